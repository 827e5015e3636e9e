"""Where the titles end that open a run of capitalised words, and the name begins."""

from __future__ import annotations

from ._body_words import ORG_HEADS, WEAK_ORG_HEADS
from ._given_names import given_names, surnames
from ._words import (
    COMMON_WORDS,
    HONORIFICS,
    OPENERS,
    PARTICLES,
    PLACE_TAILS,
    PLACES,
    ROLES,
    TITLE_HEADS,
    TITLES,
    is_role,
)


def opening_role(words: list[str]) -> int:
    """
    How many words stand before the name where a sentence begins with a plain role: "Striker Ines Vidal", "Zoologist Dr Ines Vidal".

    Returns:
        0 where it does not; a role that is also a name needs two more words.
    """
    if len(words) > 2 and words[1] in HONORIFICS:
        return 2 if _opens_with_role([words[0], *words[2:]]) else 0
    return 1 if _opens_with_role(words) else 0


def _opens_with_role(words: list[str]) -> bool:
    first = words[0]
    capital = sum([word[0].isupper() for word in words])
    role = first in CAPITAL_ROLES or first.endswith(_CAPITAL_ENDINGS) or "-of-" in first or _is_past(first)
    return (role or _is_epithet(words)) and (
        (capital == 3 or (capital == 2 and first not in surnames()))
        and first not in given_names()
        and first not in TITLES
        and first not in HONORIFICS
        and words[-1] not in ORG_HEADS
        and words[-1] not in PLACE_TAILS
        and words[-1] not in COMMON_WORDS
        and words[1][0].isupper()
        and all(word[0].isupper() or word in PARTICLES - {"of"} for word in words)
    )


def _is_past(word: str) -> bool:
    """Whether a role of the past opens the sentence: "Ex-minister Ines Vidal"."""
    return word.startswith("Ex-") and is_role(word[3:].lower())


def _is_epithet(words: list[str]) -> bool:
    """Whether a plain English word opens the sentence before a given name: "Heartbroken Ines Vidal", "Newcomer Ines Vidal"."""
    first = words[0]
    return (
        len(words) == _WHOLE
        and len(first) > _SHORT
        and first.endswith(_PLAIN_ENDINGS)
        and first not in surnames()
        and words[1] in given_names()
    )


_WHOLE = 3
_SHORT = 5
_PLAIN_ENDINGS = ("er", "or", "ed", "en", "ing", "ful", "less", "ous", "ive", "ant", "ent")
CAPITAL_ROLES = frozenset([word.capitalize() for word in ROLES]) - OPENERS - {"Rival", "Ally", "Partner", "Lead"}
"""Role nouns as they open a sentence."""
_CAPITAL_ENDINGS = ("ist", "woman", "person", "ologist", "keeper")


def title_end(words: list[str], first: int, last: int) -> int:
    """Index of the first word of the name after the titles that open words[first:last]; *first* if there is none."""
    head = -1
    index = first
    while index < last - 1:
        word = words[index]
        if word == "Chief" and words[index + 1] in _CHIEFS:
            head = index + 1
        elif word in HONORIFICS or word in TITLE_HEADS:
            if word not in _AMBIGUOUS or not _no_title(words, index, last):
                head = index
            elif index == first and not any(later in TITLE_HEADS for later in words[index + 1 : last - 1]):
                return first
        elif (
            word[0].islower()
            or word in TITLES
            or word in COMMON_WORDS
            or word in ("US", "U.S.", "UK", "UN", "U.N.", "EU", "FCO")
        ):
            pass
        elif (
            index + 1 < last
            and any(later in TITLE_HEADS for later in words[index + 1 : last - 1])
            and (not _looks_given(words, index) or words[index + 1] in ("County", "City", "State", "Police"))
        ):
            pass  # "Russian President ...", "Acme Director ..."
        else:
            break
        index += 1
    if head < 0:
        return first
    end = head + 1
    tail = words[last - 1]
    if (
        head == first
        and last - first > 2
        and (
            (tail in ORG_HEADS and tail not in WEAK_ORG_HEADS)
            or tail in ("School", "Hospital", "Library", "Theatre", "Theater", "Hotel")
            or tail in PLACE_TAILS
        )
        and not words[end][0].islower()
    ):
        return first
    if end < last and words[end][0].islower() and words[end] in ("of", "for"):
        end += 1
        while end < last and (
            (words[end][0].islower() and words[end] in ("of", "for", "and", "the"))
            or words[end] in COMMON_WORDS
            or words[end] in PLACES
            or words[end] in TITLES
            or words[end] in ("State", "Culture", "Staff", "Treasury", "Interior")
        ):
            end += 1
        if (
            last - end > 2
            and words[end - 1] in ("of", "for")
            and words[end][-1] == "s"
            and not _looks_given(words, end)
        ):
            return end + 1  # "High Commissioner for Tides X Y"
        if (
            end < last
            and words[end - 1] in ("of", "for", "the", "and")
            and (last - end <= 2 or not any(_looks_given(words, place) for place in range(end, last)))
        ):
            return first  # "Mayor of Kassel": a title and a place, no name
        while end < last and words[end - 1] in ("of", "for", "the", "and"):
            end += 1
        return end
    return end


_CHIEFS = frozenset(
    "Executive Financial Operating Medical Technology Economist Scientist Superintendent Constable".split()
)
_AMBIGUOUS = frozenset(
    """
Don Count Earl Private Major General Chair Chief Head Justice Duke Prince King Guy Dean Tan Judge Saint St. Father
Sister Brother Secretary Deputy Editor Leader Republican Democrat
""".split()
)


def _no_title(words: list[str], index: int, last: int) -> bool:
    """General Motors, Justice Department, Saint Petersburg: the word is part of a name."""
    following = words[index + 1]
    tail = words[last - 1]
    if words[index] in ("Saint", "St."):
        return True
    if words[index] in ("Don", "Earl", "Guy", "Dean", "Tan"):
        return True
    return (
        following in ORG_HEADS
        or (following in COMMON_WORDS and following not in TITLE_HEADS)
        or (tail in ORG_HEADS and tail not in WEAK_ORG_HEADS)
    )


def _looks_given(words: list[str], index: int) -> bool:
    return words[index] in given_names()
