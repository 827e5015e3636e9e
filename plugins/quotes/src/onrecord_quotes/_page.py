"""The text as the frames read it: words, marked stretches, sentences of the outer text and of each quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ._marks import Marked
from ._words import ADV, AUX, VERB, Words, word_classes

PUNCTUATION = frozenset(",;:–—―()…[]!?")
_CLOSERS = "”\"’'»"
_NO_ADVERB = frozenset(
    "family ally rally july italy assembly reply supply daily weekly monthly friendly early only apply monopoly anomaly fly lily belly bully jelly silly ugly holy likely elderly deadly lonely costly billy kelly sally emily reilly connolly".split()
)


class Segment(NamedTuple):
    """A sentence whose inner quotations stay whole: words ``first`` to ``last``; *level* 0 outside marks, 1 inside."""

    first: int
    last: int
    level: int
    line: int


class Page:
    """Words and marks of one text with the indices that the frames need; built once a document, never changed."""

    __slots__ = (
        "bits",
        "broken",
        "ends",
        "forms",
        "gaps",
        "inner",
        "layers",
        "low",
        "outer",
        "quotes",
        "segments",
        "starts",
        "text",
        "tops",
    )

    def __init__(
        self, text: str, words: Words, marks: Sequence[Marked], breaks: Iterable[int], cue_heads: frozenset[str]
    ) -> None:
        self.text = text
        self.forms, self.low, self.starts, self.ends, self.gaps, self.bits = words
        self.quotes: list[tuple[Marked, int, int]] = []  # mark, first word, last word
        count = len(self.forms)
        self.broken = [gap != " " and (not PUNCTUATION.isdisjoint(gap) or " - " in gap) for gap in self.gaps]
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
        self.tops = [first for mark, first, _ in self.quotes if not mark.depth]
        self.segments = _segments(self, breaks, cue_heads)

    def left_edge(self, word: int) -> int:
        """The code point where *word* begins, with what is attached before it: an opening mark, a bracket, a currency sign."""
        gap = self.gaps[word]
        at = len(gap)
        while at and not gap[at - 1].isspace() and gap[at - 1] not in ",;:.–—-!?…/”)":
            at -= 1
        return self.starts[word] - (len(gap) - at)

    def right_edge(self, word: int) -> int:
        """The code point where *word* ends, with a closing mark and what stands inside it, without other punctuation."""
        gap = self.gaps[word + 1]
        end = 0
        for at, char in enumerate(gap):
            if char.isspace() or char in "“‘(—–":
                break
            if char in _CLOSERS or char in "%)]€£$°":
                end = at + 1
        quote = self.outer[word] if self.inner[word] < 0 else self.inner[word]
        if quote >= 0 and self.quotes[quote][2] == word:
            mark = self.quotes[quote][0]
            outer = self.outer[word]
            if outer >= 0 and outer != quote and self.quotes[outer][2] == word:
                mark = self.quotes[outer][0]
            return max(mark.end, self.ends[word])
        if end and gap[end - 1] in "’'" and self.outer[word] < 0:
            return self.ends[word] + (1 if self.low[word].endswith("s") and gap[:1] in "’'" else 0)
        return self.ends[word] + end

    def is_adverb(self, word: int) -> bool:
        """An adverb of the list, or a word in -ly that is no noun or adjective."""
        if self.bits[word] & ADV:
            return True
        low = self.low[word]
        return low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERB and not self.forms[word][0].isupper()

    def is_past(self, word: int) -> bool:
        """A word that looks like a regular past."""
        low = self.low[word]
        return low.endswith("ed") and len(low) > 3 and low not in word_classes().not_past

    def is_participle(self, word: int) -> bool:
        """A word in -ing that is no noun."""
        low = self.low[word]
        return low.endswith("ing") and len(low) > 4 and low not in word_classes().not_participle

    def is_verb(self, word: int) -> bool:
        """A finite verb as far as one can see."""
        return bool(self.bits[word] & (AUX | VERB)) or self.is_past(word)

    def is_capital(self, word: int) -> bool:
        """Whether the word is printed with a capital."""
        return self.forms[word][0].isupper()


def _segments(page: Page, breaks: Iterable[int], cue_heads: frozenset[str]) -> list[Segment]:
    """Cut the words at line ends and at those sentence starts that no marked stretch covers; then the inside of each quotation."""
    count = len(page.forms)
    if not count:
        return []
    outer, inner, gaps = page.outer, page.inner, page.gaps
    lines = {at: gaps[at].count("\n") for at in range(1, count) if gaps[at] != " " and "\n" in gaps[at]}
    cuts = sorted({*lines, *(at for at in breaks if 0 < at < count)})
    segments: list[Segment] = []
    inside: list[Segment] = []
    first, line = 0, 0
    begin, quote = 0, -1  # where the current sentence of the current quotation begins
    for at in cuts:
        if at not in lines:
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
        segments.append(Segment(_after_dateline(page, first, at - 1, lines), at - 1, 0, line))
        first = at
        line += lines.get(at, 0)
    segments.append(Segment(_after_dateline(page, first, count - 1, lines), count - 1, 0, line))
    _close(page, quote, begin, inside)
    whole = {page.outer[segment.first] for segment in inside}
    for number, (mark, start, end) in enumerate(page.quotes):
        if not mark.depth and end - start >= 4 and number not in whole:
            inside.append(Segment(start, end, 1, -1))
    inside.sort()
    return [*_bounded(page.outer, segments), *_bounded(page.inner, inside)]


LONGEST = 300
"""Words of a sentence; what is longer is cut, so that work stays linear on lists without a stop."""


def _bounded(hidden: list[int], segments: list[Segment]) -> Iterator[Segment]:
    """Cut overlong sentences, never inside a marked stretch that hides its words."""
    for segment in segments:
        first = segment.first
        while segment.last - first >= LONGEST:
            at = first + LONGEST
            while at <= segment.last and hidden[at] >= 0 and hidden[at] == hidden[at - 1]:
                at += 1
            if at > segment.last:
                break
            yield segment._replace(first=first, last=at - 1)
            first = at
        yield segment._replace(first=first)


def _after_dateline(page: Page, first: int, last: int, lines: dict[int, int]) -> int:
    """The first word of a sentence without ``OSLO, May 3 (Agency) —``."""
    if (
        (first and first not in lines)
        or len(page.forms[first]) < 3
        or not page.forms[first].isupper()
        or page.outer[first] >= 0
    ):
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


def _postposed(page: Page, word: int, cue_heads: frozenset[str]) -> bool:
    """Whether a new sentence after a closing mark is in truth the attribution of that quotation, as in ``“Why?” Ash asked``."""
    if page.gaps[word][:1] == ".":
        return False
    count = len(page.forms)
    for at in range(word, min(word + 9, count)):
        if at > word and (page.outer[at] >= 0 or ("\n" in page.gaps[at])):
            return False
        if page.low[at] in cue_heads:
            after = page.gaps[at + 1]
            follower = page.low[at + 1] if at + 1 < count else ""
            return (
                ":" not in after
                and follower != "that"
                and (not after.isspace() or "\n" in after or follower in _AFTER_CUE)
            )
        if at > word and page.broken[at] and "," not in page.gaps[at]:
            return False
    return False
