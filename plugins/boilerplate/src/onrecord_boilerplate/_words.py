"""The word lists of ``words.toml``, read once and turned into look-up tables."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

FAMILIES = ("share", "comment", "subscribe", "related", "legal", "nav", "ad", "photo", "tags", "date", "person")


FUNCTION = 1
PLEADING = frozenset(
    map(FAMILIES.index, ("share", "comment", "subscribe", "legal", "ad"))
)  # families that articles hardly use


class Mark(NamedTuple):
    """
    The lists that a word stands in.

    Attributes:
        families: Numbers of its furniture families.
        function: 1 for a function word, else 0, so that they can be counted.
        address: The same for a pronoun of the first or second person.
        saying: The same for a word of saying.
    """

    families: tuple[int, ...]
    function: int
    address: int
    saying: int


class Words(NamedTuple):
    """
    Look-up tables of the words that give a line away.

    Attributes:
        families: Word to the numbers of its furniture families (positions in ``FAMILIES``).
        signs: Every word of the lists below and above to a small number: `FUNCTION` for a mere function word, else a place in ``marks``.
        marks: What the words of a number are: families, whether function word, address, saying.
        function: Function words; prose is full of them.
        address: Pronouns of the first and second person.
        saying: Words of saying.
        day: Days of the week and words such as "yesterday".
        suspect: Pronouns that address somebody and words of furniture families: what a plain paragraph has not.
        inviting: First words of invitations and of block heads.
        phrases: Furniture phrases of scripts without blanks.
        photo: Phrases of such scripts that give a picture's source.
    """

    families: dict[str, tuple[int, ...]]
    signs: dict[str, int]
    marks: tuple[Mark, ...]
    function: frozenset[str]
    address: frozenset[str]
    saying: frozenset[str]
    day: frozenset[str]
    suspect: frozenset[str]
    inviting: frozenset[str]
    phrases: tuple[str, ...]
    photo: tuple[str, ...]


@cache
def word_lists() -> Words:
    """
    The tables, made at the first call.

    >>> "newsletter" in word_lists().families
    True
    """
    data = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))
    families: dict[str, tuple[int, ...]] = {}
    for number, family in enumerate(FAMILIES):
        for word in data["furniture"][family].split():
            families[word] = (*families.get(word, ()), number)
    grammar = {name: frozenset(words.split()) for name, words in data["grammar"].items()}
    function, address, saying = grammar["function"], grammar["address"], grammar["saying"]
    # Number 0 is no word at all, so that a filter drops it.
    numbers = {Mark((), 0, 0, 0): 0, Mark((), 1, 0, 0): FUNCTION}
    signs = {}
    for word in (*families, *sorted(function | address | saying)):
        mark = Mark(families.get(word, ()), int(word in function), int(word in address), int(word in saying))
        signs[word] = numbers.setdefault(mark, len(numbers))
    return Words(
        families,
        signs,
        tuple(numbers),
        function,
        address,
        saying,
        grammar["day"],
        address.union(word for word, numbers in families.items() if not PLEADING.isdisjoint(numbers))
        - function
        - saying,
        grammar["inviting"],
        tuple(dict.fromkeys(data["phrases"]["furniture"].split())),
        tuple(dict.fromkeys(data["phrases"]["photo"].split())),
    )
