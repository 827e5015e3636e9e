"""From stretches of words to spans of the text, the marked parts among them, and the kind."""

from __future__ import annotations

import sys
from bisect import bisect_right

from ._draft import Pair
from ._found import Stretch
from ._page import Page


def spans_of(page: Page, stretches: list[Stretch], level: int) -> tuple[list[Pair], list[Pair], str]:
    """
    The content spans, the marked spans inside them and the kind.

    A stretch that consists of marked words only gives one span a quotation.
    """
    hidden, begins, quotes = page.layers[level], page.quote_firsts[level], page.quotes
    content: list[Pair] = []
    quoted: list[Pair] = []
    direct = True
    for first, last in stretches:
        bare = hidden[first] < 0
        at = first if not bare else _next(begins, first)
        marks: list[Pair] = []
        while at <= last:
            mark, _, end = quotes[hidden[at]]
            marks.append((mark.start, mark.end))
            at = end + 1
            if at <= last and hidden[at] < 0:
                bare = True
                at = _next(begins, at)
        if bare:
            direct = False
            content.append(_inside(page, first, last) if level else (page.left_edge(first), page.right_edge(last)))
        else:
            content += marks
        quoted += marks
    if not quoted:
        return content, [], "indirect"
    return content, quoted, "direct" if direct else "mixed"


def _inside(page: Page, first: int, last: int) -> Pair:
    """The span of words inside a quotation, without the marks of that quotation."""
    start, end = page.left_edge(first), page.right_edge(last)
    around = page.outer[first]
    mark, opens, closes = page.quotes[around]
    if opens == first:
        start = page.starts[first]
    if closes == last:
        own = page.inner[last]
        end = page.quotes[own][0].end if own >= 0 and page.quotes[own][2] == last else page.end(last)
    return max(start, mark.start), end


def _next(begins: list[int], word: int) -> int:
    """The first of *begins* behind *word*; past all words if there is none."""
    following = bisect_right(begins, word)
    return begins[following] if following < len(begins) else sys.maxsize


def narrow(page: Page, stretch: Stretch, level: int, *, colon: bool) -> Stretch:
    """
    Cut a content that opens with a whole quotation at the end of its marks.

    ``said: “…” in a note`` ends with the marks; ``said “one” and “two” were`` does not.
    """
    hidden = page.layers[level]
    first, last = stretch
    if hidden[first] < 0 or (hidden[first - 1 if first else 0] == hidden[first] and first):
        return stretch
    end = page.quotes[hidden[first]][2]
    while end < last and hidden[end + 1] >= 0 and not any(c.isalnum() for c in page.gaps[end + 1]):
        end = page.quotes[hidden[end + 1]][2]
    if end >= last:
        return stretch
    gap = page.gaps[end + 1]
    rest_marked = any(hidden[k] >= 0 for k in range(end + 1, last + 1))
    if colon and (page.quotes[hidden[first]][2] - first >= 3):
        return first, end
    if not rest_marked and ("," in gap or "." in gap or "!" in gap or "?" in gap or "—" in gap or "–" in gap):
        return first, end
    return stretch
