"""`rows`: a layer of many documents as flat dicts, with fixed columns: what CSV writes and what tables are built from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ._annotation import Annotation, Identified
from ._codec import PlainCodec
from ._document import GAP, Document
from ._label import Scalar
from ._layers import LAYERS, layer_of
from ._shape import shape_of
from ._span import Span
from .errors import UnknownLayer

Cell = Callable[[Document, Any], Scalar]

JOINT = "; "
"""Stands between several values in one cell."""


def _fact(fact: Any) -> Scalar:
    return None if fact is None else str(fact.value)


def _words(document: Document, spans: Sequence[Span]) -> Scalar:
    return GAP.join(span.of(document.text) for span in spans) or None


def _names(actors: Iterable[Any]) -> Scalar:
    return JOINT.join(actor.name for actor in actors) or None


def _name(actor: Any) -> Scalar:
    return None if actor is None else str(actor.name)


def _id(item: Any) -> Scalar:
    return None if item is None else str(item.id)


def _word(document: Document, span: Span | None) -> Scalar:
    return None if span is None else span.of(document.text)


def _moment(moment: Any) -> Scalar:
    return None if moment is None else str(moment.isoformat())


def _region(document: Document, item: Annotation) -> Scalar:
    region = document.region_of(item)
    return None if region is None else region.kind


def _plain(*names: str) -> dict[str, Cell]:
    """Columns that are fields of the object, as they are."""
    return {name: lambda _, item, name=name: getattr(item, name) for name in names}  # type: ignore[misc]


ABOUT: Mapping[str, Callable[[Document], Scalar]] = {
    "document": lambda document: document.key,
    "url": lambda document: document.url,
    "publisher": lambda document: _fact(document.metadata.publisher),
    "published": lambda document: _fact(document.metadata.published),
    "title": lambda document: _fact(document.metadata.title),
}
"""The columns about the document that every row begins with."""

PLACE: Mapping[str, Cell] = {
    "start": lambda _, item: item.spans[0].start if item.spans else None,
    "end": lambda _, item: item.spans[-1].end if item.spans else None,
    "text": lambda document, item: document.surface(item) or None,
    "region": _region,
}
"""The columns about where an object stands."""

MADE: Mapping[str, Cell] = _plain("rule", "confidence")
"""The columns about what made an object."""

COLUMNS: Mapping[str, Mapping[str, Cell]] = {
    "regions": _plain("kind"),
    "sentences": {},
    "facts": _plain("field", "value"),
    "cues": _plain("label", "frame"),
    "times": {
        **_plain("type", "value", "mod", "quant", "freq"),
        "from": lambda _, item: None if item.interval is None else _moment(item.interval.start),
        "until": lambda _, item: None if item.interval is None else _moment(item.interval.end),
        **_plain("granularity", "edtf"),
        "alternatives": lambda _, item: JOINT.join(item.alternatives) or None,
    },
    "countries": _plain("iso", "form"),
    "country_lists": {
        **_plain("id"),
        "members": lambda _, item: JOINT.join(member.iso or "?" for member in item.members),
        "listed": lambda _, item: len(item.members),
        **_plain("open", "stated_count", "bloc", "stance"),
        "target": lambda document, item: _word(document, item.target_span),
        "claimed_by": lambda document, item: _name(getattr(document.attribution(item), "speaker", None)),
    },
    "names": {**_plain("form", "kind", "key"), "identifiers": lambda _, item: JOINT.join(item.identifiers) or None},
    "actors": {
        **_plain("id", "key", "name", "kind", "sector"),
        "roles": lambda _, item: JOINT.join(role.title for role in item.roles) or None,
        "affiliation": lambda _, item: _name(item.affiliation),
        "countries": lambda _, item: JOINT.join(item.countries) or None,
        "identifiers": lambda _, item: JOINT.join(item.identifiers) or None,
        "mentions": lambda _, item: len(item.mentions),
    },
    "statements": {
        **_plain("id", "kind"),
        "quoted": lambda document, item: _words(document, item.quoted),
        "cue": lambda document, item: _words(document, item.cue),
        **_plain("act"),
        "plover": lambda _, item: item.codes.plover,
        "cameo": lambda _, item: item.codes.cameo,
        "speaker": lambda _, item: item.speaker_name,
        "speaker_id": lambda _, item: _id(item.speaker),
        "speaker_key": lambda _, item: None if item.speaker is None else item.speaker.key,
        "speaker_kind": lambda _, item: None if item.speaker is None else item.speaker.kind,
        "speaker_words": lambda document, item: _word(document, item.speaker_span),
        **_plain("speaker_rule", "speaker_confidence"),
        "co_speakers": lambda _, item: _names(item.co_speakers),
        "endorsed_by": lambda _, item: JOINT.join(each.id for each in item.endorsed_by) or None,
        "addressee": lambda _, item: _name(item.addressee),
        "target": lambda _, item: _name(item.target),
        "target_words": lambda document, item: _word(document, item.target_span),
        **_plain("stance"),
        "said_on": lambda _, item: _fact(item.said_on),
        "venue": lambda _, item: _fact(item.venue),
        "parent": lambda _, item: _id(item.parent),
        "relayed_by": lambda _, item: _name(item.relayed_by),
    },
    "quotations": _plain("reason"),
    "events": {
        **_plain("id", "type"),
        "plover": lambda _, item: item.codes.plover,
        "cameo": lambda _, item: item.codes.cameo,
        "agents": lambda _, item: _names(item.agents),
        "targets": lambda _, item: _names(item.targets),
        "place": lambda _, item: _fact(item.place),
        "time": lambda _, item: _fact(item.time),
        **_plain("modality"),
        "claimed_by": lambda _, item: _name(item.claimed_by),
        "statements": lambda _, item: JOINT.join(each.id for each in item.statements) or None,
    },
    "labels": _plain("target", "name", "value", "by"),
}
"""The columns of each layer, between where the object stands and what made it."""

DOCUMENTS: Mapping[str, Callable[[Document], Scalar]] = {
    **ABOUT,
    "dek": lambda document: _fact(document.metadata.dek),
    "authors": lambda document: JOINT.join(fact.value for fact in document.metadata.authors) or None,
    "agencies": lambda document: JOINT.join(fact.value for fact in document.metadata.agencies) or None,
    "updated": lambda document: _fact(document.metadata.updated),
    "language": lambda document: document.language,
    "characters": lambda document: len(document.text),
    "statements": lambda document: len(document.statements) if document.has("statements") else None,
    "problems": lambda document: len(document.problems),
}
"""The columns of the table of documents."""

PROBLEMS = ("step", "code", "message")


def columns(layer: str | type[Annotation]) -> tuple[str, ...]:
    """
    The columns of `rows`, in order, without the caller's own variables.

    Args:
        layer: The name of a layer, ``"documents"``, ``"problems"``, or a third party's class.

    Raises:
        UnknownLayer: There are no rows of that name.

    >>> columns("quotations")
    ('document', 'url', 'publisher', 'published', 'title', 'start', 'end', 'text', 'region', 'reason', 'rule', 'confidence')
    """
    if layer == "documents":
        return tuple(DOCUMENTS)
    if layer == "problems":
        return (*ABOUT, *PROBLEMS)
    return (*ABOUT, *PLACE, *_cells(_class_of(layer)), *MADE)


def rows(
    documents: Document | Iterable[Document], layer: str | type[Annotation], *, extra: Sequence[str] | None = None
) -> Iterator[dict[str, Scalar]]:
    """
    The objects of one layer of many documents, a flat dict each, in order.

    Args:
        documents: One or many.
        layer: The name of a layer, ``"documents"`` (a row a document), ``"problems"``, or a third party's class.
        extra: Which of the caller's own variables (`Document.extra`) to carry along, as ``"extra.<name>"``; all of each document
            unless given.

    Returns:
        Dicts of plain scalars. Their columns are always those of `columns`, then the caller's own. Several values in a cell are joined by
        ``"; "``, several stretches of text by an ellipsis between blanks.

    Raises:
        UnknownLayer: There are no rows of that name.

    >>> from onrecord import Document, Label
    >>> document = Document("Calm.", id="x", extra={"desk": "foreign"}).given(Label(None, "tone", "dry", "me", rule="mine.eye"))
    >>> [(row["document"], row["name"], row["value"], row["extra.desk"]) for row in rows(document, "labels")]
    [('x', 'tone', 'dry', 'foreign')]
    """
    columns(layer)
    return _rows([documents] if isinstance(documents, Document) else documents, layer, extra)


def _rows(
    documents: Iterable[Document], layer: str | type[Annotation], extra: Sequence[str] | None
) -> Iterator[dict[str, Scalar]]:
    for document in documents:
        names = document.extra if extra is None else extra
        own = {f"extra.{name}": document.extra.get(name) for name in names}
        if layer == "documents":
            yield {name: cell(document) for name, cell in DOCUMENTS.items()} | own
            continue
        about = {name: cell(document) for name, cell in ABOUT.items()}
        if layer == "problems":
            for problem in document.problems:
                yield about | {name: getattr(problem, name) for name in PROBLEMS} | own
            continue
        cls = _class_of(layer)
        cells = {**PLACE, **_cells(cls), **MADE}
        for item in document.layer(cls):
            yield about | {name: cell(document, item) for name, cell in cells.items()} | own


def _class_of(layer: str | type[Annotation]) -> type[Annotation]:
    if isinstance(layer, str):
        if layer not in LAYERS:
            from ._plugins import near  # noqa: PLC0415  only errors ask

            known = ("documents", *LAYERS, "problems")
            message = f"no rows {layer!r}; there are: {', '.join(known)}, and third parties' layers by their class{near(layer, known)}"
            raise UnknownLayer(message)
        return LAYERS[layer]
    layer_of(layer)
    return layer


def _cells(cls: type[Annotation]) -> Mapping[str, Cell]:
    """The columns of a class: those of the table above, or, of a third party's, its fields."""
    if cls.layer in COLUMNS:
        return COLUMNS[cls.layer]
    shape = shape_of(cls)
    cells: dict[str, Cell] = dict(_plain("id")) if issubclass(cls, Identified) else {}
    for name, codec in shape.codecs.items():
        if name in ("span", "rule", "confidence"):
            continue
        if isinstance(codec, PlainCodec):
            cells |= _plain(name)
        else:
            cells[name] = lambda _, item, name=name: _dumped(shape.dump(item)[name])  # type: ignore[misc]
    return cells


def _dumped(value: Any) -> Scalar:
    return value if value is None or isinstance(value, (str, int, float)) else json.dumps(value, ensure_ascii=False)
