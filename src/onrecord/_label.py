"""`Label`: a coding or enrichment of an object or of the document."""

from __future__ import annotations

from typing import ClassVar

import attrs

from ._annotation import Annotation, Identified, rule_last
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean, clean_optional

Scalar = str | int | float | bool | None


def clean_scalar(value: Scalar) -> Scalar:
    """A plain value whose string, if it is one, holds no lone surrogate."""
    return clean(value) if isinstance(value, str) else value


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Label(Annotation):
    """
    A coding or enrichment: a stance, a topic, an id, a human coder's value.

    Attributes:
        target: What it is of: the id of an object that has one (``"s180-302"``), ``"layer:start-end"`` (``"times:46-54"``), or None for the
            document.
        name: What is coded.
        value: The value: a string, a finite number, a truth value or None; 1, 1.0 and True are three values.
        by: Who or what coded it.
        span: The words that show it, if any.
    """

    layer: ClassVar[str] = "labels"

    target: str | None = attrs.field(converter=clean_optional)
    name: str = attrs.field(converter=clean)
    value: Scalar = attrs.field(converter=clean_scalar, eq=repr)
    by: str = attrs.field(converter=clean)
    span: Span | None = None


def names_of(item: Annotation) -> frozenset[str]:
    """What a label may call *item*: its id if it has one, and its layer and anchor."""
    names = {item.id} if isinstance(item, Identified) else set()
    names |= {f"{item.layer}:{span.start}-{span.end}" for span in item.spans[:1]}
    return frozenset(names)
