"""Past or future? Cues in the clause of an expression, without a tagger."""

from __future__ import annotations

import functools
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

import onrecord

from ._lexicon import load_table

if TYPE_CHECKING:
    from collections.abc import Mapping

_REACH = 12
_COMMA, _CLAUSE, _QUOTE, _AFTER = 3.0, 2.0, 4.0, 0.5
_OPENING = 9.0
"""What a preposition costs that looks ahead at the head of a sentence: "By Tuesday, all had gone"."""
_STOP = ".;!?\n"
_FAR = float("inf")
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


@attrs.frozen(eq=False)
class _Cues:
    direct: Mapping[str, int]
    closing: frozenset[str]
    opening: frozenset[str]
    nominal: frozenset[str]
    refused: frozenset[str]
    refusing: frozenset[str]
    future: frozenset[str]
    present: frozenset[str]
    governed: frozenset[str]
    past: frozenset[str]
    endings: tuple[str, ...]
    ahead: tuple[str, ...]
    infinitive: str
    neutral: frozenset[str]
    governors: frozenset[str]
    passive: frozenset[str]
    breaks: frozenset[str]
    auxiliary: frozenset[str]
    planned: frozenset[str]
    determiners: frozenset[str]


@functools.cache
def _cues(language: str) -> _Cues:
    table = load_table(language, "cues")
    return _Cues(
        {words: 1 if way == "future" else -1 for words, way in table["direct"].items()},
        frozenset(words.split()[-1] for words in table["direct"]),
        frozenset(table.get("opening", {}).get("words", ())),
        frozenset(table.get("nominal", {}).get("words", ())),
        frozenset(table.get("refused", {}).get("words", ())),
        frozenset(table.get("refused", {}).get("behind", ())),
        frozenset(table["future"]["words"]),
        frozenset(table.get("present", {}).get("words", ())),
        frozenset(table["future"]["words"]).union(table.get("present", {}).get("not_after", ())),
        frozenset(table["past"]["words"]),
        tuple(table["past"]["endings"]),
        tuple(table["future"].get("endings", ())),
        table["infinitive"]["word"],
        frozenset(table["neutral"]["words"]),
        frozenset(table["infinitive"]["governors"]),
        frozenset(table["infinitive"]["passive"]),
        frozenset(table["break"]["words"]),
        frozenset(table["planned"]["auxiliary"]),
        frozenset(table["planned"]["participles"]),
        frozenset(table["determiner"]["words"]),
    )


class Clauses:
    """
    The clauses of a text, asked from left to right.

    Where no cue was found it is not looked for again, so that a thousand weekdays in a row cost no more than each its own words.
    """

    def __init__(self, text: str, words: onrecord.Words, language: str) -> None:
        self._text, self._words, self._cues = text, words, _cues(language)
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
        if not direction:
            own = range(first + 1, behind)  # skipped by both, but another expression may look at it
            self._silent = reach if index == place == _ALL and self._quiet(own) else range(0)
            return _NOTHING
        position = starts[index]
        span = onrecord.Span(position, position + len(self._words.forms[index]))
        return Tense(direction, span, max(0.2, 1.0 - cost / 20))

    def _before(self, start: int, first: int) -> tuple[float, int, int]:
        """(cost, word, direction) of the nearest cue before the expression, from word *first* backwards."""
        text, cues = self._text, self._cues
        forms, starts = self._words.forms, self._words.starts
        cost, edge = 0.0, start
        for index in range(first, max(-1, first - _REACH), -1):
            form, position = forms[index].lower(), starts[index]
            gap = text[position + len(form) : edge]
            if gap == " ":
                cost += 1.0
            elif (crossing := _crossing(gap)) is None:
                return _FAR, 0, 0
            else:
                cost += 1.0 + crossing
            if index == first and (way := _direct(forms, first, form, cues)):
                return cost + (_OPENING if form in cues.opening and forms[first][0].isupper() else 0.0), first, way
            if way := _way(forms, index, form, cues):
                return cost, index, way
            if form in cues.breaks:
                cost += _CLAUSE
            edge = position
        return _FAR, _ALL, 0

    def _after(self, end: int, first: int, best: float) -> tuple[float, int, int]:
        """The same behind it, from word *first*, if it is nearer than *best*."""
        text, cues = self._text, self._cues
        forms, starts = self._words.forms, self._words.starts
        cost, edge = _AFTER, end
        for index in range(first, min(len(forms), first + _REACH)):
            form, position = forms[index].lower(), starts[index]
            gap = text[edge:position]
            if gap == " ":
                cost += 1.0
            elif (crossing := _crossing(gap)) is None:
                return _FAR, 0, 0
            else:
                cost += 1.0 + crossing
            if cost >= best:
                return _FAR, 0, 0
            if way := _way(forms, index, form, cues):
                return cost, index, way
            if form in cues.breaks:
                cost += _CLAUSE
            edge = position + len(form)
        return _FAR, _ALL, 0

    def _is_silent(self, reach: range, first: int) -> bool:
        """Whether no word in *reach* is a cue, of which the first are known to be none."""
        if first >= 0 and _direct(self._words.forms, first, self._words.forms[first].lower(), self._cues):
            return False
        if self._quiet(range(self._silent.stop, reach.stop)):
            self._silent = reach
            return True
        return False

    def _quiet(self, reach: range) -> bool:
        forms, cues = self._words.forms, self._cues
        return all(not _way(forms, index, forms[index].lower(), cues) for index in reach)


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


def _direct(forms: tuple[str, ...], index: int, form: str, cues: _Cues) -> int:
    """-1, 0 or 1 for the word or the two words right before an expression, the last of which, in lower case, is *form*."""
    if form not in cues.closing:
        return 0
    return cues.direct.get(form) or (cues.direct.get(f"{forms[index - 1].lower()} {form}", 0) if index else 0)


def _crossing(gap: str) -> float | None:
    """What it costs to pass the characters between two words; None where the sentence ends."""
    cost = 0.0
    for char in gap[:8]:
        if char in _STOP:
            return None
        if char in ",:–—-()":
            cost += _COMMA
        elif char in '"“”«»':
            cost += _QUOTE
    return cost


def _way(forms: tuple[str, ...], index: int, form: str, cues: _Cues) -> int:
    """-1, 0 or 1 for one word, *form* in lower case."""
    if form in cues.nominal and index and forms[index - 1].lower() in cues.determiners:
        return 0
    if form in cues.future:
        if form == cues.infinitive:
            governed = index > 0 and forms[index - 1].lower() in cues.governors
            passive = index + 1 < len(forms) and forms[index + 1].lower() in cues.passive
            return 1 if governed or passive else 0
        if form in cues.refused and index + 1 < len(forms) and forms[index + 1].lower() in cues.refusing:
            return -1
        return 1 if form not in cues.direct else 0
    if form in cues.present:
        return 0 if index and forms[index - 1].lower() in cues.governed else 1
    if form in cues.auxiliary and any(word.lower() in cues.planned for word in forms[index + 1 : index + 3]):
        return 1  # "has been scheduled"
    if len(form) >= 5 and cues.ahead and form.endswith(cues.ahead):
        return 1  # "entrera"
    participle = len(form) >= 5 and form.endswith(cues.endings)
    if participle or form in cues.past:
        before = forms[index - 1].lower() if index else ""
        if before in cues.neutral or (participle and before in cues.determiners):
            return 0
        return -1
    return 0
