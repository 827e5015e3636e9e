"""`Shape`: the fields of an annotation class, their checks and their JSON, all read off the class itself."""

from __future__ import annotations

import functools
import operator
import re
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

import attrs

from ._actor import Mention, Role
from ._annotation import Annotation, Identified, good_twin
from ._codec import (
    Codec,
    EmbeddedCodec,
    OptionalCodec,
    ReferenceCodec,
    Resolve,
    SpanCodec,
    TupleCodec,
    bad,
)
from ._codec_for import codec_for
from ._compiled import (
    Accepts,
    AcceptsAll,
    Dump,
    Read,
    Referred,
    acceptor,
    acceptor_of_all,
    reader,
    referrer,
    writer,
)
from ._interval import Interval
from ._rule_codec import RuleCodec
from ._span import Span
from .errors import BadJSON, BadLayer, BadValue

# Keys that are written for the reader and ignored on the way back, each with the key that it stands after; an id comes first.
# The keys of an actor have their own order: its mentions, which are required, come last in JSON.
DERIVED: Mapping[str, Mapping[str, str]] = {
    "TimeExpression": {"edtf": "granularity"},
    "Statement": {"speaker_name": "speaker", "codes": "act", "region": "relayed_by"},
    "Event": {"codes": "trigger", "sentence": "claimed_by"},
}
LAST = {"Actor": ("mentions",)}
TAIL = ("rule", "confidence")


