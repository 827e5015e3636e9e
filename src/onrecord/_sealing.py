"""Sealing a layer: evidence folded, regions made a partition, everything in the order of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import compress
from operator import attrgetter, ne
from typing import Any, TypeVar

from ._admission import Gate, in_words, repr_of
from ._annotation import Annotation, Identified
from ._document import Document
from ._layers import EVIDENCE, stage_key
from ._problem import Problem
from ._record import Record
from ._region import Region
from ._shape import Shape, shape_of
from ._span import trimmed
from .errors import BadItem

_Item = TypeVar("_Item", bound=Annotation)

UNCLAIMED = "core.unclaimed"


def is_member(record: Record) -> Callable[[Identified], bool]:
    """Whether an object is (not: equals) a member of a sealed layer of *record*; each layer is looked at once, since it does not change."""
    known: dict[str, set[int]] = {}

    def member(other: Identified) -> bool:
        layer = type(other).layer
        if layer not in record.layers:
            return False
        if layer not in known:
            known[layer] = {id(item) for item in record.layers[layer]}
        return id(other) in known[layer]

    return member


def in_text_order(items: Iterable[_Item], *, fold: bool = False) -> tuple[_Item, ...]:
    """
    *items* of one class by anchor, ties by the other spans, then by the remaining fields: the order of the layer and of its JSON.

    Args:
        items: In any order.
        fold: Leave out those equal to another but for rule and confidence: the most confident stays, of equals the first rule by name.
    """
    found = list(items)
    if len(found) < 2:
        return tuple(found)
    shape = shape_of(type(found[0]))
    anchors = list(map(shape.anchor, found))
    order = sorted(range(len(found)), key=anchors.__getitem__)
    found, anchors = [found[number] for number in order], [anchors[number] for number in order]
    if len(set(anchors)) == len(anchors):
        return tuple(found)
    ordered: list[_Item] = []
    first = 0
    for last in [
        *compress(range(1, len(found)), map(ne, anchors, anchors[1:])),
        len(found),
    ]:  # where the next anchor begins
        tied = found[first:last]
        if fold and len(tied) > 1:
            tied = list(_folded(tied, shape))
        ordered += sorted(tied, key=lambda item: _full_key(item, shape)) if len(tied) > 1 else tied
        first = last
    return tuple(ordered)


def _full_key(item: Annotation, shape: Shape) -> tuple[Any, ...]:
    """Sorts by all spans, then by twin, then by all that the object says, field by field as it prints."""
    return (
        [(span.start, span.end) for span in item.spans],
        getattr(item, "twin", 1),
        list(map(repr, shape.dump(item).values())),
    )


def _folded(items: Iterable[_Item], shape: Shape) -> Iterable[_Item]:
    best: dict[tuple[Any, ...], _Item] = {}
    for item in items:
        identity = shape.identity(item)
        other = best.get(identity)
        if other is None or (-item.confidence, item.rule) < (-other.confidence, other.rule):
            best[identity] = item
    return best.values()


def sealed(layer: str, items: Sequence[Annotation], document: Document) -> tuple[tuple[Annotation, ...], list[str]]:
    """
    The members of *layer* in their final order, and what had to be repaired, in words.

    Args:
        layer: Name of the layer.
        items: All that its writers yielded and that was taken.
        document: On whose text they stand.
    """
    if layer == "regions":
        return _partition([item for item in items if isinstance(item, Region)], document)
    return in_text_order(items, fold=layer in EVIDENCE), []


def _partition(regions: Sequence[Region], document: Document) -> tuple[tuple[Annotation, ...], list[str]]:
    """Regions without overlaps, and a paragraph for each line that none of them claims."""
    kept: list[Region] = []
    repairs: list[str] = []
    for region in sorted(regions, key=attrgetter("span.start", "span.end")):
        if kept and region.span.start < kept[-1].span.end:
            repairs.append(
                f"region {region.kind} at {region.span.start}-{region.span.end} overlaps the one before it and is left out"
            )
        else:
            kept.append(region)
    unclaimed = list(_unclaimed(kept, document.normalized))
    if unclaimed:
        places = ", ".join(f"{region.span.start}-{region.span.end}" for region in unclaimed[:3])
        repairs.append(
            f"{len(unclaimed)} lines lie in no region and are now paragraphs ({places}{', ...' if len(unclaimed) > 3 else ''})"
        )
    members = sorted([*kept, *unclaimed], key=attrgetter("span.start")) if unclaimed else kept
    return tuple(members), repairs


def _unclaimed(regions: Sequence[Region], text: str) -> Iterable[Region]:
    """A paragraph for each line that is not blank and lies in none of *regions*, which ascend and hold whole lines."""
    edges = [(region.span.start, region.span.end) for region in regions]
    at = 0
    for start, end in (*edges, (len(text), len(text))):
        gap = text[at:start]
        if gap and not gap.isspace():
            for line in gap.split("\n"):
                span = trimmed(text, at, at + len(line))
                if span is not None:
                    yield Region(span, "paragraph", rule=UNCLAIMED, confidence=0.0)
                at += len(line) + 1
        at = end


def give(document: Document, annotations: Sequence[Annotation | Problem]) -> Document:
    """`Document.given`: *annotations* checked and sealed, the first that is refused raised as `BadItem`."""
    record = document._record  # noqa: SLF001  the two halves of one document
    problems = tuple(item for item in annotations if isinstance(item, Problem))
    items = [item for item in annotations if not isinstance(item, Problem)]
    classes: dict[type[Annotation], None] = {}
    for item in items:
        if not isinstance(item, Annotation) or not vars(type(item)).get("layer"):
            message = f"{in_words(repr_of(item)):.80} is no object of a layer; give objects of the classes of onrecord or of one decorated with @onrecord.layer"
            raise BadItem(message)
        classes[type(item)] = None
    for cls in classes:
        there = record.layers.get(cls.layer, ())
        if any(other is not cls and other.layer == cls.layer for other in classes) or (
            there and type(there[0]) is not cls
        ):
            message = f"layer {cls.layer!r} of {document.key!r}: two classes of this name; one layer holds one class"
            raise BadItem(message)
    admitted, refusals = Gate.of(tuple(classes), None).admit(items, document.normalized, is_member(record))
    if refusals:
        raise BadItem(refusals[0])
    made, given = dict(record.layers), dict(record.given)
    for layer in sorted(admitted, key=stage_key):
        if layer in record.unread or (layer in made and layer not in record.open):
            message = f"layer {layer!r} of {document.key!r} is sealed; give it before a chain works on the document, or to document.bare()"
            raise BadItem(message)
        members, repairs = sealed(layer, [*made.get(layer, ()), *admitted[layer]], document)
        made[layer] = given[layer] = members
        problems += tuple(Problem("core.given", "layer-repaired", repair) for repair in repairs)
    return document._with(Record(  # noqa: SLF001
        {layer: made[layer] for layer in sorted(made, key=stage_key)}, given, record.open | (EVIDENCE & admitted.keys()),
        record.unread, record.problems + problems, record.given_problems + problems, record.steps, record.made_by, record.language_assumed, record.unread_given,
    ))  # fmt: skip
