"""What follows a cue: a that-clause, marks, a bare clause, or only time and place."""

from __future__ import annotations

from typing import NamedTuple

from ._fronted import rounds
from ._page import Page
from ._words import (
    ADV,
    ADVERBIAL,
    AUX,
    CAPITAL,
    CONJ,
    DET,
    OBJ,
    PARTICIPLE,
    PREP,
    PRON,
    REL,
    SUB,
    TIME,
    VERB,
    VERBAL,
    word_classes,
)

REACH = 40


class After(NamedTuple):
    """*kind* is ``that``, ``colon``, ``quote``, ``bare``, ``tail``, ``comma`` or ``end``; the content may begin at word *at*."""

    kind: str
    at: int


_OPENS_TIME = frozenset(
    ("next", "last", "this", "may", "march", "late", "earlier", "early", "today", "tomorrow", "sunday")
)
"""Times that may open a clause after *that*; "that night" is one phrase."""
_BEFORE_DAYS = frozenset("late early earlier last this yesterday today".split())
_DEICTIC = frozenset("this last next that".split())
_PART_OF_DATE = frozenset("this next last early late".split())
"""Such words are a time only with a time behind them."""
_TIMES = _PART_OF_DATE | frozenset(
    "earlier later today yesterday week month year night morning afternoon evening".split()
)
"""Times in small letters that stand between a cue and its content."""
_VERBS_TOO = frozenset(("may", "march"))
_TAIL_SUB = frozenset("as when while after before because where since than once".split())
_TAIL_OUTSIDE = frozenset("as when while after before because".split())
"""Subordinators that leave the content on the left where no phrase stands before them."""

_START, _TAIL, _PREPOSITION, _NOUN = range(4)
"""What was read since the cue: nothing; an adverbial; a preposition that waits for its noun; a phrase with its noun."""


def after(page: Page, cue: int, last: int, level: int) -> After:  # noqa: C901, PLR0912  a grammar by cases
    """
    Look right of the word *cue* up to the word *last*.

    ``tail`` means that only an adverbial follows before the next comma or the end, so that the content stands on the left
    if it can.
    """
    hidden, bits, low, gaps = page.layers[level], page.bits, page.low, page.gaps
    at, state, venue, claimed = cue + 1, _START, False, False
    while at <= last and at - cue < REACH:
        gap, b = gaps[at], bits[at]
        if "\n" in gap:
            return After("colon" if ":" in gap else "end", at)
        if ":" in gap and not (low[at - 1].isdigit() and low[at].isdigit()):
            return After("colon", at)
        if hidden[at] >= 0 and hidden[at - 1] != hidden[at]:
            end = page.quotes[hidden[at]][2]
            own = at == cue + 1 or "," in gap or not bits[at - 1] & (DET | PREP)
            opens = state >= _TAIL or at == cue + 1
            if opens and "," not in gap and _is_programme(page, at, end, last, inside=state >= _PREPOSITION):
                state, venue = _NOUN, True
            elif state == _PREPOSITION or (state == _NOUN and not own):
                state = _NOUN
            else:
                return After("quote", at) if own else After("tail" if state else "bare", cue + 1)
            at = end + 1
            continue
        if low[at] == "that" and claimed:
            at, claimed = _past_clause(page, at, last, level), False  # "hit back at claims that", not its own
            continue
        if low[at] == "that" and state != _PREPOSITION and not _is_pronoun_or_day(page, at, last, level, state):
            return After("bare", at) if _is_subject(page, at, last) else After("that", at + 1)
        if "," in gap or (page.broken[at] and gap != ". "):
            placed = state >= _PREPOSITION or (at == cue + 1 and bits[cue] & CAPITAL)
            if placed and "," in gap and (beyond := _past_place(page, at, last, level)) > at:
                at = beyond  # "told supporters in Halmvik, Norland, that"
                continue
            return _behind_comma(page, at, last)
        if b & PREP:
            if state == _START and at == cue + 1 and (_is_infinitive(page, at, last) or rounds(page, at, last)):
                return After("bare", at)
            claimed = claimed and low[at] in _OWNED_BY
            state, venue = _PREPOSITION, False
        elif low[at] in _DEICTIC and at < last and bits[at + 1] & TIME and low[at + 1] != low[at]:
            state = state or _TAIL
            at += 1
        elif state >= _PREPOSITION:
            if state == _NOUN:
                if (found := _behind_phrase(page, cue, at, venue=venue)) is not None:
                    return found
                if b & REL and low[at] != "that":
                    state = _TAIL
                    at += 1
                    continue
            if not b & (DET | ADV | CONJ):
                state = _NOUN
                claimed = claimed or (low[at] in _CLAIMS and low[at - 1] not in _IN)
                venue = venue or low[at] in word_classes().venue or bool(b & TIME) or page.forms[at][0].isdigit()
        elif _is_time(page, at, last) or (b & ADVERBIAL and not b & DET and _is_tail(page, at, last, level, state)):
            state = _TAIL
        elif b & ADVERBIAL and not b & DET:
            return After("bare", at + 1 if low[at].endswith("ly") and bits[at + 1] & (DET | PRON) else at)
        elif b & SUB and low[at] in _TAIL_SUB:
            return After("tail" if low[at] in _TAIL_OUTSIDE else "bare", at)
        elif state == _TAIL:
            return _bare(page, cue, at, venue)
        else:
            return After("participle" if b & PARTICIPLE and at == cue + 1 else "bare", at)
        at += 1
    return After("end", min(at, last + 1))


