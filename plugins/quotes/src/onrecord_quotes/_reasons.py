"""Why words stand between marks when nobody is quoted."""

from __future__ import annotations

from ._page import Page
from ._words import CAPITAL

_READ = frozenset(("reads", "read", "reading", "proclaims", "slogan", "motto"))
_MOTTO = frozenset(("motto", "slogan", "banner", "chant", "placard"))
_NICKNAME = frozenset(("nicknamed", "dubbed", "nickname", "aka"))
_TERM = frozenset(("a", "an", "the", "this", "that", "so", "called", "as", "term", "word"))


def reason_of(page: Page, first: int, last: int) -> str:
    """
    ``motto``, ``nickname``, ``title``, ``term`` or ``scare`` for the marked words *first* to *last*.

    A motto is read somewhere, a nickname stands inside a name, a title has capitals, a term follows an article or *as*;
    the rest are words that the reporter holds at arm's length.
    """
    low = page.low
    before = low[first - 1] if first else ""
    window = set(low[max(0, first - 3) : first])
    if before in _READ or window & _MOTTO:
        return "motto"
    if before in _NICKNAME or "nickname" in window or ("known" in window and before == "as"):
        return "nickname"
    if _inside_name(page, first, last):
        return "nickname"
    capitals = sum(page.bits[word] & CAPITAL > 0 for word in range(first, last + 1))
    if last > first and capitals >= 0.6 * (last - first + 1):
        return "title"
    return "term" if before in _TERM else "scare"


def _inside_name(page: Page, first: int, last: int) -> bool:
    """``Mara “Red” Ash``."""
    if not first or last - first > 2 or last + 1 >= len(page.forms):
        return False
    return (
        page.bits[first - 1] & page.bits[last + 1] & CAPITAL > 0
        and page.gaps[first].strip() in ("“", '"', "‘", "'")
        and "," not in page.gaps[last + 1]
    )
