"""Word classes of English and the text as parallel tuples of words, gaps and classes."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from itertools import compress
from typing import NamedTuple

import onrecord

DET, PRON, OBJ, PREP, AUX, CONJ, SUB, REL, ADV, TIME, TITLE, VERB = (1 << n for n in range(12))
LISTED = (1 << 12) - 1
"""The bits that come from a list of closed-class words; those below come from the form alone."""

CAPITAL, PAST, PARTICIPLE, ADVERBIAL = (1 << n for n in range(12, 16))
"""Printed with a capital; looks like a regular past; in -ing and no noun; an adverb of the list, or in -ly and no noun."""

NOTED = 1 << 16
"""One of the words whose places the plugin wants."""

VERBAL = AUX | VERB | PAST
"""A finite verb as far as one can see."""

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


_GIVEN_NAMES = frozenset(("don", "will", "may", "d", "m", "t", "n", "s", "re", "dana", "art", "fed"))


_CAPITAL_NAMES = frozenset(("us", "who", "it", "am", "me", "un"))
"""Words that are names when all their letters are capitals: the US, the WHO."""


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
        if word not in _CAPITAL_NAMES:
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
        gaps: What stands before the word; one more item than words, the last is what follows the last word.
        bits: Word classes, and what the form alone tells.
        noted: The words that have the bit `NOTED`.
    """

    forms: tuple[str, ...]
    low: tuple[str, ...]
    starts: tuple[int, ...]
    gaps: tuple[str, ...]
    bits: list[int]
    noted: list[int]


_NO_ADVERB = frozenset(
    "family ally rally july italy assembly reply supply daily weekly monthly friendly early only apply monopoly anomaly fly lily belly "
    "bully jelly silly ugly holy likely elderly deadly lonely costly billy kelly sally emily reilly connolly".split()
)

MOST_FORMS = 1 << 16
"""Forms that a plugin keeps in mind."""


class Kinds(dict[str, int]):
    """
    Form -> its bits, worked out when it is first asked for; each plugin has its own. What it keeps changes no result.

    Args:
        noted: Words in lower case that get the bit `NOTED`.

    >>> bool(Kinds()["Quickly"] & ADVERBIAL), bool(Kinds()["quickly"] & ADVERBIAL)
    (False, True)
    """

    __slots__ = ("_shared", "noted")

    def __init__(self, noted: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.noted = noted
        self._shared: dict[int, int] = {}  # equal bits are one object, so that the few that there are stay at hand

    def __missing__(self, form: str) -> int:
        """Work out the bits of *form*."""
        if len(self) >= MOST_FORMS:
            self.clear()
        classes = word_classes()
        bits = classes.bits.get(form, 0)
        low = form.lower()
        if form[0].isupper():
            bits |= CAPITAL
        elif low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERB:
            bits |= ADVERBIAL
        if bits & ADV:
            bits |= ADVERBIAL
        if low.endswith("ed") and len(low) > 3 and low not in classes.not_past:
            bits |= PAST
        if low.endswith("ing") and len(low) > 4 and low not in classes.not_participle:
            bits |= PARTICIPLE
        if low in self.noted:
            bits |= NOTED
        bits = self[form] = self._shared.setdefault(bits, bits)
        return bits


def words_of(found: onrecord.Words, kinds: Kinds) -> Words:
    """
    The parallel tuples for the words *found* in a text.

    >>> words_of(onrecord.words("He didn't."), Kinds()).low
    ('he', 'didn', 't')
    """
    forms = found.forms
    bits = list(map(kinds.__getitem__, forms))
    noted = list(compress(range(len(bits)), map(NOTED.__and__, bits)))
    return Words(forms, tuple(map(str.lower, forms)), found.starts, found.gaps, bits, noted)
