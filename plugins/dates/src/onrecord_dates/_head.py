"""Datelines at the head of a paragraph: "OSTBROOK, Sept. 2, 2022 (Coast News) - The mill ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import onrecord

from ._dateline import dates_of_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARAGRAPHS = 3
_PLACE = re.compile(r"[^\W\d_][\w .’'-]{1,40}(?:, [^\W\d_][\w.’' -]{1,25})?(?: \([^()\n]{2,40}\))?[,:]? *\(?$")
_END = re.compile(r"(?: ?\([^()\n]{2,40}\)\)?| ?/[A-Z][\w ]{1,30}/)?\)? ?(?:[-–—]+|--) ?(?=\S)")
_REACH = 120
_CONFIDENCE = 0.8


def head_facts(document: onrecord.Document, language: str = "en") -> Iterator[onrecord.Fact]:
    """
    The fact ``published`` from a dateline that has a year: place in capitals, date, perhaps the agency, dash.

    Datelines without a year say no day and are left alone.
    """
    text = document.text
    for start, end in _heads(document):
        date = next(iter(dates_of_line(text, start, min(end, start + _REACH), language)), None)
        if date is None or date.other is not None:
            continue
        place = text[start : date.span.start]
        city = place.partition(",")[0].strip(" (:")
        if city.isupper() and _PLACE.match(place) and _END.match(text, date.span.end):
            yield onrecord.Fact("published", date.value, date.span, rule="dates.paragraph-head", confidence=_CONFIDENCE)
            return


def _heads(document: onrecord.Document) -> list[tuple[int, int]]:
    """The first paragraphs; without regions the first lines that are long."""
    if document.has("regions") and document.regions:
        spans = [(region.span.start, region.span.end) for region in document.regions if region.kind == "paragraph"]
    else:
        lines = onrecord.lines(document.text[:20_000])
        spans = [(start, end) for start, end in zip(lines.starts, lines.ends, strict=True) if end - start > _REACH // 2]
    return spans[:_PARAGRAPHS]
