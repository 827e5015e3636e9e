"""The text as the frames read it: words, marked stretches, sentences of the outer text and of each quotation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import compress, starmap
from operator import attrgetter, itemgetter
from typing import NamedTuple

import attrs

from onrecord import Span

from ._marks import Marked
from ._transcripts import Turn
from ._words import ADVERBIAL, CAPITAL, Words

PUNCTUATION = frozenset(",;:–—―()…[]!?")
_CLOSERS = "”\"’'»"


@attrs.define(eq=False)
class Segment:
    """A sentence whose inner quotations stay whole: words ``first`` to ``last``; *level* 0 outside marks, 1 inside."""

    first: int
    last: int
    level: int
    line: int


class Spoken(NamedTuple):
    """A turn of a transcript in words: its label from *first* to *last*, and its paragraphs."""

    turn: Turn
    first: int
    last: int
    paragraphs: tuple[tuple[int, int], ...]


class Page:
    """Words and marks of one text with the indices that the frames need; built once a document, never changed."""

    __slots__ = (
        "bits",
        "broken",
        "forms",
        "gaps",
        "inner",
        "layers",
        "line_ends",
        "low",
        "noted",
        "outer",
        "quote_firsts",
        "quotes",
        "segment_firsts",
        "segments",
        "spoken",
        "starts",
        "text",
        "tops",
        "turns",
    )

    def __init__(
        self,
        text: str,
        words: Words,
        marks: Sequence[Marked],
        breaks: Iterable[int],
        cue_heads: Container[str],
        *,
        turns: Sequence[Turn] = (),
    ) -> None:
        self.text = text
        self.forms, self.low, self.starts, self.gaps, self.bits, self.noted = words
        self.quotes: list[tuple[Marked, int, int]] = []  # mark, first word, last word
        count = len(self.forms)
        different = set(self.gaps)
        if "," in different:  # inside a number: "3,400"
            self.gaps = tuple(["" if gap == "," else gap for gap in self.gaps])
            different = set(self.gaps)
        breaking = {gap for gap in different if not PUNCTUATION.isdisjoint(gap) or " - " in gap}
        self.broken = list(map(breaking.__contains__, self.gaps))
        self.line_ends = {gap: gap.count("\n") for gap in different if "\n" in gap}
        self.outer = [-1] * count
        self.inner = [-1] * count
        for mark in marks:
            first = bisect_left(self.starts, mark.start)
            last = bisect_left(self.starts, mark.end) - 1
            if last < first or mark.depth > 1:
                continue
            at = len(self.quotes)
            self.quotes.append((mark, first, last))
            layer = self.inner if mark.depth else self.outer
            layer[first : last + 1] = [at] * (last + 1 - first)
        self.layers = (self.outer, self.inner)
        self.turns = [
            Spoken(turn, *self.words(*turn.label), tuple(starmap(self.words, turn.paragraphs))) for turn in turns
        ]
        self.spoken = sorted(
            (*paragraph, number) for number, turn in enumerate(self.turns) for paragraph in turn.paragraphs
        )
        self.tops = [first for mark, first, _ in self.quotes if not mark.depth]
        self.quote_firsts = (self.tops, [first for mark, first, _ in self.quotes if mark.depth])
        segments, inside = _segments(self, breaks, cue_heads)
        self.segments = segments + inside
        self.segment_firsts = ([segment.first for segment in segments], [segment.first for segment in inside])

    def words(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last word that begin among the code points."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end) - 1

    def span(self, stretch: tuple[int, int]) -> Span:
        """The span of a stretch of words, without marks."""
        first, last = stretch
        return Span(self.starts[first], self.starts[last] + len(self.forms[last]))

    def turn_of(self, word: int) -> int | None:
        """The number of the turn of a transcript in which *word* stands."""
        at = bisect_right(self.spoken, word, key=itemgetter(0)) - 1
        return self.spoken[at][2] if at >= 0 and word <= self.spoken[at][1] else None

    def left_edge(self, word: int) -> int:
        """The code point where *word* begins, with what is attached before it: an opening mark, a bracket, a currency sign."""
        gap = self.gaps[word]
        return self.starts[word] - (0 if gap == " " else _attached_before(gap))

    def right_edge(self, word: int) -> int:
        """The code point where *word* ends, with a closing mark and what stands inside it, without other punctuation."""
        gap = self.gaps[word + 1]
        end = 0 if gap == " " else _attached_behind(gap)
        quote = self.outer[word] if self.inner[word] < 0 else self.inner[word]
        if quote >= 0 and self.quotes[quote][2] == word:
            mark = self.quotes[quote][0]
            outer = self.outer[word]
            if outer >= 0 and outer != quote and self.quotes[outer][2] == word:
                mark = self.quotes[outer][0]
            return max(mark.end, self.end(word))
        if end and gap[end - 1] in "’'" and self.outer[word] < 0:
            return self.end(word) + (1 if self.low[word].endswith("s") and gap[:1] in "’'" else 0)
        return self.end(word) + end

    def breaks(self, first: int, last: int) -> Iterator[int]:
        """The words from *first* to *last* with punctuation before them."""
        return compress(range(first, last + 1), self.broken[first : last + 1])

    def noted_among(self, wanted: frozenset[str]) -> list[int]:
        """The noted words that are one of *wanted*."""
        return list(compress(self.noted, map(wanted.__contains__, map(self.low.__getitem__, self.noted))))

    def end(self, word: int) -> int:
        """One past the last code point of *word*."""
        return self.starts[word] + len(self.forms[word])


def _attached_before(gap: str) -> int:
    """How many characters at the end of *gap* belong to the word behind it."""
    at = len(gap)
    while at and not gap[at - 1].isspace() and gap[at - 1] not in ",;:.–—-!?…/”)":
        at -= 1
    return len(gap) - at


def _attached_behind(gap: str) -> int:
    """How many characters at the start of *gap* belong to the word before it: the last closing mark ends them."""
    end = 0
    for at, char in enumerate(gap):
        if char.isspace() or char in "“‘(—–":
            break
        if char in _CLOSERS or char in "%)]€£$°":
            end = at + 1
    return end


def _segments(page: Page, breaks: Iterable[int], cue_heads: Container[str]) -> tuple[list[Segment], list[Segment]]:
    """Cut the words at line ends and at those sentence starts that no marked stretch covers; then the inside of each quotation."""
    count = len(page.forms)
    if not count:
        return [], []
    labels = {turn.first: turn.paragraphs[0][0] for turn in page.turns}
    outer, inner, gaps, forms = page.outer, page.inner, page.gaps, page.forms
    ends = page.line_ends
    lines = {at: ends[gaps[at]] for at in compress(range(count), map(ends.__contains__, gaps)) if at}
    cuts = sorted({*lines, *breaks, count} - {0})
    segments: list[Segment] = []
    inside: list[Segment] = []
    first, line = 0, 0
    begin, quote = 0, -1  # where the current sentence of the current quotation begins
    for at in cuts:
        if at not in lines and at < count:
            if outer[at] >= 0 and outer[at] == outer[at - 1]:
                if inner[at] >= 0 and inner[at] == inner[at - 1]:
                    continue
                if outer[at] != quote:
                    _close(page, quote, begin, inside)
                    quote = outer[at]
                    begin = page.quotes[quote][1]
                inside.append(Segment(begin, at - 1, 1, -1))
                begin = at
                continue
            if outer[at - 1] >= 0 and outer[at] < 0 and _postposed(page, at, cue_heads):
                continue
        if forms[first].isupper() and (not first or first in lines):
            first = _after_dateline(page, first, at - 1)
        first = labels.get(first, first)
        segments.append(Segment(first, at - 1, 0, line))
        first = at
        line += lines.get(at, 0)
    _close(page, quote, begin, inside)
    whole = {outer[segment.first] for segment in inside}
    for number, (mark, start, end) in enumerate(page.quotes):
        if end - start >= 4 and not mark.depth and number not in whole:
            inside.append(Segment(start, end, 1, -1))
    inside.sort(key=attrgetter("first"))
    return _bounded(outer, segments), _bounded(inner, inside)


LONGEST = 300
"""Words of a sentence; what is longer is cut, so that work stays linear on lists without a stop."""


def _bounded(hidden: list[int], segments: list[Segment]) -> list[Segment]:
    """Cut overlong sentences, never inside a marked stretch that hides its words."""
    if all(segment.last - segment.first < LONGEST for segment in segments):
        return segments
    return [piece for segment in segments for piece in _pieces(hidden, segment)]


def _pieces(hidden: list[int], segment: Segment) -> Iterator[Segment]:
    first = segment.first
    while segment.last - first >= LONGEST:
        at = first + LONGEST
        while at <= segment.last and hidden[at] >= 0 and hidden[at] == hidden[at - 1]:
            at += 1
        if at > segment.last:
            break
        yield Segment(first, at - 1, segment.level, segment.line)
        first = at
    yield Segment(first, segment.last, segment.level, segment.line)


def _after_dateline(page: Page, first: int, last: int) -> int:
    """The first word of a line that begins in capitals, without ``OSLO, May 3 (Agency) —``."""
    if len(page.forms[first]) < 3 or page.outer[first] >= 0:
        return first
    for at in range(first + 1, min(last, first + 9) + 1):
        gap = page.gaps[at]
        if "—" in gap or "–" in gap or "―" in gap or " - " in gap or "--" in gap:
            return at
    return first


def _close(page: Page, quote: int, begin: int, inside: list[Segment]) -> None:
    """The last sentence of a quotation."""
    if quote >= 0 and begin <= page.quotes[quote][2]:
        inside.append(Segment(begin, page.quotes[quote][2], 1, -1))


_AFTER_CUE = frozenset(
    ("in", "on", "at", "during", "after", "as", "when", "to", "of", "him", "her", "them", "reporters")
)


_ASKED = frozenset(("asked", "asks", "told", "tells"))


def _is_addressee(page: Page, first: int) -> bool:
    """Whether a short name and the end of the sentence follow a cue: ``“Why?” Ash asked Lind``."""
    at, count = first, len(page.forms)
    while at < count and at - first < 4 and page.bits[at] & CAPITAL and page.outer[at] < 0:
        at += 1
        if page.gaps[at][:1] in (".", ","):
            return True
    return False


def _is_manner(page: Page, word: int) -> bool:
    """Whether an adverb closes the attribution, as in ``“Why?” Ash asked quietly``."""
    return word < len(page.forms) and page.bits[word] & ADVERBIAL > 0 and page.gaps[word + 1][:1] in (".", ",")


_POSTPOSED = 13
"""Words within which an attribution behind a quotation has its cue."""
_BESIDE = frozenset(",()")
"""Signs around what is said of the speaker."""


def _postposed(page: Page, word: int, cue_heads: Container[str]) -> bool:
    """Whether a new sentence after a closing mark is in truth the attribution of that quotation, as in ``“Why?” Ash asked``."""
    if "." in page.gaps[word]:
        return False  # a stop, inside the marks or behind them
    count = len(page.forms)
    for at in range(word, min(word + _POSTPOSED, count)):
        if at > word and "\n" in page.gaps[at]:
            return False
        if page.outer[at] >= 0:
            _, first, last = page.quotes[page.outer[at]]
            if last > first:
                return False
            continue  # a nickname
        if page.low[at] in cue_heads and page.low[at] != "state":
            after = page.gaps[at + 1]
            follower = page.low[at + 1] if at + 1 < count else ""
            if page.low[at] in _ASKED and _is_addressee(page, at + 1):
                return True
            return (
                ":" not in after
                and follower != "that"
                and (not after.isspace() or "\n" in after or follower in _AFTER_CUE or _is_manner(page, at + 1))
            )
        if at > word and page.broken[at] and _BESIDE.isdisjoint(page.gaps[at]):
            return False
    return False
