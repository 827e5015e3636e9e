"""Words that say what a person is, and what such a role is for."""

from __future__ import annotations

import re

from ._nouns import STOPS, VERBS
from ._words import NO_ROLES, PERSON_VERBS, ROLE_ENDINGS, ROLES

_COMPLEMENT = re.compile(r"(?<![\w’'-])([\w-]+) (?:for|of|to) (?:the )?([a-z]+(?: (?:and )?[a-z]+){0,2}+)\Z")
_NO_NOUNS = (STOPS | VERBS | PERSON_VERBS) - {"and"}


def is_role(word: str) -> bool:
    """
    Whether *word*, in lower case, says what a person is.

    >>> is_role("botanist"), is_role("spokesman"), is_role("river")
    (True, True, False)
    """
    return word in ROLES or (word.endswith(ROLE_ENDINGS) and word not in NO_ROLES and len(word) > 5)


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
