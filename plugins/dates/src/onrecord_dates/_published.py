"""When an article appeared and was changed, from its lines; or the earliest day on which it can have appeared."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

import onrecord

from ._dateline import dates_of_line
from ._head import bound_facts, head_facts
from ._languages import LANGUAGES, language_of
from ._lexicon import load_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._dateline import DateLine

_TOP_LINES = 15
_PARAGRAPH = 250
_LONGEST = 200
_YEAR = re.compile(r"(?:1[789]|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+")
_TIMED = ("timestamp", "byline", "dateline")
_MISTAKEN = ("subhead", "dek", "related", "nav", "other", "share")  # kinds that a date line may be taken for
_DOUBT = {"timestamp": 0.0, "dateline": 0.0, "byline": 0.02}
_LEAST = 0.5
_EARLY = 3
_SENTENCE = 80
_ENDS = '.!?”"'
_TOLD = 2
"""Sentences after which the story has begun, and a date on its own line is a heading."""


@attrs.frozen
class _Line:
    start: int
    end: int
    kind: str | None
    rank: float


def published_facts(document: onrecord.Document, language: str = "en") -> Iterator[onrecord.Fact]:
    """
    The facts ``published`` and ``updated`` of *document*.

    Date lines near the title come first, labels ("Published", "Updated:") decide what they are. Without any, and without a date given
    by the caller, a dateline at the head of a paragraph is read; failing that too, what the text tells bounds the day (`bounds_of`).

    Yields:
        Facts with the words that prove them; nothing where the text gives nothing.
    """
    found = [(line, date) for line in _lines(document) for date in _of_line(document.normalized, line, language)]
    published = _facts("published", [(line, date) for line, date in found if date.field != "updated"])
    yield from published
    yield from _facts("updated", [(line, date) for line, date in found if date.field == "updated"])
    if found or document.published is not None:
        return
    heads = list(head_facts(document, language))
    yield from heads
    if not heads and language_of(document) in LANGUAGES:  # bounds need a grammar
        yield from bound_facts(document)


def _facts(field: str, found: list[tuple[_Line, DateLine]]) -> list[onrecord.Fact]:
    facts: list[onrecord.Fact] = []
    trusted = [date.field == field or line.rank >= _LEAST for line, date in found]
    agreed = not any(trusted) and len({date.day for _, date in found}) == 1  # far from the title, but all say the same
    for (line, date), trust in zip(found, trusted, strict=True):
        labelled = date.field == field
        if not trust and not agreed:
            continue
        if field == "published" and not labelled and any(other.field == "published" for _, other in found):
            continue
        confidence = min(0.98, line.rank + (0.05 if labelled else 0.0))
        rule = f"dates.{'label' if labelled else line.kind or 'date'}-line"
        value = date.value
        if date.other is not None:
            value, confidence = "/".join(sorted((date.day.isoformat(), date.other.isoformat()))), confidence / 2
        facts.append(onrecord.Fact(field, value, date.span, rule=rule, confidence=confidence))
    return facts


def _of_line(text: str, line: _Line, language: str) -> list[DateLine]:
    """The dates of a line that is a date line by its words."""
    dates = list(dates_of_line(text, line.start, line.end, language))
    if not dates:
        return []
    table = load_table(language, "published")
    rest = (
        text[line.start : dates[0].span.start]
        + " "
        + " ".join(text[a.span.end : b.span.start] for a, b in pairwise(dates))
    )
    rest += " " + text[dates[-1].span.end : line.end]
    words = [word.lower() for word in _WORD.findall(rest)]
    if any(word in table["line"]["refused"] for word in words) or "©" in rest:
        return []
    labelled = any(date.field for date in dates)
    other = [word for word in words if word not in table["line"]["filler"]]
    if line.kind is None and not labelled and _sentence(text, line, other):
        return []
    limit = 12 if line.kind in _TIMED or labelled else 8 if words[:1] == ["by"] else 3
    return dates if len(other) <= limit else []


def _sentence(text: str, line: _Line, other: list[str]) -> bool:
    """Whether a line reads as a sentence: "It fell on 3 March 2019"."""
    told = text[line.start : line.end].rstrip()
    return told.endswith(".") and any(word in told.split() for word in other)  # in small letters, unlike names


def _lines(document: onrecord.Document) -> Iterator[_Line]:
    """The lines that may tell the date, each with how much it is trusted."""
    text = document.normalized
    if document.has("regions") and document.regions:
        yield from _region_lines(document)
        return
    start = seen = told = 0
    while start < len(text) and seen < _TOP_LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if not text[start:end].isspace() and end > start:
            seen += 1
            if _has_year(text, start, end):
                yield _Line(start, end, None, 0.9 - 0.02 * seen)
            told += end - start > _SENTENCE and text[end - 1] in _ENDS
            if (end - start > _PARAGRAPH and seen > 2) or told > _TOLD:
                return
        start = end + 1


def _region_lines(document: onrecord.Document) -> Iterator[_Line]:
    regions = document.regions
    kinds = [region.kind for region in regions]
    body = next(
        (i for i, region in enumerate(regions) if region.kind == "paragraph" and len(region.span) > _SENTENCE),
        len(regions),
    )
    if "title" in kinds:
        first = kinds.index("title")
        body = next(
            (
                i
                for i in range(max(first, 0), len(regions))
                if kinds[i] == "paragraph" and len(regions[i].span) > _SENTENCE
            ),
            len(regions),
        )
    title = max((i for i in range(body) if kinds[i] == "title"), default=None)  # pages repeat their title
    for index, region in enumerate(regions):
        if region.kind not in _TIMED and not (region.kind in _MISTAKEN and title is not None and title < index < body):
            continue
        rank = _rank(index, title, body) - _DOUBT.get(region.kind, 0.1)
        start = region.span.start
        for line in document.normalized[region.span.start : region.span.end].split("\n"):
            if _has_year(document.normalized, start, start + len(line)):
                yield _Line(start, start + len(line), region.kind, rank)
            start += len(line) + 1


def _has_year(text: str, start: int, end: int) -> bool:
    """Whether a line is short enough for a date line and has a year, without which its day is none."""
    return end - start <= _LONGEST and _YEAR.search(text, start, end) is not None


def _rank(index: int, title: int | None, body: int) -> float:
    """How much a date line is trusted by its place; below `_LEAST` only a label makes it count."""
    if title is not None and title <= index <= body:
        return 0.95 - 0.005 * min(20, index - title)
    if index < body:
        return 0.85 if title is None else max(0.1, 0.85 - 0.05 * (title - index))
    return 0.75 if index - body <= _EARLY else 0.45
