"""When and where something was said: in its sentence, on the same occasion as before, or when its document came out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import attrs

from onrecord import Actor, Document, Fact, Span, TimeExpression

from ._draft import Draft, Pair
from ._found import Found
from ._page import Page, Segment
from ._publications import publications
from ._told_before import ToldBefore
from ._venues import venue_heads, venue_of
from ._words import PREP, REL, TIME, VERBAL

REACH = 6
"""Paragraphs over which an occasion is carried to the same speaker's next statement."""

Known = tuple[Fact | None, Fact | None, int]


class Occasions:
    """The occasions of one document: what each speaker's last statement says of day and venue."""

    def __init__(self, document: Document, page: Page, drafts: Sequence[Draft] = ()) -> None:
        self.document = document
        self.page = page
        self.times = document.times
        self.starts = [time.span.start for time in self.times]
        self.heads = venue_heads(page)
        attributed = {found.segment for draft in drafts if (found := draft.found) is not None and found.join != "noun"}
        self.told = ToldBefore(document, page, self.heads, attributed)
        self.days: dict[int, Fact | None] = {}  # identity of a time -> the day that it is
        self.known: dict[str, Known] = {}  # speaker id -> day, venue, line
        self.issued: list[tuple[int, str, Fact | None, Fact]] = []
        if document.has("actors"):
            self._note_publications()

    def stated(self, draft: Draft) -> tuple[Fact | None, Fact | None]:
        """Day and venue in the sentence of the statement, or of a later paragraph's attribution of it."""
        if not draft.also:
            return self._stated(draft)
        first = draft.found
        try:
            for found in (first, *draft.also):
                draft.found = found
                day, place = self._stated(draft)
                if day is not None or place is not None:
                    return day, place
        finally:
            draft.found = first
        return None, None

    def carried(
        self, draft: Draft, speaker: Actor, day: Fact | None, place: Fact | None
    ) -> tuple[Fact | None, Fact | None]:
        """Later sentences of the same speaker on the same occasion have its day and its venue."""
        line = self._line(draft)
        at = draft.content[0][0]
        while self.issued and self.issued[0][0] < at:
            _, owner, when, what = self.issued.pop(0)
            self.known[owner] = (when, what, self._line_at(what))
        known = self.known.get(speaker.id)
        near = known is not None and line - known[2] <= REACH
        before = self._told(draft, speaker) if day is None and place is None else None
        if before is not None:
            day, place = before
        elif known is not None and near and day is None and (place is None or known[1] is None):
            day, place = known[0], place or known[1]
        if day is not None or place is not None:
            self.known[speaker.id] = (day, place, line)
        return day, place

    def _told(self, draft: Draft, speaker: Actor) -> tuple[Fact | None, Fact | None] | None:
        """Day and venue as the sentence shortly before tells them."""
        found = draft.found
        told = self.told.occasion(found.segment, speaker) if found is not None and not found.level else None
        day = None if told is None else self._said_on(told[0])
        if told is None or day is None:
            return None
        return attrs.evolve(day, rule="quotes.told-before", confidence=0.7), self._place(told[1])

    def _place(self, words: Pair | None) -> Fact | None:
        if words is None:
            return None
        value = " ".join(self.document.normalized[words[0] : words[1]].split())
        return Fact("venue", value, Span(*words), rule="quotes.medium", confidence=0.85)

    def _stated(self, draft: Draft) -> tuple[Fact | None, Fact | None]:
        found, page = draft.found, self.page
        if found is None:
            return None, None
        segment = page.segments[found.segment]
        day = place = None
        first, last = (
            bisect_left(self.starts, page.starts[segment.first]),
            bisect_left(self.starts, page.end(segment.last)),
        )
        if first < last:
            time = _day(page, draft, self.times[first:last], segment.first)
            day = None if time is None else self._said_on(time)
        first, last = bisect_left(self.heads, segment.first), bisect_right(self.heads, segment.last)
        words = self._venue(draft, found, segment, self.heads[first:last]) if first < last else None
        if day is None and words is not None and (time := self.told.named(words)) is not None:
            day = self._said_on(time)
        place = self._place(words)
        return day, place

    def _venue(self, draft: Draft, found: Found, segment: Segment, heads: Sequence[int]) -> Pair | None:
        """The words of the occasion or the medium beside the content, around the first of *heads* that fits."""
        for head in heads:
            if found.source is not None and found.source.first <= head <= found.source.last:
                continue
            if _outside(self.page, draft, head, segment.first):
                words = venue_of(self.page, head, segment, participle=found.join == "participle")
                if words is not None:
                    return words
        return None

    def _said_on(self, time: TimeExpression) -> Fact | None:
        key = id(time)
        if key not in self.days:
            said = time.edtf or time.value
            self.days[key] = (
                None
                if self._counted_from_elsewhere(time)
                else Fact("said_on", said, time.span, rule="quotes.clause-time", confidence=0.9)
            )
        return self.days[key]

    def _counted_from_elsewhere(self, time: TimeExpression) -> bool:
        """Whether a relative time is counted, perhaps over others, from a date in furniture or in somebody's quoted words."""
        for _ in range(6):
            anchor = time.anchor
            if not isinstance(anchor, Span):
                return False
            if self.document.in_body(anchor) is False or self._is_quoted(anchor, time.span):
                return True
            found = next(
                (other for other in self.document.within(TimeExpression, anchor) if other.span == anchor), None
            )
            if found is None or found is time:
                return False
            time = found
        return False

    def _is_quoted(self, anchor: Span, span: Span) -> bool:
        """Whether *anchor* stands in a quotation in which *span* does not."""
        outer = self.page.outer
        of, its = (outer[bisect_left(self.page.starts, at.start)] for at in (anchor, span))
        return of >= 0 and of != its

    def _note_publications(self) -> None:
        page = self.page
        for item in publications(page, self.times, self.starts):
            issuer = self.document.actor_at(Span(page.starts[item.issuer[0]], page.end(item.issuer[1])))
            if issuer is None:
                continue
            span = Span(page.starts[item.document], page.end(item.document))
            day = None if item.time is None else self._said_on(item.time)
            what = Fact("venue", page.forms[item.document], span, rule="quotes.publication", confidence=0.7)
            self.issued.append((span.start, issuer.id, day, what))

    def _line(self, draft: Draft) -> int:
        found = draft.found
        return self.page.segments[found.segment].line if found is not None and not found.level else -1

    def _line_at(self, fact: Fact) -> int:
        start = fact.span.start if fact.span is not None else 0
        return self.page.text.count("\n", 0, start)


