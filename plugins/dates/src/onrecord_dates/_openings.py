"""With which words a rule can begin: read off its pattern, so that rules that cannot match at a word are not tried there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from ._pattern_tree import Ahead, Chars, Choice, Edge, Name, Node, Repeat, Sequence, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._lexicon import Lexicon

FIGURE = "#"
"""Stands for the figures at the head of a word; as a second word also for what follows them."""

MARK = "'"
"""Stands for an apostrophe before the first word ("'82")."""

_NONE: frozenset[str] = frozenset()
_DIGITS = "0123456789"
_PIECES = re.compile(r"(\w+)(?:(\W)(\w*)(\W)?)?")
"""A first word, what stands behind it, a second word, what stands behind that."""


def first_key(form: str) -> str:
    """Under which key the first word of a match stands: figures are all alike, what is glued to them is not ("#th")."""
    return FIGURE + form.lstrip(_DIGITS).lower() if form[0] in _DIGITS else form.lower()


def second_key(between: str, form: str) -> str:
    """Under which key the second word of a match stands, after the character behind the first."""
    return between + (FIGURE if form[0].isdecimal() else form.lower())


@attrs.frozen
class Opening:
    """
    How matches of a rule begin.

    Attributes:
        first: The keys of the words that can be the first one.
        second: The keys of those that can be the second one, or None if it may be any, as after a match of one word.
        after_figure: The same where the first word is a figure.
    """

    first: frozenset[str]
    second: frozenset[str] | None
    after_figure: frozenset[str] | None

    def fits(self, first: str, second: str) -> bool:
        """Whether the words with these keys can be the first and the second one."""
        following = self.after_figure if first == FIGURE else self.second
        return first in self.first and (following is None or second in following)


@attrs.frozen
class _State:
    """
    How far patterns may have come.

    Attributes:
        begun: First words that may go on; the empty one where nothing has been read.
        first: First words that are over.
        between: What may stand behind the first word where the second has not begun; empty for an edge of which nothing is known yet.
        then: Second words that may go on.
        second: Second words that are over.
        limit: The only second words that may come, or None.
    """

    begun: frozenset[str] = _NONE
    first: frozenset[str] = _NONE
    between: frozenset[str] = _NONE
    then: frozenset[str] = _NONE
    second: frozenset[str] = _NONE
    limit: frozenset[str] | None = None

    def __or__(self, other: _State) -> _State:
        if other == _DEAD:
            return self
        if self == _DEAD:
            return other
        if not self.is_live:
            limit = other.limit
        elif not other.is_live:
            limit = self.limit
        else:
            limit = None if self.limit is None or other.limit is None else self.limit | other.limit
        return _State(
            self.begun | other.begun,
            self.first | other.first,
            self.between | other.between,
            self.then | other.then,
            self.second | other.second,
            limit,
        )

    @property
    def is_live(self) -> bool:
        """Whether something may come."""
        return bool(self.begun or self.between or self.then)

    @property
    def live(self) -> _State:
        """Without what is over."""
        return _State(self.begun, _NONE, self.between, self.then, _NONE, self.limit)

    @property
    def over(self) -> _State:
        """Only what is over."""
        return _State(first=self.first, second=self.second)

    @property
    def following(self) -> frozenset[str] | None:
        """The second words if the pattern ends here, or None for any."""
        if self.begun or self.between or any(not word.endswith(FIGURE) for word in self.then):
            return self.limit
        return self.second | self.then


_START = _State(frozenset({""}))
_DEAD = _State()


class Openings:
    """
    Reads patterns of a grammar.

    Args:
        fragments: Fragments by name, as in the data.
        lexicon: Its tables.
        vocabulary: All words at which rules may be tried; others are of no interest.

    What is not sure counts as possible: a rule more is tried in vain, none is missed.
    """

    def __init__(self, fragments: Mapping[str, str], lexicon: Lexicon, vocabulary: Iterable[str]) -> None:
        words = {*map(first_key, vocabulary), MARK}
        self._words = _Reader(fragments, lexicon, words - {FIGURE}, words)
        self._figures = _Reader(fragments, lexicon, {FIGURE}, words)

    def of(self, pattern: str) -> Opening:
        """How matches of *pattern* begin."""
        first, second = self._words.read(pattern)
        figure, after_figure = self._figures.read(pattern)
        return Opening(first | figure, second, after_figure)


def _heads(words: Iterable[str]) -> frozenset[str]:
    """The words and all that they begin with."""
    return frozenset(word[:end] for word in words for end in range(len(word) + 1))


class _Reader:
    """Reads patterns for the first words of one kind."""

    def __init__(
        self, fragments: Mapping[str, str], lexicon: Lexicon, vocabulary: set[str], second: Iterable[str]
    ) -> None:
        self._fragments, self._lexicon, self._vocabulary = fragments, lexicon, vocabulary
        self._prefixes = _heads(vocabulary)
        self._second_prefixes = _heads(second)
        self._read_before: dict[tuple[str, _State], _State] = {}

    def read(self, pattern: str) -> tuple[frozenset[str], frozenset[str] | None]:
        """(first words, second words or None) of matches of *pattern*."""
        state = self._read(parse(pattern), _START)
        first = state.first
        if state.begun:  # the pattern may end in the middle of a word
            ends = tuple(state.begun)
            first |= {word for word in self._vocabulary if word.startswith(ends)}
        return first, state.following

    def _read(self, node: Node, state: _State) -> _State:
        """Where *state* may get by *node*; what was over before is left out."""
        match node:
            case Chars(chars):
                return self._one(chars, state)
            case Sequence(parts):
                over = _DEAD
                for part in parts:
                    if not state.is_live:
                        break
                    after = self._read(part, state)
                    state, over = after.live, over | after.over
                return state | over
            case Choice(parts):
                found = _DEAD
                for part in parts:
                    found |= self._read(part, state)
                return found
            case Repeat():
                return self._repeated(node, state)
            case Name(name):
                return self._named(name, state)
            case Ahead(part):
                return attrs.evolve(state, limit=self._read(part, _START).following) if state == _START else state
            case Edge():
                words = frozenset(word for word in state.begun if word in self._vocabulary)
                between = state.between | ({""} if words else _NONE)
                return _State(
                    state.begun & _START.begun, words, between, _NONE, self._limited(state.then, state), state.limit
                )

    def _limited(self, words: Iterable[str], state: _State) -> frozenset[str]:
        """Second words that are over."""
        return frozenset(words) if state.limit is None else state.limit.intersection(words)

    def _one(self, chars: frozenset[str], state: _State) -> _State:
        """One character more."""
        begun: set[str] = set()
        first: set[str] = set()
        between: set[str] = set()
        then: set[str] = set()
        second: frozenset[str] = _NONE
        whole = self._vocabulary.intersection(word or MARK for word in state.begun)
        for char in chars:
            if not (char.isalnum() or char == "_"):
                first |= whole
                second |= self._limited(state.then, state)
                if whole or "" in state.between:
                    between.add(char)
                between |= state.between - {""}
                continue
            figure = char.isdecimal()
            for word in state.begun:
                longer = FIGURE if figure and word in ("", FIGURE) else word + char
                if longer in self._prefixes:
                    begun.add(longer)
            for word in state.then:
                if word[-1] == FIGURE:
                    then.add(word)
                elif not figure or word[1:] + char in self._second_prefixes:  # figures behind letters: "q1"
                    then.add(word + char)
            then.update(mark + (FIGURE if figure else char) for mark in state.between - {""})
        return _State(frozenset(begun), frozenset(first), frozenset(between), frozenset(then), second, state.limit)

    def _repeated(self, node: Repeat, state: _State) -> _State:
        found = _DEAD if node.least else state
        while state.is_live:
            after = self._read(node.part, state)
            state = (
                _State(
                    after.begun - found.begun,
                    _NONE,
                    after.between - found.between,
                    frozenset(word for word in after.then - found.then if word[1:] in self._second_prefixes),
                    _NONE,
                    after.limit,
                )
                if node.often
                else _DEAD
            )
            found |= after
        return found

    def _named(self, name: str, state: _State) -> _State:
        """A fragment, or any word of a table of the lexicon."""
        key = name, state
        if key not in self._read_before:
            if name in self._fragments:
                self._read_before[key] = self._read(parse(self._fragments[name]), state)
            else:
                self._read_before[key] = self._table(self._lexicon.table_name(name), state)
        return self._read_before[key]

    def _table(self, table: str, state: _State) -> _State:
        begun, first, between, then, second = (set[str]() for _ in range(5))
        marks, opens = state.between - {""}, "" in state.begun
        words = [word.lower() for word in self._lexicon.tables[table]]
        for head, mark, following, more in (_PIECES.match(word).groups("") for word in words):  # type: ignore[union-attr]
            (second if mark else then).update(before + head for before in marks)
            if not opens:
                continue
            if not mark:
                begun.update({head} & self._prefixes)
            elif head in self._vocabulary:
                first.add(head)
                (second if more else then if following else between).add(mark + following)
        for word in words:  # right behind another a word makes a third, which counts if it is one
            begun.update(longer for before in state.begun if before and (longer := before + word) in self._prefixes)
            then.update(longer for before in state.then if (longer := before + word)[1:] in self._second_prefixes)
        return _State(
            frozenset(begun),
            frozenset(first),
            frozenset(between),
            frozenset(then),
            self._limited(second, state),
            state.limit,
        )
