"""Entities and span groups of a spaCy ``Doc`` as names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from onrecord import Name
from onrecord import Span as Stretch

from ._settings import KINDS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from onrecord import ActorKind

_EDGES = re.compile(r"(?:(?:the|The|THE)\s++)?+(?P<name>.*?)(?:\s*+(?:['’]s|(?<=s)['’]))?+\s*", re.DOTALL)
_NO_ID = frozenset(
    ("", "NIL")
)  # NIL: what spaCy's entity linker says of an entity that its knowledge base does not have


def names_in(
    doc: Doc,
    *,
    labels: Mapping[str, str | None] = KINDS,
    confidence: float = 0.8,
    minimum: float = 0.0,
    span_groups: Sequence[str] = (),
    authority: str | None = None,
    scores: Mapping[tuple[int, int, str], float] | None = None,
) -> tuple[Name, ...]:
    """
    The names in a document that spaCy has worked on, in the order of the text.

    Args:
        doc: With entities, or with the span groups named.
        labels: As in `SpacySettings`.
        confidence: As in `SpacySettings`.
        minimum: As in `SpacySettings`.
        span_groups: As in `SpacySettings`.
        authority: As in `SpacySettings`.
        scores: For ``(start, end, label)`` of an entity in code points, how sure it is.

    Returns:
        Names with offsets into ``doc.text``, bare of article and possessive. Give them to a document before a chain works on it:
        ``Document(doc.text).given(*names_in(doc))``.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Ines Vidal's", "id": "p7"}])
    >>> names_in(nlp("It was Ines Vidal's idea."), authority="staff")[0]
    Name(span=Span(start=7, end=17), form='name', kind='person', key=None, identifiers=('staff:p7',), rule='spacy.entity', confidence=0.8)
    """
    found: list[tuple[Stretch, str, Name]] = []
    for span, score, rule in _scored(doc, scores or {}, span_groups, confidence):
        if span.label_ not in labels or score < minimum:
            continue
        stretch = _bare(doc.text, span.start_char, span.end_char)
        if stretch is not None:
            kind = cast("ActorKind | None", labels[span.label_])
            ids = _identifiers(span, authority)
            name = Name(stretch, "name", kind, identifiers=ids, rule=rule, confidence=score)
            found.append((stretch, rule, name))
    return tuple(name for _, _, name in sorted(found, key=lambda each: (each[0].start, each[0].end, each[1])))


def _scored(
    doc: Doc, scores: Mapping[tuple[int, int, str], float], groups: Sequence[str], confidence: float
) -> Iterator[tuple[Span, float, str]]:
    for entity in doc.ents:
        place = (entity.start_char, entity.end_char, entity.label_)
        yield entity, scores.get(place, confidence), "spacy.entity"
    for group in groups:
        if group in doc.spans:
            members = doc.spans[group]
            own = members.attrs.get("scores")
            for number, span in enumerate(members):
                yield span, confidence if own is None else float(own[number]), "spacy.span"


def _bare(text: str, start: int, end: int) -> Stretch | None:
    """The name without article, possessive and white space; None if nothing is left."""
    left = len(text[start:end]) - len(text[start:end].lstrip())
    match = _EDGES.fullmatch(text, start + left, end)
    if match is None or not match["name"]:
        return None
    return Stretch(match.start("name"), match.end("name"))


def _identifiers(span: Span, authority: str | None) -> tuple[str, ...]:
    if authority is None:
        return ()
    found = dict.fromkeys(each for each in (span.kb_id_, span.id_) if each not in _NO_ID)
    return tuple(f"{authority}:{each}" for each in found)
