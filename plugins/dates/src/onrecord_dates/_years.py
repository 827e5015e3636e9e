"""The year of an expression that has none: from its words, from a range, from the clause, from the story so far."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ._calendar import valid_day
from ._lexicon import load_lexicon

if TYPE_CHECKING:
    from ._partial import Partial
    from ._reference import Anchor, Source
    from ._resolve import Situation
    from ._tense import Tense

_NEAR = 75
"""Days: a date without a year this close ahead of the publication date is ahead, unless the clause is past."""

_CONNECTOR = 12
_BEHIND = 40


def explicit_year(partial: Partial, situation: Situation) -> tuple[int, Source | None] | None:
    """(the year that the expression gives in figures or by "of that year", its anchor), or None."""
    if (year := partial.number("year")) is not None:
        return year, None
    if (short := partial.number("yy")) is not None:
        reference = reference_of(situation)
        near = reference.day.year if reference else date.max.year
        if reference is None:
            return (1900 if short >= 30 else 2000) + short, None
        century = near // 100 * 100
        if reference.source == "published":  # nobody writes "'71" of a year far ahead
            near -= _BEHIND
        return min(
            (century - 100 + short, century + short, century + 100 + short), key=lambda year: (abs(year - near), year)
        ), reference.source
    if relation := partial.word("yearrel"):
        previous = situation.history.last()
        deictic = relation in ("0", "-1", "+1") or previous is None
        anchor = reference_of(situation) if deictic else previous
        if anchor is None:
            return None
        shift = {"0": 0, "-1": -1, "+1": 1, "before": -1, "after": 1, "same": 0}[relation]
        return anchor.day.year + shift, anchor.source
    return None


def reference_of(situation: Situation) -> Anchor | None:
    """The day on which expressions without a year hang."""
    if situation.narrative and (anchor := situation.history.story(situation.text)):
        return anchor
    return situation.today


def partner_year(partial: Partial, situation: Situation) -> int | None:
    """The year of the other end of a range that has none either, so that no range runs backwards: "between November and March"."""
    following, published = situation.following, situation.published
    if following is None or published is None or not _connected(partial, situation):
        return None
    month, own = following.number("month"), partial.number("month")
    if month is None or own is None or {"year", "yy", "yearrel"} & following.fields.keys():
        return None
    year = likely_years(published, month, following.number("day"), situation.tense(following).direction)[0]
    return year - 1 if own > month else year


def _connected(partial: Partial, situation: Situation) -> bool:
    """Whether only "to" or the like stands before the following expression."""
    following = situation.following
    if following is None:
        return False
    gap = situation.text[partial.end : following.start]
    connectors = load_lexicon(situation.language).tables["connector"]["words"]
    return len(gap) <= _CONNECTOR and gap.strip(" ,").lower() in connectors


def borrowed_year(partial: Partial, situation: Situation) -> int | None:
    """The year of the other end of a range: "March 3 to April 5, 2019"."""
    following = situation.following
    if following is None or not (year := following.number("year")) or following.number("month") is None:
        return None
    if not _connected(partial, situation):
        return None
    own, other = partial.number("month") or 1, following.number("month") or 1
    return year - 1 if own > other else year


def trust(tense: Tense) -> float:
    """The confidence that a cue of this strength gives."""
    return 0.75 + 0.2 * tense.strength


def likely_years(published: date, month: int, day: int | None, direction: int) -> list[int]:
    """The years that a month or day without one may mean, the most likely first."""
    this = published.year
    distance = _days_ahead(published, this, month, day)
    if distance == 0:
        return [this, this - 1]
    if distance > 0:
        ahead = direction > 0 or (direction == 0 and distance <= _NEAR)
        return [this, this - 1] if ahead else [this - 1, this]
    if direction > 0 and distance < -_NEAR:
        return [this + 1, this]
    return [this, this + 1 if direction > 0 else this - 1]


def _days_ahead(published: date, year: int, month: int, day: int | None) -> int:
    """How many days a month or day lies ahead of the publication date; 0 for its own month or day."""
    if day is None:
        return 0 if month == published.month else (month - published.month) * 30
    found = valid_day(year, month, day) or valid_day(year, month, 28)
    return (found - published).days if found else 0


def narrative_year(reference: Anchor, month: int) -> int:
    """The year nearest to the expression before; a story goes forward rather than back."""
    year = reference.day.year
    if reference.grain in ("year", "decade", "century", "season", "half"):
        return year
    behind = reference.day.month - month
    return year + 1 if behind >= 8 else year - 1 if behind <= -9 else year


def write_day(year: int | None, month: int, day: int | None = None) -> str:
    """A TIMEX3 day or month; None for an unknown year."""
    head = "XXXX" if year is None else f"{year:04d}"
    return f"{head}-{month:02d}" + (f"-{day:02d}" if day is not None else "")
