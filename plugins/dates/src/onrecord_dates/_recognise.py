"""Pass 1: where a text speaks of time, and what its words say by themselves."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

import attrs

import onrecord

from ._context import Context
from ._grammar import load_grammar
from ._guards import GUARDS
from ._lexicon import plain
from ._openings import MARK
from ._range import split_range
from ._read import read_match

if TYPE_CHECKING:
    from ._grammar import Calls, Grammar
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
        language: Which grammar: ``en``, ``fr``, ``de`` or ``es``.

    Returns:
        Partial expressions in text order; none overlaps another.

    >>> text = "The minister resigned on Tuesday, three days after the vote."
    >>> [text[found.start:found.end] for found in recognise(text)]
    ['Tuesday', 'three days']
    """
    grammar = load_grammar(language)
    words = onrecord.words(text) if words is None else words
    forms, starts, triggers = words.forms, words.starts, grammar.triggers
    alone, approach, prefix = grammar.alone, grammar.approach, grammar.prefix
    search = _Search(text, plain(text), words, grammar)
    found: list[Partial] = []
    reached = 0
    for index in compress(range(len(forms)), map(triggers.__contains__, forms)):
        if starts[index] < reached:
            continue
        first, last = index, max(0, index - _LOOK_BACK)
        openers = approach if forms[index] in alone else prefix
        while first > last and forms[first - 1] in openers:
            before = starts[first - 1]
            if before < reached or starts[first] - before - len(forms[first - 1]) > _GAP:
                break
            first -= 1
        for partial in search.match(first, index):
            found.append(partial)
            reached = partial.end
    return tuple(found)


def recognised(document: onrecord.Document, language: str) -> tuple[Partial, ...]:
    """`recognise` on *document*, once for all steps."""
    return document.view(_Recognise(language, document.view(onrecord.words)))


@attrs.frozen
class _Recognise:
    """`recognise` as a view: equal to any other of the same language."""

    language: str
    words: onrecord.Words = attrs.field(eq=False)

    def __call__(self, text: str) -> tuple[Partial, ...]:
        return recognise(text, self.words, self.language)


@attrs.define(eq=False)
class _Search:
    """
    One run over a text.

    Attributes:
        text: The text.
        plain: The same with simple blanks, for the patterns.
        words: Its words.
        grammar: Of its language.
        tried: The words from which the rules of a trigger were last tried in vain; further triggers need not try there again.
        memo: What the guards found out about the whole text.
    """

    text: str
    plain: str
    words: onrecord.Words
    grammar: Grammar
    tried: dict[Calls, tuple[int, int]] = attrs.field(factory=dict)
    memo: dict[str, bool] = attrs.field(factory=dict)

    def match(self, first: int, trigger: int) -> tuple[Partial, ...]:
        """The expression that covers word *trigger* and begins at word *first* or later; a range gives two."""
        forms, starts, grammar, plain = self.words.forms, self.words.starts, self.grammar, self.plain
        calls, beginning = grammar.triggers[forms[trigger]], starts[trigger]
        last = len(forms) - 1
        low, high = self.tried.get(calls, (0, -1))
        for index in range(first, trigger + 1):
            if low <= index <= high or (index < trigger and forms[index] in grammar.inner):
                continue
            position = starts[index]
            found = None
            end = position + len(forms[index])
            for rule in calls.at(forms[index], plain[end : end + 1], forms[index + 1] if index < last else ""):
                if (found := rule.pattern.match(plain, position)) is not None:
                    break
            if found is None and position and plain[position - 1] in _APOSTROPHES and self._opens(position - 1):
                for rule in calls.at(MARK, MARK, forms[index]):  # no part of a word, but of "'82"
                    if (found := rule.pattern.match(plain, position - 1)) is not None:
                        break
            if found is None or found.end() <= beginning:
                continue
            partial = read_match(rule, found, grammar.lexicon)
            if rule.guard is None or GUARDS[rule.guard](
                Context(self.text, partial, grammar.guards, self.words, index, self.memo)
            ):
                return split_range(partial, found) if "low" in partial.fields else (partial,)
        self.tried[calls] = (first, trigger) if not low <= first <= high + 1 else (low, trigger)
        return ()

    def _opens(self, position: int) -> bool:
        """Whether a blank stands before the apostrophe."""
        return self.text[position - 1 : position].isspace()
