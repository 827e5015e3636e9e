"""Who stands where: the actors of a document by the exact span of their mentions."""

from __future__ import annotations

from onrecord import Actor, Document, Span


class Standing:
    """
    `Document.actor_at` for many spans of one document: nearly all are the span of a mention, which one look-up finds.

    Attributes:
        known: Whether anybody looked for actors; without, nobody stands anywhere.
    """

    __slots__ = ("_at", "_document", "known")

    def __init__(self, document: Document) -> None:
        self._document = document
        self.known = document.has("actors")
        self._at: dict[tuple[int, int], Actor | None] = {  # of two on the same words the first stays
            (mention.span.start, mention.span.end): actor
            for actor in reversed(document.actors if self.known else ())
            for mention in actor.mentions
        }

    def __call__(self, span: Span | None) -> Actor | None:
        """Who stands at *span*."""
        if span is None or not self.known:
            return None
        place = span.start, span.end
        if place not in self._at:
            self._at[place] = self._document.actor_at(span)
        return self._at[place]
