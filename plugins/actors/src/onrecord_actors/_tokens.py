"""`Tokens`: whether a word stands in a text as printed, but for the marks around it; told of the few words that somebody asks for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

_MARKS = frozenset(".,;:!?()[]{}\"'“”‘’«»…—–*")
_OWNERS = ("’s", "'s")
_PATIENCE = 64
"""One word after the other is looked for until the text has been searched so many times; then all its words are told apart."""


class Tokens:
    """
    The words of one text.

    Args:
        text: The text.
        forms: Its runs of letters and digits: most words that are asked for are none of them.

    >>> tokens = Tokens("The panel’s “report”, he re-read.", ["The", "panel", "s", "report", "he", "re", "read"])
    >>> [word in tokens for word in ("panel", "report", "re-read", "read", "vote")]
    [True, True, True, False, False]
    """

    def __init__(self, text: str, forms: Iterable[str]) -> None:
        self._text = text
        self._forms = frozenset(forms)
        self._told: dict[str, bool] = {}
        self._patience = _PATIENCE * len(text)

    def __contains__(self, word: str) -> bool:
        if word not in self._forms and word.isalnum():
            return False
        told = self._told.get(word)
        if told is None:
            told = self._told[word] = self._stands(word)
        return told

    def _stands(self, word: str) -> bool:
        if self._patience < 0:
            return word in self._every
        if word[0] in _MARKS:
            return False
        owner = word[-1] in _MARKS or word.endswith(
            _OWNERS
        )  # what stands in "J.’s"; in "J." the point is a mark around the word
        text = self._text
        at = text.find(word)
        while at >= 0 and not _alone(text, at, at + len(word), owner=owner):
            at = text.find(word, at + len(word))
        self._patience -= at if at >= 0 else len(text)
        return at >= 0

    @cached_property
    def _every(self) -> frozenset[str]:
        """All words, without the marks around them and without a possessive."""
        marks = "".join(_MARKS)
        bare = [token.strip(marks) for token in set(self._text.split())]
        return frozenset([word[:-2] if word.endswith(_OWNERS) else word for word in bare])


def _alone(text: str, start: int, end: int, *, owner: bool) -> bool:
    """Whether nothing but marks, and a possessive (which an *owner* must have), parts ``text[start:end]`` from the blanks around it."""
    while start and text[start - 1] in _MARKS:
        start -= 1
    if start and not text[start - 1].isspace():
        return False
    if text.startswith(_OWNERS, end):
        end += 2
    elif owner:
        return False
    size = len(text)
    while end < size and text[end] in _MARKS:
        end += 1
    return end == size or text[end].isspace()
