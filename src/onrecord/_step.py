"""`step`: the typed way to declare what a step writes, reads and understands."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar, cast, overload

import attrs

from ._annotation import Annotation
from ._hooks import WRITES, hookimpl
from ._layers import layer_of
from .errors import BadStep, UnknownLayer

DECLARATION = "onrecord_step"

_Item = TypeVar("_Item", bound=Annotation)
_Other = TypeVar("_Other", bound=Annotation)


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


@overload
def step(
    *,
    writes: type[_Item] | tuple[type[_Item]],
    reads: Sequence[str | type[Annotation]] = (),
    languages: Sequence[str] = (),
) -> Callable[[Callable[..., Iterable[_Item]]], Callable[..., Iterable[_Item]]]: ...
@overload
def step(
    *,
    writes: tuple[type[_Item], type[_Other]],
    reads: Sequence[str | type[Annotation]] = (),
    languages: Sequence[str] = (),
) -> Callable[[Callable[..., Iterable[_Item | _Other]]], Callable[..., Iterable[_Item | _Other]]]: ...
@overload
def step(
    *,
    writes: tuple[type[_Item], ...],
    reads: Sequence[str | type[Annotation]] = (),
    languages: Sequence[str] = (),
) -> Callable[[Callable[..., Iterable[_Item]]], Callable[..., Iterable[_Item]]]: ...
def step(
    *,
    writes: type[Any] | tuple[type[Any], ...],
    reads: Sequence[str | type[Annotation]] = (),
    languages: Sequence[str] = (),
) -> Callable[[Callable[..., Iterable[Any]]], Callable[..., Iterable[Any]]]:
    """
    Make a method or function a step: like `hookimpl`, but typed, so that a type checker refuses one that yields a wrong class.

    Args:
        writes: The class, or classes, that it yields.
        reads: Layers by name or class without which it cannot work; with ``?`` behind the name it also runs without. Every layer earlier
            than its own may be read in any case.
        languages: The languages that it understands, as ``("en",)``; documents in others pass it by, on record. Empty: all.

    Raises:
        BadStep: *writes* or *reads* names no layer, a language is no primary tag, or what is decorated is no function.

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
    names = [_layer_name(cls) for cls in classes]
    if len(set(names)) < len(names):
        message = f"writes names the layer {max(names, key=names.count)!r} twice; a layer holds one class"
        raise BadStep(message)
    if not classes:
        message = "writes=() names no class; a step yields something"
        raise BadStep(message)
    if isinstance(reads, str) or isinstance(languages, str):
        message = "reads and languages are sequences: ('cues',) with a comma, not 'cues'"
        raise BadStep(message)
    for tag in languages:
        if not (isinstance(tag, str) and tag.isalpha()):
            message = f"languages has {tag!r:.40}; give primary tags: 'pt', which also means pt-BR"
            raise BadStep(message)
    declaration = Declaration(
        classes,
        tuple(layer if isinstance(layer, str) else _layer_name(layer) for layer in reads),
        tuple(tag.lower() for tag in languages),
    )

    def decorate(function: Callable[..., Iterable[_Item]]) -> Callable[..., Iterable[_Item]]:
        if not inspect.isroutine(function):
            message = (
                f"@onrecord.step decorates a function, not {function!r:.60}; put it under @staticmethod and the like"
            )
            raise BadStep(message)
        setattr(function, DECLARATION, declaration)
        name = function.__name__
        return hookimpl(function) if name in WRITES else hookimpl(function, specname="extract")

    return decorate


def _layer_name(cls: type[Annotation]) -> str:
    try:
        return layer_of(cls)
    except UnknownLayer as exc:
        raise BadStep(exc.message) from exc
