"""Lines of a page that no tree can be made of: nested without end, or broken off in its markup."""

from __future__ import annotations

import html
import re

from ._walk import BLOCKS, Lines

_TAG = re.compile(
    r"<(?:!--.*?(?:-->|\Z)|[!?][^>]*+>?|/?([a-z][a-z0-9:-]{0,30})(?=[\s/>])[^<>]*+>?)", re.IGNORECASE | re.DOTALL
)
_UNSEEN = frozenset(("script", "style", "template", "title", "textarea"))
_BLANKS = re.compile(r"[ \t\r\f\n]+")
_BREAKS = BLOCKS | {"br", "td", "th"}


def flat_lines(text: str) -> Lines:
    """
    The text between the tags, broken at block elements, without anything that the nesting would say.

    >>> flat_lines("<div><p>One &amp; <b>two</b>.<p>Three.").texts
    ['One & two.', 'Three.']
    """
    parts: list[str] = []
    at, unseen = 0, ""
    for mark in _TAG.finditer(text):
        name = (mark[1] or "").lower()
        if unseen:
            if name == unseen and mark.group().startswith("</"):
                unseen = ""
            at = mark.end()
            continue
        parts.append(_BLANKS.sub(" ", text[at : mark.start()]))
        at = mark.end()
        if name in _BREAKS:
            parts.append("\n")
        elif name in _UNSEEN and not mark.group().startswith("</"):
            unseen = name
    if not unseen:
        parts.append(_BLANKS.sub(" ", text[at:]))
    texts = [line for raw in html.unescape("".join(parts)).split("\n") if (line := raw.strip())]
    count = len(texts)
    return Lines(texts, [2] * count, ["div"] * count, [0] * count, [0] * count, [0] * count, [""] * count)
