"""Look-ups in the layers of a document by place, over sorted tuples of offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

import attrs

from ._actor import Actor
from ._annotation import Annotation
from ._span import Span
from ._statement import Statement

_Item = TypeVar("_Item", bound=Annotation)

Place = Annotation | Span | tuple[Span, ...]
"""What stands somewhere: an object, a span, or several of them, as the content of a statement."""


@attrs.frozen(eq=False)
class SpanIndex(Generic[_Item]):
    """
    Items by the spans that they stand on.

    Attributes:
        starts: Where each entry begins, ascending.
        ends: Where it ends.
        items: Whose it is; an actor has an entry for each mention.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    items: tuple[_Item, ...]

    @classmethod
    def of(cls, entries: Iterable[tuple[Span, _Item]]) -> SpanIndex[_Item]:
        """The index of *entries*, sorted by span; of equal spans the earlier entry stays first."""
        ordered = sorted([(span.start, span.end, number, item) for number, (span, item) in enumerate(entries)])
        starts, ends, _, items = zip(*ordered, strict=True) if ordered else ((), (), (), ())
        return cls(starts, ends, items)

    def inside(self, start: int, end: int) -> Iterator[tuple[int, int, _Item]]:
        """Entries that lie in ``[start, end)``, in text order."""
        for number in range(bisect_left(self.starts, start), bisect_left(self.starts, end)):
            if self.ends[number] <= end:
                yield self.starts[number], self.ends[number], self.items[number]

    def around(self, place: int) -> _Item | None:
        """The item whose span holds *place*; meant for layers whose spans do not overlap."""
        number = bisect_right(self.starts, place) - 1
        return self.items[number] if number >= 0 and place < self.ends[number] else None


def actor_at(index: SpanIndex[Actor], span: Span) -> Actor | None:
    """
    The actor that stands at *span*: the mention that is the span; else the only person named inside it; else the mention inside with which
    it ends (the longest); else None.
    """
    start, end = span.start, span.end
    ends, items = index.ends, index.items
    inside = range(bisect_left(index.starts, start), bisect_left(index.starts, end))
    last = None  # the first, and so the longest, of those that end with the span
    for number in inside:
        if ends[number] == end:
            if index.starts[number] == start:
                return items[number]
            if last is None:
                last = items[number]
    person = None
    for number in inside:
        actor = items[number]
        if (
            actor.kind == "person"
            and actor is not person
            and ends[number] <= end
            and _named(actor, index.starts[number], ends[number])
        ):
            if person is not None:
                return last
            person = actor
    return last if person is None else person


def _named(actor: Actor, start: int, end: int) -> bool:
    """Whether the mention of *actor* at ``[start, end)`` is a name; mentions ascend, and one actor may have thousands."""
    place = bisect_left(actor.mentions, (start, end), key=lambda mention: (mention.span.start, mention.span.end))
    return actor.mentions[place].form in ("name", "short")


def innermost_statement(statements: Iterable[Statement], item: Place, spans: tuple[Span, ...]) -> Statement | None:
    """The statement with the shortest content that covers all of *spans* and is not *item* itself."""
    covering = [
        statement
        for statement in statements
        if statement is not item and spans and all(any(own.covers(span) for own in statement.content) for span in spans)
    ]
    return min(
        covering, key=lambda statement: (sum(map(len, statement.content)), -statement.content[0].start), default=None
    )


def spans_of(item: Place) -> tuple[Span, ...]:
    """The stretches that *item* stands on; a span is its own, and a tuple of spans is taken as it is."""
    if isinstance(item, Span):
        return (item,)
    return item if isinstance(item, tuple) else item.spans


def anchors(members: Iterable[_Item]) -> Iterator[tuple[Span, _Item]]:
    """The entries of an index of *members*: their anchors, and of an actor every mention."""
    for member in members:
        if isinstance(member, Actor):
            yield from ((mention.span, member) for mention in member.mentions)
        elif member.spans:
            yield member.spans[0], member
