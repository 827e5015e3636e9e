"""TIMEX3 values of durations and sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._clock import time_of_day
from ._resolved import Resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

_YEARS = {"DE": 10, "CE": 100, "ML": 1000}
_CLOCK = {"H": "H", "MI": "M", "S": "S"}


def period(number: str, unit: str) -> str:
    """
    The TIMEX3 value of *number* units.

    >>> period("3", "W"), period("2", "DE"), period("X", "MI"), period("2.5", "Y"), period("0.5", "H")
    ('P3W', 'P20Y', 'PTXM', 'P2.5Y', 'PT30M')
    """
    if unit == "H" and number.startswith("0."):
        return f"PT{float(number) * 60:g}M"
    if unit in _CLOCK:
        return f"PT{number}{_CLOCK[unit]}"
    if unit == "FN":
        return f"P{_times(number, 2)}W"
    if unit in _YEARS:
        return f"PX{unit}" if number == "X" else f"P{_times(number, _YEARS[unit])}Y"
    return f"P{number}{unit}"


def _times(number: str, factor: int) -> str:
    return number if number == "X" else f"{float(number) * factor:g}"


def duration_value(fields: Mapping[str, int | float | str]) -> str:
    """The value of a duration; without a number one unit is meant."""
    number, unit = str(fields.get("number", "1")), str(fields.get("unit", "D"))
    if "fraction" in fields and number != "X":
        number = f"{float(number) + float(fields['fraction']):g}"
    return period(number, unit)


def set_value(fields: Mapping[str, int | float | str]) -> Resolved:
    """The value of a set: a period, or a weekday of any week."""
    freq = str(fields["freq"]) if "freq" in fields else None
    if "weekday" in fields:
        time = time_of_day(fields)
        value = f"XXXX-WXX-{fields['weekday']}" + (f"T{time}" if time else "")
        return Resolved("SET", value, quant="EVERY", freq=freq)
    if "every" in fields:
        every = str(fields["every"])
        if "number" in fields and every[-2] == "1":
            every = every[:-2] + str(fields["number"]) + every[-1]
        every = "P6M" if every == "P0.5Y" else every
        return Resolved("SET", every, quant="EVERY", freq=freq)
    if fields.get("unit") == "WE" and not {"number", "ordinal", "freq"} & fields.keys():
        return Resolved("SET", "XXXX-WXX-WE", quant="EVERY")
    if "season" in fields:
        return Resolved("SET", f"XXXX-{fields['season']}", quant="EVERY")
    if "daypart" in fields:
        return Resolved("SET", f"XXXX-XX-XXT{time_of_day(fields)}", quant="EVERY")
    number = str(fields.get("number") or fields.get("ordinal") or 1)
    return Resolved("SET", period(number, str(fields.get("unit", "D"))), quant=None if freq else "EVERY", freq=freq)
