"""Noun phrases that begin behind a verb or a preposition."""

from __future__ import annotations

from ._page import Page
from ._phrases import MAX_PHRASE
from ._words import (
    ADV,
    ADVERBIAL,
    AUX,
    CAPITAL,
    CONJ,
    DET,
    LISTED,
    OBJ,
    PARTICIPLE,
    PAST,
    PREP,
    PRON,
    REL,
    SUB,
    TIME,
    TITLE,
    VERB,
    VERBAL,
)


def named_behind(page: Page, noun: int, last: int) -> bool:
    """Whether a name right behind a common noun is the subject of a clause of its own, not in apposition."""
    bits = page.bits
    at = noun + 1
    if bits[noun] & (CAPITAL | TITLE | PREP | DET | CONJ) or not bits[at] & CAPITAL or bits[at] & (LISTED & ~DET):
        return False
    while at < last and bits[at] & CAPITAL and not page.broken[at]:
        at += 1
    return not page.broken[at] and bits[at] & (AUX | VERB) > 0 and not bits[at] & CAPITAL


_DEGREES = frozenset(("most", "more", "up", "down"))
_OF_NOUNS = frozenset("of for at with from in to".split())
"""Prepositions that a common noun takes with it: ``the minister for tides``."""
_NAMES_TOO = frozenset(("s", "may", "will", "d", "t"))
"""Auxiliaries that are parts of names or words as well."""
_NO_NOUN = PRON | SUB | PREP | ADV | VERBAL | PARTICIPLE
"""What follows *and* where it joins clauses rather than nouns."""


def phrase_right(page: Page, first: int, ceiling: int, level: int, *, long: bool = False) -> tuple[int, int] | None:
    """
    The noun phrase that begins at word *first* and does not pass *ceiling*.

    Args:
        page: The text.
        first: Where it begins.
        ceiling: The last word that it may have.
        level: 0 outside marks, 1 inside.
        long: Take every prepositional phrase with it (the source of *according to*).
    """
    bits, low = page.bits, page.low
    if first > ceiling or not _can_open(bits[first], low[first]):
        return None
    if bits[first] & (PRON | OBJ) and not bits[first] & DET:
        return first, first
    at = first
    told = bits[first] & DET and not bits[first] & CAPITAL
    named = bool(bits[first] & CAPITAL)
    while at < ceiling and at - first < MAX_PHRASE:
        nxt = at + 1
        b = bits[nxt]
        if page.broken[nxt] or _opens_marks(page, nxt, level, long=long):
            break
        if told and named_behind(page, at, ceiling):
            break  # "told the jury Ash had"
        if _opens_clause(b, low[nxt]):
            break
        if b & PREP:
            if nxt == ceiling or not (long or low[nxt] == "of" or (not named and low[nxt] in _OF_NOUNS)):
                break
        elif b & CONJ:
            if low[nxt] != "and" or nxt == ceiling or bits[nxt + 1] & _NO_NOUN:
                break
        elif not (low[at] == "s" and b & CAPITAL) and _ends_phrase(
            page, nxt, long=long
        ):  # not "the station's Today programme"
            break
        at = nxt
        if b & CAPITAL:
            named = True
        elif not b & LISTED:
            named = False
    while at > first and bits[at] & (DET | PREP | CONJ | ADV) and low[at] != "s":
        at -= 1
    return None if bits[at] & (PREP | CONJ) else (first, at)


def _can_open(b: int, low: str) -> bool:
    """Whether a word of these classes can begin a noun phrase."""
    if b & PREP:
        return False
    return not b & (AUX | CONJ | SUB | ADV) or bool(b & (DET | TITLE)) or low == "that"


def _opens_clause(b: int, low: str) -> bool:
    """Whether a word of these classes begins a clause or goes on with the verb of one."""
    return bool(b & (REL | SUB) or (b & (PRON | OBJ) and not b & DET) or (b & (AUX | VERB) and low not in _NAMES_TOO))


def _opens_marks(page: Page, word: int, level: int, *, long: bool) -> bool:
    """Whether a quotation begins at *word* that is no short name inside a long phrase."""
    hidden = page.layers[level]
    if hidden[word] < 0 or hidden[word] == hidden[word - 1]:
        return False
    _, first, last = page.quotes[hidden[word]]
    return not long or last - first > 2


def _ends_phrase(page: Page, word: int, *, long: bool) -> bool:
    """Whether *word*, of the open classes, a time, an adverb or a determiner, stands behind the phrase rather than in it."""
    b, before, low = page.bits[word], page.bits[word - 1], page.low[word]
    if b & TIME and not (b & before & CAPITAL and not long) and not before & DET and low not in ("may", "march"):
        return True
    if b & (ADV | ADVERBIAL) and low not in _DEGREES and not (b & CAPITAL and before & DET):
        return True
    if b & DET and not before & (PREP | CONJ | DET) and page.low[word - 1] != "s":
        return True
    if long or b & CAPITAL:
        return False
    if b & PARTICIPLE and before & LISTED & ~DET == 0 and not before & DET:
        return True
    return bool(b & PAST and not before & (DET | PREP | CAPITAL))
