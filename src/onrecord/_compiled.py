"""
The fast ways of a shape: compiled functions that accept, write and read the objects with which nothing is wrong.

A chain checks every object that it takes, some hundreds an article, and JSON writes and reads them all. Asking the codecs one by one costs microseconds
a field; these functions are put together from the codecs' expressions once a class, as attrs puts its methods together. They give no reasons: for what
they do not take, `Shape.check` and `Shape.load` do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from ._annotation import Annotation, Identified, good_twin
from ._codec import Codec, EmbeddedCodec, OptionalCodec, ReferenceCodec, TupleCodec

Accepts = Callable[[Any, str, int], bool]
"""``accepts(item, text, len(text))``: whether nothing is wrong with *item* on *text*, references aside."""

AcceptsAll = Callable[[Sequence[Any], str, int], bool]
"""``accepts_all(items, text, len(text))``: the same of all *items*."""

Dump = Callable[[Any], dict[str, Any]]
"""``dump(item)``: *item* as plain data."""

Referred = Callable[[Any], list[Identified]]
"""``referred(item)``: the objects that *item* refers to."""

Read = Callable[[Any, Mapping[str, Mapping[str, Any]]], Any]
"""``read(data, objects)``: the object of *data*, given the objects of each layer by id; it raises or gives nonsense where *data* are wrong."""


def acceptor(cls: type[Annotation], codecs: Mapping[str, Codec]) -> Accepts:
    """The test of *cls*: its class, the tests of its fields, and its `flaw` if it has one of its own."""
    names: dict[str, Any] = {}
    return cast("Accepts", _function(cls, "item, text, size", tests(cls, codecs, "item", names), names))


def acceptor_of_all(cls: type[Annotation], codecs: Mapping[str, Codec]) -> AcceptsAll:
    """The same test of many objects in one call, which takes half the time."""
    names: dict[str, Any] = {}
    every = f"all([{tests(cls, codecs, 'item', names)} for item in items])"
    return cast("AcceptsAll", _function(cls, "items, text, size", every, names))


def tests(cls: type[Annotation], codecs: Mapping[str, Codec], item: str, names: dict[str, Any]) -> str:
    """The expression of `acceptor` for the value of the expression *item*, which may be a part of another object."""
    own = f"class{len(names)}"
    names[own] = cls
    every = [f"{item}.__class__ is {own}"]
    if issubclass(cls, Identified):
        names["good_twin"] = good_twin
        every.append(f"good_twin({item}.twin)")
    every += [codec.test(f"{item}.{name}", names) for name, codec in codecs.items() if name != "confidence"]
    if cls.flaw is not Annotation.flaw:
        every.append(f"{item}.flaw(text) is None")
    return " and ".join(every)


def referrer(cls: type[Annotation], codecs: Mapping[str, Codec]) -> Referred:
    """The objects to which one of *cls* refers, field by field, those of its parts included."""
    return cast("Referred", _function(cls, "item", _referred_by("item", codecs), {}))


def _referred_by(item: str, codecs: Mapping[str, Codec]) -> str:
    fields = [_referred(f"{item}.{name}", codec) for name, codec in codecs.items()]
    return f"[{', '.join(f'*{found}' for found in fields if found)}]"


def _referred(value: str, codec: Codec) -> str:
    """An expression for the objects that the value of a field refers to; empty if it can refer to none."""
    if isinstance(codec, ReferenceCodec):
        return f"({value},)"
    if isinstance(codec, OptionalCodec):
        found = _referred(value, codec.inner)
        return found and f"(() if {value} is None else {found})"
    if isinstance(codec, TupleCodec):
        found = _referred("member", codec.inner)
        return found and f"[other for member in {value} for other in {found}]"
    if isinstance(codec, EmbeddedCodec):
        from ._shape import shape_of  # noqa: PLC0415  a shape is made of what stands here

        found = _referred_by(value, shape_of(codec.cls).codecs)
        return "" if found == "[]" else found
    return ""


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


def _function(cls: type[Annotation], parameters: str, expression: str, names: dict[str, Any]) -> Any:
    source = f"def compiled({parameters}):\n    return {expression}"
    exec(compile(source, f"<onrecord {cls.__name__}>", "exec"), names)  # noqa: S102  our own codecs' expressions, no foreign text
    return names["compiled"]
