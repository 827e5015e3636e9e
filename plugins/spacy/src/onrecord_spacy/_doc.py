"""A document of onrecord as a spaCy ``Doc``, and back."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import onrecord

from ._pipeline import blank

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

KEY = "onrecord"
"""Under which a ``Doc`` keeps the JSON of the document (``doc.user_data``), and the name of the extensions."""

PREFIX = "onrecord."
"""Before the name of a layer, the name of its group in ``doc.spans``."""


def to_doc(document: onrecord.Document, nlp: Language | None = None) -> Doc:
    """
    A spaCy ``Doc`` of the same text with all that was found as spans.

    Args:
        document: Worked on by a chain.
        nlp: Whose tokenizer and vocabulary to use; a blank one of the document's language unless given. Its components do not run: call
            ``nlp(doc)`` for that, which keeps the spans.

    Returns:
        A ``Doc`` with a group ``doc.spans["onrecord.<layer>"]`` for each layer that is not empty. Of each span, ``label_`` is the kind, form
        or type, ``id_`` the object's id, ``kb_id_`` an actor's key or a country's ISO code. A statement has a span for each part of its content, an actor one
        for each mention. ``doc._.onrecord`` is the `Document` again, ``span._.onrecord`` its object; both survive ``to_bytes`` and
        ``DocBin(store_user_data=True)``.

    Spans of spaCy are whole tokens: one that begins or ends inside a token grows to its edges; the object keeps its own offsets.

    >>> chain = onrecord.Chain("quotes", "actors")
    >>> doc = to_doc(chain(onrecord.Document("“We will pay,” said Ines Vidal.")))
    >>> [(span.text, span.label_, span.id_) for span in doc.spans["onrecord.statements"]]
    [('“We will pay,”', 'direct', 's0-14')]
    """
    make_doc = (nlp or blank((document.language or "en").split("-")[0].lower())).tokenizer
    doc = make_doc(document.text)
    write(document, doc)
    return doc


def from_doc(doc: Doc) -> onrecord.Document:
    """
    The document that `to_doc` or the component ``onrecord`` wrote into *doc*.

    Raises:
        LookupError: There is none in it.
    """
    kept = doc.user_data.get(KEY)
    if kept is None:
        message = "no document of onrecord is kept in this Doc; to_doc makes one that has it"
        raise LookupError(message)
    return _kept(kept, doc.text)[0]


@functools.lru_cache(maxsize=4)
def _kept(data: str, text: str) -> tuple[onrecord.Document, Mapping[str, onrecord.Annotation]]:
    """The document and its objects by id. Remembered, since a loop over spans asks for it at each; nobody can change what is handed out."""
    document = onrecord.from_json(data, text=text)
    return document, {_id(item): item for _, items in _layers(document) for item in items}


def _object_of(span: Span) -> onrecord.Annotation | None:
    kept = span.doc.user_data.get(KEY)
    return None if kept is None else _kept(kept, span.doc.text)[1].get(span.id_)


def _extend() -> None:
    """Register the two extensions, unless somebody has taken the name: then the functions still serve, and nothing of theirs is touched."""
    from spacy.tokens import Doc, Span  # noqa: PLC0415  importing spaCy takes a second

    if not Doc.has_extension(KEY):
        Doc.set_extension(KEY, getter=from_doc)
    if not Span.has_extension(KEY):
        Span.set_extension(KEY, getter=_object_of)


def write(document: onrecord.Document, doc: Doc) -> None:
    """
    Put the layers of *document* into *doc*, whose text is the document's.

    Raises:
        ValueError: The texts differ.
    """
    if doc.text != document.text:
        message = "the Doc has another text than the document; spans would stand on other words"
        raise ValueError(message)
    _extend()
    doc.user_data[KEY] = onrecord.to_json(document, text=False)
    for layer, items in _layers(document):
        spans = [span for item in items for span in _spans(doc, item)]
        if spans:
            doc.spans[PREFIX + layer] = spans


def _layers(document: onrecord.Document) -> Iterator[tuple[str, Sequence[onrecord.Annotation]]]:
    for layer in LABELS:
        if document.has(layer):
            yield layer, getattr(document, layer)


LABELS = {
    "regions": "kind", "sentences": "", "facts": "field", "cues": "label", "times": "type", "countries": "form", "country_lists": "stance",
    "names": "kind", "actors": "kind", "statements": "kind", "quotations": "reason", "events": "type",
}  # fmt: skip
"""The layers that stand on the text, and the field of an object that labels its spans; ``labels`` point to other objects."""


def _spans(doc: Doc, item: onrecord.Annotation) -> Iterator[Span]:
    label = str(getattr(item, LABELS[item.layer], None) or "") if LABELS[item.layer] else ""
    name = getattr(item, "key", None) or getattr(item, "iso", None) or ""
    stretches = [mention.span for mention in item.mentions] if isinstance(item, onrecord.Actor) else item.spans
    for stretch in stretches:
        span = doc.char_span(
            stretch.start, stretch.end, label=label, kb_id=name, span_id=_id(item), alignment_mode="expand"
        )
        if span is not None:
            yield span


def _id(item: onrecord.Annotation) -> str:
    """The id of an object, or ``layer:start-end``, as a `onrecord.Label` names its target."""
    own = getattr(item, "id", None)
    return own if own is not None else f"{item.layer}:{item.spans[0].start}-{item.spans[0].end}"
