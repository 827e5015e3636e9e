"""Strings of the model: the one repair that is ever made to a string."""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(value: str) -> str:
    r"""
    Replace each lone surrogate by U+FFFD, one for one, so that offsets hold and every encoder accepts the string.

    A string of a subclass (an enum's, a parser's) becomes a plain one. What is no string is handed back as it is: the chain refuses it with
    a reason when it takes the item.

    >>> clean("a\ud800b") == "a\ufffdb"
    True
    """
    if type(value) is not str:
        if not isinstance(value, str):
            return value
        value = str.__str__(value)
    if not value.isascii():
        try:
            value.encode("utf-8")  # tells in a fifth of the time that there are none
        except UnicodeEncodeError:
            return _SURROGATE.sub("\ufffd", value)
    return value


def clean_optional(value: str | None) -> str | None:
    """Like `clean`, for a string that may be missing."""
    return None if value is None else clean(value)


def clean_all(values: tuple[str, ...]) -> tuple[str, ...]:
    """Like `clean`, for a tuple of strings; anything else is handed back as it is."""
    return tuple(map(clean, values)) if values and type(values) is tuple else values
