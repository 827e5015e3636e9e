"""Time expressions of news in English, French, German and Spanish, resolved, and the publication date: a plugin of onrecord."""

from __future__ import annotations

from ._languages import LANGUAGES
from ._pandas import to_pandas_interval
from ._partial import Partial
from ._plugin import Dates
from ._recognise import recognise
from ._resolve import is_narrative, resolve
from ._settings import DatesSettings
from ._timex3 import to_timex3

__all__ = [
    "LANGUAGES",
    "Dates",
    "DatesSettings",
    "Partial",
    "is_narrative",
    "recognise",
    "resolve",
    "to_pandas_interval",
    "to_timex3",
]
