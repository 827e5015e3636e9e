"""One walk through a page: its visible text as lines, and what the markup says of each line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ._declared import DECLARING, Head
from ._hints import BIT, LOCAL, TAG_BITS, Hints

if TYPE_CHECKING:
    from collections.abc import Mapping

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "noscript ol optgroup option p pre search section summary table tbody tfoot thead tr ul video audio".split()
)
_CLOSE = frozenset("li dd dt tr option caption summary legend".split())  # blocks that no blank line parts from the next
_INLINE, _TIGHT, _WIDE = 0, 1, 2  # what an element does to lines: nothing, or it parts them
_APART, _CELL, _EMPTY, _SKIPPED = -1, -2, -3, -4
_KINDS = {
    **{tag: _TIGHT if tag in _CLOSE else _WIDE for tag in BLOCKS},
    **dict.fromkeys("a button span time label cite".split(), _APART),  # laid out side by side, without a blank between
    **dict.fromkeys(("td", "th"), _CELL),
    **dict.fromkeys("img input link meta source wbr area base col param".split(), _EMPTY),  # hold nothing
    **dict.fromkeys(
        "script style template title svg canvas iframe object embed applet select datalist map noframes math-field rp audio video track".split(),
        _SKIPPED,  # print nothing
    ),
}
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_MOSTLY = 0.8  # of the characters: what says so of nearly all says nothing


class Lines(NamedTuple):
    """
    The lines of a page that are not blank, in parallel lists.

    Attributes:
        texts: As printed, white space folded as a browser does.
        gaps: Line ends before the line: 1, or 2 for a blank line.
        tags: The nearest block element, or an inline one (``a``, ``time``, ``em`` ...) that holds the whole line.
        hints: Bits of `_hints.HINTS` that hold for the whole line.
        links: Characters of it that are links, in per cent.
        blocks: A number for the element that holds the block: lines of one running text share it.
        times: The ``datetime`` of a time element in the line, or "".
    """

    texts: list[str]
    gaps: list[int]
    tags: list[str]
    hints: list[int]
    links: list[int]
    blocks: list[int]
    times: list[str]


_Place = tuple[int, str, int, int, bool, bool]
"""What holds for text that begins here: hints, block tag, number of the element around the block, of the block, in a link, keeps white space."""


class Walk:
    """
    The target of a parser: the line being put together, the lines so far, and where the walk is. No tree is built, which costs as much as the parsing.

    A block element is a line, a blank line between two; items of lists, rows of tables (cells parted by a tab) and lines that ``br`` breaks
    follow each other closely. Inline markup is joined. What a browser does not print as text is left out: scripts, styles, embedded
    frames, choices of forms. Elements that the markup hides stay, with the hint ``hidden``.

    Attributes:
        lines: The lines.
        deepest: Elements around the most deeply nested one.
        head: What the page declares of itself.
    """

    __slots__ = (
        "beside", "bits", "broken", "cell", "cells", "count", "data", "deepest", "gap", "head", "hints_of", "lines", "linked", "parts", "pending", "place", "size", "skipped", "skips", "stack", "time",
        "where",
    )  # fmt: skip

    def __init__(self) -> None:
        self.lines = Lines([], [], [], [], [], [], [])
        self.head = Head()
        self.parts: list[str] = []
        self.bits = -1
        self.linked = self.size = 0
        self.place: _Place | None = None  # of the first letter of the line
        self.gap = _WIDE
        self.broken = False  # a br ended the last line
        self.time = ""
        self.cell = False  # a cell of a table ended just now
        self.cells: list[int] = []  # lines before each cell that is open
        self.beside = False  # an inline element of a kind that is laid out side by side ended just now
        self.where: _Place = (0, "body", 0, 0, False, False)
        self.stack = [self.where]
        self.count = self.deepest = 0
        self.skipped = 0  # elements that are open, from one on that prints nothing
        self.skips = ""  # its tag
        self.pending: list[str] = []  # pieces of text since the last tag: parsers cut it at references
        self.data = self.pending.append
        self.hints_of = Hints().of

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self.pending:
            self._text()
        if tag in DECLARING:
            self.head.start(tag, attributes, inside=self.skips if self.skipped == 1 else "")
        if self.skipped:
            self.skipped += 1
            return
        kind = _KINDS.get(tag, _INLINE)
        if kind == _SKIPPED:
            self.skipped, self.skips = 1, tag
            return
        self.count += 1
        if kind == _EMPTY:
            self.beside = False
            return
        bits, block_tag, block, inner, link, keeps = above = self.where
        own = self.hints_of(tag, attributes) if attributes else TAG_BITS.get(tag, 0)
        if kind > _INLINE:
            self._end(kind)
            self.where = (bits | own, tag, inner, self.count, link, keeps or tag == "pre")
        elif kind == _CELL:
            self.cells.append(len(self.lines.texts))
            self.where = (bits | own, tag, inner, self.count, link, keeps)
        else:
            if kind == _APART:
                if self.beside and self.parts and len(self.parts[-1]) > 1:
                    self.parts.append(" ")
                if tag == "time" and not self.time:
                    self.time = attributes.get("datetime", "")[:40]
            elif tag == "br":
                self._line_break()
            if own or tag == "a":
                self.where = (bits | own, block_tag, block, inner, link or tag == "a", keeps)
        self.beside = False
        self.stack.append(above)
        if len(self.stack) > self.deepest:  # noqa: PLR1730  a call for each element costs more
            self.deepest = len(self.stack)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self.pending:
            self._text()
        if self.skipped:
            self.skipped -= 1
            return
        kind = _KINDS.get(tag, _INLINE)
        if kind > _INLINE:
            self.beside = False
            self.where = self.stack.pop()
            self._end(kind)
        elif kind != _EMPTY:
            self.where = self.stack.pop()
            self.beside = kind == _APART
            if kind == _CELL:
                if self.cells.pop() == len(self.lines.texts):
                    self.cell = True
                else:  # a cell of several lines is no cell of a row: tables lay pages out, too
                    self._end(_WIDE)

    def close(self) -> Walk:
        """The page ends."""
        if self.pending:
            self._text()
        self._end(_WIDE)
        _drop_common(self.lines)
        return self

    def _text(self) -> None:
        """Add the text since the last tag to what it belongs to."""
        pending = self.pending
        text = pending[0] if len(pending) == 1 else "".join(pending)
        pending.clear()
        if self.head.wanted:
            self.head.text(text)
        if self.skipped:
            return
        place = self.where
        self.beside = False
        if place[5]:
            self._kept(text)
        elif not text.isspace():
            self._add(text, place)
        elif self.parts:
            self.parts.append(" ")

    def _kept(self, text: str) -> None:
        """Add text whose white space counts."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self._end(_TIGHT)
            self._add(line, self.where)

    def _add(self, text: str, place: _Place) -> None:
        """Add characters to the line."""
        if self.cell:
            self.cell = False
            if self.parts:
                self.parts.append("\t")
        self.parts.append(text)
        self.bits &= place[0]
        size = len(text)
        self.size += size
        if place[4]:
            self.linked += size
        if self.place is None:
            self.place = place

    def _end(self, gap: int) -> None:
        """End the line, if there is one; *gap* line ends at least stand before the next one."""
        if self.parts:
            self._flush()
        self.cell = False
        if gap > self.gap:  # noqa: PLR1730  a call for each element costs more
            self.gap = gap

    def _flush(self) -> None:
        parts, place = self.parts, self.place
        self.parts = []
        if place is not None:
            _, tag, block, _, _, keeps = place
            text = "".join(parts) if len(parts) > 1 else parts[0]
            if keeps:
                text = text.replace("\r", " ").rstrip(" \t\f")
            else:
                text = _folded(text) if "\t" not in parts else "\t".join(map(_folded, text.split("\t")))
            if text and not text.isspace():
                texts, gaps, tags, hints, links, blocks, times = self.lines
                texts.append(text)
                gaps.append(self.gap)
                tags.append(tag)
                hints.append(self.bits)
                links.append(100 * self.linked // self.size)
                blocks.append(block)
                times.append(self.time)
                self.gap = _TIGHT
                self.broken = False
            self.place = None
        self.bits = -1
        self.linked = self.size = 0
        self.time = ""

    def _line_break(self) -> None:
        """A ``br``: a second one in a row leaves a blank line."""
        if self.place is not None:
            self._end(_TIGHT)
            self.broken = True
        elif self.broken:
            self.gap = _WIDE


def _folded(text: str) -> str:
    """White space folded as in a browser: not the blanks that are letters there, such as U+00A0."""
    if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
        text = _BLANKS.sub(" ", text)
    return text.strip(" ")


def _drop_common(lines: Lines) -> None:
    """Forget the hints that nearly the whole page has: a class of a wrapper says nothing about one line."""
    total = sum(map(len, lines.texts))
    seen: dict[int, int] = {}
    for text, bits in zip(lines.texts, lines.hints, strict=True):
        seen[bits] = seen.get(bits, 0) + len(text)
    common = 0
    for word, bit in BIT.items():
        if (
            word not in {"main", "article", "body"}
            and not bit & LOCAL
            and sum(size for bits, size in seen.items() if bits & bit) > _MOSTLY * total
        ):
            common |= bit
    if common:
        lines.hints[:] = [bits & ~common for bits in lines.hints]
