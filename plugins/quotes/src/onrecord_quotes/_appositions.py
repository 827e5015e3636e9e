"""The name to which a noun phrase is in apposition."""

from __future__ import annotations

from ._page import Page
from ._words import CAPITAL, CONJ, DET, PREP, TIME

_OWNER = 4
_LONGEST = 5
_FULL = 2
_PLACED = frozenset(("in", "at", "from", "near"))


def apposed_name(page: Page, first: int, floor: int, level: int) -> tuple[int, int] | None:
    """
    The name before the comma behind which a phrase tells who that is: Mara Ash of ``Mara Ash, the mayor, who said``.

    Args:
        page: The text.
        first: Where the phrase begins.
        floor: How far back to look.
        level: 0 outside marks, 1 inside.
    """
    bits = page.bits
    told = bits[first] & DET or "s" in page.low[first : first + _OWNER]
    if not told or first <= floor or "," not in page.gaps[first] or page.layers[level][first - 1] >= 0:
        return None
    begin = first
    while begin > floor and first - begin < _LONGEST:
        if (
            not bits[begin - 1] & CAPITAL
            or bits[begin - 1] & (DET | TIME | PREP)
            or (begin < first and page.broken[begin])
        ):
            break
        begin -= 1
    if first - begin < _FULL:
        return None
    before = begin - 1
    if before > floor and bits[before] & DET:
        before -= 1
    if before >= floor and (bits[before] & CONJ or page.low[before] in _PLACED):
        return None  # one of several, or a place
    return begin, first - 1
