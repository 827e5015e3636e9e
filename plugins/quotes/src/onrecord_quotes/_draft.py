"""A statement in the making."""

from __future__ import annotations

from ._found import Found, Stretch
from ._page import Page
from ._sources import Source

Pair = tuple[int, int]


class Draft:
    """
    A statement in words: what an attribution found, with the quotations that were attached to it.

    Attributes:
        found: The attribution, None while a quotation has none.
        also: Further attributions of the same utterance, each in a paragraph of its own.
        words: Stretches of words of the content.
        content: Spans of the content, marks included.
        quoted: The marked spans inside it.
        outer: The draft whose content holds this one.
        rule: How it was found.
    """

    __slots__ = ("also", "content", "cue", "found", "kind", "level", "outer", "quoted", "rule", "source", "words")

    def __init__(self, found: Found | None, words: list[Stretch], level: int = 0) -> None:
        self.found = found
        self.also: list[Found] = []
        self.words = words
        self.level = level
        self.content: list[Pair] = []
        self.quoted: list[Pair] = []
        self.kind = "direct"
        self.cue: list[Stretch] = found.cue if found is not None else []
        self.source: Source | None = found.source if found is not None else None
        self.rule = found.rule if found is not None else ""
        self.outer: Draft | None = None

    @property
    def act(self) -> str | None:
        """The act of its cue, None without one."""
        return None if self.found is None else self.found.act

    @property
    def frame(self) -> str:
        """The frame of its cue."""
        return "" if self.found is None else self.found.frame

    def attribute(self, found: Found) -> None:
        """Give an utterance that had none its attribution."""
        self.found, self.source, self.rule = found, found.source, found.rule

    def is_marked(self, page: Page) -> bool:
        """Whether a stretch of it begins between marks."""
        return any(page.outer[first] >= 0 for first, _ in self.words)

    def is_direct(self, page: Page) -> bool:
        """Whether it begins and ends between marks, stretch by stretch."""
        return all(page.outer[word] >= 0 for stretch in self.words for word in stretch)
