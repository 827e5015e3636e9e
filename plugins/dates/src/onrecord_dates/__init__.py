"""Time expressions of English news, resolved, and the publication date: a plugin of onrecord."""

from __future__ import annotations

from ._partial import Partial
from ._plugin import Dates
from ._recognise import recognise
from ._resolve import is_narrative, resolve
from ._settings import DatesSettings

__all__ = ["Dates", "DatesSettings", "Partial", "is_narrative", "recognise", "resolve"]
