"""What a decision reads: the layers of a document as plain, sorted values, and where quotations and furniture lie."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from ._reading import Reading
from ._states import StateMention

BODY, ASIDE, SKIPPED = 0, 1, 2
_SILENT = frozenset({"analytics", "ad", "share"})
_CONTENT = frozenset({"title", "dek", "subhead", "paragraph"})


class Given(NamedTuple):
    """A name that another plugin has written: its bounds, kind, key and identifiers."""

    start: int
    end: int
    kind: str
    key: str | None
    identifiers: tuple[str, ...]


class Zones:
    """
    Which stretches of a text are no part of the article.

    Args:
        regions: (start, end, kind), in text order; empty where nobody looked for regions.
    """

    def __init__(self, regions: list[tuple[int, int, str]]) -> None:
        self._starts = [start for start, _, _ in regions]
        self._kinds = [kind for _, _, kind in regions]

    def at(self, place: int) -> int:
        """``BODY``, ``ASIDE`` (a caption, a related headline: may give names, never takes part in chains) or ``SKIPPED``."""
        if not self._starts:
            return BODY
        index = bisect_right(self._starts, place) - 1
        if index < 0:
            return BODY
        kind = self._kinds[index]
        if kind in _CONTENT:
            return BODY
        return SKIPPED if kind in _SILENT else ASIDE


class Quotes:
    """
    Stretches between quotation marks, paragraph by paragraph.

    >>> Quotes("He said “no way” twice.").inside(9)
    True
    """

    def __init__(self, text: str) -> None:
        spans = [match.span() for match in _marked().finditer(text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def inside(self, place: int) -> bool:
        """Whether *place* lies between marks."""
        index = bisect_right(self._starts, place) - 1
        return index >= 0 and place < self._ends[index]


@cache
def _marked() -> re.Pattern[str]:
    # an opening mark that is never closed runs to the end of its line; a straight one only where the line begins with it
    return re.compile(r"(?m)“[^”\n]*+|\"[^\"\n]*+\"|^\"[^\"\n]*+")


def find_quotes(text: str) -> Quotes:
    """The quotations of *text*: a view."""
    return Quotes(text)


class Scene(NamedTuple):
    """
    What a decision reads.

    Attributes:
        text: The text.
        reading: Its names.
        states: States and blocs, in text order.
        given: Names of other writers.
        sources: (start, end, form) of the phrases that stand as the source of a cue.
        cues: Where attributing words begin.
        zones: What is furniture.
        quotes: What stands between marks.
    """

    text: str
    reading: Reading
    states: tuple[StateMention, ...]
    given: tuple[Given, ...]
    sources: tuple[tuple[int, int, str | None], ...]
    cues: frozenset[int]
    zones: Zones
    quotes: Quotes
