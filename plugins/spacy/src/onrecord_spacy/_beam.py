"""How sure a transition-based entity recognizer is: the share of a beam of readings in which an entity stands."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

Scores = dict[tuple[int, int, str], float]


def set_by_beam(recognizer: Any, docs: Sequence[Doc], width: int) -> list[Scores]:
    """
    Find the entities of *docs* with a beam, set them, and say how sure each is.

    Args:
        recognizer: A ``beam_ner`` or ``ner`` component.
        docs: Processed by all components before it; nobody has set entities.
        width: How many readings of a text are followed at once.

    Returns:
        For each document, the probability of its entities by ``(start, end, label)`` in code points: the sum over the readings of the
        beam that hold the entity, whose probabilities sum to 1.
    """
    found: list[Scores] = []
    for doc, beam in zip(docs, recognizer.beam_parse(docs, beam_width=width, drop=0.0), strict=True):
        readings = recognizer.moves.get_beam_parses(beam)
        total = sum(probability for probability, _ in readings) or 1.0
        scores: Scores = {}
        for probability, entities in readings:
            for start, end, label in entities:
                span = doc[start:end]
                place = (span.start_char, span.end_char, label)
                scores[place] = scores.get(place, 0.0) + probability / total
        if readings:
            _, best = max(readings, key=itemgetter(0))
            doc.set_ents([_labelled(doc, start, end, label) for start, end, label in best])
        found.append({place: min(1.0, score) for place, score in scores.items()})
    return found


def _labelled(doc: Doc, start: int, end: int, label: str) -> Any:
    from spacy.tokens import Span  # noqa: PLC0415  importing spaCy takes a second

    return Span(doc, start, end, label=label)
