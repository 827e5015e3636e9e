"""The grammar of a language: its data files made into regular expressions and trigger words, once."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

import attrs

from ._lexicon import BLANK, Lexicon, load_lexicon, load_table
from ._openings import Openings, first_key, second_key
from ._readers import Reader, reader_of
from ._triggers import trigger_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._openings import Opening

_NAME = re.compile(r"\{([a-z_]+)\}")
_GROUP = re.compile(r"\(\?P<(\w+)>")
_LITERAL = re.compile(r"\\.|\[[^\]]*\]|\(\?P[<=]\w+[>)]|[a-zß-öø-ÿœ]+")


class Pattern:
    """A regular expression that is compiled when it is first needed (twice if two threads need it at once, which does no harm)."""

    def __init__(self, source: str) -> None:
        self.source = source

    @functools.cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source)

    @functools.cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        return self.compiled.match

    @functools.cached_property
    def readers(self) -> tuple[tuple[int, Reader], ...]:
        """Number, from 0, of each group that says something, and what reads it."""
        groups = self.compiled.groupindex.items()
        return tuple((number - 1, reader) for name, number in groups if (reader := reader_of(name)))


@attrs.frozen(eq=False)
class Rule:
    """
    One construction.

    Attributes:
        name: Name in kebab case; the ``rule`` of what it finds is ``dates.<name>``.
        form: What has to be done with it (see `Partial`).
        pattern: Matches the expression in a `plain` text, with named groups for its parts.
        opening: How a match of it can begin.
        guard: Name of the check that tells it from look-alikes, or None.
        constants: What the rule says whatever the words: ``value``, ``direction``, ``base``, ``number``, ``part``.
        confidence: That it is a time expression at all.
        examples: Own examples.
    """

    name: str
    form: str
    pattern: Pattern
    opening: Opening
    guard: str | None
    constants: Mapping[str, int | str]
    confidence: float
    examples: tuple[str, ...]


class Calls:
    """
    The rules that a kind of trigger calls for, in the order in which they are tried.

    Which of them can match at a word is found out when the word first comes; the words are those of the grammar, so that they come to an end.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        openings = [rule.opening for rule in rules]
        self._seconds = frozenset[str]().union(
            *(o.second or () for o in openings), *(o.after_figure or () for o in openings)
        )
        self._at: dict[str, dict[str, tuple[Rule, ...]]] = {}

    def at(self, form: str, between: str, following: str) -> tuple[Rule, ...]:
        """
        Those that can match at a word.

        Args:
            form: The word as printed.
            between: The character behind it.
            following: The next word, or nothing.
        """
        known = self._at.get(form)
        if known is None:
            known = self._at[form] = {}
        second = second_key(between, following) if following else ""
        found = known.get(second)
        if found is None:
            if second not in self._seconds:
                second = ""
            found = known.get(second)
            if found is None:
                key = first_key(form)
                found = known[second] = tuple(rule for rule in self.rules if rule.opening.fits(key, second))
        return found


@attrs.frozen(eq=False)
class Grammar:
    """
    Everything that pass 1 needs.

    Attributes:
        lexicon: The words and their meanings.
        rules: All rules in the order in which they are tried.
        triggers: Word as printed to the rules of its classes.
        alone: Triggers with which an expression begins: figures.
        approach: Words that can stand before these.
        prefix: Words that can stand before a trigger inside an expression.
        inner: Of these, words with which none begins.
        guards: Word lists of the guards.
    """

    lexicon: Lexicon
    rules: tuple[Rule, ...]
    triggers: Mapping[str, Calls]
    alone: frozenset[str]
    approach: frozenset[str]
    prefix: frozenset[str]
    inner: frozenset[str]
    guards: Mapping[str, Mapping[str, Any]]


