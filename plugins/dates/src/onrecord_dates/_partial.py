"""What the words of an expression say by themselves, before any date is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Partial:
    """
    A time expression as read, not yet resolved.

    Attributes:
        start: First code point.
        end: One past the last code point.
        rule: Name of the grammar's rule.
        form: ``calendar relative offset duration set value``: what has to be done with it.
        fields: What the words say: ``month``, ``day``, ``relation`` ... (see ``_read.py``).
        mod: TIMEX3 modifier.
        confidence: That it is a time expression at all.
    """

    start: int
    end: int
    rule: str
    form: str
    fields: Mapping[str, int | float | str]
    mod: str | None = None
    confidence: float = 1.0

    def number(self, field: str) -> int | None:
        """The whole number in *field*, or None."""
        value = self.fields.get(field)
        return value if isinstance(value, int) else None

    def word(self, field: str) -> str | None:
        """The text in *field*, or None."""
        value = self.fields.get(field)
        return value if isinstance(value, str) else None
