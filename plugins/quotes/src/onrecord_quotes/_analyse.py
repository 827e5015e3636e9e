"""All attributions of a page: cues to segments, frames, cutting, colons before a new line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ._content import narrow
from ._cues import Hit
from ._cut import cut
from ._found import Found
from ._frames import read_segment
from ._listeners import listener
from ._page import Page


def analyse(page: Page, hits: Sequence[Hit]) -> list[Found]:
    """The attributions in the order of their cues, outer text first, then what stands inside marks."""
    found: list[Found] = []
    for number, mine in _by_segment(page, hits):
        level = page.segments[number].level
        items = read_segment(page, number, mine)
        if not items:
            continue
        cut(page, items)
        for item in items:
            if item.right and item.content:
                item.content[-1] = narrow(page, item.content[-1], level, colon="colon" in item.rule)
            item.addressee = item.addressee or listener(page, item)
        found.extend(items)
    return found


def _by_segment(page: Page, hits: Sequence[Hit]) -> list[tuple[int, list[Hit]]]:
    """The sentences that hold cues, outer text first; a cue that a mark cuts is none."""
    groups: tuple[list[tuple[int, list[Hit]]], ...] = ([], [])
    segments, outer, inner = page.segments, page.outer, page.inner
    begins = (0, len(page.segment_firsts[0]))
    for hit in hits:
        level = 0 if outer[hit.first] < 0 else 1
        if outer[hit.last] >= 0 if not level else inner[hit.first] >= 0 or inner[hit.last] >= 0:
            continue
        number = begins[level] + bisect_right(page.segment_firsts[level], hit.first) - 1
        if number < begins[level] or hit.last > segments[number].last:
            continue
        group = groups[level]
        if not group or group[-1][0] != number:
            group.append((number, []))
        group[-1][1].append(hit)
    return groups[0] + groups[1]
