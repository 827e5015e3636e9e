"""Contents of a clause that has no object of its own: *what critics call C*, *after what Ash claimed was C*, *is how Ash put it*."""

from __future__ import annotations

from ._found import Found
from ._site import Site
from ._words import ADV, AUX, CONJ, DET, PREP, REL, SUB, VERB

_BE = frozenset("is was are were".split())


def is_said_to_be(site: Site, item: Found) -> bool:
    """Whether the cue says what something is: ``after what Ash claimed was a dive``; not ``What Ash said was true``."""
    page, source, at = site.page, item.source, item.last + 1
    if source is None or item.join != "own" or at >= site.segment.last or page.low[at] not in _BE:
        return False
    what = source.first - 1
    return what > site.segment.first and page.low[what] == "what" and page.bits[what - 1] & PREP > 0


def how_put(site: Site, item: Found) -> bool:
    """Read ``“A mess,” is how Ash described it``: the quotation is what is put so."""
    page, source = site.page, item.source
    if source is None or item.join != "own" or site.level:
        return False
    end = source.first - 3
    if end < site.segment.first or page.low[end + 2] != "how" or page.low[end + 1] not in _BE:
        return False
    quote = page.outer[end]
    if quote < 0 or page.quotes[quote][1] < site.segment.first:
        return False
    item.content.append((page.quotes[quote][1], end))
    item.left = True
    item.rule = "content-cue"
    return True


def headless(site: Site, item: Found) -> bool:
    """Whether the object is *what*: ``what critics call C``; but not ``reports that critics call Ash “C”``."""
    page = site.page
    if item.source is None or item.join != "own" or item.source.first <= site.segment.first:
        return False
    before = page.low[item.source.first - 1]
    if before == "what":
        return True
    return before in ("which", "that", "it", "him", "so") and not _has_object(site, item.last + 1)


def _has_object(site: Site, first: int) -> bool:
    """Whether a label between marks stands further right, so that the words from *first* are what is labelled."""
    page = site.page
    hidden = page.layers[site.level]
    if first > site.segment.last or hidden[first] >= 0:
        return False
    for at in range(first + 1, min(site.segment.last, first + 12) + 1):
        if page.broken[at] and hidden[at] < 0:
            return False
        if hidden[at] >= 0 and hidden[at - 1] < 0:
            return not all(page.bits[k] & (DET | ADV) for k in range(first, at))
    return False


def headless_end(site: Site, first: int) -> int:
    """The end of a content that is the complement of *what X calls*: before the verb of the clause around it."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    at = first
    while at < segment.last:
        nxt = at + 1
        if (
            hidden[nxt] >= 0
            and hidden[nxt] != hidden[at]
            and hidden[at] < 0
            and not page.bits[at] & (DET | PREP | CONJ)
            and page.low[at] != "s"
        ):
            break
        if hidden[nxt] < 0 and (
            (page.bits[nxt] & (AUX | VERB) and page.low[nxt] != "s")
            or page.bits[nxt] & (SUB | REL)
            or (page.broken[nxt] and not page.bits[nxt] & CONJ)
        ):
            break
        at = nxt
    return at
