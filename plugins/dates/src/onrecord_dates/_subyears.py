"""Seasons, quarters and halves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._calendar import SEASONS
from ._resolved import Resolved
from ._years import explicit_year, likely_years, reference_of, trust

if TYPE_CHECKING:
    from ._partial import Partial
    from ._resolve import Situation


_DASHES = "-‐‑–"
_LATELY = 3
"""Months: results of a quarter that has been over for no longer are still to come."""


def resolve_season(partial: Partial, situation: Situation) -> Resolved:
    """A season; without a year the last one, or the next if the clause says so."""
    season = str(partial.fields["season"])
    known = explicit_year(partial, situation)
    if known is not None:
        return Resolved("DATE", f"{known[0]:04d}-{season}", anchor=known[1])
    reference = reference_of(situation)
    if reference is None:
        return Resolved("DATE", f"XXXX-{season}", 0.6)
    if reference.source != "published":
        return Resolved("DATE", f"{reference.day.year:04d}-{season}", 0.6, anchor=reference.source)
    tense = situation.tense(partial)
    years = likely_years(reference.day, SEASONS[season], None, tense.direction)
    return Resolved(
        "DATE",
        f"{years[0]:04d}-{season}",
        trust(tense),
        anchor="published",
        alternatives=(f"{years[1]:04d}-{season}",),
        cue=tense.cue,
    )


def resolve_quarter(partial: Partial, situation: Situation) -> Resolved:
    """A quarter or half; without a year the last one that is over, or the one ahead if the clause says so."""
    fields = partial.fields
    half = fields["quarterhalf"] == "H"
    number = int(fields.get("ordinal", 1))
    if number < 0:
        number = 2 if half else 4
    name = f"{'H' if half else 'Q'}{number}"
    known = explicit_year(partial, situation)
    if known is not None:
        return Resolved("DATE", f"{known[0]:04d}-{name}", anchor=known[1])
    reference = reference_of(situation)
    if reference is None:
        return Resolved("DATE", f"XXXX-{name}", 0.6)
    if reference.source != "published":
        return Resolved("DATE", f"{reference.day.year:04d}-{name}", 0.6, anchor=reference.source)
    tense = situation.tense(partial)
    ends = number * (6 if half else 3)
    year = reference.day.year
    over = reference.day.month >= ends
    if tense.direction > 0:
        attribute = any(mark in _DASHES for mark in situation.text[partial.start : partial.end])
        lately = reference.day.month + 12 - ends <= _LATELY and attribute  # "fourth-quarter earnings, due next week"
        year += -1 if lately else reference.day.month > ends
    elif not over:
        year -= 1
    return Resolved(
        "DATE",
        f"{year:04d}-{name}",
        trust(tense),
        anchor="published",
        alternatives=(f"{year + (1 if over else -1):04d}-{name}",),
        cue=tense.cue,
    )
