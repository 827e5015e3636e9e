"""First pass: what each line says of itself, without looking at its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from ._anchors import anchor_of, anchors
from ._bylines import names_in_byline
from ._credits import credit_gate, credit_start, may_have_credit, named_end
from ._page import LONG, small_letters, words_of
from ._shape import DENSE, TERMINAL
from ._signed import person
from ._timestamps import MOST, dated_end, is_timestamp, place_line
from ._words import FAMILIES, word_lists

if TYPE_CHECKING:
    from ._page import Page

BARS = (" | ", " • ", " · ", "|")  # that part the byline from the date
DIGIT = re.compile(r"\d")
SHOWN = re.compile(
    r"＝|\((?:l|r|left|right|links|rechts|m|mitte|centre|center)\.?\)|\((?:symbolbild|symbolfoto|archivbild|archivfoto|file photo|stock photo)\)(?=.{20})|[（(](?:左|右|中)|^pictured|^seen here"
)  # a line that shows somebody is no bare credit
CAPTION = 700  # characters of the longest caption: an article on one line may end in an agency too
DATELINE = 80  # characters of the longest dateline alone on its line
DATED = 90  # characters of the longest line that a date at its end makes a timestamp
SIGNED = 120  # characters of a line in which a byline stands among dates
CREDIT_ONLY = 12  # characters before a credit that still make a line only a credit
DENSE_PROSE = 40  # characters of Chinese or Japanese from which a sentence is surely one


@cache
def date_words() -> frozenset[str]:
    """Words that may stand in a line that is only a date."""
    date = FAMILIES.index("date")
    return frozenset(word for word, families in word_lists().families.items() if date in families)


@cache
def long_gate() -> frozenset[str]:
    """Words without which a long line that ends like a sentence can be neither anchor nor caption."""
    words = anchors().long_gates
    return frozenset(words | {word + mark for word in words for mark in ".,:"} | credit_gate())


@cache
def first_gate() -> frozenset[str]:
    """First words with which a long line may be an anchor."""
    table = anchors()
    words = {
        word for word, numbers in table.at_first.items() if any(table.rules[number].most >= LONG for number in numbers)
    }
    return frozenset(words | {word + mark for word in words for mark in ".,:"} | {"pictured", "seen"})


def settle_own(page: Page) -> list[bool]:
    """
    Settle the lines that an anchor, a date or a picture credit gives away.

    Returns:
        Which lines read like a paragraph of running text and hold nothing that speaks against it.
    """
    table = anchors()
    anywhere, at_first = table.gates, table.at_first
    credit_words, gate, first = credit_gate(), long_gate(), first_gate()
    foreign = page.foreign
    prose = [False] * len(page)
    for index, (lower, tokens, closed, plain) in enumerate(
        zip(page.lowers, page.words, page.closed, page.plain, strict=True)
    ):
        if not tokens:
            page.settle(index, "other", "no-words", 0.9)
            continue
        opener = tokens[0]
        anchor = None
        if len(lower) >= LONG:
            if (
                closed
                and gate.isdisjoint(tokens)
                and opener not in first
                and lower[-1] not in ")]"
                and "©" not in lower
            ):
                prose[index] = True
                continue
            anchor = anchor_of(lower, tokens, table)
        elif opener in at_first or not anywhere.isdisjoint(tokens):
            anchor = anchor_of(lower, tokens, table)
        if anchor and anchor.name == "byline" and not names_in_byline(page.looks[index], introduced=True):
            anchor = None  # "From Ann's Harbour to the northern landing" names nobody
        elif (
            not anchor
            and len(lower) <= SIGNED
            and (lower[:2] == "by" or (not plain and ("|" in lower or "•" in lower or "·" in lower)))
            and signs(page.looks[index], lower)
        ):
            page.settle(index, "byline", "byline-glued" if lower[:2] == "by" else "byline-among-dates", 0.9)
            continue
        if anchor:
            page.settle(index, anchor.kind, anchor.name, anchor.sure)
        if plain and not foreign:
            # No digit, no mark: no date, and no credit without one of its words.
            if anchor or (credit_words.isdisjoint(tokens) and not lower.startswith("seen here")):
                continue
        elif not anchor and len(lower) <= DATELINE and lower[-1] in "-)" and place_line().match(page.looks[index]):
            page.settle(index, "dateline", "place-and-dash", 0.9)
            continue
        elif len(lower) <= MOST and DIGIT.search(lower) and settle_date(page, index, anchored=anchor is not None):
            continue
        if not anchor:
            prose[index] = settle_credit(page, index)
    settle_picture_rights(page, prose)
    return prose


def signs(look: str, lower: str) -> bool:
    """Whether a line is a byline that lost the blank behind its "By" ("byAnn Body"), or one part of it is a byline and another one a date ("3 March 2021 | By Ann Body")."""
    if lower.startswith("by") and look[2:3].isupper() and not look.isupper():
        return person().fullmatch(look, 2) is not None
    mark = next((mark for mark in BARS if mark in look), "")
    if not mark:
        return False
    parts = look.split(mark)
    return any(names_in_byline(part, introduced=True) for part in parts) and any(
        is_timestamp(small, words_of(small), date_words()) for small in map(str.lower, parts)
    )


def settle_date(page: Page, index: int, *, anchored: bool) -> bool:
    """Settle a line that is a date, or a short one that ends in a full date; whether it was settled."""
    lower = page.lowers[index]
    if is_timestamp(lower, page.words[index], date_words()) or (not anchored and is_glued_date(page.looks[index])):
        page.settle(index, "timestamp", "date-line", 0.95)
        return True
    if (
        not anchored
        and len(lower) <= DATED
        and lower[-1] not in TERMINAL
        and ("20" in lower or "19" in lower)
        and lower[0] not in "—–-"
        and dated_end().search(lower[-60:])
    ):
        page.settle(index, "timestamp", "date-end", 0.85)
        return True
    return False


def is_glued_date(look: str) -> bool:
    """Whether a line is a date or a time whose parts lost the blank between them: "3 March 2021Updated 4 March 2021"."""
    if not glued_date().search(look):
        return False
    parted = small_letters(glued_date().sub(r"\g<0> ", look))
    return is_timestamp(parted, words_of(parted), date_words())


@cache
def glued_date() -> re.Pattern[str]:
    """A digit or a small letter before a capital inside a word."""
    return re.compile(r"[\da-zß-ÿ](?=[A-ZÀ-Þ][a-zß-ÿ])")


def settle_credit(page: Page, index: int) -> bool:
    """Settle a line that is a credit or ends in one; whether it is none and reads like a paragraph."""
    lower = page.lowers[index]
    size = len(lower)
    dense = page.foreign and not lower.isascii() and (DENSE.search(lower) is not None or "사진" in lower)
    if size <= CAPTION and (dense or may_have_credit(lower, page.words[index])):
        at = credit_start(lower, dense=dense)
        if at >= 0:
            if at <= CREDIT_ONLY and size <= 130 and not SHOWN.search(lower):
                page.settle(index, "credit", "credit-line", 0.9)
            else:
                page.settle(index, "caption", "credit-at-end", 0.9)
            return False
    if (
        45 <= size <= 400
        and (" / " in lower or " | " in lower or page.looks[index][-4:].isupper())
        and "| von " not in lower
        and "| by " not in lower
        and named_end().search(page.looks[index][-60:])
    ):
        page.settle(index, "caption", "name-at-end", 0.85)
        return False
    return page.closed[index] and (size >= LONG or (dense and size >= DENSE_PROSE))


def settle_picture_rights(page: Page, prose: list[bool]) -> None:
    """A short line of rights before most of the text belongs to a picture, not to the page."""
    if "copyright" in page.rules:
        half = sum(prose) / 2
        seen = 0
        for index, rule in enumerate(page.rules):
            seen += prose[index]
            if seen >= half:
                return
            if rule == "copyright" and len(page.looks[index]) <= 90:
                page.settle(index, "credit", "picture-rights", 0.8)


def repeats(page: Page) -> list[int]:
    """How often else each line stands on the page."""
    lowers = page.lowers
    if len(set(lowers)) == len(lowers):
        return [0] * len(lowers)
    counts = Counter(lowers)
    return [counts[lower] - 1 for lower in lowers]
