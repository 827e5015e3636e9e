"""Pieces hold every character that is not white space, once, and none is too long."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord import Document
from onrecord_spacy._pieces import pieces


@given(text=st.text(alphabet="ab(“ \n\u2028", max_size=200), longest=st.integers(1, 10))
def test_pieces_add_up_to_the_text(text: str, longest: int) -> None:
    found = list(pieces(Document(text), longest))
    assert all(len(piece) <= longest and text.startswith(piece, start) for start, piece in found)
    covered = {start + place for start, piece in found for place in range(len(piece))}
    assert sum(len(piece) for _, piece in found) == len(covered)
    assert {place for place, char in enumerate(text) if not char.isspace()} <= covered


def test_a_word_longer_than_the_limit_is_cut() -> None:
    assert [(0, "abc"), (3, "de")] == list(pieces(Document("abcde"), 3))


def test_a_crowd_of_marks_is_cut_and_an_ordinary_text_is_not() -> None:
    assert [(0, "(" * 50), (50, "(" * 10)] == list(pieces(Document("(" * 60), 100))
    text = "他说：“我们同意，但是”。" * 9
    assert [(0, text)] == list(pieces(Document(text), 200))
    assert [(0, "“No.” " * 40)] == list(pieces(Document("“No.” " * 40), 300))
