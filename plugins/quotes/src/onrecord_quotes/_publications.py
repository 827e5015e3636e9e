"""Documents that somebody issued on a day: what they say later was said on that day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord import TimeExpression

from ._found import Stretch
from ._page import Page
from ._sources import subject, verb_group
from ._words import DET, PREP, REL

ISSUED = frozenset(("released", "published", "issued", "unveiled"))
_DOCUMENTS = frozenset(
    "report statement document letter note paper study survey memo assessment review communique declaration".split()
)
REACH = 8


class Publication(NamedTuple):
    """Who issued what: words of the issuer and of the document, and the day, if the sentence gives one."""

    issuer: Stretch
    document: int
    time: TimeExpression | None


def publications(page: Page, times: Sequence[TimeExpression], starts: Sequence[int]) -> Iterator[Publication]:
    """
    Every active clause of issuing outside marks, in text order: ``the agency on Monday released its report``.

    Args:
        page: The text.
        times: The time expressions of the document.
        starts: Where they start.
    """
    for verb in page.noted_among(ISSUED):
        if page.outer[verb] >= 0:
            continue
        number = bisect_right(page.segment_firsts[0], verb) - 1
        segment = page.segments[number]
        if number < 0 or verb > segment.last:
            continue
        group = verb_group(page, verb, segment.first, 0)
        if group.passive or group.negated or group.first == segment.first:
            continue
        noun = _object(page, verb, segment.last)
        issuer = subject(page, group.first, segment.first, 0)
        if noun is None or issuer is None:
            continue
        found = times[bisect_left(starts, page.starts[issuer.first]) : bisect_left(starts, page.end(noun))]
        days = [
            time
            for time in found
            if time.type in ("DATE", "TIME") and time.granularity in ("day", "daypart", "hour", "minute")
        ]
        yield Publication((issuer.first, issuer.last), noun, days[0] if len(days) == 1 else None)


def _object(page: Page, verb: int, last: int) -> int | None:
    """The document noun right after the verb."""
    if verb >= last or not page.bits[verb + 1] & DET:
        return None
    for at in range(verb + 2, min(last, verb + REACH) + 1):
        if page.broken[at] or page.bits[at] & (PREP | REL):
            return None
        if page.low[at] in _DOCUMENTS:
            return at
    return None
