"""Every construction of reported speech with its statements whole, as the plugins find them together."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from onrecord import Chain, Document

CASES = tomllib.loads((Path(__file__).parent / "data" / "statements.toml").read_text(encoding="utf-8"))["case"]


@pytest.fixture(scope="module")
def chain():
    return Chain("dates", "countries", "actors", "quotes")


def whole(document, statement):
    """All fields of a statement that are not empty, spans as words."""

    def words(spans):
        return [document.text[span.start : span.end] for span in spans]

    def name(actor):
        return actor and actor.name

    def surface(span):
        return span and document.surface(span)

    fields = {
        "kind": statement.kind,
        "content": words(statement.content),
        "quoted": words(statement.quoted),
        "cue": words(statement.cue),
        "act": statement.act,
        "speaker": name(statement.speaker),
        "speaker_span": surface(statement.speaker_span),
        "speaker_rule": statement.speaker_rule,
        "co_speakers": [actor.name for actor in statement.co_speakers],
        "addressee": name(statement.addressee),
        "target": surface(statement.target_span),
        "stance": statement.stance,
        "said_on": statement.said_on and statement.said_on.value,
        "venue": statement.venue and statement.venue.value,
        "parent": None if statement.parent is None else document.statements.index(statement.parent),
        "relayed_by": name(statement.relayed_by),
    }
    return {field: value for field, value in fields.items() if value is not None and value != []}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_construction_gives_its_statements_whole(case, chain):
    document = chain(Document(case["text"].replace("¶", "\n\n"), published=date(2024, 5, 9)))
    assert case.get("expect", []) == [whole(document, statement) for statement in document.statements]
    assert () == document.problems
