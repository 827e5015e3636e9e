"""A document as plain data and as JSON, schema "onrecord/1", and back: equal for every document that can be built."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ._annotation import Annotation, Identified
from ._codec import Resolve, bad
from ._document import Document
from ._given_values import plain_copy
from ._layers import EVIDENCE, LAYERS, layer_of, stage_key
from ._metadata import Metadata
from ._problem import Problem, StepRecord
from ._record import Record
from ._sealing import in_text_order
from ._shape import Shape, shape_of
from .errors import BadJSON, BadValue

SCHEMA = "onrecord/1"
HEAD = (
    "schema", "key", "id", "url", "publisher", "language", "language_assumed", "published", "extra", "source", "sha256", "text", "made_by",
    "steps", "sealed", "metadata",
)  # fmt: skip
KEYS = (*HEAD, *LAYERS, "problems", "layers")
_STEP_KEYS = ("name", "version", "status", "reason")
_PROBLEM_KEYS = ("step", "code", "message")


def to_dict(document: Document, *, text: bool = True) -> dict[str, Any]:
    """
    *document* as plain data (dict, list, str, int, float, bool, None): every key always there, in the order of the schema.

    Args:
        document: Any document, worked on by a chain or not.
        text: False leaves the text out and keeps its hash; `from_dict` then needs it again.

    >>> to_dict(Document("A short text.", id="x"))["sha256"][:12]
    '5a3243102ab4'
    """
    record = document._record  # noqa: SLF001  JSON is the other form of the whole document
    plain: dict[str, Any] = {
        "schema": SCHEMA,
        "key": document.key,
        "id": document.id,
        "url": document.url,
        "publisher": document.publisher,
        "language": document.language,
        "language_assumed": record.language_assumed,
        "published": None if document.published is None else document.published.isoformat(),
        "extra": dict(document.extra),
        "source": plain_copy(document.source, "source"),
        "sha256": document.sha256,
        "text": document.text if text else None,
        "made_by": list(record.made_by),
        "steps": [{key: getattr(step, key) for key in _STEP_KEYS} for step in record.steps],
        "sealed": sorted({*record.layers, *record.unread}, key=stage_key),
        "metadata": _metadata(document.metadata),
    }
    for name, cls in LAYERS.items():
        plain[name] = dump_layer(document, cls, record.layers.get(name, ()))
    plain["problems"] = [{key: getattr(problem, key) for key in _PROBLEM_KEYS} for problem in record.problems]
    third = {
        name: dump_layer(document, type(items[0]) if items else Annotation, items)
        for name, items in record.layers.items()
        if name not in LAYERS
    }
    third |= {name: plain_copy(rows, name) for name, rows in record.unread.items()}
    plain["layers"] = dict(sorted(third.items()))
    return plain


def to_json(document: Document, *, text: bool = True, indent: int | None = None) -> str:
    """
    *document* as JSON: one line unless *indent* is given; any text makes the round trip, and equal documents give equal bytes.

    >>> to_json(Document("Größe", id="x"))[:33]
    '{"schema":"onrecord/1","key":"x",'
    """
    separators = (",", ":") if indent is None else None
    return json.dumps(
        to_dict(document, text=text), ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
    )


def dump_layer(document: Document, cls: type[Annotation], items: Sequence[Annotation]) -> list[dict[str, Any]]:
    """*items* of one layer as plain data, with the keys that only the document can tell."""
    if not items:
        return []
    dump = shape_of(cls).dump
    rows = [dump(item) for item in items]
    if cls.layer == "statements":
        for row, item in zip(rows, items, strict=True):
            region = document.region_of(item)
            row["region"] = None if region is None else region.kind
    elif cls.layer == "events":
        for row, item in zip(rows, items, strict=True):
            sentence = document.sentence_of(item)
            row["sentence"] = None if sentence is None else [sentence.span.start, sentence.span.end]
    return rows


def _metadata(metadata: Metadata) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for key in ("title", "dek", "authors", "publisher", "agencies", "published", "updated"):
        value = getattr(metadata, key)
        if isinstance(value, tuple):
            plain[key] = [shape_of(type(fact)).dump(fact) for fact in value]
        else:
            plain[key] = None if value is None else shape_of(type(value)).dump(value)
    return plain


def from_json(data: str | bytes, *, layers: Sequence[type[Annotation]] = (), text: str | None = None) -> Document:
    """
    The document that *data* stands for; what `to_json` wrote comes back equal.

    Args:
        data: One JSON object, as text or UTF-8.
        layers: Classes of third parties' layers; a layer without its class stays plain data and is written back as it was.
        text: The text, where it was left out.

    Raises:
        BadJSON: No JSON, or no document; the message names the place.
    """

    def refuse(constant: str) -> None:
        message = f"{constant} is no JSON number"
        raise BadJSON(message)

    try:
        plain = json.loads(data, parse_constant=refuse)
    except json.JSONDecodeError as exc:
        message = f"line {exc.lineno}, column {exc.colno}: {exc.msg}"
        raise BadJSON(message) from exc
    except BadJSON:
        raise
    except (ValueError, RecursionError) as exc:
        message = f"no JSON: {str(exc) or type(exc).__name__}"
        raise BadJSON(message) from exc
    return from_dict(plain, layers=layers, text=text)


def from_dict(data: Mapping[str, Any], *, layers: Sequence[type[Annotation]] = (), text: str | None = None) -> Document:
    """
    The document that plain *data* stands for: ``from_dict(to_dict(document)) == document``.

    Args:
        data: What `to_dict` gave. Derived keys (`key`, `metadata`, `codes`, ...) are not read.
        layers: Classes of third parties' layers; a layer without its class stays plain data and is written back as it was.
        text: The text, where ``text=False`` left it out; its hash is checked.

    Raises:
        BadJSON: No document of the schema; the message names the place.
        UnknownLayer: One of *layers* is the class of no layer.
    """
    plain = _whole(data)
    document = _bare(plain, _text_of(plain, text))
    third = {layer_of(cls): cls for cls in layers}
    sealed = _strings(plain, "sealed")
    places: dict[str, tuple[str, type[Annotation], Any]] = {
        name: (name, cls, plain[name]) for name, cls in LAYERS.items()
    }
    unread: dict[str, Any] = {}
    for name, items in _object(plain, "layers").items():
        if name in LAYERS:
            raise bad("layers", "names of third parties' layers", name)
        if name in third:
            places[name] = (f"layers.{name}", third[name], items)
        else:
            unread[name] = _unread(items, f"layers.{name}")
            if name not in sealed:
                message = f"layers.{name}: 'sealed' does not name it"
                raise BadJSON(message)
    for name in sealed:
        if name not in places and name not in unread:
            raise bad("sealed", "names of layers that are in the document", name)
    made: dict[str, tuple[Annotation, ...]] = {}
    for name, items in load_layers(places, document.normalized).items():
        if name in sealed:
            made[name] = items
        elif items:
            message = f"{places[name][0]}: it has items, but 'sealed' does not name it"
            raise BadJSON(message)
    steps = tuple(
        _record(StepRecord, _STEP_KEYS, row, f"steps[{number}]") for number, row in enumerate(_list(plain, "steps"))
    )
    for number, step in enumerate(steps):
        if step.status not in ("done", "failed", "skipped"):
            raise bad(f"steps[{number}].status", "done, failed or skipped", step.status)
    problems = tuple(
        _record(Problem, _PROBLEM_KEYS, row, f"problems[{number}]")
        for number, row in enumerate(_list(plain, "problems"))
    )
    made_by = tuple(_strings(plain, "made_by"))
    # A document that no chain has seen was given all that it has; of another nobody can tell, so all of it counts as made.
    given, open_layers, given_problems = (
        ({}, frozenset[str](), ()) if made_by else (dict(made), EVIDENCE & made.keys(), problems)
    )
    return document._with(Record(  # noqa: SLF001
        made, given, open_layers, unread, problems, given_problems, steps, made_by, plain["language_assumed"], bool(unread) and not made_by,
    ))  # fmt: skip


def _unread(items: Any, place: str) -> Any:
    """A third party's layer whose class is not known: a copy, so that nobody else holds what the document holds."""
    if type(items) is not list:
        raise bad(place, "a list", items)
    try:
        return plain_copy(items, place)
    except BadValue as exc:
        raise BadJSON(exc.message) from exc


