"""The line model: an additive logistic model with readable weights, a table of numbers a feature."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from math import exp
from operator import getitem
from typing import TYPE_CHECKING, NamedTuple

from ._context import CONTEXT
from ._place import PLACE
from ._shape import OWN

if TYPE_CHECKING:
    from collections.abc import Sequence


HEADS = ("content", "title", "subhead", "caption")
OPENING = ("dek", "byline")


class Head(NamedTuple):
    """
    One logistic model.

    Attributes:
        bias: The constant.
        tables: A weight a bin, a table a feature.
    """

    bias: float
    tables: tuple[tuple[float, ...], ...]

    def probability(self, bins: Sequence[int]) -> float:
        """The probability for a line with these bins."""
        score = sum(map(getitem, self.tables, bins), self.bias)
        return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


@cache
def heads() -> dict[str, Head]:
    """The trained models of ``weights.json``: ``own`` weighs a line alone, the others with its neighbours."""
    data = json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))
    own = [name for name, _ in OWN]
    every = [*own, *(f"context: {name}" for name, _ in CONTEXT)]
    opening = [name for name, _ in PLACE]
    names = {"own": own, **dict.fromkeys(HEADS, every), **dict.fromkeys(OPENING, opening)}
    return {
        head: Head(data[head]["bias"], tuple(tuple(data[head]["tables"][name]) for name in features))
        for head, features in names.items()
    }
