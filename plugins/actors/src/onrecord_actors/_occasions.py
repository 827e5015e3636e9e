"""Occasions that tell who a role noun means: "the high commissioner’s visit" and "Ms Vidal’s trip" are one, if nobody else travels."""

from __future__ import annotations

import re
from functools import cache

_KINDS = {
    **dict.fromkeys(("visit", "trip", "tour", "journey"), "visit"),
    **{word: word for word in ("resignation", "arrest", "trial", "appointment", "detention", "sentence", "candidacy", "speech", "murder", "death")},
}  # fmt: skip
"""Each noun with the occasion that it names."""


_LINKS = (" by ", " of ")


@cache
def _own() -> re.Pattern[str]:
    return re.compile(rf"(?:[’']s?|s[’']) (?:[a-z-]{{2,16}} )?({'|'.join(_KINDS)})\b")


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(_KINDS)})(?: to [A-Z]\w+)? (?:by|of) \Z")


@cache
def _complement() -> re.Pattern[str]:
    return re.compile(r" (?:for|of) (?:the )?[A-Za-z]++(?: [a-z]++(?= (?:and|[a-z]+[’'])|[’',.]))?")


def complement(text: str, end: int) -> int:
    """
    Where a role noun that ends at *end* ends with its complement.

    >>> complement("the commissioner for human rights’ visit", 16)
    33
    """
    match = _complement().match(text, end)
    return match.end() if match is not None else end


def occasion_of(text: str, start: int, end: int) -> str | None:
    """
    The occasion that the one named at these bounds has: her visit, or a visit by her.

    >>> occasion_of("Ms Vidal’s long trip", 3, 8), occasion_of("a visit by the minister", 11, 23)
    ('visit', 'visit')
    """
    match = _own().match(text, end)
    if match is None and text.endswith(_LINKS, 0, start):
        match = _by().search(text, max(0, start - 40), start)
    return _KINDS[match[1]] if match is not None else None
