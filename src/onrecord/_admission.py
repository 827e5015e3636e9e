"""Which of the items that a step yields are taken: each is checked alone, and what points to a refused one is refused with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from ._annotation import Annotation, Identified
from ._shape import RULE, Shape, shape_of

_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+|0x[0-9a-fA-F]{6,}")
_LONGEST = 300


def in_words(what: object) -> str:
    """*what* as one line of a message: no memory addresses, not too long, never an exception of its own."""
    try:
        words = str(what)
    except Exception:  # noqa: BLE001  a foreign __str__ may do anything
        words = f"<{type(what).__name__} that cannot be printed>"
    words = " ".join(_ADDRESS.sub("", words).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


@attrs.frozen
class Admitted:
    """
    What was taken of the items of one step.

    Attributes:
        layers: The items of each layer, in the order in which they came.
        refusals: Why each of the others was refused, in words.
    """

    layers: Mapping[str, list[Annotation]]
    refusals: Sequence[str]


@attrs.frozen(eq=False)
class Gate:
    """
    What one step may yield.

    Attributes:
        shapes: The classes that it writes.
        authors: The names with which its rules may begin; None admits any.
    """

    shapes: Mapping[type[Annotation], Shape]
    authors: frozenset[str] | None

    @classmethod
    def of(cls, classes: Sequence[type[Annotation]], authors: frozenset[str] | None) -> Gate:
        """The gate of a step that writes *classes*."""
        return cls({written: shape_of(written) for written in classes}, authors)

    def admit(self, items: Sequence[Any], text: str, member: Callable[[Identified], bool]) -> Admitted:
        """
        Sort *items* into the taken and the refused.

        Args:
            items: What the step yielded.
            text: Of the document.
            member: Whether an object is a member of a layer that is sealed.
        """
        layers: dict[str, list[Annotation]] = {cls.layer: [] for cls in self.shapes}
        refusals: list[str] = []
        rules: set[str] = set()
        ids: dict[str, Identified] = {}
        referring: list[Identified] = []
        size, shapes = len(text), self.shapes
        for item in items:
            shape = shapes.get(item.__class__)
            if shape is None:
                refusals.append(self._no_item(item))
                continue
            flaw = None if shape.accepts(item, text, size) else shape.check(item, text)
            if flaw is None and item.rule not in rules:
                flaw = self._rule_flaw(item.rule, rules)
            if flaw is None and shape.identified and ids.setdefault(item.id, item) is not item:
                flaw = f"has the id {item.id} of another; number it with twin="
            if flaw is not None:
                refusals.append(f"{shape.cls.__name__} {in_words(flaw)}")
                continue
            layers[shape.cls.layer].append(item)
            if shape.refers:
                referring.append(item)
        if referring:
            refusals += _refuse_loose(layers, referring, ids, member)
        return Admitted(layers, refusals)

    def _no_item(self, item: object) -> str:
        written = ", ".join(cls.__name__ for cls in self.shapes)
        return f"{in_words(repr_of(item))} is no {written}, which is what the step writes"

    def _rule_flaw(self, rule: str, seen: set[str]) -> str | None:
        if not RULE.fullmatch(rule):
            return f'has the rule {rule!r:.60}, which is not of the form "plugin.name"'
        if self.authors is not None and rule.partition(".")[0] not in self.authors:
            return f"has the rule {rule!r:.60}; rules of this plugin begin with {' or '.join(sorted(self.authors))}"
        seen.add(rule)
        return None


def repr_of(item: object) -> str:
    """The repr of *item*, or its class if that fails."""
    try:
        return repr(item)
    except Exception:  # noqa: BLE001  a foreign __repr__ may do anything
        return f"<{type(item).__name__}>"


def _refuse_loose(
    layers: dict[str, list[Annotation]],
    referring: Sequence[Any],
    ids: Mapping[str, Identified],
    member: Callable[[Identified], bool],
) -> list[str]:
    """Take out of *layers* what refers to something that is no member, then what refers to that, and so on."""
    users: dict[str, list[Any]] = {}
    refused: dict[int, tuple[Any, str]] = {}
    for item in referring:
        for other in shape_of(type(item)).references(item):
            if ids.get(other.id) is other:
                users.setdefault(other.id, []).append(item)
            elif not member(other):
                refused.setdefault(id(item), (item, f"refers to {other.id}, which is no member of a sealed layer"))
    refused |= {id(item): (item, "refers to itself in a circle") for item in _circular(users, ids)}
    waiting = [item for item, _ in refused.values()]
    while waiting:
        gone = name_of(waiting.pop())
        for item in users.get(gone, ()):
            if id(item) not in refused:
                refused[id(item)] = (item, f"refers to {gone}, which was refused")
                waiting.append(item)
    if refused:
        for layer, items in layers.items():
            layers[layer] = [item for item in items if id(item) not in refused]
    return [f"{type(item).__name__} {name_of(item)} {why}".replace("  ", " ") for item, why in refused.values()]


def name_of(item: Any) -> str:
    """The id of *item*, or "" if its class has none and nothing can refer to it."""
    return item.id if isinstance(item, Identified) else ""


def _circular(users: Mapping[str, list[Any]], ids: Mapping[str, Identified]) -> list[Any]:
    """The objects of the step that lie on or behind a circle of references: what peeling off leaves (Kahn 1962)."""
    depends: dict[str, int] = {}
    for using in users.values():
        for item in using:
            depends[name_of(item)] = depends.get(name_of(item), 0) + 1
    free = [name for name in users if name not in depends]
    while free:
        for item in users.get(free.pop(), ()):
            depends[name_of(item)] -= 1
            if not depends[name_of(item)]:
                free.append(name_of(item))
    return [ids[name] for name, left in depends.items() if left > 0 and name in ids]
