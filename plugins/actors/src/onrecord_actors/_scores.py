"""How much speaks for a person: weights of the evidence and of the words of a name."""

from __future__ import annotations

from . import _evidence as e
from ._body_words import ORG_HEADS, WEAK_ORG_HEADS
from ._given_names import family_names, given_names, surnames
from ._known_bodies import BODIES
from ._states import state_names
from ._tokens import Tokens
from ._words import (
    COMMON_WORDS,
    EVENT_WORDS,
    MONTHS_DAYS,
    PARTICLES,
    PLACE_TAILS,
    PLACE_WORDS,
    PLACES,
    SUFFIXES,
    TITLE_HEADS,
    TITLES,
)

Weights = tuple[int, tuple[tuple[int, float], ...]]
"""All flags that weigh anything, and what each of them weighs."""


def weights(*pairs: tuple[int, float]) -> Weights:
    """A table of weights."""
    every = 0
    for flags, _ in pairs:
        every |= flags
    return every, pairs


# What each piece of evidence weighs, wherever in the text it stands.
_PERSON = weights(
    (e.HONORIFIC, 3.0), (e.TITLE, 2.5), (e.CUE, 1.5), (e.ROLE_AFTER, 2.0), (e.AGE | e.BORN | e.PLAYER, 3.0), (e.VERB, 1.5), (e.WHO, 1.0), (e.BY, 0.5),
    (e.PLACED, -1.0), (e.REGION | e.TOWN, -2.0), (e.QUOTED, -1.5), (e.DEFINED, -3.0), (e.BODY, -2.5), (e.THING, -2.5),
)  # fmt: skip
_SINGLE = weights(
    (e.CUE, 1.0), (e.VERB, 1.0), (e.BORN | e.AGE | e.ROLE_AFTER, 1.5), (e.PLAYER, 2.5), (e.WHO, 0.5),
    (e.TOWN | e.REGION, -2.0), (e.BODY | e.THING, -2.0), (e.THE, -2.0), (e.PLACED, -1.5), (e.QUOTED, -1.0),
)  # fmt: skip

_RULES = (
    (e.HONORIFIC, "honorific"), (e.TITLE, "title"), (e.CUE, "subject-of-cue"), (e.ROLE_AFTER, "apposition"), (e.AGE, "age"),
    (e.BORN, "life-dates"), (e.VERB, "person-verb"), (e.WHO, "who"), (e.PLAYER, "score-sheet"),
)  # fmt: skip

# Given names that are also common words or places: less sure where a sentence begins.
_WORDLIKE = frozenset(
    """
Will Mark Bill May April June Grant Rich Art Drew Faith Hope Joy Grace Rose Ivy Lily Daisy Dawn Max Guy Dean Earl Duke
Chase Pat Sue Rob Jack Frank Ray Gene Dale Glen Cliff Victor Miles Don Chuck Dick Buddy Merlin Angel Misty Ginger
Amber Crystal Jade Olive Violet Hazel Heather Penny Patience Mercedes Victoria Florence Virginia Charlotte Jordan Chad
Kent Lance Clay Christian Marina Asha Said Al Ion Les Ken Beau Star Hal Olympia Adele Regina Sierra Santiago Salvador
Francisco Diego Orlando Austin Jackson Lincoln Madison Houston Troy Milan Sofia Valencia Alexandria Alba Alma Alter Bo
Mercy Lourdes Rosario
""".split()
)


def weigh(flags: int, table: Weights) -> float:
    """What *flags* weigh by *table*."""
    every, pairs = table
    return sum([weight for flag, weight in pairs if flags & flag]) if flags & every else 0.0


def person_rule(flags: int) -> str:
    """
    The strongest reason for a person among *flags*.

    >>> person_rule(e.CUE | e.TITLE), person_rule(e.INSIDE)
    ('title', 'name-shape')
    """
    return next((rule for flag, rule in _RULES if flags & flag), "name-shape")


