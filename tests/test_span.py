from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord import Span
from onrecord._span import trimmed


def test_spans_sort_by_start_then_end():
    assert sorted([Span(3, 9), Span(3, 4), Span(0, 20)]) == [Span(0, 20), Span(3, 4), Span(3, 9)]


def test_a_span_unpacks_and_has_a_length():
    start, end = Span(2, 5)
    assert (start, end, len(Span(2, 5))) == (2, 5, 3)


def test_an_empty_span_is_still_true_so_that_optional_fields_can_be_asked_for():
    assert bool(Span(4, 4))


def test_touching_spans_do_not_overlap():
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_trimmed_has_no_white_space_at_its_edges_and_loses_nothing_else(text, start, length):
    span = trimmed(text, start, start + length)
    piece = text[start : start + length]
    assert (span.of(text) if span else "") == piece.strip()


@given(st.tuples(st.integers(), st.integers()), st.tuples(st.integers(), st.integers()))
def test_spans_compare_as_pairs(one, other):
    first, second = Span(*one), Span(*other)
    assert (one < other, one > other, one <= other, one >= other) == (
        first < second,
        first > second,
        first <= second,
        first >= second,
    )
