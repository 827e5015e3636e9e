"""What follows a cue: a that-clause, marks, a bare clause, or only time and place."""

from __future__ import annotations

from typing import NamedTuple

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
_TAIL_SUB = frozenset("as when while after before because where since than once".split())


def after(page: Page, cue: int, last: int, level: int) -> After:  # noqa: C901, PLR0912, PLR0915  a grammar by cases
    """
    Look right of the word *cue* up to the word *last*.

    ``tail`` means that only an adverbial follows before the next comma or the end, so that the content stands on the left
    if it can.
    """
    hidden = page.layers[level]
    bits, low = page.bits, page.low
    at = cue + 1
    tail = False
    phrase = False  # inside a prepositional phrase
    noun = False  # the phrase has its noun
    venue = False
    while at <= last and at - cue < REACH:
        gap = page.gaps[at]
        if "\n" in gap:
            return After("colon" if ":" in gap else "end", at)
        if ":" in gap and not (low[at - 1].isdigit() and low[at].isdigit()):
            return After("colon", at)
        if hidden[at] >= 0 and hidden[at - 1] != hidden[at]:
            _mark, _first, end = page.quotes[hidden[at]]
            before = bits[at - 1]
            goes_on = phrase or ((tail or at == cue + 1) and (end == last or not page.broken[end + 1]))
            if goes_on and "," not in gap and _is_title(page, at, end):
                tail = phrase = noun = venue = True
                at = end + 1
                continue
            if at == cue + 1 or "," in gap or not (before & (DET | PREP)):
                if phrase and not noun:
                    at = end + 1
                    noun = True
                    continue
                return After("quote", at)
            if phrase:
                at = end + 1
                noun = True
                continue
            return After("tail" if tail else "bare", cue + 1)
        relative = phrase and at < last and bits[at + 1] & VERBAL and hidden[at + 1] < 0
        day = (
            low[at] == "that"
            and at < last
            and (low[at + 1] == "same" or (bits[at + 1] & TIME and low[at + 1] not in _OPENS_TIME))
        )
        if low[at] == "that" and not relative and not day and (noun or not phrase):
            return After("bare", at) if _is_subject(page, at, last) else After("that", at + 1)
        placed = phrase or (at == cue + 1 and bits[cue] & CAPITAL)
        if placed and "," in gap and (beyond := _past_place(page, at, last, level)) > at:
            at = beyond  # "told supporters in Halmvik, Norland, that"
            continue
        if "," in gap or (page.broken[at] and gap != ". "):
            if low[at] == "that" or (at < last and bits[at] & ADVERBIAL and low[at + 1] == "that"):
                return After("that", at + 1 if low[at] == "that" else at + 2)
            return _behind_citing(page, at, last) or After("comma", at)
        b = bits[at]
        if b & PREP and not (b & SUB and not b & PREP):
            if (
                not phrase
                and not tail
                and low[at] == "to"
                and at == cue + 1
                and at < last
                and not bits[at + 1] & (DET | OBJ | PRON)
                and not bits[at + 1] & CAPITAL
                and not low[at + 1].endswith("s")
            ):
                return After("bare", at)
            tail = phrase = True
            noun = venue = False
            at += 1
            continue
        if low[at] in ("this", "last", "next", "that") and at < last and bits[at + 1] & TIME and low[at + 1] != low[at]:
            tail = True
            at += 2
            continue
        if phrase:
            if noun and (b & PRON or (b & DET and not bits[at - 1] & (CONJ | DET | PREP) and low[at - 1] != "s")):
                return _bare(page, cue, at, venue)
            if (
                noun
                and bits[at] & CAPITAL
                and not bits[at - 1] & CAPITAL
                and not bits[at - 1] & (CONJ | DET | PREP | TIME)
                and low[at - 1] != "s"
                and not bits[at] & TIME
            ):
                return _bare(page, cue, at, venue)
            if b & (AUX | VERB) and low[at] != "s" and noun and not b & TIME:
                return After("bare", cue + 1) if not venue else After("tail", at)
            if b & SUB and not b & DET and noun:
                if low[at] in _TAIL_SUB:
                    return After("tail", at)
                return _bare(page, cue, at, venue)
            if b & REL and noun and low[at] != "that":
                phrase = False
                at += 1
                continue
            if not b & (DET | ADV | CONJ):
                noun = True
                if low[at] in word_classes().venue or b & TIME or page.forms[at][0].isdigit():
                    venue = True
            at += 1
            continue
        if (
            b & TIME
            and (
                bits[at] & CAPITAL
                or low[at]
                in (
                    "last",
                    "this",
                    "earlier",
                    "late",
                    "early",
                    "later",
                    "today",
                    "yesterday",
                    "next",
                    "week",
                    "month",
                    "year",
                    "night",
                    "morning",
                    "afternoon",
                    "evening",
                )
            )
            and not (low[at] in ("this", "next", "last", "early", "late") and at < last and not bits[at + 1] & TIME)
            and low[at] not in ("may", "march")
        ):
            tail = True
            at += 1
            continue
        if bits[at] & ADVERBIAL and not b & DET:
            if (
                at == last
                or page.broken[at + 1]
                or bits[at + 1] & (TIME | PREP)
                or low[at + 1] == "that"
                or tail
                or hidden[at + 1] >= 0
            ):
                tail = True
                at += 1
                continue
            return (
                After("bare", at)
                if not (low[at].endswith("ly") and bits[at + 1] & (DET | PRON))
                else After("bare", at + 1)
            )
        if b & SUB and low[at] in _TAIL_SUB and low[at] != "that":
            return After("tail" if low[at] in ("as", "when", "while", "after", "before", "because") else "bare", at)
        if bits[at] & PARTICIPLE and not tail and at == cue + 1:
            return After("participle", at)
        if tail:
            return _bare(page, cue, at, venue)
        return After("bare", at)
    return After("end", min(at, last + 1))


def _behind_citing(page: Page, first: int, last: int) -> After | None:
    """The content behind an aside of the reporter: ``reported, citing officials, that``."""
    if page.low[first] not in ("citing", "quoting", "without"):
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
    """Whether marked words are a name, as of a programme: ``said on “Good Morning”``."""
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
