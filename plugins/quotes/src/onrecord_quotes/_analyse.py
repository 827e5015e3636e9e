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
        items = [item for item in items if not _is_own_thought(page, item)]
        for item in items:
            if item.right and item.content:
                item.content[-1] = narrow(page, item.content[-1], level, colon="colon" in item.rule)
            item.addressee = item.addressee or listener(page, item)
        found.extend(items)
    return found


_PRONOUNS = frozenset(("he", "she", "it", "they"))


def _is_own_thought(page: Page, item: Found) -> bool:
    """Whether it is what the speaker says to think, or what is asked: ``Ash said she hoped that``, ``asked whether she believed that``."""
    outer, source = item.outer, item.source
    if outer is None or source is None:
        return False
    if outer.rule == "cue-question":
        return page.low[source.first] in _PRONOUNS and item.frame in ("think", "intend", "clause")
    if item.frame != "think" or outer.frame == "think":
        return False
    if item.join == "coordinate" and outer.source is not None and outer.source.first == source.first:
        return True
    return page.low[source.first] in _PRONOUNS and outer.right and outer.content[-1][0] == source.first


def _by_segment(page: Page, hits: Sequence[Hit]) -> list[tuple[int, list[Hit]]]:
    """The sentences that hold cues, outer text first; a cue that a mark cuts is none."""
    groups: tuple[list[tuple[int, list[Hit]]], list[tuple[int, list[Hit]]]] = ([], [])
    segments, outer, inner = page.segments, page.outer, page.inner
    firsts, insides = page.segment_firsts
    number = end = -1  # the sentence of the outer text that was met last, and its last word
    mine: list[Hit] = []
    for hit in hits:
        first, last, _, _ = hit
        if outer[first] < 0:
            if first > end:
                number = bisect_right(firsts, first) - 1
                if number < 0:
                    continue
                end = segments[number].last
                mine = []
            if last <= end and outer[last] < 0:
                if not mine:
                    groups[0].append((number, mine))
                mine.append(hit)
        elif inner[first] < 0 and inner[last] < 0:
            inside = len(firsts) + bisect_right(insides, first) - 1
            if inside < len(firsts) or last > segments[inside].last:
                continue
            if not groups[1] or groups[1][-1][0] != inside:
                groups[1].append((inside, []))
            groups[1][-1][1].append(hit)
    return groups[0] + groups[1]
