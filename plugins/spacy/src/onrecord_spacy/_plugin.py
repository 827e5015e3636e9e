"""The plugin: names from a spaCy pipeline."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import onrecord

from ._beam import set_by_beam
from ._entities import names_in
from ._pieces import pieces
from ._pipeline import load
from ._settings import SpacySettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from ._beam import Scores

_RECOGNIZER = "ner"
_ANY = "xx"
_LONGEST = 5_000
"""Code points of a piece at most: in a Doc, setting entities costs time that grows with the square of their number."""


class Spacy:
    """
    Writes what a spaCy pipeline takes for a name as evidence; who it is decides the plugin ``actors``.

    Args:
        settings: See `SpacySettings`. Without a pipeline the plugin finds nothing and spaCy is not imported.

    Raises:
        ValueError: ``beam_width`` for a pipeline without a component ``ner``.

    The pipeline is loaded once for each chain and process.
    """

    name = "spacy"
    Settings = SpacySettings

    def __init__(self, settings: SpacySettings) -> None:
        self.settings = settings
        self._pipeline = None if settings.pipeline is None else load(settings.pipeline)
        # A pipeline adds to its vocabulary while it works, and spaCy does not promise that threads may share it.
        self._one_at_a_time = threading.Lock()
        if self._pipeline is not None and settings.beam_width > 1 and _RECOGNIZER not in self._pipeline.pipe_names:
            has = ", ".join(self._pipeline.pipe_names) or "nothing"
            message = f"beam_width={settings.beam_width}: the pipeline {settings.pipeline!r} has no {_RECOGNIZER!r}; it has {has}"
            raise ValueError(message)

    @onrecord.step(writes=onrecord.Name)
    def find_names(self, document: onrecord.Document) -> Iterator[onrecord.Name]:
        """Entities, and members of the span groups in the settings. Documents in another language than the pipeline's are passed by."""
        pipeline = self._pipeline
        language = (document.language or "").split("-")[0].lower()
        if pipeline is None or pipeline.lang not in (language, _ANY):
            return
        found = list(pieces(document, min(_LONGEST, pipeline.max_length)))
        with self._one_at_a_time:
            for (start, _), (doc, scores) in zip(found, self._read([text for _, text in found]), strict=True):
                for name in names_in(
                    doc,
                    labels=self.settings.labels,
                    confidence=self.settings.confidence,
                    minimum=self.settings.minimum,
                    span_groups=self.settings.span_groups,
                    authority=self.settings.authority,
                    scores=scores,
                ):
                    yield _moved(name, start)

    def _read(self, texts: list[str]) -> Iterator[tuple[Doc, Scores]]:
        pipeline = self._pipeline
        assert pipeline is not None  # noqa: S101  find_names has looked
        if self.settings.beam_width == 1:
            for doc in pipeline.pipe(texts):
                yield doc, {}
            return
        order = pipeline.pipe_names
        place = order.index(_RECOGNIZER)
        docs = list(pipeline.pipe(texts, disable=order[place:]))
        scores = set_by_beam(pipeline.get_pipe(_RECOGNIZER), docs, self.settings.beam_width) if docs else []
        yield from zip(pipeline.pipe(docs, disable=order[: place + 1]), scores, strict=True)


def _moved(name: onrecord.Name, by: int) -> onrecord.Name:
    span = onrecord.Span(name.span.start + by, name.span.end + by)
    return onrecord.Name(
        span, name.form, name.kind, identifiers=name.identifiers, rule=name.rule, confidence=name.confidence
    )
