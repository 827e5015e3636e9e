"""Groups: peoples without a state, collective offices of several states, groups joined by "and"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from ._draft import Draft
from ._nouns import Noun
from ._stage import Stage
from ._states import StateMention
from ._words import STARTERS

_PEOPLES = "Uyghurs?|Uighurs?|Uygurs?|Kurds|Rohingyas?|Tibetans?|Yazidis?|Tatars?|Hazaras?|Roma|Basques?|Catalans?|Chechens?|Berbers?|Tuaregs?|Druze|Copts|Sikhs?|Tutsis?|Hutus?|Pashtuns?|Houthis?|Sunnis|Shiites|Shias|Alawites"
_OFFICES = frozenset(
    """
ambassadors ministers leaders envoys officials diplomats presidents representatives delegates lawmakers governments
members experts
""".split()
)
_LINKS = (" of ", " from ")
_GAP = re.compile(r"(?:,? and|,)? (?:the )?|, (?:the )?")


PARTISANS = frozenset(("Democrats", "Republicans"))
_CHAMBERS = ("House ", "Senate ", "Congressional ", "State ")


def partisans(text: str, start: int) -> int:
    """
    Where the group begins that ends with "Republicans" at *start*, a chamber before it included; -1 where it is a longer name.

    >>> partisans("Then Senate Republicans left", 12), partisans("The Social Democrats left", 11)
    (5, -1)
    """
    for chamber in _CHAMBERS:
        if text.startswith(chamber, start - len(chamber)):
            return start - len(chamber)
    word = text[start - 24 if start > 24 else 0 : start].rstrip(" ").rsplit(" ", 1)[-1]
    return -1 if word[:1].isupper() and word.isalpha() and word not in STARTERS else start


PEOPLES = PARTISANS | frozenset(
    form for people in _PEOPLES.split("|") for form in (people.removesuffix("?"), people.removesuffix("s?"))
)
"""Peoples that no table of states has, and the members of parties, as printed."""


@cache
def neighbour() -> re.Pattern[str]:
    """A people named next to another, in a list that ends with "and other ..."."""
    return re.compile(r", ([A-Z][a-z]{2,20})(?=,? and other)")


def extended(text: str, noun: Noun, states: tuple[StateMention, ...]) -> tuple[int, str]:
    """
    Where "the ambassadors of X, Y and Z" ends, and its name.

    Returns:
        The end of *noun* itself where no list of states follows.
    """
    if noun.head not in _OFFICES or not text.startswith(_LINKS, noun.end):
        return noun.end, text[noun.core : noun.end]
    name = text[noun.core : noun.end]
    link = text[noun.end : text.index(" ", noun.end + 1) + 1]
    at = noun.end + len(link)
    if text.startswith("the ", at):
        at += 4
    end = noun.end
    count = 0
    for state in _from(states, at):
        gap = (
            text[end + (0 if count else len(link)) : state.start] if count else text[noun.end + len(link) : state.start]
        )
        if (count and not _GAP.fullmatch(gap)) or (not count and gap not in ("", "the ")):
            break
        end = state.end
        count += 1
    if count < 2:
        return noun.end, name
    tail = re.match(r",? and other [a-z]+(?: of the [A-Z]\w*(?: [a-z]+ of [a-z]+)?)?", text[end : end + 80])
    if tail:
        end += tail.end()
    return end, text[noun.core : end]


def _from(states: tuple[StateMention, ...], at: int) -> tuple[StateMention, ...]:
    index = bisect_left(states, (at,))
    return states[index : index + 30]


def joined(text: str, noun: Noun, places: list[tuple[int, int, Draft]], stage: Stage) -> tuple[Draft, int] | None:
    """The group of "rights groups and media": one, where two plain group nouns are joined."""
    if not places or noun.determiner:
        return None
    start, end, draft = places[-1]
    if draft.kind != "group" or text[end : noun.start] != " and " or not text[start].islower():
        return None
    name = text[start : noun.end]
    draft.mentions.pop((start, end), None)
    places.pop()
    return stage.group(name, "plural-noun", 0.7), start
