"""Epithets: "the 61-year-old", "the Texas Republican", "the father of four", given to the person spoken of, if there is one only."""

from __future__ import annotations

import re
from functools import cache

from ._draft import Draft
from ._nouns import Noun
from ._people import gender_of_role
from ._stage import Stage
from ._words import CUE_VERBS, PERSON_VERBS, is_role

_ANYBODY = frozenset(
    """
    man woman father mother grandfather grandmother veteran native player champion teenager newcomer politician champion
    republican democrat conservative liberal independent year-old lawmaker author star
    """.split()
)
"""What anybody can be called, whatever role the text gives."""
_FOLLOWING = (
    CUE_VERBS | PERSON_VERBS | frozenset("has had is will would did also then and who from later".split())
) - {
    "found",
    "reports",
    "states",
}
_PEOPLE = frozenset("man woman girl boy".split())


@cache
def ages() -> re.Pattern[str]:
    """Epithets that tell an age."""
    return re.compile(r"\b[Tt]he (\d\d?-year-old)(?: ([a-z]+))?")


def aged(match: re.Match[str]) -> tuple[int, str] | None:
    """
    Where an epithet that tells an age ends, and the age as a noun; None if something else follows, as in "the 20-year-old law".

    >>> aged(ages().match("The 34-year-old keeper left")), aged(ages().match("The 20-year-old law"))
    ((22, '34-year-old'), None)
    """
    following = match[2] or ""
    if following in _PEOPLE or (is_role(following) and following not in _FOLLOWING):
        return match.end(), match[1]
    if following and following not in _FOLLOWING and not following.endswith("ed"):
        return None
    return match.end(1), match[1]


def spoken_of(stage: Stage, noun: Noun) -> Draft | None:
    """
    The person that a definite *noun* means which the text has not called so before: the only one spoken of just now.

    Returns:
        None if two are, or if the text calls that one something else.
    """
    draft = stage.spoken_of(noun.start)
    if draft is None:
        return None
    told = gender_of_role(stage.text[noun.core : noun.end].lower().split())
    if told and draft.gender not in ("", told):
        return None
    return draft if noun.head in _ANYBODY or not draft.roled else None
