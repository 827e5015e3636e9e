"""Days and months, weeks of a month, days in figures."""

from __future__ import annotations

import functools
from datetime import date
from typing import TYPE_CHECKING

from ._calendar import holiday, last_day, unit_value, valid_day
from ._resolved import Resolved
from ._tense import Tense
from ._years import (
    borrowed_year,
    explicit_year,
    likely_years,
    narrative_year,
    partner_year,
    reference_of,
    trust,
    write_day,
)

_REMEMBERED = 256
_WEAK, _WEAKER = 0.6, 0.8
"""Of a past cue: it decides no more that a month, or a day, lies a year behind rather than shortly ahead."""
_MOST = 5
"""Of a weekday in a month."""

if TYPE_CHECKING:
    from ._partial import Partial
    from ._resolve import Situation


def resolve_month(partial: Partial, situation: Situation) -> Resolved:
    """A month, or a day of one; the year from the words, a range, the story or the clause."""
    fields = partial.fields
    month, day = int(fields["month"]), partial.number("day")
    if day is not None and day > 31:
        day = None
    if day is not None and day > (29 if month == 2 else last_day(2000, month)):
        day = None
    known = explicit_year(partial, situation)
    if known is None and (year := borrowed_year(partial, situation)) is not None:
        known = (year, None)
    if known is not None:
        return Resolved("DATE", write_day(known[0], month, day), anchor=known[1])
    reference = reference_of(situation)
    if reference is None:
        return Resolved("DATE", write_day(None, month, day), 0.6)
    weekday = partial.number("weekday")
    if reference.source != "published":
        year = narrative_year(reference, month)
        return Resolved("DATE", write_day(year, month, day), 0.8, anchor=reference.source)
    tense = situation.tense(partial)
    likely, other = _likely(reference.day, month, day, weekday, tense.direction)
    if tense.direction < 0 and tense.strength < (_WEAK if day is None else _WEAKER):
        near, far = _likely(reference.day, month, day, weekday, 0)
        if near != likely:  # nobody leaves out the year of a day eleven months ago for a verb that far off
            likely, other, tense = near, far, Tense(0)
    if (year := partner_year(partial, situation)) is not None and year != int(likely[:4]):
        likely, other = write_day(year, month, day), likely
    return Resolved("DATE", likely, trust(tense), anchor="published", alternatives=(other,), cue=tense.cue)


@functools.lru_cache(_REMEMBERED)
def _likely(published: date, month: int, day: int | None, weekday: int | None, direction: int) -> tuple[str, str]:
    """The two most likely days or months, that on the right weekday first."""
    years = likely_years(published, month, day, direction)
    if weekday is not None and day is not None:
        fitting = [year for year in years if (found := valid_day(year, month, day)) and found.isoweekday() == weekday]
        years = fitting + [year for year in years if year not in fitting]
    return write_day(years[0], month, day), write_day(years[1], month, day)


def resolve_week(partial: Partial, situation: Situation) -> Resolved:
    """Week *n* of a month or year; the last one is the week of its last day."""
    number = int(partial.fields["ordinal"])
    unit = str(partial.fields["unit"])
    if "month" in partial.fields:
        month = resolve_month(partial, situation)
        if not month.value[:4].isdecimal():
            return Resolved("DATE", "XXXX-WXX", 0.5)
        year, first_month = int(month.value[:4]), int(month.value[5:7])
        day = (
            valid_day(year, first_month, last_day(year, first_month))
            if number < 0
            else valid_day(year, first_month, min(28, 7 * number - 3))
        )
        if day is None:  # the year before the first of the calendar
            return Resolved("DATE", "XXXX-WXX", 0.5)
        return Resolved("DATE", unit_value(day, unit), month.confidence * 0.9, anchor=month.anchor)
    year = int(partial.fields.get("year", 1))
    try:
        day = date.fromisocalendar(year, 52 if number < 0 else number, 6)
    except ValueError:
        return Resolved("DATE", f"{year:04d}", 0.5)
    return Resolved("DATE", unit_value(day, unit), 0.9)


def resolve_weekday_of_month(partial: Partial, situation: Situation) -> Resolved:
    """Of "the first Monday in October" that day."""
    month = resolve_month(partial, situation)
    weekday, which = int(partial.fields["weekday"]), int(partial.fields["ordinal"])
    if not month.value[:4].isdecimal() or month.value[:4] == "0000" or which > _MOST:
        return Resolved("DATE", f"XXXX-WXX-{weekday}", 0.5)
    year, number = int(month.value[:4]), int(month.value[5:7])
    day = holiday(f"nth:{number}:{weekday}:{which}", year)
    if day is None or day.month != number:
        return Resolved("DATE", month.value, 0.5, anchor=month.anchor)
    return Resolved("DATE", day.isoformat(), month.confidence, anchor=month.anchor, cue=month.cue)


def resolve_week_of(partial: Partial, situation: Situation) -> Resolved:
    """Of "the week of March 3" the week of that day, or its end."""
    day = resolve_month(partial, situation)
    try:
        value = unit_value(date.fromisoformat(day.value), str(partial.fields["unit"]))
    except ValueError:
        return Resolved("DATE", "XXXX-WXX", 0.5)
    return Resolved("DATE", value, day.confidence, anchor=day.anchor, cue=day.cue)


def resolve_day_number(partial: Partial, situation: Situation) -> Resolved:
    """Of "the 20th": the month spoken of, else of the publication date."""
    day = int(partial.fields["day"])
    anchor = situation.history.for_unit("M") or reference_of(situation)
    if anchor is None or (found := valid_day(anchor.day.year, anchor.day.month, day)) is None:
        return Resolved("DATE", f"XXXX-XX-{day:02d}", 0.5)
    return Resolved("DATE", found.isoformat(), 0.7, anchor=anchor.source)


def resolve_figures(partial: Partial, situation: Situation) -> Resolved:
    """A day in figures; the order of day and month from the settings or the text."""
    fields = partial.fields
    first, then, year = int(fields["first"]), int(fields["then"]), int(fields["shortyear"])
    if fields["yearwidth"] == 2:
        year += 1900 if year > 50 else 2000
    orders = (
        [(then, first), (first, then)]
        if situation.day_first or (situation.day_first is None and fields["sep"] == ".")
        else [(first, then), (then, first)]
    )
    values = list(dict.fromkeys(write_day(year, month, day) for month, day in orders if valid_day(year, month, day)))
    if not values:
        return Resolved("DATE", f"{year:04d}", 0.3)
    sure = len(values) == 1 or situation.day_first is not None
    return Resolved("DATE", values[0], 0.95 if sure else 0.7, alternatives=() if sure else tuple(values[1:]))
