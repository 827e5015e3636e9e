"""The word lists of ``words.toml``, read once and turned into look-up tables."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

FAMILIES = ("share", "comment", "subscribe", "related", "legal", "nav", "ad", "photo", "tags", "date", "person")


class Words(NamedTuple):
    """
    Look-up tables of the words that give a line away.

    Attributes:
        families: Word to the numbers of its furniture families (positions in ``FAMILIES``).
        function: Function words; prose is full of them.
        address: Pronouns of the first and second person.
        saying: Words of saying.
        inviting: First words of invitations and of block heads.
        phrases: Furniture phrases of scripts without blanks.
        photo: Phrases of such scripts that give a picture's source.
    """

    families: dict[str, tuple[int, ...]]
    function: frozenset[str]
    address: frozenset[str]
    saying: frozenset[str]
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
    return Words(
        families,
        grammar["function"],
        grammar["address"],
        grammar["saying"],
        grammar["inviting"],
        tuple(dict.fromkeys(data["phrases"]["furniture"].split())),
        tuple(dict.fromkeys(data["phrases"]["photo"].split())),
    )