@attrs.frozen(eq=False)
class Shape:
    """
    What an annotation class looks like to the chain and to JSON.

    Attributes:
        cls: The class.
        codecs: The codec of each field, in the order of the class.
        keys: The keys of its JSON, in order, derived ones included.
        accepts: The fast yes to an object; `check` gives the reasons of a no.
        accepts_all: The same to many at once.
        dump: An object as plain data, without the keys that only the document can tell (``region``, ``sentence``).
        read: The object of plain data, fast; where it raises, or gives what is not accepted, `load` gives the reason.
        anchor: The sort key of an object: its first span, ``(-1, -1)`` if it stands nowhere.
        identified: Whether objects of the class have an id.
        refers: Whether objects of the class can refer to others.
        references: The objects that an object refers to, also from its roles.
    """

    cls: type[Annotation]
    codecs: Mapping[str, Codec]
    keys: tuple[str, ...]
    accepts: Accepts
    accepts_all: AcceptsAll
    dump: Dump
    read: Read
    anchor: Callable[[Any], tuple[int, int]]
    identified: bool
    refers: bool
    references: Referred
    _values: Callable[[Any], tuple[Any, ...]]
    _checks: tuple[tuple[str, Callable[[Any, str], str | None]], ...]
    _identity: Callable[[Any], tuple[Any, ...]]
    _exactly: tuple[Callable[[Any], Any] | None, ...]
    _referring: tuple[tuple[str, Codec], ...]

    def check(self, item: Any, text: str) -> str | None:
        """What is wrong with *item* on *text*, or None; references are left to the sealing of the layer."""
        if type(item) is not self.cls:
            return f"is {item!r:.60}, not {self.cls.__name__}"
        if isinstance(item, Identified) and not good_twin(item.twin):
            return f"twin is {item.twin!r:.60}, not a whole number from 1"
        for value, (name, check) in zip(self._values(item), self._checks, strict=True):
            problem = check(value, text)
            if problem is not None:
                return f"{name} {problem}"
        return item.flaw(text)

    def identity(self, item: Any) -> tuple[Any, ...]:
        """All that *item* says, without what made it and how sure that is, as the class compares it."""
        values = self._identity(item)
        if self._exactly:
            return tuple(
                exactly(value) if exactly else value for value, exactly in zip(values, self._exactly, strict=True)
            )
        return values

    @property
    def anchored(self) -> bool:
        """Whether the class has a field ``span`` of type `Span`, or None where an object stands nowhere."""
        codec = self.codecs.get("span")
        return isinstance(codec.inner if isinstance(codec, OptionalCodec) else codec, SpanCodec)

    def may_refer_to(self, cls: type[Annotation]) -> bool:
        """Whether objects of the class can refer to objects of *cls*."""
        return any(_may_refer(codec, cls) for _, codec in self._referring)

    def own_references(self) -> Callable[[Any], Iterator[str]] | None:
        """A function that gives, of an object's plain data, the ids that it refers to in its own layer; None if there can be none."""
        own = [(name, codec) for name, codec in self._referring if _may_refer(codec, self.cls)]
        if not own:
            return None

        def ids(data: Any) -> Iterator[str]:
            for name, codec in own if type(data) is dict else ():
                yield from _ids_in(data.get(name), codec, self.cls)

        return ids

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        """
        The object that *data* stands for.

        Raises:
            BadJSON: *data* is no object of this class; the message names the place.
        """
        if type(data) is not dict:
            raise bad(place, f"an object ({self.cls.__name__})", data)
        if len(data) != len(self.keys) or any(key not in data for key in self.keys):
            missing, extra = (
                [key for key in self.keys if key not in data],
                [key for key in data if key not in self.keys],
            )
            raise BadJSON(f"{place}: {self.cls.__name__} " + "; ".join(filter(None, [
                f"lacks {', '.join(missing)}" if missing else "", f"has unknown keys {', '.join(map(str, extra))}" if extra else "",
            ])))  # fmt: skip
        values = {name: codec.load(data[name], f"{place}.{name}", resolve) for name, codec in self.codecs.items()}
        if issubclass(self.cls, Identified):
            values["twin"] = twin_of(data["id"], place)
        try:
            return self.cls(**values)
        except BadValue as exc:
            raise BadJSON(f"{place}: {exc.message}") from exc

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of the class."""
        derived: dict[str, Any] = {
            "id": {"type": "string"}, "edtf": {"type": ["string", "null"]}, "speaker_name": {"type": ["string", "null"]},
            "codes": {"$ref": "#/$defs/Codes"}, "region": {"type": ["string", "null"]},
            "sentence": {"anyOf": [{"$ref": "#/$defs/Span"}, {"type": "null"}]},
        }  # fmt: skip
        own = {key: self.codecs[key].schema() if key in self.codecs else derived[key] for key in self.keys}
        own["confidence"] = {"type": "number", "minimum": 0, "maximum": 1}
        return {"type": "object", "properties": own, "required": list(self.keys), "additionalProperties": False}


def _anchor(item: Annotation) -> tuple[int, int]:
    spans = item.spans
    return (spans[0].start, spans[0].end) if spans else (-1, -1)


def _may_refer(codec: Codec, cls: type[Annotation] | None = None) -> bool:
    """Whether values of the field can refer to objects, or to objects of *cls*."""
    if isinstance(codec, (OptionalCodec, TupleCodec)):
        return _may_refer(codec.inner, cls)
    if isinstance(codec, EmbeddedCodec):
        return any(_may_refer(inner, cls) for inner in shape_of(codec.cls).codecs.values())
    return isinstance(codec, ReferenceCodec) and cls in (None, codec.cls)


def _embeds(codec: Codec, cls: type[Annotation]) -> bool:
    """Whether values of the field are objects of *cls* in full, one inside the other without end."""
    if isinstance(codec, (OptionalCodec, TupleCodec)):
        return _embeds(codec.inner, cls)
    return isinstance(codec, EmbeddedCodec) and codec.cls is cls


def _ids_in(data: Any, codec: Codec, cls: type[Annotation]) -> Iterator[str]:
    if isinstance(codec, ReferenceCodec):
        if type(data) is str and codec.cls is cls:
            yield data
    elif isinstance(codec, OptionalCodec):
        yield from _ids_in(data, codec.inner, cls)
    elif isinstance(codec, TupleCodec):
        for member in data if type(data) is list else ():
            yield from _ids_in(member, codec.inner, cls)
    elif isinstance(codec, EmbeddedCodec) and type(data) is dict:
        for name, inner in shape_of(codec.cls).codecs.items():
            yield from _ids_in(data.get(name), inner, cls)


def twin_of(identity: Any, place: str) -> int:
    """The twin number at the end of an id, 1 if it bears none; `BadJSON` if it is no id."""
    found = (
        re.fullmatch(r"[a-z][a-z0-9_:]*?\d+-\d+(?:\.([1-9]\d{0,9}))?", identity, re.ASCII)
        if type(identity) is str
        else None
    )
    if found is None:
        raise bad(f"{place}.id", "an id", identity)
    return int(found[1] or 1)


def _hints_of(cls: type[Annotation]) -> Mapping[str, Any]:
    """
    The types of the fields of *cls*.

    A class that refers to itself is not yet known by its name when `onrecord.layer` looks at it, and a module may import the names of
    types for its type checker only: the class itself and those of the core are looked up where the module does not have them.
    """
    try:
        return typing.get_type_hints(cls)
    except NameError:
        from ._layers import LAYERS  # noqa: PLC0415  layers have shapes

        known = {known.__name__: known for known in (Span, Interval, Mention, Role, *LAYERS.values(), cls)}
        return typing.get_type_hints(cls, localns=known)


def _read_off(cls: type[Annotation]) -> Shape:
    """
    The shape of *cls*, read off its fields and their types.

    Raises:
        BadLayer: A field has a type that JSON has no form for.
    """
    try:
        hints = _hints_of(cls)
    except NameError as exc:
        message = f"{cls.__name__}: its field types cannot be looked up ({exc}); define the class and its types at module level"
        raise BadLayer(message) from exc
    names = [field.name for field in attrs.fields(cls) if field.name != "twin"]
    codecs = {name: codec_for(hints[name], f"{cls.__name__}.{name}") for name in names} | {"rule": RuleCodec()}
    if any(_embeds(codec, cls) for codec in codecs.values()):
        message = f"{cls.__name__} holds values of its own class; derive it from onrecord.Identified, so that it can refer to them by id"
        raise BadLayer(message)
    last = LAST.get(cls.__name__, ())
    keys = [name for name in names if name not in TAIL and name not in last] + [*last, *TAIL]
    for key, after in DERIVED.get(cls.__name__, {}).items() if cls.__module__.startswith("onrecord.") else ():
        keys.insert(keys.index(after) + 1, key)
    if issubclass(cls, Identified):
        keys.insert(0, "id")
    checked = [name for name in names if name != "confidence"]
    anchor = operator.attrgetter("span.start", "span.end") if isinstance(codecs.get("span"), SpanCodec) else _anchor
    said = [name for name in names if name not in TAIL]
    references = tuple((name, codec) for name, codec in codecs.items() if _may_refer(codec))
    exactly = tuple(getattr(attrs.fields(cls), name).eq_key for name in said)
    return Shape(
        cls, codecs, tuple(keys), acceptor(cls, codecs), acceptor_of_all(cls, codecs), writer(cls, codecs, keys), reader(cls, codecs, keys), anchor, issubclass(cls, Identified), bool(references),
        referrer(cls, codecs),
        operator.attrgetter(*checked), tuple((name, codecs[name].check) for name in checked),
        operator.attrgetter(*said) if len(said) > 1 else lambda item: (getattr(item, said[0]),),
        exactly if any(exactly) else (), references,
    )  # fmt: skip


shape_of = cast("Callable[[type[Annotation]], Shape]", functools.cache(_read_off))
"""`_read_off`, once a class."""
