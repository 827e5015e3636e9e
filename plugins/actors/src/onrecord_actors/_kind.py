"""`Kind`: what a name stands for."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """What a name stands for, why, and how sure that is."""

    kind: str
    rule: str
    confidence: float
