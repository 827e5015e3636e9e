"""Stated numbers."""

from __future__ import annotations

import pytest

from onrecord_countries._counts import apposed, last_count, value


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("7", 7),
        ("1,100", 1100),
        ("twelve", 12),
        ("Thirty", 30),
        ("forty-two", 42),
        ("dozen", 12),
        ("two dozen", 24),
        ("several dozen", None),
    ],
)
def test_number_words_are_read(printed: str, number: int | None) -> None:
    assert number == value(printed)


def test_last_counted_group_wins() -> None:
    text = "Nine states left and 11 small island nations stayed with 300 guests."
    count = last_count(text, 0, len(text))
    assert count is not None
    assert (11, "11 small island nations") == (count.number, text[count.start : count.end])


def test_number_of_something_else_is_no_count() -> None:
    assert last_count("Some 300 guests and their dogs", 0, 30) is None


@pytest.mark.parametrize(
    ("text", "members", "number"),
    [
        ("The two states, Peru", 3, 2),
        ("The two states of Peru", 2, None),
        ("The two founders, Peru", 2, 2),
        ("The two guests, Peru", 3, None),
    ],
)
def test_apposition_counts_the_list_right_after_it(text: str, members: int, number: int | None) -> None:
    assert number == apposed(text, text.index("Peru"), members)
