"""Weekdays: behind or ahead of the publication date."""

from __future__ import annotations

import functools
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ._calendar import valid_day
from ._reference import told_together
from ._resolved import Resolved
from ._years import reference_of, trust

_REMEMBERED = 64

if TYPE_CHECKING:
    from ._partial import Partial
    from ._resolve import Situation


def resolve_weekday(partial: Partial, situation: Situation) -> Resolved:
    """The nearest such weekday behind the publication date, or ahead of it if the clause says so; of the night to it the day before."""
    found = _weekday(partial, situation)
    if "eve" in partial.fields and found.value[:4].isdecimal():  # "die Nacht zum Mittwoch"
        found.value = _shift(date.fromisoformat(found.value), -1)
        found.alternatives = tuple(_shift(date.fromisoformat(value), -1) for value in found.alternatives)
    return found


def _weekday(partial: Partial, situation: Situation) -> Resolved:
    weekday = int(partial.fields["weekday"])
    published = situation.published
    if situation.narrative:
        anchor = situation.history.for_unit("D")
        if anchor is not None and told_together(anchor, partial, situation.text):
            day = _shift(anchor.day, (weekday - anchor.day.isoweekday()) % 7)
            return Resolved("DATE", day, 0.6, anchor=anchor.source)
    if published is None or (situation.narrative and situation.history.last()):
        return Resolved("DATE", f"XXXX-WXX-{weekday}", 0.7)
    tense = situation.tense(partial)
    past, ahead, before = _nearest(published, weekday)
    if before:  # the day itself
        other = ahead if tense.direction > 0 else before
        return Resolved("DATE", past, trust(tense), anchor="published", alternatives=(other,), cue=tense.cue)
    first, second = (ahead, past) if tense.direction > 0 else (past, ahead)
    return Resolved("DATE", first, trust(tense), anchor="published", alternatives=(second,), cue=tense.cue)


@functools.lru_cache(_REMEMBERED)
def _nearest(published: date, weekday: int) -> tuple[str, str, str]:
    """The last such day up to *published*, the next one after it, and where it is the day itself the one before."""
    behind = (published.isoweekday() - weekday) % 7
    past, ahead = _shift(published, -behind), _shift(published, (7 - behind) % 7 or 7)
    return past, ahead, "" if behind else _shift(published, -7)


def resolve_weekday_number(partial: Partial, situation: Situation) -> Resolved:
    """Of "Friday the 13th" the nearest one of the publication date, in the direction of the clause."""
    weekday, number = int(partial.fields["weekday"]), int(partial.fields["day"])
    reference = reference_of(situation)
    if reference is None:
        return Resolved("DATE", f"XXXX-WXX-{weekday}", 0.5)
    months = [divmod(reference.day.year * 12 + reference.day.month - 1 + shift, 12) for shift in range(-12, 13)]
    days = [
        day for year, month in months if (day := valid_day(year, month + 1, number)) and day.isoweekday() == weekday
    ]
    if not days:
        return Resolved("DATE", f"XXXX-WXX-{weekday}", 0.5)
    way = situation.tense(partial).direction
    days.sort(key=lambda day: (way * (day - reference.day).days < 0, abs((day - reference.day).days)))
    return Resolved("DATE", days[0].isoformat(), 0.8, anchor=reference.source)


def _shift(day: date, days: int) -> str:
    try:
        return (day + timedelta(days=days)).isoformat()
    except OverflowError:
        return day.isoformat()
