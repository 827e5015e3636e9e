"""The words that reject rules ask for, from the table (``rejects.toml``)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ._table import english


class RejectWords(NamedTuple):
    """
    Word -> rule, by where the word stands and what form it stands beside.

    Attributes:
        next_all: After any name or demonym.
        next_name: After any name.
        next_town: After a name that is also that of a town in the United States.
        next_of: After a form.
        previous_all: Before any name or demonym.
        previous_town: Before a name that is also that of a town in the United States.
        previous_of: Before a form.
        given: Given names: before or after a form that is also a surname.
        towns: Names of states that are also names of towns in the United States -> the postal codes of the states they lie in.
    """

    next_all: dict[str, str]
    next_name: dict[str, str]
    next_town: dict[str, str]
    next_of: dict[str, dict[str, str]]
    previous_all: dict[str, str]
    previous_town: dict[str, str]
    previous_of: dict[str, dict[str, str]]
    given: frozenset[str]
    towns: dict[str, frozenset[str]]


@cache
def reject_words() -> RejectWords:
    """The words, read once."""
    rejects = english()["rejects"]
    groups: dict[str, dict[str, dict[str, str]]] = {"next": {}, "previous": {}}
    for side, by_form in groups.items():
        for rule, entry in rejects[side].items():
            # The word after is read with its full stop, which may be the sentence's.
            words = [*entry["words"], *(f"{word}." for word in entry["words"] if side == "next")]
            for form in entry["forms"]:
                by_form.setdefault(form, {}).update(dict.fromkeys(words, rule))
    after, before = groups["next"], groups["previous"]
    return RejectWords(
        after.pop("*", {}),
        after.pop("name", {}),
        after.pop("town", {}),
        after,
        before.pop("*", {}),
        before.pop("town", {}),
        before,
        frozenset(rejects["given"]),
        {town: frozenset(states) for town, states in english()["towns"].items()},
    )
