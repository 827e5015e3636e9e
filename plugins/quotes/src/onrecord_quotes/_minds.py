"""Frames of thinking, finding, promising and feeling."""

from __future__ import annotations

from ._after import after
from ._clauses import behind_fact, finite_soon
from ._found import Found
from ._headless import how_put
from ._left import left_of
from ._objects import phrase_right
from ._settle import clause, settle, take, take_left
from ._site import Site
from ._tellings import object_from
from ._words import ADV, AUX, CAPITAL, CONJ, DET, OBJ, PREP, PRON, VERBAL


def offer(site: Site, item: Found) -> bool:
    """X offered to C; X proposed that C; else it is read as a verb that only takes marks."""
    page, at, last = site.page, item.last + 1, site.segment.last
    if at >= last or page.low[at] not in ("to", "that"):
        return False
    if page.low[at] == "that":
        return not page.bits[at + 1] & VERBAL and take(item, "cue-that-content", right=(at + 1, last))
    return not page.bits[at + 1] & (DET | CAPITAL | OBJ) and object_from(site, item, at)


def whether(site: Site, item: Found) -> bool:
    """X questioned whether C."""
    at = item.last + 1
    return (
        at < site.segment.last
        and site.page.low[at] in _WHETHER
        and take(item, "cue-question", right=(at, site.segment.last))
    )


_WHETHER = frozenset("whether if how why what who where when".split())


def intend(site: Site, item: Found) -> bool:
    """X promised to C; X promised that C; X promised C."""
    page, segment = site.page, site.segment
    at = item.last + 1
    if at > segment.last:
        return False
    if page.low[at] == "to" and not page.broken[at]:
        return object_from(site, item, at)
    follow = after(page, item.last, segment.last, segment.level)
    if follow.kind in ("that", "quote", "colon") or left_of(site, item) is not None:
        return settle(site, item, follow, item.last)
    if follow.kind == "bare" and not page.bits[at] & PREP and item.act != "threaten":
        return object_from(site, item, at)
    return False


def think(site: Site, item: Found) -> bool:
    """X believes (that) C."""
    page, segment = site.page, site.segment
    low = page.low
    at = item.last + 1
    if at > segment.last:
        left = left_of(site, item)
        return left is not None and left[0] == "clause" and take_left(item, left[1])
    if low[at] == "that" and not page.broken[at]:
        item.content.append((at + 1, segment.last))
        item.right = True
        item.rule = "cue-that-content"
        return at < segment.last
    if page.broken[at]:
        left = left_of(site, item)
        return left is not None and left[0] == "clause" and item.join == "own" and take_left(item, left[1])
    if (page.bits[at] & (PREP | CONJ | ADV | AUX) and not page.bits[at] & DET) or low[at] in ("like", "of", "about"):
        return False
    if not finite_soon(page, at, segment.last):
        return False
    if not (
        page.bits[at] & (PRON | DET)
        or page.bits[at] & CAPITAL
        or low[at].endswith("s")
        or low[at] in ("there", "people")
        or page.layers[segment.level][at] >= 0
    ):
        return False
    item.content.append((at, segment.last))
    item.right = True
    item.rule = "cue-content"
    return True


def finding(site: Site, item: Found) -> bool:
    """X found that C; X found evidence of C."""
    page, segment = site.page, site.segment
    at = item.last + 1
    if item.last > item.first and page.low[item.first + 1] in ("evidence", "indications"):
        if at <= segment.last and page.low[at] == "that":
            at += 1
        if page.low[item.last] == "of":
            item.cue = [(item.first, item.first)]
            at = item.first + 1
        return object_from(site, item, at)
    return clause(site, item)


def concern(site: Site, item: Found) -> bool:
    """X expressed concern about C."""
    page, segment = site.page, site.segment
    at = item.last + 1
    if at > segment.last or (page.broken[at] and page.layers[segment.level][at] < 0):
        return False
    if page.low[at] == "that":
        at += 1
    hidden = page.layers[segment.level]
    if page.bits[at] & PREP or page.low[at - 1] == "that" or hidden[at] >= 0 or page.low[item.last] in ("on", "of"):
        if item.act in ("praise", "criticise") and page.low[item.last] != "on":
            item.target = (at + 1 if page.bits[at] & PREP and at < segment.last else at, segment.last)
        return object_from(site, item, at)
    return False


def mention(site: Site, item: Found) -> bool:
    """X spoke of C, cited C: a statement when words of C stand between marks."""
    page, at = site.page, item.last + 1
    if how_put(site, item):
        return True
    if site.segment.level or site.group.infinitive or not want(site, item):
        return False
    if item.act == "describe" and page.low[at] == "scenes":
        return True
    told = _told(site, at)
    if told is not None:
        item.content[-1] = told, item.content[-1][1]
        return True
    hidden = page.layers[0]
    last = item.content[-1][1]
    stop = next(
        (k for k in range(at + 1, last + 1) if page.broken[k] and hidden[k] < 0 and hidden[k - 1] < 0), last + 1
    )
    item.content[-1] = (at, stop - 1)
    opening = bool(site.later) and site.later[0].first == at and site.later[0].form == "ing"
    following = stop if opening else site.following  # "speaks of opening “the gate”"
    return any(hidden[k] >= 0 and page.quotes[hidden[k]][2] < stop for k in range(at, min(stop, following)))


def _told(site: Site, at: int) -> int | None:
    """Where a clause is told behind *at*: ``spoke of how C``, ``described to reporters how C``, ``alluded to the fact that C``."""
    page, last = site.page, site.segment.last
    if page.low[at] == "to" and (listener := phrase_right(page, at + 1, last, site.level)) is not None:
        at = min(listener[1] + 1, last)
    if page.low[at] in ("how", "why") and at < last:
        return at
    return behind_fact(page, at, last)


def want(site: Site, item: Found) -> bool:
    """X wants C: the wide tier."""
    page, segment = site.page, site.segment
    at = item.last + 1
    if at > segment.last or (page.broken[at] and page.layers[segment.level][at] < 0):
        return False
    if page.low[at] == "that":
        at += 1
    return object_from(site, item, at)
