"""Frames with an addressee: telling, urging, asking, warning."""

from __future__ import annotations

from ._after import After, after
from ._clauses import behind_fact
from ._found import Found, Stretch
from ._left import left_of
from ._objects import phrase_right
from ._page import Page
from ._settle import clause, settle, take, take_left
from ._site import Site
from ._words import ADVERBIAL, AUX, CAPITAL, CONJ, DET, OBJ, PAST, PREP, PRON, SUB, VERB


def tell(site: Site, item: Found) -> bool:
    """X told Y (that) C; C, X told Y; X told Y to C."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    low, bits = page.low, page.bits
    at = item.last + 1
    if at > segment.last or page.broken[at]:
        follow = after(page, item.last, segment.last, segment.level)
        return settle(site, item, follow, item.last)
    receiver = receiver_of(site, at)
    opens = hidden[at] >= 0 and hidden[at] != hidden[item.last]
    if receiver is None or (opens and receiver[1] < page.quotes[hidden[at]][2]):
        if low[at] == "that" or hidden[at] >= 0:
            return clause(site, item)
        begin = behind_fact(page, at, segment.last)
        return begin is not None and take(item, "cue-that-content", right=(begin, segment.last))
    receiver = receiver[0], _named_end(page, receiver[1], segment.last)
    item.addressee = receiver
    end = receiver[1]
    if (
        end < segment.last
        and low[end + 1] == "to"
        and not page.broken[end + 1]
        and end + 2 <= segment.last
        and not bits[end + 2] & (DET | OBJ | PREP)
    ):
        item.act = "demand"
        item.right = True
        item.rule = "cue-addressee-infinitive"
        item.content.append((end + 1, segment.last))
        return True
    if end < segment.last and low[end + 1] in ("who", "whose") and not page.broken[end + 1]:
        start = _behind_relative(page, end + 2, segment.last)
        return start is not None and take(item, "cue-addressee-content", right=(start, segment.last))
    follow = after(page, end, segment.last, segment.level)
    if follow.kind == "bare" and bits[follow.at] & PREP and low[follow.at] in ("about", "of"):
        left = left_of(site, item)
        if left is None:
            return False
        follow = After("tail", follow.at)
    return settle(site, item, follow, end)


def _named_end(page: Page, end: int, last: int) -> int:
    """The end of the name between commas behind an addressee: ``told the minister, Mara Ash, that``; else *end*."""
    at = end + 1
    if at > last or "," not in page.gaps[at] or not page.bits[at] & CAPITAL or page.bits[at] & (PRON | DET):
        return end
    while at < last and not page.broken[at + 1] and at - end < _LONGEST_NAME:
        at += 1
    name = page.bits[at] & CAPITAL and at < last and "," in page.gaps[at + 1]
    return at if name and page.low[at + 1] in ("that", "to", "he", "she", "it", "they", "there") else end


_LONGEST_NAME = 5


def _behind_relative(page: Page, first: int, last: int) -> int | None:
    """Where the content begins behind an addressee with a relative clause: ``told the drivers who had come that``."""
    for at in range(first, min(last, first + 28)):
        if page.low[at] == "that" and (page.bits[at + 1] & (PRON | DET) or page.bits[at + 1] & CAPITAL):
            return at + 1
    return None


def receiver_of(site: Site, first: int) -> Stretch | None:
    """The addressee right after a verb of telling or urging."""
    page, segment = site.page, site.segment
    bits, low = page.bits, page.low
    if (bits[first] & (PREP | SUB | AUX | CONJ | ADVERBIAL) and not bits[first] & DET) or low[first] == "that":
        return None
    if bits[first] & OBJ or (bits[first] & PRON and not bits[first] & DET):
        return (first, first)
    if (
        low[first] == "her"
        and first < segment.last
        and (page.broken[first + 1] or low[first + 1] in ("that", "to", "he", "she", "it", "they", "the"))
    ):
        return (first, first)
    return phrase_right(page, first, segment.last, segment.level)


def directive(site: Site, item: Found) -> bool:
    """X urged Y to C; X demanded that C; X called on Y to C."""
    page, segment = site.page, site.segment
    low, _bits = page.low, page.bits
    at = item.last + 1
    if at > segment.last:
        left = left_of(site, item)
        return left is not None and left[0] == "quote" and take_left(item, left[1])
    if low[item.first].startswith("press") and low[at] in ("on", "ahead"):
        return False
    if low[at] == "that":
        item.content.append((at + 1, segment.last))
        item.right = True
        item.rule = "cue-that-content"
        return at < segment.last
    stop = infinitive_after(page, at, segment.last, segment.level)
    if stop is not None and stop > at:
        item.addressee = (at, trimmed(page, at, stop - 1))
        item.content.append((stop, segment.last))
        item.right = True
        item.rule = "cue-addressee-infinitive"
        return True
    hidden = page.layers[segment.level]
    if (hidden[at] >= 0 and page.quotes[hidden[at]][1] == at) or low[item.first] in (
        "demand",
        "demands",
        "demanded",
        "demanding",
    ):
        return settle(site, item, after(page, item.last, segment.last, segment.level), item.last)
    left = left_of(site, item)
    if left is not None and left[0] == "quote":
        item.content.append(left[1])
        item.left = True
        item.rule = "content-cue"
        return True
    return False


def trimmed(page: Page, first: int, last: int) -> int:
    """The end of an addressee without *in particular*, *not* and the like."""
    low = page.low
    while last > first and (
        low[last] in ("not", "never", "particular", "in", "also")
        or page.bits[last] & ADVERBIAL
        or (page.broken[last + 1] and low[last] == "too")
    ):
        last -= 1
    return last


def infinitive_after(page: Page, first: int, last: int, level: int) -> int | None:
    """The *to* (or *not to*) of the infinitive clause after an addressee."""
    hidden = page.layers[level]
    for at in range(first, min(last, first + 22)):
        if page.bits[at] & CONJ and page.low[at + 1] in ("to", "not"):
            return None  # "to demand records or not to"
        if page.low[at] == "according" or (at > first and page.broken[at] and "," not in page.gaps[at]):
            return None
        if (page.low[at] == "to" and hidden[at] < 0) or (page.low[at] == "to" and level):
            nxt = at + 1
            if (page.bits[nxt] & (DET | OBJ | PREP) and hidden[nxt] < 0) or (
                page.bits[nxt] & CAPITAL and hidden[nxt] < 0
            ):
                continue
            if page.low[at - 1] in _INTENDED:
                return None
            return at - 1 if page.low[at - 1] in ("not", "never") and at - 1 > first else at
        if page.bits[at] & (AUX | SUB | VERB) and page.low[at] not in ("s", "to", "as", "will", "may"):
            return None
        if page.low[at] == "about" or (page.bits[at] & CONJ and page.bits[at + 1] & (PAST | VERB)):
            return None
    return None


_INTENDED = frozenset(
    "ability attempt authority bid capacity chance decision effort efforts failure intention legislation measure measures move need "
    "opportunity permission plan plans power powers proposal refusal resolution right rights way willingness work".split()
)
"""Nouns with an infinitive of their own: ``challenged the decision to close``."""

_NAMELESS = frozenset(("named", "identified", "quoted", "anonymous", "unnamed", "called", "known"))


def ask(site: Site, item: Found) -> bool:
    """X asked Y to C; X asked whether C; "C?" X asked."""
    page, segment = site.page, site.segment
    low = page.low
    at = item.last + 1
    if (
        at <= segment.last
        and not page.broken[at]
        and page.layers[segment.level][at] == page.layers[segment.level][item.last]
    ):
        if low[at] in ("about", "for"):
            return False
        if low[at] in ("to", "not"):
            wish = set(low[at : at + 5])
            return _NAMELESS.isdisjoint(wish) and low[at + (low[at] == "not")] == "to" and object_from(site, item, at)
        stop = infinitive_after(page, at, segment.last, segment.level)
        if stop is not None and stop > at:
            item.addressee = (at, trimmed(page, at, stop - 1))
            item.content.append((stop, segment.last))
            item.right = True
            item.rule = "cue-addressee-infinitive"
            return True
        if low[at] == "that":
            item.content.append((at + 1, segment.last))
            item.right = True
            item.rule = "cue-that-content"
            return at < segment.last
        for k in range(at, min(at + 14, segment.last)):
            if low[k] in ("whether", "if", "how", "why", "what", "who", "where", "when") and not page.broken[k]:
                if k > at:
                    item.addressee = (at, k - 1)
                item.content.append((k, segment.last))
                item.right = True
                item.rule = "cue-question"
                return True
            if page.broken[k] and k > at:
                break
    if low[item.first] in (
        "wonder",
        "wonders",
        "wondered",
        "wondering",
        "ask",
        "asks",
        "asked",
        "asking",
        "inquired",
        "inquires",
    ):
        receiver = (
            receiver_of(site, at)
            if at <= segment.last
            and not page.broken[at]
            and item.join != "inverted"
            and page.layers[segment.level][at] < 0
            else None
        )
        if receiver is not None:
            item.addressee = receiver
            return settle(site, item, after(page, receiver[1], segment.last, segment.level), receiver[1])
        return clause(site, item)
    return False


def warn(site: Site, item: Found) -> bool:
    """X warned (Y) that C; X warned Y to C; X warned of C."""
    page, segment = site.page, site.segment
    at = item.last + 1
    if (
        at <= segment.last
        and not page.broken[at]
        and page.low[at] not in ("that", "of", "against", "about")
        and page.layers[segment.level][at] < 0
    ):
        stop = infinitive_after(page, at, segment.last, segment.level)
        if stop is not None and stop > at:
            item.addressee = (at, trimmed(page, at, stop - 1))
            item.content.append((stop, segment.last))
            item.right = True
            item.rule = "cue-addressee-infinitive"
            return True
        receiver = receiver_of(site, at)
        if receiver is not None and receiver[1] < segment.last and page.low[receiver[1] + 1] == "that":
            item.addressee = receiver
            item.content.append((receiver[1] + 2, segment.last))
            item.right = True
            item.rule = "cue-addressee-content"
            return receiver[1] + 2 <= segment.last
    if at <= segment.last and page.low[at] in ("of", "about", "against") and not page.broken[at]:
        return object_from(site, item, at)
    return clause(site, item)


def object_from(site: Site, item: Found, at: int) -> bool:
    """Take all that stands right of *at* as the content; False when nothing can."""
    if at > site.segment.last or (site.page.bits[at] & CONJ and not site.page.bits[at] & DET):
        return False
    item.content.append((at, site.segment.last))
    item.right = True
    item.rule = "cue-object"
    return True
