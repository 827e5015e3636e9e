"""Between which days an article without a date line must have appeared, by what it tells."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import attrs

import onrecord

from ._calendar import interval_of
from ._lexicon import load_table
from ._quoted import marks_of, quoted
from ._recognise import recognised
from ._tense import Clauses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ._partial import Partial
    from ._quoted import Marks
    from ._tense import Tense

_YEAR = re.compile(r"(?<!\d)(?:1[789]|20)\d\d(?!\d)")
"""Without such figures the grammar need not be tried."""
_WORD = re.compile(r"[^\W\d_]+")
_CAPTIONS = ("caption", "credit")
_TOLD = ("title", "dek", "subhead", "paragraph", *_CAPTIONS)
"""Kinds of regions that appeared with the article; related headlines may be of a later day."""
_SURE, _NEAR = 0.6, 0.75
_REACH = 400
_YEARS = 2
"""A single year may be of a budget or a model; that many are not."""
_CONFIDENCE = 0.3


@attrs.frozen
class Bounds:
    """
    Days between which an article appeared.

    Attributes:
        first: The earliest, or None.
        last: The latest, or None.
        span: The words that prove the earliest, else the latest.
    """

    first: date | None
    last: date | None
    span: onrecord.Span

    @property
    def value(self) -> str:
        """EDTF."""
        return "/".join(day.isoformat() if day else ".." for day in (self.first, self.last))

    def fact(self) -> onrecord.Fact:
        """The fact ``published``."""
        rule = "dates.not-before" if self.last is None else "dates.not-after" if self.first is None else "dates.between"
        return onrecord.Fact("published", self.value, self.span, rule=rule, confidence=_CONFIDENCE)


def bounds_of(document: onrecord.Document, language: str) -> Bounds | None:
    """
    What *document* says of the day on which it appeared.

    Not before: the latest full date of a caption or a past clause; the latest month and the last but one of the years that a past clause puts
    right after "in" or the like (a single year may be of a budget or a model); the day on which a thing that it names got its name ("Covid-19").
    Not after: the earliest day or month that a sure future puts right after "on" or the like.
    """
    table = load_table(language, "published")
    firsts = list(_named(document, table.get("since", {})))
    lasts: list[tuple[date, onrecord.Span]] = []
    if _YEAR.search(document.normalized):
        past, future = _told(document, language, table)
        firsts += past
        lasts += future
    first, last = max(firsts, default=None, key=_day), min(lasts, default=None, key=_day)
    if first and last and last[0] < first[0]:  # one of them is wrong
        return None
    proof = first or last
    return Bounds(first and first[0], last and last[0], proof[1]) if proof else None


def _day(bound: tuple[date, onrecord.Span]) -> date:
    return bound[0]


def _named(document: onrecord.Document, since: Mapping[str, date]) -> Iterator[tuple[date, onrecord.Span]]:
    """Names with the day before which nobody used them."""
    text = document.normalized
    for name, day in since.items():
        place = text.find(name)
        if place < 0:
            continue
        span = onrecord.Span(place, place + len(name))
        whole = not (text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1]).strip("-").isalnum()
        if whole and _appeared_with_it(document, span):
            yield day, span


def _told(
    document: onrecord.Document, language: str, table: Mapping[str, Any]
) -> tuple[list[tuple[date, onrecord.Span]], list[tuple[date, onrecord.Span]]]:
    """(earliest days, latest days) by the dates of the text."""
    text, captions = document.normalized, frozenset(table["caption"]["past"])
    bound, marks = table.get("bound", {}), marks_of(text, language)
    clauses = Clauses(text, document.view(onrecord.words), language)
    firsts: list[tuple[date, onrecord.Span]] = []
    years: list[tuple[date, onrecord.Span]] = []
    lasts: list[tuple[date, onrecord.Span]] = []
    for partial, value in _dates(recognised(document, language)):
        interval, span = interval_of(value), onrecord.Span(partial.start, partial.end)
        if interval is None or interval.start is None or interval.end is None or not _appeared_with_it(document, span):
            continue
        start, end = _as_day(interval.start), _as_day(interval.end)
        if "month" not in partial.fields:
            years.append((start, span))
            continue
        region, full = document.region_of(span), "day" in partial.fields
        if full and ((region is not None and region.kind in _CAPTIONS) or _captioned(text, span, captions)):
            firsts.append((start, span))
            continue
        tense = clauses.tense(span.start, span.end)
        if tense.direction < 0:
            if (full and tense.strength >= _SURE) or _plain(text, span, tense, bound.get("past", ()), marks):
                firsts.append((start, span))
        elif tense.direction > 0 and _promised(text, span, tense, bound, marks):
            lasts.append((end - timedelta(days=1), span))
    least, told = max(firsts, default=(date.min, None), key=_day)[0], 0
    for start, span in sorted(years, key=_day, reverse=True):
        if start <= least or told == _YEARS:
            break
        tense = clauses.tense(span.start, span.end)
        if tense.direction < 0 and _plain(text, span, tense, bound.get("past", ()), marks):
            told += 1
            if told == _YEARS:
                firsts.append((start, span))
    return firsts, lasts


def _dates(partials: Iterable[Partial]) -> Iterator[tuple[Partial, str]]:
    """The partials that are a year, or a month or day of one, with their values."""
    for partial in partials:
        fields = partial.fields
        if partial.form == "calendar" and isinstance(fields.get("year"), int) and "first" not in fields:
            value = f"{fields['year']:04d}"
            if "month" in fields:
                value += f"-{fields['month']:02d}" + (f"-{fields['day']:02d}" if "day" in fields else "")
            yield partial, value


def _as_day(moment: date) -> date:
    return date(moment.year, moment.month, moment.day)


def _appeared_with_it(document: onrecord.Document, span: onrecord.Span) -> bool:
    region = document.region_of(span)
    return region is None or region.kind in _TOLD


def _captioned(text: str, span: onrecord.Span, captions: frozenset[str]) -> bool:
    """Whether one of the words of captions stands before it on its line."""
    head = text[max(0, span.end - _REACH) : span.end]
    return not captions.isdisjoint(_WORD.findall(head.rpartition("\n")[2].lower()))


def _plain(text: str, span: onrecord.Span, tense: Tense, prepositions: Iterable[str], marks: Marks) -> bool:
    """Whether the cue stands near before the date, which follows one of *prepositions*, outside quoted speech."""
    before = text[max(0, span.start - _REACH) : span.start].split()[-1:]
    return (
        tense.cue is not None
        and tense.cue.start < span.start
        and tense.strength >= _NEAR
        and bool(before)
        and before[0].lower() in prepositions
        and not quoted(text, span.start, marks)
    )


def _promised(text: str, span: onrecord.Span, tense: Tense, bound: Mapping[str, Iterable[str]], marks: Marks) -> bool:
    return _plain(text, span, tense, bound.get("future", ()), marks) and (
        tense.cue is not None and tense.cue.of(text).lower() in bound.get("promise", ())
    )
