"""Confidences: how sure a rule is, as it is kept."""

from __future__ import annotations

import functools

from .errors import BadValue


def rounded_confidence(value: float) -> float:
    """
    A confidence as it is kept: a float from 0 to 1 with at most four decimals.

    Raises:
        BadValue: not a number from 0 to 1.

    >>> rounded_confidence(2 / 3)
    0.6667
    """
    try:
        return rounded(value if value.__class__ is float else float(value))
    except (TypeError, ValueError, OverflowError):
        message = f"confidence is {value!r:.40}; it is a number from 0 to 1"
        raise BadValue(message) from None


@functools.lru_cache(maxsize=4096)
def rounded(value: float) -> float:
    """`rounded_confidence` of what is a float; rules have few confidences, and rounding is the dearest part of making a small object."""
    confidence = round(value, 4) + 0.0
    if not 0.0 <= confidence <= 1.0:
        message = f"confidence is {value!r:.40}; it is a number from 0 to 1"
        raise BadValue(message)
    return confidence
