"""Cues that are no verb: claims *by X* that, according *to X*."""

from __future__ import annotations

from ._cues import Hit, Variant
from ._found import Found
from ._objects import phrase_right
from ._page import Page, Segment
from ._phrases import phrase_left
from ._sources import Source, subject, verb_group
from ._words import AUX, CONJ, DET, PARTICIPLE, PAST, PREP, REL, SUB, TIME, VERB, word_classes


def noun_cue(page: Page, segment: Segment, number: int, hit: Hit, variant: Variant) -> Found | None:
    """Claims by X that C; X's claim that C; a report that C."""
    low, bits = page.low, page.bits
    at = hit.last + 1
    if low[hit.first] in _VIEWS and low[segment.first] == "in" and hit.form == "noun":
        return _owned_view(page, segment, number, hit)
    if at >= segment.last or low[at] not in ("that", "by", "from"):
        return None
    if hit.first == segment.first and hit.form != "noun":
        return None
    source: Source | None = None
    end = at
    if low[at] in ("by", "from") and not page.broken[at]:
        phrase = phrase_right(page, at + 1, segment.last, segment.level)
        if phrase is None:
            return None
        source = Source(phrase[0], phrase[1], hit.first, "noun-by")
        end = phrase[1] + 1
    else:
        prev = hit.first - 1
        while (
            prev > segment.first
            and not page.broken[prev + 1]
            and not bits[prev] & (PREP | VERB | AUX | DET | SUB)
            and low[prev] != "s"
        ):
            prev -= 1
        if prev >= segment.first and low[prev] == "s" and page.gaps[prev] in ("'", "’") and prev - 1 >= segment.first:
            owner = phrase_left(page, prev - 1, segment.first, segment.level)
            if owner is not None:
                source = Source(owner[0], owner[1], hit.first, "noun-owner")
        elif prev >= segment.first and low[prev] in ("his", "her", "their", "its"):
            source = Source(prev, prev, hit.first, "noun-owner")
        elif (
            prev >= segment.first
            and variant.act == "report"
            and bits[prev] & DET
            and low[hit.first] in ("report", "reports")
        ):
            source = Source(prev, hit.first, hit.first, "noun-document")
        else:
            source = _who_puts(page, segment, prev)
    if source is None or end > segment.last or low[end] != "that" or end >= segment.last or page.broken[end]:
        return None
    if page.bits[end + 1] & (AUX | VERB) or bits[end + 1] & PAST:
        return None
    item = Found(variant.act, "noun", [(hit.first, hit.last)], segment.level, number)
    item.source, item.join = source, "noun"
    item.begin = hit.first
    item.content.append((end + 1, segment.last))
    item.right = True
    item.rule = "noun-that"
    return item


def _who_puts(page: Page, segment: Segment, before: int) -> Source | None:
    """Who puts forward what the noun behind the word *before* says: ``Ash made the argument that``, ``stuck to claims that``."""
    verb = before - 1 if page.bits[before] & DET and before > segment.first else before
    while verb > segment.first and page.low[verb] in _FORWARD:
        verb -= 1
    if page.low[verb] not in _PUTS:
        return None
    group = verb_group(page, verb, segment.first, segment.level)
    if group.passive or group.negated or group.infinitive or group.first == segment.first:
        return None
    found = subject(page, group.first, segment.first, segment.level)
    return None if found is None else found._replace(begin=group.first)


_PUTS = frozenset(
    "made makes make issued issues issue read reads repeated repeats repeat reiterated reiterates advanced advances raised raises pushed "
    "pushes pressed floated floats released published put gave gives offered offers expressed voiced voices persisted persist persists "
    "stuck stick sticks stood stands".split()
)
"""Verbs of putting forward what a noun says."""
_FORWARD = frozenset(("out", "forward", "in", "to", "by", "up"))


_VIEWS = frozenset(("view", "opinion", "words", "telling"))


def _owned_view(page: Page, segment: Segment, number: int, hit: Hit) -> Found | None:
    """In X's view, C."""
    possessive, at = hit.first - 1, hit.last + 1
    if page.low[possessive] != "s" or possessive - 1 <= segment.first or at > segment.last or "," not in page.gaps[at]:
        return None
    if page.gaps[possessive] not in ("'", "’") or any(page.broken[k] for k in range(segment.first + 1, at)):
        return None
    item = Found("say", "owned", [(segment.first, segment.first), (hit.first, hit.last)], segment.level, number)
    item.source = Source(segment.first + 1, possessive - 1, segment.first, "noun-owner")
    item.join = "according"
    item.begin = segment.first
    item.content.append((at, segment.last))
    item.right = True
    item.rule = "according-content"
    return item


