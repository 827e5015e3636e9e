"""Write the JSON Schema of schema "onrecord/1" into the package, read off the model itself; a test keeps the file and the model equal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from onrecord import Fact, Mention, Role
from onrecord._json import KEYS, SCHEMA
from onrecord._layers import LAYERS
from onrecord._shape import shape_of

TARGET = Path(__file__).resolve().parent.parent / "src" / "onrecord" / "schema" / "onrecord-1.json"


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a document."""
    string, optional = {"type": "string"}, {"type": ["string", "null"]}
    fact = {"anyOf": [{"$ref": "#/$defs/Fact"}, {"type": "null"}]}
    facts = {"type": "array", "items": {"$ref": "#/$defs/Fact"}}
    metadata = {
        "title": fact, "dek": fact, "authors": facts, "publisher": fact, "agencies": facts, "published": fact, "updated": fact,
    }  # fmt: skip
    step = {"name": string, "version": string, "status": {"enum": ["done", "failed", "skipped"]}, "reason": optional}
    problem = {"step": string, "code": string, "message": string}
    properties: dict[str, Any] = {
        "schema": {"const": SCHEMA},
        "key": string,
        "id": string,
        "url": optional,
        "publisher": optional,
        "language": optional,
        "language_assumed": {"type": "boolean"},
        "published": optional,
        "extra": {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
        "source": {},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "text": optional,
        "made_by": {"type": "array", "items": string},
        "steps": {"type": "array", "items": _object(step)},
        "sealed": {"type": "array", "items": string},
        "metadata": _object(metadata),
        **{name: {"type": "array", "items": {"$ref": f"#/$defs/{cls.__name__}"}} for name, cls in LAYERS.items()},
        "problems": {"type": "array", "items": _object(problem)},
        "layers": {"type": "object"},
    }
    place = {"type": "integer", "minimum": 0}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A document of onrecord",
        **_object({key: properties[key] for key in KEYS}),
        "$defs": {
            "Span": {"type": "array", "prefixItems": [place, place], "items": False, "minItems": 2},
            "Codes": _object({"plover": optional, "cameo": optional}),
            **{cls.__name__: shape_of(cls).schema() for cls in (*LAYERS.values(), Mention, Role, Fact)},
        },
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def written() -> str:
    """The schema as the file holds it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(written(), encoding="utf-8")
    print(TARGET.name)
