"""`Event`: what happened, was planned or is alleged."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from ._actor import Actor
from ._annotation import Identified, reference_id, reference_ids, reference_repr, reference_reprs, rule_last
from ._codes import Codes, event_codes
from ._fact import Fact
from ._quickly_made import quickly_made
from ._span import Span
from ._statement import Statement
from ._strings import clean

Modality = Literal["actual", "planned", "alleged", "negated", "hypothetical"]


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Event(Identified):
    """
    Something that happens between actors; told several times it is one object, its trigger the fullest telling.

    Attributes:
        type: Dotted from general to special, from an open registry: ``"visit"``, ``"sanction.impose"``.
        trigger: The word that tells it.
        agents: Who does it, from the clause of the trigger only.
        targets: To whom it is done.
        place: Where.
        time: When; never the date of publication for want of another.
        modality: ``actual planned alleged negated hypothetical``.
        claimed_by: Whose claim it is.
        statements: The statements of which it is the occasion.
    """

    layer: ClassVar[str] = "events"
    letter: ClassVar[str] = "e"

    type: str = attrs.field(converter=clean)
    trigger: Span
    agents: tuple[Actor, ...] = attrs.field(default=(), eq=reference_ids, repr=reference_reprs)
    targets: tuple[Actor, ...] = attrs.field(default=(), eq=reference_ids, repr=reference_reprs)
    place: Fact | None = None
    time: Fact | None = None
    modality: Modality = "actual"
    claimed_by: Actor | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)
    statements: tuple[Statement, ...] = attrs.field(default=(), eq=reference_ids, repr=reference_reprs)

    def __attrs_post_init__(self) -> None:
        for name in ("place", "time"):
            fact = getattr(self, name)
            if isinstance(fact, Fact) and not fact.rule:
                object.__setattr__(self, name, attrs.evolve(fact, rule=self.rule))

    @property
    def spans(self) -> tuple[Span, ...]:
        """The trigger: the anchor of the event."""
        return (self.trigger,)

    @property
    def codes(self) -> Codes:
        """PLOVER and CAMEO codes of the type, else of its longest known prefix."""
        return event_codes(self.type)
