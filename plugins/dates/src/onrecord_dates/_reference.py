"""What expressions hang on: the publication date, and the expressions before them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

import attrs

import onrecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._partial import Partial

Source = onrecord.Span | Literal["published"]
"""Where an anchor comes from."""

_HEAD = 30
_KEPT = 40
_REACH = 2000
_FINE = ("day", "daypart", "hour", "minute", "second")
_ORDER = ("century", "decade", "year", "half", "season", "quarter", "month", "weekend", "week", "day")
_AS_FINE = {grain: frozenset(_ORDER[place:]) for place, grain in enumerate(_ORDER)}
_UNIT_GRAIN = {
    "D": "day",
    "W": "week",
    "FN": "week",
    "WE": "weekend",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
    "ML": "century",
}


@attrs.define
class Anchor:
    """
    A day to count from.

    Attributes:
        day: First day of the period.
        grain: Unit of the period.
        source: ``"published"`` or the span of the expression.
    """

    day: date
    grain: str
    source: Source


def told_together(anchor: Anchor, partial: Partial, text: str) -> bool:
    """Whether no line ends between an anchor and what may hang on it: a news article has days of other stories in its captions."""
    return (
        anchor.source == "published"
        or text.find("\n", anchor.source.end, min(partial.start, anchor.source.end + _REACH)) < 0
    )


class History:
    """The resolved expressions so far, the latest of each grain."""

    def __init__(self) -> None:
        self._order: list[Anchor] = []
        self.bc_year: int | None = None
        """The year before Christ that was spoken of last, until another year comes."""

    def add(self, value: str, grain: str | None, span: onrecord.Span, interval: onrecord.Interval | None) -> None:
        """Remember a resolved expression; values without a calendar day are left out."""
        if value[0] == "B":  # before Christ
            self.bc_year = int(value[2:6]) if value[2:6].isdecimal() and len(value) >= 6 else self.bc_year
            return
        if interval is None or interval.start is None or grain is None:
            return
        self.bc_year = None
        start = interval.start
        # of a midnight that ends a day ("T24:00") that day
        day = date.fromisoformat(value[:10]) if isinstance(start, datetime) else start
        anchor = Anchor(day, "day" if grain in _FINE else grain, span)
        self._order.append(anchor)
        if len(self._order) > 2 * _KEPT:
            del self._order[:_KEPT]

    def last(self, accept: Callable[[Anchor], bool] | None = None) -> Anchor | None:
        """The latest anchor that *accept* takes."""
        return next((anchor for anchor in reversed(self._order) if accept is None or accept(anchor)), None)

    def story(self, text: str) -> Anchor | None:
        """
        Where a story stands: the latest expression; but a bare year within a sentence ("elections were planned for 1976") moves it only
        at the beginning of the sentence.
        """
        for anchor in reversed(self._order):
            if (
                anchor.grain not in ("year", "decade", "century")
                or not isinstance(anchor.source, onrecord.Span)
                or _opens(text, anchor.source.start)
            ):
                return anchor
        return self.last()

    def for_unit(self, unit: str) -> Anchor | None:
        """The latest anchor that is as fine as *unit* or finer."""
        fine = _AS_FINE[_UNIT_GRAIN.get(unit, "day")]
        for anchor in reversed(self._order):
            if anchor.grain in fine:
                return anchor
        return None


def _opens(text: str, start: int) -> bool:
    """Whether the expression stands in the first words of a sentence."""
    head = text[max(0, start - _HEAD) : start]
    return len(head) < _HEAD or any(mark in head for mark in ".!?\n(")
