"""What an extractor kept, found again among the lines of the page."""

from __future__ import annotations

import re
from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_RUN = 4  # words in a row that say where a line comes from
_ONLY = 100  # per cent of a line that is only a link
_MOSTLY = 0.7  # of the runs of a line


def kept_of(lines: Sequence[str], extracted: str, links: Sequence[int] = ()) -> list[int]:
    r"""
    Which *lines* stand in the text that an extractor took from the page: 1 or 0 each.

    Args:
        lines: All lines of the page.
        extracted: The extractor's text, however it broke it into lines.
        links: Characters of each line that are links, in per cent: what is only a link is looked for as a whole line alone.

    A line is kept if the extractor has the same line, white space aside; or, if it is short or not in ASCII, the same letters; one of four words and more also if most of its runs of four words
    stand in the extractor's text. The cost is linear.

    >>> kept_of(["Home", "The harbour was closed on Monday.", "Read more"], "The harbour\nwas closed on Monday.")
    [0, 1, 0]
    """
    theirs = extracted.split("\n")
    whole = {"".join(line.split()) for line in theirs} - {""}
    letters: set[str] | None = None
    runs: set[tuple[str, ...]] | None = None
    out = []
    for line, linked in zip(lines, links or repeat(0)):  # noqa: B905  one of them may be endless
        if "".join(line.split()) in whole:
            out.append(1)
            continue
        if linked == _ONLY:
            out.append(0)
            continue
        words = _WORD.findall(line)
        if len(words) < _RUN or not line.isascii():  # scripts without blanks have few words
            if letters is None:
                letters = {"".join(_WORD.findall(other)) for other in theirs} - {""}
            if len(words) < _RUN or "".join(words) in letters:
                out.append(int("".join(words) in letters))
                continue
        if runs is None:
            runs = set(_runs(_WORD.findall(extracted)))
        if tuple(words[:_RUN]) not in runs and tuple(words[-_RUN:]) not in runs:
            out.append(0)
            continue
        found = [run in runs for run in _runs(words)]
        out.append(int(sum(found) >= _MOSTLY * len(found)))
    return out


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(_RUN)), strict=False))
