"""From stretches of words to spans of the text, the marked parts among them, and the kind."""

from __future__ import annotations

from bisect import bisect_right

from ._draft import Pair
from ._found import Stretch
from ._page import Page


def spans_of(page: Page, stretches: list[Stretch], level: int) -> tuple[list[Pair], list[Pair], str]:
    """
    The content spans, the marked spans inside them and the kind.

    A stretch that consists of marked words only gives one span a quotation.
    """
    hidden, begins = page.layers[level], page.quote_firsts[level]
    content: list[Pair] = []
    quoted: list[Pair] = []
    direct = True
    for first, last in stretches:
        if max(hidden[first : last + 1]) < 0:  # no marks, as in most
            direct = False
            content.append((page.left_edge(first), page.right_edge(last)))
            continue
        marks: list[Pair] = []
        bare = False
        at = first
        while at <= last:
            quote = hidden[at]
            if quote < 0:
                bare = True
                following = bisect_right(begins, at)
                at = begins[following] if following < len(begins) else last + 1
                continue
            mark, _, end = page.quotes[quote]
            marks.append((mark.start, mark.end))
            at = end + 1
        if marks and not bare:
            content.extend(marks)
        else:
            direct = False
            content.append((page.left_edge(first), page.right_edge(last)))
        quoted.extend(marks)
    if not quoted:
        return content, [], "indirect"
    return content, quoted, "direct" if direct else "mixed"


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
