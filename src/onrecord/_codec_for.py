"""The codec of a field, chosen by the field's type."""

from __future__ import annotations

import types
from typing import Any, Literal, Union, get_args, get_origin

from ._annotation import Annotation, Identified
from ._codec import (
    AnchorCodec,
    ChoiceCodec,
    Codec,
    EmbeddedCodec,
    IntervalCodec,
    OptionalCodec,
    PlainCodec,
    ReferenceCodec,
    SpanCodec,
    TupleCodec,
)
from ._interval import Interval
from ._span import Span
from .errors import BadLayer

_WORDS = {str: "a string", int: "a whole number", float: "a finite number", bool: "a truth value"}


def codec_for(hint: Any, owner: str) -> Codec:
    """
    The codec of a field's type.

    Raises:
        BadLayer: JSON has no form for the type; *owner* says of which field.
    """
    members = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    inner = [member for member in members if member is not type(None)]
    optional = len(inner) < len(members)
    if all(member in _WORDS for member in inner):
        words = " or ".join([_WORDS[member] for member in inner] + ["None"] * optional)
        return PlainCodec((*inner, *[type(None)] * optional), words)
    choices = [choice for member in inner if get_origin(member) is Literal for choice in get_args(member)]
    if any(type(choice) not in (str, type(None)) for choice in choices):
        message = f"{owner}: {hint} has a choice that is no string; a Literal in a layer is of strings"
        raise BadLayer(message)
    if len(inner) == 2 and Span in inner and choices:
        return AnchorCodec(ChoiceCodec((*choices, *[None] * optional)), SpanCodec())
    if len(inner) != 1:
        message = f"{owner}: no JSON form for {hint}; use str, int, float, bool, Literal, Span, annotations, or tuples of them"
        raise BadLayer(message)
    if choices:
        return ChoiceCodec((*choices, *[None] * optional))
    single = _single_codec(inner[0], owner)
    return OptionalCodec(single) if optional else single


def _single_codec(hint: Any, owner: str) -> Codec:
    if hint is Span:
        return SpanCodec()
    if hint is Interval:
        return IntervalCodec()
    if get_origin(hint) is tuple and len(get_args(hint)) == 2 and get_args(hint)[1] is Ellipsis:
        return TupleCodec(codec_for(get_args(hint)[0], owner))
    if isinstance(hint, type) and issubclass(hint, Identified):
        return ReferenceCodec(hint)
    if isinstance(hint, type) and issubclass(hint, Annotation):
        return EmbeddedCodec(hint)
    message = (
        f"{owner}: no JSON form for {hint}; use str, int, float, bool, Literal, Span, annotations, or tuples of them"
    )
    raise BadLayer(message)
