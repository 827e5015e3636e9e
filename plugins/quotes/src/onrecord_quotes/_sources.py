"""The speaker's mention: from a cue to the left over asides, or to the right when the order is inverted."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from ._page import Page
from ._phrases import MAX_PHRASE, PUNCT_INSIDE, phrase_left
from ._words import (
    ADV,
    ADVERBIAL,
    AUX,
    CAPITAL,
    CONJ,
    DET,
    LISTED,
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

MAX_ASIDES = 5


@attrs.define(eq=False)
class Group:
    """The verb group of a cue: its first word and what its auxiliaries say."""

    first: int
    passive: bool = False
    infinitive: bool = False
    negated: bool = False
    auxiliary: bool = False


class Source(NamedTuple):
    """The words ``first`` to ``last`` of a mention, where its whole phrase begins (asides included), and the rule that found it."""

    first: int
    last: int
    begin: int
    rule: str


_GROUPED = AUX | ADVERBIAL
_BE = frozenset("is are was were be been being am re s".split())


_NOT = frozenset("not never n t nor didn don doesn won wouldn couldn isn wasn weren hasn haven hadn".split())


def verb_group(page: Page, cue: int, floor: int, level: int) -> Group:
    """Walk left from *cue* over adverbs and auxiliaries, not past the word *floor*."""
    if cue <= floor or not (page.bits[cue - 1] & _GROUPED or page.low[cue - 1] in _GROUPED_TOO):
        return Group(cue)
    hidden = page.layers[level]
    at = cue
    passive = infinitive = negated = auxiliary = False
    while at > floor:
        prev = at - 1
        if hidden[prev] != hidden[cue] and hidden[prev] >= 0:
            break
        if page.broken[at] and not _between_commas(page, prev, floor):
            break
        low = page.low[prev]
        if page.bits[prev] & AUX or low == "s":
            gap = page.gaps[prev]
            if low in ("s", "d", "m", "t", "re", "ve", "ll") and gap not in ("'", "’"):
                break
            if low == "s" and page.low[prev - 1] not in ("he", "she", "it", "who", "there", "that"):
                break  # a possessive
            if low in _BE and (at == cue or not auxiliary):
                passive = True
            negated = negated or low in _NOT
            auxiliary = True
        elif low == "to" and prev >= floor:
            infinitive = True
            at = prev
            break
        elif (
            page.bits[prev] & ADVERBIAL
            and not _ends_name(page, prev, floor)
            and low not in ("more", "most", "back", "there", "here", "all", "together")
        ):
            negated = negated or low in _NOT
        elif not (low in _FLOATING and prev > floor and not page.broken[prev] and _quantified(page, prev - 1)):
            break
        at = prev
    return Group(at, passive, infinitive, negated, auxiliary)


_FLOATING = frozenset(("both", "all", "each"))
_GROUPED_TOO = _FLOATING | {"s", "to"}


def _quantified(page: Page, word: int) -> bool:
    """Whether *both* or *all* behind *word* belongs to the verb: ``they both said``, ``have all argued``."""
    return bool(page.bits[word] & (AUX | CAPITAL | PRON)) and not page.bits[word] & (PREP | CONJ | SUB)


def _ends_name(page: Page, word: int, floor: int) -> bool:
    """Whether an adverb is the end of a name: ``the Office for Growing Up said``."""
    return (
        word > floor + 1
        and bool(page.bits[word] & page.bits[word - 1] & CAPITAL)
        and page.bits[floor + 1] & CAPITAL == 0
    )


def _between_commas(page: Page, adverb: int, floor: int) -> bool:
    """Whether an adverb between commas belongs to the verb group: ``has, however, said``."""
    if adverb <= floor or not page.bits[adverb] & ADV or "," not in page.gaps[adverb]:
        return False
    return bool(page.bits[adverb - 1] & (AUX | PRON))


def subject(page: Page, verb: int, floor: int, level: int) -> Source | None:
    """
    The mention that stands left of the verb group that starts at *verb*, or None.

    Appositions, relative clauses, participial and prepositional asides between commas are passed over.
    """
    end = verb - 1
    if end < floor:
        return None
    hidden = page.layers[level]
    asides = 0
    gap = page.gaps[verb]
    end = _before_day(page, end, floor)
    while page.broken[end + 1] or hidden[end] != hidden[verb]:
        gap = page.gaps[end + 1]
        if hidden[end] != hidden[verb] and hidden[end] >= 0:
            _mark, first, last = page.quotes[hidden[end]]
            if _is_title(page, hidden[end], floor) and page.broken[first] and asides < MAX_ASIDES:
                end, asides = first - 1, asides + 1  # "a singer in the show, “The Long Road,” who went on to win, said"
                continue
            if _ends_aside(page, first, last, floor) and "," in gap:
                end = first - 1  # "a man known as “Red,” said", "Ash, who calls it “sad,” said"
                opening = _opening(page, end, floor)
                if opening > floor and _is_aside(page, opening, end) and hidden[opening - 1] == hidden[verb]:
                    end, asides = opening - 1, asides + 1
                    break
                return None
            if (
                (last - first < 4 and not PUNCT_INSIDE.isdisjoint(gap))
                or first - 1 < floor
                or last - first >= 4
                or page.broken[first]
            ):
                return None
            break  # a name or a term in marks is part of the phrase
        if not (_aside_gap(gap) or (asides and "(" in gap)) or asides >= MAX_ASIDES:
            return None
        opening = end
        while (
            opening > floor
            and not (page.broken[opening] and hidden[opening] == hidden[verb] == hidden[opening - 1])
            and end - opening < MAX_PHRASE
        ):
            if hidden[opening - 1] != hidden[opening] and hidden[opening] == hidden[verb] and page.broken[opening]:
                if not _is_title(page, hidden[opening - 1], floor):
                    return None
                break
            opening -= 1
        if opening <= floor or end - opening >= MAX_PHRASE or not _is_aside(page, opening, end):
            return None
        end = opening - 1
        asides += 1
        if not (
            _still_aside(page, end, floor, level)
            or (hidden[end] != hidden[verb] and _is_title(page, hidden[end], floor))
        ):
            break
    found = phrase_left(page, end, floor, level)
    if found is None:
        return None
    first, last, rule = found
    return (
        _behind_asides(page, first, last, verb - 1) if asides and rule == "subject" else Source(*found[:2], first, rule)
    )


_LONGEST_NAME = 6


def _behind_asides(page: Page, first: int, last: int, end: int) -> Source:
    """The phrase *first* to *last* before asides that end at *end*, or the name in the first of them."""
    return Source(*(apposed(page, first, last, end) or (first, last)), first, "subject-aside")


def apposed(page: Page, first: int, last: int, end: int) -> tuple[int, int] | None:
    """The name between commas right behind a phrase without one: ``one of them, Mara Ash, said``."""
    bits = page.bits
    head = next((at - 1 for at in range(first + 1, last + 1) if bits[at] & PREP), last)
    begin = close = last + 1
    if bits[head] & (CAPITAL | PRON) or page.gaps[begin].strip() != "," or begin >= end:
        return None
    while close < end and not page.broken[close + 1]:
        if page.low[close] == "s":
            begin = close + 1  # "the chair, Labour’s Mara Ash, said"
        close += 1
    words = range(begin, close + 1)
    named = close > begin and all(bits[at] & CAPITAL and not bits[at] & (DET | PRON | PREP | CONJ) for at in words)
    return (begin, close) if named and len(words) <= _LONGEST_NAME and not bits[begin] & TIME else None


def _before_day(page: Page, end: int, floor: int) -> int:
    """The word before a day that stands between an aside and the verb: ``Ash (Halmvik) last week said``."""
    day = end
    while day > floor and page.bits[day] & TIME and not page.broken[day + 1]:
        if page.broken[day]:
            return day - 1
        day -= 1
    return end


def _ends_aside(page: Page, first: int, last: int, floor: int) -> bool:
    """Whether a short marked name ends an aside."""
    if last - first >= 6 or first - 1 <= floor or page.broken[first]:
        return False
    if page.low[first - 1] in ("as", "named", "called", "titled"):
        return last - first < 4
    return bool(page.bits[_opening(page, first - 1, floor)] & REL)


def _opening(page: Page, end: int, floor: int) -> int:
    """The first word of the chunk that ends at *end*."""
    while end > floor and not page.broken[end]:
        end -= 1
    return end


def _is_title(page: Page, quote: int, floor: int) -> bool:
    """Whether a marked stretch is the name of a work in an apposition, so that a subject may stand before it."""
    if quote < 0:
        return False
    _, first, last = page.quotes[quote]
    words = range(first, last + 1)
    return (
        first - 1 > floor
        and last - first < 5
        and "," in page.gaps[first]
        and all(page.bits[k] & (CAPITAL | PREP | DET | CONJ) for k in words)
    )


def _still_aside(page: Page, end: int, floor: int, level: int) -> bool:
    """Whether the chunk that ends at *end* is one more aside, so that the subject stands further left."""
    hidden = page.layers[level]
    first = end
    while first > floor and not page.broken[first]:
        quote = hidden[first - 1]
        if quote != hidden[end] and (quote < 0 or page.quotes[quote][2] - page.quotes[quote][1] > 1):
            break  # but a nickname is part of its name
        first -= 1
    if first <= floor or hidden[first - 1] != hidden[first] or not _aside_gap(page.gaps[first]):
        return False
    bits, low = page.bits[first], page.low[first]
    if bits & PRON or low == "whose":
        return False
    if low in ("the", "his", "her", "its", "their") and _names(page, first - 1, floor, level):
        return True
    if _is_region(page, first, end, floor):
        return True
    if page.bits[end] & CAPITAL and "," in page.gaps[first] and _is_epithet(page, first - 1, floor, level):
        return True
    return (
        bool(bits & (REL | PREP | PARTICIPLE | ADV))
        or page.forms[first][0].isdigit()
        or low in ("a", "an", "of", "jr", "sr")
        or "(" in page.gaps[first]
    )


def _is_region(page: Page, first: int, end: int, floor: int) -> bool:
    """Whether a name is the second half of a place in a relative clause: ``Ash, who was born in Halmvik, Norland, in May, said``."""
    at = first - 1
    if (
        end - first > 1
        or "," not in page.gaps[first]
        or not page.bits[first] & page.bits[end] & page.bits[at] & CAPITAL
    ):
        return False
    while at > floor and page.bits[at] & CAPITAL and not page.broken[at]:
        at -= 1
    if page.low[at] not in ("in", "at", "near", "from", "of"):
        return False
    return bool(page.bits[_opening(page, at, floor)] & (REL | PAST | PARTICIPLE))


def _is_epithet(page: Page, end: int, floor: int, level: int) -> bool:
    """Whether the words that end at *end* open the clause and say who is named behind the comma: ``Ash’s niece, Mara Lind``."""
    hidden, bits, low = page.layers[level], page.bits, page.low
    first = end
    while first > floor and not page.broken[first] and hidden[first - 1] == hidden[end]:
        first -= 1
    words = range(first, end + 1)
    if bits[end] & (CAPITAL | LISTED & ~TITLE) or any(bits[at] & (VERBAL | PREP) and low[at] != "s" for at in words):
        return False
    owned = bits[first] & DET or "s" in low[first : end + 1]
    return bool(owned) and (first == floor or hidden[first - 1] != hidden[first])


def _names(page: Page, end: int, floor: int, level: int) -> bool:
    """Whether the words that end at *end* are a name that opens the clause: after a quotation or at its start."""
    hidden = page.layers[level]
    first = end
    while first > floor and end - first < 6 and not page.broken[first] and hidden[first - 1] == hidden[end]:
        first -= 1
    bits = page.bits
    if end - first >= 6 or not bits[end] & CAPITAL or bits[end] & TIME or bits[first] & (DET | PREP | SUB | PARTICIPLE):
        return False
    return first == floor or (hidden[first - 1] >= 0 and hidden[first - 1] != hidden[first])


def _aside_gap(gap: str) -> bool:
    return "," in gap or ")" in gap or "—" in gap or "–" in gap or " - " in gap or "]" in gap


def _is_aside(page: Page, first: int, last: int) -> bool:
    """Whether the words between two commas can stand between a subject and its verb."""
    bits, low = page.bits[first], page.low[first]
    opening = page.gaps[first]
    if "(" in opening or "—" in opening or "–" in opening or " - " in opening or "[" in opening:
        return True
    if page.forms[first][0].isdigit():
        return True
    if bits & CONJ and first != last:
        return low == "and" and last - first < 6 and not any(page.bits[k] & VERBAL for k in range(first, last + 1))
    if bits & (REL | DET | PREP | ADV | TIME | TITLE) and not bits & PRON:
        return True
    if (
        page.bits[first] & PARTICIPLE
        or page.bits[first] & PAST
        or low
        in (
            "when",
            "while",
            "as",
            "whose",
            "himself",
            "herself",
            "itself",
            "themselves",
            "jr",
            "sr",
            "who",
            "born",
            "known",
        )
    ):
        return True
    if last > first and page.low[first + 1] == "s" and not _is_clause(page, first, last):
        return True  # "Ash, Norland's only envoy to the north,"
    if low == "of" or page.forms[first].isupper():  # party and state: "D-Ohio"
        return True
    if (
        last - first <= 16
        and not page.bits[first] & CAPITAL
        and not any(page.bits[k] & (AUX | VERB | PRON) for k in range(first, last + 1))
    ):
        return True  # a role without article: "chairman of the board"
    return (
        last - first <= 4
        and page.bits[first] & CAPITAL > 0
        and not any(page.bits[k] & VERBAL or page.bits[k] & PRON for k in range(first, last + 1))
    )


def _is_clause(page: Page, first: int, last: int) -> bool:
    return any(page.bits[at] & (VERBAL | PRON) and page.low[at] not in ("s", "its") for at in range(first, last + 1))
