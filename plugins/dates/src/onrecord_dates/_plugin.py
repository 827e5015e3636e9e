"""The plugin."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import onrecord

from ._languages import LANGUAGES, language_of
from ._published import published_facts
from ._recognise import recognised
from ._resolve import resolve
from ._settings import DatesSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

_NARRATIVE = {"always": True, "never": False, "auto": None}


class Dates:
    """
    Finds when an article appeared (`find_facts`) and what its time expressions mean (`find_times`).

    Args:
        settings: See `DatesSettings`.

    >>> from datetime import date
    >>> document = onrecord.Chain("dates")(onrecord.Document("The union met on Tuesday.", published=date(2024, 1, 19)))
    >>> document.times[0].value
    '2024-01-16'
    """

    name = "dates"
    Settings = DatesSettings

    def __init__(self, settings: DatesSettings) -> None:
        self.settings = settings

    @onrecord.step(writes=onrecord.Fact)
    def find_facts(self, document: onrecord.Document) -> Iterator[onrecord.Fact]:
        """The facts ``published`` and ``updated``; date lines are read in many languages."""
        yield from published_facts(document)

    @onrecord.step(writes=onrecord.TimeExpression, languages=LANGUAGES)
    def find_times(self, document: onrecord.Document) -> Iterator[onrecord.TimeExpression]:
        """Dates, times, durations and sets, resolved."""
        language = language_of(document)
        partials = recognised(document, language)
        day_first = self.settings.day_first
        if day_first is None and language != "en":
            day_first = True  # figures stand the other way round in English alone
        found = resolve(
            document.normalized,
            partials,
            _published(document),
            words=document.view(onrecord.words),
            narrative=_NARRATIVE[self.settings.narrative],
            day_first=day_first,
            language=language,
        )
        everywhere = self.settings.furniture or not document.has("regions")
        for time in found:
            if everywhere or document.in_body(time.span) is not False:
                yield time


def _published(document: onrecord.Document) -> date | None:
    """The day of publication: the caller's, else the text's if it is one day and no bounds."""
    if document.published is not None:
        return document.published
    fact = document.metadata.published if document.has("facts") else None
    if fact is None or "/" in fact.value or fact.interval is None:
        return None
    start = fact.interval.start
    return start.date() if isinstance(start, datetime) else start
