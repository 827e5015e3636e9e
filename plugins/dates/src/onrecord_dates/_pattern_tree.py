"""The patterns of the grammar as trees: as much of regular expressions as they use."""

from __future__ import annotations

import functools
import re
from typing import TypeAlias

import attrs

_TOKEN = re.compile(
    r"""(?P<name>\{[a-z_]+\})
      | (?P<ahead>\(\?=)
      | (?P<aside>\(\?(?:!|<[=!]))     # looks back, or for what may not come
      | (?P<back>\(\?P=\w+\))
      | (?P<open>\((?:\?(?:P<\w+>|[:>]))?)
      | (?P<close>\))
      | (?P<or>\|)
      | (?P<times>(?:\?|\*|\+|\{\d*,?\d*\})[+?]?)
      | (?P<chars>\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.)""",
    re.VERBOSE | re.DOTALL,
)
_DIGITS = frozenset("0123456789")
_RANGE = re.compile(r"(\\?.)-(\\?[^\]])|\\.|.", re.DOTALL)


@attrs.frozen
class Chars:
    """One of some characters, in lower case."""

    chars: frozenset[str]


@attrs.frozen
class Name:
    """A fragment or a table of the lexicon."""

    name: str


@attrs.frozen
class Ahead:
    """What has to come, without being taken."""

    part: Node


@attrs.frozen
class Edge:
    """The edge of a word."""


@attrs.frozen
class Sequence:
    """One after the other; empty for what takes no character."""

    parts: tuple[Node, ...]


@attrs.frozen
class Choice:
    """One of several."""

    parts: tuple[Node, ...]


@attrs.frozen
class Repeat:
    """The same again: from *least* times, once at most or *often*."""

    part: Node
    least: int
    often: bool


Node: TypeAlias = Chars | Name | Ahead | Edge | Sequence | Choice | Repeat


@functools.lru_cache(512)
def parse(pattern: str) -> Node:
    """
    The tree of *pattern*.

    Raises:
        ValueError: a construction that the grammars do not use.

    >>> parse("a?{unit}")
    Sequence(parts=(Repeat(part=Chars(chars=frozenset({'a'})), least=0, often=False), Name(name='unit')))
    """
    tokens = list(_TOKEN.finditer(pattern))
    node, end = _choice(tokens, 0)
    if end != len(tokens):
        message = f"pattern {pattern!r} closes a group that it does not open"
        raise ValueError(message)
    return node


def _choice(tokens: list[re.Match[str]], place: int) -> tuple[Node, int]:
    parts: list[Node] = []
    while True:
        part, place = _sequence(tokens, place)
        parts.append(part)
        if place == len(tokens) or tokens[place].lastgroup != "or":
            return (parts[0] if len(parts) == 1 else Choice(tuple(parts))), place
        place += 1


def _sequence(tokens: list[re.Match[str]], place: int) -> tuple[Node, int]:
    parts: list[Node] = []
    while place < len(tokens) and tokens[place].lastgroup not in ("or", "close"):
        token = tokens[place]
        kind = token.lastgroup
        node: Node
        if kind == "open":
            node, place = _choice(tokens, place + 1)
        elif kind == "ahead" and not parts:  # later ones say nothing of the beginning
            node, place = _choice(tokens, place + 1)
            node = Ahead(node)
        elif kind in ("aside", "ahead"):
            node, place = Sequence(()), _closing(tokens, place)
        elif kind == "name":
            node = Name(token[0][1:-1])
        elif kind == "back":  # behind the group that it repeats, so that it never begins a match
            node = Sequence(())
        else:
            node = _chars(token[0])
        place += 1
        if place < len(tokens) and tokens[place].lastgroup == "times":
            times = tokens[place][0]
            node = Repeat(node, 0 if times[0] in "?*" or times.startswith(("{0", "{,")) else 1, times[0] != "?")
            place += 1
        parts.append(node)
    return Sequence(tuple(parts)), place


def _closing(tokens: list[re.Match[str]], place: int) -> int:
    """The token that closes the group which the one at *place* opens."""
    depth = 0
    while True:
        kind = tokens[place].lastgroup
        depth += (kind in ("open", "ahead", "aside")) - (kind == "close")
        if not depth:
            return place
        place += 1


@functools.lru_cache(512)
def _chars(text: str) -> Node:
    if text in (r"\b", r"\B", r"\A", r"\Z", "^", "$"):
        return Edge() if text == r"\b" else Sequence(())
    if text.startswith("[^") or text in (".", r"\w", r"\W", r"\S", r"\D"):
        message = f"{text} is any of many characters; a rule has to say with which it begins"
        raise ValueError(message)
    inside = text[1:-1] if text[0] == "[" and len(text) > 1 else text
    found: set[str] = set()
    for piece in _RANGE.finditer(inside):
        if piece[1]:
            found.update(map(chr, range(ord(piece[1][-1]), ord(piece[2][-1]) + 1)))
        elif piece[0] == r"\d":
            found |= _DIGITS
        else:
            found.add(" " if piece[0] == r"\s" else piece[0][-1])
    return Chars(frozenset(char.lower() for char in found))
