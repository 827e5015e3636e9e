"""`TimeExpression`: a TIMEX3 expression and what it means."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from ._annotation import Annotation, rule_last
from ._edtf import timex3_to_edtf
from ._interval import Interval
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean, clean_all, clean_optional

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal[
    "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
    "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
]  # fmt: skip
Granularity = Literal[
    "century", "decade", "year", "half", "quarter", "season", "month", "week", "weekend", "day", "daypart", "hour", "minute",
    "second",
]  # fmt: skip


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class TimeExpression(Annotation):
    """
    A date, time, duration or set of times, resolved as far as the text and the date of publication allow.

    Attributes:
        span: The expression without preposition; "the end of", "early", "about" belong to it, a possessive does not.
        type: TIMEX3 type.
        value: TIMEX3 value: ``"2022-09-01"``, ``"2022-W35"``, ``"P6D"``; ``"XXXX-WXX-2"`` where no calendar day can be had.
        mod: TIMEX3 modifier.
        quant: TIMEX3 quantifier of a set, as ``"EVERY"``.
        freq: TIMEX3 frequency of a set, as ``"2X"``.
        interval: What it covers, half open; None for durations, sets and values that could not be resolved.
        granularity: The unit in which the text speaks.
        anchor: What a relative expression counts from: ``"published"``, or the span of an earlier expression or event.
        alternatives: Other TIMEX3 values that could not be excluded, the most likely first.
        cue: The word that decided between past and future.

    Types, values and modifiers are those of TIMEX3 (Pustejovsky et al., TimeML 1.2.1).
    """

    layer: ClassVar[str] = "times"

    span: Span
    type: TimexType
    value: str = attrs.field(converter=clean)
    mod: TimexMod | None = None
    quant: str | None = attrs.field(default=None, converter=clean_optional)
    freq: str | None = attrs.field(default=None, converter=clean_optional)
    interval: Interval | None = None
    granularity: Granularity | None = None
    anchor: Literal["published"] | Span | None = None
    alternatives: tuple[str, ...] = attrs.field(default=(), converter=clean_all)
    cue: Span | None = None

    @property
    def edtf(self) -> str | None:
        """
        The value as EDTF (ISO 8601-2:2019); None for durations, sets and values without a calendar date.

        >>> TimeExpression(Span(0, 11), "DATE", "2022-SP", rule="dates.season").edtf
        '2022-21'
        """
        return timex3_to_edtf(self.value, self.mod) if self.type in ("DATE", "TIME") else None