def person_score(words: list[str], flags: int, tokens: Tokens, alone: set[str]) -> float:
    """
    How much speaks for a person of several words; a bare name in the middle of a sentence has 0.5.

    Args:
        words: The words of the name.
        flags: All evidence for it in the text.
        tokens: The words of the text: one that also occurs in lower case is hardly a name.
        alone: Capitalised words that stand alone elsewhere, as surnames do.
    """
    score = weigh(flags, _PERSON) + (0.5 if flags & e.INSIDE and len(words) <= 3 else 0.0)
    first, last = words[0], words[-1]
    known = first in given_names() or ("-" in first and first.split("-", 1)[0] in given_names())
    if flags & e.APART or (flags & e.THE and not known):
        score -= 2
    if flags & e.TITLE and not known and last in ORG_HEADS and last not in WEAK_ORG_HEADS:
        score -= 2  # "its rival X Pharma"
    if first in BODIES and not known:
        score -= 2
    if flags & e.DEALING and not known:
        score -= 1.5
    if known:
        score += 2
    elif (
        first in family_names()
        and not (first == "Le" and flags & e.PLACED)
        and len(words) == 2
        and len(last) > 2
        and last not in PLACES
    ):
        score += 1
    if last in SUFFIXES:
        score += 1.5
        last = words[-2]
    if len(words) > 4:
        score -= 1
    if not alone.isdisjoint(words) and any(word in alone and word not in PLACES for word in words):
        score += 1
    for index, word in enumerate(words):
        score += _word(word, tokens, first=index == 0, last=index == len(words) - 1, known=known)
    return score + _edges(first, last, known=known)


def _word(word: str, tokens: Tokens, *, first: bool, last: bool, known: bool) -> float:
    """What one word adds; *known* tells that the first one is a given name."""
    if word == "&":
        return -2.0
    if word[0].islower():
        if "-" in word or (word in PARTICLES and word not in ("of", "la", "le", "de", "del")):
            return 0.5
        return -2.0 if word == "of" else 0.0 if word in PARTICLES else -0.5
    if len(word) == 1 or (word[1] == "." and word.replace(".", "").isalpha() and len(word) == 2 * word.count(".")):
        return -0.5 if last else 1.5  # an initial, or "Q.R."
    score = 0.5 if not first and word in given_names() else 0.0
    if word in COMMON_WORDS:
        score -= 0 if last and known else 2
    elif word in EVENT_WORDS:
        score -= 1.5
    if len(word) > 2 and word.isupper():
        score -= 2
    if word[-1].isdigit() or word[0].isdigit():
        score -= 3
    elif word.lower() in tokens:
        score -= 1 if not known or first else 0.25
    if word in MONTHS_DAYS and word not in given_names():
        score -= 1
    return score


def _edges(first: str, last: str, *, known: bool) -> float:
    """What the first and the last word tell against a person."""
    score = 0.5 if last in surnames() else 0.0
    if last in ORG_HEADS:
        score -= 1 if last in WEAK_ORG_HEADS else 2.5 if known else 3
    if last in PLACE_TAILS or first in PLACE_WORDS or last in _NO_SURNAMES:
        score -= 2.5
    if last in PLACES:
        score -= 1 if known else 2.5
    elif first in PLACES and not known:
        score -= 1.5
    if first in state_names() or (last in state_names() and not known):
        score -= 2.5
    if last in TITLE_HEADS:
        score -= 4
    elif first in TITLES:
        score -= 2
    return score


_NO_SURNAMES = frozenset(
    "Museum Library Hospital Theatre Theater School Hotel Orchestra University Police Institute".split()
)


def single_score(key: str, flags: int) -> float:
    """How much speaks for a person named by one word that is in no fuller name."""
    score = weigh(flags, _SINGLE)
    inside = flags & e.INSIDE
    if key in given_names():
        score += 1.5 if inside else 0.5 if key in _WORDLIKE else 1.0
    elif inside and key in surnames():
        score += 1
    if not inside and len(key) < 3:
        score -= 1
    return score
