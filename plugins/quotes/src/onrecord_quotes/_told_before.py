"""Occasions that a sentence without a statement tells of: *Ash made similar remarks on Monday*, *the March 21 call*."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence

from onrecord import Actor, Document, Span, TimeExpression

from ._draft import Pair
from ._page import Page, Segment
from ._phrases import phrase_left
from ._subjects import main_subject
from ._venues import venue_of
from ._words import DET

_TALK = frozenset(
    "comments remarks views claims criticism complaints statement statements questions reporters jabbed lashed hit fired pushed struck "
    "attacked criticised criticized defended rejected responded replied answered testified spoke talked appeared".split()
)
"""Words of a sentence that tells of somebody's speaking, without a word of what was said."""
_DAYS = frozenset(("day", "daypart", "hour", "minute", "month"))
_BACK = 4
"""Sentences that are looked at."""
_NEAR = 2
"""Lines over which such a sentence counts: the next paragraph."""


class ToldBefore:
    """
    What a document tells of the occasions of its statements, apart from the statements.

    Args:
        document: With its actors and times.
        page: Its words.
        heads: The words that may head a venue.
        attributed: The sentences that hold an attribution.
    """

    def __init__(self, document: Document, page: Page, heads: Sequence[int], attributed: Container[int]) -> None:
        self.document = document
        self.page = page
        self.times = document.times
        self.starts = [time.span.start for time in self.times]
        self.heads = heads
        self.attributed = attributed

    def occasion(self, number: int, speaker: Actor) -> tuple[TimeExpression, Pair | None] | None:
        """The day, and the venue, of the sentence shortly before sentence *number* that tells when the speaker spoke."""
        segments = self.page.segments
        for before in range(number - 1, max(-1, number - 1 - _BACK), -1):
            near = 0 <= segments[number].line - segments[before].line <= _NEAR
            if before in self.attributed or segments[before].level or not near:
                return None
            time = self._only_day(segments[before])
            if time is None:
                continue
            venue = self._venue(segments[before])
            if (venue or self._talks(segments[before])) and self._is_about(segments[before], time, speaker):
                return time, venue
        return None

    def named(self, venue: Pair) -> TimeExpression | None:
        """The day of an occasion that is taken up: *the call* after ``the March 21 call`` or ``a call on Monday``."""
        page = self.page
        head = bisect_right(page.starts, venue[1] - 1) - 1
        first = bisect_left(page.starts, venue[0])
        if not first or page.low[first - 1] not in ("the", "that", "this") or first != head:
            return None
        for earlier in reversed(self.heads[: bisect_left(self.heads, head)]):
            if page.low[earlier].removesuffix("s") == page.low[head].removesuffix("s"):
                time = self._beside(earlier)
                if time is not None:
                    return time
        return None

    def _beside(self, head: int) -> TimeExpression | None:
        """The day right before or behind a noun."""
        page = self.page
        at = bisect_left(self.starts, page.starts[head])
        before = self.times[at - 1] if at else None
        if before is not None and before.granularity in _DAYS and self._gap(before.span.end, page.starts[head]) <= 2:
            return before
        behind = self.times[at] if at < len(self.times) else None
        if (
            behind is not None
            and behind.granularity in _DAYS
            and self._gap(page.end(head), behind.span.start) <= len(" on ")
        ):
            return behind
        return None

    def _gap(self, start: int, end: int) -> int:
        return end - start if start <= end and "\n" not in self.page.text[start:end] else 1 << 30

    def _in(self, segment: Segment) -> Iterator[TimeExpression]:
        page = self.page
        first, last = (
            bisect_left(self.starts, page.starts[segment.first]),
            bisect_left(self.starts, page.end(segment.last)),
        )
        return (time for time in self.times[first:last] if page.outer[bisect_left(page.starts, time.span.start)] < 0)

    def _only_day(self, segment: Segment) -> TimeExpression | None:
        found = [
            time for time in self._in(segment) if time.type in ("DATE", "TIME") and not time.value.endswith("_REF")
        ]
        return found[0] if len(found) == 1 and found[0].granularity in _DAYS else None

    def _venue(self, segment: Segment) -> Pair | None:
        first, last = bisect_left(self.heads, segment.first), bisect_right(self.heads, segment.last)
        found = (venue_of(self.page, head, segment, participle=False) for head in self.heads[first:last])
        return next((venue for venue in found if venue is not None), None)

    def _talks(self, segment: Segment) -> bool:
        return not _TALK.isdisjoint(self.page.low[segment.first : segment.last + 1])

    def _is_about(self, segment: Segment, time: TimeExpression, speaker: Actor) -> bool:
        """Whether the speaker is the subject of the sentence, or of the relative clause that the day stands in."""
        page = self.page
        found = main_subject(page, segment.first, segment.last, 0)
        if found is not None and self._is(found.first, found.last, speaker):
            return True
        day = bisect_left(page.starts, time.span.start)
        who = next((at for at in range(day - 1, segment.first, -1) if page.low[at] == "who"), None)
        phrase = None if who is None else phrase_left(page, who - 1, segment.first, 0)
        return phrase is not None and any(self._is(at, phrase[1], speaker) for at in range(phrase[0], phrase[1] + 1))

    def _is(self, first: int, last: int, speaker: Actor) -> bool:
        while first < last and self.page.bits[first] & DET:
            first += 1
        actor = self.document.actor_at(Span(self.page.starts[first], self.page.end(last)))
        return actor is not None and actor.id == speaker.id
