"""Numbers in words and figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._lexicon import Lexicon

_PART = re.compile(r"\d/\d|[^\W_]+(?:\.\d+)?|½")
_GROUPED = {",": re.compile(r"(\d),(\d{3})"), ".": re.compile(r"(\d)[.\u202f\xa0 ](\d{3})(?!\d)")}
_DECIMAL = re.compile(r"(\d),(\d)")
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
    text = text.lower()
    if text in numerals:  # "quatre-vingt-dix"
        return str(numerals[text])
    spelling = lexicon.tables["spelling"]
    text = _GROUPED[spelling["group"]].sub(r"\1\2", text)
    if spelling["decimal"] == ",":
        text = _DECIMAL.sub(r"\1.\2", text)
    for part in _PART.findall(text):
        if part in vague:
            return "X"
        if part in lexicon.lower["fraction"]:
            fraction, seen = fraction + lexicon.lower["fraction"][part], True
        elif part[1:2] == "/":
            fraction, seen = fraction + int(part[0]) / int(part[2]), True
        elif part[0].isdecimal():
            current, seen = current + float(part), True
        elif part in numerals:
            current, total = _add(current, total, numerals[part], multiplies=part in lexicon.lower["multiplier"])
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


def _add(current: float, total: float, numeral: int, *, multiplies: bool) -> tuple[float, float]:
    """Add one numeral: *hundred* multiplies what stands before it, *thousand* closes a group."""
    if not multiplies:
        return current + numeral, total
    if numeral >= 1000:
        return 0.0, total + (current or 1) * numeral
    return (current or 1) * numeral, total
