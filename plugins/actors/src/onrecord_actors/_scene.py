"""What a decision reads: the layers of a document as plain, sorted values, and where furniture lies."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from onrecord import Words

from ._landmarks import Landmarks
from ._others import Given
from ._quoted import Quotes
from ._reading import Reading
from ._states import StateMention

BODY, ASIDE, SKIPPED = 0, 1, 2
_SILENT = frozenset({"analytics", "ad", "share"})
_CONTENT = frozenset({"title", "dek", "subhead", "paragraph"})


class Zones:
    """
    Which stretches of a text are no part of the article.

    Args:
        regions: (start, end, kind), in text order; empty where nobody looked for regions.

    Attributes:
        starts: Where each region begins.
        zones: What stands before the first, and in each.
    """

    def __init__(self, regions: list[tuple[int, int, str]]) -> None:
        self.starts = [start for start, _, _ in regions]
        self.zones = [BODY, *[_zone(kind) for _, _, kind in regions]]

    def at(self, place: int) -> int:
        """``BODY``, ``ASIDE`` (a caption, a related headline: may give names, never takes part in chains) or ``SKIPPED``."""
        return self.zones[bisect_right(self.starts, place)]


def _zone(kind: str) -> int:
    return BODY if kind in _CONTENT else SKIPPED if kind in _SILENT else ASIDE


class Scene(NamedTuple):
    """
    What a decision reads.

    Attributes:
        text: The text.
        reading: Its names.
        states: States and blocs, in text order.
        given: Names of other writers, and of the user's authority file.
        sources: (start, end, form) of the phrases that stand as the source of a cue.
        cues: Where attributing words begin.
        zones: What is furniture.
        quotes: What stands between marks.
        words: The words of the text.
        landmarks: Those beside which the rules for phrases look closer.
    """

    text: str
    reading: Reading
    states: tuple[StateMention, ...]
    given: tuple[Given, ...]
    sources: tuple[tuple[int, int, str | None], ...]
    cues: frozenset[int]
    zones: Zones
    quotes: Quotes
    words: Words
    landmarks: Landmarks
