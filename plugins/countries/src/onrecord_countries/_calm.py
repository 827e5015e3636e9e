"""Where no reject rule can apply to a form: most hits need no more than two looks into sets."""

from __future__ import annotations

from functools import cache
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING

from ._adjectives import AFTER, BEFORE
from ._reject_words import reject_words

if TYPE_CHECKING:
    from collections.abc import Iterable

PRONOUN_BEFORE = frozenset(
    """
    CONTACT ABOUT FOLLOW JOIN LET TELL GIVE HELP WITH SUPPORT SEND EMAIL CALL FIND LIKE BETWEEN OF SHOW TEACH HELPS
    MAKES MAKE TELLS GIVES LETS TO FOR ON AT KEEP KEEPS TRUST VISIT BEHIND AGAINST REACH WANT SAVE ASK
    """.split()
)
"""Words before US that make it a pronoun."""

PREFIXES = frozenset({"Sino", "Franco", "Russo", "Austro"})
"""Demonyms only before a hyphen."""

ONE_OF_THEM = frozenset({"Dane", "Finn", "Pole", "Turk", "Brit"})
"""People that are names and other words too: only behind "a", "the" and the like."""

ALSO_FIRST = frozenset({"Chad", "Jordan"})
"""States that are given names before a state that is a surname ("Jordan Poland")."""

PERSONAL = frozenset(
    """
    Jordan France Cuban Oman English Irish Chad Israel Georgia Holland Ireland England Wales French German Cuba
    India America Paris London Malta Poland Scotland Kenya Washington West Berlin Cyprus
    """.split()
)
"""Forms that are surnames too."""

_LOWER = [f" {letter}" for letter in ascii_lowercase]
_AFTER_NAME = frozenset({*_LOWER, ". ", ") ", "; ", ": ", "? ", "! "})
_AFTER_ADJECTIVE = frozenset(_LOWER) - {begin[:2] for begin in AFTER}


def telling_before(text: str, kind: str) -> frozenset[str]:
    """Words before the form *text* that some rule asks about; "" stands for no word at all."""
    if text == "US":
        return _telling() | PRONOUN_BEFORE
    if kind == "name" and text in reject_words().towns:
        return _telling_towns()
    return _telling_adjectives() if kind in ("demonym", "family") else _telling()


@cache
def _telling() -> frozenset[str]:
    words = reject_words()
    listed: Iterable[dict[str, str]] = (words.previous_all, *words.previous_of.values())
    initials = (f"{letter}." for letter in ascii_uppercase)
    return frozenset({"", "at", *ALSO_FIRST, *initials, *words.given, *(word for group in listed for word in group)})


@cache
def _telling_towns() -> frozenset[str]:
    return _telling() | {"of", *reject_words().previous_town}


@cache
def _telling_adjectives() -> frozenset[str]:
    return _telling() | BEFORE


def calm_after(text: str, kind: str, *, short: bool) -> frozenset[str]:
    """
    The two characters after the form *text* with which no rule is about what follows.

    Forms with rules of their own have none.
    """
    if short or text == "America" or text in PREFIXES or text.capitalize() in ONE_OF_THEM:
        return frozenset()
    words = reject_words()
    listed = set(words.next_of.get(text, ()))
    if kind == "name" and text in words.towns:
        listed |= set(words.next_town)
    if text in ("Jordan", "Holland"):  # any capitalised word before may be a given name
        return frozenset()
    calm = _AFTER_ADJECTIVE if kind in ("demonym", "family") else _AFTER_NAME
    return calm - {f" {word[0]}" for word in listed}
