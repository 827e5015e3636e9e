"""Third-person pronouns of a text, and first-person ones of an interview."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


class Pronoun(NamedTuple):
    """A pronoun: its bounds, its form in lower case, the gender that it tells."""

    start: int
    end: int
    form: str
    gender: str


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"[HhSsIiTt](?<!\w\w)(?:(?<=[Hh])(?:e|is|im|er|ers|imself|erself)|(?<=[Ss])he|(?<=[Ii])t|(?<=[Tt])hey)(?!\w|[’'](?!s\b|d\b|ll\b|ve\b|re\b))")


def find_pronouns(text: str) -> tuple[Pronoun, ...]:
    """
    The pronouns of the third person that can stand for somebody.

    >>> [pronoun.form for pronoun in find_pronouns("She told them that it was theirs, he says.")]
    ['she', 'it', 'he']
    """
    found = []
    for match in _pattern().finditer(text):
        form = match.group().lower()
        found.append(Pronoun(match.start(), match.end(), form, _GENDERS.get(form, "")))
    return tuple(found)
