"""The layers of a document: their classes, their order, and which are evidence; `layer` adds a third party's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from ._actor import Actor
from ._annotation import Annotation, Identified
from ._country import CountryList, CountryMention
from ._cue import Cue
from ._event import Event
from ._fact import Fact
from ._label import Label
from ._name import Name
from ._quotation import Quotation
from ._region import Region
from ._sentence import Sentence
from ._statement import Statement
from ._time import TimeExpression
from .errors import BadLayer, UnknownLayer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LAYERS: Mapping[str, type[Annotation]] = {
    cls.layer: cls
    for cls in (
        Region, Sentence, Fact, Cue, TimeExpression, CountryMention, CountryList, Name, Actor, Statement, Quotation, Event, Label,
    )
}  # fmt: skip
"""The layers of the contract in the order of their stages, which is also the order of the JSON."""

EVIDENCE = frozenset({"facts", "cues", "times", "countries", "names", "quotations", "labels"})
"""Layers of values without identity, which many plugins may write; every other layer is a decision with one writer."""

STAGE = {name: number for number, name in enumerate(LAYERS)}
"""The number of each layer's stage; a third party's layer comes after all of them."""

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_Class = TypeVar("_Class", bound=type[Annotation])


def stage_key(layer: str) -> tuple[int, str]:
    """Sorts layers: those of the contract by stage, then third parties' by name."""
    return STAGE.get(layer, len(STAGE)), layer


def layer_of(cls: object) -> str:
    """
    The name of the layer that *cls* is the class of; a subclass that is not decorated itself is the class of none.

    Raises:
        UnknownLayer: It is none.
    """
    name: str = vars(cls).get("layer", "") if isinstance(cls, type) and issubclass(cls, Annotation) else ""
    if not name:
        message = f"{getattr(cls, '__name__', cls)!s:.60} is no layer; use a class of onrecord or decorate it with @onrecord.layer(name)"
        raise UnknownLayer(message)
    return name


def layer(name: str) -> Callable[[_Class], _Class]:
    """
    Make an attrs class a layer of its own, with one writer, sorted by its ``span``; the ids of a subclass of `Identified` begin with its name.

    Args:
        name: Lower case, as it will stand in the JSON and in ``reads``; not the name of a layer of the contract.

    Raises:
        BadLayer: The class is no attrs subclass of `Annotation`, has no field ``span``, or has a field of a type that JSON cannot hold.

    >>> import attrs
    >>> from onrecord import Annotation, Span, layer
    >>> @layer("claims")
    ... @attrs.frozen
    ... class Claim(Annotation):
    ...     span: Span
    ...     topic: str
    >>> Claim.layer
    'claims'
    """

    def decorate(cls: _Class) -> _Class:
        if not _NAME.fullmatch(name) or name in LAYERS:
            message = f"layer name {name!r}: it is lower case (a-z, 0-9, _) and none of {', '.join(LAYERS)}"
            raise BadLayer(message)
        if not (isinstance(cls, type) and issubclass(cls, Annotation) and "__attrs_attrs__" in cls.__dict__):
            message = f"layer {name!r}: {cls!r:.60} is no attrs subclass of onrecord.Annotation; put @attrs.frozen under @onrecord.layer"
            raise BadLayer(message)
        from ._shape import shape_of  # noqa: PLC0415  only who makes a layer pays for reading its types

        cls.layer = name
        if issubclass(cls, Identified):
            cls.letter = f"{name}:"
        if not shape_of(cls).anchored:
            message = f"layer {name!r}: {cls.__name__} has no field 'span' of type Span; a layer is anchored in the text and sorted by it"
            raise BadLayer(message)
        return cls

    return decorate
