"""`Statement`: what somebody is said to have said."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from ._actor import Actor
from ._annotation import (
    Identified,
    reference_id,
    reference_ids,
    reference_repr,
    reference_reprs,
    rule_last,
)
from ._codes import ACT_CODES, Codes
from ._confidence import rounded_confidence
from ._country import CountryList, Stance
from ._fact import Fact
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean, clean_optional

StatementKind = Literal["direct", "mixed", "indirect"]


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Statement(Identified):
    """
    Content that the article attributes to a source: said, written, claimed, denied, found, described.

    Attributes:
        kind: ``direct`` (all content stands between marks), ``mixed`` (a reported clause with quoted words in it) or ``indirect``.
        content: One span for each contiguous run; a split quotation is one statement. Marks belong to direct content.
        quoted: The stretches between marks, marks included.
        cue: The attributing words, without auxiliary and adverb.
        speaker: Who says it; compares and prints by id. None rather than a guess.
        speaker_span: The mention that stands as the source here, a title before the name included.
        speaker_rule: Why this speaker, or why none.
        speaker_confidence: That the speaker is right, 0 to 1.
        co_speakers: Further bodies that say it jointly.
        endorsed_by: Lists of states that back it without saying it.
        addressee: To whom it is said.
        target: What the cue is aimed at, also outside the content ("accused THE ORGANIZERS of").
        target_span: The words for the target.
        stance: Of the speaker towards the target.
        said_on: When it was said.
        venue: Where or on what occasion: "regular press conference".
        act: By the cue word alone, however hostile the words: ``say accuse deny reject demand support promise threaten describe report ask
            criticise praise`` or one of a lexicon.
        parent: The statement that reports this one.
        relayed_by: The medium or body that passed it on.
        confidence: That it is a statement with these bounds.
    """

    layer: ClassVar[str] = "statements"
    letter: ClassVar[str] = "s"

    kind: StatementKind
    content: tuple[Span, ...]
    quoted: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    speaker: Actor | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)
    speaker_span: Span | None = None
    speaker_rule: str = attrs.field(default="", converter=clean)
    speaker_confidence: float = attrs.field(default=0.0, converter=rounded_confidence)
    co_speakers: tuple[Actor, ...] = attrs.field(default=(), eq=reference_ids, repr=reference_reprs)
    endorsed_by: tuple[CountryList, ...] = attrs.field(default=(), eq=reference_ids, repr=reference_reprs)
    addressee: Actor | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)
    target: Actor | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)
    target_span: Span | None = None
    stance: Stance | None = None
    said_on: Fact | None = None
    venue: Fact | None = None
    act: str | None = attrs.field(default=None, converter=clean_optional)
    parent: Statement | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)
    relayed_by: Actor | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)

    def __attrs_post_init__(self) -> None:
        for name, fact in (("said_on", self.said_on), ("venue", self.venue)):
            if fact is not None and isinstance(fact, Fact) and not fact.rule:
                object.__setattr__(self, name, attrs.evolve(fact, rule=self.rule))

    @property
    def spans(self) -> tuple[Span, ...]:
        """The content; its first span is the anchor."""
        return self.content

    def flaw(self, text: str) -> str | None:  # noqa: ARG002
        """A statement has content."""
        return None if self.content else "has no content"

    @property
    def speaker_name(self) -> str | None:
        """The canonical name of the speaker, or None."""
        return None if self.speaker is None else self.speaker.name

    @property
    def codes(self) -> Codes:
        """PLOVER and CAMEO codes of the act."""
        return ACT_CODES.get(self.act or "", Codes.none)
