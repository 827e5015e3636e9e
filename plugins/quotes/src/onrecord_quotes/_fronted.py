"""What a sentence puts in front of its subject, taken off: conjunctions, adverbs, times, prepositional phrases."""

from __future__ import annotations

from ._page import Page
from ._words import ADVERBIAL, AUX, CAPITAL, CONJ, DET, PAST, PREP, PRON, SUB, TIME, TITLE, word_classes

_LEADING = PREP | CONJ | SUB | TIME | ADVERBIAL
"""Only such words, and those of a list, may stand before a phrase without being part of it."""

OPENS_CLAUSE = frozenset(("after", "before", "since", "until"))
"""Prepositions that open a clause as well."""


def _is_day(page: Page, preposition: int) -> bool:
    return bool(page.bits[preposition] & PREP and page.bits[preposition + 1] & TIME)


def _before_occasion(page: Page, first: int, last: int) -> int:
    """The last word of a name before a place or an occasion: ``Mara Ash at a briefing``."""
    bits, low = page.bits, page.low
    for at in range(first + 2, last):
        if (
            bits[at] & PREP
            and low[at] in ("at", "in", "on", "during", "after", "before")
            and not (low[at] == "on" and bits[at + 1] & CAPITAL and not bits[at + 1] & TIME)  # "Committee on Tides"
            and bits[at - 1] & CAPITAL
            and bits[at - 2] & CAPITAL
            and not bits[first] & PREP
        ):
            return at - 1
    return last


def without_front(page: Page, first: int, last: int, rule: str) -> tuple[int, int, str] | None:
    """Take off what stands before the phrase: conjunctions, adverbs, times, a fronted preposition with its noun."""
    bits, low = page.bits, page.low
    discourse = word_classes().discourse
    last = _before_occasion(page, first, last)
    if first + 3 <= last and bits[first + 1] & TIME and low[first + 2] in OPENS_CLAUSE:
        first += 3  # "Three years after the council vowed"
    while first <= last:
        b = bits[first]
        if (not b & _LEADING and low[first] not in discourse) or rounds(page, first, last):
            break
        if b & TIME and first + 1 < last and (low[first + 1] in OPENS_CLAUSE or _is_day(page, first + 1)):
            first += 2  # "hours after Ash said", "late on Monday the firm said"
            continue
        if b & PREP and low[first] != "like":
            begin = _last_phrase(page, first + 1, last)
            if begin is None and low[first] in OPENS_CLAUSE and first < last:
                begin = first + 1  # these also open a clause: "after the agency released"
            if begin is None:
                if not bits[last] & CAPITAL:
                    return None
                begin = last  # "In a talk with the Halmvik Post Ash said"
            first = begin
            continue
        if (
            b & CONJ
            or (b & SUB and not b & DET)
            or low[first] in discourse
            or (bits[first] & ADVERBIAL and not b & DET)
        ) and low[first] != "so":
            first += 1
            continue
        if (
            b & TIME
            and first < last
            and not bits[first + 1] & PREP
            and (not bits[first + 1] & CAPITAL or bits[first + 1] & TIME or bits[first] & CAPITAL)
            and low[first + 1] != "s"
            and low[first] not in ("may", "march", "august")
        ):
            first += 1
            continue
        break
    if first > last or (bits[last] & (AUX | SUB | CONJ) and low[last] not in ("s", "may", "will")):
        return None
    if first == last and (bits[first] & PREP or (bits[first] & PAST and not bits[first] & CAPITAL)):
        return None  # "rejected calls for"
    if bits[first] & TIME and all(bits[k] & TIME for k in range(first, last + 1)):
        return None
    return first, last, rule


_NEARLY = frozenset(("about", "over", "under", "around", "nearly", "almost", "roughly"))
_NUMBERS = frozenset("two three four five six seven eight nine ten dozens hundreds thousands half".split())


def rounds(page: Page, word: int, last: int) -> bool:
    """Whether a word like *about* rounds the number behind it, so that it is part of the phrase."""
    if page.low[word] not in _NEARLY or word == last:
        return False
    return page.low[word + 1] in _NUMBERS or page.forms[word + 1][0].isdigit()


_BEFORE_NAMES = frozenset(
    "former top senior then ex new longtime late old young fellow current retired acting incoming outgoing".split()
)


def _last_phrase(page: Page, first: int, last: int) -> int | None:
    """Where the last noun phrase begins in the words of a fronted prepositional phrase and a subject: ``At a rally Ash``."""
    bits = page.bits
    for at in range(last, first, -1):
        b, before = bits[at], bits[at - 1]
        if page.broken[at]:
            return at
        if (b & DET or b & PRON) and not before & (PREP | DET | CONJ):
            return at
        if (
            bits[at] & CAPITAL
            and not bits[at - 1] & CAPITAL
            and not before & (PREP | DET | CONJ | TITLE)
            and page.low[at - 1] != "s"
            and page.low[at - 1] not in _BEFORE_NAMES
        ):
            return at
        if bits[at] & CAPITAL and before & TIME and bits[at - 1] & CAPITAL and not b & TIME:
            return at
    return None
