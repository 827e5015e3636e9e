"""Noun phrases that end before a verb, without a parser: determiner, adjectives, names, *of* chains, coordination."""

from __future__ import annotations

from ._appositions import apposed_name
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
    TITLE,
    VERB,
    VERBAL,
    word_classes,
)

MAX_PHRASE = 28


_TELLING = REL | CONJ | PRON | SUB | OBJ | VERBAL | PARTICIPLE
"""Only such words can end a noun phrase to the left."""

_BEFORE_VERB = TIME | ADV | ADVERBIAL
"""Such words may stand between a subject and its verb."""

_LEADING = PREP | CONJ | SUB | TIME | ADVERBIAL
"""Only such words, and those of a list, may stand before a phrase without being part of it."""

_EMPHATIC = frozenset(("himself", "herself", "itself", "themselves", "each", "both", "all"))

_ARTICLES = frozenset(("the", "a", "an"))
_BEFORE_ARTICLE = PREP | DET | TIME | ADV | ADVERBIAL
_COUNTED = frozenset("one two three four five some several many most few both all each another half none".split())

PUNCT_INSIDE = frozenset(",.!?")


def phrase_left(  # noqa: C901, PLR0912, PLR0915  a grammar by cases
    page: Page, end: int, floor: int, level: int
) -> tuple[int, int, str] | None:
    """The noun phrase that ends at word *end*: first word, last word, rule."""
    bits, low = page.bits, page.low
    rule = "subject"
    hidden, broken = page.layers[level], page.broken
    while bits[end] & _BEFORE_VERB and end > floor and not broken[end]:
        if low[end] == "minutes" and low[end - 1] in ("the", "its", "their"):
            break  # a document
        if bits[end] & bits[end - 1] & CAPITAL and not bits[end] & TIME:
            break  # "the Office for Growing Up"
        if (
            bits[end] & TIME
            and bits[end] & CAPITAL
            and bits[end - 1] & CAPITAL
            and not bits[end - 1] & (TIME | PREP)
            and low[end] in ("may", "march", "august", "june", "april", "friday")
        ):
            break
        end -= 1
        if bits[end] & PREP and low[end] in ("on", "in", "at", "by"):
            end -= 1
    if end < floor:
        return None
    if bits[end] & REL:
        if low[end] in ("whom", "which") and end - 2 >= floor and low[end - 1] == "of" and low[end - 2] in _COUNTED:
            return end - 2, end, rule  # "three dealers, two of whom said"
        if low[end] == "that" and broken[end]:
            return None  # it takes up what stands before an aside, not what it stands behind
        if low[end] in ("who", "which") or (low[end] == "that" and end > floor and not bits[end - 1] & VERBAL):
            back = end - 1
            if back < floor or (hidden[back] >= 0 and hidden[back] != hidden[end]):
                return None
            return _antecedent(page, back, floor, level)
        return None
    if bits[end] & PRON and low[end] != "those":
        return end, end, rule
    if low[end] in _EMPHATIC and end > floor and not broken[end] and not bits[end - 1] & (PREP | VERBAL):
        end -= 1  # "Ash herself said"
    if bits[end] & (VERB | AUX) and not bits[end] & CAPITAL and low[end] not in ("s", "t", "d"):
        return _relative(page, end, floor, level)
    if bits[end] & OBJ and end - 2 >= floor and low[end - 1] == "of" and low[end - 2] in _COUNTED:
        return end - 2, end, rule  # "one of them said"
    if (bits[end] & (SUB | OBJ | AUX | CONJ) and not _ends_name(page, end, floor)) or (
        bits[end] & PREP and hidden[end] == -1
    ):
        return None
    joined, at = False, end
    if hidden[end] >= 0:
        at = page.quotes[hidden[end]][1]
    stop = max(floor, end - MAX_PHRASE)
    while at > stop:
        prev = at - 1
        b = bits[prev]
        if hidden[prev] >= 0 and hidden[prev] != hidden[at]:
            _, first, last = page.quotes[hidden[prev]]
            if last - first > 3 or not PUNCT_INSIDE.isdisjoint(page.gaps[at]) or page.broken[first] or first <= floor:
                break
            at = first
            continue
        if broken[at]:
            if (
                joined
                and "," in page.gaps[at]
                and not bits[prev] & VERBAL
                and not b & (PRON | SUB | ADV)
                and _is_member(page, prev, floor)
            ):
                at = prev
                continue
            break
        if not b & _TELLING:
            if low[at] in _ARTICLES and not b & _BEFORE_ARTICLE and low[prev] != "s":
                break  # "a charge the White House rejects"
            if b & PREP and low[prev] in _OPENS_CLAUSE and _has_verb_before(page, prev, floor):
                break  # "shares fell on Wednesday after the firm said"
            at = prev
            continue
        if low[prev] == "whose":
            return at, end, rule
        if b & REL and low[prev] != "that":
            return _antecedent(page, prev - 1, floor, level) if prev - 1 >= floor else None
        if b & CONJ:
            if (low[prev] == "and" and _joins(page, prev, floor, level)) or (
                low[prev] == "or" and _joins(page, prev, floor, level)
            ):
                joined = True
                at = prev
                continue
            break
        if b & PRON and not b & DET:
            if at == end and bits[end] & PAST and prev > floor and not broken[prev] and not bits[prev - 1] & _TELLING:
                return _antecedent(page, prev - 1, floor, level)  # "the drivers I interviewed said"
            break
        if b & (SUB | OBJ) or (
            b & (AUX | VERB)
            and not (low[prev] in ("s", "t", "d", "m") and page.gaps[prev] in ("'", "’"))
            and not (bits[prev] & CAPITAL and bits[at] & CAPITAL and prev > floor)
        ):
            relative = _relative(page, prev, floor, level)
            if relative is not None:
                return relative
            break
        if (
            bits[prev] & PAST
            and low[_past_times(page, at, end)] == "by"
            and prev - 1 >= floor
            and not broken[prev]
            and not bits[prev - 1] & (DET | PREP | AUX | ADV)
            and not (bits[prev - 1] & CAPITAL and prev - 1 > floor)
        ):
            return _antecedent(page, prev - 1, floor, level)  # "drivers interviewed last week by the paper"
        if (
            bits[prev] & PAST
            and page.gaps[prev] != "-"
            and not (prev > floor and (bits[prev - 1] & DET or (not bits[at] & CAPITAL and bits[prev - 1] & PREP)))
            and not bits[prev] & CAPITAL
            and prev > floor
            and not broken[prev]
        ) and (
            bits[at] & (DET | PREP | PRON)
            or bits[at] & CAPITAL
            or not (bits[prev - 1] & LISTED or page.broken[prev] or page.low[prev - 1].endswith(("ly", "y", "s")))
        ):
            relative = _relative(page, prev, floor, level)
            if relative is not None:
                return relative
            if not bits[at] & PREP:
                break
        if bits[prev] & PARTICIPLE and bits[at] & (DET | PRON):
            break
        at = prev
    while at < end and page.forms[at].isdigit() and bits[at + 1] & DET:
        at += 1  # "11:42 The minister"
    return _trim(page, at, end, rule)


