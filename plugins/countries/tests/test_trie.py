"""One pattern for many strings."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from onrecord_countries._trie import factored


@given(st.sets(st.text("abc.", min_size=1, max_size=6), min_size=1, max_size=12), st.text("abc.", max_size=20))
def test_pattern_finds_the_longest_word_at_each_place(words: set[str], text: str) -> None:
    flat = re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))
    assert flat.findall(text) == re.compile(factored(words)).findall(text)
