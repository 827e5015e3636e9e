"""When an article appeared and was changed, as its page declares it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ISO = re.compile(
    r"\s{0,3}(\d{4})-?(\d\d)-?(\d\d)(?:(?:[T ]|\s?,\s?|T\s)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?)?",
    re.IGNORECASE,
)
_SLASHES = re.compile(r"\s{0,3}(\d{4})[/.](\d\d)[/.](\d\d)(?!\d)")
_EPOCH = re.compile(r"\s{0,3}(\d{10})(\d{3})?\s{0,3}\Z")
_MAIL = re.compile(r"(?:[A-Za-z]{3},?\s)?\d{1,2}\s[A-Za-z]{3}\s\d{4}\s\d\d:\d\d")
_FIRST_YEAR = 1980

Moment = date | datetime


def moment_of(text: str) -> Moment | None:
    """
    A date, or a point of time in the offset in which it is written; None for what is neither.

    >>> moment_of("2026-05-02T23:30:00+0200").isoformat(), moment_of("2026-05-02").isoformat()
    ('2026-05-02T23:30:00+02:00', '2026-05-02')
    >>> moment_of("2 May 2026") is None
    True
    """
    text = text[:60]
    try:
        if (found := _EPOCH.match(text)) is not None:
            return _plausible(datetime.fromtimestamp(int(found[1]), UTC))
        if (found := _ISO.match(text)) is not None:
            year, month, day, hour, minute, second, zone = found.groups()
            if hour is None:
                return _plausible(date(int(year), int(month), int(day)))
            written = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}"
            if zone:
                written += "+00:00" if zone.isalpha() else zone if ":" in zone else f"{zone[:3]}:{zone[3:] or '00'}"
            return _plausible(datetime.fromisoformat(written))
        if (found := _SLASHES.match(text)) is not None:
            return _plausible(date(*map(int, found.groups())))
        if _MAIL.match(text):
            return _plausible(parsedate_to_datetime(text))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return None


def _plausible(moment: Moment) -> Moment | None:
    return moment if moment.year >= _FIRST_YEAR else None


def best_of(texts: Iterable[str]) -> Moment | None:
    """
    The first of *texts* that is a date; another that says the same moment in a local offset instead of UTC is preferred: a day is a local day.

    >>> best_of(["2026-05-02T22:30:00Z", "2026-05-03T00:30:00+02:00"]).isoformat()
    '2026-05-03T00:30:00+02:00'
    """
    found = [moment for text in texts if (moment := moment_of(text)) is not None]
    if not found:
        return None
    first = found[0]
    if isinstance(first, datetime) and not first.utcoffset():
        for other in found[1:]:
            if isinstance(other, datetime) and other.utcoffset() and first.tzinfo is not None and other == first:
                return other
    if not isinstance(first, datetime):
        for other in found[1:]:
            if isinstance(other, datetime) and other.date() == first:
                return other
    return first


def is_later(moment: Moment, than: Moment) -> bool:
    """Whether a change comes after the publication; where one has no zone, by what is written."""
    if not (isinstance(moment, datetime) and isinstance(than, datetime)):
        return moment.isoformat()[:10] > than.isoformat()[:10]
    if (moment.tzinfo is None) != (than.tzinfo is None):
        return moment.replace(tzinfo=None) > than.replace(tzinfo=None)
    return moment > than
