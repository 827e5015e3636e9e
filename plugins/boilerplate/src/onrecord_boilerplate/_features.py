"""
The catalogue of features: names and numbers of bins, each bin a place in one flat table of weights.

A line is described by the places that are *on* for it. What holds of most lines (no digit, no comma, no furniture word ...) has no place: its weight is that of the length, so
that a common line needs a dozen places and not sixty, and weighing it is one sum.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ._words import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Iterable


class Catalogue(NamedTuple):
    """
    Features side by side in one flat table.

    Attributes:
        sizes: Feature to its number of bins.
        at: Feature to the place of its first bin.
        size: All places.
    """

    sizes: dict[str, int]
    at: dict[str, int]
    size: int


def catalogue(features: tuple[tuple[str, int], ...], start: int = 0) -> Catalogue:
    """The catalogue of some features, whose first place is *start*."""
    names = [name for name, _ in features]
    bounds = [start, *accumulate((size for _, size in features), initial=start)][1:]
    return Catalogue(dict(features), dict(zip(names, bounds, strict=False)), bounds[-1])


def bin_of(row: Iterable[int], features: Catalogue, name: str) -> int:
    """The bin of one feature in a line's places, 0 if none is on."""
    first = features.at[name]
    last = first + features.sizes[name]
    return next((place - first for place in row if first <= place < last), 0)


# Of a line alone. "x length": another weight for each of five lengths (families: of three).
OWN = catalogue(
    (
        ("length", 16), ("words", 12), ("end x length", 75), ("start", 10), ("capitals x length", 40), ("upper", 5), ("digits x length", 25), ("commas x length", 20),
        ("inner stops", 4), ("quotes", 4), ("function x length", 40), ("address x quotes", 6), ("saying", 1), ("opening word x length", 10), ("inviting x length", 5), ("marks", 8), ("glue", 3),
        ("name shape", 3), ("date shape", 3), ("inner marks", 8), ("repeated x length", 15), ("dense phrases", 4), ("dense script", 1), ("longest word", 5),
        *((f"{family} x length", 12) for family in FAMILIES),
    )
)  # fmt: skip

# Of its neighbours. "own" is how likely the line alone is content, in four steps.
CONTEXT = catalogue(
    (
        ("own", 8), ("line before", 9), ("line after", 9), ("2 before", 9), ("2 after", 9), ("3 before", 9), ("3 after", 9), ("before x own x after", 100), ("2 before x own x 2 after", 100),
        ("prose before x after x own", 100), ("distance before x after x own", 144), ("prose share x page size x own", 120), ("since head x own", 16), ("colon before x own", 4),
        ("end before x own", 8), ("start after x own", 8), ("window x own", 20), ("overlap x distance x own", 96), ("kind before x own", 60), ("kind after x own", 60), ("echo below x own", 16),
    ),
    OWN.size,
)  # fmt: skip

# Of a line near the title. "nth": which text after the title it is, times four.
PLACE = catalogue(
    (
        ("title offset x length", 70), ("content ahead x behind", 9), ("nth text x ahead", 12), ("length against next x nth", 16), ("dateline next x nth", 8), ("kind before x first", 32),
        ("kind after x first", 32), ("end", 15), ("capitals", 8), ("name shape x offset", 30), ("dated", 3), ("content", 8), ("function words", 8), ("text next x nth", 8),
        ("told again x nth", 28), ("told next x nth", 28), ("title here x title next x nth", 64), ("introduced later x nth", 12), ("day here x below x nth", 16), ("saying here x below x nth", 16),
        ("sentences x nth", 16), ("quotes x nth", 8), ("told against usual x nth", 28), ("points x nth", 36), ("length against usual x nth", 20),
    )
)  # fmt: skip

# Of a line that may be the title.
HEADLINE = catalogue(
    (
        ("score", 8), ("score of the best", 6), ("signed below x above", 6), ("distance of the text", 8), ("text before", 3), ("told again", 6), ("again", 4), ("next candidate", 4),
        ("candidate before", 4), ("words", 8), ("rank", 4), ("above", 5), ("told less than another", 5), ("signed next", 2),
    )
)  # fmt: skip
