"""`Afterwards`: what only the rest of a text tells about its noun phrases."""

from __future__ import annotations

from bisect import bisect_left

from ._draft import Draft
from ._nominals import alike, stands_for
from ._nouns import Noun
from ._occasions import complement, occasion_of
from ._office_words import office_words
from ._senders import sender_in
from ._sources import attach, name_whole, whole_phrase
from ._walk import Walk

_OF_BODIES = frozenset(
    "owner operator maker parent publisher developer manufacturer supplier rival subsidiary buyer seller lender insurer contractor "
    "builder broadcaster regulator employer sponsor".split()
)
"""Said of bodies as of people."""
_PLAIN = frozenset("provincial state local city regional national federal current new acting interim".split())
"""They do not tell one bearer of an office from another."""
_OPENING = frozenset("the his her its their our my a an another one".split())
_OFFICES = frozenset(("ceo", "boss"))
_FEW = 12
_NEAR = 2
"""Sentences over which a source without a name is taken up."""
_ANY = frozenset("president minister leader official source man woman".split())  # often whoever holds the office

Owed = tuple[Noun, int, int, frozenset[str]]
"""A noun phrase that nobody has been found for, its bounds and its words."""
Owing = tuple[Noun, tuple[int, int], bool, Draft | None, Draft | None]
"""One that says something: the noun, its bounds, whether it stands aside, the body in it, and whom it may mean as an epithet."""
Bearers = dict[str, list[tuple[Draft, frozenset[str]]]]
"""People by each word of their roles, with all words of that role."""


