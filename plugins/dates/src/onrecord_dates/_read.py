"""From a match of a rule to what it says."""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import TYPE_CHECKING

from ._partial import Partial

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from ._grammar import Rule
    from ._lexicon import Lexicon
    from ._readers import Fields


_REMEMBERED = 2048


def read_match(rule: Rule, found: re.Match[str], lexicon: Lexicon) -> Partial:
    """Turn a match of *rule* into a `Partial`."""
    fields, mod = _said(rule, found.groups(), lexicon)
    return Partial(found.start(), found.end(), rule.name, rule.form, fields, mod, rule.confidence)


@functools.lru_cache(_REMEMBERED)
def _said(
    rule: Rule, groups: tuple[str | None, ...], lexicon: Lexicon
) -> tuple[Mapping[str, int | float | str], str | None]:
    """(fields, modifier): most expressions of a text are the same few."""
    fields: Fields = dict(rule.constants)
    for number, reader in rule.pattern.readers:
        if (text := groups[number]) is not None:
            reader(text, lexicon, fields)
    part, approx = fields.pop("part", None), fields.pop("approx", None)
    return MappingProxyType(fields), str(approx or part) if approx or part else None
