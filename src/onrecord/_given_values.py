"""What a caller may give to a `Document`, checked once at its door."""

from __future__ import annotations

import math
import numbers
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from ._interval import parse_moment
from ._label import Scalar
from ._strings import clean
from .errors import BadValue

WIDEST = 1024
"""Bits of the widest whole number: about the range of a float, beyond which other readers of JSON see infinity."""

_DEEPEST = 100


def checked_text(value: object) -> str:
    """The text of a document; `BadValue` for anything but a string."""
    if not isinstance(value, str):
        message = f"text is {type(value).__name__}; a Document takes a str, onrecord.read takes bytes and paths"
        raise BadValue(message)
    return clean(value)


def checked_string(value: object) -> str:
    """An id; `BadValue` for anything but a string."""
    if not isinstance(value, str):
        message = f"id is {value!r:.40}; it is a string, '' if there is none"
        raise BadValue(message)
    return clean(value)


def optional_string(value: object) -> str | None:
    """A string or None; an empty string is none. `BadValue` for anything else."""
    if value is None:
        return None
    if not isinstance(value, str):
        message = f"url, publisher and language are strings or None, not {value!r:.40}"
        raise BadValue(message)
    return clean(value) or None


def checked_date(value: object) -> date | datetime | None:
    """
    A date of publication: a date, a date and time, or either as ISO 8601 text.

    Raises:
        BadValue: not a whole date ("2022-09"), not a date at all, NaT or nan.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, (float, date)) and value != value:  # noqa: PLR0124  NaT and nan are the values that differ from themselves
        message = f"published is {value!r:.20}, which is no date; give None where the date is not known"
        raise BadValue(message)
    try:
        if isinstance(value, datetime):
            # Through text: subclasses and time zones of other libraries become plain ones that compare and pickle the same everywhere.
            return datetime.fromisoformat(value.isoformat(timespec="microseconds"))
        if isinstance(value, date):
            return date(value.year, value.month, value.day)
        if isinstance(value, str):
            return parse_moment(value.strip())
    except ValueError as exc:
        forms = "a date, a datetime, or ISO 8601 text such as '2022-09-02' or '2022-09-02T12:54'"
        message = f"published is {value!r:.60}; give a whole date: {forms}"
        raise BadValue(message) from exc
    message = f"published is {value!r:.60} ({type(value).__name__}); give a date, a datetime, ISO 8601 text or None"
    raise BadValue(message)


def checked_extra(value: object) -> Mapping[str, Scalar]:
    """The caller's own variables: copied, read only, finite scalars. `BadValue` names the key that is none."""
    if not isinstance(value, Mapping):
        message = f"extra is {type(value).__name__}; it maps names to plain values"
        raise BadValue(message)
    plain: dict[str, Scalar] = {}
    for key, entry in value.items():
        if not isinstance(key, str):
            message = f"extra has the key {key!r:.40}; keys are strings"
            raise BadValue(message)
        plain[clean(key)] = _scalar(key, entry)
    return MappingProxyType(plain)


def _scalar(key: str, value: Any) -> Scalar:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return clean(value)
    try:
        if isinstance(value, numbers.Integral) and int(value).bit_length() <= WIDEST:
            return int(value)
        if isinstance(value, numbers.Real) and math.isfinite(value):
            return float(value)
        shown = f"{value!r:.40}"
    except (OverflowError, ValueError):
        shown = f"a {type(value).__name__} beyond any float"
    message = f"extra[{key!r}] is {shown}; it is a string, a finite number, a truth value or None"
    raise BadValue(message)


def checked_source(value: object) -> Any:
    """What leads back to the page: plain data, copied; `BadValue` where it is none."""
    return plain_copy(value, "source")


def plain_copy(value: Any, place: str) -> Any:
    """A copy of plain data; `BadValue` names what is none by its path from *place*."""
    return _plain(value, place, 0)


def _plain(value: Any, place: str, depth: int) -> Any:
    if depth > _DEEPEST:
        message = f"{place}: nested more than {_DEEPEST} deep"
        raise BadValue(message)
    if value is None or type(value) is bool or (type(value) is float and math.isfinite(value)):
        return value
    if type(value) is int and value.bit_length() <= WIDEST:
        return value
    if type(value) is str:
        return clean(value)
    if type(value) is list:
        kinds = set(map(type, value))
        if kinds == {str}:  # columns of a table: long, and of one kind
            return [clean(member) for member in value]
        if kinds == {int} and max(map(int.bit_length, value)) <= WIDEST:
            return value.copy()
        return [_plain(member, f"{place}[{number}]", depth + 1) for number, member in enumerate(value)]
    if type(value) is dict and all(type(key) is str for key in value):
        return {clean(key): _plain(member, f"{place}.{key}", depth + 1) for key, member in value.items()}
    shown = f"a whole number of {value.bit_length()} bits" if type(value) is int else f"{value!r:.40}"
    message = f"{place} is {shown}; it is plain data: dict with string keys, list, str, int, finite float, bool, None"
    raise BadValue(message)
