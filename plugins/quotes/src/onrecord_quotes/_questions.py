"""The question that a sentence opens with and the main clause answers: *Asked whether he thought so, Ash said no*."""

from __future__ import annotations

from ._page import Page, Segment
from ._words import REL, SUB

_ASKED = frozenset("asked pressed quizzed questioned".split())
_ASKING = frozenset("whether if why how what who when where about which".split())

_REACH = 8


def answered(page: Page, segment: Segment) -> int:
    """
    The last word of the question; -1 if the sentence opens with none.

    What stands in a question is nobody's claim, so that no cue is read in it. It ends with the comma before the main clause.
    """
    first, last = segment.first, segment.last
    if first >= last or page.low[first] not in _ASKED:
        return -1
    words = range(first + 1, min(last, first + _REACH) + 1)  # "Asked by a reporter whether", "Asked later if"
    at = next((at for at in words if page.low[at] in _ASKING or page.broken[at]), -1)
    if at < 0 or page.low[at] not in _ASKING:
        return -1
    hidden = page.layers[segment.level]
    for comma in page.breaks(at + 1, last):
        if "," in page.gaps[comma] and hidden[comma] < 0 and not page.bits[comma] & (REL | SUB):
            return comma - 1
    return -1
