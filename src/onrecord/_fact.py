"""`Fact`: a value and the words that prove it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from ._annotation import Annotation, rule_last
from ._edtf import parse_edtf
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean

if TYPE_CHECKING:
    from ._interval import Interval


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Fact(Annotation):
    """
    A value and the words that prove it: of the document (its title, an author, when it was published) or of an object (when it
    was said, where it happened).

    Attributes:
        field: What the value is of: ``title dek author publisher agency published updated said_on venue time place``; plugins may
            add others.
        value: The value; a date is ISO 8601, an uncertain one EDTF (ISO 8601-2), one that no calendar day can be had for a TIMEX3
            value.
        span: The words that give it; None only if it comes from outside the text.
        rule: As for every annotation; inside another object it may be left out and is then the object's.

    >>> Fact("published", "2022-09", Span(0, 14), rule="dates.month-line").interval
    Interval(start=datetime.date(2022, 9, 1), end=datetime.date(2022, 10, 1))
    """

    layer: ClassVar[str] = "facts"

    field: str = attrs.field(converter=clean)
    value: str = attrs.field(converter=clean)
    span: Span | None = None
    rule: str = attrs.field(default="", kw_only=True, converter=clean)

    @property
    def interval(self) -> Interval | None:
        """The value as half-open dates, for sorting and comparing; None if it is no date, or one without a calendar day."""
        return parse_edtf(self.value)
