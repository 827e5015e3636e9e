"""Whether a word stands in a text, asked one by one and told as splitting the whole text would."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord_actors._tokens import Tokens

MARKS = ".,;:!?()[]{}\"'“”‘’«»…—–*"


def split(text):
    bare = [token.strip(MARKS) for token in text.split()]
    return {word[:-2] if word.endswith(("’s", "'s")) else word for word in bare} - {""}


def tokens(text):
    return Tokens(text, onrecord.words(text).forms)


@settings(deadline=None)
@given(st.text("ab's’.-* \n"), st.text("ab's’.-", min_size=1))
def test_a_word_stands_in_a_text_if_splitting_gives_it(text, word):
    asked = {word, *text.split(), *split(text)}
    assert {one for one in asked if one in tokens(text)} == asked & split(text)


def test_a_text_that_is_asked_too_often_is_split_and_tells_the_same():
    text = " ".join(f"x-word{number} only{number}, they’s" for number in range(100))
    asked = [f"{stem}{number}" for number in range(100) for stem in ("word", "only")]
    told = tokens(text)
    assert [word in told for word in asked] == [False, True] * 100
