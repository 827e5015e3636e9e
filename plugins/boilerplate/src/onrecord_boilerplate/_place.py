"""The place of a line near the title: what tells a dek or a byline."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from ._context import EDGE, FINE, KIND_NUMBERS
from ._features import OWN, PLACE
from ._retelling import Retelling
from ._shape import end_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._page import Page

OFFSETS = (-3, 0, 1, 2, 3, 4, 7, 13)
SIZES = (20, 35, 60, 100, 160, 260)
RATIOS = (0.5, 0.9, 1.5)  # of a line's length to that of the content line after it
REACH = 16  # lines after the title, or from the top of a page without one, in which deks and bylines are looked for
RETELLING = 12  # content lines, in which a dek is told again
TEXTS = 4  # content lines after the title, the last in which a dek is looked for
DATELINE = re.compile(r"[^\W\d_a-z][\w ,.’'/-]{2,40}(?:\([^()]{2,30}\))? ?(?:[-–—:] |\. [-–—] )")

CAPITALS, NAMED, DATED, FUNCTIONS = (
    OWN.at[name] for name in ("capitals x length", "name shape", "date shape", "function x length")
)
SETTLED = (1, 0, 0, 4)  # the shape of paragraphs that were settled without a look at it


def shape(row: Sequence[int] | None) -> tuple[int, int, int, int]:
    """Bins of capitals, name shape, date shape and function words in a line's places."""
    if row is None:
        return SETTLED
    capitals = named = dated = functions = 0
    for place in row:
        if CAPITALS <= place < CAPITALS + 40:
            capitals = (place - CAPITALS) // 5
        elif FUNCTIONS <= place < FUNCTIONS + 40:
            functions = (place - FUNCTIONS) // 5
        elif NAMED <= place < NAMED + 3:
            named = place - NAMED
        elif DATED <= place < DATED + 3:
            dated = place - DATED
    return capitals, named, dated, functions


def opening(page: Page, title: int) -> range:
    """The lines in which deks and bylines are looked for."""
    first = max(0, title - 4) if title >= 0 else 0
    last = min(len(page), title + REACH + 1)
    texts = 0
    for index in range(title + 1, last):
        if page.content[index] >= 0.5:
            texts += 1
            if texts > TEXTS:
                return range(first, index)
    return range(first, last)


def place_rows(page: Page, title: int, numbers: Sequence[int], rows: Mapping[int, list[int]]) -> list[list[int]]:
    """
    The places of some lines of the opening in the catalogue ``PLACE``.

    Args:
        page: The lines, with ``content`` from the second pass.
        title: Number of the title line, -1 without one.
        numbers: The lines.
        rows: Places of the open lines in the catalogue ``OWN``.
    """
    content, looks, count = page.content, page.looks, len(page)
    start = title + 1 if title >= 0 else 0
    texts = [
        index for index in range(start, count) if content[index] >= 0.5 and page.kinds[index] in {"", "paragraph"}
    ][:RETELLING]
    rank = {index: number for number, index in enumerate(texts)}
    retelling = Retelling(page, texts, title)
    out: list[list[int]] = []
    for index in numbers:
        look = looks[index]
        offset = 1 + bisect_right(OFFSETS, index - title) if title >= 0 else 0
        size = bisect_right(SIZES, len(look))
        ahead = sum(value >= 0.5 for value in content[index + 1 : index + 3])
        behind = sum(value >= 0.5 for value in content[max(0, index - 2) : index])
        nth = min(rank.get(index, 3), 3)
        following = next((other for other in texts if other > index), -1)
        ratio = bisect_right(RATIOS, len(look) / len(looks[following])) if following >= 0 else 0
        dateline = following >= 0 and DATELINE.match(looks[following]) is not None
        below = KIND_NUMBERS.get(page.kinds[index + 1], 0) if index + 1 < count else EDGE
        above = KIND_NUMBERS.get(page.kinds[index - 1], 0) if index else EDGE
        capitals, named_like, dated, functions = shape(rows.get(index))
        bins = (
            offset * 7 + size,
            ahead * 3 + behind,
            nth * 3 + ahead,
            ratio * 4 + nth,
            dateline * 4 + nth,
            above * 2 + (nth == 0),
            below * 2 + (nth == 0),
            end_class(look),
            capitals,
            named_like * 10 + offset,
            dated,
            bisect_right(FINE, content[index]),
            functions,
            (following == index + 1) * 4 + nth,
            *retelling.bins(index, nth),
        )
        out.append([at + number for at, number in zip(PLACE.at.values(), bins, strict=True)])
    return out
