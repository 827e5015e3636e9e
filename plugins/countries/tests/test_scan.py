"""The one pattern finds what a search form by form would find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from onrecord_countries._forms import shipped_index
from onrecord_countries._scan import plain, scan

if TYPE_CHECKING:
    from onrecord_countries._forms import Form

FORMS = sorted(shipped_index().forms)
LONGEST = max(map(len, FORMS))


def goes_on(character: str) -> bool:
    return character.isalnum() or character == "_"


def form_by_form(text: str) -> list[tuple[int, int, Form]]:
    """The leftmost forms between word boundaries, of those at one place the longest: without any pattern."""
    forms = shipped_index().forms
    out: list[tuple[int, int, Form]] = []
    at = 0
    while at < len(text):
        ends = range(min(len(text), at + LONGEST), at, -1)
        if (at and goes_on(text[at - 1])) or not goes_on(text[at]):
            ends = range(0)
        end = next(
            (end for end in ends if text[at:end] in forms and not (end < len(text) and goes_on(text[end]))), None
        )
        if end is None:
            at += 1
        else:
            out.append((at, end, forms[text[at:end]]))
            at = end
    return out


@given(st.lists(st.sampled_from(FORMS) | st.sampled_from([" ", "-", ", ", "s", "n", "ian", "’s ", "_", "euro ", "É"])))
def test_pattern_finds_what_a_search_form_by_form_finds(pieces: list[str]) -> None:
    text = plain("".join(pieces))
    assert form_by_form(text) == scan(text, shipped_index())