def _day(page: Page, draft: Draft, times: Sequence[TimeExpression], first: int) -> TimeExpression | None:
    """The only one of *times*, those of the sentence from word *first*, that is a day in the attributing words, or None."""
    hits = []
    for time in times:
        if (
            time.type not in ("DATE", "TIME")
            or time.granularity in ("century", "decade")
            or time.value.endswith("_REF")
        ):
            continue
        word = bisect_left(page.starts, time.span.start)
        if time.granularity in _LONG and not _is_beside(page, draft, word, time):
            continue
        if page.low[word - 1] not in _SPANNING and _outside(page, draft, word, first):
            hits.append(time)
    return (
        hits[0]
        if len(hits) == 1 or (hits and hits[0].granularity == "day" and len({h.value for h in hits}) == 1)
        else None
    )


_SPANNING = frozenset(("since", "until", "till", "before"))
"""Before a time that bounds something else: ``blocked the road since Monday, demanding``."""
_LONG = frozenset(("year", "quarter", "season", "half"))
"""As long as this, a time stands in many a phrase without being that of the speaking."""


def _is_beside(page: Page, draft: Draft, word: int, time: TimeExpression) -> bool:
    """Whether a long time is that of the cue itself: ``said in 2019 that``, ``Two years ago she said``."""
    found = draft.found
    if found is None or found.source is None:
        return False
    after = bisect_left(page.starts, time.span.end)
    if word < found.source.first:
        opens = word - page.segments[found.segment].first <= 1  # "In 2019, Ash said"
        return after == found.source.first and (opens or not page.broken[after])
    return (
        found.last < word
        and word - found.last <= _NEAR
        and not any(map(page.broken.__getitem__, range(found.last + 1, word)))
    )


_NEAR = 4


def _outside(page: Page, draft: Draft, word: int, first: int) -> bool:
    """Whether *word* belongs to the attribution and not to a content or to a clause about something else."""
    found = draft.found
    if found is None or (page.outer[word] >= 0 and not found.level):
        return False
    if draft.outer is not None and not any(begin <= word <= end for begin, end in draft.outer.words):
        return False
    for begin, end in draft.words:
        if begin <= word <= end:
            return False
    low, high = found.first, found.last
    if found.source is not None:
        low, high = min(low, found.source.first), max(high, found.source.last)
    for begin, end in draft.words:  # a content between the time and the cue shuts it out
        if (word < begin and end < low) or (
            high < begin and end < word and found.join != "according" and not _in_tail(page, end + 1, word)
        ):
            return False
    if found.source is not None and _in_aside(page, found, found.source.last + 1, word):
        return False
    at = min(word, max(low, first))
    if word < low:
        chunk = word
        while chunk > first and not page.broken[chunk]:
            if page.bits[chunk - 1] & REL:
                return False
            chunk -= 1
        return not page.bits[chunk] & REL
    chunk = word
    while chunk > at and not page.broken[chunk]:
        chunk -= 1
    return not (page.bits[chunk] & REL and chunk > low)


def _in_aside(page: Page, found: Found, first: int, word: int) -> bool:
    """Whether *word* stands in a relative clause between commas that begins at *first*, right behind the source."""
    relative = first <= word < found.first and page.broken[first] and page.bits[first] & REL
    return bool(relative) and page.broken[found.begin if found.begin > word else found.first]


def _in_tail(page: Page, first: int, word: int) -> bool:
    """Whether *word* stands in the occasion right behind a content: ``accused them of “theft” on Tuesday``."""
    opens = page.bits[first] & (TIME | PREP) and not page.broken[first]
    return bool(opens) and not any(
        page.bits[at] & (VERBAL | REL) and not page.bits[at] & TIME for at in range(first, word)
    )
