"""Pass 2: from partial expressions to TIMEX3 values."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

import onrecord

from . import _absolute, _relative
from ._calendar import granularity, interval_of
from ._duration import duration_value, set_value
from ._quoted import marks_of, quoted
from ._reference import Anchor, History
from ._resolved import Resolved
from ._tense import Clauses, Tense

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ._partial import Partial
    from ._quoted import Marks

_EXPLICIT = 5
_FAR = 2
_PRESENT = 6
"""One expression in so many may speak from the day of publication in a history; in news that look back it is one in three."""
_QUOTED = 0.7
"""How much of its confidence an expression keeps that counts from the publication in words spoken earlier."""


@attrs.define(eq=False)
class Situation:
    """
    What an expression is resolved against.

    Attributes:
        text: The text.
        published: Publication date, or None.
        narrative: Earlier expressions come before the publication date.
        day_first: Whether ``3/4/2019`` is the third of April; None: the text decides, else the American order.
        language: Of the cues.
        clauses: Their tenses.
        history: What was resolved before.
        following: The next partial expression, if any (it may bring the year of a range).
        today: The publication date as an anchor.
        marks: Its quotation marks.
    """

    text: str
    published: date | None
    narrative: bool
    day_first: bool | None
    language: str
    clauses: Clauses
    history: History
    following: Partial | None = None
    today: Anchor | None = None
    marks: Marks = ()

    def tense(self, partial: Partial) -> Tense:
        """Past or future, by the words of the clause."""
        return self.clauses.tense(partial.start, partial.end)


def resolve(
    text: str,
    partials: Iterable[Partial],
    published: date | None = None,
    *,
    words: onrecord.Words | None = None,
    narrative: bool | None = None,
    day_first: bool | None = None,
    language: str = "en",
) -> Iterator[onrecord.TimeExpression]:
    """
    Resolve *partials* against the publication date and against each other.

    Args:
        text: The text in which they were found.
        partials: In text order.
        published: Publication date; without one, what hangs on it keeps its unknown parts (``"XXXX-WXX-2"``).
        words: The words of the text, if at hand.
        narrative: True: expressions without a year hang on the ones before them; None: decided by the text (`is_narrative`).
        day_first: Whether ``3/4/2019`` is the third of April; None: the text decides, else the American order.
        language: Of the tense cues.

    >>> from onrecord_dates import recognise
    >>> text = "The union met on Tuesday. It will vote in March."
    >>> [time.value for time in resolve(text, recognise(text), date(2024, 1, 19))]
    ['2024-01-16', '2024-03']
    """
    found = tuple(partials)
    day = published.date() if isinstance(published, datetime) else published
    words = onrecord.words(text) if words is None else words
    situation = Situation(
        text,
        day,
        is_narrative(found, day) if narrative is None else narrative,
        _order(found) if day_first is None else day_first,
        language,
        Clauses(text, words, language),
        History(),
        today=Anchor(day, "day", "published") if day else None,
        marks=marks_of(text, language),
    )
    for index, partial in enumerate(found):
        situation.following = found[index + 1] if index + 1 < len(found) else None
        yield _expression(partial, situation)


def is_narrative(partials: Iterable[Partial], published: date | None) -> bool:
    """
    Whether the text tells of times long past.

    So it does if it hardly speaks from its own day, as news do ("on Tuesday", "last week", "now"), and if no publication date is known,
    or most of its many years lie far before that date.
    """
    found = tuple(partials)
    if published is None:
        return _PRESENT * sum(map(_speaks_from_its_day, found)) <= len(found)
    if any("bcyear" in partial.fields for partial in found):
        return True
    years = [int(partial.fields["year"]) for partial in found if "year" in partial.fields]
    far = sum(year < published.year - _FAR for year in years)
    recent = len(years) - far
    if far < _EXPLICIT or far <= 3 * recent:
        return False
    return _PRESENT * sum(map(_speaks_from_its_day, found)) <= len(found)


def _speaks_from_its_day(partial: Partial) -> bool:
    fields = partial.fields
    return (
        "days" in fields
        or ("weekday" in fields and "day" not in fields)
        or fields.get("relation") in ("0", "-1", "+1")
        or fields.get("base") == "published"
        or str(fields.get("value", "")).endswith("_REF")
    )


def _order(partials: Iterable[Partial]) -> bool | None:
    """Day first, if a figure date of the text can only be read so."""
    for partial in partials:
        if "first" in partial.fields:
            first, then = int(partial.fields["first"]), int(partial.fields["then"])
            if max(first, then) > 12:
                return first > 12
    return None


def _expression(partial: Partial, situation: Situation) -> onrecord.TimeExpression:
    resolved = _resolved(partial, situation)
    confidence = partial.confidence * resolved.confidence
    if situation.marks and resolved.anchor == "published" and quoted(situation.text, partial.start, situation.marks):
        confidence *= _QUOTED
    span = onrecord.Span(partial.start, partial.end)
    kind, grain = resolved.type, resolved.granularity or granularity(resolved.value)
    dated = kind in ("DATE", "TIME")
    interval = interval_of(resolved.value) if dated else None
    if dated and partial.form != "value":  # names of days ("9/11") are no place in the story
        situation.history.add(resolved.value, grain, span, interval)
    return onrecord.TimeExpression(
        span,
        kind,
        resolved.value,
        mod=resolved.mod or partial.mod,  # type: ignore[arg-type]  # the grammar's data hold TIMEX3 modifiers only
        quant=resolved.quant,
        freq=resolved.freq,
        interval=interval,
        granularity=grain if dated else None,  # type: ignore[arg-type]  # names of the model
        anchor=resolved.anchor,
        alternatives=resolved.alternatives,
        cue=resolved.cue,
        rule=f"dates.{partial.rule}",
        confidence=min(1.0, confidence),
    )


def _resolved(partial: Partial, situation: Situation) -> Resolved:
    match partial.form:
        case "value":
            return Resolved("DATE", str(partial.fields["value"]))
        case "duration":
            return Resolved("DURATION", duration_value(partial.fields))
        case "set":
            return set_value(partial.fields)
        case "offset":
            return _relative.resolve_offset(partial, situation)
        case "relative":
            return _relative.resolve_relative(partial, situation)
        case _:
            return _absolute.resolve_calendar(partial, situation)
