"""The line model: an additive logistic model with readable weights, a table of numbers a feature."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from math import exp
from typing import TYPE_CHECKING, Any, NamedTuple

from ._features import CONTEXT, HEADLINE, OWN, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._features import Catalogue

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
        weights: The same for the weight of each place of the catalogue: three models are summed in the time of one.
    """

    heads: tuple[str, ...]
    bias: float
    weights: tuple[float, ...]

    def totals(self, rows: Iterable[Iterable[int]]) -> list[float]:
        """The scores of lines with these places, side by side."""
        weight, bias = self.weights.__getitem__, self.bias
        return [sum(map(weight, row), bias) for row in rows]

    def probabilities(self, rows: Iterable[Iterable[int]]) -> list[float]:
        """The probabilities of a model that stands alone."""
        return [1 / (1 + exp(max(-MOST, min(MOST, total)) / -THOUSANDTHS)) for total in self.totals(rows)]


def score_of(total: float, slot: int) -> int:
    """The score of one of the models, in thousandths, in a sum of `Joint.totals`."""
    return (((int(total) + CENTRE) >> SLOT * slot) & (2 * HALF - 1)) - HALF


def probability(total: float, slot: int) -> float:
    """The probability that one of the models gives, in a sum of `Joint.totals`."""
    score = score_of(total, slot)
    if -MOST < score < MOST:
        return 1 / (1 + exp(score / -THOUSANDTHS))
    return 1 / (1 + exp(-30.0 if score > 0 else 30.0))


def side_by_side(weights: Iterable[float]) -> float:
    """The weights of up to three models in one number."""
    return float(sum(round(weight * THOUSANDTHS) << (SLOT * slot) for slot, weight in enumerate(weights)))


def joint(data: dict[str, Any], heads: tuple[str, ...], *features: Catalogue) -> Joint:
    """The models *heads* of the file side by side."""
    columns = [
        [weight for known in features for name in known.sizes for weight in data[head]["tables"][name]]
        for head in heads
    ]
    return Joint(
        heads,
        side_by_side(data[head]["bias"] for head in heads),
        tuple(map(side_by_side, zip(*columns, strict=True))),
    )


class Models(NamedTuple):
    """
    The trained models.

    Attributes:
        own: Content, of a line alone.
        line: Content, caption and sub-head, of a line with its neighbours.
        title: The same for titles.
        headline: Which of the lines that may be the title is it.
        opening: Dek and byline, of a line near the title.
    """

    own: Joint
    line: Joint
    title: Joint
    headline: Joint
    opening: Joint


CONTENT_SLOT, CAPTION_SLOT, SUBHEAD_SLOT = range(len(LINE))
DEK_SLOT, BYLINE_SLOT = range(len(OPENING))


def models_of(data: dict[str, Any]) -> Models:
    """The models in the form in which they add up quickly."""
    return Models(
        joint(data, ("own",), OWN),
        joint(data, LINE, OWN, CONTEXT),
        joint(data, ("title",), OWN, CONTEXT),
        joint(data, ("headline",), HEADLINE),
        joint(data, OPENING, PLACE),
    )


@cache
def models() -> Models:
    """The models of ``weights.json``, read at the first call."""
    return models_of(json.loads(files(__package__).joinpath("weights.json").read_text("utf-8")))
