"""Which of the items that a step yields are taken: each is checked alone, and what points to a refused one is refused with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from ._annotation import Annotation, Identified
from ._shape import Shape, shape_of

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

    def admit(
        self, items: Sequence[Any], text: str, member: Callable[[Identified], bool]
    ) -> tuple[dict[str, list[Annotation]], list[str]]:
        """
        Sort *items* into the taken and the refused.

        Args:
            items: What the step yielded.
            text: Of the document.
            member: Whether an object is a member of a layer that is sealed.

        Returns:
            The taken items of each layer, in the order in which they came; and why each of the others was refused, in words.
        """
        layers: dict[str, list[Annotation]] = {cls.layer: [] for cls in self.shapes}
        if self._plainly_good(items, text):
            layers[type(items[0]).layer] += items
            return layers, []
        refusals: list[str] = []
        rules: set[str] = set()
        taken: dict[str, Identified] = {}
        referring: list[Annotation] = []
        earlier: set[int] = set()
        loose = False
        size, shapes = len(text), self.shapes
        for item in items:
            shape = shapes.get(item.__class__)
            if shape is None:
                refusals.append(self._no_item(item))
                continue
            try:
                flaw = None if shape.accepts(item, text, size) else shape.check(item, text)
            except Exception as exc:  # noqa: BLE001  a foreign `flaw` or __repr__ may do anything
                flaw = f"cannot be checked: {type(exc).__name__}: {in_words(exc)}"
            if flaw is None and item.rule not in rules:
                flaw = self._rule_flaw(item.rule, rules)
            if flaw is None and shape.identified:
                identity = item.id
                if identity in taken:
                    flaw = f"has the id {identity} of another; number it with twin="
                else:
                    taken[identity] = item
            if flaw is not None:
                refusals.append(f"{shape.cls.__name__} {in_words(flaw)}")
                continue
            layers[shape.cls.layer].append(item)
            if shape.refers:
                referring.append(item)
                for other in shape.references(item):
                    loose = loose or not (id(other) in earlier or member(other))
            if shape.identified:
                earlier.add(id(item))
        if loose:  # the usual objects refer to members and to what came before them: in no circle, and to nothing that was refused
            refusals += _refuse_loose(layers, referring, {id(item): item for item in taken.values()}, member)
        return layers, refusals

    def _plainly_good(self, items: Sequence[Any], text: str) -> bool:
        """Whether *items* are of one class without ids and references, as those of most steps, and nothing is wrong with any of them."""
        shape = self.shapes.get(items[0].__class__) if items else None
        if shape is None or shape.identified or shape.refers:
            return False
        try:
            if not shape.accepts_all(items, text, len(text)):
                return False
        except Exception:  # noqa: BLE001  a foreign `flaw` may do anything; asked one by one, it tells of whom
            return False
        seen: set[str] = set()
        return all(self._rule_flaw(rule, seen) is None for rule in {item.rule for item in items})

    def _no_item(self, item: object) -> str:
        written = ", ".join(cls.__name__ for cls in self.shapes)
        return f"{in_words(repr_of(item))} is no {written}, which is what the step writes"

    def _rule_flaw(self, rule: str, seen: set[str]) -> str | None:
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
    referring: Sequence[Annotation],
    taken: Mapping[int, Identified],
    member: Callable[[Identified], bool],
) -> list[str]:
    """
    Take out of *layers* what refers to something that is no member, then what refers to that, and so on.

    Objects are told apart by identity (*taken* has those of the step by it): what was refused may not even have an id.
    """
    users: dict[int, list[Annotation]] = {}
    refused: dict[int, tuple[Annotation, str]] = {}
    for item in referring:
        for other in shape_of(type(item)).references(item):
            if id(other) in taken:
                users.setdefault(id(other), []).append(item)
            elif not member(other):
                refused.setdefault(
                    id(item), (item, f"refers to {name_of(other)}, which is no member of a sealed layer")
                )
    refused |= {id(item): (item, "refers to itself in a circle") for item in _circular(users, taken)}
    waiting = [item for item, _ in refused.values()]
    while waiting:
        gone = waiting.pop()
        for item in users.get(id(gone), ()):
            if id(item) not in refused:
                refused[id(item)] = (item, f"refers to {name_of(gone)}, which was refused")
                waiting.append(item)
    if refused:
        for layer, items in layers.items():
            layers[layer] = [item for item in items if id(item) not in refused]
    return [f"{name_of(item)} {why}" for item, why in refused.values()]


def name_of(item: Annotation) -> str:
    """Class and id of *item* as a message names it; of what has no id, or has none for its flaws, the class."""
    try:
        return f"{type(item).__name__} {item.id}" if isinstance(item, Identified) else type(item).__name__
    except Exception:  # noqa: BLE001  an object without an anchor has no id
        return f"{type(item).__name__} without a place"


def _circular(users: Mapping[int, list[Annotation]], taken: Mapping[int, Identified]) -> list[Identified]:
    """The objects of the step that lie on or behind a circle of references: what peeling off leaves (Kahn 1962)."""
    depends: dict[int, int] = {}
    for using in users.values():
        for item in using:
            depends[id(item)] = depends.get(id(item), 0) + 1
    free = [name for name in users if name not in depends]
    while free:
        for item in users.get(free.pop(), ()):
            depends[id(item)] -= 1
            if not depends[id(item)]:
                free.append(id(item))
    return [taken[name] for name, left in depends.items() if left and name in taken]
