"""Who said what: a plugin of onrecord."""

from __future__ import annotations

from ._marks import Marked, marks
from ._plugin import Quotes, QuotesSettings

__all__ = ["Marked", "Quotes", "QuotesSettings", "marks"]
