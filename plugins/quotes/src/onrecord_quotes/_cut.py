"""Where contents end: an earlier content stops where another attribution of the same rank begins; what lies inside is nested."""

from __future__ import annotations

from collections.abc import Sequence

from ._clauses import NOMINATIVE, in_relative
from ._ends import reporter_goes_on
from ._found import Found
from ._page import Page
from ._words import ADVERBIAL, CONJ, PAST, REL, SUB, TIME, VERBAL


def cut(page: Page, found: Sequence[Found]) -> None:
    """Clip the contents of one sentence's attributions against each other and set ``outer``."""
    for at, item in enumerate(found):
        if item.right:
            _clip(page, item, found[at + 1 :])
    if len(found) == 1 and (found[0].source is None or found[0].source.rule != "antecedent"):
        return
    for item in found:
        if (
            item.source is not None
            and item.source.rule == "antecedent"
            and page.bits[item.first - 1] & REL
            and page.broken[item.first - 1]
        ):
            _lift(page, item, found)
    for item in found:
        item.outer = _outer(item, found)


def _clip(page: Page, item: Found, later: Sequence[Found]) -> None:
    """End the content right of *item* where the next attribution of its rank begins, or its own object ends."""
    first, last = item.content[-1]
    for other in later:
        if first <= other.first <= last:
            stop = other.begin - 1 if _encloses(other, item) else _stop(page, other, first)
            if stop is not None:
                last = stop
                break
    last = max(first, _aside_end(page, item, first, _object_end(page, item, first, last)))
    last = max(first, reporter_goes_on(page, item, first, last))
    item.content[-1] = (first, last)
    if item.target is not None and item.target[1] > last:
        item.target = (item.target[0], last) if item.target[0] <= last else None


def _encloses(later: Found, item: Found) -> bool:
    """Whether all of *item* lies in what *later* has to its left: ``She swore and said, “Go away,” the police said``."""
    return later.left and later.join == "own" and later.content[0][0] <= item.first < later.content[0][1]


def _aside_end(page: Page, item: Found, first: int, last: int) -> int:
    """Before the main verb, when the cue stands in a relative clause between commas: ``Ash, who denied the charge, said``."""
    if item.source is None or item.source.last >= item.first:
        return last
    hidden = page.layers[item.level]
    opening = item.first - 1
    while opening > item.source.last and not page.broken[opening]:
        opening -= 1
    if opening == item.source.last or not page.bits[opening] & REL or hidden[opening] >= 0:
        return last
    for at in page.breaks(first + 1, last):
        verb = at + 1 if page.bits[at] & (ADVERBIAL | TIME) and at < last else at
        if "," in page.gaps[at] and hidden[at] < 0 and page.bits[verb] & (VERBAL | PAST) and not page.bits[at] & CONJ:
            return at - 1
    return last


def _object_end(page: Page, item: Found, first: int, last: int) -> int:
    """Before a semicolon; an object ends before a clause, be it relative or joined, a demand before a past, which it cannot have."""
    hidden = page.layers[item.level]
    demand = item.act == "demand" and item.rule == "cue-that-content"
    if item.rule == "cue-object":
        last = next((at - 1 for at in range(first + 1, last) if _begins_deed(page, hidden, at)), last)
    for at in page.breaks(first + 1, last):
        if hidden[at] >= 0:
            continue
        if ";" in page.gaps[at] and (hidden[at - 1] < 0 or not any(word >= 0 for word in hidden[at : last + 1])):
            return at - 1
        if item.rule == "cue-object" and (page.low[at] in ("which", "who") or _joins_clause(page, at, last)):
            return at - 1
        if demand and at < last and page.bits[at] & CONJ and page.bits[at + 1] & PAST:
            return at - 1
    return last


def _joins_clause(page: Page, at: int, last: int) -> bool:
    """Whether a clause with a nominative is joined: ``promised jobs, and I was sure``."""
    return (
        at + 1 < last and bool(page.bits[at] & CONJ) and page.low[at + 1] in NOMINATIVE and page.low[at + 1] != "they"
    )


def _begins_deed(page: Page, hidden: list[int], at: int) -> bool:
    """Whether what the speaker did besides begins here: ``denied wrongdoing but agreed to pay``."""
    return page.low[at] == "but" and hidden[at] < 0 and page.bits[at + 1] & PAST > 0


def _lift(page: Page, item: Found, found: Sequence[Found]) -> None:
    """A relative clause between commas is the reporter's aside: it leaves the content around it."""
    hidden = page.layers[item.level]
    first, last = item.content[-1] if item.content else (item.first, item.first)
    for at in range(first + 1, last + 1):
        ended = hidden[at] < 0 and hidden[at - 1] >= 0 and page.bits[at] & VERBAL
        if hidden[at] < 0 and (("," in page.gaps[at] and not page.bits[at] & CONJ) or ended):
            last = at - 1
            break
    if item.content:
        item.content[-1] = (first, last)
    for other in found:
        if other is item or not other.left:
            continue
        for at, (begin, end) in enumerate(other.content):
            if begin < item.first - 1 and last < end and other.join == "according":
                other.content[at : at + 1] = [(begin, item.first - 2), (last + 1, end)]
                break


def _stop(page: Page, later: Found, first: int) -> int | None:
    """The last word of a content that begins at *first* when *later* is not inside it, else None."""
    begin = later.begin
    if later.join == "according":
        if later.left and begin - 1 >= first:
            start = later.content[0][0]  # of a clause joined to this content, or left of it
            before = start - 1 if start > first and page.bits[start - 1] & CONJ else start
            return (before if before > first else begin) - 1
        return None
    if later.join == "participle":
        return begin - 1 if page.broken[begin] and begin - 1 >= first else None
    if later.join == "coordinate":
        at = begin - 1
        while at > first and page.bits[at] & CONJ:
            at -= 1
        inner = later.frame in ("think", "want", "find") and not page.broken[at + 1]
        return at if at >= first and not inner else None
    if later.join in ("own", "inverted") and begin - 1 >= first:
        before = begin - 1
        if in_relative(page, later):
            return _before_relative(page, later, first)
        if (
            later.join == "own"
            and page.bits[before] & (CONJ | SUB)
            and page.low[before] in ("and", "but", "while", "though", "although", "whereas", "yet")
        ):
            if page.broken[before]:
                return before - 1 if before - 1 >= first else None
            return None
        if ";" in page.gaps[begin] and later.right and not later.left:
            return before
    return None


def _before_relative(page: Page, later: Found, first: int) -> int | None:
    """The last word before a relative clause of another speaker that no comma opens and that follows a whole clause."""
    opening = later.begin - 1 if later.source is None else later.source.first
    while page.low[opening] not in ("that", "which", "who"):
        opening -= 1
    whole = any(page.bits[at] & VERBAL for at in range(first + 1, opening))
    return opening - 1 if whole and not page.broken[opening] else None


def _outer(item: Found, found: Sequence[Found]) -> Found | None:
    """The innermost attribution whose content covers the cue of *item*."""
    best: Found | None = None
    size = 0
    for other in found:
        if other is item:
            continue
        for first, last in other.content:
            if first <= item.first and item.last <= last and (best is None or last - first < size):
                if item.content and item.content[0][0] < first:
                    continue
                best, size = other, last - first
    return best
