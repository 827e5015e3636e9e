"""The checklist of the field: one sentence of our own for every construction, the statements whole."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

CASES = tomllib.loads((Path(__file__).parent / "constructions.toml").read_text(encoding="utf-8"))["case"]


def surface(document, spans):
    return " … ".join(document.text[span.start : span.end] for span in spans) or "-"


def row(document, statement):
    parent = "-" if statement.parent is None else str(document.statements.index(statement.parent))
    return " | ".join(
        (
            statement.kind,
            surface(document, [statement.speaker_span] if statement.speaker_span else []),
            surface(document, statement.cue),
            statement.act or "-",
            surface(document, statement.content),
            parent,
            surface(document, [statement.target_span] if statement.target_span else []),
        )
    )


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_construction_gives_its_statements_whole(case, read):
    document = read(case["text"].replace("¶", "\n\n"))
    assert case["expect"] == [row(document, statement) for statement in document.statements]
    assert case.get("quotations", []) == [f"{item.reason} | {document.surface(item)}" for item in document.quotations]
    assert document.problems == ()
