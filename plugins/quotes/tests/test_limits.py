"""Any string is read, and in linear time: work is counted, not timed."""

from __future__ import annotations

import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from onrecord import Chain, Document
from onrecord_quotes import marks

PIECES = (
    "“ ” ‘ ’ \" ' « » „ `` '' , . : ; — - ( ) ? ! \n \n\n said says that according to quoted as telling saying he who which and but "
    "while as it what Mara Ash the report urged accused of for called denied to be by Monday in a statement 12 \u00a0 é \x00 told reporters "
    "described findings claims before adding last week linked asked whether warned blamed found promised believes labelled s t was has "
    "called likened put spoke with interviewed speaking while answer: on but did not say without elaborating declined published month "
    "adamant blunt whose lawyer neither nor one them insist if"
).split(" ")
CHAIN = Chain("quotes")


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
@settings(max_examples=200, deadline=None)
@example("report that answer: but")
def test_any_string_is_read_without_a_problem(text):
    document = CHAIN(Document(f"A {text}"))
    assert () == document.problems


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_no_quotation_lies_inside_a_statement(text):
    document = CHAIN(Document(f"A {text}"))
    quoted = [span for statement in document.statements for span in statement.quoted]
    assert not [
        item
        for item in document.quotations
        if any(span.start <= item.span.start and item.span.end <= span.end for span in quoted)
    ]


def test_first_words_between_marks_are_no_addressee():
    document = CHAIN(Document("Ash arrived, telling “ said it"))
    assert ["“ said it"] == [document.surface(statement) for statement in document.statements]
    assert () == document.quotations


def test_blame_at_the_end_of_a_text_is_read():
    assert () == CHAIN(Document("Ash blamed the wind on")).problems


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_marks_lie_inside_the_text_and_nest(text):
    found = marks(text)
    assert all(0 <= mark.start < mark.end <= len(text) for mark in found)
    assert list(found) == sorted(found)


def calls(text, chain):
    """How many Python functions a run calls."""
    count = 0

    def note(frame, event, argument):
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        chain(Document(text))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "”",
        "'",
        '"',
        "“a ",
        "He said ",
        "said, ",
        "“No,” he said. ",
        "and ",
        "who said ",
        "according to ",
        ", a man, ",
        "that he said ",
    ],
)
def test_cost_grows_with_the_text_and_no_faster(piece):
    small, large = calls(piece * 400, CHAIN), calls(piece * 1200, CHAIN)
    assert large <= 4 * small + 2000