def _past_asides(page: Page, first: int, last: int, level: int) -> int:
    """The first word of the clause behind what is said of a source between commas: ``According to Ash, who left in May, the``."""
    hidden = page.layers[level]
    at = first
    while at <= last and "," in page.gaps[at] and hidden[at] < 0:
        close = next((k for k in range(at + 1, min(last, at + _LONGEST_ASIDE) + 1) if "," in page.gaps[k]), None)
        if close is None or not _is_said_of(page, at, close - 1):
            break
        at = close
    return at


_LONGEST_ASIDE = 40


def _is_said_of(page: Page, first: int, last: int) -> bool:
    """Whether a chunk between commas is a relative clause, a participle, or an apposition with an article."""
    bits = page.bits
    if bits[first] & (REL | PARTICIPLE) or (bits[first] & PAST and bits[first + 1] & (PREP | TIME)):
        return True
    if page.low[first] not in ("a", "an", "the", "one"):
        return False
    return not any(bits[at] & (VERB | AUX | PAST | CONJ) for at in range(first + 1, last + 1))


def _joined(page: Page, first: int, last: int, after: int, level: int) -> int:
    """Where the clause begins that is joined behind another attribution: ``Ash says it rained, which, according to``; else *first*."""
    if after < first:
        return first
    hidden = page.layers[level]
    for at in range(last - 1, after, -1):
        if page.broken[at] and hidden[at] < 0 and page.bits[at] & (CONJ | REL):
            return at + 1 if page.bits[at] & CONJ else at
    return first


_MEASURES = frozenset(
    "plan plans schedule rules rule law laws policy policies principle principles standards guidelines procedure procedures size age "
    "need needs ability abilities means merit rank type instructions custom tradition taste".split()
)
"""What something is done by, no source: ``sorted according to size``."""


def according_to(page: Page, segment: Segment, number: int, hit: Hit, *, after: int = -1) -> Found | None:
    """
    According to X, C; C, according to X.

    Args:
        page: The text.
        segment: The sentence.
        number: The number of the sentence.
        hit: The cue.
        after: The last word of another cue before it; the content then begins behind it, where a clause is joined.
    """
    variant = hit.variants[0]
    hidden = page.layers[segment.level]
    first, last = segment.first, segment.last
    if page.low[hit.first] == "per" and not (page.broken[hit.first] or hit.first == first):
        return None
    if page.low[hit.first] == "to" and hit.first != first and not page.broken[hit.first]:
        return None  # "wanted to quote Ash"
    source: tuple[int, int] | None
    if variant.frame == "owned":
        source = (hit.first + 1, hit.first + 1)
        if hit.first > first and not page.bits[hit.first - 1] & CONJ:
            return None
    else:
        source = phrase_right(page, hit.last + 1, last, segment.level, long=True)
    if source is None or (hit.first > first and not page.broken[hit.first] and page.low[source[1]] in _MEASURES):
        return None
    item = Found(variant.act, variant.frame, [(hit.first, hit.last)], segment.level, number)
    item.source = Source(source[0], source[1], hit.first, "according")
    item.join = "according"
    item.begin = hit.first
    close = max(source[1], hit.last) + 1
    while close <= last and not (page.broken[close] and hidden[close] == hidden[hit.first]) and close - source[1] < 30:
        if hidden[close] >= 0 and page.broken[close]:
            break
        close += 1
    close = _past_asides(page, close, last, segment.level)
    lead = first
    while (
        lead < hit.first
        and (page.bits[lead] & CONJ or page.low[lead] in word_classes().discourse)
        and not page.broken[lead + 1]
    ):
        lead += 1
    if lead >= hit.first:  # fronted
        if close > last:
            return None
        item.content.append((close, last))
        item.until = close - 1
        item.right = True
        item.rule = "according-content"
        return item
    end = hit.first - 1
    while end > lead and page.low[end] in ("and", "but", "at", "least"):
        end -= 1
    item.left = True
    item.content.append((_joined(page, lead, end, after, segment.level), end))
    item.rule = "content-according"
    if close <= last and page.broken[close] and (page.broken[hit.first] or variant.frame == "asstated"):
        b, low = page.bits[close], page.low[close]
        if not (
            b & (REL | CONJ | PREP)
            or page.bits[close] & PARTICIPLE
            or low in ("a", "an", "the", "who", "which", "where", "while", "although", "though", "as")
        ):
            item.right = True
            item.content.append((close, last))
    return item
