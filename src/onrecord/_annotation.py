"""`Annotation`: what every object on a document has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ._confidence import rounded_confidence
from ._span import Span
from ._strings import clean

if TYPE_CHECKING:
    from collections.abc import Sequence


def rule_last(_cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Print and compare what an object says first, and what made it last (an attrs ``field_transformer``)."""
    made_by = ("twin", "rule", "confidence")
    named = {field.name: field for field in fields}
    return [field for field in fields if field.name not in made_by] + [named[name] for name in made_by if name in named]


@attrs.frozen
class Annotation:
    """
    Base of every object that a chain puts on a document.

    Attributes:
        rule: What made the object or left a value open: ``"plugin.name"``, the plugin's name or that of a base class.
        confidence: 0 to 1, kept with at most four decimals.

    A third party's own class derives from it, holds one field ``span`` and is named by `onrecord.layer`.
    """

    layer: ClassVar[str] = ""

    rule: str = attrs.field(kw_only=True, converter=clean)
    confidence: float = attrs.field(default=1.0, kw_only=True, converter=rounded_confidence)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The stretches of the text that the object stands on, in order; the first is its anchor. Empty if it has none."""
        span: Span | None = getattr(self, "span", None)
        return () if span is None else (span,)

    def flaw(self, text: str) -> str | None:  # noqa: ARG002  for the classes that look at the text
        """
        What is wrong with the object on *text* beyond the types of its fields and the edges of its spans; None if nothing is.

        A class may override it to demand more; an object with a flaw is refused alone, and the words stand in the `Problem`.
        """
        return None


@attrs.frozen(field_transformer=rule_last)
class Identified(Annotation):
    """
    Base of the objects that others refer to.

    Attributes:
        twin: 1, or 2, 3 ... for a further object of the same class on the same anchor, numbered by its extractor.
    """

    letter: ClassVar[str] = ""

    twin: int = attrs.field(default=1, kw_only=True)

    @property
    def id(self) -> str:
        """A property of the anchor (``"s180-302"``, a twin ``"s180-302.2"``), so no other plugin can renumber it."""
        anchor = self.spans[0]
        identity = f"{self.letter}{anchor.start}-{anchor.end}"
        return identity if self.twin == 1 else f"{identity}.{self.twin}"


def good_twin(twin: object) -> bool:
    """Whether *twin* can number an object: a whole number from 1, of at most ten digits."""
    return type(twin) is int and 1 <= twin < 10**10


def reference_id(value: Identified | None) -> str | None:
    """What a referring field compares and hashes: the id. Deep comparison of a web of objects never ends."""
    return value.id if isinstance(value, Identified) else None if value is None else repr(value)


def reference_ids(values: Sequence[Identified]) -> tuple[str | None, ...]:
    """`reference_id` of each of *values*."""
    return tuple(map(reference_id, values))


def reference_repr(value: Identified | None) -> str:
    """A referring field as it prints: the bare id."""
    return str(reference_id(value))


def reference_reprs(values: Sequence[Identified]) -> str:
    """A field of several references as it prints."""
    return f"({', '.join(map(reference_repr, values))}{',' if len(values) == 1 else ''})"
