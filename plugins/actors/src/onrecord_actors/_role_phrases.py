"""A role and what it is for, before a name: "Norway’s ambassador to the UN, X,", "the member for leisure X"."""

from __future__ import annotations

import re

from ._nouns import BODY, STOPS, VERBS
from ._words import PERSON_VERBS, is_role

_COMPLEMENT = re.compile(r"(?<![\w’'-])([\w-]+) (?:for|of|to) (?:the )?([a-z]+(?: (?:and )?[a-z]+){0,2}+)\Z")
_NO_NOUNS = (STOPS | VERBS | PERSON_VERBS) - {"and"}

_LINKS = frozenset("of for to at in with from".split())
_INSIDE = _LINKS | frozenset("the and its his her their a an on".split())
_REACH = 90
_LONGEST = 9
_CLOSING = frozenset((",", ".", ";", ""))


def described_role(text: str, start: int, end: int) -> int:
    """
    Where the role ends that a phrase with a complement names, if it stands in apposition before the name text[start:end]; -1 if none does.

    The name ends the sentence or is closed by a comma, and does not go on a list.

    >>> line = "Norway’s ambassador to the UN, Teodor Halas, left"
    >>> line[: described_role(line, 31, 43)]
    'Norway’s ambassador'
    """
    if (
        text[start - 2 : start] != ", "
        or text[end : end + 1] not in _CLOSING
        or text.startswith((", and ", ", or "), end)
    ):
        return -1
    left = max(0, start - _REACH, text.rfind("\n", 0, start) + 1)
    words = text[left : start - 2].split(" ")[-_LONGEST:]
    place = start - 2
    for index in range(len(words) - 1, 0, -1):
        word = words[index]
        place -= len(word)
        if word in _LINKS and words[index - 1].isalpha() and is_role(words[index - 1].lower()):
            return place - 1
        if not _is_part(word):
            return -1
        place -= 1
    return -1


def _is_part(word: str) -> bool:
    """Whether *word* can stand in the complement of a role: "the UN", "Norway’s foreign ministry", "the city’s transport authority"."""
    if word in _INSIDE or word[:1].isupper():
        return word[-1:] not in ',.;:!?”"'
    bare = word.removesuffix("’s").removesuffix("'s")
    if not bare.replace("-", "").isalpha() or bare in VERBS or bare in STOPS:
        return False
    return bare in BODY or not bare.endswith(("ed", "ly", "ing"))


def complement_before(text: str, end: int) -> int:
    """
    Where a role begins that goes on with what it is for and ends at *end*: "member for leisure", "adviser to the minister"; -1 if none does.

    >>> line = "Cabinet member for leisure Ines Vidal"
    >>> complement_before(line, 26)
    8
    """
    window = text[end - 56 if end > 56 else 0 : end]
    if not (" for " in window or " of " in window or " to " in window):
        return -1
    found = _COMPLEMENT.search(window)
    if found is None or not (is_role(found[1].lower()) or found[1] in ("member", "head")):
        return -1
    if any(word in _NO_NOUNS or word.endswith("ed") for word in found[2].split(" ")):
        return -1  # "the director of the film met Ines Vidal"
    return end - len(window) + found.start()
