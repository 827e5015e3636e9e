"""From drafts to the model: actors, addressee, target and stance, time and venue, parents and relays."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from onrecord import Actor, CountryList, Document, Fact, Span, Statement

from ._draft import Draft, Pair
from ._endorsements import co_speakers, endorsements, is_document, list_starts
from ._found import Stretch
from ._joint import joint
from ._occasion import Occasions
from ._page import Page
from ._standing import Standing
from ._talks import Talks
from ._turns import Conversation
from ._words import DET, PRON

if TYPE_CHECKING:
    from ._zones import Zones

_OPPOSES = frozenset(("accuse", "criticise", "reject"))
_SUPPORTS = frozenset(("praise", "support"))
_PASSES_NOTHING_ON = frozenset(("deny", "reject", "ask"))
"""Acts in whose content another's claim stands without being passed on."""
_TARGETLESS = frozenset(("say", "report", "ask", "demand"))
_CLAIMS = frozenset(
    "accusation accusations claim claims allegation allegations charge charges suggestion suggestions criticism".split()
)

_STATEMENT = {
    "cue-that-content": 0.95,
    "cue-colon-content": 0.95,
    "content-cue": 0.95,
    "content-cue-content": 0.9,
    "cue-content": 0.9,
    "content-according": 0.9,
    "according-content": 0.9,
    "uncued-previous-speaker": 0.6,
    "lead": 0.75,
    "noun-that": 0.75,
    "headline": 0.7,
}
"""How sure each rule is that it is a statement with these bounds; others 0.85."""

_SPEAKER = {
    "subject": 0.95,
    "subject-aside": 0.9,
    "inverted": 0.95,
    "according": 0.95,
    "shared-subject": 0.85,
    "antecedent": 0.85,
    "main-subject": 0.75,
    "agent": 0.9,
    "previous-speaker": 0.6,
    "introduced": 0.75,
    "quoted-object": 0.9,
    "signature": 0.9,
    "label": 0.9,
    "interviewed": 0.7,
}
"""How sure each rule is of the mention; others 0.8."""


def statements_of(
    document: Document, page: Page, drafts: Sequence[Draft], zones: Zones, standing: Standing
) -> Iterator[Statement]:
    """The statements of *drafts*, enclosing ones before those inside them."""
    kept = [draft for draft in drafts if zones.speaks(draft.content[0][0])]
    recorder = _Recorder(document, page, kept, zones, standing)
    for draft in sorted(kept, key=_rank):
        yield recorder.statement(draft)


