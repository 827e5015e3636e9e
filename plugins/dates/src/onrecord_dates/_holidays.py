"""Days with a name, year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._calendar import holiday, move, unit_value
from ._resolved import Resolved
from ._years import explicit_year, likely_years, reference_of, trust

if TYPE_CHECKING:
    from datetime import date

    from ._partial import Partial
    from ._resolve import Situation

_SATURDAY = 6


def _value(day: date, partial: Partial) -> str:
    """The day, or of "Labor Day weekend" the weekend that is nearest to it."""
    if "weekend" not in partial.fields:
        return day.isoformat()
    return unit_value(move(day, "D", (_SATURDAY + 3 - day.isoweekday()) % 7 - 3) or day, "WE")


def _likely(rule: str, published: date, direction: int) -> date | None:
    """The feast that the clause tells of, or the nearest one if it does not say."""
    if direction == 0:
        days = [found for year in range(published.year - 1, published.year + 2) if (found := holiday(rule, year))]
        return min(days, key=lambda day: (abs((day - published).days), day)) if days else None
    this = holiday(rule, published.year)
    return holiday(rule, likely_years(published, this.month, this.day, direction)[0]) if this else None


def resolve_holiday(partial: Partial, situation: Situation) -> Resolved:
    """A holiday; without a year the nearest one in the direction of the clause."""
    rule = str(partial.fields["holiday"])
    known = explicit_year(partial, situation)
    if known is not None:
        day = holiday(rule, known[0])
        return Resolved("DATE", _value(day, partial) if day else f"{known[0]:04d}")
    reference = reference_of(situation)
    if reference is None:
        head = rule if rule[2:3] == "-" else "XX-XX"
        return Resolved("DATE", f"XXXX-{head}", 0.6)
    this = holiday(rule, reference.day.year)
    tense = situation.tense(partial)
    if this is None:
        return Resolved("DATE", f"{reference.day.year:04d}", 0.4)
    if reference.source == "published":
        this = _likely(rule, reference.day, tense.direction) or this
    return Resolved("DATE", _value(this, partial), trust(tense), anchor=reference.source, cue=tense.cue)
