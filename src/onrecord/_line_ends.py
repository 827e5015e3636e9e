"""Whether a single line end inside a stretch of text separates, or only wraps a sentence."""

from __future__ import annotations

from typing import Final

from ._abbreviations import UNFINISHED
from ._sentence_marks import BULLETS, DASHES

#: A line at least this long is running text that was wrapped, not a headline.
_LONG_LINE: Final = 110
#: A line at most this long that ends without a mark is a heading or a label, not a wrapped sentence.
_SHORT_LINE: Final = 30


def begins_item(text: str, at: int) -> bool:
    """
    Whether the line that begins at *at* has the look of an item of a list.

    >>> begins_item("- two ports", 0), begins_item("-5 degrees", 0)
    (True, False)
    """
    return text[at] in BULLETS or (text[at] in DASHES and text[at + 1 : at + 2].isspace())


def line_end_separates(text: str, at: int, after: int, start: int, end: int) -> bool:
    r"""
    Whether a line end without an end mark before it separates two sentences.

    Args:
        text: The whole text.
        at: The line end.
        after: The first character of the next line that is no white space.
        start: Where the stretch that is split begins.
        end: One past its end.

    >>> text = "Flood warning\nThe river may rise by two metres."
    >>> line_end_separates(text, 13, 14, 0, len(text))
    True
    """
    if text[after].islower():
        return False
    line = text[max(start, at - _LONG_LINE) : at]
    long = at - start >= _LONG_LINE and "\n" not in line
    line = line[line.rfind("\n") + 1 :].strip()
    if begins_item(text, after):
        # A dash before lower case may be the writer's own, unless the line before it is an item too or announces some.
        dash_of_prose = text[after] in DASHES and text[after + 2 : after + 3].islower()
        return not dash_of_prose or line[-1:] in ":;" or line[:1] in DASHES
    words = line.split()
    if long:
        head = max(start, text.rfind("\n", start, at) + 1)
        return text[head : head + 8].lstrip()[:1] in BULLETS  # a long item of a list ends with its line
    if not words or line[-1] in ",;—–-(" or words[-1] in UNFINISHED:
        return False
    if len(line) <= _SHORT_LINE or all(len(word) <= 4 or not word[0].islower() for word in words):
        return True  # a label, or a headline in title case
    following = text[after : min(end, after + 2 * _LONG_LINE)].split("\n", 1)[0]
    # Wrapping would have put the first word of the next line on this one, had there been room for it.
    return len(line) + 1 + len(following.split(None, 1)[0]) < len(following)
