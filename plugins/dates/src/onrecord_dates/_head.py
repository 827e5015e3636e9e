"""Datelines at the head of a paragraph: "OSTBROOK, Sept. 2, 2022 (Coast News) - The mill ..."."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import onrecord

from ._bounds import bounds_of
from ._calendar import valid_day
from ._dateline import dates_of_line
from ._languages import language_of
from ._recognise import recognised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._bounds import Bounds
    from ._partial import Partial

_PARAGRAPHS = 3
_PLACE = re.compile(r"[^\W\d_][\w .’'-]{1,40}(?:, [^\W\d_][\w.’' -]{1,25})?(?: \([^()\n]{2,40}\))?[,:]? *\(?$")
_END = re.compile(r"(?: ?\([^()\n]{2,40}\)\)?| ?/[A-Z][\w ]{1,30}/)?\)? ?(?:[-–—]+|--) ?(?=\S)")
_REACH = 120
_CONFIDENCE, _BOUNDED = 0.8, 0.4
_YEARS = 28
"""After so many years the weekdays come round again."""


def head_facts(document: onrecord.Document, language: str = "en") -> Iterator[onrecord.Fact]:
    """The fact ``published`` from a dateline that has a year: place in capitals, date, perhaps the agency, dash."""
    text = document.normalized
    for start, end in _heads(document):
        found = next(iter(dates_of_line(text, start, min(end, start + _REACH), language)), None)
        if found is None or found.other is not None:
            continue
        place = text[start : found.span.start]
        city = place.partition(",")[0].strip(" (:")
        if city.isupper() and _PLACE.match(place) and _END.match(text, found.span.end):
            yield onrecord.Fact(
                "published", found.value, found.span, rule="dates.paragraph-head", confidence=_CONFIDENCE
            )
            return


def bound_facts(document: onrecord.Document) -> Iterator[onrecord.Fact]:
    """
    What the text tells of the day (`bounds_of`), and where it has a dateline without a year, the first such day within these bounds.

    Nothing is taken from a dateline alone: it is a day of any year.
    """
    language = language_of(document)
    bounds = bounds_of(document, language)
    if bounds is None:
        return
    for partial in _dateline(document, language):
        if fact := _within(partial, bounds):
            yield fact
            return
    yield bounds.fact()


def _dateline(document: onrecord.Document, language: str) -> Iterator[Partial]:
    """Days without a year in datelines at the head of the first paragraphs."""
    text, heads = document.normalized, _heads(document)
    for partial in recognised(document, language):
        fields = partial.fields
        if not {"month", "day"} <= fields.keys() or {"year", "yy", "yearrel"} & fields.keys():
            continue
        for start, end in heads:
            if start < partial.start < min(end, start + _REACH):
                place = text[start : partial.start]
                city = place.partition(",")[0].strip(" (:")
                if city.isupper() and _PLACE.match(place) and _END.match(text, partial.end):
                    yield partial


def _within(partial: Partial, bounds: Bounds) -> onrecord.Fact | None:
    """The years in which the day lies within *bounds* and on its weekday: one day, or from the first to the last of them."""
    if bounds.first is None:
        return None
    month, day, weekday = (partial.number(field) for field in ("month", "day", "weekday"))
    latest = bounds.last or date.max
    years = range(bounds.first.year, min(latest.year, bounds.first.year + _YEARS) + 1)
    days = [
        found
        for year in years
        if (found := valid_day(year, month or 0, day or 0))
        and bounds.first <= found <= latest
        and weekday in (None, found.isoweekday())
    ]
    if not days:
        return None
    last = days[-1].isoformat() if bounds.last else ".."
    value = days[0].isoformat() if last == days[0].isoformat() else f"{days[0].isoformat()}/{last}"
    span = onrecord.Span(partial.start, partial.end)
    return onrecord.Fact("published", value, span, rule="dates.dateline-between", confidence=_BOUNDED)


def _heads(document: onrecord.Document) -> list[tuple[int, int]]:
    """The first paragraphs; without regions the first lines that are long."""
    if document.has("regions") and document.regions:
        spans = [(region.span.start, region.span.end) for region in document.regions if region.kind == "paragraph"]
    else:
        lines = onrecord.lines(document.normalized[:20_000])
        spans = [(start, end) for start, end in zip(lines.starts, lines.ends, strict=True) if end - start > _REACH // 2]
    return spans[:_PARAGRAPHS]
