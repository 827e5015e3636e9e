"""Decades, and years before Christ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._resolved import Resolved
from ._years import reference_of

if TYPE_CHECKING:
    from ._partial import Partial
    from ._resolve import Situation


def resolve_decade(partial: Partial, situation: Situation) -> Resolved:
    """A decade; of "the '80s" the last one."""
    if (decade := partial.number("decade")) is not None:
        return Resolved("DATE", f"{decade:03d}")
    digit = int(partial.fields["decadeword"])
    reference = reference_of(situation)
    if reference is None:
        return Resolved("DATE", f"19{digit}" if digit >= 2 else f"20{digit}", 0.6)
    now = reference.day.year // 10
    decade = now // 10 * 10 + digit
    return Resolved("DATE", f"{decade if decade <= now else decade - 10:03d}", 0.9, anchor=reference.source)


def has_year(partial: Partial) -> bool:
    """Whether the expression has a year or counts by itself, so that the years before Christ around it do not matter."""
    return not partial.fields.keys().isdisjoint(
        ("year", "decade", "century", "yy", "first", "holiday", "hour", "weekday")
    ) or not ("month" in partial.fields or "season" in partial.fields)


def resolve_before_christ(partial: Partial, situation: Situation) -> Resolved:
    """A year before Christ, or a month or season of the one spoken of last."""
    fields = partial.fields
    if "century" in fields:
        return Resolved("DATE", f"BC{fields['century']:02d}")
    if "bcdecade" in fields:
        return Resolved("DATE", f"BC{fields['bcdecade']:03d}")
    value = f"BC{fields.get('bcyear', situation.history.bc_year or 0):04d}"
    if "season" in fields:
        value += f"-{fields['season']}"
    elif "month" in fields:
        value += f"-{fields['month']:02d}" + (f"-{fields['day']:02d}" if "day" in fields else "")
    return Resolved("DATE", value)
