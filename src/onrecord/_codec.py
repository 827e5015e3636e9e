"""How each type of field is checked, written as plain data, read back and described; one codec for each type that the model uses."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise
from typing import Any, Protocol

import attrs

from ._annotation import Annotation, Identified
from ._given_values import WIDEST
from ._interval import Interval, parse_moment
from ._span import Span
from .errors import BadJSON

Resolve = Callable[[str, str, str], Any]
"""Gives the object of a layer that has an id: ``resolve(layer, id, place)``."""


class Codec(Protocol):
    """One type of field."""

    def check(self, value: Any, text: str) -> str | None:
        """What is wrong with *value* on *text*, or None."""

    def test(self, value: str, names: dict[str, Any]) -> str:
        """
        A Python expression that is true where `check` finds nothing wrong with the value of the expression *value*.

        It may use ``text``, its length ``size``, and what it puts into *names*; `_compiled` puts those of all fields together.
        """

    def writing(self, value: str, names: dict[str, Any]) -> str:
        """A Python expression for the value of the expression *value* as plain data."""

    def reading(self, data: str, names: dict[str, Any]) -> str:
        """
        A Python expression for what `load` gives of the plain data of the expression *data*, where nothing is wrong with them.

        It may use ``objects``, the objects of each layer by id. Where something is wrong it may raise anything, or give what `check` refuses.
        """

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        """The value that *data* stands for; `BadJSON` names *place*."""

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of what `writing` writes."""


def bad(place: str, expected: str, data: Any) -> BadJSON:
    """The error for *data* at *place* that is not what is *expected* there."""
    shown = repr(data)
    return BadJSON(f"{place}: expected {expected}, found {shown if len(shown) <= 60 else shown[:57] + '...'}")


@attrs.frozen
class PlainCodec:
    """Strings, whole numbers, finite numbers, truth values and None: themselves in JSON."""

    types: tuple[type, ...]
    words: str

    def check(self, value: Any, text: str) -> str | None:
        if type(value) not in self.types or (type(value) is float and not math.isfinite(value)):
            return f"is {value!r:.60}, not {self.words}"
        if type(value) is int and value.bit_length() > WIDEST:
            return f"is a whole number of {value.bit_length()} bits; there may be {WIDEST}"
        return None

    def test(self, value: str, names: dict[str, Any]) -> str:
        tests = [f"{value}.__class__ is {kind.__name__}" for kind in self.types if kind in (str, bool)]
        tests += [f"({value}.__class__ is int and {value}.bit_length() <= {WIDEST})"] if int in self.types else []
        tests += [f"{value} is None"] if type(None) in self.types else []
        tests += [f"({value}.__class__ is float and isfinite({value}))"] if float in self.types else []
        names["isfinite"] = math.isfinite
        return f"({' or '.join(tests)})"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        return value

    def reading(self, data: str, names: dict[str, Any]) -> str:
        return data

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        if type(data) is int and int not in self.types and float in self.types:
            return float(data)
        if self.check(data, ""):
            raise bad(place, self.words, data)
        return data

    def schema(self) -> dict[str, Any]:
        names = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
        kinds = [names[kind] for kind in self.types]
        return {"type": kinds[0] if len(kinds) == 1 else kinds}


@attrs.frozen
class ChoiceCodec:
    """One of the words of a `typing.Literal`, or None where the field allows it."""

    choices: tuple[str | None, ...]

    def check(self, value: Any, text: str) -> str | None:
        if value.__class__ not in (str, type(None)) or value not in self.choices:
            return f"is {value!r:.60}; it is one of {' '.join(str(choice) for choice in self.choices)}"
        return None

    def test(self, value: str, names: dict[str, Any]) -> str:
        choices = f"choices{len(names)}"
        names[choices] = frozenset(self.choices)
        return f"(({value}.__class__ is str or {value} is None) and {value} in {choices})"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        return value

    def reading(self, data: str, names: dict[str, Any]) -> str:
        return data

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        if self.check(data, ""):
            raise bad(place, "one of " + " ".join(str(choice) for choice in self.choices), data)
        return data

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.choices)}


