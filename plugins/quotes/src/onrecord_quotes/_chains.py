"""Marked stretches without a cue of their own: halves of a split quotation, continued paragraphs, the same speaker again, or no statement."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from ._content import spans_of
from ._draft import Draft, Pair
from ._found import Found, Stretch
from ._introduced import Stands, is_topic, led_by, spoken_of
from ._labels import labelled_by
from ._page import Page, Segment
from ._reasons import reason_of
from ._sources import Source
from ._turns import transcribed
from ._words import CAPITAL, PRON, VERBAL

FULL_SENTENCE = 7
"""Words from which on a quotation without a cue is an utterance and not a phrase."""
PARAGRAPH = 4
"""Words from which on it goes on with the quotation of the paragraph before."""

_STOPS = frozenset(".!?")


def chain(
    page: Page, found: Sequence[Found], body: Callable[[int], bool], stands: Stands, heads: Sequence[Draft] = ()
) -> tuple[list[Draft], list[tuple[Pair, str]]]:
    """
    Turn attributions into statements, with the uncued quotations attached.

    Args:
        page: The text.
        found: What the frames found in it.
        body: Whether the code point lies in the running text of the article; nothing else chains.
        stands: What kind of actor stands at a stretch of words.
        heads: Statements that headlines make without a cue.

    Returns:
        The statements, and the marked stretches that are none, each with its reason.
    """
    drafts: list[Draft] = []
    by_found: dict[int, Draft] = {}
    for item in found:
        draft = Draft(
            item, [_from_mark(page, item, stretch) for stretch in item.content if stretch[0] <= stretch[1]], item.level
        )
        if draft.words or item.rule == "cue-colon-next":
            by_found[id(item)] = draft
            drafts.append(draft)
    for item in found:
        if item.outer is not None and id(item) in by_found:
            by_found[id(item)].outer = by_found.get(id(item.outer))
    spoken = transcribed(page, drafts)
    drafts += heads
    walk = _Walk(page, drafts, [*spoken, *heads], body, stands)
    walk.run()
    kept = spoken
    for draft in walk.drafts:
        if not draft.words:
            continue
        if draft.level and draft.outer is None:
            draft.outer = walk.owners.get(page.outer[draft.words[0][0]])
            if draft.outer is None:  # inside marks that nobody is quoted with
                continue
        draft.content, draft.quoted, draft.kind = spans_of(page, sorted(draft.words), draft.level)
        kept.append(draft)
    return kept, walk.loose


def _from_mark(page: Page, item: Found, stretch: Stretch) -> Stretch:
    """The stretch from the first word of the quotation in which it begins: a content outside marks never opens within them."""
    first, last = stretch
    quote = page.outer[first]
    return stretch if item.level or quote < 0 else (page.quotes[quote][1], last)


class _Walk:
    """One pass over the sentences of the outer text, with the last statement and the last open quotation in mind."""

    def __init__(
        self, page: Page, drafts: list[Draft], spoken: list[Draft], body: Callable[[int], bool], stands: Stands
    ) -> None:
        self.page = page
        self.drafts = drafts
        self.body = body
        self.stands = stands
        self.owners: dict[int, Draft] = {}  # quotation -> its statement
        self.loose: list[tuple[Pair, str]] = []
        self.by_segment: dict[int, list[Draft]] = {}
        self.previous: Draft | None = None  # the last statement of the running text
        self.end = -1  # the last word of its quotation, while one may follow
        self.open: Draft | None = None  # the statement whose marks the last paragraph left open
        self.clause = -1  # the last word of a sentence whose cue follows its content
        self.pending: Draft | None = None  # a cue and a colon at the end of the last line
        self.read_ahead = (
            -1,
            False,
        )  # up to which sentence an open quotation goes on, and whether somebody says it there
        for draft in drafts:
            if draft.level or draft.found is None:
                continue
            self.by_segment.setdefault(draft.found.segment, []).append(draft)
            if page.tops:
                self.own(draft)
        for draft in spoken:
            self.own(draft)

    def own(self, draft: Draft) -> None:
        """Note the quotations among its words that belong to no earlier one."""
        for first, last in draft.words:
            for quote in self.quotes(first, last):
                self.owners.setdefault(quote, draft)

    def quotes(self, first: int, last: int) -> Sequence[int]:
        """The outermost quotations that begin among the words."""
        tops = self.page.tops
        begin = bisect_left(tops, first)
        if begin == len(tops) or tops[begin] > last:
            return ()
        return [self.page.outer[top] for top in tops[begin : bisect_right(tops, last)]]

    def run(self) -> None:
        line = -1
        page, body, by_segment = self.page, self.body, self.by_segment
        upcoming = next(iter(page.tops), sys.maxsize)  # the first word of the next quotation
        for number, segment in enumerate(page.segments):
            if segment.level:
                break
            quotes: Sequence[int] = ()
            if upcoming <= segment.last:
                quotes = self.quotes(segment.first, segment.last)
                behind = bisect_right(page.tops, segment.last)
                upcoming = page.tops[behind] if behind < len(page.tops) else sys.maxsize
            if not body(page.starts[segment.first]):
                if quotes or number in by_segment:
                    self.read_apart(number, segment, quotes)
                continue
            if quotes or number in by_segment:
                self.read(number, segment, quotes, new_line=segment.line != line)
            else:
                self.pending, self.end = None, -1
                if self.open is not None and "\n" in page.gaps[segment.last + 1]:
                    self.open = None
            line = segment.line

    def read_apart(self, number: int, segment: Segment, quotes: Sequence[int]) -> None:
        """A sentence outside the running text: nothing goes on from it but a line that ends with a colon."""
        for quote in quotes:
            if quote not in self.owners and not self.sign(quote, segment):
                self.loose.append(self.mark(quote))
        for draft in self.by_segment.get(number, []):
            if draft.rule == "cue-colon-next" and not draft.words:
                self.pending = draft

    def read(self, number: int, segment: Segment, quotes: Sequence[int], *, new_line: bool) -> None:
        """Place the quotations of one sentence, then remember what the next may go on with."""
        page = self.page
        opens = bool(quotes) and page.quotes[quotes[0]][1] == segment.first
        continued = self.open if opens else None
        if continued is not None and quotes[0] in self.owners:
            self.join_attributed(continued, self.owners[quotes[0]])
        whole = bool(quotes) and self.is_whole(segment)
        for quote in quotes:
            if quote in self.owners:
                continue
            if self.pending is not None and new_line:
                self.give(quote, self.pending)
            elif continued is not None and quote == quotes[0]:
                self.give(quote, continued)
            elif not self.place(quote, number, segment, whole=whole, new_line=new_line):
                self.loose.append(self.mark(quote))
        self.remember(number, segment, quotes)

    def give(self, quote: int, draft: Draft) -> None:
        """Attach the quotation to a statement."""
        _, first, last = self.page.quotes[quote]
        draft.words.append((first, last))
        self.owners[quote] = draft
        self.previous, self.end = draft, last

    def make(self, quote: int, rule: str, source: Source | None) -> None:
        """Make a statement of its own of the quotation."""
        draft = Draft(None, [])
        draft.rule, draft.source = rule, source
        self.drafts.append(draft)
        self.give(quote, draft)

    def place(self, quote: int, number: int, segment: Segment, *, whole: bool, new_line: bool) -> bool:
        """Find the statement that a quotation without a cue belongs to; False when it is none."""
        page, previous = self.page, self.previous
        mark, first, last = page.quotes[quote]
        size = last - first + 1
        if whole and not mark.closed and size >= FULL_SENTENCE and self.is_attributed_next(number):
            self.make(quote, "uncued-open", None)
            return True
        if self.sign(quote, segment) or self.label(quote, segment) or self.lead(quote, segment):
            return True
        if not whole or (size < 2 and page.gaps[last + 1][:1] not in _STOPS):
            return False
        if previous is not None and self.goes_on(quote, previous, new_line=new_line):
            self.give(quote, previous)
            return True
        return size >= FULL_SENTENCE and self.resume(quote, number, previous, new_line=new_line)

    def goes_on(self, quote: int, previous: Draft, *, new_line: bool) -> bool:
        """Whether a quotation is one more part of the statement before it."""
        _, first, last = self.page.quotes[quote]
        long = last - first + 1 >= PARAGRAPH
        if long and not new_line and first == self.clause + 1:
            return True  # "The toll is wrong, she said. “It will ruin every one of us.”"
        follows = self.end >= 0 and first == self.end + 1
        return follows and (not new_line or (long and previous.is_direct(self.page)))

    def resume(self, quote: int, number: int, previous: Draft | None, *, new_line: bool) -> bool:
        """Make a statement of an utterance, of whoever is introduced before it or spoke last."""
        page = self.page
        _, first, last = page.quotes[quote]
        if not page.bits[first] & CAPITAL or not any(page.bits[word] & VERBAL for word in range(first, last + 1)):
            return False
        source = self.introduced(number, new_line=new_line)
        if source is None and previous is None:
            return False
        if source is None and previous is not None and previous.source is not None:
            source = previous.source._replace(rule="previous-speaker")
        self.make(quote, "uncued-previous-speaker", source)
        return True

    def introduced(self, number: int, *, new_line: bool) -> Source | None:
        """The person whom the sentences are about that stand between the last statement and a quotation, in one paragraph."""
        page, segments = self.page, self.page.segments
        at = number - 1
        while at >= 0 and segments[at].line == segments[number - 1].line and at not in self.by_segment:
            before = segments[at]
            if self.quotes(before.first, before.last) or not self.body(page.starts[before.first]):
                break
            found = spoken_of(page, before, self.stands)
            if found is not None:
                return found if new_line or not page.bits[found.first] & PRON or at == 0 else None
            at -= 1
        return None

    def lead(self, quote: int, segment: Segment) -> bool:
        """Make a statement of a quotation behind a colon, of whom the words before it are about."""
        page = self.page
        _, first, last = page.quotes[quote]
        if last - first < 1 or not page.bits[first] & CAPITAL or _STOPS.isdisjoint(page.gaps[last + 1]):
            return False
        source = led_by(page, first, segment.first, self.stands)
        if source is None and is_topic(page, first, segment.first) and self.previous is not None:
            source = self.previous.source and self.previous.source._replace(rule="previous-speaker")
        if source is None:
            return False
        self.make(quote, "lead", source)
        return True

    def label(self, quote: int, segment: Segment) -> bool:
        """Make a statement of a quotation with its speaker and a colon before it."""
        _, first, last = self.page.quotes[quote]
        name = labelled_by(self.page, first, segment.first) if last - first >= 1 else None
        if name is None:
            return False
        self.make(quote, "label", Source(name[0], name[1], name[0], "label"))
        return True

    def sign(self, quote: int, segment: Segment) -> bool:
        """Make a statement of a quotation with a name behind a dash."""
        _, first, last = self.page.quotes[quote]
        name = _signature(self.page, last, segment.last) if last - first >= 2 else None
        if name is None:
            return False
        before = self.previous
        self.make(quote, "signature", Source(name[0], name[1], name[0], "signature"))
        self.previous, self.end = (None, -1) if self.body(self.page.starts[first]) else (before, -1)
        return True

    def join_attributed(self, whole: Draft, part: Draft) -> None:
        """Each paragraph of one quotation may have its own attribution: it stays one statement."""
        if part is whole or part.found is None or not whole.words:
            return
        if whole.found is None:
            whole.attribute(part.found)
        else:
            whole.also.append(part.found)
        whole.words.extend(part.words)
        whole.cue = whole.cue + part.cue
        for draft in self.drafts:
            if draft.outer is part:
                draft.outer = whole
        for first, last in part.words:
            for quote in self.quotes(first, last):
                self.owners[quote] = whole
        part.words = []
        self.previous = whole

    def remember(self, number: int, segment: Segment, quotes: Sequence[int]) -> None:
        """Keep the statement that a quotation in the next sentence may go on with."""
        page = self.page
        self.pending = None
        self.clause = self.end = -1
        last = page.outer[segment.last]
        here: list[Draft] = []
        for draft in self.by_segment.get(number, ()):
            if draft.words:
                here.append(draft)
            elif draft.rule == "cue-colon-next":
                self.pending = draft
        if here:
            previous = here[0]
            if len(here) > 1:
                previous = max([draft for draft in here if draft.is_marked(page)] or here, key=_end)
            self.previous = previous
            found = previous.found
            if found is not None and found.left:
                if not found.right and found.join != "according":
                    self.clause = segment.last
                if page.outer[_end(previous)] >= 0 and any(draft.is_marked(page) for draft in here):
                    self.end = segment.last
        if last >= 0 and last in self.owners and (here or quotes):
            self.previous, self.end = self.owners[last], segment.last
        if last >= 0 and not page.quotes[last][0].closed:
            self.open = self.owners.get(last)
        elif "\n" in page.gaps[segment.last + 1]:
            self.open = None

    def is_whole(self, segment: Segment) -> bool:
        """Whether the sentence consists of quotations only."""
        at = segment.first
        while at <= segment.last:
            quote = self.page.outer[at]
            if quote < 0:
                return False
            at = self.page.quotes[quote][2] + 1
        return True

    def is_attributed_next(self, number: int) -> bool:
        """Whether the quotation goes on in the next paragraph, or in those after it, and is attributed there."""
        if number >= self.read_ahead[0]:
            at, answer = number + 1, False
            while (quote := self.opens_with(at)) is not None:
                answer = quote in self.owners
                if answer or self.page.quotes[quote][0].closed:
                    break
                at += 1
            self.read_ahead = at, answer
        return self.read_ahead[1]

    def opens_with(self, number: int) -> int | None:
        """The quotation with which a sentence begins."""
        page = self.page
        if number >= len(page.segments) or page.segments[number].level:
            return None
        first = page.segments[number].first
        quote = page.outer[first]
        return quote if quote >= 0 and page.quotes[quote][1] == first else None

    def mark(self, quote: int) -> tuple[Pair, str]:
        """The quotation as one that is no statement."""
        stretch, first, last = self.page.quotes[quote]
        return (stretch.start, stretch.end), reason_of(self.page, first, last)


def _end(draft: Draft) -> int:
    """The last word of a draft."""
    return draft.words[-1][1]


def _signature(page: Page, last: int, end: int) -> Stretch | None:
    """The name after a dash behind a quotation: ``“…” — Mara Ash``."""
    if (
        last >= end
        or end - last > 8
        or set(page.gaps[last + 1]).isdisjoint("—–―-")
        or not page.bits[last + 1] & CAPITAL
    ):
        return None
    close = last + 1
    while close < end and not page.broken[close + 1]:
        close += 1
    capitals = sum(page.bits[word] & CAPITAL > 0 for word in range(last + 1, close + 1))
    return (last + 1, close) if capitals >= 0.6 * (close - last) else None
