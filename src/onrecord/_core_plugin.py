"""The core's own step: sentences, where no other plugin finds them."""

from __future__ import annotations

from collections.abc import Iterable

from ._document import Document
from ._hooks import hookimpl
from ._sentence import Sentence
from ._sentences import split_sentences
from ._span import Span


class Core:
    """The plugin "core", part of every chain; its step gives way to any other writer of sentences."""

    name = "core"

    @hookimpl
    def find_sentences(self, document: Document) -> Iterable[Sentence]:
        """Sentences of each region, or of the whole text where nobody looked for regions."""
        text = document.normalized
        regions = [region.span for region in document.regions] if document.has("regions") else [Span(0, len(text))]
        return [
            Sentence(Span(start, end), rule="core.stop")
            for region in regions
            for start, end in split_sentences(text, region.start, region.end)
        ]
