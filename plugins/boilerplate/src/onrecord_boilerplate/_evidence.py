"""What a loader says of the lines of a page, in ``Document.source``: read here, and only here; nothing that is malformed counts."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ._page import Page

FORMAT = "onrecord.lines/1"
HINTS = (
    "main", "article", "header", "footer", "nav", "aside", "form", "list", "table", "quote", "figure", "caption", "credit", "byline", "time", "title", "dek",
    "body", "related", "promo", "ad", "share", "comments", "tags", "media", "widget", "bio", "hidden", "strong", "note", "noscript",
    "headline", "summary", "head", "declared",
)  # fmt: skip
BIT = {word: 1 << number for number, word in enumerate(HINTS)}
TAGS = (
    "",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "div",
    "td",
    "blockquote",
    "figcaption",
    "section",
    "article",
    "dd",
    "pre",
    "meta",
    "title",
    "header",
    "footer",
    "form",
    "aside",
    "th",
)
TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}
UNKNOWN = 2  # whether a line was kept, or stands in the declared article: 0 no, 1 yes
EXTRACTORS = ("", "resiliparse", "trafilatura")


class Evidence(NamedTuple):
    """
    What is known of each line of a page, in parallel lists.

    Attributes:
        tags: Number of the block tag in ``TAGS``, 0 for any other.
        blocks: A number for the element that holds the block.
        links: Characters that are links, in per cent.
        hints: Bits of ``HINTS``.
        kept: Whether the extractor kept it, ``UNKNOWN`` if none was asked.
        body: Whether it stands in the article that the page declares, ``UNKNOWN`` without one.
        extractor: Number of the extractor in ``EXTRACTORS``.
        declares: Fields of which the loader gave facts.
    """

    tags: list[int]
    blocks: list[int]
    links: list[int]
    hints: list[int]
    kept: list[int]
    body: list[int]
    extractor: int
    declares: frozenset[str]


def evidence_of(source: Any, page: Page) -> Evidence | None:
    """The evidence in *source*, a line of the page a row; None if there is none, or none that can be read."""
    if not isinstance(source, dict) or source.get("format") != FORMAT or not isinstance(source.get("lines"), dict):
        return None
    table = source["lines"]
    starts = _numbers(table.get("start"))
    count = len(starts)
    if not count:
        return None
    tags, blocks, links = (
        _column(table.get(name), count, kind, empty)
        for name, kind, empty in (("tag", str, ""), ("block", int, -1), ("links", int, 0))
    )
    hints = _column(table.get("hints"), count, str, "")
    kept, body = _column(table.get("kept"), count, int, UNKNOWN), _column(table.get("body"), count, int, UNKNOWN)
    known: dict[str, int] = {}
    rows: dict[int, int] = {start: row for row, start in enumerate(starts)}
    out = Evidence([], [], [], [], [], [], _extractor(source), _declares(source))
    end = 0  # of the line before
    for start, next_end in zip(page.starts, page.ends, strict=True):
        row = rows.get(start)
        if row is None:  # a character that the loader took for a letter is a blank here
            nearest = bisect_right(starts, start) - 1
            row = nearest if nearest >= 0 and end <= starts[nearest] < start else None
        end = next_end
        if row is None:
            for column, value in zip(out[:6], (0, -1, 0, 0, UNKNOWN, UNKNOWN), strict=True):
                column.append(value)
            continue
        words = hints[row]
        bits = known.get(words)
        if bits is None:
            bits = known[words] = sum(BIT[word] for word in set(words.split()) if word in BIT)
        out.tags.append(TAG_NUMBERS.get(tags[row], 0))
        out.blocks.append(blocks[row])
        out.links.append(links[row])
        out.hints.append(bits)
        out.kept.append(kept[row] if 0 <= kept[row] < UNKNOWN else UNKNOWN)
        out.body.append(body[row] if 0 <= body[row] < UNKNOWN else UNKNOWN)
    return out


def declared_fields(source: Any) -> frozenset[str]:
    """The fields of which a loader gave facts."""
    return _declares(source) if isinstance(source, dict) and source.get("format") == FORMAT else frozenset()


def _numbers(values: Any) -> list[int]:
    return values if isinstance(values, list) and all(type(value) is int for value in values) else []


def _column(values: Any, count: int, kind: type, empty: Any) -> list[Any]:
    """A column of the table; one that is missing or malformed says nothing."""
    return (
        values
        if isinstance(values, list) and len(values) == count and all(type(value) is kind for value in values)
        else [empty] * count
    )


def _extractor(source: dict[str, Any]) -> int:
    name = source.get("extractor")
    if not isinstance(name, str) or not name:
        return 0
    return 1 if name.startswith(EXTRACTORS[1]) else 2  # any other is taken to be as exact as the slow one


def _declares(source: dict[str, Any]) -> frozenset[str]:
    fields = source.get("declares")
    return frozenset(field for field in fields if isinstance(field, str)) if isinstance(fields, list) else frozenset()
