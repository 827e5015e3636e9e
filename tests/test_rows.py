from __future__ import annotations

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import onrecord
from onrecord import Annotation, Document, Label, Span, columns, rows
from onrecord._layers import LAYERS
from onrecord.errors import UnknownLayer
from onrecord.testing import annotated_documents

TABLES = (*LAYERS, "documents", "problems")
often = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@attrs.frozen
class NoLayer:
    pass


@given(annotated_documents())
@often
def test_rows_are_plain_scalars_in_the_documented_columns(document: Document) -> None:
    for layer in TABLES:
        for row in rows(document, layer, extra=()):
            assert columns(layer) == tuple(row)
            assert [] == [
                cell for cell in row.values() if cell is not None and type(cell) not in (str, int, float, bool)
            ]


@given(annotated_documents())
@often
def test_each_object_has_its_row(document: Document) -> None:
    assert [len(document.layer(cls)) for cls in LAYERS.values()] == [
        len(list(rows([document], layer))) for layer in LAYERS
    ]


@pytest.mark.parametrize("layer", TABLES)
def test_no_column_is_there_twice(layer: str) -> None:
    assert len(columns(layer)) == len(set(columns(layer)))


def test_variables_come_last_and_cannot_hide_a_column() -> None:
    document = Document("Calm.", id="x", extra={"url": "mine", "desk": 1})
    (row,) = rows(document, "documents")
    assert ([*columns("documents"), "extra.url", "extra.desk"], None, "mine") == (
        list(row),
        row["url"],
        row["extra.url"],
    )


def test_variables_that_are_asked_for_are_there_for_each_document() -> None:
    found = rows([Document("A.", extra={"desk": 1}), Document("B.")], "documents", extra=("desk",))
    assert [1, None] == [row["extra.desk"] for row in found]


@pytest.mark.parametrize("layer", ["nosuch", "", "Statement", NoLayer, Annotation, 7])
def test_unknown_layer_is_told_at_once(layer: object) -> None:
    with pytest.raises(UnknownLayer):
        rows([], layer)  # type: ignore[arg-type]


def test_third_party_layer_has_its_fields_as_columns() -> None:
    @onrecord.layer("rows_test_notes")
    @attrs.frozen(kw_only=True)
    class Note(Annotation):
        span: Span
        note: str
        parts: tuple[Span, ...] = ()

    document = Document("Calm now.").given(Note(span=Span(0, 4), note="n", parts=(Span(5, 9),), rule="mine.note"))
    (row,) = rows(document, Note)
    assert columns(Note) == tuple(row)
    assert ("Calm", "n", "[[5, 9]]") == (row["text"], row["note"], row["parts"])


def test_rows_are_made_as_they_are_asked_for() -> None:
    def endless() -> object:
        while True:
            yield Document("A.").given(Label(None, "a", 1, "me", rule="mine.eye"))

    assert next(rows(endless(), "labels"))["value"] == 1  # type: ignore[arg-type]
