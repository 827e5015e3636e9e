"""The forms of regular English verbs."""

from __future__ import annotations

_DOUBLED = frozenset(
    "bar scrap slap stop plan permit expel ban step drop commit submit transfer control compel quit equip defer refer prefer ship snub pin slam pit top hug span log slip".split()
)


def inflected(verb: str) -> tuple[str, ...]:
    """
    The base form, that of the third person, the past, the participle in -ing.

    >>> inflected("deny"), inflected("ban")
    (('deny', 'denies', 'denied', 'denying'), ('ban', 'bans', 'banned', 'banning'))
    """
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if verb in _DOUBLED:
        return verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"
    if verb.endswith(("s", "sh", "ch", "x")):
        return verb, verb + "es", verb + "ed", verb + "ing"
    return verb, verb + "s", verb + "ed", verb + "ing"
