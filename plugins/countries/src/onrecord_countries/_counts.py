"""Stated numbers: "some 54 nations"."""

from __future__ import annotations

import re
from typing import NamedTuple

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_WORD = "|".join(sorted({*_ONES[1:], *_TENS}, key=lambda word: (-len(word), word)))
_SETS = {"pair": 2, "trio": 3, "quartet": 4, "quintet": 5, "both": 2, "half a dozen": 6}
NUMBER = rf"(?:{'|'.join(_SETS)}|\d{{1,3}}(?:,\d{{3}})*|(?:{'|'.join(_TENS)})-(?:{'|'.join(_ONES[:9])})|(?:two|three|four|five|several )? ?dozen|{_WORD})"
GROUP = r"(?:member states|countries|nations|states|members|neighbou?rs|governments|signatories|economies|powers|republics|allies|delegations|teams|missions|co-?sponsors|contributors|participants|producers|exporters|parties|abstentions|donors|capitals|suppliers|hosts)"
COUNTED = re.compile(
    rf"(?<![\w.,-])(?P<number>{NUMBER}) (?:of (?:(?:the|its) )?)?(?:[\w'-]+ ){{0,3}}?{GROUP}\b", re.IGNORECASE
)
_APPOSED = re.compile(
    rf"(?<![\w.,-])(?P<number>{NUMBER}) (?:of (?:(?:the|its|their) )?)?(?:[\w'-]+ ){{0,3}}?(?:(?P<group>{GROUP})|[\w-]+s|[\w-]+est)"
    r"(?P<attached> (?:in|of|from|around|across|along|on) (?:the |its )?[\w-]+(?: [\w-]+)?| (?:that|which|who) [^,.;:]{2,60})?(?:(?P<are> (?:are|were|will be):? )| \(|, |: | – | — | - |—)(?:the )?$",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"(?<![\w.,-])(?P<number>{NUMBER})(?: of (?:them|these|those))?(?: \(|: | – | — | - | (?:are|were):? )(?:the )?$",
    re.IGNORECASE,
)
_THE_TWO = re.compile(rf"\b(?:the|these|those|all|other) (?P<number>{NUMBER}), (?:the )?$", re.IGNORECASE)
_APPOSED_AFTER = re.compile(
    rf", (?:the |all )?(?P<number>{NUMBER}) (?!of )(?:[\w'-]+ ){{0,3}}?{GROUP}(?: of (?:the |its )?[\w-]+(?: [\w-]+)?)?(?=[,.;–—])",
    re.IGNORECASE,
)


_UNIT = r"(?:hours|days|weeks|months|years|times|points|goals|per|percent|hundred|thousand|million|billion|o'clock)"
_THINGS = re.compile(rf"(?<![\w.,-])(?P<number>{NUMBER})(?![\w.,%-]| (?:[\w'-]+ )?{_UNIT}\b)", re.IGNORECASE)


class Count(NamedTuple):
    """A stated number and where its phrase stands."""

    number: int
    start: int
    end: int


def value(printed: str) -> int | None:
    """
    The number that a word or figure means.

    >>> value("54"), value("Fourteen"), value("twenty-three"), value("two dozen"), value("1,200")
    (54, 14, 23, 24, 1200)
    """
    word = printed.strip().lower()
    if word in _SETS:
        return _SETS[word]
    if word[0].isdigit():
        return int(word.replace(",", ""))
    if word.endswith("dozen"):
        first = word.split()[0] if " " in word else "one"
        return 12 * (_ONES.index(first) + 1) if first in _ONES else None
    if "-" in word:
        tens, ones = word.split("-")
        return _TENS[tens] + _ONES.index(ones) + 1
    return _TENS[word] if word in _TENS else _ONES.index(word) + 1


