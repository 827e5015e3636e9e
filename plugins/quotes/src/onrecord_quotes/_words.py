"""Word classes of English and the text as parallel tuples of words, gaps and classes."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import repeat
from operator import add
from typing import NamedTuple

DET, PRON, OBJ, PREP, AUX, CONJ, SUB, REL, ADV, TIME, TITLE, VERB = (1 << n for n in range(12))
BREAK = AUX | SUB | VERB

_CLASSES = {
    "determiner": DET,
    "pronoun": PRON,
    "object_pronoun": OBJ,
    "preposition": PREP,
    "auxiliary": AUX,
    "conjunction": CONJ,
    "subordinator": SUB,
    "relative": REL,
    "adverb": ADV,
    "time": TIME,
    "title": TITLE,
    "verb": VERB,
}


_GIVEN_NAMES = frozenset(("don", "will", "may", "d", "m", "t", "n", "s", "re", "dana", "art"))


class WordClasses(NamedTuple):
    """Bits of each closed-class word, and the lists that bend the rules for endings."""

    bits: dict[str, int]
    discourse: frozenset[str]
    not_past: frozenset[str]
    not_participle: frozenset[str]
    venue: frozenset[str]


@cache
def word_classes() -> WordClasses:
    """The classes of ``data/words_en.toml``; read once, when the plugin is built."""
    data = tomllib.loads((resources.files(__package__) / "data" / "words_en.toml").read_text(encoding="utf-8"))
    bits: dict[str, int] = {}
    for name, bit in _CLASSES.items():
        for word in data[name].split():
            bits[word] = bits.get(word, 0) | bit
    for word, value in tuple(bits.items()):
        bits[word.upper()] = value
        if word not in _GIVEN_NAMES:
            bits[word.capitalize()] = value
    return WordClasses(
        bits,
        frozenset(data["discourse"].split()),
        frozenset(data["not_past"].split()),
        frozenset(data["not_participle"].split()),
        frozenset(data["venue"].split()),
    )


class Words(NamedTuple):
    r"""
    The text as parallel tuples, one item a word (a run of ``\w``).

    Attributes:
        forms: As printed.
        low: In lower case.
        starts: First code point.
        ends: One past the last code point.
        gaps: What stands before the word; one more item than words, the last is what follows the last word.
        bits: Word classes.
    """

    forms: tuple[str, ...]
    low: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: tuple[str, ...]
    bits: tuple[int, ...]


def words_of(text: str, forms: Sequence[str], starts: Sequence[int]) -> Words:
    """
    The parallel tuples for the words of `onrecord.words`.

    >>> words_of("He didn't.", ("He", "didn", "t"), (0, 3, 8)).gaps
    ('', ' ', "'", '.')
    """
    ends = tuple(map(add, starts, map(len, forms)))
    gaps = tuple(map(text.__getitem__, map(slice, (0, *ends), (*starts, len(text)))))
    return Words(
        tuple(forms),
        tuple(map(str.lower, forms)),
        tuple(starts),
        ends,
        gaps,
        tuple(map(word_classes().bits.get, forms, repeat(0))),
    )
