"""The recipe of a chain: all that its results depend on, as plain data."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from ._entry import Entry
from ._plan import Step
from ._plugins import Built
from ._version import __version__

SCHEMA = "onrecord/1"


def recipe_of(plugins: Iterable[Built], plan: Iterable[Step], language: str) -> Mapping[str, Any]:
    """The recipe of a chain of *plugins*, whose steps are *plan*."""
    return {
        "schema": SCHEMA,
        "onrecord": __version__,
        "language": language,
        "plugins": [
            {
                "name": built.source.name,
                "origin": built.source.origin,
                "version": built.source.version,
                "settings": built.recorded,
                "lexicons": {
                    name: digest([_entry_key(entry) for entry in entries])
                    for name, entries in sorted(built.lexicons.items())
                },
            }
            for built in plugins
        ],
        "steps": [step.name for step in plan],
    }


def digest(data: Any) -> str:
    """The SHA-256 of plain *data*, in hex."""
    return hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode("utf-8")).hexdigest()


def _entry_key(entry: Entry) -> list[Any]:
    return [entry.form, entry.label, entry.language, entry.weight]
