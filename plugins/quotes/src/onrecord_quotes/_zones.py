"""Which parts of a page can hold statements, and which of them chain."""

from __future__ import annotations

from bisect import bisect_right

from onrecord import Document

_QUIET = frozenset("byline dateline timestamp credit agency_credit ad analytics promo nav share video other".split())


class Zones:
    """
    Where code points stand on the page.

    Statements may stand in titles and captions, but only quotations of the running text go on with each other.
    """

    def __init__(self, document: Document) -> None:
        self.known = document.has("regions")
        regions = document.regions
        self.starts = [region.span.start for region in regions]
        self.kinds = [region.kind for region in regions]

    def kind(self, at: int) -> str:
        """The kind of region at code point *at*; ``paragraph`` when nobody looked."""
        number = bisect_right(self.starts, at) - 1
        return self.kinds[number] if self.known and number >= 0 else "paragraph"

    def __call__(self, at: int) -> bool:
        """Whether a quotation at *at* may go on with another."""
        return self.kind(at) == "paragraph"

    def speaks(self, at: int) -> bool:
        """Whether a statement may stand at *at* at all."""
        return self.kind(at) not in _QUIET
