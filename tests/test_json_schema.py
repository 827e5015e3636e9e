from __future__ import annotations

import functools
import json
import runpy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from onrecord import Chain, Document, Problem, to_dict
from onrecord.testing import annotated_documents, articles

jsonschema = pytest.importorskip("jsonschema")

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "src" / "onrecord" / "schema" / "onrecord-1.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
often = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@functools.cache
def everything() -> Chain:
    return Chain()


def flaws(document: Document, *, text: bool = True) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(to_dict(document, text=text))]


def test_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_schema_is_the_one_that_the_tool_writes() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "write_json_schema.py"))
    assert tool["written"]() == tool["TARGET"].read_text(encoding="utf-8")


@given(annotated_documents())
@often
def test_every_document_is_valid(document: Document) -> None:
    assert [] == flaws(document)
    assert [] == flaws(document, text=False)


@given(articles())
@settings(often, max_examples=15)
def test_what_all_installed_plugins_find_is_valid(text: str) -> None:
    assert [] == flaws(everything()(Document(text, published="2024-05-02", extra={"n": 1.5, "none": None})))


def test_problem_of_an_input_is_valid() -> None:
    assert [] == flaws(Document("").given(Problem("core.read", "no-text", "none")))


@pytest.mark.parametrize(
    "change", [{"extra": {"a": []}}, {"sha256": ""}, {"schema": "onrecord/2"}, {"more": 1}, {"text": 1}]
)
def test_what_is_no_document_is_not_valid(change: dict[str, object]) -> None:
    assert not VALIDATOR.is_valid({**to_dict(Document("Calm.")), **change})
