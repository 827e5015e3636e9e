"""Landmarks: the words beside which the rules for phrases look closer, found in one pass over the words of a text."""

from __future__ import annotations

from functools import cache

from onrecord import Words

from ._bodies import BODY_MARKS
from ._groups import PEOPLES
from ._nouns import heads
from ._pronouns import genders

Landmarks = list[tuple[str, int]]
"""Each landmark as printed, with the code point at which it begins, in text order."""


@cache
def _marks() -> frozenset[str]:
    return frozenset().union(heads(), PEOPLES, BODY_MARKS, genders())


def find_landmarks(words: Words) -> Landmarks:
    """
    The landmarks among *words*.

    >>> import onrecord
    >>> find_landmarks(onrecord.words("The minister of the Kurds left, she said."))
    [('minister', 4), ('Kurds', 20), ('she', 32)]
    """
    marks = _marks()
    return [(form, start) for form, start in zip(words.forms, words.starts, strict=True) if form in marks]
