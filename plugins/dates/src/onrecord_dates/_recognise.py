"""Pass 1: where a text speaks of time, and what its words say by themselves."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

import onrecord

from ._grammar import load_grammar
from ._guards import GUARDS, Context
from ._range import split_range
from ._read import read_match

if TYPE_CHECKING:
    from ._grammar import Grammar
    from ._partial import Partial

_LOOK_BACK = 8
_GAP = 3
_APOSTROPHES = "'’‘"


def recognise(text: str, words: onrecord.Words | None = None, language: str = "en") -> tuple[Partial, ...]:
    """
    Find the time expressions of *text*, without resolving them.

    Only where a trigger word stands (a month, a unit, a year ...) is the grammar tried: at the words before it that can begin an
    expression, the leftmost first, then at the trigger itself. The cost is linear in the number of words.

    Args:
        text: Any text.
        words: Its words, if they are at hand.
        language: Which grammar.

    Returns:
        Partial expressions in text order; none overlaps another.

    >>> text = "The minister resigned on Tuesday, three days after the vote."
    >>> [text[found.start:found.end] for found in recognise(text)]
    ['Tuesday', 'three days']
    """
    grammar = load_grammar(language)
    words = onrecord.words(text) if words is None else words
    forms, starts, triggers = words.forms, words.starts, grammar.triggers
    found: list[Partial] = []
    reached = 0
    for index in compress(range(len(forms)), map(triggers.__contains__, forms)):
        if starts[index] < reached:
            continue
        first = index
        while (
            first
            and forms[index] not in grammar.alone
            and index - first < _LOOK_BACK
            and forms[first - 1] in grammar.prefix
        ):
            before = starts[first - 1]
            if before < reached or starts[first] - before - len(forms[first - 1]) > _GAP:
                break
            first -= 1
        for partial in _match(text, words, grammar, first, index):
            found.append(partial)
            reached = partial.end
    return tuple(found)


def _match(text: str, words: onrecord.Words, grammar: Grammar, first: int, trigger: int) -> tuple[Partial, ...]:
    """The expression that covers word *trigger* and begins at *first* or later; a range gives two."""
    forms, starts = words.forms, words.starts
    union = grammar.triggers[forms[trigger]]
    for index in range(first, trigger + 1):
        if index < trigger and forms[index] in grammar.inner:
            continue
        position = starts[index]
        found = union.match(text, position)
        if (
            found is None
            and position
            and text[position - 1] in _APOSTROPHES
            and text[position - 2 : position - 1].isspace()
        ):
            found = union.match(text, position - 1)  # no part of a word, but of "'82"
        if found is None or found.end() <= starts[trigger]:
            continue
        rule = grammar.rules[int((found.lastgroup or "r0")[1:])]
        exact = rule.pattern.match(text, found.start())
        if exact is None:
            continue
        partial = read_match(rule, exact, grammar.lexicon)
        if rule.guard is None or GUARDS[rule.guard](Context(text, partial, grammar.guards, words, index)):
            return split_range(partial, exact) if "low" in partial.fields else (partial,)
    return ()
