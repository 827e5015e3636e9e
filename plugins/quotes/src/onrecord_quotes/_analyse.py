"""All attributions of a page: cues to segments, frames, cutting, colons before a new line."""

from __future__ import annotations

from collections.abc import Sequence

from ._content import narrow
from ._cues import Hit
from ._cut import cut
from ._found import Found
from ._frames import read_segment
from ._page import Page


def analyse(page: Page, hits: Sequence[Hit]) -> list[Found]:
    """The attributions in the order of their cues, outer text first, then what stands inside marks."""
    found: list[Found] = []
    for level in (0, 1):
        at = 0
        for number, segment in enumerate(page.segments):
            if segment.level != level:
                continue
            while at < len(hits) and hits[at].first < segment.first:
                at += 1
            mine: list[Hit] = []
            while at < len(hits) and hits[at].first <= segment.last:
                hit = hits[at]
                hidden = page.layers[level]
                if hidden[hit.first] < 0 and hidden[hit.last] < 0 and hit.last <= segment.last:
                    mine.append(hit)
                at += 1
            if mine:
                items = read_segment(page, number, mine)
                cut(page, items)
                for item in items:
                    if item.right and item.content:
                        item.content[-1] = narrow(page, item.content[-1], level, colon="colon" in item.rule)
                found.extend(items)
    return found
