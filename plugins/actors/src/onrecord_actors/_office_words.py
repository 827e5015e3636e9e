"""What a role lets its bearer be called: the senator of "Sen.", the general of "Lt. Gen.", and no president of a vice president."""

from __future__ import annotations

from collections.abc import Iterable

_SHORT = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "del": "delegate",
    "gen": "general",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cpt": "captain",
    "lt": "lieutenant",
    "cmdr": "commander",
    "cdr": "commander",
    "sgt": "sergeant",
    "cpl": "corporal",
    "adm": "admiral",
    "brig": "brigadier",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "prof": "professor",
    "cllr": "councillor",
    "amb": "ambassador",
    "atty": "attorney",
    "pm": "minister",
    "sens": "senator",
    "reps": "representative",
}
_SECOND = frozenset("vice deputy under".split())
_AFTER = frozenset("of for to at in".split())
_PAST = ("ex-", "then-", "now-")
SECOND = "vice-"
"""Set before the noun for an office that somebody holds as the second: of a vice president, "vice-president"."""


def office_words(words: Iterable[str]) -> tuple[str, ...]:
    """
    The nouns that a role of these *words*, in lower case, lets its bearer be called.

    >>> office_words(["vice", "president"]), office_words(["lt.", "gen."]), office_words(["ex-minister"])
    (('vice', 'vice-president'), ('lieutenant', 'general'), ('minister',))
    """
    found = []
    second = False
    for word in words:
        bare = word.rstrip(".")
        whole = _SHORT.get(bare, word)
        for past in _PAST:
            whole = whole.removeprefix(past)
        found.append(SECOND + whole if second else whole)
        second = (second or bare in _SECOND) and bare not in _AFTER
    return tuple(found)


def office_of(phrase: str, head: str) -> str:
    """
    The office that a noun *phrase* with that *head* names.

    >>> office_of("former vice president", "president"), office_of("president", "president")
    ('vice-president', 'president')
    """
    return SECOND + head if not _SECOND.isdisjoint(phrase.lower().split(" ")[:-1]) else head
