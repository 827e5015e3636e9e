"""`RuleCodec`: the field that says what made an object."""

from __future__ import annotations

import functools
import re
from typing import Any

from ._codec import Resolve, bad

_RULE = re.compile(r"[\w-]+(?:\.[\w-]+)+")


@functools.lru_cache(maxsize=4096)
def is_rule(rule: str) -> bool:
    """Whether *rule* is of the form ``"plugin.name"``; a plugin has few, an article uses them over and over."""
    return _RULE.fullmatch(rule) is not None


class RuleCodec:
    """What made an object: ``"plugin.name"``."""

    def check(self, value: Any, text: str) -> str | None:
        if type(value) is not str:
            return f"is {value!r:.60}, not a string"
        return None if is_rule(value) else f'is {value!r:.60}, which is not of the form "plugin.name"'

    def test(self, value: str, names: dict[str, Any]) -> str:
        names["is_rule"] = is_rule
        return f"({value}.__class__ is str and is_rule({value}))"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        return value

    def reading(self, data: str, names: dict[str, Any]) -> str:
        return data

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        if type(data) is not str:
            raise bad(place, "a string", data)
        return data

    def schema(self) -> dict[str, Any]:
        return {"type": "string"}
