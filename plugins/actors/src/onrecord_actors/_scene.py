"""What a decision reads: the layers of a document as plain, sorted values."""

from __future__ import annotations

from typing import NamedTuple

from onrecord import Words

from ._landmarks import Landmarks
from ._others import Given
from ._quoted import Quotes
from ._reading import Reading
from ._states import StateMention
from ._zones import Zones


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
