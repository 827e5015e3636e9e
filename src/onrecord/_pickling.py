"""
Pickling and copying a document: through plain data, so that a chain of a thousand nested statements does not exhaust the
stack, and so that what comes out of a worker is what a round trip through JSON would give.
"""

from __future__ import annotations

from typing import Any

from ._annotation import Annotation
from ._document import Document
from ._json import dump_layer, load_layers
from ._record import Record


def state_of(document: Document) -> dict[str, Any]:
    """All that *document* holds, without a deep object in it."""
    record = document._record  # noqa: SLF001  the document's own pickling
    apart = {name: items for name, items in record.given.items() if items is not record.layers.get(name)}
    return {
        "fields": (
            document.text, document.id, document.url, document.publisher, document.language, document.published,
            dict(document.extra), document.source,
        ),
        "layers": _dumped(document, record.layers),
        "given": [name for name in record.given if name not in apart],
        "given apart": _dumped(document, apart),
        "rest": (
            record.open, dict(record.unread), record.problems, record.given_problems, record.steps, record.made_by, record.language_assumed,
            record.unread_given,
        ),
    }  # fmt: skip


def _dumped(document: Document, layers: Any) -> dict[str, tuple[type[Annotation] | None, list[dict[str, Any]]]]:
    return {
        name: (type(items[0]) if items else None, dump_layer(document, type(items[0]), items) if items else [])
        for name, items in layers.items()
    }


def _loaded(dumped: Any, text: str) -> dict[str, tuple[Annotation, ...]]:
    places = {name: (name, cls, rows) for name, (cls, rows) in dumped.items() if cls is not None}
    loaded = load_layers(places, text)
    return {name: loaded.get(name, ()) for name in dumped}


def restore(state: dict[str, Any]) -> Document:
    """The document of which `state_of` gave *state*."""
    document = Document(*state["fields"])
    layers = _loaded(state["layers"], document.normalized)
    given = {name: layers[name] for name in state["given"]} | _loaded(state["given apart"], document.normalized)
    open_layers, unread, *rest = state["rest"]
    return document._with(Record(layers, given, open_layers, unread, *rest))  # noqa: SLF001