class SpanCodec:
    """A span: ``[start, end]``."""

    def check(self, value: Any, text: str) -> str | None:
        if type(value) is not Span or type(value.start) is not int or type(value.end) is not int:
            return f"is {value!r:.60}, not a Span of two whole numbers"
        if not 0 <= value.start < value.end <= len(text):
            return f"is {value.start}-{value.end}, not inside the text of {len(text)} code points or empty"
        if text[value.start].isspace() or text[value.end - 1].isspace():
            return f"is {value.start}-{value.end}, with white space at its edge"
        return None

    def test(self, value: str, names: dict[str, Any]) -> str:
        names["Span"] = Span
        return (
            f"({value}.__class__ is Span and {value}.start.__class__ is int and {value}.end.__class__ is int"
            f" and 0 <= {value}.start < {value}.end <= size"
            f" and not text[{value}.start].isspace() and not text[{value}.end - 1].isspace())"
        )

    def writing(self, value: str, names: dict[str, Any]) -> str:
        return f"[{value}.start, {value}.end]"

    def reading(self, data: str, names: dict[str, Any]) -> str:
        names["Span"] = Span
        return f"Span(*{data})"

    def dump(self, value: Any) -> Any:
        return [value.start, value.end]

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        if type(data) is not list or len(data) != 2 or type(data[0]) is not int or type(data[1]) is not int:
            raise bad(place, "a span [start, end]", data)
        return Span(data[0], data[1])

    def schema(self) -> dict[str, Any]:
        return {"$ref": "#/$defs/Span"}


class IntervalCodec:
    """A half-open interval: two ISO 8601 strings, null where it is open."""

    def check(self, value: Any, text: str) -> str | None:
        if type(value) is not Interval:
            return f"is {value!r:.60}, not an Interval"
        if not all(moment is None or type(moment) in (date, datetime) for moment in (value.start, value.end)):
            return f"is {value!r:.60}, not an Interval of dates, datetimes or None"
        return None

    def test(self, value: str, names: dict[str, Any]) -> str:
        names["interval_check"] = self.check
        return f"(interval_check({value}, text) is None)"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        names["interval_dump"] = self.dump
        return f"interval_dump({value})"

    def reading(self, data: str, names: dict[str, Any]) -> str:
        names["interval_load"] = self.load
        return f"interval_load({data}, '', None)"

    def dump(self, value: Any) -> Any:
        return [None if moment is None else moment.isoformat() for moment in (value.start, value.end)]

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        try:
            start, end = (None if moment is None else parse_moment(moment) for moment in data)
        except (TypeError, ValueError) as exc:
            raise bad(place, "an interval of two ISO 8601 dates or null", data) from exc
        return Interval(start, end)

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "prefixItems": [{"type": ["string", "null"]}] * 2, "items": False, "minItems": 2}


@attrs.frozen
class AnchorCodec:
    """What a relative expression counts from: a fixed word or a span."""

    words: ChoiceCodec
    span: SpanCodec

    def check(self, value: Any, text: str) -> str | None:
        return self.words.check(value, text) if value is None or type(value) is str else self.span.check(value, text)

    def test(self, value: str, names: dict[str, Any]) -> str:
        return f"({self.words.test(value, names)} or {self.span.test(value, names)})"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        names["anchor_dump"] = self.dump
        return f"anchor_dump({value})"

    def reading(self, data: str, names: dict[str, Any]) -> str:
        return f"({self.span.reading(data, names)} if {data}.__class__ is list else {data})"

    def dump(self, value: Any) -> Any:
        return self.span.dump(value) if type(value) is Span else value

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        return (self.span if type(data) is list else self.words).load(data, place, resolve)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [self.words.schema(), self.span.schema()]}


@attrs.frozen
class OptionalCodec:
    """Another type, or None."""

    inner: Codec

    def check(self, value: Any, text: str) -> str | None:
        return None if value is None else self.inner.check(value, text)

    def test(self, value: str, names: dict[str, Any]) -> str:
        return f"({value} is None or {self.inner.test(value, names)})"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        return f"(None if {value} is None else {self.inner.writing(value, names)})"

    def reading(self, data: str, names: dict[str, Any]) -> str:
        return f"(None if {data} is None else {self.inner.reading(data, names)})"

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        return None if data is None else self.inner.load(data, place, resolve)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [self.inner.schema(), {"type": "null"}]}


