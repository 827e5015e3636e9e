"""What stands left of a cue and its source and may be its content."""

from __future__ import annotations

from ._found import Found, Stretch
from ._page import Page
from ._site import Site
from ._sources import Source
from ._words import CONJ, DET, PARTICIPLE, PAST, PREP, PRON, SUB, TIME, VERBAL, word_classes

Candidate = tuple[str, Stretch]
"""``quote``, ``clause``, ``fronted`` (a subordinate clause) or ``adverbial``, and its words."""

_NEAR_END = 4
"""Words that may stand behind *as X reported* at the end of a sentence."""
_INSIDE = frozenset(",.!?—–-…")
_FRONT = frozenset(("when", "as", "after", "before", "asked", "once", "to"))


def left_of(site: Site, item: Found) -> Candidate | None:
    """
    The content candidate left of the cue and its source.

    Args:
        site: The cue.
        item: With its source.
    """
    page, segment = site.page, site.segment
    if item.join in ("coordinate", "participle", "infinitive") or (
        item.source is not None and item.source.rule == "antecedent"
    ):
        return None
    end = item.begin - 1
    if end > segment.first and page.low[end] == "as":
        if not page.broken[end]:
            return None
        end -= 1
    if end < segment.first:
        return None
    if page.layers[segment.level][end] >= 0:
        return _quotation(site, end, item.source)
    gap = page.gaps[end + 1]
    as_reported = end + 1 < item.begin and item.act == "report" and segment.last - item.last < _NEAR_END
    if not page.broken[end + 1 if as_reported else item.begin] or ":" in gap or ";" in gap:
        return None
    return _words(site, item, end)


def _quotation(site: Site, end: int, source: Source | None) -> Candidate | None:
    """The quotation that ends with the word *end*, with the clause that it closes, whose *source* is another's."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    at = page.quotes[hidden[end]][1]
    if _INSIDE.isdisjoint(page.gaps[end + 1]) and end - at < 3:
        return None
    while at > segment.first and hidden[at - 1] >= 0 and not page.gaps[at].strip(" ”“\"'’‘,"):
        at = page.quotes[hidden[at - 1]][1]
    if at == segment.first or not _INTRODUCED.isdisjoint(page.gaps[at]):
        return "quote", (at, end)
    lead = _skip_discourse(page, domain(site, at), at)
    leading = [other for other in site.prior if lead <= other.first and other.right] if page.broken[at] else []
    if leading and _tells_of(page, leading[-1], source):
        return "quote", (_skip_discourse(page, segment.first, at), end)
    if lead == at or leading:
        return "quote", (at, end)  # what leads to it is another attribution of it
    verbal = any(page.bits[word] & VERBAL for word in range(lead, at))
    if page.broken[at]:
        return "quote", (lead if verbal else at, end)
    fronted = bool(page.bits[lead] & (PREP | TIME)) or page.bits[lead] & PARTICIPLE
    return "adverbial" if fronted and not verbal else "quote", (lead, end)


def _tells_of(page: Page, leading: Found, source: Source | None) -> bool:
    """Whether *source*, which is no pronoun, tells what another said: ``She cursed and said, “Go away,” the police said``."""
    if source is None or leading.source is None or page.bits[source.first] & PRON or page.low[source.begin - 1] == "as":
        return False
    words, others = (page.low[named.first : named.last + 1] for named in (source, leading.source))
    return words[-1] != others[-1]


_INTRODUCED = frozenset(":—–")


def _words(site: Site, item: Found, end: int) -> Candidate | None:
    """The clause or the adverbial that ends with the word *end*."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    start = _skip_discourse(page, _past_lead(site, item, domain(site, end + 1), end), end)
    bits, low = page.bits[start], page.low[start]
    if start == end and bits & CONJ:
        return None  # "But, said Ash, “…”"
    if (
        page.bits[start] & PARTICIPLE
        or (page.bits[start] & PAST and not bits & DET)
        or bits & (PREP | TIME)
        or low in _FRONT
    ):
        return "adverbial", (start, end)
    if bits & SUB and low != "that":
        return "fronted", (start, end)
    words = range(start, end + 1)
    verbal = any(page.bits[word] & VERBAL or hidden[word] >= 0 for word in words) or any(
        page.low[word].endswith("s") for word in words[:13]
    )
    return ("clause" if verbal else "adverbial"), (start, end)


def _past_lead(site: Site, item: Found, first: int, last: int) -> int:
    """Past the reporter's lead to what a pronoun says behind its colon: ``Ash was blunt: the plan, she said, was dead``."""
    page = site.page
    if item.source is None or not page.bits[item.source.first] & PRON:
        return first
    return next((at for at in range(last, first, -1) if ":" in page.gaps[at] and not page.low[at].isdigit()), first)


def _skip_discourse(page: Page, first: int, last: int) -> int:
    """Past *but*, *however* and the like."""
    discourse = word_classes().discourse
    while first < last and (page.bits[first] & CONJ or page.low[first] in discourse):
        first += 1
    return first


def domain(site: Site, end: int) -> int:
    """Where a content that ends before *end* may begin: after an earlier attribution that it is joined to, else at the sentence's start."""
    page = site.page
    if site.prior:  # what stands behind any of them stands behind the first
        for at in range(end - 1, site.prior[0].last, -1):
            if (page.broken[at] and page.bits[at] & CONJ) or ";" in page.gaps[at]:
                return at
    return site.segment.first
