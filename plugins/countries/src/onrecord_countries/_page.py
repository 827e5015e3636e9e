"""A document as lists read it: its lines, its content, and the blocs beside a list."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from ._bloc import bloc
from ._openness import AS_WHAT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord import CountryMention, Region

    from ._bloc import Bloc

_FURNITURE = frozenset(
    """
    byline dateline timestamp caption credit agency_credit ad analytics promo related nav share video other
    """.split()
)
_WIDEST = 40  # code points between a bloc and the list of its members
_SHOWN = r"(?:,? (?:including|such as|like|notably|among them|especially|led by)|[,:]| \(| [–—-])"
_MEMBERS_OF = re.compile(
    r"(?:'s)? (?:member states?|members?|states?|countries|nations|economies|allies|partners|governments|leaders|producers|exporters|neighbou?rs|signatories|heavyweights|founders|founding members)"
    rf"{_SHOWN}? ?(?:the )?(?:{AS_WHAT} )?"
)
_OF = re.compile(r" of (?:the )?")
_EXAMPLES_OF = re.compile(rf"{_SHOWN} ?(?:the )?(?:{AS_WHAT} )?")
NAMED_BY_MEMBERS = ("countries", "states", "States", "nations", "Baltics", "Nordics")


class Page:
    """
    A document as lists read it.

    Attributes:
        lines: The plain text with its line ends.
        countries: Its country mentions, in order.
    """

    def __init__(self, text: str, countries: Sequence[CountryMention], regions: Sequence[Region]) -> None:
        self.lines = text.replace("\u00a0", " ").replace("’", "'")
        self.countries = countries
        self._regions = regions

    @cached_property
    def content(self) -> str:
        """The lines with furniture blanked, offset for offset: where the group that "They" means is sought."""
        pieces = []
        position = 0
        for region in self._regions:
            if region.kind in _FURNITURE:
                pieces += [self.lines[position : region.span.start], " " * (region.span.end - region.span.start)]
                position = region.span.end
        return "".join([*pieces, self.lines[position:]])

    def bloc_in(self, start: int, end: int) -> Bloc | None:
        """The first bloc named between *start* and *end*."""
        first = bisect_left(self.countries, start, key=start_of)
        for mention in self.countries[first : bisect_left(self.countries, end, lo=first, key=start_of)]:
            if mention.form == "bloc":
                return bloc(self.lines[mention.span.start : mention.span.end])
        return None

    def bloc_of(self, start: int) -> str | None:
        """The bloc whose members the list that begins at *start* names ("NATO allies such as")."""
        before = bisect_left(self.countries, start, key=start_of) - 1
        if before < 0 or self.countries[before].form != "bloc":
            return None
        span = self.countries[before].span
        name = self.lines[span.start : span.end]
        shown = _EXAMPLES_OF if name.endswith(NAMED_BY_MEMBERS) else _MEMBERS_OF
        if start - span.end > _WIDEST or not shown.fullmatch(self.lines, span.end, start):
            return None
        found = bloc(name)
        return found.name if found is not None else None

    def bloc_behind(self, end: int) -> str | None:
        """The bloc whose members the list that ends at *end* is said to be ("only A and B of the EU states")."""
        if not (of := _OF.match(self.lines, end)):
            return None
        behind = bisect_left(self.countries, of.end(), key=start_of)
        if behind == len(self.countries) or self.countries[behind].span.start != of.end():
            return None
        span = self.countries[behind].span
        found = bloc(self.lines[span.start : span.end]) if self.countries[behind].form == "bloc" else None
        return found.name if found is not None else None


def start_of(mention: CountryMention) -> int:
    """Where *mention* begins: what lists of mentions are searched by."""
    return mention.span.start
