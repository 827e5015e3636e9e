"""Stretches of time for pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import onrecord

if TYPE_CHECKING:
    import pandas as pd  # type: ignore[import-not-found,import-untyped,unused-ignore]


def to_pandas_interval(time: onrecord.TimeExpression | onrecord.Interval) -> pd.Interval | None:
    """
    What *time* covers, as a ``pandas.Interval`` of timestamps that is closed on the left.

    Args:
        time: An expression or an interval.

    Returns:
        None where there is no interval (durations, sets, unresolved values) or where one of its ends is open: pandas has no such intervals.

    Raises:
        ImportError: pandas is not installed; onrecord does not need it for anything else.

    >>> time = onrecord.TimeExpression(onrecord.Span(0, 8), "DURATION", "P6D", rule="dates.number-unit")
    >>> to_pandas_interval(time) is None
    True
    """
    interval = time.interval if isinstance(time, onrecord.TimeExpression) else time
    if interval is None or interval.start is None or interval.end is None:
        return None
    import pandas as pd  # noqa: PLC0415 (optional, and slow to import)

    # the text of a date, unlike the date, gives a stamp of the resolution that it needs: years before 1678 have no nanoseconds
    start, end = pd.Timestamp(interval.start.isoformat()), pd.Timestamp(interval.end.isoformat())
    return pd.Interval(start, end, closed="left")
