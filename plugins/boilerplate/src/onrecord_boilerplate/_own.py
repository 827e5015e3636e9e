"""First pass: what each line says of itself, without looking at its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from ._anchors import anchor_of, anchors
from ._bylines import names_in_byline
from ._credits import credit_gate, credit_start, may_have_credit, named_end
from ._page import LONG
from ._shape import DENSE, TERMINAL
from ._timestamps import MOST, dated_end, is_timestamp
from ._words import FAMILIES, word_lists

if TYPE_CHECKING:
    from ._page import Page

DIGIT = re.compile(r"\d")
SHOWN = re.compile(
    r"＝|\((?:l|r|left|right|links|rechts|m|mitte|centre|center)\.?\)|^pictured|^seen here"
)  # a line that shows somebody is no bare credit
CAPTION = 700  # characters of the longest caption: an article on one line may end in an agency too
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
    table = anchors()
    words = {
        word for word, numbers in table.anywhere.items() if any(table.rules[number].most >= LONG for number in numbers)
    }
    return frozenset(words | {word + mark for word in words for mark in ".,:"} | credit_gate())


@cache
def any_gate() -> frozenset[str]:
    """Words that open a rule wherever they stand."""
    return frozenset(anchors().anywhere)


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
    anywhere, at_first = any_gate(), table.at_first
    months = date_words()
    ending = dated_end()
    gate = long_gate()
    first = first_gate()
    slashed = named_end()
    prose = [False] * len(page)
    for index, (lower, tokens) in enumerate(zip(page.lowers, page.words, strict=True)):
        size = len(lower)
        if not tokens:
            page.settle(index, "other", "no-words", 0.9)
            continue
        if (
            size >= LONG
            and page.closed[index]
            and lower[-1] not in ")]"
            and "©" not in lower
            and tokens[0] not in first
            and gate.isdisjoint(tokens)
        ):
            prose[index] = True
            continue
        gated = tokens[0] in at_first or not anywhere.isdisjoint(tokens) or size >= LONG
        anchor = anchor_of(lower, tokens, table) if gated else None
        if anchor and anchor.name == "byline" and not names_in_byline(page.looks[index], introduced=True):
            anchor = None  # "From Ann's Harbour to the northern landing" names nobody
        if anchor:
            page.settle(index, anchor.kind, anchor.name, anchor.sure)
        if size <= MOST and DIGIT.search(lower):
            if is_timestamp(lower, tokens, months):
                page.settle(index, "timestamp", "date-line", 0.95)
                continue
            if (
                not anchor
                and size <= 90
                and lower[-1] not in TERMINAL
                and lower[0] not in "—–-"
                and ending.search(lower[-60:])
            ):
                page.settle(index, "timestamp", "date-end", 0.85)
                continue
        if anchor:
            continue
        dense = not lower.isascii() and (DENSE.search(lower) is not None or "사진" in lower)
        at = credit_start(lower, dense=dense) if size <= CAPTION and (dense or may_have_credit(lower, tokens)) else -1
        if at >= 0:
            if at <= CREDIT_ONLY and size <= 130 and not SHOWN.search(lower):
                page.settle(index, "credit", "credit-line", 0.9)
            else:
                page.settle(index, "caption", "credit-at-end", 0.9)
        elif (
            45 <= size <= 400
            and (" / " in lower or " | " in lower)
            and "| von " not in lower
            and "| by " not in lower
            and slashed.search(page.looks[index][-60:])
        ):
            page.settle(index, "caption", "name-at-end", 0.85)
        elif (size >= LONG or (dense and size >= DENSE_PROSE)) and page.closed[index]:
            prose[index] = True
    settle_picture_rights(page, prose)
    return prose


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
    counts = Counter(page.lowers)
    return [counts[lower] - 1 for lower in page.lowers]
