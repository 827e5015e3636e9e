"""Expressions that count from another day: "two days ago", "last month", "that year", "yesterday"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ._calendar import DAYPARTS, SEASONS, month_span, move, unit_value
from ._clock import clock_value
from ._duration import period
from ._lexicon import load_lexicon
from ._months import resolve_month
from ._reference import Anchor, told_together
from ._resolved import Resolved

if TYPE_CHECKING:
    from ._partial import Partial
    from ._resolve import Situation

_UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "FN": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "DE": "XXX",
    "CE": "XX",
    "ML": "XX",
}
_SHIFT = {"0": 0, "-1": -1, "+1": 1, "before": -1, "after": 1, "same": 0}
_CONNECTOR = 16
_CLOCK_UNITS = ("H", "MI", "S")
_MONTHS = {"Y": 12, "DE": 120, "CE": 1200}
_FINER = {"CE": "DE", "DE": "Y"}
"""What a part of a unit is told in: half a century ago was a decade."""


def _anchor(partial: Partial, situation: Situation, relation: str, unit: str) -> Anchor | None:
    """From where *relation* counts: the publication date for "last", an earlier expression for "that" and "the following"."""
    previous = situation.history.for_unit(unit)
    if relation in ("before", "after", "same"):
        return previous or situation.today
    if situation.narrative:
        anchor = previous or situation.history.last()
        return anchor if anchor and told_together(anchor, partial, situation.text) else situation.today
    return situation.today


def resolve_offset(partial: Partial, situation: Situation) -> Resolved:
    """Resolve "two days ago", "a year earlier", "three weeks later"."""
    fields = partial.fields
    unit, direction = str(fields.get("unit", "D")), int(fields.get("direction", -1))
    number = str(fields.get("fixed") or fields.get("number") or "X")
    if "fraction" in fields and number != "X":  # "a year and a half ago"
        number = f"{float(number) + float(fields['fraction']):g}"
    published = situation.today
    from_published = fields.get("base") == "published" and not (situation.narrative and situation.history.last())
    anchor = published if from_published else situation.history.for_unit(unit) or situation.history.last() or published
    if number == "X":
        return Resolved(
            "DATE", "PAST_REF" if direction < 0 else "FUTURE_REF", 0.7, anchor=anchor.source if anchor else None
        )
    if anchor is None or unit in _CLOCK_UNITS:
        return _clock_offset(unit, anchor)
    start = _start(partial, anchor)
    day = _moved(start, unit, float(number) * direction)
    if day is None:
        return Resolved("DATE", _UNKNOWN.get(unit, "XXXX"), 0.5)
    if not fields.keys().isdisjoint(("days", "weekday", "grain")):
        return Resolved("DATE", unit_value(day, str(fields.get("grain", "D"))), 0.9, anchor=anchor.source)
    if "daypart" in fields:
        return clock_value(partial, Resolved("DATE", day.isoformat(), 0.9, anchor=anchor.source), situation)
    grain = "Y" if unit == "ML" else _FINER.get(unit, unit) if "." in number else unit
    return Resolved("DATE", unit_value(day, grain), 0.9 if from_published else 0.7, anchor=anchor.source)


def _start(partial: Partial, anchor: Anchor) -> date:
    """From which day "two years ago today" and "a week ago Tuesday" count: that day, or the last such weekday."""
    if (days := partial.number("days")) is not None:
        return move(anchor.day, "D", days) or anchor.day
    if (weekday := partial.number("weekday")) is not None:
        return move(anchor.day, "D", (weekday - anchor.day.isoweekday()) % -7) or anchor.day
    return anchor.day


def _clock_offset(unit: str, anchor: Anchor | None) -> Resolved:
    if unit in _CLOCK_UNITS:
        value = f"{anchor.day.isoformat()}TXX" if anchor and anchor.grain == "day" else "XXXX-XX-XXTXX"
        return Resolved(
            "TIME",
            value,
            0.6,
            anchor=anchor.source if anchor else None,
            granularity="hour" if unit == "H" else "minute",
        )
    return Resolved("DATE", _UNKNOWN[unit], 0.5)


def _moved(day: date, unit: str, count: float) -> date | None:
    whole = int(count)
    moved = move(day, unit, whole)
    rest = count - whole
    if moved is None or not rest:
        return moved
    if unit in _MONTHS:
        return move(moved, "M", round(rest * _MONTHS[unit]))
    return move(moved, "D", round(rest * {"W": 7, "M": 30}.get(unit, 1)))


def resolve_relative(partial: Partial, situation: Situation) -> Resolved:
    """Resolve expressions with "this", "last", "that" ... and "today"."""
    fields = partial.fields
    if "days" in fields:
        return clock_value(partial, _deictic(int(fields["days"]), situation), situation)
    if "same" in fields:
        return _same_period(partial, situation)
    if (year := partial.number("year")) is not None:  # "year-end 1997"
        return Resolved("DATE", f"{year:04d}")
    relation = str(fields.get("relation", "0"))
    if "weekday" in fields:
        return clock_value(partial, _weekday(partial, relation, situation), situation)
    if "month" in fields:
        return _month(partial, relation, situation)
    if "season" in fields:
        return _season(partial, relation, situation)
    if "daypart" in fields:
        return _daypart(partial, relation, situation)
    return _period(partial, relation, situation)


def _deictic(days: int, situation: Situation) -> Resolved:
    published = situation.published
    if situation.narrative and (published is None or situation.history.last()):
        anchor = situation.history.for_unit("D")
        if days == 0 or anchor is None:
            return Resolved("DATE", "PRESENT_REF" if days == 0 else "XXXX-XX-XX", 0.6)
    else:
        anchor = situation.today
    day = move(anchor.day, "D", days) if anchor else None
    if anchor is None or day is None:
        return Resolved("DATE", "XXXX-XX-XX", 0.6)
    return Resolved("DATE", day.isoformat(), 0.95, anchor=anchor.source)


def _same_period(partial: Partial, situation: Situation) -> Resolved:
    """Of "the same month a year ago": the period spoken of last, or that of the publication date, one year back or in a given year."""
    unit = str(partial.fields["same"])
    anchor = situation.history.for_unit(unit or "M") or situation.today
    if unit == "Q":
        anchor = _quarter(situation)
    if anchor is None:
        return Resolved("DATE", _UNKNOWN[unit or "Y"], 0.5)
    unit = unit or {"quarter": "Q", "month": "M", "half": "Y", "week": "W"}.get(anchor.grain, "Y")
    year = partial.number("year")
    day = move(anchor.day, "Y", year - anchor.day.year if year else -1) or anchor.day
    return Resolved("DATE", unit_value(day, unit), 0.6, anchor=anchor.source)


def _weekday(partial: Partial, relation: str, situation: Situation) -> Resolved:
    fields = partial.fields
    weekday = int(fields["weekday"])
    anchor = _anchor(partial, situation, relation, "D")
    if anchor is None or anchor.grain != "day":
        return Resolved("DATE", f"XXXX-WXX-{weekday}", 0.6)
    here = anchor.day.isoweekday()
    if partial.rule == "weekday-of-week":
        days = weekday - here + 7 * _SHIFT[relation]
        return _day(anchor, days, 0.95)
    ahead, behind = (weekday - here) % 7, (here - weekday) % 7
    if fields.get("reading") == "here":
        return _day(anchor, weekday - here, 0.7)
    if relation in ("+1", "after"):
        days = ahead or 7
        other = days + 7
    else:
        days = -(behind or 7)
        other = days - 7
    found = _day(anchor, days, 0.85)
    alternative = _day(anchor, other, 0.0).value
    return Resolved("DATE", found.value, found.confidence, anchor=found.anchor, alternatives=(alternative,))


def _day(anchor: Anchor, days: int, confidence: float) -> Resolved:
    day = move(anchor.day, "D", days) or anchor.day
    return Resolved("DATE", day.isoformat(), confidence, anchor=anchor.source)


def _month(partial: Partial, relation: str, situation: Situation) -> Resolved:
    month = int(partial.fields["month"])
    anchor = _anchor(partial, situation, relation, "M")
    if anchor is None:
        return Resolved("DATE", f"XXXX-{month:02d}", 0.6)
    year, here = anchor.day.year, anchor.day.month
    if relation in ("-1", "before"):
        year -= month >= here
    elif relation in ("+1", "after"):
        year += month <= here
    return Resolved("DATE", f"{year:04d}-{month:02d}", 0.85, anchor=anchor.source)


def _season(partial: Partial, relation: str, situation: Situation) -> Resolved:
    season = str(partial.fields["season"])
    anchor = _anchor(partial, situation, relation, "M") or _anchor(partial, situation, relation, "Y")
    if anchor is None:
        return Resolved("DATE", f"XXXX-{season}", 0.6)
    year, here, first = anchor.day.year, anchor.day.month, SEASONS[season]
    if season == "WI":  # a winter is named by the year of its December
        year -= here < 3 and relation in ("0", "same")
        if relation in ("-1", "before"):
            year -= 1
        elif relation in ("+1", "after"):
            year += here == 12
    elif relation in ("-1", "before"):
        year -= here < first + 3 if here >= first or here < first else 0
    elif relation in ("+1", "after"):
        year += here >= first
    return Resolved("DATE", f"{year:04d}-{season}", 0.85, anchor=anchor.source)


def _daypart(partial: Partial, relation: str, situation: Situation) -> Resolved:
    daypart = str(partial.fields["daypart"])
    anchor = _anchor(partial, situation, relation, "D")
    if anchor is None or anchor.grain != "day" or daypart not in DAYPARTS:
        return Resolved("TIME", f"XXXX-XX-XXT{daypart}", 0.5)
    day = move(anchor.day, "D", _SHIFT[relation]) or anchor.day
    return clock_value(partial, Resolved("DATE", day.isoformat(), 0.9, anchor=anchor.source), situation)


def _period(partial: Partial, relation: str, situation: Situation) -> Resolved:
    fields = partial.fields
    unit = str(fields.get("unit", "D"))
    reading = str(fields.get("reading", ""))
    age = (unit == "DE" and reading.startswith("age")) or (unit == "CE" and reading == "age")
    if (age or reading == "stretch" or _rolling(partial, situation)) and _definite(partial, situation):
        return Resolved("DURATION", period("1", unit))
    bare = "relation" not in fields
    if unit == "D" and reading == "age-on":
        relation = "after"  # "the next day" tells on, "next year" looks ahead
    if unit == "D" and bare:
        relation = "same"
    if bare and situation.narrative:
        relation = "same"
    if (year := situation.history.bc_year) is not None and situation.narrative:
        return _period_bc(year, unit, _SHIFT[relation])
    if (last := _last_day(partial, situation)) is not None:
        return Resolved("DATE", unit_value(last, unit), 0.8)
    anchor = _quarter(situation) if bare and unit == "Q" else _anchor(partial, situation, relation, unit)
    if anchor is None:
        return Resolved("DATE", _UNKNOWN.get(unit, "XXXX"), 0.5)
    if unit == "WE" and bare:
        return _weekend(partial, anchor, situation)
    day = move(anchor.day, unit, _SHIFT[relation])
    if day is None or month_span(day.year, 1, 12) is None:
        return Resolved("DATE", _UNKNOWN.get(unit, "XXXX"), 0.5)
    confidence = 0.9 if anchor.source == "published" and not bare else 0.65
    return Resolved("DATE", unit_value(day, unit), confidence, anchor=anchor.source)


def _last_day(partial: Partial, situation: Situation) -> date | None:
    """Of "the quarter ended March 31" that day."""
    following = situation.following
    if following is None or "day" not in following.fields or "month" not in following.fields:
        return None
    gap = situation.text[partial.end : following.start][:_CONNECTOR].strip()
    if gap not in load_lexicon(situation.language).tables["connector"].get("ends", ()):
        return None
    try:
        return date.fromisoformat(resolve_month(following, situation).value)
    except ValueError:
        return None


def _quarter(situation: Situation) -> Anchor | None:
    """Of "the quarter": the one spoken of last, else the last that is over."""
    spoken = situation.history.last(lambda anchor: anchor.grain == "quarter")
    if spoken is not None or situation.published is None:
        return spoken
    day = move(situation.published, "Q", -1)
    return Anchor(day, "quarter", "published") if day else None


def _definite(partial: Partial, situation: Situation) -> bool:
    """Whether the expression begins with the definite article."""
    first = situation.text[partial.start : partial.end].split(maxsplit=1)[0]
    return load_lexicon(situation.language).get("definite", first) is not None


def _rolling(partial: Partial, situation: Situation) -> bool:
    """Whether "the last year" is a stretch: "over the last year"."""
    fields = partial.fields
    if situation.narrative or partial.mod or fields.get("relation") not in ("-1", "+1"):
        return False
    if fields.get("unit") not in ("W", "M", "Y"):
        return False
    before = situation.text[max(0, partial.start - _CONNECTOR) : partial.start].lower().split()
    return bool(before) and before[-1] in load_lexicon(situation.language).tables["rolling"]["words"]


def _weekend(partial: Partial, anchor: Anchor, situation: Situation) -> Resolved:
    tense = situation.tense(partial)
    this = anchor.day
    past = this if this.isoweekday() >= 6 else move(this, "D", -7) or this
    first, second = (this, past) if tense.direction > 0 else (past, this)
    value, other = unit_value(first, "WE"), unit_value(second, "WE")
    return Resolved(
        "DATE", value, 0.75, anchor=anchor.source, alternatives=(other,) if other != value else (), cue=tense.cue
    )


def _period_bc(year: int, unit: str, shift: int) -> Resolved:
    """Years before Christ run backwards."""
    if unit == "Y":
        return Resolved("DATE", f"BC{max(1, year - shift):04d}", 0.6)
    if unit in ("DE", "CE"):
        size = 10 if unit == "DE" else 100
        return Resolved("DATE", f"BC{max(0, year // size - shift):0{3 if unit == 'DE' else 2}d}", 0.6)
    return Resolved("DATE", "BC" + _UNKNOWN.get(unit, "XXXX"), 0.4)
