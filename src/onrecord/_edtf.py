"""Dates as text: EDTF (ISO 8601-2:2019) to half-open intervals, and TIMEX3 values to EDTF."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from ._interval import Interval, Moment, next_day

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_DECADE = re.compile(r"(\d{3})X?", re.ASCII)
_CENTURY = re.compile(r"(\d\d)(?:XX)?", re.ASCII)
_SUBYEAR = re.compile(r"(\d{4})-(2[1-4]|3[3-6]|4[01])", re.ASCII)
# Hours end at 23: whether Python reads T24:00 depends on its version.
_CLOCK = re.compile(r"(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3])(:\d\d(:\d\d(?:\.\d{1,6})?)?)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII)

# Sub-year groupings of ISO 8601-2, section 4.8: seasons (northern), quarters, halves, as first month and number of months.
_GROUPS = {
    "21": (3, 3), "22": (6, 3), "23": (9, 3), "24": (12, 3),
    "33": (1, 3), "34": (4, 3), "35": (7, 3), "36": (10, 3), "40": (1, 6), "41": (7, 6),
}  # fmt: skip
_TIMEX3_PARTS = {
    "SP": "21", "SU": "22", "FA": "23", "WI": "24", "Q1": "33", "Q2": "34", "Q3": "35", "Q4": "36", "H1": "40", "H2": "41",
}  # fmt: skip
_TIMEX3_SUBYEAR = re.compile(r"(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])", re.ASCII)
_TIMEX3_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?", re.ASCII)
_TIMEX3_TIME = re.compile(r"(\d{4}-\d\d-\d\d)T(?:MO|AF|EV|NI|DT|MI|XX?)?", re.ASCII)


def _months(year: int, month: int, count: int) -> Interval:
    last = year * 12 + month - 1 + count
    end_year, end_month = divmod(last, 12)
    end = date(end_year, end_month + 1, 1) if end_year <= date.max.year else None
    return Interval(date(year, month, 1), end)


def _years(first: int, count: int) -> Interval:
    """Year 0 is in ISO 8601 and not in Python's calendar: a stretch from there has no known beginning."""
    start = date(first, 1, 1) if first >= 1 else None
    return Interval(start, date(first + count, 1, 1) if first + count <= date.max.year else None)


def _single(value: str) -> Interval | None:
    value = value.rstrip("~?%")
    if _DAY.fullmatch(value):
        return Interval.day(date.fromisoformat(value))
    if found := _CLOCK.fullmatch(value):
        unit = timedelta(seconds=1) if found[3] else timedelta(minutes=1) if found[2] else timedelta(hours=1)
        return _clock(value, found[1], unit)
    if found := _MONTH.fullmatch(value):
        return _months(int(found[1]), int(found[2]), 1)
    if found := _SUBYEAR.fullmatch(value):
        return _months(int(found[1]), *_GROUPS[found[2]])
    if _YEAR.fullmatch(value):
        return _years(int(value), 1)
    if found := _DECADE.fullmatch(value):
        return _years(int(found[1]) * 10, 10)
    if found := _CENTURY.fullmatch(value):
        return _years(int(found[1]) * 100, 100)
    return None


def _clock(value: str, day: str, unit: timedelta) -> Interval:
    moment = datetime.fromisoformat(value)
    try:
        return Interval(moment, moment + unit)
    except OverflowError:
        return Interval(moment, next_day(date.fromisoformat(day)))


def _edge(value: str, *, last: bool) -> tuple[bool, Moment | None]:
    """One side of an EDTF interval: whether it is well formed, and its first moment or the one after its last."""
    if value in ("..", ""):
        return True, None
    inner = _single(value)
    if inner is None:
        return False, None
    return True, inner.end if last else inner.start


def parse_edtf(value: str) -> Interval | None:
    """
    The half-open interval of an EDTF value; None for what is no date, or a date without a calendar day (``"XXXX-WXX-2"``).

    Read are calendar days, months, years, decades (``199X``), centuries (``19XX``), seasons, quarters and halves (level 2), dates with a
    clock, and intervals with open ends (``../2022-07``); the marks of uncertainty ``~ ? %`` are allowed and left aside.

    >>> parse_edtf("2022-05-23/2022-05-28").end
    datetime.date(2022, 5, 29)
    >>> parse_edtf("../2022-07").end
    datetime.date(2022, 8, 1)
    >>> parse_edtf("XXXX-WXX-2") is None
    True
    """
    try:
        first, slash, second = value.partition("/")
        if not slash:
            return _single(value)
        (good_start, start), (good_end, end) = _edge(first, last=False), _edge(second, last=True)
    except ValueError:
        return None
    if not (good_start and good_end) or (start, end) == (None, None):
        return None
    interval = Interval(start, end)
    return None if interval.is_empty else interval


def timex3_to_edtf(value: str, mod: str | None = None) -> str | None:
    """
    Write a TIMEX3 value of a DATE or TIME as EDTF.

    Args:
        value: TIMEX3 value.
        mod: TIMEX3 modifier: APPROX becomes ``~``; BEFORE and AFTER become intervals with an open end.

    Returns:
        None where no calendar date is known (``PRESENT_REF``, ``XXXX-WXX-2``).

    >>> timex3_to_edtf("199"), timex3_to_edtf("2022-Q3"), timex3_to_edtf("2022-W35"), timex3_to_edtf("2022-09-01TMO")
    ('199X', '2022-35', '2022-08-29/2022-09-04', '2022-09-01')
    >>> timex3_to_edtf("2022-07", "ON_OR_BEFORE")
    '../2022-07'
    """
    plain = _timex3_plain(value)
    if plain is None or parse_edtf(plain) is None:
        return None
    if "/" in plain:
        return plain
    if mod == "APPROX":
        return plain + "~"
    if mod in ("BEFORE", "ON_OR_BEFORE"):
        return f"../{plain}"
    return f"{plain}/.." if mod in ("AFTER", "ON_OR_AFTER") else plain


def _timex3_plain(value: str) -> str | None:
    if found := _TIMEX3_SUBYEAR.fullmatch(value):
        return f"{found[1]}-{_TIMEX3_PARTS[found[2]]}"
    if found := _TIMEX3_WEEK.fullmatch(value):
        return _week(int(found[1]), int(found[2]), weekend=found[3] is not None)
    if found := _TIMEX3_TIME.fullmatch(value):
        return found[1]
    if _DECADE.fullmatch(value):
        return value.rstrip("X") + "X"
    if _CENTURY.fullmatch(value):
        return value.rstrip("X") + "XX"
    return value


def _week(year: int, week: int, *, weekend: bool) -> str | None:
    try:
        first, last = date.fromisocalendar(year, week, 6 if weekend else 1), date.fromisocalendar(year, week, 7)
    except ValueError:
        return None
    return f"{first.isoformat()}/{last.isoformat()}"