class _Recorder:
    """What the statements of one document share while they are made."""

    def __init__(
        self, document: Document, page: Page, drafts: Sequence[Draft], zones: Zones, standing: Standing
    ) -> None:
        self.document = document
        self.page = page
        self.zones = zones
        self.standing = standing
        self.made: dict[int, Statement] = {}
        self.twins: dict[Pair, int] = {}
        self.backers = endorsements(document, page, drafts) if self.standing.known else {}
        self.lists = list_starts(document) if self.standing.known else []
        self.occasions = Occasions(document, page, drafts)
        self.talks = Talks(page)
        self.conversation = Conversation(document, page) if page.turns and self.standing.known else None
        self.relay: tuple[str, Actor] | None = None  # whom somebody quoted last, and who did

    def statement(self, draft: Draft) -> Statement:
        """The statement that a draft becomes."""
        found, source, actor_at = draft.found, draft.source, self.standing
        span = None if source is None else self.page.span((source.first, source.last))
        together = joint(self.document, span) if span is not None and self.standing.known else ()
        speaker = together[0] if together else self.turn_speaker(draft) or actor_at(span)
        parent = None if draft.outer is None else self.made.get(id(draft.outer))
        aimed = found is not None and found.target is not None
        target = self.target_span(draft) if aimed else None
        joined: tuple[CountryList, ...] = ()
        if self.backers and speaker is not None and source is not None and is_document(self.page, source):
            joined = self.backers.get(speaker.id, ())
        rule, sure = self.why(draft, speaker)
        stated = self.occasions.stated(draft)
        day, place = self.occasion(draft, speaker, parent, stated)
        named = None if found is None else self.actor(found.addressee)
        addressee = self.talks.addressee(draft, speaker, named, self.line(draft), new=stated != (None, None))
        day = self.talks.day(speaker, addressee, day)
        made = Statement(
            draft.kind,  # type: ignore[arg-type]
            tuple([Span(start, end) for start, end in draft.content]),
            tuple([Span(start, end) for start, end in draft.quoted]),
            tuple(map(self.page.span, sorted(draft.cue))),
            speaker,
            span,
            rule,
            sure,
            self.co_speakers(span, speaker, together, joined),
            joined,
            addressee,
            actor_at(target) if aimed else None,
            target,
            self.stance(draft) if aimed else None,  # type: ignore[arg-type]
            day,
            place,
            draft.act,
            parent,
            self.relayed_by(draft, speaker, parent) if parent is not None or draft.frame == "quoted" else None,
            rule=f"quotes.{draft.rule}",
            confidence=_STATEMENT.get(draft.rule, 0.85),
            twin=self.twin(draft),
        )
        self.made[id(draft)] = made
        return made

    def turn_speaker(self, draft: Draft) -> Actor | None:
        """Whom the label of a transcript means, or *you* in its words."""
        outer = draft.outer
        if self.conversation is None or draft.source is None:
            return None
        if draft.rule == "transcript":
            return self.conversation.speaker(draft.source)
        if outer is not None and outer.rule == "transcript" and outer.source is not None:
            return self.conversation.addressed(outer.source) if self.page.low[draft.source.last] == "you" else None
        return None

    def line(self, draft: Draft) -> int:
        """The line of its cue; -1 without one."""
        return -1 if draft.found is None else self.page.segments[draft.found.segment].line

    def actor(self, stretch: Stretch | None) -> Actor | None:
        """Who stands at a stretch of words."""
        return None if stretch is None else self.standing(self.page.span(stretch))

    def co_speakers(
        self, span: Span | None, speaker: Actor | None, together: tuple[Actor, ...], joined: tuple[CountryList, ...]
    ) -> tuple[Actor, ...]:
        """Who speaks along: most phrases name one alone."""
        along = together[1:]
        if span is None or not self.lists:
            return along
        if not joined and bisect_left(self.lists, span.start) == bisect_left(self.lists, span.end):
            return along
        listed = co_speakers(self.document, span, speaker, joined)
        return (*along, *(actor for actor in listed if actor not in along))

    def twin(self, draft: Draft) -> int:
        """Tells statements with the same first span apart."""
        anchor = draft.content[0]
        twin = self.twins[anchor] = self.twins.get(anchor, 0) + 1
        return twin

    def why(self, draft: Draft, speaker: Actor | None) -> tuple[str, float]:
        """The rule of the speaker and how sure it is; with no speaker, why."""
        if draft.source is None:
            return "quotes.no-source", 0.0
        if not self.standing.known:
            return "quotes.no-actors", 0.0
        if speaker is None:
            return "quotes.unresolved-mention", 0.0
        return f"quotes.{draft.source.rule}", _SPEAKER.get(draft.source.rule, 0.8)

    def target_span(self, draft: Draft) -> Span | None:
        """What the cue is aimed at; verbs of saying, asking and demanding have no target."""
        target = None if draft.found is None else draft.found.target
        if target is None or (draft.act in _TARGETLESS and draft.frame != "link"):
            return None
        start, end = self.page.left_edge(target[0]), self.page.right_edge(target[1])
        quote = self.page.outer[target[0]]
        if quote >= 0 and self.page.quotes[quote][1] < target[0] and self.page.quotes[quote][2] == target[1]:
            end = self.page.end(target[1])  # it begins inside the marks: the closing mark is not its own
        return Span(start, end) if start < end else None

    def stance(self, draft: Draft) -> str | None:
        """Of the speaker towards the target, by the act alone."""
        if draft.found is None or draft.found.target is None:
            return None
        if draft.act in _OPPOSES:
            return "opposes"
        if draft.act in _SUPPORTS:
            return "supports"
        first, last = draft.found.target
        while first < last and self.page.bits[first] & DET:
            first += 1
        return "opposes" if draft.act == "deny" and self.page.low[first] in _CLAIMS else None

    def occasion(
        self, draft: Draft, speaker: Actor | None, parent: Statement | None, stated: tuple[Fact | None, Fact | None]
    ) -> tuple[Fact | None, Fact | None]:
        """When and where: *stated* in its own sentence, on the same occasion as before, or with the statement around it."""
        day, place = stated
        if parent is not None:
            if (
                day is None
                and place is None
                and speaker is not None
                and parent.speaker is not None
                and speaker.id == parent.speaker.id
            ):
                return parent.said_on, parent.venue
            return day, place
        if speaker is not None and self.zones(draft.content[0][0]):
            return self.occasions.carried(draft, speaker, day, place)
        return day, place

    def relayed_by(self, draft: Draft, speaker: Actor | None, parent: Statement | None) -> Actor | None:
        """Who passed it on: the one who quotes, or in whose words it stands."""
        found = draft.found
        if found is not None and found.frame == "quoted":
            relayer = self.actor(found.relayer)
            if relayer is not None and speaker is not None:
                self.relay = (speaker.id, relayer)
            elif relayer is None and self.relay is not None and speaker is not None and self.relay[0] == speaker.id:
                relayer = self.relay[1]  # "was also quoted as saying"
            return relayer
        if parent is None or parent.speaker is None or parent.act in _PASSES_NOTHING_ON:
            return None
        if speaker is None and draft.source is not None and self.page.bits[draft.source.first] & PRON:
            return None  # it may be the same one
        return None if speaker is not None and speaker.id == parent.speaker.id else parent.speaker


def _rank(draft: Draft) -> tuple[int, Pair]:
    """Statements by how many others enclose them, then by their first span."""
    depth = 0
    outer = draft.outer
    while outer is not None:
        depth += 1
        outer = outer.outer
    return depth, draft.content[0]
