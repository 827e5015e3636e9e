"""Whether a place stands in quoted speech, where "today" may be a day before the publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lexicon import load_table

if TYPE_CHECKING:
    from collections.abc import Iterable

Marks = tuple[tuple[str, str], ...]
"""Quotation marks: what opens and what closes."""

_REACH = 1500
"""How far back an opening mark is looked for; a bound, so that one long line costs no more than many."""


def marks_of(text: str, language: str) -> Marks:
    """The quotation marks of *language* that *text* has."""
    marks: Iterable[tuple[str, str]] = load_table(language, "cues")["quotation"]["marks"]
    return tuple([(opening, closing) for opening, closing in marks if opening in text])


def quoted(text: str, place: int, marks: Marks) -> bool:
    """
    Whether a quotation mark has been opened before *place* in its paragraph and not closed.

    >>> text = 'She said: “I leave today.” It rained today.'
    >>> [quoted(text, place, marks_of(text, "en")) for place in (18, 38)]
    [True, False]
    """
    start = max(text.rfind("\n", max(0, place - _REACH), place) + 1, place - _REACH, 0)
    for opening, closing in marks:
        if opening == closing:
            if text.count(opening, start, place) % 2:
                return True
        elif (begun := text.rfind(opening, start, place)) >= 0:
            return text.rfind(closing, start, place) < begun
    return False
