"""Noun phrases that end before a verb, without a parser: determiner, adjectives, names, *of* chains, coordination."""

from __future__ import annotations

from ._appositions import apposed_name
from ._fronted import OPENS_CLAUSE, without_front
from ._page import Page
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
    VERB,
    VERBAL,
)

MAX_PHRASE = 28


_TELLING = REL | CONJ | PRON | SUB | OBJ | VERBAL | PARTICIPLE
"""Only such words can end a noun phrase to the left."""

_BEFORE_VERB = TIME | ADV | ADVERBIAL
"""Such words may stand between a subject and its verb."""

_EMPHATIC = frozenset(("himself", "herself", "itself", "themselves", "each", "both", "all"))

_CLITICS = frozenset(("s", "t", "d"))
_NAMES_TOO = frozenset(("may", "march", "august", "june", "april", "friday"))
"""Times that are names of people as well."""

_ARTICLES = frozenset(("the", "a", "an"))
_BEFORE_ARTICLE = PREP | DET | TIME | ADV | ADVERBIAL
_COUNTED = frozenset("one two three four five some several many most few both all each another half none".split())

PUNCT_INSIDE = frozenset(",.!?")


def phrase_left(page: Page, end: int, floor: int, level: int) -> tuple[int, int, str] | None:
    """The noun phrase that ends at word *end*: first word, last word, rule."""
    bits, low = page.bits, page.low
    end = _before_adverbials(page, end, floor)
    if end < floor:
        return None
    b = bits[end]
    if b & REL:
        return _taken_up(page, end, floor, level)
    if b & PRON and low[end] != "those":
        return end, end, "subject"
    if low[end] in _EMPHATIC and end > floor and not page.broken[end] and not bits[end - 1] & (PREP | VERBAL):
        end -= 1  # "Ash herself said"
        b = bits[end]
    if b & (VERB | AUX) and not b & CAPITAL and low[end] not in _CLITICS:
        return _relative(page, end, floor, level)
    if b & OBJ and _is_counted(page, end, floor):
        return end - 2, end, "subject"  # "one of them said"
    if (b & (SUB | OBJ | AUX | CONJ) and not _ends_name(page, end, floor)) or (
        b & PREP and page.layers[level][end] == -1
    ):
        return None
    at = _extend_left(page, end, floor, level)
    if not isinstance(at, int):
        return at
    while at < end and page.forms[at].isdigit() and bits[at + 1] & DET:
        at += 1  # "11:42 The minister"
    return without_front(page, at, end, "subject")


def _before_adverbials(page: Page, end: int, floor: int) -> int:
    """The last word of the subject itself, before the times and adverbs between it and its verb."""
    bits, low = page.bits, page.low
    while bits[end] & _BEFORE_VERB and end > floor and not page.broken[end]:
        b, before = bits[end], bits[end - 1]
        if low[end] == "minutes" and low[end - 1] in ("the", "its", "their"):
            break  # a document
        if b & before & CAPITAL and (not b & TIME or (not before & (TIME | PREP) and low[end] in _NAMES_TOO)):
            break  # "the Office for Growing Up", "Theresa May"
        end -= 1
        if bits[end] & PREP and low[end] in ("on", "in", "at", "by"):
            end -= 1
    return end


def _is_counted(page: Page, end: int, floor: int) -> bool:
    """Whether the pronoun *end* is what somebody is counted from: ``one of them``, ``two of whom``."""
    return end - 2 >= floor and page.low[end - 1] == "of" and page.low[end - 2] in _COUNTED


def _taken_up(page: Page, end: int, floor: int, level: int) -> tuple[int, int, str] | None:
    """What the relative pronoun *end* takes up."""
    low, broken = page.low[end], page.broken[end]
    if low in ("whom", "which") and _is_counted(page, end, floor):
        return end - 2, end, "subject"  # "three dealers, two of whom said"
    if low == "that" and broken:
        return None  # it takes up what stands before an aside, not what it stands behind
    if low not in ("who", "which") and not (low == "that" and end > floor and not page.bits[end - 1] & VERBAL):
        return None
    hidden = page.layers[level]
    if end - 1 < floor or (hidden[end - 1] >= 0 and hidden[end - 1] != hidden[end]):
        return None
    return _antecedent(page, end - 1, floor, level)


