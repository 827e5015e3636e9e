r"""
What each line of an article's page is, and who wrote it: a plugin of onrecord.

>>> import onrecord
>>> document = onrecord.Chain("boilerplate")(onrecord.Document("Advertisement\n\nThe harbour was closed on Monday, the port authority said."))
>>> [(region.kind, region.rule) for region in document.regions]
[('ad', 'boilerplate.ad-word'), ('paragraph', 'boilerplate.line-model')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import onrecord

from ._classify import classify
from ._collector import SourceLines
from ._evidence import declared_fields, evidence_of
from ._facts import names, picture_credits, publisher, title_and_dek
from ._marked import classify_marked, keep_sentences, settle_head
from ._memory import remember
from ._page import Page
from ._profile import SourceProfile
from ._settings import BoilerplateSettings
from ._source import source_of
from ._wrapped import merged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord import Document, Fact, Region, RegionKind

__all__ = ["Boilerplate", "BoilerplateSettings", "SourceLines", "SourceProfile"]


class Boilerplate:
    """
    Finds typed regions in plain text that was scraped with its furniture, and facts that stand in them.

    Steps: `find_regions`, `find_facts` (title, dek, author, agency, publisher, credit).
    """

    name = "boilerplate"
    Settings = BoilerplateSettings

    def __init__(self, settings: BoilerplateSettings) -> None:
        self.settings = settings

    @onrecord.hookimpl
    def find_regions(self, document: Document) -> Iterator[Region]:
        """Say what each line is; regions partition the lines that are not blank."""
        page = self._classified(document)
        starts, ends, rules, sure = page.starts, page.ends, page.rules, page.sure
        kinds = cast("list[RegionKind]", page.kinds)
        written = {rule: f"boilerplate.{rule}" for rule in rules}
        for first, last in (
            merged(page) if self.settings.merge_wrapped else ((index, index) for index in range(len(page)))
        ):
            yield onrecord.Region(
                onrecord.Span(starts[first], ends[last]),
                kinds[first],
                rule=written[rules[first]],
                confidence=sure[first],
            )

    def _classified(self, document: Document) -> Page:
        """The lines with their kinds: by what a loader says of them, if it says something, else by themselves."""
        page = self._page(document)
        evidence = evidence_of(document.source, page)
        if evidence is not None:
            if classify_marked(page, evidence, self.settings.keep, self.settings.keep_short):
                return page
            page = self._page(document)
            settle_head(page, evidence)
        classify(page, self.settings.keep, self.settings.keep_short)
        if evidence is not None:
            keep_sentences(page, evidence)
        return page

    def _page(self, document: Document) -> Page:
        """The lines, and which of them repeat in the document's source."""
        page = Page(document.normalized)
        memory = self.settings.memory
        if memory is not None:
            source = source_of(document)
            if source is not None and source in memory.sources:
                remember(page, source, memory.sources[source])
        return page

    @onrecord.hookimpl
    def find_facts(self, document: Document) -> Iterator[Fact]:
        """Find title, dek, authors, agencies, publisher and the credits of pictures in the regions."""
        if not document.has("regions"):
            return
        text, regions = document.normalized, document.regions
        given = declared_fields(document.source)
        for find in (title_and_dek, names, publisher, picture_credits):
            yield from (fact for fact in find(text, regions) if fact.field not in given)
