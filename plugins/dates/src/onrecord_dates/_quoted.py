"""Whether a place stands in quoted speech, where "today" may be a day before the publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lexicon import load_table

if TYPE_CHECKING:
    from collections.abc import Iterable

_REACH = 1500
"""How far back an opening mark is looked for; a bound, so that one long line costs no more than many."""


def has_marks(text: str, language: str) -> bool:
    """Whether there is quoted speech at all."""
    return any(opening in text for opening, _ in load_table(language, "cues")["quotation"]["marks"])


def quoted(text: str, place: int, language: str) -> bool:
    """
    Whether a quotation mark has been opened before *place* in its paragraph and not closed.

    >>> text = 'She said: “I leave today.” It rained today.'
    >>> [quoted(text, place, "en") for place in (18, 38)]
    [True, False]
    """
    start = max(text.rfind("\n", max(0, place - _REACH), place) + 1, place - _REACH, 0)
    marks: Iterable[tuple[str, str]] = load_table(language, "cues")["quotation"]["marks"]
    for opening, closing in marks:
        if opening == closing:
            if text.count(opening, start, place) % 2:
                return True
        elif (begun := text.rfind(opening, start, place)) >= 0:
            return text.rfind(closing, start, place) < begun
    return False
