"""Of which body an office is that the text does not tell: a councillor’s is the only council, a chief executive’s the firm that the text is about."""

from __future__ import annotations

from ._bodies import Bodies
from ._body_types import FIRM_NOUNS, TAKES_UP
from ._draft import Draft

_MANAGERS = (
    "chief executive",
    "ceo",
    "chief financial officer",
    "cfo",
    "chief operating officer",
    "finance director",
    "finance chief",
    "managing director",
)
_MAIN = 2
_LEAST = 3
_COUNCIL = frozenset(("council",))
_PLAYERS = ("striker", "goalkeeper", "midfielder", "winger")
_TYPES = {
    **dict.fromkeys(("councillor", "deputy leader", "council leader"), _COUNCIL),
    **dict.fromkeys(_PLAYERS, TAKES_UP["club"]),
    "governor": frozenset(("bank",)),
    "minister": frozenset(("ministry",)),
    "current minister": frozenset(("ministry",)),
    "press secretary": frozenset(("house",)),
    **dict.fromkeys(_MANAGERS, FIRM_NOUNS | TAKES_UP["club"] | _COUNCIL),
}


def body_of_office(bodies: Bodies, title: str) -> Draft | None:
    """
    The body in which somebody holds the office of that *title*: the only one of its type; for managers the one named most by far.

    Args:
        bodies: All organisations of the text.
        title: The title, as printed.
    """
    low = title.lower()
    types = _TYPES.get(low)
    if types is None and low.endswith(("councillor", *_PLAYERS)):
        types = _TYPES[low.rsplit(" ", 1)[-1]]
    if types is None:
        return None
    found = bodies.of_types(types)
    if low == "governor":
        found = [draft for draft in found if draft.name.lower().endswith(("central bank", "reserve bank"))]
    if low in _MANAGERS:
        found += [draft for draft in bodies.firms() if draft not in found]
    if len(found) < _MAIN:
        return found[0] if found else None
    first, second = sorted(found, key=lambda draft: len(draft.mentions), reverse=True)[:2]
    return first if len(first.mentions) >= max(_LEAST, _MAIN * len(second.mentions)) else None
