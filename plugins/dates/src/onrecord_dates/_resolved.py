"""What pass 2 makes of an expression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    import onrecord


@attrs.define  # frozen, it would take three times as long to make
class Resolved:
    """The resolved parts of a `TimeExpression`; see there."""

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    confidence: float = 1.0
    anchor: Literal["published"] | onrecord.Span | None = None
    alternatives: tuple[str, ...] = ()
    cue: onrecord.Span | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    granularity: str | None = None
