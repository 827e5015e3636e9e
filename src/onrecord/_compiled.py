"""
The fast ways of a shape: compiled functions that accept, write and read the objects with which nothing is wrong.

A chain checks every object that it takes, some hundreds an article, and JSON writes and reads them all. Asking the codecs one by one costs microseconds
a field; these functions are put together from the codecs' expressions once a class, as attrs puts its methods together. They give no reasons: for what
they do not take, `Shape.check` and `Shape.load` do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from ._annotation import Annotation, Identified, good_twin
from ._codec import Codec, OptionalCodec, ReferenceCodec, TupleCodec

if TYPE_CHECKING:
    from ._codec import EmbeddedCodec

Accepts = Callable[[Any, str, int], bool]
"""``accepts(item, text, len(text))``: whether nothing is wrong with *item* on *text*, references aside."""

Dump = Callable[[Any], dict[str, Any]]
"""``dump(item)``: *item* as plain data."""

Read = Callable[[Any, Mapping[str, Mapping[str, Any]]], Any]
"""``read(data, objects)``: the object of *data*, given the objects of each layer by id; it raises or gives nonsense where *data* are wrong."""

References = Callable[[Any], tuple[Identified, ...]]
"""``references(item)``: the objects that *item* refers to, also from what is embedded in it."""


def acceptor(cls: type[Annotation], codecs: Mapping[str, Codec]) -> Accepts:
    """The test of *cls*: its class, the tests of its fields, and its `flaw` if it has one of its own."""
    names: dict[str, Any] = {"cls": cls}
    if issubclass(cls, Identified):
        names["good_twin"] = good_twin
    tests = [
        "item.__class__ is cls",
        *(["good_twin(item.twin)"] if issubclass(cls, Identified) else []),
        *(codec.test(f"item.{name}", names) for name, codec in codecs.items() if name != "confidence"),
    ]
    if cls.flaw is not Annotation.flaw:
        tests.append("item.flaw(text) is None")
    return cast("Accepts", _function(cls, "item, text, size", " and ".join(tests), names))


def writer(cls: type[Annotation], codecs: Mapping[str, Codec], keys: Sequence[str]) -> Dump:
    """The plain data of *cls*, key by key; derived keys are attributes, codes a small object, and what only the document can tell is None."""
    names: dict[str, Any] = {}
    derived = {
        "codes": '(lambda codes: {"plover": codes.plover, "cameo": codes.cameo})(item.codes)',
        "region": "None",
        "sentence": "None",
    }
    values = [
        codecs[key].writing(f"item.{key}", names) if key in codecs else derived.get(key, f"item.{key}") for key in keys
    ]
    body = ", ".join(f"{key!r}: {value}" for key, value in zip(keys, values, strict=True))
    return cast("Dump", _function(cls, "item", f"{{{body}}}", names))


def reader(cls: type[Annotation], codecs: Mapping[str, Codec], keys: Sequence[str]) -> Read:
    """The object of plain data of *cls*; all keys are looked at, and there may be no others."""
    names: dict[str, Any] = {"cls": cls}
    values = [f"{name}={codec.reading(f'data[{name!r}]', names)}" for name, codec in codecs.items()]
    if issubclass(cls, Identified):
        names["twin_of"] = lambda identity: int(identity.partition(".")[2] or 1)
        values.append("twin=twin_of(data['id'])")
    whole = " and ".join([f"len(data) == {len(keys)}", *(f"{key!r} in data" for key in keys if key not in codecs)])
    return cast("Read", _function(cls, "data, objects", f"cls({', '.join(values)}) if {whole} else None", names))


def referrer(cls: type[Annotation], codecs: Mapping[str, Codec]) -> References:
    """What objects of *cls* refer to, given the codecs of those of its fields that can refer to something."""
    names: dict[str, Any] = {}
    parts = [f"*{_referring(codec, f'item.{name}', names)}, " for name, codec in codecs.items()]
    return cast("References", _function(cls, "item", f"({''.join(parts)})", names))


def _referring(codec: Codec, value: str, names: dict[str, Any]) -> str:
    """An expression for the objects that the value of the expression *value* refers to."""
    if isinstance(codec, ReferenceCodec):
        return f"({value},)"
    if isinstance(codec, OptionalCodec):
        return f"(() if {value} is None else {_referring(codec.inner, value, names)})"
    if isinstance(codec, TupleCodec):
        if isinstance(codec.inner, ReferenceCodec):
            return value
        return f"[other for member in {value} for other in {_referring(codec.inner, 'member', names)}]"
    return cast("EmbeddedCodec", codec).referring(value, names)


def _function(cls: type[Annotation], parameters: str, expression: str, names: dict[str, Any]) -> Any:
    source = f"def compiled({parameters}):\n    return {expression}"
    exec(compile(source, f"<onrecord {cls.__name__}>", "exec"), names)  # noqa: S102  our own codecs' expressions, no foreign text
    return names["compiled"]
