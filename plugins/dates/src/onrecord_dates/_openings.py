"""With which words a rule can begin: read off its pattern, so that rules that cannot match at a word are not tried there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._pattern_tree import Chars, Choice, Edge, Name, Node, Repeat, Sequence, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._lexicon import Lexicon

FIGURE = "#"
"""Stands for the figures at the head of a word; as a second word also for what follows them."""

MARK = "'"
"""Stands for an apostrophe before the first word ("'82")."""

_NONE: frozenset[str] = frozenset()
_DIGITS = "0123456789"


def first_key(form: str) -> str:
    """Under which key the first word of a match stands: figures are all alike, what is glued to them is not ("#th")."""
    return FIGURE + form.lstrip(_DIGITS).lower() if form[0] in _DIGITS else form.lower()


def second_key(form: str) -> str:
    """Under which key the second word of a match stands."""
    return FIGURE if form[0].isdecimal() else form.lower()


@attrs.frozen
class Opening:
    """
    How matches of a rule begin.

    Attributes:
        first: The keys of the words that can be the first one.
        second: The keys of those that can be the second one, or None if it may be any, as after a match of one word.
    """

    first: frozenset[str]
    second: frozenset[str] | None


@attrs.frozen
class _State:
    """
    How far patterns may have come.

    Attributes:
        begun: First words that may go on; the empty one where nothing has been read.
        first: First words that are over.
        between: Whether the first word may be over and the second not begun.
        then: Second words that may go on.
        second: Second words that are over.
    """

    begun: frozenset[str] = _NONE
    first: frozenset[str] = _NONE
    between: bool = False
    then: frozenset[str] = _NONE
    second: frozenset[str] = _NONE

    def __or__(self, other: _State) -> _State:
        return _State(
            self.begun | other.begun,
            self.first | other.first,
            self.between or other.between,
            self.then | other.then,
            self.second | other.second,
        )

    @property
    def live(self) -> _State:
        """Without what is over."""
        return _State(self.begun, _NONE, self.between, self.then)

    @property
    def over(self) -> _State:
        """Only what is over."""
        return _State(first=self.first, second=self.second)


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
        self._fragments, self._lexicon = fragments, lexicon
        self._vocabulary = frozenset(map(first_key, vocabulary)) | {FIGURE, MARK}
        self._prefixes = frozenset(word[:end] for word in self._vocabulary for end in range(len(word) + 1))
        self._read_before: dict[tuple[str, _State], _State] = {}

    def of(self, pattern: str) -> Opening:
        """How matches of *pattern* begin."""
        state = self._read(parse(pattern), _START)
        first = state.first
        if state.begun:  # the pattern may end in the middle of a word
            ends = tuple(state.begun)
            first |= {word for word in self._vocabulary if word.startswith(ends)}
        ended = state.begun or state.between or state.then - {FIGURE}
        return Opening(first, None if ended else state.second | state.then)

    def _read(self, node: Node, state: _State) -> _State:
        """Where *state* may get by *node*; what was over before is left out."""
        match node:
            case Chars(chars):
                return self._one(chars, state)
            case Sequence(parts):
                over = _DEAD
                for part in parts:
                    if state == _DEAD:
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
            case Edge():
                words = state.begun - _START.begun
                return _State(state.begun & _START.begun, words, state.between or bool(words), _NONE, state.then)

    def _one(self, chars: frozenset[str], state: _State) -> _State:
        """One character more."""
        begun: set[str] = set()
        first: set[str] = set()
        then: set[str] = set()
        second: set[str] = set()
        between = False
        for char in chars:
            if not (char.isalnum() or char == "_"):
                first.update(word or MARK for word in state.begun)
                second.update(state.then)
                between = between or bool(state.begun) or state.between
                continue
            figure = char.isdecimal()
            for word in state.begun:
                if figure and word in ("", FIGURE):
                    begun.add(FIGURE)
                elif (longer := word + char) in self._prefixes:
                    begun.add(longer)
            then.update(FIGURE if word == FIGURE else word + char for word in state.then)
            if state.between:
                then.add(FIGURE if figure else char)
        return _State(frozenset(begun), frozenset(first), between, frozenset(then), frozenset(second))

    def _repeated(self, node: Repeat, state: _State) -> _State:
        found = _DEAD if node.least else state
        while state != _DEAD:
            after = self._read(node.part, state)
            state = _DEAD
            if node.often:
                state = _State(
                    after.begun - found.begun,
                    _NONE,
                    after.between and not found.between,
                    (after.then - found.then) & self._prefixes,
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
        words = [word.lower() for word in self._lexicon.tables[table]]
        fresh = _State(state.begun & _START.begun, _NONE, state.between)
        found = _DEAD
        for word in words:
            after = fresh
            over = _DEAD
            for char in word:
                step = self._one(frozenset(char), after)
                after, over = step.live, over | step.over
            found |= after | over
        glued = _State(  # a word right behind another makes a third, which counts if it is one
            frozenset(
                longer for head in state.begun if head for word in words if (longer := head + word) in self._prefixes
            ),
            _NONE,
            between=False,
            then=frozenset(
                longer for head in state.then for word in words if (longer := head + word) in self._prefixes
            ),
        )
        return found | glued