def _extend_left(  # noqa: C901, PLR0912  a grammar by cases
    page: Page, end: int, floor: int, level: int
) -> int | tuple[int, int, str] | None:
    """
    The first word of the phrase whose last word is *end*.

    When a relative clause turns out to stand before the verb, it is what that clause belongs to instead.
    """
    bits, low, broken, hidden = page.bits, page.low, page.broken, page.layers[level]
    joined = False
    at = end if hidden[end] < 0 else page.quotes[hidden[end]][1]
    stop = max(floor, end - MAX_PHRASE)
    while at > stop:
        prev = at - 1
        b = bits[prev]
        if hidden[prev] >= 0 and hidden[prev] != hidden[at]:
            _, first, last = page.quotes[hidden[prev]]
            if last - first > 3 or not PUNCT_INSIDE.isdisjoint(page.gaps[at]) or broken[first] or first <= floor:
                break
            at = first
            continue
        if broken[at]:
            listed = joined and "," in page.gaps[at] and not b & (VERBAL | PRON | SUB | ADV)
            if not (listed and _is_member(page, prev, floor)):
                break
        elif not b & _TELLING:
            if low[at] in _ARTICLES and not b & _BEFORE_ARTICLE and low[prev] != "s":
                break  # "a charge the White House rejects"
            if b & PREP and low[prev] in OPENS_CLAUSE and _has_verb_before(page, prev, floor):
                break  # "shares fell on Wednesday after the firm said"
        elif low[prev] == "whose":
            break
        elif b & REL and low[prev] != "that":
            return _antecedent(page, prev - 1, floor, level) if prev > floor else None
        elif b & CONJ:
            if low[prev] not in ("and", "or") or not _joins(page, prev, floor, level):
                break
            joined = True
        elif b & PRON and not b & DET:
            if at == end and bits[end] & PAST and prev > floor and not broken[prev] and not bits[prev - 1] & _TELLING:
                return _antecedent(page, prev - 1, floor, level)  # "the drivers I interviewed said"
            break
        elif _is_verb_of_clause(page, prev, floor):
            return _relative(page, prev, floor, level) or at
        elif _is_passive(page, prev, end, floor):
            return _antecedent(page, prev - 1, floor, level)  # "drivers interviewed last week by the paper"
        elif _is_past_verb(page, prev, floor):
            relative = _relative(page, prev, floor, level)
            if relative is not None:
                return relative
            if not bits[at] & PREP:
                break
        elif b & PARTICIPLE and bits[at] & (DET | PRON):
            break
        at = prev
    return at


def _is_verb_of_clause(page: Page, word: int, floor: int) -> bool:
    """Whether a word left of a phrase is an auxiliary, a common verb or an object pronoun, and no part of a name or contraction."""
    b = page.bits[word]
    if b & (SUB | OBJ):
        return True
    if not b & (AUX | VERB) or (page.low[word] in ("s", "t", "d", "m") and page.gaps[word] in ("'", "’")):
        return False
    return not (b & page.bits[word + 1] & CAPITAL and word > floor)


def _is_passive(page: Page, word: int, end: int, floor: int) -> bool:
    """Whether a past participle with its agent behind it belongs to the noun before it: ``drivers interviewed by the paper``."""
    if not page.bits[word] & PAST or word - 1 < floor or page.broken[word]:
        return False
    before = page.bits[word - 1]
    if before & (DET | PREP | AUX | ADV) or (before & CAPITAL and word - 1 > floor):
        return False
    return page.low[_past_times(page, word + 1, end)] == "by"


def _is_past_verb(page: Page, word: int, floor: int) -> bool:
    """Whether a word in -ed left of a phrase is a verb rather than an adjective: ``rejected the plan``, not ``the rejected plan``."""
    bits = page.bits
    if not bits[word] & PAST or bits[word] & CAPITAL or page.gaps[word] == "-" or word <= floor or page.broken[word]:
        return False
    behind, before = bits[word + 1], bits[word - 1]
    if before & DET or (not behind & CAPITAL and before & PREP):
        return False
    if behind & (DET | PREP | PRON | CAPITAL):
        return True
    return not (before & LISTED or page.low[word - 1].endswith(("ly", "y", "s")))


