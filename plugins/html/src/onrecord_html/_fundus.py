"""An article of Fundus as a document: its parts are regions already."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from onrecord import Document, Fact, Problem, Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord import RegionKind

_RULE = "html.fundus"


class FundusArticle(Protocol):
    """
    What is read of ``fundus.Article``; an attribute that is missing, None or an exception (Fundus keeps those) says nothing.

    Read by attribute: Fundus pins an older lxml than this plugin's other parts need, so it is no dependency, and the two may live in two
    environments, with the article pickled or rebuilt between them.
    """

    @property
    def title(self) -> str | None:
        """The headline."""

    @property
    def authors(self) -> list[str]:
        """Names."""

    @property
    def publishing_date(self) -> datetime | None:
        """When it appeared."""

    @property
    def body(self) -> Any:
        """``summary`` and ``sections``, each with ``headline`` and ``paragraphs``."""


def from_fundus(article: FundusArticle, *, id: str = "", language: str | None = None) -> Document:  # noqa: A002  the name that the model gives it
    """
    The document of an article that Fundus parsed: title, authors, date, summary, sections and the captions of its images, a line each.

    Args:
        article: As Fundus' crawler yields it, or any object with its attributes.
        id: As for `onrecord.Document`.
        language: As for `onrecord.Document`; Fundus' own guess is made by a statistical detector and is not asked.

    Returns:
        A document with sealed regions and with facts, rule ``html.fundus``; topics and free access are in ``extra``.

    Everything that Fundus says of the text is in it, in the order title, authors, date, summary, sections, captions; what it left out of the
    page is not.
    """
    builder = _Lines()
    title = _folded(_value(article, "title"))
    builder.add(title, "title", [("title", title)])
    authors = [name for author in _value(article, "authors") or [] if (name := _folded(author))]
    if authors:
        builder.add(f"Author: {', '.join(authors)}", "byline", [("author", name) for name in authors])
    moment = _value(article, "publishing_date")
    if isinstance(moment, datetime):
        builder.add(f"Published: {moment.isoformat()}", "timestamp", [("published", moment.isoformat())])
    html = _value(article, "html")
    publisher = _folded(_value(_value(html, "source_info"), "publisher"))
    if publisher:
        builder.add(f"Publisher: {publisher}", "other", [("publisher", publisher)])
    for kind, text in _body(_value(article, "body")):
        builder.add(_folded(text), kind, [])
    for image in _value(article, "images") or []:
        builder.add(_folded(_value(image, "caption")), "caption", [])
        builder.add(", ".join(filter(None, map(_folded, _value(image, "authors") or []))), "credit", [])
    page = _value(html, "content")
    topics = [topic for name in _value(article, "topics") or [] if (topic := _folded(name))]
    free = _value(article, "free_access")
    document = Document(
        "\n\n".join(builder.texts),
        id=id,
        url=_value(html, "responded_url") or None,
        language=language,
        extra={"topics": "; ".join(topics), "free_access": free if isinstance(free, bool) else None},
        source={
            "loader": "fundus",
            "sha256": hashlib.sha256(page.encode("utf-8", "replace")).hexdigest() if isinstance(page, str) else None,
        },
    )
    if "paragraph" not in {region.kind for region in builder.regions}:
        return document.given(
            *builder.regions, *builder.facts, Problem("html.from_fundus", "no-text", "the article has no body")
        )
    return document.given(*builder.regions, *builder.facts)


class _Lines:
    """The lines, with their regions and facts."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.regions: list[Region] = []
        self.facts: list[Fact] = []
        self._at = 0

    def add(self, text: str, kind: RegionKind, facts: list[tuple[str, str]]) -> None:
        if not text:
            return
        start = self._at
        self.texts.append(text)
        self.regions.append(Region(Span(start, start + len(text)), kind, rule=_RULE))
        self._at += len(text) + 2
        after = 0 if kind == "title" else text.index(": ") + 2 if facts else 0
        for field, value in facts:
            after = text.index(value, after)
            self.facts.append(Fact(field, value, Span(start + after, start + after + len(value)), rule=_RULE))
            after += len(value)


def _value(owner: Any, name: str) -> Any:
    found = getattr(owner, name, None)
    return None if isinstance(found, Exception) else found


def _folded(text: Any) -> str:
    """One line, without white space at its ends; the blanks inside that are letters stay."""
    return " ".join(text.replace("\r", "\n").split("\n")).strip() if isinstance(text, str) else ""


def _body(body: Any) -> Iterator[tuple[RegionKind, str]]:
    for text in _value(body, "summary") or ():
        yield "dek", text
    for section in _value(body, "sections") or ():
        for text in _value(section, "headline") or ():
            yield "subhead", text
        for text in _value(section, "paragraphs") or ():
            yield "paragraph", text
