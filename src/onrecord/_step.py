"""`step`: the typed way to declare what a step writes, reads and understands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar, cast

import attrs

from ._annotation import Annotation
from ._hooks import WRITES, hookimpl
from .errors import BadStep

DECLARATION = "onrecord_step"

_Item = TypeVar("_Item", bound=Annotation)


@attrs.frozen
class Declaration:
    """
    What a step says of itself.

    Attributes:
        writes: The classes that it yields.
        reads: Layers that it needs: without one it is skipped, on record; ``"name?"`` is read if it is there.
        languages: BCP 47 primary tags that it understands; empty means all.
    """

    writes: tuple[type[Annotation], ...]
    reads: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


def step(
    *,
    writes: type[_Item] | tuple[type[_Item], ...],
    reads: Sequence[str | type[Annotation]] = (),
    languages: Sequence[str] = (),
) -> Callable[[Callable[..., Iterable[_Item]]], Callable[..., Iterable[_Item]]]:
    """
    Make a method or function a step: like `hookimpl`, but typed, so that a type checker refuses one that yields a wrong class.

    Args:
        writes: The class, or classes, that it yields.
        reads: Layers by name or class without which it cannot work; with ``?`` behind the name it also runs without. Every layer earlier
            than its own may be read in any case.
        languages: The languages that it understands, as ``("en",)``; documents in others pass it by, on record. Empty: all.

    Raises:
        BadStep: *writes* or *reads* names no layer.

    Under the name of a hook it implements this hook; under any other it fills a layer of its own.

    >>> from onrecord import Label, step
    >>> class Lengths:
    ...     name = "lengths"
    ...
    ...     @step(writes=Label)
    ...     def find_labels(self, document):
    ...         yield Label(None, "length", len(document.text), "lengths", rule="lengths.count")
    """
    classes = cast("tuple[Any, ...]", writes if isinstance(writes, tuple) else (writes,))
    for cls in classes:
        if not getattr(cls, "layer", ""):
            name = getattr(cls, "__name__", cls)
            message = (
                f"writes={name!s:.60}: it is no layer; use a class of onrecord or one decorated with @onrecord.layer"
            )
            raise BadStep(message)
    if not classes:
        message = "writes=() names no class; a step yields something"
        raise BadStep(message)
    if isinstance(reads, str) or isinstance(languages, str):
        message = "reads and languages are sequences: ('cues',) with a comma, not 'cues'"
        raise BadStep(message)
    declaration = Declaration(classes, tuple(map(_layer_name, reads)), tuple(tag.lower() for tag in languages))

    def decorate(function: Callable[..., Iterable[_Item]]) -> Callable[..., Iterable[_Item]]:
        setattr(function, DECLARATION, declaration)
        name = function.__name__
        return hookimpl(function) if name in WRITES else hookimpl(function, specname="extract")

    return decorate


def _layer_name(layer: str | type[Annotation]) -> str:
    if isinstance(layer, str):
        return layer
    name: str = getattr(layer, "layer", "")
    if not name:
        message = f"reads {layer!r:.60}: it is no layer; give its name or a class decorated with @onrecord.layer"
        raise BadStep(message)
    return name
