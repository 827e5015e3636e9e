"""The line model: an additive logistic model with readable weights, a table of numbers a feature."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from math import exp
from operator import getitem
from typing import TYPE_CHECKING, Any, NamedTuple

from ._context import CONTEXT
from ._place import PLACE
from ._shape import OWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LINE = ("content", "caption", "subhead")
OPENING = ("dek", "byline")
THOUSANDTHS = 1000  # the weights have three decimals
SLOT = 17  # bits that one model's sum may take, with its sign: scores up to 65; three slots are exact in a float
HALF = 1 << (SLOT - 1)
CENTRE = HALF + (HALF << SLOT) + (HALF << 2 * SLOT)
MOST = 30 * THOUSANDTHS  # beyond, a probability is 0 or 1


class Joint(NamedTuple):
    """
    Up to three logistic models over the same features, summed in one pass.

    Attributes:
        heads: Their names; a head's place is its slot.
        bias: Their constants, in thousandths, side by side in one whole number, which a float holds exactly.
        tables: The same for the weight of each bin, a table a feature: three models are summed in the time of one.
    """

    heads: tuple[str, ...]
    bias: float
    tables: tuple[tuple[float, ...], ...]

    def total(self, bins: Sequence[int]) -> float:
        """The scores of a line with these bins, side by side."""
        return sum(map(getitem, self.tables, bins), self.bias)

    def probability(self, bins: Sequence[int]) -> float:
        """The probability of the first model."""
        return probability(self.total(bins), 0)


def probability(total: float, slot: int) -> float:
    """The probability that one of the models gives, of a sum of `Joint.total`."""
    score = (((int(total) + CENTRE) >> SLOT * slot) & (2 * HALF - 1)) - HALF
    if -MOST < score < MOST:
        return 1 / (1 + exp(score / -THOUSANDTHS))
    return 1 / (1 + exp(-30.0 if score > 0 else 30.0))


def joint(data: dict[str, Any], heads: tuple[str, ...], features: Sequence[str]) -> Joint:
    """The models *heads* of the file side by side."""

    def side_by_side(weights: Iterable[float]) -> float:
        return float(sum(round(weight * THOUSANDTHS) << (SLOT * slot) for slot, weight in enumerate(weights)))

    return Joint(
        heads,
        side_by_side(data[head]["bias"] for head in heads),
        tuple(
            tuple(map(side_by_side, zip(*(data[head]["tables"][name] for head in heads), strict=True)))
            for name in features
        ),
    )


class Models(NamedTuple):
    """
    The trained models.

    Attributes:
        own: Content, of a line alone.
        line: Content, caption and sub-head, of a line with its neighbours.
        title: The same for titles.
        opening: Dek and byline, of a line near the title.
    """

    own: Joint
    line: Joint
    title: Joint
    opening: Joint


CONTENT_SLOT, CAPTION_SLOT, SUBHEAD_SLOT = range(len(LINE))
DEK_SLOT, BYLINE_SLOT = range(len(OPENING))


def models_of(data: dict[str, Any]) -> Models:
    """The models in the form in which they add up quickly."""
    own = [name for name, _ in OWN]
    every = [*own, *(f"context: {name}" for name, _ in CONTEXT)]
    return Models(
        joint(data, ("own",), own),
        joint(data, LINE, every),
        joint(data, ("title",), every),
        joint(data, OPENING, [name for name, _ in PLACE]),
    )


@cache
def models() -> Models:
    """The models of ``weights.json``, read at the first call."""
    return models_of(json.loads(files(__package__).joinpath("weights.json").read_text("utf-8")))
