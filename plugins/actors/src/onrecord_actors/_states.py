"""States by name, people and capital: a small table of our own, for canonical names and for documents without a countries layer."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # the reading asks for the names of states
    from ._reading import Reading


CUE = 4
"""The flag of `_evidence` for the subject of a cue."""


class StateMention(NamedTuple):
    """A state or bloc at a place; *iso* is None for a bloc."""

    start: int
    end: int
    iso: str | None
    form: str


class StateForm(NamedTuple):
    """A surface that means a state: its ISO code and whether it is a ``name``, a ``demonym`` or a ``capital``."""

    iso: str
    form: str


@cache
def _rows() -> tuple[tuple[str, list[str], list[str], list[str]], ...]:
    rows = []
    for line in files(__package__).joinpath("states.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            iso, names, people, seats = line.split("|")
            rows.append(
                (iso, names.split(";"), list(filter(None, people.split(";"))), list(filter(None, seats.split(";"))))
            )
    return tuple(rows)


@cache
def short_names() -> dict[str, str]:
    """
    The English short name of each code.

    >>> short_names()["NL"]
    'Netherlands'
    """
    return {iso: names[0] for iso, names, _, _ in _rows()}


@cache
def state_forms() -> dict[str, StateForm]:
    """
    What each surface means; a name goes before a people, a people before a capital.

    >>> state_forms()["Dutch"]
    StateForm(iso='NL', form='demonym')
    """
    forms: dict[str, StateForm] = {}
    for column, form in ((1, "name"), (2, "demonym"), (3, "capital")):
        for row in _rows():
            for surface in row[column]:
                forms.setdefault(surface, StateForm(row[0], form))
                if form == "demonym" and not surface.endswith(("s", "h", "ese")):
                    forms.setdefault(surface + "s", StateForm(row[0], form))
    return forms


@cache
def state_names() -> frozenset[str]:
    """Names and peoples, without capitals: what is no person and no body by itself."""
    return frozenset(surface for surface, form in state_forms().items() if form.form != "capital")


@cache
def demonyms() -> frozenset[str]:
    """Peoples, as they stand before a name: "American"."""
    return frozenset(surface for surface, form in state_forms().items() if form.form == "demonym")


@cache
def capitals() -> frozenset[str]:
    """Capitals and seats of governments."""
    return frozenset(surface for surface, form in state_forms().items() if form.form == "capital")


def find_states(reading: Reading, text: str) -> tuple[StateMention, ...]:
    """States in the capitalised runs of *text*, for want of a countries layer; a capital only as the subject of a cue."""
    forms = state_forms()
    found: list[StateMention] = []
    for run, key, flags in zip(reading.runs, reading.keys, reading.flags, strict=True):
        start = run.title if run.title >= 0 else run.start
        kind = reading.kinds.get(key)
        if start == run.start and len(run.words) > 1 and kind is not None and kind.kind == "person":
            continue
        if len(run.words) == 1 and start == run.start:
            form = forms.get(run.words[0])
            if form is not None and (form.form != "capital" or flags & CUE):
                found.append(StateMention(start, run.end, form.iso, form.form))
            continue
        words = text[start : run.end].split(" ")
        at = start
        index = 0
        while index < len(words):
            length, surface = 1, words[index]
            for tried in (4, 3, 2, 1):
                joined = " ".join(words[index : index + tried])
                form = forms.get(joined) if index + tried <= len(words) else None
                if form is not None:
                    length, surface = tried, joined
                    if form.form != "capital" or (len(words) == tried and flags & CUE):
                        found.append(StateMention(at, at + len(joined), form.iso, form.form))
                    break
            at += len(surface) + 1
            index += length
    return tuple(found)
