"""The subject of a main clause, found from its beginning: what a participle or a second verb shares."""

from __future__ import annotations

from ._page import Page
from ._phrases import MAX_PHRASE, phrase_left
from ._sources import MAX_ASIDES, Source
from ._words import ADVERBIAL, CAPITAL, CONJ, DET, PARTICIPLE, PAST, PREP, PRON, REL, SUB, TIME, VERBAL, word_classes


def main_subject(page: Page, floor: int, ceiling: int, level: int) -> Source | None:
    """The subject of the clause that begins at *floor*: the noun phrase before its first finite verb, fronted phrases passed over."""
    bits, low = page.bits, page.low
    hidden = page.layers[level]
    at = _past_fronted(page, floor, ceiling, level)
    if at > ceiling or (hidden[at] >= 0 and level == 0):
        return None
    if bits[at] & PRON and not bits[at] & DET:
        return Source(at, at, at, "main-subject")
    verb = at + 1
    while verb <= ceiling:
        if bits[verb] & VERBAL and low[verb] != "s" and not (bits[verb] & PAST and bits[verb - 1] & (DET | PREP)):
            break
        if bits[verb] & REL and not page.broken[verb]:
            break
        if page.broken[verb] and not bits[verb] & REL:
            listed = _list_end(page, verb, ceiling)
            if listed is not None:
                return _from_end(page, listed, at, level)
            # an aside after the subject, or the end of the phrase
            close = next((k for k in range(verb + 1, min(ceiling, verb + MAX_PHRASE) + 1) if page.broken[k]), None)
            if close is None:
                break
            close = _past_day(page, close, ceiling)
            if bits[close] & VERBAL or bits[close] & ADVERBIAL:
                break
            return None if not bits[verb] & CONJ else _from_end(page, verb - 1, at, level)
        if page.broken[verb]:
            break
        if verb - at > MAX_PHRASE:
            return None
        verb += 1
    return _from_end(page, verb - 1, at, level)


def _past_fronted(page: Page, floor: int, ceiling: int, level: int) -> int:
    """The first word behind the phrases and clauses with a comma that stand before a subject."""
    bits, low, hidden = page.bits, page.low, page.layers[level]
    at = floor
    for _ in range(MAX_ASIDES):
        while at <= ceiling and (low[at] in word_classes().discourse or bits[at] & (CONJ | ADVERBIAL)):
            at += 1
        if at == floor and at < ceiling and low[at].endswith("ly") and "," in page.gaps[at + 1]:
            at += 1  # "Typically, Ash"
        opens = at <= ceiling and bool(bits[at] & (PREP | SUB | PARTICIPLE | TIME))
        if not opens and not ((at == floor or page.broken[at]) and _opens_participle(page, at, ceiling)):
            break
        reach = range(at + 1, min(ceiling, at + _LONGEST_FRONT) + 1)
        comma = next((k for k in reach if "," in page.gaps[k] and hidden[k] < 0), None)
        if comma is None:
            break
        at = comma
    return at


_LONGEST_FRONT = 40
_TOLD = frozenset(("told", "faced", "caught", "born", "known", "stung"))


def _opens_participle(page: Page, first: int, ceiling: int) -> bool:
    """Whether a clause without a subject opens the sentence: ``Asked whether he would go, Ash shrugged and said``."""
    if first >= ceiling or not (page.bits[first] & PAST or page.low[first] in _TOLD):
        return False
    return bool(page.bits[first + 1] & (PREP | SUB | REL | ADVERBIAL))


def _list_end(page: Page, first: int, ceiling: int) -> int | None:
    """The last word of a list that goes on behind a comma up to a verb: ``In a note, Chad, Norway and Peru expressed``."""
    joined = False
    for at in range(first, min(ceiling, first + MAX_PHRASE) + 1):
        bits = page.bits[at]
        if bits & VERBAL and page.low[at] != "s" and not bits & CAPITAL:
            return at - 1 if joined and at > first else None
        if bits & (PRON | SUB | REL | PREP | PARTICIPLE) or (page.broken[at] and "," not in page.gaps[at]):
            return None
        joined = joined or page.low[at] == "and"
    return None


def _from_end(page: Page, end: int, floor: int, level: int) -> Source | None:
    found = phrase_left(page, end, floor, level)
    return None if found is None else Source(found[0], found[1], found[0], "main-subject")


def _past_day(page: Page, first: int, ceiling: int) -> int:
    """The word behind a day that stands between an aside and the verb."""
    bits = page.bits
    while first < ceiling and (bits[first] & TIME or (bits[first] & PREP and bits[first + 1] & TIME)):
        first += 1
    return first