def _whole(data: Any) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise bad("document", "an object", data)
    if data.get("schema") != SCHEMA:
        raise bad("schema", repr(SCHEMA), data.get("schema"))
    missing, extra = [key for key in KEYS if key not in data], [str(key) for key in data if key not in KEYS]
    if missing or extra:
        words = [
            f"lacks {', '.join(missing)}" if missing else "",
            f"has unknown keys {', '.join(extra)}" if extra else "",
        ]
        raise BadJSON("document: " + "; ".join(filter(None, words)))
    return dict(data)


def _text_of(plain: Mapping[str, Any], text: str | None) -> str:
    own = plain["text"]
    if own is None and text is None:
        message = "text: it was left out; give it with text=..."
        raise BadJSON(message)
    found = text if own is None else own
    if type(found) is not str:
        raise bad("text", "a string", found)
    return found


def _bare(plain: Mapping[str, Any], text: str) -> Document:
    if type(plain["language_assumed"]) is not bool:
        raise bad("language_assumed", "true or false", plain["language_assumed"])
    for key in ("id", "url", "publisher", "language", "published"):
        if type(plain[key]) is not str and (plain[key] is not None or key == "id"):
            raise bad(key, "a string" if key == "id" else "a string or null", plain[key])
    try:
        given = {key: plain[key] for key in ("id", "url", "publisher", "language", "published", "source")}
        document = Document(text, extra=_object(plain, "extra"), **given)
    except BadValue as exc:
        raise BadJSON(exc.message) from exc
    if plain["sha256"] != document.sha256:
        message = f"sha256: the text has the hash {document.sha256[:16]}..., the document was made from {str(plain['sha256'])[:16]}..."
        raise BadJSON(message)
    return document


