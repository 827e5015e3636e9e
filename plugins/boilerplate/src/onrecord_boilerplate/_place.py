"""The place of a line near the title: what tells a dek or a byline."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from ._context import EDGE, FINE, KIND_NUMBERS, pairs, telling
from ._features import OWN, PLACE, bin_of
from ._shape import DENSE, end_class, own_rows
from ._words import word_lists

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._page import Page

OFFSETS = (-3, 0, 1, 2, 3, 4, 7, 13)
SIZES = (20, 35, 60, 100, 160, 260)
RETOLD = (0.01, 0.2, 0.35, 0.5, 0.65, 0.8)
RATIOS = (0.5, 0.9, 1.5)  # of a line's length to that of the content line after it
REACH = 16  # lines after the title, or from the top of a page without one, in which deks and bylines are looked for
TEXTS = 3  # content lines after the title, the last in which a dek is looked for
NAME = re.compile(r"[^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'-]+")  # two words with capitals, as somebody is introduced
DATELINE = re.compile(r"[^\W\d_a-z][\w ,.’'/-]{2,40}(?:\([^()]{2,30}\))? ?(?:[-–—:] |\. [-–—] )")


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


def retold(words: Sequence[str], known: set[str]) -> int:
    """How many of the words are known, in seven steps; 0 without words."""
    return 1 + bisect_right(RETOLD, sum(map(known.__contains__, words)) / len(words)) if words else 0


def known_words(page: Page, indices: Sequence[int], wanted: set[str]) -> set[str]:
    """Which of the *wanted* words stand in some lines."""
    found: set[str] = set()
    for index in indices:
        found.update(wanted.intersection(page.words[index]))
        if page.foreign and not page.looks[index].isascii() and DENSE.search(page.looks[index]):
            found.update(wanted.intersection(pairs(page.looks[index])))
    return found


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
    ][:16]
    rank = {index: number for number, index in enumerate(texts)}
    wanted = {word for index in numbers for word in telling(page, index)}
    known = {index: known_words(page, [index], wanted) for index in texts}
    headline = set(telling(page, title)) if title >= 0 else set()
    missing = [index for index in numbers if index not in rows]
    if missing:
        rows = dict(rows) | dict(zip(missing, own_rows(page, missing, [0] * count, word_lists()), strict=True))
    out: list[list[int]] = []
    for index in numbers:
        look = looks[index]
        offset = 1 + bisect_right(OFFSETS, index - title) if title >= 0 else 0
        size = bisect_right(SIZES, len(look))
        ahead = sum(value >= 0.5 for value in content[index + 1 : index + 3])
        behind = sum(value >= 0.5 for value in content[max(0, index - 2) : index])
        nth = min(rank.get(index, 3), 3)
        below_texts = [other for other in texts if other > index]
        words = telling(page, index)
        later: set[str] = set()
        for other in below_texts[1:]:
            later |= known[other]
        following = below_texts[0] if below_texts else -1
        names = NAME.findall(look[1:], 0, 300)
        named = 0
        if names:
            rest = "\n".join(looks[other] for other in below_texts)
            named = 2 if any(name in rest for name in names) else 1
        ratio = bisect_right(RATIOS, len(look) / len(looks[following])) if following >= 0 else 0
        dateline = following >= 0 and DATELINE.match(looks[following]) is not None
        below = KIND_NUMBERS.get(page.kinds[index + 1], 0) if index + 1 < count else EDGE
        above = KIND_NUMBERS.get(page.kinds[index - 1], 0) if index else EDGE
        row = rows[index]
        bins = (
            offset * 7 + size,
            ahead * 3 + behind,
            nth * 3 + ahead,
            retold(words, later) * 4 + nth,
            (retold(words, known[following]) if following >= 0 else 0) * 4 + nth,
            named * 4 + nth,
            ratio * 4 + nth,
            dateline * 4 + nth,
            retold(words, headline) * 4 + nth,
            above * 2 + (nth == 0),
            below * 2 + (nth == 0),
            end_class(look),
            bin_of(row, OWN, "capitals x length") // 5,
            bin_of(row, OWN, "name shape") * 10 + offset,
            bin_of(row, OWN, "date shape"),
            bisect_right(FINE, content[index]),
            bin_of(row, OWN, "function x length") // 5,
            (following == index + 1) * 4 + nth,
        )
        out.append([at + number for at, number in zip(PLACE.at.values(), bins, strict=True)])
    return out
