"""Paragraphs that a hard line end broke: lines merged into one region, offsets untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._page import Page

LONG = 60  # characters from which a line without an end mark may be broken


def is_broken(page: Page, index: int) -> bool:
    """Whether a line goes on in the next: both paragraphs, no blank line between, no end mark, and a page that sets blank lines between its paragraphs or a next line in mid-sentence."""
    if page.kinds[index] != "paragraph" or page.kinds[index + 1] != "paragraph" or page.gaps[index + 1]:
        return False
    look = page.looks[index]
    if len(look) < LONG or page.closed[index] or look[-1] in ':;"”»':
        return False
    following = page.looks[index + 1]
    return following[0].islower() or look[-1] in ",-–" or (page.gaps[index] and len(following) >= LONG)


def merged(page: Page) -> Iterator[tuple[int, int]]:
    """First and last line of each region."""
    first = 0
    for index, closed in enumerate(page.closed[:-1]):
        if closed or not is_broken(page, index):
            yield first, index
            first = index + 1
    if len(page):
        yield first, len(page) - 1