def _object(plain: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = plain[key]
    if type(value) is not dict:
        raise bad(key, "an object", value)
    return value


def _list(plain: Mapping[str, Any], key: str) -> list[Any]:
    value = plain[key]
    if type(value) is not list:
        raise bad(key, "a list", value)
    return value


def _strings(plain: Mapping[str, Any], key: str) -> list[str]:
    values = _list(plain, key)
    for number, value in enumerate(values):
        if type(value) is not str:
            raise bad(f"{key}[{number}]", "a string", value)
    return values


def _record(cls: type[Any], keys: Sequence[str], row: Any, place: str) -> Any:
    if type(row) is not dict or set(row) != set(keys):
        raise bad(place, f"an object with the keys {', '.join(keys)}", row)
    for key in keys:
        if type(row[key]) is not str and (key != "reason" or row[key] is not None):
            raise bad(f"{place}.{key}", "a string", row[key])
    return cls(*(row[key] for key in keys))


def load_layers(
    places: Mapping[str, tuple[str, type[Annotation], Any]], text: str
) -> dict[str, tuple[Annotation, ...]]:
    """
    The layers that stand at *places* (path, class, plain data), each checked on *text*, references resolved.

    Raises:
        BadJSON: The first that is wrong, with its place.
    """
    objects: dict[str, dict[str, Identified]] = {}

    def resolve(layer: str, identity: str, place: str) -> Identified:
        found = objects.get(layer, {}).get(identity)
        if found is None:
            message = f"{place}: no object of {layer!r} has the id {identity!r}"
            raise BadJSON(message)
        return found

    made: dict[str, tuple[Annotation, ...]] = {}
    size = len(text)
    for name in _referred_first(places):
        path, cls, rows = places[name]
        if type(rows) is not list:
            raise bad(path, "a list", rows)
        shape, known = shape_of(cls), objects.setdefault(name, {})
        items: list[Annotation] = []
        for number, row in _dependencies_first(rows, shape, path):
            try:
                item = shape.read(row, objects)
            except Exception:  # noqa: BLE001  the slow way says what is wrong, and where
                item = None
            if not shape.accepts(item, text, size):
                item = _slowly(shape, row, f"{path}[{number}]", resolve, text)
            if shape.identified:
                if item.id != row["id"] or item.id in known:
                    expected = f"{item.id!r}, which its anchor gives" if item.id != row["id"] else "an id of its own"
                    raise bad(f"{path}[{number}].id", expected, row["id"])
                known[item.id] = item
            items.append(item)
        made[name] = in_text_order(items)
    return made


def _referred_first(places: Mapping[str, tuple[str, type[Annotation], Any]]) -> list[str]:
    """The layers in order, but a third party's behind the other third parties' that it refers to."""
    ordered: list[str] = []

    def place(name: str) -> None:
        shape = shape_of(places[name][1])
        for other in sorted(places.keys() - LAYERS.keys() - {name, *ordered}) if name not in LAYERS else ():
            if shape.may_refer_to(places[other][1]):
                place(other)
        if name not in ordered:
            ordered.append(name)

    for name in sorted(places, key=stage_key):
        place(name)
    return ordered


def _slowly(shape: Shape, row: Any, place: str, resolve: Resolve, text: str) -> Any:
    """The object of *row* field by field; `BadJSON` names the first that is wrong."""
    item = shape.load(row, place, resolve)
    flaw = shape.check(item, text)
    if flaw is not None:
        message = f"{place}: {flaw}"
        raise BadJSON(message)
    return item


def _dependencies_first(rows: Sequence[Any], shape: Shape, path: str) -> Iterator[tuple[int, Any]]:
    """
    *rows* with their numbers, each after those of the same layer that it refers to.

    Raises:
        BadJSON: Rows that refer to each other in a circle.
    """
    own = shape.own_references()
    if not own:
        yield from enumerate(rows)
        return
    numbers = {row["id"]: number for number, row in enumerate(rows) if type(row) is dict and type(row.get("id")) is str}
    waiting = [[numbers[name] for name in own(row) if name in numbers] for row in rows]
    users: dict[int, list[int]] = {}
    for number, needed in enumerate(waiting):
        for other in needed:
            users.setdefault(other, []).append(number)
    left = [len(needed) for needed in waiting]
    free = [number for number in reversed(range(len(rows))) if not left[number]]
    given = 0
    while free:
        number = free.pop()
        yield number, rows[number]
        given += 1
        for user in users.get(number, ()):
            left[user] -= 1
            if not left[user]:
                free.append(user)
    if given < len(rows):
        number = next(number for number, count in enumerate(left) if count)
        message = f"{path}[{number}]: objects that refer to each other in a circle"
        raise BadJSON(message)
