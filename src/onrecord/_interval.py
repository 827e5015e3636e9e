"""`Interval`: a half-open stretch of the calendar."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import attrs

Moment = date | datetime


def _as_datetime(moment: Moment) -> datetime:
    value = moment if isinstance(moment, datetime) else datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001
    return value.replace(tzinfo=None)


def exactly(moment: Moment | None) -> tuple[str, str] | None:
    """Dates that print alike are alike: Python holds equal what differs in zone only."""
    return None if moment is None else (type(moment).__name__, moment.isoformat())


@attrs.frozen
class Interval:
    """
    Half-open ``[start, end)`` in days, or in points of time where the text gives a clock.

    Attributes:
        start: First moment, or None if the interval has no known beginning.
        end: First moment after it, or None if it has no known end.

    Intervals are equal if they print alike: one point of time in two zones is two values.

    >>> Interval(date(2022, 9, 1), date(2022, 9, 2)).contains(date(2022, 9, 1))
    True
    >>> Interval(None, date(2022, 9, 2)).contains(date(2022, 9, 2))
    False
    """

    start: Moment | None = attrs.field(eq=exactly)
    end: Moment | None = attrs.field(eq=exactly)

    def contains(self, moment: Moment) -> bool:
        """Whether *moment* lies inside. A day compares by its midnight; zones are left aside (the text seldom gives one)."""
        point = _as_datetime(moment)
        after = self.start is None or _as_datetime(self.start) <= point
        return after and (self.end is None or point < _as_datetime(self.end))

    @property
    def is_empty(self) -> bool:
        """Whether it ends before anything can lie inside."""
        return self.start is not None and self.end is not None and _as_datetime(self.end) <= _as_datetime(self.start)

    @classmethod
    def day(cls, day: date) -> Interval:
        """
        The one day *day*.

        >>> Interval.day(date(2022, 8, 31)).end
        datetime.date(2022, 9, 1)
        """
        return cls(day, next_day(day))


def next_day(day: date) -> date | None:
    """The day after *day*; None where the calendar of Python ends (9999-12-31)."""
    try:
        return day + timedelta(days=1)
    except OverflowError:
        return None


def parse_moment(value: str) -> Moment:
    """
    Read an ISO 8601 date, or date and time, as `date.isoformat` and `datetime.isoformat` write them.

    Raises:
        ValueError: *value* is neither; so are weeks, and the hour 24, which some versions of Python read.

    >>> parse_moment("2022-05-24T12:54:00")
    datetime.datetime(2022, 5, 24, 12, 54)
    """
    if len(value) < len("2022-09-02") or "W" in value or value[11:13] == "24":
        message = f"{value!r} is no whole date, or has the hour 24"
        raise ValueError(message)
    if len(value) == len("2022-09-02"):
        return date.fromisoformat(value)
    return datetime.fromisoformat(value)