def _has_verb_before(page: Page, word: int, floor: int) -> bool:
    """Whether a finite verb stands before *word* in its clause, so that the word opens one of its own."""
    at = word - 1
    while at > floor and word - at < MAX_PHRASE:
        if page.bits[at] & VERBAL and page.low[at] not in ("s", "t", "d") and not page.bits[at - 1] & (DET | PREP):
            return True
        if page.broken[at]:
            return False
        at -= 1
    return False


def _ends_name(page: Page, end: int, floor: int) -> bool:
    """Whether a possessive is the end of a name: ``Moody’s warned``."""
    owned = page.low[end] == "s" and page.gaps[end] in ("'", "’") and end > floor
    return owned and bool(page.bits[end - 1] & CAPITAL) and not page.bits[end - 1] & LISTED


def _is_member(page: Page, end: int, floor: int) -> bool:
    """Whether the words before a comma can be one more of those that are listed, and no clause."""
    at = end
    while at >= floor:
        if (at == floor or page.broken[at]) and page.bits[at] & (PREP | SUB):
            return False
        if page.bits[at] & (VERBAL | PAST | PARTICIPLE | SUB) and not page.bits[at] & CAPITAL and page.low[at] != "s":
            return False
        if page.broken[at]:
            break
        at -= 1
    return True


def _past_times(page: Page, first: int, last: int) -> int:
    """The first word behind a time that begins at *first*: the *by* of ``published on Monday by``."""
    at = first + 1 if page.bits[first] & PREP and first < last and page.bits[first + 1] & TIME else first
    while at < last and page.bits[at] & TIME:
        at += 1
    return at


def _relative(page: Page, verb: int, floor: int, level: int) -> tuple[int, int, str] | None:
    """A restrictive relative clause before the cue: the antecedent of its *who*."""
    for at in range(verb, max(floor, verb - 12), -1):
        if page.broken[at]:
            return None
        if page.low[at - 1] in ("who", "which", "whom") and at - 2 >= floor and not page.broken[at - 1]:
            back = at - 2
            if page.bits[back] & PREP and back > floor:
                back -= 1
            return _antecedent(page, back, floor, level)
    return None


def _antecedent(page: Page, end: int, floor: int, level: int) -> tuple[int, int, str] | None:
    """The noun phrase that a relative pronoun after word *end* takes up."""
    found = phrase_left(page, end, floor, level)
    if found is None:
        return None
    first, last, _ = found
    if page.low[first] in ("those", "that") and first + 1 < last and page.low[first + 1] == "of":
        return first + 2, last, "antecedent"  # "echoed those of Ash, who"
    for at in range(last - 1, first, -1):  # "likely to please voters in the north, who"
        if (
            page.low[at - 1] == "to"
            and not page.bits[at] & DET
            and not page.bits[at] & CAPITAL
            and page.bits[at] & LISTED == 0
        ):
            return at + 1, last, "antecedent"
    for at in range(last, first, -1):
        if (
            page.bits[at - 1] & VERBAL
            and not page.bits[at - 2 if at > 1 else 0] & DET
            and page.low[at - 1] != "s"
            and not page.bits[at - 1] & CAPITAL
        ):
            begin = next((word for word in range(at, last + 1) if not page.bits[word] & PREP), None)
            return None if begin is None else (begin, last, "antecedent")
    if "," in page.gaps[last + 1] and (name := apposed_name(page, first, floor, level)) is not None:
        return *name, "antecedent"
    return first, last, "antecedent"


def _joins(page: Page, conj: int, floor: int, level: int) -> bool:
    """Whether *and* joins two noun phrases rather than two clauses."""
    hidden = page.layers[level]
    for at in range(conj - 1, max(floor, conj - 12) - 1, -1):
        if hidden[at] >= 0 and hidden[at] != hidden[conj]:
            return False
        if page.bits[at] & (AUX | VERB | PRON | OBJ) and page.low[at] not in ("s", "t"):
            return False
        if page.bits[at] & PAST and at > floor and not page.bits[at - 1] & DET:
            return False
        if page.bits[at] & (SUB | REL):
            return True
        if page.broken[at]:
            return not page.bits[at - 1] & VERBAL or True
    return True
