"""Clocks and parts of the day, added to a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._resolved import Resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._partial import Partial
    from ._resolve import Situation
_NIGHT = 5
"""Of the hours of a night without "a.m." those from here on lie before midnight."""


def clock_value(partial: Partial, base: Resolved, situation: Situation) -> Resolved:  # noqa: ARG001 (all resolvers are called alike)
    """
    Add the clock or the part of the day of *partial* to the day that *base* says.

    Returns:
        *base* itself if the expression has neither, or if *base* is coarser than a day.
    """
    time = time_of_day(partial.fields)
    if time is None or not (len(base.value) == 10 and base.value[:4].replace("X", "0").isdecimal()):
        return base
    return Resolved(  # what a day has; spelt out, for `attrs.evolve` takes several times as long
        "TIME",
        f"{base.value}T{time}",
        base.confidence,
        base.anchor,
        tuple([f"{value}T{time}" for value in base.alternatives]),
        base.cue,
    )


def time_of_day(fields: Mapping[str, int | float | str]) -> str | None:
    """The clock or the part of the day, as it stands behind the T of a value, or None."""
    return _clock(fields) if "hour" in fields else str(fields["daypart"]) if "daypart" in fields else None


def _clock(fields: Mapping[str, int | float | str]) -> str:
    hour = int(fields["hour"])
    if "ampm" in fields:
        if hour <= 12:
            hour = hour % 12 + int(fields["ampm"])
    elif hour < 12 and (fields.get("daypart") in ("AF", "EV") or (fields.get("daypart") == "NI" and hour >= _NIGHT)):
        hour += 12
    minute = int(fields.get("minute", 0))
    if "minutesto" in fields:  # "a quarter to six"
        hour, minute = (hour - 1) % 24, (60 - minute) % 60
    value = f"{hour:02d}:{minute:02d}"
    if "second" in fields:
        value += f":{int(fields['second']):02d}"
    return value + _zone(fields)


def _zone(fields: Mapping[str, int | float | str]) -> str:
    if "isozone" in fields:
        return str(fields["isozone"])
    hours = fields.get("zone")
    if not isinstance(hours, float):
        return ""
    if hours == 0:
        return "Z"
    whole, minutes = divmod(round(abs(hours) * 60), 60)
    return f"{'-' if hours < 0 else '+'}{whole:02d}:{minutes:02d}"
