"""Calendar expressions: which resolver takes them; clocks and parts of a day alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._clock import clock_value
from ._eras import has_year, resolve_before_christ, resolve_decade
from ._holidays import resolve_holiday
from ._months import (
    resolve_day_number,
    resolve_figures,
    resolve_month,
    resolve_week,
    resolve_week_of,
    resolve_weekday_of_month,
)
from ._resolved import Resolved
from ._subyears import resolve_quarter, resolve_season
from ._weekdays import resolve_weekday, resolve_weekday_number
from ._years import explicit_year, reference_of

if TYPE_CHECKING:
    from ._partial import Partial
    from ._reference import Anchor
    from ._resolve import Situation

_SAME = 600


def resolve_calendar(partial: Partial, situation: Situation) -> Resolved:
    """Resolve an expression of the calendar, whatever parts it has."""
    fields = partial.fields
    if "value" in fields:
        return Resolved("DATE", str(fields["value"]))
    if "bc" in fields or (situation.narrative and situation.history.bc_year is not None and not has_year(partial)):
        return resolve_before_christ(partial, situation)
    if "first" in fields:
        return clock_value(partial, resolve_figures(partial, situation), situation)
    if "decade" in fields or "decadeword" in fields:
        return resolve_decade(partial, situation)
    if "century" in fields:
        return Resolved("DATE", f"{fields['century']:02d}")
    if "holiday" in fields:
        return resolve_holiday(partial, situation)
    base = _date_part(partial, situation)
    return clock_value(partial, base, situation)


def _date_part(partial: Partial, situation: Situation) -> Resolved:
    fields = partial.fields
    if fields.get("unit") in ("W", "WE"):
        return resolve_week(partial, situation) if "ordinal" in fields else resolve_week_of(partial, situation)
    if "quarterhalf" in fields:
        return resolve_quarter(partial, situation)
    if "season" in fields:
        return resolve_season(partial, situation)
    if "ordinal" in fields:
        return resolve_weekday_of_month(partial, situation)
    if "month" in fields:
        return resolve_month(partial, situation)
    if "weekday" in fields:
        return resolve_weekday_number(partial, situation) if "day" in fields else resolve_weekday(partial, situation)
    if (year := explicit_year(partial, situation)) is not None:
        return Resolved("DATE", f"{year[0]:04d}", anchor=year[1])
    if "day" in fields:
        return resolve_day_number(partial, situation)
    return _same_day(partial, situation)


def _same_day(partial: Partial, situation: Situation) -> Resolved:
    """A clock or part of the day alone: of the day spoken of last, else of the publication date."""
    anchor = situation.history.for_unit("D")
    if not situation.narrative and anchor is not None and not _near(anchor, partial, situation.text):
        anchor = None
    anchor = anchor or reference_of(situation)
    if anchor is None or anchor.grain != "day":
        return Resolved("DATE", "XXXX-XX-XX", 0.6)
    return Resolved("DATE", anchor.day.isoformat(), 0.75, anchor=anchor.source)


def _near(anchor: Anchor, partial: Partial, text: str) -> bool:
    """Whether the expression that the anchor is stands shortly before, in the same paragraph."""
    if anchor.source == "published":
        return True
    between = text[anchor.source.end : partial.start]
    return len(between) <= _SAME and "\n\n" not in between
