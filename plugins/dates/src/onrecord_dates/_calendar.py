"""Pure calendar arithmetic: TIMEX3 values, the stretch of time they cover, moving by units."""

from __future__ import annotations

import functools
import re
from datetime import date, datetime, timedelta, timezone

from onrecord import Interval

DAYPARTS = {"MO": (6, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 22), "NI": (20, 30), "DT": (6, 18)}
"""Hours of the parts of a day; a night ends on the next one. Rough on purpose: they only order events of one day."""

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of the (northern, meteorological) seasons; the winter of a year begins in its December."""

_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
_DAYS = {"D": 1, "W": 7, "FN": 14, "WE": 7}
_SUBYEAR = {"H1": (1, 6), "H2": (7, 6), "Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3)}
_REMEMBERED = 1024
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<weekend>-WE)?|(?P<part>[QH]\d|SP|SU|FA|WI)|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<time>.+))?)?))?"
)
_CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?")


def month_span(year: int, month: int, count: int) -> Interval | None:
    """The *count* months from *month* of *year*; None outside the calendar of Python."""
    last = year * 12 + month - 1 + count
    try:
        return Interval(date(year, month, 1), date(last // 12, last % 12 + 1, 1))
    except ValueError:
        return None


def move(day: date, unit: str, count: int) -> date | None:
    """
    The day *count* units from *day*; the end of a shorter month is its last day.

    >>> move(date(2024, 1, 31), "M", 1)
    datetime.date(2024, 2, 29)
    """
    try:
        if unit in _DAYS:
            return day + timedelta(days=count * _DAYS[unit])
        months = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, last_day(year, month + 1)))
    except (ValueError, OverflowError, KeyError):
        return None


def last_day(year: int, month: int) -> int:
    """Number of days of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def valid_day(year: int, month: int, day: int) -> date | None:
    """The date, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, in the form of Meeus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def holiday(rule: str, year: int) -> date | None:
    """
    The day of a holiday in *year*.

    Args:
        rule: ``"12-25"``, ``"nth:11:4:4"`` (month, ISO weekday, which one; -1 the last; ``+1`` days after), ``"easter:-2"``.
        year: Year.

    >>> holiday("nth:11:4:4", 2012), holiday("easter:0", 2024)
    (datetime.date(2012, 11, 22), datetime.date(2024, 3, 31))
    """
    kind, _, rest = rule.partition(":")
    if not 1 <= year <= 9998:
        return None
    if kind == "easter":
        return easter(year) + timedelta(days=int(rest))
    if kind == "nth":
        rest, _, plus = rest.partition("+")
        month, weekday, which = (int(part) for part in rest.split(":"))
        if which > 0:
            first = date(year, month, 1)
            day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))
        else:
            last = date(year, month, last_day(year, month))
            day = last - timedelta(days=(last.isoweekday() - weekday) % 7)
        return day + timedelta(days=int(plus or 0))
    month, day_number = (int(part) for part in rule.split("-"))
    return valid_day(year, month, day_number)


def unit_value(day: date, unit: str) -> str:
    """
    The TIMEX3 value of the period of *unit* in which *day* lies.

    >>> [unit_value(date(2022, 9, 2), unit) for unit in ("D", "W", "WE", "M", "Q", "Y", "DE", "CE")]
    ['2022-09-02', '2022-W35', '2022-W35-WE', '2022-09', '2022-Q3', '2022', '202', '20']
    """
    year, week, _ = day.isocalendar()
    match unit:
        case "W" | "FN":
            return f"{year:04d}-W{week:02d}"
        case "WE":
            return f"{year:04d}-W{week:02d}-WE"
        case "M":
            return f"{day.year:04d}-{day.month:02d}"
        case "Q":
            return f"{day.year:04d}-Q{(day.month + 2) // 3}"
        case "Y":
            return f"{day.year:04d}"
        case "DE":
            return f"{day.year // 10:03d}"
        case "CE":
            return f"{day.year // 100:02d}"
        case _:
            return day.isoformat()


@functools.lru_cache(_REMEMBERED)
def granularity(value: str) -> str | None:
    """
    The unit in which a TIMEX3 value of a DATE or TIME speaks; None for references.

    >>> [granularity(value) for value in ("199", "2022-WI", "2022-09-02TMO", "XXXX-WXX-2", "PAST_REF")]
    ['decade', 'season', 'daypart', 'day', None]
    """
    if "_" in value or value.startswith("P"):
        return None
    value = value.removeprefix("BC")
    if "T" in value:
        clock = re.split(r"[Z+-]", value.partition("T")[2])[0]
        return ("hour", "minute", "second")[clock.count(":")] if clock[:1].isdecimal() else "daypart"
    if value[5:6] == "W" and value[6:7] != "I":
        return "weekend" if value.endswith("WE") else "week" if len(value) == 8 else "day"
    if value[5:6] in ("Q", "H"):
        return "quarter" if value[5] == "Q" else "half"
    if len(value) == 7:
        return "season" if value[5:].isalpha() and value[5:] != "XX" else "month"
    return {2: "century", 3: "decade", 4: "year", 10: "day"}.get(len(value))


@functools.lru_cache(_REMEMBERED)
def interval_of(value: str) -> Interval | None:
    """
    The half-open stretch that a TIMEX3 value covers.

    Returns:
        None for durations, sets, references, years before Christ and values with unknown parts.

    >>> interval_of("2022-W35-WE")
    Interval(start=datetime.date(2022, 9, 3), end=datetime.date(2022, 9, 5))
    >>> interval_of("199").end
    datetime.date(2000, 1, 1)
    """
    if value.isdecimal() and len(value) in (2, 3):
        size = 10 if len(value) == 3 else 100
        start = int(value) * size
        return Interval(date(start, 1, 1), date(start + size, 1, 1)) if 0 < start <= 9900 else None
    if not value[:1].isdecimal():
        return None
    found = _VALUE.fullmatch(value)
    if not found or found["year"] == "0000":
        return None
    year = int(found["year"])
    if found["week"]:
        return _week(year, int(found["week"]), weekend=bool(found["weekend"]))
    if part := found["part"]:
        first = _SUBYEAR.get(part) or ((SEASONS[part], 3) if part in SEASONS else None)
        return month_span(year, *first) if first else None  # a third half is no stretch of a year
    if not found["month"]:
        return month_span(year, 1, 12)
    month = int(found["month"])
    if not found["day"]:
        return month_span(year, month, 1) if 1 <= month <= 12 else None
    day = valid_day(year, month, int(found["day"]))
    if day is None or day == date.max:
        return None
    return _time(day, found["time"]) if found["time"] else Interval(day, day + timedelta(days=1))


def _week(year: int, week: int, *, weekend: bool) -> Interval | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
        return Interval(monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=7))
    except (ValueError, OverflowError):
        return None


def _time(day: date, time: str) -> Interval | None:
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 (the text gives no zone)
    if time in DAYPARTS:
        first, last = DAYPARTS[time]
        return Interval(midnight + timedelta(hours=first), midnight + timedelta(hours=last))
    found = _CLOCK.fullmatch(time)
    if not found:
        return Interval(day, day + timedelta(days=1))
    hour, minute, second, zone = found.groups()
    start = midnight + timedelta(hours=int(hour), minutes=int(minute or 0), seconds=int(second or 0))
    if zone:
        digits = zone[1:].replace(":", "")
        offset = timedelta(hours=int(digits[:2] or 0), minutes=int(digits[2:] or 0)) if digits else timedelta(0)
        start = start.replace(tzinfo=timezone(-offset if zone[0] == "-" else offset))
    size = timedelta(seconds=1) if second else timedelta(minutes=1) if minute else timedelta(hours=1)
    return Interval(start, start + size)
