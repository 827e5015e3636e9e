"""Typed anchors: lines that say themselves what they are, as named rules in ``anchors.toml``."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from ._page import LONG

if TYPE_CHECKING:
    from collections.abc import Sequence

MARKS = ".,:;!?()[]\"'“”„»«"  # that may touch a word of a long line


class Anchor(NamedTuple):
    """
    A rule for one kind of furniture line.

    Attributes:
        name: Kebab name, the second half of ``Region.rule``.
        kind: Region kind.
        most: Longest line in characters.
        sure: Confidence that the line is of that kind.
        first: The gate word must be the first word of the line.
        pattern: Runs on the line in lower case.
        inside: The pattern may match inside the line, not at its start only.
    """

    name: str
    kind: str
    most: int
    sure: float
    first: bool
    pattern: re.Pattern[str]
    inside: bool


class Anchors(NamedTuple):
    """
    All anchors, by the word that opens them.

    Attributes:
        anywhere: Word to the numbers of the rules it opens, in the order of the file.
        at_first: The same for first words.
        gates: The words of ``anywhere``.
        long_gates: Those that open a rule for long lines.
        rules: The rules.
    """

    anywhere: dict[str, tuple[int, ...]]
    at_first: dict[str, tuple[int, ...]]
    gates: frozenset[str]
    long_gates: frozenset[str]
    rules: tuple[Anchor, ...]


@cache
def anchors() -> Anchors:
    """The rules of ``anchors.toml``, compiled at the first call."""
    data = tomllib.loads(files(__package__).joinpath("anchors.toml").read_text("utf-8"))
    anywhere: dict[str, tuple[int, ...]] = {}
    at_first: dict[str, tuple[int, ...]] = {}
    rules = []
    for number, row in enumerate(data["rule"]):
        first = bool(row.get("first", False))
        rules.append(
            Anchor(
                row["name"], row["kind"], row["most"], row["sure"], first, re.compile(row["pattern"]), row.get("inside", False),
            )
        )  # fmt: skip
        table = at_first if first else anywhere
        for word in dict.fromkeys(row["gate"].split()):
            table[word] = (*table.get(word, ()), number)
    long_gates = frozenset(
        word for word, numbers in anywhere.items() if any(rules[number].most >= LONG for number in numbers)
    )
    return Anchors(anywhere, at_first, frozenset(anywhere), long_gates, tuple(rules))


def anchor_of(lower: str, tokens: list[str], table: Anchors) -> Anchor | None:
    """
    The first anchor that matches a line.

    Args:
        lower: The stripped line in lower case.
        tokens: Its words.
        table: The compiled rules.
    """
    if not tokens:
        return None
    numbers: Sequence[int] = table.at_first.get(tokens[0].strip(MARKS), ())
    gates = (table.long_gates if len(lower) >= LONG else table.gates).intersection(tokens)
    if gates:
        anywhere = table.anywhere
        if numbers or len(gates) > 1:
            numbers = sorted(set(numbers).union(*[anywhere[word] for word in gates]))
        else:
            numbers = anywhere[next(iter(gates))]
    size = len(lower)
    for number in numbers:
        rule = table.rules[number]
        if size <= rule.most and (rule.pattern.search if rule.inside else rule.pattern.match)(lower):
            return rule
    return None
