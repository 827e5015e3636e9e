"""Third-person pronouns of a text, and first-person ones of an interview."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ._nouns import STOPS

_GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


_APOSTROPHES = frozenset(("’", "'"))
_CLITICS = ("s", "d", "ll", "ve", "re")


class Pronoun(NamedTuple):
    """A pronoun: its bounds, its form in lower case, the gender that it tells."""

    start: int
    end: int
    form: str
    gender: str


@cache
def genders() -> dict[str, str]:
    """
    The gender that each pronoun tells, "" for none.

    >>> genders()["He"], genders()["they"]
    ('m', '')
    """
    forms = {**_GENDERS, "it": "", "they": ""}
    return {**forms, **{form.capitalize(): gender for form, gender in forms.items()}}


def find_pronouns(text: str, landmarks: Iterable[tuple[str, int]]) -> list[Pronoun]:
    """
    The pronouns of the third person that can stand for somebody.

    Args:
        text: The text.
        landmarks: Words of it, the pronouns among them, with where they begin.

    >>> [pronoun.form for pronoun in find_pronouns("She said that it’ll rain.", [("She", 0), ("it", 14)])]
    ['she', 'it']
    """
    found = []
    known = genders()
    for form, start in landmarks:
        gender = known.get(form)
        if gender is not None:
            end = start + len(form)
            if text[end : end + 1] not in _APOSTROPHES or _is_clitic(text, end + 1):
                found.append(Pronoun(start, end, form.lower(), gender))
    return found


def is_possessive(text: str, pronoun: Pronoun) -> bool:
    """
    Whether *pronoun* tells whose a noun is that follows.

    >>> is_possessive("lost her sister", Pronoun(5, 8, "her", "f")), is_possessive("saw her in May", Pronoun(4, 7, "her", "f"))
    (True, False)
    """
    if pronoun.form not in ("his", "her"):
        return False
    stop = text.find(" ", pronoun.end + 1, pronoun.end + 24)
    word = text[pronoun.end + 1 : stop if stop > 0 else pronoun.end + 24].rstrip(".,;:!?”")
    return text[pronoun.end : pronoun.end + 1] == " " and word[:1].isalpha() and word not in STOPS


def _is_clitic(text: str, at: int) -> bool:
    """Whether the end of a short form stands at *at*: 's, 'll."""
    return any(
        text.startswith(tail, at) and not text[at + len(tail) : at + len(tail) + 1].isalnum() for tail in _CLITICS
    )
