"""`Narration`: the sentences of the reporter, quotations left out, by which the distance between two places is counted."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from ._quoted import Quotes
from ._zones import BODY, Zones

_SHORTENED = frozenset(
    "Mr Ms Mrs Dr St Lt Jr Sr vs No Rep Sen Gov Gen Col Maj Sgt Rev Hon Capt Cpl Prof Supt Insp Det Cllr Amb Adm Brig Del Fr Inc Corp".split()
)


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(r"[.?!][”\"’')]?[ \xa0](?=[^\Wa-z]|[“\"‘'(])|\n++")


def _is_short(text: str, stop: int) -> bool:
    """Whether the full stop at *stop* belongs to "Mr.", to an initial or to "U.S."."""
    word = text[max(0, stop - _LONGEST) : stop].rsplit(" ", 1)[-1]
    return word in _SHORTENED or (len(word) == 1 and word.isupper()) or (len(word) == _LETTERS and word[1] == ".")


_LONGEST, _LETTERS = 6, 3


class Narration:
    """
    The reporter's sentences of one text.

    Args:
        text: The text.
        quotes: Where its quotations lie.
        zones: Where furniture lies: its sentences do not count.

    >>> text = "Mr. Falk came. “We slept. We ate,” he said. “Late.” She left."
    >>> narration = Narration(text, Quotes(text), Zones([]))
    >>> [narration.sentence(text.index(word)) for word in ("Falk", "he ", "She")]
    [0, 1, 2]
    """

    def __init__(self, text: str, quotes: Quotes, zones: Zones) -> None:
        self._text = text
        self._quotes = quotes
        self._zones = zones
        self._starts: list[int] | None = None

    def sentence(self, place: int) -> int:
        """The number of the sentence at *place*; one that is nothing but a quotation counts with the one before."""
        if self._starts is None:
            self._starts = self._read()
        return bisect_right(self._starts, place)

    def _read(self) -> list[int]:
        """Where sentences begin, the first left out: once for a text, and only for one with pronouns."""
        text, quotes = self._text, self._quotes
        starts: list[int] = []
        last = 0
        for match in _breaks().finditer(text):
            end = match.end()
            stop = match.start()
            if quotes.inside(end - 1) or (text[stop] == "." and _is_short(text, stop)):
                continue
            if starts and (self._zones.at(last) != BODY or quotes.covers(last, stop)):
                starts.pop()  # furniture, or nothing but a quotation
            starts.append(end)
            last = end
        return starts
