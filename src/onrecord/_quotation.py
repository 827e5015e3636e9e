"""`Quotation`: words between marks that are no statement."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from ._annotation import Annotation, rule_last
from ._quickly_made import quickly_made
from ._span import Span

QuotationReason = Literal["scare", "term", "title", "nickname", "motto"]


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Quotation(Annotation):
    """
    Words between quotation marks that nobody is said to have said; kept, so that nothing marked is lost.

    Attributes:
        span: With the marks.
        reason: Why it is no statement: ``scare term title nickname motto``.
    """

    layer: ClassVar[str] = "quotations"

    span: Span
    reason: QuotationReason