def ascending(spans: tuple[Span, ...]) -> bool:
    """Whether *spans* stand in order and do not overlap."""
    return all(first.end <= second.start for first, second in pairwise(spans))


@attrs.frozen
class TupleCodec:
    """A tuple of another type: a JSON array; spans in it are ascending and do not overlap."""

    inner: Codec

    def check(self, value: Any, text: str) -> str | None:
        if type(value) is not tuple:
            return f"is a {type(value).__name__}, not a tuple"
        check = self.inner.check
        for number, member in enumerate(value):
            problem = check(member, text)
            if problem is not None:
                return f"[{number}] {problem}"
        if isinstance(self.inner, SpanCodec) and not ascending(value):
            return "has spans that overlap or do not ascend"
        return None

    def test(self, value: str, names: dict[str, Any]) -> str:
        members = f"all([{self.inner.test('member', names)} for member in {value}])"
        if isinstance(self.inner, SpanCodec):
            names["ascending"] = ascending
            members += f" and (len({value}) == 1 or ascending({value}))"
        return f"({value}.__class__ is tuple and (not {value} or {members}))"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        return f"[{self.inner.writing('member', names)} for member in {value}]"

    def reading(self, data: str, names: dict[str, Any]) -> str:
        return f"tuple([{self.inner.reading('member', names)} for member in {data}])"

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        if type(data) is not list:
            raise bad(place, "a list", data)
        return tuple(self.inner.load(member, f"{place}[{number}]", resolve) for number, member in enumerate(data))

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": self.inner.schema()}


@attrs.frozen
class ReferenceCodec:
    """An object of another layer: its id. That it is a member of the layer is for the sealing of the layer to see."""

    cls: type[Identified]

    def check(self, value: Any, text: str) -> str | None:
        return None if type(value) is self.cls else f"is {value!r:.60}, not {self.cls.__name__}"

    def test(self, value: str, names: dict[str, Any]) -> str:
        cls = f"class{len(names)}"
        names[cls] = self.cls
        return f"({value}.__class__ is {cls})"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        return f"{value}.id"

    def reading(self, data: str, names: dict[str, Any]) -> str:
        return f"objects[{self.cls.layer!r}][{data}]"

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        if type(data) is not str:
            raise bad(place, "an id", data)
        return resolve(self.cls.layer, data, place)

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": rf"^{self.cls.letter}\d+-\d+(\.\d+)?$"}


@attrs.frozen
class EmbeddedCodec:
    """A value that stands in full where it is used: a `Fact`, a `Mention`, a `Role`, a `CountryMention`."""

    cls: type[Annotation]

    def check(self, value: Any, text: str) -> str | None:
        from ._shape import shape_of  # noqa: PLC0415  the two describe each other

        return shape_of(self.cls).check(value, text)

    def test(self, value: str, names: dict[str, Any]) -> str:
        from ._compiled import tests  # noqa: PLC0415
        from ._shape import shape_of  # noqa: PLC0415

        return f"({tests(self.cls, shape_of(self.cls).codecs, value, names)})"

    def writing(self, value: str, names: dict[str, Any]) -> str:
        from ._shape import shape_of  # noqa: PLC0415

        writes = f"dump{len(names)}"
        names[writes] = shape_of(self.cls).dump
        return f"{writes}({value})"

    def reading(self, data: str, names: dict[str, Any]) -> str:
        from ._shape import shape_of  # noqa: PLC0415

        reads = f"load{len(names)}"
        names[reads] = shape_of(self.cls).read
        return f"{reads}({data}, objects)"

    def load(self, data: Any, place: str, resolve: Resolve) -> Any:
        from ._shape import shape_of  # noqa: PLC0415

        return shape_of(self.cls).load(data, place, resolve)

    def schema(self) -> dict[str, Any]:
        return {"$ref": f"#/$defs/{self.cls.__name__}"}