class Afterwards:
    """
    The noun phrases of one text that were left open, decided when all of it has been read.

    Args:
        walk: What has been read.
        unresolved: All of them.
        owing: Those that are the source of something: each gets an unnamed actor in the end.
    """

    def __init__(self, walk: Walk, unresolved: list[Owed], owing: list[Owing]) -> None:
        self.walk = walk
        self.text = walk.text
        self.unresolved = unresolved
        self.owing = owing
        self._firsts: dict[int, int] = {}

    def tell(self) -> None:
        """Decide them."""
        self._by_occasion()
        told = self._by_role()
        self._by_apposition()
        self._as_sources(told)
        stage = self.walk.stage
        for head, paper in list(stage.papers.items()):
            issuer = stage.issuers.get(head)
            if issuer is not None:  # "a report that ...", and only further down whose it is
                for span, (form, _, _) in paper.mentions.items():
                    issuer.mentions.setdefault(span, (form, "issuer-told-later", 0.55))
                del stage.papers[head]

    def _by_role(self) -> set[tuple[int, int]]:
        """Give a noun to the one beside it whose role it is, or to the only one whose role is told later; where that was done."""
        people = self.walk.stage.people.all
        bearers: Bearers = {}
        for draft in people:
            for role in draft.roles:
                words = frozenset(office_words(role[0].lower().split()))
                for word in words:
                    bearers.setdefault(word, []).append((draft, words))
        told: set[tuple[int, int]] = set()
        apposed = {role[2]: (draft, role[1]) for draft in people for role in draft.roles}
        bodies = self._apposed_bodies() if any(noun.head in _OF_BODIES for noun, _, _, _ in self.unresolved) else {}
        roled = {one.before.reach: one.draft for one in self.walk.person_runs if one.before is not None}
        for noun, start, end, words in self.unresolved:
            named = bodies.get(end) if noun.head in _OF_BODIES else None
            named = named or roled.get(end + 2) or (roled.get(end + 6) if self.text.startswith(", the ", end) else None)
            for stop in (end, noun.end):
                bearer, begin = apposed.get(stop, (None, 0))
                if begin >= start:  # not "the minister" of "an adviser to the minister, X"
                    named = named or bearer
            if named is not None and self.text.startswith(", ", end):  # "the governor, Esteban Rojas,"
                self._mention(named, (start, end), "apposition", 0.8)
                told.add((start, end))
                continue
            sender = sender_in(self.text[start : noun.end - len(noun.head)])
            found = {
                id(draft): draft
                for draft, names in bearers.get(noun.head, ())[:20]
                if len(words & names) > 1 and sender.fits(draft)
            }
            if not found and noun.head not in _ANY and words - {noun.head} <= _PLAIN:
                found = self._later(noun, start, bearers)
            if len(found) == 1:
                self._mention(next(iter(found.values())), (start, end), "role-told-later", 0.6)
                told.add((start, end))
        return told

    def _later(self, noun: Noun, start: int, bearers: Bearers) -> dict[int, Draft]:
        """Everybody whose role has the head of *noun*, if all are named after it: "the governor" of whom a text tells only later."""
        heads = (noun.head, *alike(noun.head)) if noun.head in _OFFICES else (noun.head,)
        found = {id(draft): draft for head in heads for draft, _ in bearers.get(head, ())[:20]}
        return found if all(self._first(draft) > start for draft in found.values()) else {}

    def _first(self, draft: Draft) -> int:
        """Where *draft* comes up first: asked of the same few for every noun, and they may have thousands of mentions."""
        if id(draft) not in self._firsts:
            self._firsts[id(draft)] = min(draft.mentions)[0]
        return self._firsts[id(draft)]

    def _mention(self, draft: Draft, span: tuple[int, int], rule: str, confidence: float) -> None:
        draft.mentions.setdefault(span, ("nominal", rule, confidence))
        if span[0] < self._firsts.get(id(draft), 0):
            self._firsts[id(draft)] = span[0]

    def _as_sources(self, told: set[tuple[int, int]]) -> None:
        """Give the sources among them to whom they may mean, else each to an unnamed actor."""
        unnamed: list[tuple[tuple[int, int], Draft]] = []
        for noun, span, aside, body, meant in self.owing:
            if span not in told and meant is not None:
                self._mention(meant, span, "epithet", 0.55)
            elif span not in told:
                source = stands_for(self.walk.stage, noun, source=True, quoted=False, aside=aside)
                if source is not None:
                    name_whole(source, whole_phrase(self.text, noun, span[1]))
                    attach(source, body)
                    self._mention(source, span, "source-phrase", 0.55)
                    if not aside:
                        unnamed.append((span, source))
        self._take_up(unnamed)

    def _take_up(self, unnamed: list[tuple[tuple[int, int], Draft]]) -> None:
        """Give he and she, of whom nobody else was found, to the source just before: "the victim said ..., she said"."""
        stage = self.walk.stage
        starts = [span[0] for span, _ in unnamed]
        known = sorted((start, id(draft)) for draft, start, _, _, _ in stage.humans)
        for pronoun in self.walk.blank:
            at = bisect_left(starts, pronoun.start) - 1
            if at < 0:
                continue
            (start, _), source = unnamed[at]
            between = known[bisect_left(known, (start,)) : bisect_left(known, (pronoun.start,))]
            other = any(who != id(source) for _, who in between)
            if (
                other
                or source.gender not in ("", pronoun.gender)
                or stage.sentences_between(start, pronoun.start) > _NEAR
            ):
                continue
            source.gender = pronoun.gender
            source.mentions.setdefault((pronoun.start, pronoun.end), ("pronoun", "source-taken-up", 0.55))

    def _by_apposition(self) -> None:
        """Give "Falk’s daughter" in "Falk’s daughter, Ines Vidal," to her."""
        spans: dict[int, list[tuple[int, int]]] = {}
        for one in self.walk.person_runs:
            role, begin = one.before, one.run.start if one.run.title < 0 else one.run.title
            if role is None or self.text[role.end : begin] != ", ":
                continue
            before = self.text[max(0, role.reach - 8) : role.reach].rsplit("\n", 1)[-1].rsplit(" ", 2)
            opening = len(before[-2]) + 1 if len(before) > 1 and before[-2].lower() in _OPENING else 0
            span = role.reach - opening, role.end
            if not _is_taken(spans, one.draft, span):
                self._mention(one.draft, span, "apposition", 0.75)

    def _by_occasion(self) -> None:
        """Whom "the commissioner’s visit" means, if the text tells of one person’s visit only, and no role of hers yet."""
        text = self.text
        told = [(noun, complement(text, noun.end)) for noun, _, _, _ in self.unresolved]
        occasions = [(noun, stop, occasion_of(text, noun.start, stop)) for noun, stop in told]
        if not any(occasion for _, _, occasion in occasions):
            return
        owners: dict[str | None, dict[int, Draft]] = {}
        for one in self.walk.person_runs:
            occasion = occasion_of(text, one.run.start if one.run.title < 0 else one.run.title, one.run.end)
            owners.setdefault(occasion, {})[id(one.draft)] = one.draft
        alone = {
            occasion: draft
            for occasion, found in owners.items()
            if occasion is not None and len(found) == 1
            for draft in found.values()
            if all(role[3] is None for role in draft.roles)
        }
        for noun, stop, occasion in occasions:
            draft = alone.get(occasion) if occasion is not None else None
            if draft is not None:
                self._mention(draft, (noun.start, noun.end), "same-occasion", 0.6)
                draft.called(text[noun.core : noun.end].lower().split())
                draft.roles.append((text[noun.core : stop], noun.core, stop, None, None))

    def _apposed_bodies(self) -> dict[int, Draft]:
        """Bodies between commas by where the first comma stands: "the mine’s owner, Canadian group Norwell Resources,"."""
        found: dict[int, Draft] = {}
        for start, end, draft in self.walk.places:
            if draft.kind == "organisation" and self.text.startswith(",", end):
                comma = self.text.rfind(", ", max(0, start - 40), start)
                if comma >= 0 and self.text.count(" ", comma + 2, start) < 4 and ". " not in self.text[comma:start]:
                    found.setdefault(comma, draft)
        return found


def _is_taken(spans: dict[int, list[tuple[int, int]]], draft: Draft, span: tuple[int, int]) -> bool:
    """Whether a mention of *draft* overlaps *span*; *spans* are those in order of the drafts asked of before."""
    known = spans.get(id(draft))
    if known is None:
        known = spans[id(draft)] = sorted(draft.mentions)
    index = bisect_left(known, span)
    return any(start < span[1] and span[0] < end for start, end in known[max(0, index - 1) : index + 1])
