"""Numbers in words and figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._lexicon import Lexicon

_PART = re.compile(r"[^\W_]+(?:\.\d+)?|½")
_GROUPED = re.compile(r"(\d),(\d{3})")
_LARGEST = 10_000


def read_number(text: str, lexicon: Lexicon) -> str | None:
    """
    The number that *text* says, as TIMEX3 writes it.

    Returns:
        Digits (``"2.5"``), ``"X"`` for an unknown number, None for what is no number.

    >>> from onrecord_dates._lexicon import load_lexicon
    >>> [read_number(words, load_lexicon("en")) for words in ("twenty-five", "two and a half", "a few", "1,500")]
    ['25', '2.5', 'X', '1500']
    """
    numerals, vague = lexicon.lower["numeral"], lexicon.lower["vague"]
    total, current, fraction, seen = 0.0, 0.0, 0.0, False
    for part in _PART.findall(_GROUPED.sub(r"\1\2", text.lower())):
        if part in vague:
            return "X"
        if part in lexicon.lower["fraction"]:
            fraction, seen = fraction + lexicon.lower["fraction"][part], True
        elif part[0].isdecimal():
            current, seen = current + float(part), True
        elif part in numerals:
            current, total = _add(current, total, numerals[part])
            seen = True
        elif part in lexicon.lower["couple"]:
            return str(lexicon.lower["couple"][part])
        elif part in lexicon.lower["article"]:
            seen = True
    if not seen:
        return None
    number = total + current
    value = (number or (0.0 if fraction else 1.0)) + fraction
    return f"{value:g}" if value < _LARGEST else str(int(value))


def _add(current: float, total: float, numeral: int) -> tuple[float, float]:
    """Add one numeral: *hundred* multiplies what stands before it, *thousand* closes a group."""
    if numeral == 100:
        return (current or 1) * 100, total
    if numeral == 1000:
        return 0.0, total + (current or 1) * 1000
    if numeral == 12 and current:
        return current * 12, total
    return current + numeral, total
