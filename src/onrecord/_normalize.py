"""The text as extractors read it: characters that only look different, replaced one for one, so that offsets hold for both."""

from __future__ import annotations

import re
import string

from ._wrapped import unwrapped

_BLANKS = "\t\x1f\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_FULL_WIDTH = string.ascii_letters + string.digits
_AFTER_LATIN = {"：": ":", "，": ",", "；": ";", "！": "!", "？": "?", "。": ".", "、": ",", "‚": ","}
"""Marks of Chinese and Japanese, and a low quotation mark, where they stand behind a Latin word; elsewhere they are what they are."""
_LOOK_ALIKES = {
    '"': "″‶＂〃",
    "'": "′‵＇",
    "’": "ʼʹ´❜",
    "‘": "‛❛",
    "“": "❝‟〝",
    "”": "❞〞",
    "-": "‐‑−﹣－",
    "—": "―",
}
_SAME = {
    **dict.fromkeys(_BLANKS + _INVISIBLE, " "),
    **dict.fromkeys(_LINE_ENDS, "\n"),
    **{chr(ord(letter) + 0xFEE0): letter for letter in _FULL_WIDTH},
    **{odd: plain for plain, odds in _LOOK_ALIKES.items() for odd in odds},
}
_UNUSUAL = re.compile("[^ -~\n\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u024f–—‘’“”…]")
"""Most texts have hardly any; the characters that it passes over are their own normal form."""
_BEHIND_LATIN = re.compile('(?<=[A-Za-z\u00c0-\u024f0-9”"’)])[：，；！？。、]|(?<=[^\\W_])‚(?=[\\s”"’\'])')


def normalize(text: str) -> str:
    r"""
    *text* with blanks, line ends, quotation marks, apostrophes, hyphens and full-width letters in one form each, of the same length.

    Every kind of blank and every invisible mark becomes a space, every line end ``\n`` (of ``\r\n`` the first becomes a space), primes and
    the like the quotation marks that they stand for, a low quotation mark behind a word a comma, and line ends at which the whole
    text was wrapped spaces. Curly and straight marks stay apart, and so do letters, accents and case.

    >>> normalize("Mara\u00a0Lind\u2028said\uff1a \u201cNo\u201a\u201d")
    'Mara Lind\nsaid: “No,”'
    """
    odd = set(_UNUSUAL.findall(text))
    for char in sorted(odd & _SAME.keys()):
        text = text.replace(char, _SAME[char])
    if "\r" in odd:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if not odd.isdisjoint(_AFTER_LATIN):
        text = _BEHIND_LATIN.sub(lambda mark: _AFTER_LATIN[mark[0]], text)
    return unwrapped(text)
