"""Second pass: what the neighbours say about a line, as small numbers for the line model."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from ._features import CONTEXT
from ._shape import DENSE, PAIRED

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
ROUGH_OF_FINE = (0, 0, 1, 1, 2, 2, 3, 3)  # .15, .5 and .85 are bounds of both
COUNTS = (1, 2, 3, 6)
DISTANCES = (2, 3, 4, 7, 13)
OVERLAPS = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)
SHARES = (0.1, 0.25, 0.45, 0.65)
WINDOW = (0.15, 0.35, 0.55, 0.8)
SIZES = (8, 20, 40, 80, 160)
FAR = 99
STEM = 6  # characters of a word by which it is known again, endings left off
COUNT_BIN, DISTANCE_BIN = (
    tuple(bisect_right(bounds, value) for value in range(bounds[-1] + 1)) for bounds in (COUNTS, DISTANCES)
)

# Two bounds of the nearest text: beside it, near, far.
NEAR_BIN = tuple(0 if near < 2 else 1 if near < 4 else 2 for near in range(5))
(
    OWN, BEFORE, AFTER, BEFORE_2, AFTER_2, BEFORE_3, AFTER_3, NEXT, NEXT_BUT_ONE, PROSE, DISTANCE, SHARE, SINCE, COLON, END, START, AROUND, OVERLAP, KIND_BEFORE, KIND_AFTER, ECHO,
) = CONTEXT.at.values()  # fmt: skip


def pairs(look: str) -> list[str]:
    """Pairs of characters of a script without blanks between words, or with endings that are part of them."""
    found = PAIRED.findall(look[:400])
    return [first + second for first, second in pairwise(found)]


def telling(page: Page, index: int) -> list[str]:
    """The telling words of a line: long ones, or pairs of characters in dense scripts."""
    found = page.telling.get(index)
    if found is None:
        look = page.looks[index]
        if page.foreign and not look.isascii() and PAIRED.search(look):
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
    dense = page.foreign and any(not look.isascii() and PAIRED.search(look, 0, 60) for look in page.looks)
    for is_sure, words, look in zip(solid, page.words, page.looks, strict=True):
        if is_sure:
            found.update(wanted.intersection(words))
            if dense and not look.isascii():
                found.update(wanted.intersection(pairs(look)))
    return found


def distances(solid: Sequence[bool]) -> tuple[list[int], list[int], list[int]]:
    """Of each line: the number of solid lines before it, and how far the nearest ones are, before and after."""
    count = len(solid)
    before, back, forward = [0] * count, [0] * count, [0] * count
    seen, last = 0, -FAR
    for index, is_sure in enumerate(solid):
        before[index] = seen
        back[index] = index - last
        if is_sure:
            seen += 1
            last = index
    last = count + FAR
    for index in range(count - 1, -1, -1):
        forward[index] = last - index
        if solid[index]:
            last = index
    return before, back, forward


def since_heads(solid: Sequence[bool], heads: Sequence[bool]) -> list[int]:
    """Of each line: 1 a head of a block, 2 and 3 near and far below one with no solid line between, else 0."""
    out = [0] * len(solid)
    head = FAR
    for index, (is_sure, is_head) in enumerate(zip(solid, heads, strict=True)):
        if is_head:
            head = 0
        elif is_sure:
            head = FAR
        if head < FAR:
            out[index] = 1 if head == 0 else 2 if head < 4 else 3
            head += 1
    return out


def echo(page: Page, words: Sequence[str], index: int) -> int:
    """How many of the words the line *index* takes up: 1 none, 2 some, 3 at least half. The paragraph under a sub-head does, that under another article's headline does not."""
    lower = page.lowers[index]
    taken = sum(word[: min(STEM, max(4, len(word) - 1))] in lower for word in words)
    return 1 if not taken else 2 if 2 * taken < len(words) else 3


def context_rows(page: Page, heads: Sequence[bool], solid: Sequence[bool], wanted: Sequence[int]) -> list[list[int]]:
    """
    The places of the *wanted* lines in the catalogue ``CONTEXT``.

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
    kinds = [KIND_NUMBERS.get(kind, 0) for kind in page.kinds]
    padded = [8, 8, 8, *fine, 8, 8, 8]
    rough_of = (*ROUGH_OF_FINE, 4)
    before, back, forward = distances(solid)
    since = since_heads(solid, heads) if True in heads else None
    total = sum(solid)
    share = (bisect_right(SHARES, total / count) * 6 + bisect_right(SIZES, count)) * 4 + SHARE
    own_words = {index: telling(page, index) for index in wanted if not solid[index]}
    known = solid_words(page, solid, own_words.values()).__contains__

    out: list[list[int]] = []
    for index in wanted:
        third, second, first, mine, next_1, next_2, next_3 = padded[index : index + 7]
        own = rough_of[mine]
        behind, ahead = back[index], forward[index]
        is_sure = solid[index]
        overlap = 0
        if not is_sure:
            words = own_words[index]
            if words:
                overlap = 1 + bisect_right(OVERLAPS, sum(map(known, words)) / len(words))
        near = content[max(0, index - 3) : index] + content[index + 1 : index + 4]
        left, right = before[index], total - before[index] - is_sure
        row = [
            OWN + mine,
            BEFORE + first,
            AFTER + next_1,
            BEFORE_2 + second,
            AFTER_2 + next_2,
            BEFORE_3 + third,
            AFTER_3 + next_3,
            NEXT + (own * 5 + rough_of[first]) * 5 + rough_of[next_1],
            NEXT_BUT_ONE + (own * 5 + rough_of[second]) * 5 + rough_of[next_2],
            PROSE + (COUNT_BIN[min(6, left)] * 5 + COUNT_BIN[min(6, right)]) * 4 + own,
            DISTANCE + (DISTANCE_BIN[min(13, behind)] * 6 + DISTANCE_BIN[min(13, ahead)]) * 4 + own,
            share + own,
            OVERLAP + (overlap * 3 + NEAR_BIN[min(behind, ahead, 4)]) * 4 + own,
            AROUND + (bisect_right(WINDOW, sum(near) / len(near)) if near else 0) * 4 + own,
        ]
        if since and since[index]:
            row.append(SINCE + since[index] * 4 + own)
        if index:
            end = looks[index - 1][-1]
            if end in ":：":
                row.append(COLON + own)
            elif end in '.!?。”"':
                row.append(END + own)
            kind = kinds[index - 1]
        else:
            row.append(END + 4 + own)
            kind = EDGE
        if kind:
            row.append(KIND_BEFORE + kind * 4 + own)
        kind = EDGE
        if index + 1 < count:
            if looks[index + 1][0].islower():
                row.append(START + own)
            kind = kinds[index + 1]
            if not is_sure and solid[index + 1] and own_words[index]:
                row.append(ECHO + echo(page, own_words[index], index + 1) * 4 + own)
        else:
            row.append(START + 4 + own)
        if kind:
            row.append(KIND_AFTER + kind * 4 + own)
        out.append(row)
    return out
