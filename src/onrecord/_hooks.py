"""The hooks that a plugin may implement: specifications for pluggy, which finds plugins and checks them; the chain calls."""
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from ._actor import Actor
from ._annotation import Annotation
from ._country import CountryList, CountryMention
from ._cue import Cue
from ._document import Document
from ._event import Event
from ._fact import Fact
from ._label import Label
from ._name import Name
from ._quotation import Quotation
from ._region import Region
from ._sentence import Sentence
from ._statement import Statement
from ._time import TimeExpression

PROJECT = "onrecord"
"""The name of the pluggy project and of the entry point group."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a method or function as a step: the implementation of the hook of its name."""

WRITES: dict[str, tuple[type[Annotation], ...]] = {
    "find_regions": (Region,),
    "find_sentences": (Sentence,),
    "find_facts": (Fact,),
    "find_cues": (Cue,),
    "find_times": (TimeExpression,),
    "find_countries": (CountryMention,),
    "find_country_lists": (CountryList,),
    "find_names": (Name,),
    "find_actors": (Actor,),
    "find_statements": (Statement, Quotation),
    "find_events": (Event,),
    "find_labels": (Label,),
}
"""The classes that each hook's implementation yields unless it declares others with `onrecord.step`."""


class Hooks:
    """
    Every hook. All but `load` are one call: read sealed layers of the document, yield annotations.

    An implementation may read every layer that is earlier than those it writes (`Document.has` says whether it was looked for).
    """

    @hookspec
    def find_regions(self, document: Document) -> Iterable[Region]:
        """Say what each line is on the page."""

    @hookspec
    def find_sentences(self, document: Document) -> Iterable[Sentence]:
        """Split regions into sentences; the core does where nobody else does."""

    @hookspec
    def find_facts(self, document: Document) -> Iterable[Fact]:
        """Find facts of the document: title, dek, authors, publisher, agencies, when it was published and updated."""

    @hookspec
    def find_cues(self, document: Document) -> Iterable[Cue]:
        """Find words that attribute something to somebody."""

    @hookspec
    def find_times(self, document: Document) -> Iterable[TimeExpression]:
        """Find and resolve dates, times, durations and sets."""

    @hookspec
    def find_countries(self, document: Document) -> Iterable[CountryMention]:
        """Find states and blocs by name, demonym and capital."""

    @hookspec
    def find_country_lists(self, document: Document) -> Iterable[CountryList]:
        """Find enumerations of states and where they stand."""

    @hookspec
    def find_names(self, document: Document) -> Iterable[Name]:
        """Find spans that may name somebody."""

    @hookspec
    def find_actors(self, document: Document) -> Iterable[Actor]:
        """Decide who is meant where."""

    @hookspec
    def find_statements(self, document: Document) -> Iterable[Statement | Quotation]:
        """Find who said what, and the quotation marks that say nothing of the kind."""

    @hookspec
    def find_events(self, document: Document) -> Iterable[Event]:
        """Find what happened."""

    @hookspec
    def find_labels(self, document: Document) -> Iterable[Label]:
        """Code or enrich objects or the document."""

    @hookspec
    def extract(self, document: Document) -> Iterable[Annotation]:
        """Fill a third party's own layer; declared with `onrecord.step`, under any method name, several in a plugin."""

    @hookspec(firstresult=True)
    def load(self, data: bytes, media_type: str, url: str | None) -> Document | None:
        """
        Turn bytes that are no plain text into a document; None if they are not for this plugin. The first answer wins.

        Args:
            data: As delivered.
            media_type: As ``"text/html"``, from the caller, the file name or the first bytes.
            url: Where they came from, if known.
        """
