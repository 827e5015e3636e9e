"""What the markup and the extractor say of each line of a page, as places in the table of the page model."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING, NamedTuple

from ._context import KIND_NUMBERS, KINDS
from ._evidence import EXTRACTORS, HINTS, TAGS
from ._features import catalogue
from ._shape import DENSE

if TYPE_CHECKING:
    from ._evidence import Evidence
    from ._page import Page

LENGTHS = (4, 12, 25, 45, 70, 110, 180, 300)
LINKS = (5, 25, 60, 95)
SHARES = (0.001, 0.1, 0.3, 0.6, 0.9)
COUNTS = (1, 2, 3, 5, 9)
DISTANCES = (1, 2, 3, 5, 9, 20)
WINDOW = (0.01, 0.34, 0.67, 0.99)
PARAGRAPHS = (3, 8, 15)
PROSE = 60  # characters from which a line that ends like a sentence is running text
FEW_LINKS = 40  # per cent of a line of running text that may be links
MAIN = 3  # bin of the share from which an element holds the article
BULLETS = frozenset("•·▪-–*►#@|>")
_E, _T, _K = len(EXTRACTORS), len(TAGS), 3

PAGE = catalogue(
    (
        ("kept x extractor", _K * _E), ("kept x length x closed", _K * 9 * 2), ("length x closed x links", 9 * 2 * 5), ("tag", _T), ("tag x length", _T * 5), ("share x kept", 6 * _K), ("signature share x kept", 6 * _K),
        ("share x signature share x length", 6 * 6 * 5), ("place x kept x length", 3 * _K * 5), ("before", 6), ("after", 6), ("place x distance", 3 * 7), ("window x extractor", 5 * _E), ("neighbours x kept", 9 * _K),
        ("same block x neighbours", 4 * 9), ("declared x closed", 3 * 2), ("repeated", 3), ("start", 3), ("end", 3), ("paragraphs", 4), ("anchor x kept", len(KINDS) * _K), ("extractor x length x closed x kept", _E * 9 * 2 * _K),
        *((f"hint {hint} x kept", _K) for hint in HINTS),
    )
)  # fmt: skip
"""The features; a hint that a line does not have has no place."""
_AT = tuple(PAGE.at.values())
_FIRST_HINT = PAGE.at[f"hint {HINTS[0]} x kept"]


def sizes(page: Page) -> list[int]:
    """The lengths of the lines in characters of Latin script: one of a script without blanks says as much as two and a half."""
    if not page.foreign:
        return [len(look) for look in page.looks]
    return [len(look) * 5 // 2 if not look.isascii() and DENSE.search(look) else len(look) for look in page.looks]


class Ground(NamedTuple):
    """
    Where the running text of the article is.

    Attributes:
        solid: Whether a line is part of it, 1 or 0.
        shares: Which share of it stands in the same element as the line, as a bin.
        alikes: Which share of it stands under the same hints.
        lengths: Of the lines.
    """

    solid: list[int]
    shares: list[int]
    alikes: list[int]
    lengths: list[int]


def ground_of(page: Page, evidence: Evidence) -> Ground:
    """Find the running text: sentences that the extractor did not leave out, in the elements or under the hints that hold most of them."""
    lengths = sizes(page)
    weights = [
        size if kept and closed and size >= PROSE and links < FEW_LINKS else 0
        for size, kept, closed, links in zip(lengths, evidence.kept, page.closed, evidence.links, strict=True)
    ]
    total = sum(weights) or 1
    by_block: dict[int, int] = {}
    by_hints: dict[int, int] = {}
    for block, hints, weight in zip(evidence.blocks, evidence.hints, weights, strict=True):
        if weight:
            by_block[block] = by_block.get(block, 0) + weight
            by_hints[hints] = by_hints.get(hints, 0) + weight
    blocks = {block: bisect_right(SHARES, weight / total) for block, weight in by_block.items()}
    hinted = {hints: bisect_right(SHARES, weight / total) for hints, weight in by_hints.items()}
    shares = [blocks.get(block, 0) for block in evidence.blocks]
    alikes = [hinted.get(hints, 0) for hints in evidence.hints]
    solid = [int(weight > 0 and (a >= MAIN or b >= MAIN)) for weight, a, b in zip(weights, shares, alikes, strict=True)]
    if not any(solid):
        solid = [int(weight > 0) for weight in weights]
    return Ground(solid, shares, alikes, lengths)


def page_rows(page: Page, evidence: Evidence, ground: Ground, wanted: list[int]) -> list[list[int]]:
    """The places of the *wanted* lines."""
    count = len(page)
    solid, shares, alikes, lengths = ground
    seen = [0, *accumulate(solid)]
    total = seen[-1]
    first = solid.index(1) if total else count
    last = count - 1 - solid[::-1].index(1) if total else count
    repeated = Counter(page.looks)
    kept, blocks, extractor = evidence.kept, evidence.blocks, evidence.extractor
    bounds = [2, *solid, 2]
    paragraphs = bisect_right(PARAGRAPHS, total)
    kept_seen = [0, *accumulate(value == 1 for value in kept)]
    out = []
    for index in wanted:
        look, closed, k = page.looks[index], int(page.closed[index]), kept[index]
        size = bisect_right(LENGTHS, lengths[index])
        half = size // 2
        links = bisect_right(LINKS, evidence.links[index])
        tag = evidence.tags[index]
        share, alike = shares[index], alikes[index]
        place = 0 if index < first else 2 if index > last else 1
        distance = 0 if place == 1 else min(abs(index - first), abs(index - last))
        low, high = max(0, index - 3), min(count, index + 4)
        near = high - low - 1
        window = bisect_right(WINDOW, (kept_seen[high] - kept_seen[low] - (k == 1)) / near) if near and extractor else 0
        beside = bounds[index] * 3 + bounds[index + 2]
        same = 2 * (index > 0 and blocks[index - 1] == blocks[index]) + (
            index + 1 < count and blocks[index + 1] == blocks[index]
        )
        hints = evidence.hints[index]
        kind = KIND_NUMBERS.get(page.kinds[index], 0)
        bins = (
            k * _E + extractor,
            (k * 9 + size) * 2 + closed,
            (size * 2 + closed) * 5 + links,
            tag,
            tag * 5 + half,
            share * _K + k,
            alike * _K + k,
            (share * 6 + alike) * 5 + half,
            (place * _K + k) * 5 + half,
            bisect_right(COUNTS, seen[index]),
            bisect_right(COUNTS, total - seen[index]),
            place * 7 + bisect_right(DISTANCES, distance),
            window * _E + extractor,
            beside * _K + k,
            same * 9 + beside,
            evidence.body[index] * 2 + closed,
            min(repeated[look], 3) - 1,
            1 if look[0].islower() else 2 if look[0] in BULLETS else 0,
            1 if look[-1] == ":" else 2 if look[-1] == "…" or look.endswith("...") else 0,
            paragraphs,
            kind * _K + k,
            ((extractor * 9 + size) * 2 + closed) * _K + k,
        )
        places = list(map(add, _AT, bins))
        place = _FIRST_HINT + k
        while hints:
            if hints & 1:
                places.append(place)
            hints >>= 1
            place += _K
        out.append(places)
    return out
