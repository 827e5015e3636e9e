"""`Bloc`: a group of states with its members by date."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TypeAlias

import attrs

from ._fold import fold
from ._table import english

Membership: TypeAlias = "tuple[str, date | None, date | None]"


@attrs.frozen
class Bloc:
    """
    A group of states.

    Attributes:
        name: Its usual short name, ``"G7"``, ``"the West"``.
        names: All forms looked for in text.
        memberships: (ISO code, first day, first day outside) each; None leaves that side open. A state that came back has two.
            Empty for a loose bloc (the West), whose members nobody can count.
    """

    name: str
    names: tuple[str, ...]
    memberships: tuple[Membership, ...] = attrs.field(repr=False)

    def members(self, on: date | None = None) -> tuple[str, ...]:
        """
        The members on a day.

        Args:
            on: The day; None: those whose membership has not ended.

        Returns:
            ISO codes in alphabetical order; empty for a loose bloc, and before its beginning or after its end.

        >>> "GB" in bloc("EU").members(on=date(2020, 1, 31)), "GB" in bloc("EU").members(on=date(2020, 2, 1))
        (True, False)
        """
        if on is None:
            return tuple(sorted(iso for iso, _, end in self.memberships if end is None))
        return tuple(
            sorted(
                iso
                for iso, start, end in self.memberships
                if (start is None or start <= on) and (end is None or on < end)
            )
        )


def bloc(name: str) -> Bloc | None:
    """
    The bloc called *name*, in any of its forms; case and a leading "the" do not matter.

    >>> bloc("Group of Seven").members(on=date(2022, 9, 2))
    ('CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US')
    >>> bloc("the West").members()
    ()
    >>> bloc("the Avengers") is None
    True
    """
    return _by_name().get(fold(name))


@cache
def _by_name() -> dict[str, Bloc]:
    out: dict[str, Bloc] = {}
    for key, entry in english()["blocs"].items():
        memberships = tuple((iso, _day(start), _day(end)) for iso, start, end in entry["members"])
        found = Bloc(key, tuple(entry["names"]), memberships)
        for name in (key, *entry["names"]):
            out.setdefault(fold(name), found)
    return out


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
