"""`Span`: a stretch of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._quickly_made import quickly_made

if TYPE_CHECKING:
    from collections.abc import Iterator


@quickly_made
@attrs.frozen
class Span:
    """
    A half-open stretch ``text[start:end]`` of `Document.text`, counted in code points.

    Attributes:
        start: First code point, >= 0.
        end: One past the last code point.

    Plain data: the chain checks a span when it takes the item, so that one bad span costs one item and not the step.
    Spans sort by start, then by end, and unpack: ``start, end = span``.

    >>> Span(0, 5).of("China rejects the report")
    'China'
    >>> Span(3, 9).covers(Span(4, 6)), Span(3, 9).overlaps(Span(9, 12))
    (True, False)
    """

    start: int
    end: int

    def __iter__(self) -> Iterator[int]:
        yield self.start
        yield self.end

    # Written out: layers are sorted by spans, and the comparisons that attrs makes build tuples of all fields.

    def __lt__(self, other: Span) -> bool:
        return self.start < other.start or (self.start == other.start and self.end < other.end)

    def __gt__(self, other: Span) -> bool:
        return other < self

    def __le__(self, other: Span) -> bool:
        return not other < self

    def __ge__(self, other: Span) -> bool:
        return not self < other

    def __len__(self) -> int:
        return max(0, self.end - self.start)

    def __bool__(self) -> bool:
        return True

    def of(self, text: str) -> str:
        """The characters of *text* that the span stands for."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether *other* lies inside this span, edges included."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


def trimmed(text: str, start: int, end: int) -> Span | None:
    """
    The span of ``text[start:end]`` without white space at its edges (`str.isspace`), or None if nothing is left.

    >>> trimmed("  a b  ", 0, 7)
    Span(start=2, end=5)
    """
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    stripped = len(piece.strip())
    return Span(start + left, start + left + stripped) if stripped else None