_GROUPS = (
    "countries nations states members neighbours neighbors governments signatories economies powers republics allies "
    "delegations teams missions sponsors contributors participants producers exporters parties abstentions donors capitals suppliers hosts"
).split()
_WORD_OR_FIGURE = re.compile(r"[A-Za-z]+|\d+")
_NUMBER_WORDS = frozenset({*_ONES, *_TENS, "dozen", "several", "half", "pair", "trio", "quartet", "quintet"})
_FIGURE = re.compile(r"\d")
_BEFORE = 60  # code points from the number to the noun


def counts(text: str, start: int, end: int) -> list[Count]:
    """All counted groups of states in ``text[start:end]``, in order."""
    found = {count.start: count for stop in _group_ends(text, start, end) if (count := _count_until(text, start, stop))}
    return [found[key] for key in sorted(found)]


def _count_until(text: str, start: int, stop: int) -> Count | None:
    """The counted group whose noun ends at *stop*."""
    first, done = max(start, stop - _BEFORE), start
    if not _has_number(text[first:stop]):
        return None
    # Only where a number begins: the pattern alone would try all of them at each letter.
    for word in _WORD_OR_FIGURE.finditer(text, first, stop):
        if word.start() < done or (word[0].lower() not in _NUMBER_WORDS and not word[0].isdigit()):
            continue
        match = COUNTED.match(text, word.start(), stop)
        if match is None:
            continue
        done = match.end()
        if done == stop and (number := value(match["number"])) is not None:
            return Count(number, match.start(), stop)
    return None


def _group_ends(text: str, start: int, end: int) -> list[int]:
    """Where the nouns for states end, in order; sought one by one, which is faster than an alternation."""
    ends: list[int] = []
    for noun in _GROUPS:
        at = text.find(noun, start, end)
        while at >= 0:
            ends.append(at + len(noun))
            at = text.find(noun, ends[-1], end)
    return sorted(ends)


def _has_number(stretch: str) -> bool:
    return (
        not _NUMBER_WORDS.isdisjoint(stretch.lower().replace("-", " ").split()) or _FIGURE.search(stretch) is not None
    )


def last_count(text: str, start: int, end: int) -> Count | None:
    """The last counted group of states in ``text[start:end]``."""
    if not _has_number(text[start:end]):
        return None
    for stop in reversed(_group_ends(text, start, end)):
        if count := _count_until(text, start, stop):
            return count
    return None


def before_colon(text: str, sentence: int, start: int, members: int) -> int | None:
    """The number in "Five teams are through: A, B, C, D and E", when it is that of the members."""
    if not text.endswith(": ", sentence, start):
        return None
    for found in _THINGS.finditer(text, sentence, start):
        if value(found["number"]) == members:
            return members
    return None


def apposed(text: str, start: int, members: int) -> int | None:
    """
    The number in "the three countries, A, B and C", where the list begins at *start*.

    Nouns that are not for states ("the six founders") need a number that is that of the members.
    """
    if not text.endswith(_APPOSED_ENDS, 0, start):
        return None
    before = text[max(0, start - 110) : start]
    match = _APPOSED.search(before)
    if match is None and (alone := _ALONE.search(before) or _THE_TWO.search(before)):
        number = value(alone["number"])
        return number if number == members else None
    number = value(match["number"]) if match else None
    sure = match and match["group"] and not match["are"] and not match["attached"]
    return number if sure or number == members else None


def apposed_after(text: str, end: int, members: int) -> int | None:
    """The number in "A, B and C, the three Baltic states," where the list ends at *end*, when it is that of the members."""
    match = _APPOSED_AFTER.match(text, end) if text.startswith((", the ", ", all ", ", "), end) else None
    number = value(match["number"]) if match and match["number"] != "both" else None
    return number if number == members else None


_APPOSED_ENDS = (
    "(",
    ", ",
    ": ",
    "— ",
    "– ",
    "- ",
    "—",
    ", the ",
    ": the ",
    "(the ",
    "— the ",
    "– the ",
    " are ",
    " were ",
    " are: ",
    " were: ",
    " will be ",
    " are the ",
    " were the ",
)
