"""Where quotations lie."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache


class Quotes:
    """
    Stretches between quotation marks, paragraph by paragraph.

    >>> Quotes("He said “no way” twice.").inside(9)
    True
    """

    def __init__(self, text: str) -> None:
        spans = [_closed(text, *match.span()) for match in _marked().finditer(text)] if '"' in text else _curly(text)
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def inside(self, place: int) -> bool:
        """Whether *place* lies between marks."""
        index = bisect_right(self._starts, place) - 1
        return index >= 0 and place < self._ends[index]

    def covers(self, start: int, end: int) -> bool:
        """Whether one quotation holds all from *start* to *end*."""
        index = bisect_right(self._starts, start) - 1
        return index >= 0 and start < self._ends[index] and end <= self._ends[index]


def _closed(text: str, start: int, end: int) -> tuple[int, int]:
    """Bounds of a quotation; one that opens with “ and is not closed by ” ends with the straight mark that a careless hand has set."""
    if text[start] == "“" and text[end : end + 1] != "”":
        straight = text.find('"', start, end)
        end = straight + 1 if straight > 0 else end
    return start, end


def _curly(text: str) -> list[tuple[int, int]]:
    """What `_marked` finds where no mark is straight, which is the usual case."""
    spans = []
    size = len(text)
    stop = close = -1  # the next line end and closing mark: each looked for once
    at = text.find("“")
    while at >= 0:
        if stop < at and (stop := text.find("\n", at)) < 0:
            stop = size
        if close < at and (close := text.find("”", at)) < 0:
            close = size
        end = close + 1 if close < stop else stop
        spans.append((at, end))
        at = text.find("“", end)
    return spans


@cache
def _marked() -> re.Pattern[str]:
    # an opening mark that is never closed runs to the end of its line; a straight one only where the line begins with it
    return re.compile(r"(?m)“[^”\n]*+|\"[^\"\n]*+\"|^\"[^\"\n]*+")


def find_quotes(text: str) -> Quotes:
    """The quotations of *text*: a view."""
    return Quotes(text)
