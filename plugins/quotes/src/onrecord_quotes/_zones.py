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
        regions = document.regions if document.has("regions") else ()
        self.starts = [region.span.start for region in regions]
        self.kinds = [
            "paragraph",
            *(region.kind for region in regions),
        ]  # before the first and when nobody looked: a paragraph

    def kind(self, at: int) -> str:
        """The kind of region at code point *at*; ``paragraph`` when nobody looked."""
        return self.kinds[bisect_right(self.starts, at)]

    def __call__(self, at: int) -> bool:
        """Whether a quotation at *at* may go on with another."""
        return self.kinds[bisect_right(self.starts, at)] == "paragraph"

    def is_title(self, at: int) -> bool:
        """Whether a headline stands at *at*."""
        return self.kinds[bisect_right(self.starts, at)] == "title"

    def speaks(self, at: int) -> bool:
        """Whether a statement may stand at *at* at all."""
        return self.kinds[bisect_right(self.starts, at)] not in _QUIET
