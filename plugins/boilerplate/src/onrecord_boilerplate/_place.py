"""The place of a line near the title: what tells a dek or a byline."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from ._context import EDGE, FINE, KIND_NUMBERS, is_solid, pairs, telling
from ._features import OWN, PLACE, bin_of
from ._shape import DENSE, end_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._page import Page

OFFSETS = (-3, 0, 1, 2, 3, 4, 7, 13)
SIZES = (20, 35, 60, 100, 160, 260)
REACH = 12  # lines after the title, or from the top of a page without one, in which deks and bylines are looked for

def opening(page: Page, title: int) -> range:
    """The lines in which deks and bylines are looked for."""
    first = max(0, title - 4) if title >= 0 else 0
    last = min(len(page), title + REACH + 1)
    for index in range(title + 2, last):
        if page.kinds[index] == "paragraph":
            return range(first, index)
    return range(first, last)


def place_rows(
    page: Page, title: int, numbers: Sequence[int], rows: Mapping[int, Sequence[int]]
) -> list[list[int]]:
    """
    The bins of some lines of the opening, in the order of ``PLACE``.

    Args:
        page: With ``content`` from the second pass.
        title: Number of the title line, -1 without one.
        numbers: The lines.
        rows: Bins of the open lines in their order; the bins in the order of ``OWN``, then of ``CONTEXT``.
    """
    content, count = page.content, len(page)
    later: set[str] = set()
    start = title + 1 if title >= 0 else 0
    wanted = {word for index in numbers for word in telling(page, index)}
    seen = 0
    for index in range(start, count):
        kind = page.kinds[index]
        if (not kind or kind == "paragraph") and is_solid(content[index], page.looks[index]):
            seen += 1
            if seen > 2:
                later.update(wanted.intersection(page.words[index]))
                if page.foreign and not page.looks[index].isascii() and DENSE.search(page.looks[index]):
                    later.update(wanted.intersection(pairs(page.looks[index])))
            if seen > 14:
                break
    first = next((index for index in rows if index >= start and content[index] >= 0.3 and not page.kinds[index]), -1)
    out: list[list[int]] = []
    for index in numbers:
        offset = 1 + bisect_right(OFFSETS, index - title) if title >= 0 else 0
        size = bisect_right(SIZES, len(page.looks[index]))
        ahead = sum(value >= 0.5 for value in content[index + 1 : index + 3])
        behind = sum(value >= 0.5 for value in content[max(0, index - 2) : index])
        words = telling(page, index)
        again = (
            1 + bisect_right((0.01, 0.2, 0.4, 0.6, 0.8), sum(map(later.__contains__, words)) / len(words))
            if words
            else 0
        )
        leads = int(index == first)
        row = rows[index]
        below = KIND_NUMBERS.get(page.kinds[index + 1], 0) if index + 1 < count else EDGE
        above = KIND_NUMBERS.get(page.kinds[index - 1], 0) if index else EDGE
        bins = (
            offset * 7 + size,
            ahead * 3 + behind,
            leads * 3 + ahead,
            again * 2 + leads,
            above,
            below * 2 + leads,
            end_class(page.looks[index]),
            bin_of(row, OWN, "capitals x length") // 5,
            bin_of(row, OWN, "name shape") * 10 + offset,
            bin_of(row, OWN, "date shape"),
            bisect_right(FINE, content[index]),
            bin_of(row, OWN, "function x length") // 5,
        )
        out.append([at + number for at, number in zip(PLACE.at.values(), bins, strict=True)])
    return out
