"""Clocks and parts of the day, added to a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._resolved import Resolved

if TYPE_CHECKING:
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
    fields = partial.fields
    time = _clock(partial) if "hour" in fields else str(fields["daypart"]) if "daypart" in fields else None
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


def _clock(partial: Partial) -> str | None:
    fields = partial.fields
    hour = int(fields["hour"])
    half = partial.number("ampm")
    if half is not None:
        if hour > 12:
            half = None
        else:
            hour = hour % 12 + half
    elif hour < 12 and (fields.get("daypart") in ("AF", "EV") or (fields.get("daypart") == "NI" and hour >= _NIGHT)):
        hour += 12
    value = f"{hour:02d}:{int(fields.get('minute', 0)):02d}"
    if "second" in fields:
        value += f":{int(fields['second']):02d}"
    return value + _zone(partial)


def _zone(partial: Partial) -> str:
    if text := partial.word("isozone"):
        return text
    hours = partial.fields.get("zone")
    if not isinstance(hours, float):
        return ""
    if hours == 0:
        return "Z"
    whole, minutes = divmod(round(abs(hours) * 60), 60)
    return f"{'-' if hours < 0 else '+'}{whole:02d}:{minutes:02d}"
