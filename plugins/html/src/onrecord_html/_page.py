"""The text of a page put together: head lines, what it shows, and the article that only its JSON-LD has; facts with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord import Fact, Span

from ._align import kept_of
from ._hints import BIT, words_of
from ._titles import letters
from ._walk import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._declared import Declared
    from ._metadata import Found, PageMetadata

_BODY = 300  # characters from which the article in the JSON-LD is one, and not its first sentence
_VISIBLE = 0.5  # of its lines; with fewer the page does not show it
_REACH = (6, 20)  # lines before and after the heading where an author's name is looked for
_NAMED = 160  # characters of the longest line that can be a byline
_SUMMARY = 40


class Page(NamedTuple):
    """
    A page as a document holds it.

    Attributes:
        text: The line stream.
        starts: Offset of the first letter of each line in it.
        lines: The lines and what the markup says of them.
        body: 1 for each line that stands in the article of the JSON-LD; None without one.
        facts: What the page says of its article, with the words that say it.
    """

    text: str
    starts: list[int]
    lines: Lines
    body: list[int] | None
    facts: list[Fact]


class _Builder:
    """Lines in the making, and the facts that point at them."""

    def __init__(self) -> None:
        self.head = Lines([], [], [], [], [], [], [])
        self.facts: list[
            tuple[str, Found, str, int, int]
        ] = []  # field, found, value, line (head lines below 0), column

    def add_head(self, text: str, tag: str, hints: int) -> int:
        number = len(self.head.texts)
        for values, value in zip(
            self.head, (text, 1 if number else 2, tag, hints | BIT["head"], 0, -1, ""), strict=True
        ):
            values.append(value)  # type: ignore[attr-defined]
        return -1 - number


def page_of(lines: Lines, found: PageMetadata, page: Declared) -> Page:
    """
    Put the page together.

    What the page says only to machines (a title that it does not show, the moment of publication) stands in *head lines* before what it
    shows, so that every fact has its words in the text.
    """
    builder = _Builder()
    _mark(lines, found)
    _title(builder, lines, found)
    _authors(builder, lines, found)
    _labelled(builder, "agency", "Agency", found.agencies)
    for field, label, value in (
        ("published", "Published", found.published),
        ("updated", "Updated", found.updated),
        ("publisher", "Publisher", found.publisher),
    ):
        _labelled(builder, field, label, [] if value is None else [value])
    body = _body(lines, page.article.body)
    head = builder.head
    if head.texts and lines.gaps:
        lines.gaps[0] = 2
    whole = Lines(*[[*before, *shown] for before, shown in zip(head, lines, strict=True)])  # type: ignore[misc]
    starts, parts, at = [], [], 0
    for number, (text, gap) in enumerate(zip(whole.texts, whole.gaps, strict=True)):
        if number:
            parts.append("\n" * gap)
            at += gap
        starts.append(at + len(text) - len(text.lstrip()))
        parts.append(text)
        at += len(text)
    count = len(head.texts)
    facts = []
    for field, one, surface, line, column in builder.facts:
        row = -1 - line if line < 0 else line + count
        text = whole.texts[row]
        start = starts[row] - (len(text) - len(text.lstrip())) + column
        facts.append(
            Fact(field, surface, Span(start, start + len(surface)), rule=f"html.{one.rule}", confidence=one.confidence)
        )
    return Page("".join(parts), starts, whole, None if body is None else [0] * count + body, facts)


def _mark(lines: Lines, found: PageMetadata) -> None:
    """Mark the lines that say the title and the summary."""
    title = letters(found.title.value) if found.title else ""
    summary = letters(found.summary) if len(found.summary) >= _SUMMARY else ""
    starts = {title[:1], summary[:1]}
    longest = 2 * max(len(title), len(summary))
    for number, text in enumerate(lines.texts):
        if len(text) > longest or (text[0].casefold() not in starts and text[1:2].casefold() not in starts):
            continue  # a mark may stand before the first letter, as a quotation mark
        folded = letters(text)
        if folded and folded == title:
            lines.hints[number] |= BIT["headline"]
        elif folded and folded == summary:
            lines.hints[number] |= BIT["summary"]


def _title(builder: _Builder, lines: Lines, found: PageMetadata) -> None:
    if found.title is None:
        return
    number = found.heading
    if number >= 0 and lines.hints[number] & BIT["headline"]:
        surface = lines.texts[number].strip()
        builder.facts.append(("title", found.title, surface, number, lines.texts[number].index(surface)))
    elif title := found.title.value.strip():
        builder.facts.append(
            ("title", found.title, title, builder.add_head(title, "title", BIT["title"] | BIT["headline"]), 0)
        )


def _authors(builder: _Builder, lines: Lines, found: PageMetadata) -> None:
    """Each author where the page prints the name near its heading, else in a head line."""
    heading = max(found.heading, 0)
    near = [
        number
        for number in range(max(0, heading - _REACH[0]), min(len(lines.texts), heading + _REACH[1]))
        if len(lines.texts[number]) <= _NAMED and number != found.heading
    ]
    near.sort(key=lambda number: not lines.hints[number] & BIT["byline"])
    unseen = []
    for one in found.authors:
        for number in near:
            column = lines.texts[number].find(one.value)
            if (
                column >= 0
                and not lines.texts[number][column + len(one.value) :][:1].isalnum()
                and not lines.texts[number][:column][-1:].isalnum()
            ):
                builder.facts.append(("author", one, one.value, number, column))
                break
        else:
            unseen.append(one)
    _labelled(builder, "author", "Author", unseen)


def _labelled(builder: _Builder, field: str, label: str, found: Iterable[Found]) -> None:
    """A head line with a label, as an article would print it: every plugin can read it."""
    values = list(found)
    if not values:
        return
    hint = {"published": "time", "updated": "time", "publisher": "footer", "agency": "credit"}.get(field, "byline")
    text = f"{label}: "
    columns = []
    for number, one in enumerate(values):
        text += ", " if number else ""
        columns.append(len(text))
        text += one.value
    line = builder.add_head(text, "meta", BIT[hint])
    builder.facts.extend((field, one, one.value, line, column) for one, column in zip(values, columns, strict=True))


def _body(lines: Lines, article: str) -> list[int] | None:
    """Which lines stand in the article of the JSON-LD; an article that the page hardly shows is added to the lines."""
    if len(article) < _BODY:
        return None
    marked = kept_of(lines.texts, article)
    shown = sum(len(text) for text, mark in zip(lines.texts, marked, strict=True) if mark)
    if shown >= _VISIBLE * len(article):
        return marked
    added = [text for line in article.split("\n") if (text := line.strip())]
    for text in added:
        for values, value in zip(lines, (text, 2, "p", BIT["body"] | BIT["declared"], 0, -2, ""), strict=True):
            values.append(value)  # type: ignore[attr-defined]
    return [*marked, *([1] * len(added))]


def columns(page: Page, kept: list[int] | None) -> dict[str, object]:
    """The parallel lists that `Document.source` holds of a page."""
    lines = page.lines
    known: dict[int, str] = {}
    hints = []
    for bits in lines.hints:
        words = known.get(bits)
        if words is None:
            words = known[bits] = words_of(bits)
        hints.append(words)
    return {
        "start": page.starts,
        "tag": lines.tags,
        "block": lines.blocks,
        "links": lines.links,
        "hints": hints,
        "kept": kept,
        "body": page.body,
    }
