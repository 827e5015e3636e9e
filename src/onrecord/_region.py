"""`Region`: what a stretch of whole lines is on the page."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from ._annotation import Annotation, rule_last
from ._quickly_made import quickly_made
from ._span import Span

RegionKind = Literal[
    "title", "dek", "subhead", "paragraph",
    "byline", "dateline", "timestamp", "caption", "credit", "agency_credit", "ad", "analytics", "promo", "related",
    "nav", "share", "video", "other",
]  # fmt: skip

CONTENT_KINDS = frozenset({"title", "dek", "subhead", "paragraph"})
"""The kinds of region that are the article; every other kind is furniture of the page."""


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Region(Annotation):
    """
    One or more whole lines of one kind. The regions of a document partition its lines that are not blank.

    Attributes:
        span: From the first character of a line that is not white space to the last such character of the same or a later line.
        kind: Content (``title dek subhead paragraph``) or furniture (``byline dateline timestamp caption credit agency_credit ad
            analytics promo related nav share video other``).

    >>> Region(Span(0, 13), "ad", rule="boilerplate.ad-word").is_content
    False
    """

    layer: ClassVar[str] = "regions"

    span: Span
    kind: RegionKind

    @property
    def is_content(self) -> bool:
        """Whether the region is part of the article, not furniture of the page around it."""
        return self.kind in CONTENT_KINDS

    def flaw(self, text: str) -> str | None:
        """A region holds whole lines: nothing but white space stands beside it on its first and last line."""
        start, end = self.span.start, self.span.end
        if (not start or text[start - 1] == "\n") and (end == len(text) or text[end] == "\n"):
            return None
        after = text.find("\n", end)
        before = text[text.rfind("\n", 0, start) + 1 : start]
        if before.strip() or text[end : len(text) if after < 0 else after].strip():
            return f"covers a part of a line only (at {start}-{end}); a region holds whole lines"
        return None
