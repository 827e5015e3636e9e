"""`PastState`: a state that is no more."""

from __future__ import annotations

from datetime import date

import attrs

from ._names import country
from ._table import english


@attrs.frozen
class PastState:
    """
    A state, or territory with a code of its own, that is no more.

    Attributes:
        iso: Its ISO 3166-3 code.
        name: Its usual name.
        until: The day on which ISO 3166 withdrew its code, some months after its end.
        successors: ISO codes of the states on its territory, in alphabetical order.
    """

    iso: str
    name: str
    until: date
    successors: tuple[str, ...]


def past_state(name: str) -> PastState | None:
    """
    The state of the past called *name*, or with the code *name*.

    >>> past_state("Czechoslovakia")
    PastState(iso='CSHH', name='Czechoslovakia', until=datetime.date(1993, 6, 15), successors=('CZ', 'SK'))
    >>> past_state("DDDE").successors, past_state("Burma") is None
    (('DE',), True)
    """
    states = english()["past"]
    iso = name if name in states else country(name)
    entry = states.get(iso)
    if iso is None or entry is None:
        return None
    return PastState(iso, entry["name"], date.fromisoformat(entry["until"]), tuple(entry["successors"]))
