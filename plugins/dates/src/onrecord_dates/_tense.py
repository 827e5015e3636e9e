"""Past or future? Cues in the clause of an expression, without a tagger."""

from __future__ import annotations

import functools
from bisect import bisect_left

import attrs

import onrecord

from ._cues import BREAKS, CUE, TAIL, direct, load_cues, way_of

_REACH = 12
_HEAD = 24
_COMMA, _CLAUSE, _QUOTE, _AFTER = 3.0, 2.0, 4.0, 2.0
_POSSESSIVE = 8.0
"""A cue that looks ahead from farther says nothing of "Friday's vote"."""
_OPENING = 9.0
"""What a preposition costs that looks ahead at the head of a sentence: "By Tuesday, all had gone"."""
_STOP = ".;!?\n"
_APOSTROPHES = ("'", "’")
_FAR = float("inf")
_MARKS, _REMEMBERED = 8, 256
_ALL = -1
"""In place of a cue: all words in reach were looked at."""


@attrs.define
class Tense:
    """
    What the clause says.

    Attributes:
        direction: -1 past, +1 future, 0 nothing.
        cue: The deciding word, or None.
        strength: 0..1, less with distance.
    """

    direction: int
    cue: onrecord.Span | None = None
    strength: float = 0.0


_NOTHING = Tense(0)


class Clauses:
    """
    The clauses of a text, asked from left to right.

    Where no cue was found it is not looked for again, so that a thousand weekdays in a row cost no more than each its own words.
    """

    def __init__(self, text: str, words: onrecord.Words, language: str) -> None:
        self._text, self._words, self._cues = text, words, load_cues(language)
        self._silent = range(0)

    def tense(self, start: int, end: int) -> Tense:
        """Whether the clause around ``text[start:end]`` speaks of the past or of the future: its nearest cue decides."""
        starts = self._words.starts
        first, behind = bisect_left(starts, start) - 1, bisect_left(starts, end)
        reach = range(max(0, first - _REACH + 1), min(len(starts), behind + _REACH))
        if self._silent.start <= reach.start < self._silent.stop and self._is_silent(reach, first):
            return _NOTHING
        cost, index, direction = self._before(start, first)
        later, place, way = self._after(end, behind, cost)
        if way:
            cost, index, direction = later, place, way
            if cost < _OPENING and self._opens(start, first):
                cost = 1.0  # "In March, the union struck": its own clause
        if direction > 0 and cost > _POSSESSIVE and self._text[end : end + 1] in _APOSTROPHES:
            return _NOTHING
        if not direction:
            own = range(first + 1, behind)  # skipped by both, but another expression may look at it
            self._silent = reach if index == place == _ALL and self._quiet(own) else range(0)
            return _NOTHING
        position = starts[index]
        span = onrecord.Span(position, position + len(self._words.forms[index]))
        return Tense(direction, span, max(0.2, 1.0 - cost / 20))

    def _opens(self, start: int, first: int) -> bool:
        """Whether the expression is the first thing in its sentence, but for a preposition."""
        text, words = self._text, self._words
        head = text[max(0, start - _HEAD) : start]
        if (
            first >= 0
            and head.endswith(f"{words.forms[first]} ")
            and words.forms[first].lower() not in self._cues.determiners
        ):
            head = head[: -len(words.forms[first]) - 1]
        return head.rstrip(' "“«„')[-1:] in ("", *_STOP)

    def _before(self, start: int, first: int) -> tuple[float, int, int]:
        """(cost, word, direction) of the nearest cue before the expression, from word *first* backwards."""
        text, cues = self._text, self._cues
        forms, starts = self._words.forms, self._words.starts
        cost, edge = 0.0, start
        found: tuple[float, int, int] = (_FAR, 0, 0)
        for index in range(first, max(-1, first - _REACH), -1):
            form, position = forms[index], starts[index]
            kind, gap = cues.kind(form), text[position + len(form) : edge]
            if gap == " ":
                cost += 1.0
            elif (crossing := _crossing(gap[:_MARKS])) is None:
                return found
            else:
                cost += 1.0 + crossing
            if index == first and (way := direct(forms, first, cues)):
                low = form.lower()
                if low not in cues.weak and not (low in cues.opening and form[0].isupper()):
                    return cost, first, way
                found = cost + _OPENING, first, way
            elif kind & CUE and (way := way_of(forms, index, cues)):
                return cost, index, way
            if kind & BREAKS:
                cost += _CLAUSE
            edge = position
        return found if found[2] else (_FAR, _ALL, 0)

    def _after(self, end: int, first: int, best: float) -> tuple[float, int, int]:
        """The same behind it, from word *first*, if it is nearer than *best*."""
        text, cues = self._text, self._cues
        forms, starts = self._words.forms, self._words.starts
        cost, edge = _AFTER, end
        if best <= cost + 1.0:
            return _FAR, 0, 0
        for index in range(first, min(len(forms), first + _REACH)):
            form, position = forms[index], starts[index]
            kind, gap = cues.kind(form), text[edge:position]
            if gap == " ":
                cost += 1.0
            elif (crossing := _crossing(gap[:_MARKS])) is None:
                return _FAR, 0, 0
            else:
                cost += 1.0 + crossing
            if cost >= best:
                return _FAR, 0, 0
            if kind & CUE and (way := way_of(forms, index, cues)):
                return cost, index, way
            if kind & TAIL:
                return _FAR, 0, 0
            if kind & BREAKS:
                cost += _CLAUSE
            edge = position + len(form)
        return _FAR, _ALL, 0

    def _is_silent(self, reach: range, first: int) -> bool:
        """Whether no word in *reach* is a cue, of which the first are known to be none."""
        if first >= 0 and direct(self._words.forms, first, self._cues):
            return False
        if self._quiet(range(self._silent.stop, reach.stop)):
            self._silent = reach
            return True
        return False

    def _quiet(self, reach: range) -> bool:
        forms, cues = self._words.forms, self._cues
        return not any(way_of(forms, index, cues) for index in reach)


def clause_tense(text: str, words: onrecord.Words, start: int, end: int, language: str = "en") -> Tense:
    """
    Whether the clause around ``text[start:end]`` speaks of the past or of the future: its nearest cue decides.

    >>> text = "The council will vote on Friday, the mayor said."
    >>> clause_tense(text, onrecord.words(text), 25, 31).direction
    1
    >>> text = "The council voted on Friday."
    >>> clause_tense(text, onrecord.words(text), 21, 27).direction
    -1
    """
    return Clauses(text, words, language).tense(start, end)


@functools.lru_cache(_REMEMBERED)
def _crossing(marks: str) -> float | None:
    """What it costs to pass the first characters between two words; None where the sentence ends."""
    cost = 0.0
    for char in marks:
        if char in _STOP:
            return None
        if char in ",:–—-()":
            cost += _COMMA
        elif char in '"“”«»':
            cost += _QUOTE
    return cost