@functools.cache
def load_grammar(language: str) -> Grammar:
    """
    Read the grammar of *language*; its patterns are compiled where the first text needs them.

    >>> len(load_grammar("en").rules) > 40
    True
    """
    data, lexicon = load_table(language, "grammar"), load_lexicon(language)
    classes: dict[str, dict[str, None]] = {}
    called = {name for row in data["rule"] for name in row["on"]}
    for name, word in trigger_words(data, lexicon):
        if name in called:
            classes.setdefault(word, {})[name] = None
    prefix = _prefix([*data["prefix"], *lexicon.tables["numeral"]], lexicon)
    fragments = _Fragments(data["fragment"], lexicon)
    openings = Openings(data["fragment"], lexicon, {*classes, *prefix})
    rules = tuple(_rule(row, fragments, openings) for row in data["rule"])
    calls: dict[tuple[str, ...], Calls] = {}
    for names in dict.fromkeys(tuple(sorted(found)) for found in classes.values()):
        members = (rule for rule, row in zip(rules, data["rule"], strict=True) if not set(names).isdisjoint(row["on"]))
        calls[names] = Calls(tuple(members))
    triggers = {word: calls[tuple(sorted(found))] for word, found in classes.items()}
    alone = frozenset(word for word, found in classes.items() if list(found) == ["digit"])
    return Grammar(
        lexicon,
        rules,
        triggers,
        alone,
        frozenset(data["approach"]),
        prefix,
        frozenset(data["inner"]),
        {name: _lists(table) for name, table in load_table(language, "guards").items()},
    )


class _Fragments:
    """Fills ``{name}`` in patterns with fragments and lexicon tables."""

    def __init__(self, fragments: Mapping[str, str], lexicon: Lexicon) -> None:
        self.fragments, self.lexicon = fragments, lexicon
        self.filled: dict[str, str] = {}

    def fill(self, pattern: str) -> str:
        pieces = _NAME.split(pattern)
        return "".join(
            self._one(piece) if odd % 2 else _either_case(piece).replace(" ", BLANK) for odd, piece in enumerate(pieces)
        )

    def _one(self, name: str) -> str:
        if name not in self.filled:
            if name in self.fragments:
                self.filled[name] = self.fill(self.fragments[name])
            else:
                either_case = name.endswith("_either")
                self.filled[name] = self.lexicon.alternation(self.lexicon.table_name(name), either_case=either_case)
        return self.filled[name]


def _either_case(pattern: str) -> str:
    """
    Let each word of *pattern* begin with a capital too.

    A flag for the whole expression would do the same, but ``re`` cannot reject an alternative by its first letter under it.
    """

    def literal(found: re.Match[str]) -> str:
        word = found[0]
        return f"[{word[0].upper()}{word[0]}]{word[1:]}" if word[0].isalpha() else word

    return _LITERAL.sub(literal, pattern)


def _rule(row: Mapping[str, Any], fragments: _Fragments, openings: Openings) -> Rule:
    constants = {key: row[key] for key in ("value", "direction", "base", "number", "part") if key in row}
    pattern = _distinct_groups(fragments.fill(row["pattern"]))
    return Rule(
        row["name"],
        row["form"],
        Pattern(pattern),
        openings.of(row["pattern"]),
        row.get("guard"),
        constants,
        row.get("confidence", 1.0),
        tuple(row["example"]),
    )


def _distinct_groups(pattern: str) -> str:
    """Number the groups that a fragment brings more than once: ``unit``, ``unit2``; readers leave the number out."""
    seen: dict[str, int] = {}

    def rename(found: re.Match[str]) -> str:
        name = found[1]
        seen[name] = seen.get(name, 0) + 1
        return f"(?P<{name}{'__' + str(seen[name]) if seen[name] > 1 else ''}>"

    return _GROUP.sub(rename, pattern)


def _prefix(words: list[str], lexicon: Lexicon) -> frozenset[str]:
    numbers = {str(number) for number in range(1000)} | {
        f"{number:{width}}{ending}"
        for width in ("01", "02")
        for number in range(1, 100)
        for ending in lexicon.tables["spelling"]["ordinal_endings"]
    }
    return frozenset(numbers | set(words) | {word.capitalize() for word in words})


def _lists(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """Words as sets; the ends of longer texts (``..._text``) as tuples, for `str.endswith`."""
    return {
        key: value if not isinstance(value, list) else tuple(value) if key.endswith("_text") else frozenset(value)
        for key, value in table.items()
    }