_OPENS_CLAUSE = frozenset(("after", "before", "since", "until"))


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


def _is_day(page: Page, preposition: int) -> bool:
    return bool(page.bits[preposition] & PREP and page.bits[preposition + 1] & TIME)


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


def _trim(page: Page, first: int, last: int, rule: str) -> tuple[int, int, str] | None:
    """Take off what stands before the phrase: conjunctions, adverbs, times, a fronted preposition with its noun."""
    bits, low = page.bits, page.low
    discourse = word_classes().discourse
    for at in range(first + 2, last):
        # a name and then a place or an occasion: "Mara Ash at a briefing"
        if (
            bits[at] & PREP
            and low[at] in ("at", "in", "on", "during", "after", "before")
            and not (low[at] == "on" and bits[at + 1] & CAPITAL and not bits[at + 1] & TIME)  # "Committee on Tides"
            and bits[at - 1] & CAPITAL
            and bits[at - 2] & CAPITAL
            and not bits[first] & PREP
        ):
            last = at - 1
            break
    while first <= last:
        b = bits[first]
        if (not b & _LEADING and low[first] not in discourse) or _rounds(page, first, last):
            break
        if b & TIME and first + 1 < last and (low[first + 1] in _OPENS_CLAUSE or _is_day(page, first + 1)):
            first += 2  # "hours after Ash said", "late on Monday the firm said"
            continue
        if b & PREP and low[first] != "like":
            begin = _last_phrase(page, first + 1, last)
            if begin is None and low[first] in ("after", "before", "since", "until") and first < last:
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


def _rounds(page: Page, word: int, last: int) -> bool:
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
