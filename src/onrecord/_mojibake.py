"""Text that was spoilt before it came here: UTF-8 that somebody read as windows-1252 and wrote down again."""

from __future__ import annotations

import re

from ._problem import Problem

_LAST_BYTES = "".join(bytes([number]).decode("cp1252", "ignore") or chr(number) for number in range(0x80, 0xC0))
# What may honestly stand behind a capital: closing marks, dashes and blanks, as in “AMANHÃ”.
_HONEST = "‘’“”›»–—…\xa0"
_SIGN = re.compile(f"â€|[ÂÃÐÑ][{re.escape(''.join(letter for letter in _LAST_BYTES if letter not in _HONEST))}]|Â\xa0")


def mojibake(text: str, step: str) -> tuple[Problem, ...]:
    r"""
    A problem if *text* looks spoilt, said by *step*: its marks are no quotation marks and its names no names any more.

    >>> mojibake("â€œItâ€™s late,â€\x9d said Ida Holm.", "core.read")[0].code
    'mojibake'
    >>> mojibake("“AMANHÃ” and “ESPAÑA”, 5 €", "core.read")
    ()
    """
    if text.isascii():
        return ()
    signs = list(_SIGN.finditer(text))
    if len(signs) < 2 and not (signs and signs[0][0] == "â€"):
        return ()
    message = f"{len(signs)} places look like UTF-8 that was read as windows-1252 before it was saved, the first at {signs[0].start()}; names and quotations are missed there; repair the text before it is read"
    return (Problem(step, "mojibake", message),)
