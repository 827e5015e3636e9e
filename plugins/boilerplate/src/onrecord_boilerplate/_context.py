"""Second pass: what the neighbours say about a line, as small numbers for the line model."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from ._shape import DENSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ._page import Page

KINDS = (
    "",
    "byline",
    "timestamp",
    "caption",
    "credit",
    "agency_credit",
    "ad",
    "analytics",
    "promo",
    "related",
    "nav",
    "share",
    "video",
    "other",
)
KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
EDGE = len(KINDS)

FINE = (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
ROUGH = (0.15, 0.5, 0.85)
ROUGH_OF_FINE = (0, 0, 1, 1, 2, 2, 3, 3)  # .15, .5 and .85 are bounds of both
COUNTS = (1, 2, 3, 6)
DISTANCES = (2, 3, 4, 7, 13)
RUNS = (2, 3, 4, 7, 13, 31)
OVERLAPS = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)
SHARES = (0.1, 0.25, 0.45, 0.65)
WINDOW = (0.15, 0.35, 0.55, 0.8)
SIZES = (8, 20, 40, 80, 160)
FAR = 99
COUNT_BIN, DISTANCE_BIN, RUN_BIN = (
    tuple(bisect_right(bounds, value) for value in range(bounds[-1] + 1)) for bounds in (COUNTS, DISTANCES, RUNS)
)

CONTEXT = (
    ("own", 8), ("line before", 9), ("line after", 9), ("2 before", 9), ("2 after", 9), ("3 before", 9), ("3 after", 9),
    ("before x own x after", 100), ("2 before x own x 2 after", 100), ("prose before x own", 20), ("prose after x own", 20), ("prose before x after x own", 100),
    ("distance before x after x own", 144), ("run x own", 28), ("place in run x own", 16), ("colon before x own", 8), ("overlap x own", 32), ("prose share x own", 20),
    ("since head x own", 16), ("end before x own", 12), ("start after x own", 12), ("window x own", 20), ("overlap x distance", 24), ("kind before x own", 60), ("kind after x own", 60),
    ("page size x own", 24), ("prose share x page size x own", 120),
)  # fmt: skip


def pairs(look: str) -> list[str]:
    """Pairs of characters of a dense script, which has no blanks between words."""
    found = DENSE.findall(look[:400])
    return [first + second for first, second in pairwise(found)]


def telling(page: Page, index: int) -> list[str]:
    """The telling words of a line: long ones, or pairs of characters in dense scripts."""
    found = page.telling.get(index)
    if found is None:
        look = page.looks[index]
        if page.foreign and not look.isascii() and DENSE.search(look):
            found = pairs(look)
        else:
            found = [word for word in page.words[index] if len(word) > 4]
        page.telling[index] = found
    return found


def is_solid(probability: float, look: str) -> bool:
    """Whether a line is surely running text: the ground on which the others are judged."""
    size = len(look)
    return probability > 0.8 and (size >= 80 or (size >= 32 and not look.isascii() and DENSE.search(look) is not None))


def solid_words(page: Page, solid: Sequence[bool], asked: Iterable[Iterable[str]]) -> set[str]:
    """Which of the *asked* words stand in solid lines."""
    wanted = {word for words in asked for word in words}
    found: set[str] = set()
    if not wanted:
        return found
    dense = page.foreign and any(not look.isascii() and DENSE.search(look, 0, 60) for look in page.looks)
    for is_sure, words, look in zip(solid, page.words, page.looks, strict=True):
        if is_sure:
            found.update(wanted.intersection(words))
            if dense and not look.isascii():
                found.update(wanted.intersection(pairs(look)))
    return found


def context_bins(
    page: Page, heads: Sequence[bool], solid: Sequence[bool], wanted: Sequence[int]
) -> list[tuple[int, ...]]:
    """
    The bins of the *wanted* lines, in the order of ``CONTEXT``.

    Args:
        page: With ``content`` filled by the first pass.
        heads: Which lines are heads of blocks of related items, comments or tags.
        solid: Which lines are surely running text.
        wanted: Numbers of the lines.
    """
    content = page.content
    looks = page.looks
    count = len(looks)
    fine = [bisect_right(FINE, value) for value in content]
    rough = [ROUGH_OF_FINE[value] for value in fine]
    kinds = [KIND_NUMBERS.get(kind, 0) for kind in page.kinds]
    padded = [8, 8, 8, *fine, 8, 8, 8]
    coarse = [4, 4, *rough, 4, 4]

    before, back, since = [0] * count, [0] * count, [0] * count
    seen, last, head = 0, -FAR, FAR
    for index, (is_sure, is_head) in enumerate(zip(solid, heads, strict=True)):
        before[index] = seen
        back[index] = index - last
        if is_sure:
            seen += 1
            last = index
            head = FAR
        if is_head:
            head = 0
        if head < FAR:
            since[index] = 1 if head == 0 else 2 if head < 4 else 3
            head += 1
    total = seen
    forward = [0] * count
    last = count + FAR
    for index in range(count - 1, -1, -1):
        forward[index] = last - index
        if solid[index]:
            last = index

    share = bisect_right(SHARES, total / count) if count else 0
    size = bisect_right(SIZES, count)
    own_words = {index: telling(page, index) for index in wanted if not solid[index]}
    known = solid_words(page, solid, own_words.values())

    out: list[tuple[int, ...]] = []
    for index in wanted:
        own = rough[index]
        behind, ahead = back[index], forward[index]
        overlap, run, place = 0, 1, 0
        if not solid[index]:
            words = own_words[index]
            if words:
                overlap = 1 + bisect_right(OVERLAPS, sum(map(known.__contains__, words)) / len(words))
            run = min(index + ahead, count) - max(index - behind, -1) - 1
            place = 1 if behind == 1 or not index else 2 if ahead == 1 or index == count - 1 else 3
        near = content[max(0, index - 3) : index] + content[index + 1 : index + 4]
        window = bisect_right(WINDOW, sum(near) / len(near)) if near else 0
        end = looks[index - 1][-1] if index else ""
        start = looks[index + 1][0] if index + 1 < count else ""
        left = COUNT_BIN[min(before[index], COUNTS[-1])]
        right = COUNT_BIN[min(total - before[index] - solid[index], COUNTS[-1])]
        distances = DISTANCE_BIN[min(behind, DISTANCES[-1])] * 6 + DISTANCE_BIN[min(ahead, DISTANCES[-1])]
        nearest = min(behind, ahead)
        third, second, first, fine_own, next_1, next_2, next_3 = padded[index : index + 7]
        rough_2, rough_1, _, rough_3, rough_4 = coarse[index : index + 5]
        out.append(
            (
                fine_own,
                first,
                next_1,
                second,
                next_2,
                third,
                next_3,
                (own * 5 + rough_1) * 5 + rough_3,
                (own * 5 + rough_2) * 5 + rough_4,
                left * 4 + own,
                right * 4 + own,
                (left * 5 + right) * 4 + own,
                distances * 4 + own,
                RUN_BIN[min(run, RUNS[-1])] * 4 + own,
                place * 4 + own,
                (4 if end in {":", "："} else 0) + own,
                overlap * 4 + own,
                share * 4 + own,
                since[index] * 4 + own,
                (0 if not end else 1 if end in '.!?。”"' else 2) * 4 + own,
                (0 if not start else 1 if start.islower() else 2) * 4 + own,
                window * 4 + own,
                overlap * 3 + (0 if nearest < 2 else 1 if nearest < 4 else 2),
                (kinds[index - 1] if index else EDGE) * 4 + own,
                (kinds[index + 1] if index + 1 < count else EDGE) * 4 + own,
                size * 4 + own,
                (share * 6 + size) * 4 + own,
            )
        )
    return out
