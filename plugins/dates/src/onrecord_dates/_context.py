"""An expression in its surroundings: what the guards look at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    import onrecord

    from ._partial import Partial

_NEXT = re.compile(r"[^\w\n]{0,3}(\w+)")
_REACH = 30
_NEAR = 120
_GAP = 3


@attrs.define(eq=False)
class Context:
    """
    An expression in its surroundings.

    Attributes:
        text: The whole text.
        partial: What was read.
        words: Word lists by guard.
        tokens: The words of the text.
        index: Which of them is the first of the expression.
        memo: What was found out about the whole text.
    """

    text: str
    partial: Partial
    words: Mapping[str, Mapping[str, Any]]
    tokens: onrecord.Words
    index: int
    memo: dict[str, bool]

    @property
    def surface(self) -> str:
        """The words of the expression."""
        return self.text[self.partial.start : self.partial.end]

    @property
    def before(self) -> str:
        """The word before it on the same line, as printed; empty at the start of a line."""
        if not self.index:
            return ""
        form, end = self.tokens.forms[self.index - 1], self.partial.start
        gap = self.text[self.tokens.starts[self.index - 1] + len(form) : end]
        return form if len(gap) <= _GAP and "\n" not in gap else ""

    @property
    def before_text(self) -> str:
        """The characters before it, in lower case."""
        return self.text[max(0, self.partial.start - _REACH) : self.partial.start].lower()

    @property
    def after(self) -> str:
        """The word after it on the same line."""
        found = _NEXT.match(self.text, self.partial.end)
        return found[1] if found else ""

    @property
    def before_name(self) -> bool:
        """Whether a word with a capital stands right before it."""
        before = self.before
        return before[:1].isupper() and self.text[self.partial.start - 2 : self.partial.start - 1].isalnum()

    def definite(self, word: str) -> bool:
        """Whether *word* is the definite article."""
        return self.has("article", "definite", word)

    @property
    def after_name(self) -> bool:
        """Whether a word with a capital stands right after it."""
        return self.char(0) == " " and self.char(1).isupper()

    @property
    def first(self) -> str:
        """The first word of the expression."""
        return self.tokens.forms[self.index]

    def char(self, offset: int) -> str:
        """The character *offset* code points from the end (0 the next one) or, below zero, before the start."""
        position = self.partial.end + offset if offset >= 0 else self.partial.start + offset
        return self.text[position : position + 1] if position >= 0 else ""

    def has(self, guard: str, key: str, word: str) -> bool:
        """Whether *word* is in a word list."""
        table = self.words.get(guard)
        return table is not None and word.lower() in table.get(key, ())

    def near(self, guard: str, key: str) -> bool:
        """Whether a word of a list stands, if only as a part of another, around it."""
        around = self.text[max(0, self.partial.start - _NEAR) : self.partial.end + _NEAR].lower()
        return any(word in around for word in self.words.get(guard, {}).get(key, ()))

    def alone(self) -> bool:
        """Whether nothing else stands on its line."""
        start, end = self.partial.start, self.partial.end
        head = self.text[max(self.text.rfind("\n", 0, start) + 1, start - _REACH) : start]
        tail = self.text[end : end + _REACH].partition("\n")[0]
        return not head.strip(" \t•·|()[]") and not tail.strip(" \t•·|()[]\r")
