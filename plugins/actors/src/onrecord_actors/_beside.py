"""Other names of a body: what it is called between commas, its acronym there, and an acronym that its name spells."""

from __future__ import annotations

from collections.abc import Iterable

from ._draft import Draft
from ._place import Place


def described_body(text: str, places: list[Place], start: int) -> Draft | None:
    """The body of "the city’s zoo authority, Quillzoo": known so far by what it is only, and named at *start*."""
    for _, end, draft in reversed(places[-2:]):
        if _is_described(draft) and text[end:start] in (", ", ", the "):
            return draft
    return None


def _is_described(draft: Draft) -> bool:
    """Whether *draft* is known so far by what it is only: "Japan’s space agency"."""
    return draft.rule == "source-body" or (draft.rule == "ministry" and draft.name.endswith(_OFFICES))


def abbreviated_body(text: str, places: list[Place], start: int, end: int, key: str) -> Draft | None:
    """The body whose acronym *key* stands between commas after it: "the Tide Transport Authority, TTA,"."""
    if not (key.isupper() and " " not in key and text.startswith(",", end)):
        return None
    for begin, stop, draft in reversed(places[-2:]):
        if (
            stop == start - 2
            and text.startswith(", ", stop)
            and draft.kind == "organisation"
            and not _is_described(draft)
        ):
            return draft if " " in text[begin:stop] else None
    return None


_OFFICES = (" agency", " office", " service", " commission", " federation", " association")
"""Of a state, in lower case: they have a name as well."""
_LEAST, _MOST = 3, 6
_RECENT = 40
_FORMS = frozenset("AG SA NV Inc Ltd PLC plc Co Corp GmbH".split())


def spelt_body(bodies: list[Draft], key: str) -> Draft | None:
    """
    The one body of *bodies* whose acronym *key* is, or whose name *key* is and which is known by the acronym: RHB, Rheinische Handelsbank.

    Args:
        bodies: The organisations of the text so far.
        key: A name that means none of them yet.
    """
    if " " not in key:
        if not (key.isalpha() and key.isupper() and _LEAST <= len(key) <= _MOST):
            return None
        found = [draft for draft in bodies[-_RECENT:] if " " in draft.name and spells(key, draft.name.split(" "))]
    else:
        words = key.split(" ")
        found = [
            draft
            for draft in bodies[-_RECENT:]
            if _LEAST <= len(draft.name) <= _MOST and draft.name.isupper() and spells(draft.name, words)
        ]
    return found[0] if len(found) == 1 else None


def spells(acronym: str, words: Iterable[str]) -> bool:
    """
    Whether *acronym* spells the name of *words*: all their initials, in order, and perhaps a letter or two from inside them.

    >>> spells("RHB", ["Rheinische", "Handelsbank", "AG"]), spells("RHB", ["Rhine", "Council"])
    (True, False)
    """
    names = [word for word in words if word[0].isupper() and word not in _FORMS]
    initials = "".join([word[0] for word in names])
    return (
        len(initials) > 1
        and initials[0] == acronym[0]
        and len(acronym) - len(initials) < _LEAST
        and _is_in_order(initials.lower(), acronym.lower())
        and _is_in_order(acronym.lower(), "".join(names).lower())
    )


def _is_in_order(letters: str, word: str) -> bool:
    """Whether all *letters* stand in *word*, in their order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)
