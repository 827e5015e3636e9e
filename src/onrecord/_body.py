"""`Body`: the article without its furniture, with a way back to the original."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from ._span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._region import Region

BLANK_LINE = "\n\n"


@attrs.frozen
class Body:
    """
    The content regions in order, each with the white space after it; furniture between two of them becomes exactly a blank line.

    Attributes:
        text: The article.
    """

    text: str
    _original: str = attrs.field(repr=False)
    _pieces: tuple[Span, ...] = attrs.field(repr=False)
    _starts: tuple[int, ...] = attrs.field(repr=False)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """
        Where ``body.text[start:end]`` stands in `Document.text`: one span for each region that it touches, without white space at edges.

        Args:
            start: First code point, counted in the body.
            end: One past the last.
        """
        found: list[Span] = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for number in range(first, len(self._pieces)):
            offset, piece = self._starts[number], self._pieces[number]
            if offset >= end:
                break
            left = piece.start + max(0, start - offset)
            right = min(piece.end, piece.start + end - offset)
            span = trimmed(self._original, left, right) if left < right else None
            if span is not None:
                found.append(span)
        return tuple(found)


def body_of(text: str, regions: Sequence[Region] | None) -> Body:
    """The body of *text*; without regions (None) it is the whole text."""
    if regions is None:
        return Body(text, text, (Span(0, len(text)),), (0,))
    parts: list[str] = []
    pieces: list[Span] = []
    starts: list[int] = []
    length = 0
    for number, region in enumerate(regions):
        if not region.is_content:
            continue
        following = regions[number + 1] if number + 1 < len(regions) else None
        edge = len(text) if following is None else following.span.start
        part = text[region.span.start : region.span.end]
        part += text[region.span.end : edge] if following is None or following.is_content else BLANK_LINE
        parts.append(part)
        pieces.append(region.span)
        starts.append(length)
        length += len(part)
    whole = "".join(parts)
    ends_in_furniture = bool(regions) and not regions[-1].is_content
    return Body(whole.removesuffix(BLANK_LINE) if ends_in_furniture else whole, text, tuple(pieces), tuple(starts))
