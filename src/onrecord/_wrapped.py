"""A text that was wrapped at a column, as mail and old archives are: its paragraphs in one line each."""

from __future__ import annotations

NARROWEST, WIDEST = 40, 120
"""Between these lies the column at which a text may have been wrapped."""
FEWEST = 4
"""Line ends within paragraphs that it takes to tell."""
WORDS = 4
"""Blanks that a wrapped line holds at least: Chinese and Japanese have none."""
RARE = 20
"""Of so many lines one may stick out, for an address in it."""
MOST = 0.6
"""The share of them behind which the next word had no room."""
_ENDS = frozenset('.!?:”"’')


def unwrapped(text: str) -> str:
    r"""
    *text* with spaces for the line ends at which it was wrapped; the text itself if it was not.

    A line end is a wrap if the first word of the next line had no room before the column, which is the length of the longest lines that
    another follows without a blank line between. Where no blank line parts the paragraphs, a line that ends like a sentence ends one.

    >>> unwrapped("The board of the harbour met on Monday and sold\nthe ferry. It had been tied up for four years, and\n"
    ... "nobody had made an offer but for one company on\nthe other side of the fjord, which wants to break\nit up.\n\nNo more.")
    'The board of the harbour met on Monday and sold the ferry. It had been tied up for four years, and nobody had made an offer but for one company on the other side of the fjord, which wants to break it up.\n\nNo more.'
    """
    lines = text.split("\n")
    inner = [number for number, line in enumerate(lines[:-1]) if line.strip() and lines[number + 1].strip()]
    if len(inner) < FEWEST:
        return text
    sizes = [len(line.rstrip()) for line in lines]
    column = sorted(sizes[number] for number in inner)[-1 - len(inner) // RARE]
    if not NARROWEST <= column <= WIDEST:
        return text
    full = [number for number in inner if sizes[number] + 1 + len(lines[number + 1].split(None, 1)[0]) > column]
    if sum(lines[number].count(" ") >= WORDS for number in full) < MOST * len(inner):
        return text
    spaced = any(not line.strip() for line in lines[1:-1])
    ends = {number for number in full if spaced or lines[number].rstrip()[-1] not in _ENDS}
    return "".join(line + (" " if number in ends else "\n") for number, line in enumerate(lines))[:-1]
