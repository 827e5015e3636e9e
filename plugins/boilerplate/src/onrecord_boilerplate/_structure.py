"""The structure of a page: videos, title, tail of related items, captions beside credits; rules that need more than one line."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ._context import telling
from ._shape import TERMINAL
from ._words import word_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._page import Page

TAIL_HEADS = frozenset({"related-head"})
BROKEN = 50  # characters of a line that a hard line end may have broken off
TAIL_TEXT = 2  # paragraphs before a tail, at least
GOING_ON = 3  # lines below a related item, in which the article may go on
QUOTING = 80  # characters of a sentence with which it does
TAIL_SHARE = 0.12  # of the lines of a tail may read like paragraphs
ENDING = TERMINAL | frozenset(":;,")


@cache
def duration() -> re.Pattern[str]:
    """The length of a video, alone on its line."""
    return re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d\Z")


def settle_numbers(page: Page) -> None:
    """Lines that are only a number: the length of a video, the time of a live entry, a count of shares or comments."""
    count = len(page)
    clock = duration()
    for index in [number for number, lower in enumerate(page.lowers) if len(lower) < 9 and lower[0].isdigit()]:
        lower = page.lowers[index]
        if ":" in lower:
            if clock.match(lower):
                settle_clock(page, index)
        elif len(lower) < 8 and lower.replace(",", "").replace(".", "").rstrip("km").isdigit():
            beside = page.kinds[max(0, index - 1) : index] + page.kinds[index + 1 : index + 2]
            if index >= count - 2 or "share" in beside:
                page.settle(index, "share", "bare-count", 0.8)


def settle_clock(page: Page, index: int) -> None:
    """A length, a headline and the same headline again are a video; a length alone is the time of a live entry."""
    if (
        index + 2 < len(page)
        and page.lowers[index + 2] == page.lowers[index + 1]
        and not page.closed[index + 1]
        and len(page.lowers[index + 1]) <= 200
    ):
        page.settle(index, "video", "video-length", 0.97)
        page.settle(index + 1, "video", "video-headline", 0.97)
        page.settle(index + 2, "video", "video-headline-again", 0.97)
    else:
        page.settle(index, "timestamp", "clock-time", 0.7)


def settle_tail(page: Page, prose: Sequence[bool]) -> None:
    """After a head of related items that follows running text, all is related items, unless paragraphs come again."""
    if TAIL_HEADS.isdisjoint(page.rules):
        return
    count = len(page)
    total = sum(prose)
    before = 0
    for index in range(count):
        before += prose[index]
        if page.rules[index] not in TAIL_HEADS or before < TAIL_TEXT:
            continue
        after = total - before
        if (
            after <= TAIL_SHARE * (count - index)
            and after <= before / 2
            and count - index > 2
            and not goes_on(page, index)
        ):
            for number in range(index, count):
                if page.kinds[number] in {"", "caption", "credit", "video"}:
                    page.settle(number, "related", "tail", 0.9)
            return


def goes_on(page: Page, head: int) -> bool:
    """Whether the article goes on close below a head of related items: with a sentence that quotes somebody and says who spoke."""
    saying = word_lists().saying
    return any(
        page.closed[index]
        and not page.kinds[index]
        and len(page.looks[index]) >= QUOTING
        and '"' in page.lowers[index]
        and not saying.isdisjoint(page.words[index])
        for index in range(head + 2, min(len(page), head + 2 + GOING_ON))
    )


def settle_wrapped(page: Page) -> None:
    """A line that breaks off and goes on in small letters, or as a long line where blank lines part the paragraphs: running text."""
    spaced = sum(page.gaps) > 0.3 * len(page)
    broken = []
    for index, (closed, gap) in enumerate(zip(page.closed, page.gaps[1:], strict=False)):
        if closed or gap:
            continue
        look, following = page.looks[index], page.looks[index + 1]
        if len(look) < BROKEN or page.kinds[index] not in {"", "paragraph"} or page.kinds[index + 1]:
            continue
        if look[-1] in ":;)" or not (
            following[0].islower() or (spaced and page.gaps[index] and len(look) >= 90 and len(following) >= 160)
        ):
            continue
        broken.append(index)
    if not spaced and len(broken) < max(3, 0.2 * len(page)):
        return
    for index in broken:
        page.settle(index, "paragraph", "broken-line", 0.85)
        if page.closed[index + 1] or len(page.looks[index + 1]) >= BROKEN:
            page.settle(index + 1, "paragraph", "broken-line", 0.85)


def settle_alt_texts(page: Page) -> None:
    """The short text of a picture, directly above its caption or credit."""
    if "caption" not in page.kinds and "credit" not in page.kinds:
        return
    spaced_page = sum(page.gaps) > 0.3 * len(page)
    for index in range(len(page) - 2, -1, -1):
        below = page.kinds[index + 1]
        if page.kinds[index] or below not in {"caption", "credit"} or page.gaps[index + 1]:
            continue
        look = page.looks[index]
        spaced = page.gaps[index] and index + 2 < len(page) and page.gaps[index + 2]
        if len(look) <= 120 and look[-1] not in ENDING and not page.closed[index]:
            if below == "credit" and spaced_page:
                page.settle(index, "caption", "above-credit", 0.85)
            elif spaced:
                page.settle(index, "caption", "alt-text", 0.8)


def shared(page: Page, first: int, second: int) -> float:
    """How much of the smaller of two lines' telling words the other has."""
    one, two = set(telling(page, first)), set(telling(page, second))
    smaller = min(len(one), len(two))
    return len(one & two) / smaller if smaller else 0.0