_CLAIMS = frozenset(
    "claim claims complaint complaints allegation allegations accusation accusations suggestion suggestions assertion assertions argument "
    "arguments reports fear fears concern concerns hopes speculation rumour rumours rumor rumors idea notion possibility evidence "
    "warnings criticism fact".split()
)
"""Nouns with a clause of their own."""
_IN = frozenset(("in", "with", "through", "via"))
_OWNED_BY = frozenset(("by", "from", "of", "in"))


def _past_clause(page: Page, that: int, last: int, level: int) -> int:
    """The word behind the clause of a noun: the next behind punctuation or between marks."""
    hidden = page.layers[level]
    return next((at for at in range(that + 1, last + 1) if page.broken[at] or hidden[at] != hidden[that]), last + 1)


def _is_programme(page: Page, first: int, end: int, last: int, *, inside: bool) -> bool:
    """Whether marked words are a name that the occasion bears, as of a programme: ``said on “Good Morning”``."""
    return (inside or end == last or not page.broken[end + 1]) and _is_title(page, first, end)


def _is_pronoun_or_day(page: Page, that: int, last: int, level: int, state: int) -> bool:
    """Whether *that* is a relative pronoun inside a phrase, or points at a day: ``at a show that opened``, ``that night``."""
    if that == last:
        return False
    b, low = page.bits[that + 1], page.low[that + 1]
    if state == _NOUN and b & VERBAL and page.layers[level][that + 1] < 0:
        return True
    return low == "same" or bool(b & TIME and low not in _OPENS_TIME)


def _is_infinitive(page: Page, to: int, last: int) -> bool:
    """Whether *to* opens an infinitive rather than a phrase: ``vowed to appeal``, not ``said to reporters``."""
    if page.low[to] != "to" or to == last:
        return False
    return not page.bits[to + 1] & (DET | OBJ | PRON | CAPITAL) and not page.low[to + 1].endswith("s")


def _is_time(page: Page, at: int, last: int) -> bool:
    """Whether a word is a time of the cue: ``said Friday``, ``said earlier``."""
    b, low = page.bits[at], page.low[at]
    if not b & TIME or low in _VERBS_TOO or not (b & CAPITAL or low in _TIMES):
        return False
    return low not in _PART_OF_DATE or at == last or bool(page.bits[at + 1] & TIME)


def _is_tail(page: Page, adverb: int, last: int, level: int, state: int) -> bool:
    """Whether an adverb belongs to the cue rather than to the clause behind it."""
    if state or adverb == last or page.broken[adverb + 1] or page.layers[level][adverb + 1] >= 0:
        return True
    return bool(page.bits[adverb + 1] & (TIME | PREP)) or page.low[adverb + 1] == "that"


