"""The phrase that names an occasion or a medium: *a regular press briefing*, *a note by the mission*."""

from __future__ import annotations

from ._draft import Pair
from ._page import Page, Segment
from ._words import DET, PREP, REL, word_classes

_OCCASION = frozenset("at during in on after via through to".split())
_WRITTEN = frozenset(
    "letter statement report note memo document email book paper text article column declaration message".split()
)
_ISSUED = frozenset("issued released published wrote posted sent lodged gave delivered made signed filed held".split())
_TOLD = frozenset("told tells telling".split())
_HEARERS = frozenset("conference briefing rally meeting hearing summit forum convention gathering debate".split())
"""Occasions to which one is said to speak: ``told a news conference``."""
_DATED = frozenset(("dated", "published", "released", "issued"))


def venue_heads(page: Page) -> list[int]:
    """All words that may head such a phrase."""
    return page.noted_among(word_classes().venue)


def venue_of(page: Page, head: int, segment: Segment, *, participle: bool) -> Pair | None:
    """
    The phrase around *head*, without its article, if a preposition makes it an occasion.

    Args:
        page: The text.
        head: One of `venue_heads`.
        segment: The sentence.
        participle: Whether the cue is a participle; then the object of issuing will do (*issued a statement saying*).
    """
    start = _start(page, head, segment.first)
    before = start - 1
    if before > segment.first and page.low[before] == "over" and page.forms[start][0].isdigit():
        start, before = before, before - 1  # "an over 100-page document"
    determined = before >= segment.first and bool(page.bits[before] & DET)
    while before > segment.first and page.bits[before] & DET:
        before -= 1
    if before < segment.first:
        return None
    low = page.low[before]
    if low in _TOLD and page.low[start - 1] in ("a", "an") and page.low[head] in _HEARERS:
        return page.starts[start], page.end(_end(page, head, segment.last))
    issued = participle and low in _ISSUED and page.low[start - 1] in ("a", "an")
    if not issued and (low not in _OCCASION or (not determined and low in ("to", "after"))):
        return None
    if low == "on" and page.low[head] in _WRITTEN:
        return None  # "declined to comment on the letter": what they speak about
    if head < segment.last and page.low[head + 1] in word_classes().venue and not page.broken[head + 1]:
        return None
    return page.starts[start], page.end(_end(page, head, segment.last))


def _start(page: Page, head: int, first: int) -> int:
    """Where the words before the head begin, after article, preposition and owner."""
    start = head
    while start > first and head - start < 6 and not page.broken[start] and page.low[start - 1] != "s":
        if page.bits[start - 1] & (PREP | DET | REL):
            break
        start -= 1
    return start


def _end(page: Page, head: int, last: int) -> int:
    """The head, or the end of *by somebody* behind it."""
    if (
        head + 2 > last
        or page.low[head + 1] not in ("by", "of")
        or page.broken[head + 1]
        or page.forms[head + 2][0].isdigit()
    ):
        return head
    close = head + 2
    while close <= last and close - head < 7 and not page.broken[close]:
        if page.bits[close] & (PREP | REL) or page.low[close] in _DATED:
            break
        close += 1
    return close - 1 if close - 1 > head + 1 else head
