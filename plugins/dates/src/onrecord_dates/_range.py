"""Ranges: "2009–2010", "March 3–5", "12 to 18 months" are two expressions each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import re

    from ._partial import Partial

_ENDS = ("yeartail", "day", "bcyear", "number")


def split_range(partial: Partial, found: re.Match[str]) -> tuple[Partial, Partial]:
    """
    Cut a range in two: what holds for both ends (the month, the unit) goes to both.

    Args:
        partial: The whole range; its field ``low`` is the number of the lower end.
        found: The match, for the places of its groups.
    """
    fields = dict(partial.fields)
    low = fields.pop("low")
    end = next(name for name in _ENDS if name in fields)
    first, second = dict(fields), dict(fields)
    if end == "yeartail":
        tail = int(second.pop("yeartail"))
        first.pop("yeartail")
        first["year"], second["year"] = low, tail if tail > 99 else int(low) // 100 * 100 + tail
    else:
        first[end] = str(low) if end == "number" else low
    return (
        attrs.evolve(partial, end=found.end("low"), fields=first),
        attrs.evolve(partial, start=found.start(end), fields=second),
    )
