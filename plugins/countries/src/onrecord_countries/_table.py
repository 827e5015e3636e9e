"""The generated tables, read once and only when asked for."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def english() -> dict[str, Any]:
    """What is looked for in English text: forms by kind and ISO code, reject rules, blocs."""
    table: dict[str, Any] = json.loads((files(__package__) / "data" / "english.json").read_text("utf-8"))
    return table


@cache
def names() -> dict[str, str]:
    """Folded name in any language -> ISO code."""
    table: dict[str, str] = json.loads((files(__package__) / "data" / "names.json").read_text("utf-8"))
    return {key: iso for iso, keys in table.items() for key in keys.split("\n")}
