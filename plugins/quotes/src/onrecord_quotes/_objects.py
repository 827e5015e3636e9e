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


def phrase_right(  # noqa: C901, PLR0912  a grammar by cases
    page: Page, first: int, ceiling: int, level: int, *, long: bool = False
) -> tuple[int, int] | None:
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
    hidden = page.layers[level]
    if (
        first > ceiling
        or (bits[first] & (AUX | CONJ | SUB | ADV) and not bits[first] & (DET | TITLE) and low[first] != "that")
        or (bits[first] & PREP)
    ):
        return None
    if bits[first] & (PRON | OBJ) and not bits[first] & DET:
        return first, first
    at = first
    named = bool(bits[first] & CAPITAL)
    while at < ceiling and at - first < MAX_PHRASE:
        nxt = at + 1
        b = bits[nxt]
        if page.broken[nxt]:
            break
        opens = hidden[nxt] >= 0 and hidden[nxt] != hidden[at]
        if opens and (not long or page.quotes[hidden[nxt]][2] - page.quotes[hidden[nxt]][1] > 2):
            break
        if named_behind(page, at, ceiling) and bits[first] & DET and not bits[first] & CAPITAL:
            break  # "told the jury Ash had"
        if b & REL or b & SUB or (b & (AUX | VERB) and low[nxt] not in ("s", "may", "will", "d", "t")):
            break
        if b & (PRON | OBJ) and not b & DET:
            break
        if b & PREP:
            if (
                not long
                and (named or low[nxt] not in ("of", "for", "at", "with", "from", "in", "to"))
                and low[nxt] != "of"
            ):
                break
            if nxt == ceiling:
                break
        elif b & CONJ:
            if (
                low[nxt] != "and"
                or nxt == ceiling
                or bits[nxt + 1] & (PRON | SUB | PREP | ADV)
                or bits[nxt + 1] & VERBAL
                or bits[nxt + 1] & PARTICIPLE
            ):
                break
        elif not (low[at] == "s" and bits[nxt] & CAPITAL) and (  # not "the station's Today programme"
            (
                b & TIME
                and not (bits[at] & CAPITAL and bits[nxt] & CAPITAL and not long)
                and not bits[at] & DET
                and low[nxt] not in ("may", "march")
            )
            or (b & (ADV | ADVERBIAL) and low[nxt] not in _DEGREES and not (b & CAPITAL and bits[at] & DET))
            or (
                bits[nxt] & PARTICIPLE
                and bits[at] & LISTED & ~DET == 0
                and not bits[at] & DET
                and not bits[nxt] & CAPITAL
                and not long
            )
            or (b & DET and not bits[at] & (PREP | CONJ | DET) and low[at] != "s")
            or (
                bits[nxt] & PAST
                and not bits[at] & (DET | PREP)
                and not bits[nxt] & CAPITAL
                and not bits[at] & CAPITAL
                and not long
            )
        ):
            break
        at = nxt
        if not bits[at] & (LISTED | CAPITAL):
            named = False
        elif bits[at] & CAPITAL:
            named = True
    while at > first and bits[at] & (DET | PREP | CONJ | ADV) and low[at] != "s":
        at -= 1
    if bits[at] & (PREP | CONJ):
        return None
    return first, at
