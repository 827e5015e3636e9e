"""Local news of the United States: documents in which Lebanon is the town in Missouri without saying so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._us_states import POSTAL

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_STATES = re.compile(
    rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in sorted(POSTAL, key=len, reverse=True) if name != 'New York')})(?!\w)"
)
_SIGNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b[A-Z][a-z]+ County\b|\bthe county\b",
        r"\b[Ss]heriff",
        r"\b[Hh]igh [Ss]chool\b|\b[Ss]chool (?:board|district)\b|\bCommunity Schools\b|\b[Ss]uperintendent\b",
        r"\b[Cc]ity [Cc]ouncil\b|\btown meeting\b|\b[Tt]ownship\b|\bthe mayor of\b|\bCounty [Cc]ommission",
        r"\b(?:Highway|Interstate|Route) \d|\bState (?:Highway )?(?:Patrol|Police|Water Patrol)\b",
        r"\b[Cc]oach\b",
    )
)
_ABROAD = re.compile(
    r"\b(?:[Ee]mbass|[Aa]mbassador|[Mm]issionar|[Cc]onsul|[Dd]eploy|[Tt]roops|[Ss]oldier|[Mm]arines|[Ww]ar\b|[Ee]arthquake|[Tt]sunami|[Hh]oneymoon|[Oo]verseas|[Aa]broad|[Ff]oreign|[Ii]mmigra|[Rr]efugee|[Bb]order|"
    r"[Vv]isas?\b|[Tt]ariff|[Ii]mports|[Ee]xports|[Pp]rime [Mm]inister|President of|World Cup|Olympic|NATO|U\.N\.|United Nations|exchange student|native of|adopted|moved .{1,20}jobs|smuggl|march in)"
)
_ENOUGH = 2


def local_towns(text: str, names: Collection[str], towns: Mapping[str, Collection[str]]) -> set[str]:
    """
    Which of *names* are towns in *text*.

    Args:
        text: A document that names no country but these and the United States.
        names: Names of states in it that are names of towns too.
        towns: Name of a town -> postal codes of its states.

    Returns:
        Those with a town in a state that the text names, if the text speaks of counties, sheriffs, high schools and the like, and of
        nothing abroad.
    """
    found = {POSTAL[match[0]] for match in _STATES.finditer(text)}
    near = {name for name in names if not found.isdisjoint(towns[name])}
    if not near or sum(sign.search(text) is not None for sign in _SIGNS) < _ENOUGH or _ABROAD.search(text):
        return set()
    return near