def _behind_phrase(page: Page, cue: int, at: int, *, venue: bool) -> After | None:
    """The content where the word *at* shows that a prepositional phrase after the cue has ended."""
    b, before = page.bits[at], page.bits[at - 1]
    apart = not before & (CONJ | DET | PREP) and page.low[at - 1] != "s"
    if b & PRON or (b & DET and apart):
        return _bare(page, cue, at, venue)
    if b & CAPITAL and not b & TIME and not before & (CAPITAL | TIME) and apart:
        return _bare(page, cue, at, venue)
    if b & (AUX | VERB) and not b & TIME and page.low[at] != "s":
        return After("tail", at) if venue else After("bare", cue + 1)
    if b & SUB and not b & DET:
        return After("tail", at) if page.low[at] in _TAIL_SUB else _bare(page, cue, at, venue)
    return None


def _behind_comma(page: Page, at: int, last: int) -> After:
    """The content behind a comma or another break: a *that*, also behind an adverb or an aside, or what the caller makes of it."""
    if page.low[at] == "that":
        return After("that", at + 1)
    if at < last and page.bits[at] & ADVERBIAL and page.low[at + 1] == "that":
        return After("that", at + 2)
    return _behind_citing(page, at, last) or _behind_dashes(page, at, last) or After("comma", at)


def _behind_dashes(page: Page, first: int, last: int) -> After | None:
    """The content behind an aside between dashes: ``complained — not for the first time — that``."""
    if _DASHES.isdisjoint(page.gaps[first]):
        return None
    closing = (at for at in page.breaks(first + 1, min(last, first + REACH)) if not _DASHES.isdisjoint(page.gaps[at]))
    at = next(closing, None)
    return After("that", at + 1) if at is not None and at < last and page.low[at] == "that" else None


_DASHES = frozenset("—–")


def _behind_citing(page: Page, first: int, last: int) -> After | None:
    """The content behind an aside of the reporter: ``reported, citing officials, that``, ``said, as did two others, that``."""
    alike = page.low[first] == "as" and first < last and page.low[first + 1] in ("did", "do", "does", "have", "has")
    if not alike and page.low[first] not in ("citing", "quoting", "without"):
        return None
    close = next((at for at in range(first + 1, min(last, first + REACH)) if "," in page.gaps[at]), first)
    return After("that", close + 1) if close > first and page.low[close] == "that" else None


def _past_place(page: Page, first: int, last: int, level: int) -> int:
    """The word behind the second half of a place, when the content goes on there: ``in Halmvik, Norland, that``; else *first*."""
    at = first
    while at <= last and at - first < 3 and page.bits[at] & CAPITAL and not page.bits[at] & (PRON | DET):
        at += 1
        if at <= last and page.broken[at]:
            break
    if at == first or at > last or page.layers[level][first] >= 0:
        return first
    return at if page.low[at] == "that" or page.bits[at] & TIME or page.low[at] in ("on", "at", "during") else first


_FINITE = frozenset("is was will would could can may might must has does did isn wasn won doesn didn couldn".split())


def _is_subject(page: Page, that: int, last: int) -> bool:
    """Whether *that* is the subject itself: ``said that was untrue``."""
    return that < last and page.low[that + 1] in _FINITE and not page.bits[that + 1] & CAPITAL


def _is_title(page: Page, first: int, last: int) -> bool:
    """Whether marked words are a short name."""
    return last - first < 5 and all(page.bits[word] & CAPITAL for word in range(first, last + 1))


def _bare(page: Page, cue: int, at: int, venue: bool) -> After:
    """A clause that begins after a prepositional phrase: the phrase is the occasion only when its noun says so."""
    if page.low[at] in ("he", "she", "they", "we"):
        return After("bare", at)
    dated = (  # "said Friday the plan is dead", not "said Friday's vote", "said last year was hard"
        page.bits[cue + 1] & TIME
        and (page.bits[cue + 1] & CAPITAL or page.low[cue + 1] in _BEFORE_DAYS)
        and page.low[at] != "s"
        and not page.bits[at] & VERBAL
    )
    return After("bare", at if venue or dated or page.low[cue + 1] in ("to", "of", "on", "at") else cue + 1)


def has_verb(page: Page, first: int, last: int) -> bool:
    """Whether a finite verb stands among the words, marks included."""
    return any(page.bits[k] & VERBAL for k in range(first, last + 1))


__all__ = ["After", "after", "has_verb"]
