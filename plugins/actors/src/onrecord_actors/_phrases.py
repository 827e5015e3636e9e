"""`Phrases`: noun phrases without a proper name, source phrases of cues, and whose report it is."""

from __future__ import annotations

from ._body_nouns import body_noun
from ._draft import Draft, slug
from ._groups import extended, joined
from ._issuers import Issuers
from ._nominals import is_source, phrase_of, sender_of, stands_for
from ._nouns import BODY, HUMAN, Noun
from ._occasions import complement, occasion_of
from ._place import Place
from ._walk import Walk

_OWNING = ("’s ", "'s ")
_OF_BODIES = frozenset(
    "owner operator maker parent publisher developer manufacturer supplier rival subsidiary buyer seller lender insurer contractor "
    "builder broadcaster regulator employer sponsor".split()
)
"""Said of bodies as of people."""
_DEFINITE = frozenset(("the", "'s", "its", "his", "her", "their"))


_COMPLEMENTS = frozenset("for of at from with in close familiar involved briefed".split())
_LONGEST = 70


class Phrases:
    """The phrases of one document, decided beside the names of *walk*."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.stage = walk.stage
        self.text = walk.text
        self.unresolved: list[tuple[Noun, int, int, frozenset[str]]] = []
        self.owing: list[tuple[Noun, tuple[int, int], bool, Draft | None]] = []
        self.issuers = Issuers(walk)
        self._sources: dict[tuple[int, int], Noun | None] = {}
        self._source_ends = {self._head_end(*source) for source in walk.scene.sources if source[2] != "pronoun"}
        # "a source close to the minister said": the minister does not
        self._inner_ends = {
            end for (_, end), phrase in self._sources.items() if phrase is not None and phrase.end < end
        }

    def noun(self, noun: Noun, *, aside: bool) -> None:
        """A noun phrase that may stand for somebody."""
        if noun.kind == "document":
            self.issuers.issue(noun)
        if self._is_none(noun):
            return
        text, walk, start, end = self.text, self.walk, noun.start, noun.end
        if noun.kind == "body" and body_noun(walk, noun, aside=aside):
            return
        if noun.kind == "human" and not aside and text.startswith(", ", end) and end + 2 in walk.person_starts:
            if noun.determiner in _DEFINITE:
                self._owe(noun, start, end)  # "the governor, Esteban Rojas,": his role tells
            return
        source = end not in self._inner_ends and is_source(text, noun)
        if noun.kind == "group" and self._joined(noun, source=source, aside=aside):
            return
        quoted = not source and noun.kind in ("human", "group") and walk.scene.quotes.inside(end - 1)
        draft = stands_for(self.stage, noun, source=source, quoted=quoted, aside=aside)
        if draft is not None:
            if draft.kind == "unnamed" and not draft.mentions:
                _attach(draft, _body_in(walk.places[-6:], noun))
            rule = draft.rule if draft.kind in ("group", "unnamed", "document") else "noun"
            confidence = min(draft.confidence, 0.8)
            walk.note(draft, (start, end), "nominal", rule, confidence, aside=aside, subject=source or None)
        elif noun.kind == "human" and noun.determiner in _DEFINITE and not aside:
            self._owe(noun, start, end)

    def _is_none(self, noun: Noun) -> bool:
        """Whether *noun* is no phrase of its own: a part of a name or of a longer phrase, or decided elsewhere."""
        text, end = self.text, noun.end
        if (
            noun.kind == "human"
            and text[end : end + 1] == " "
            and (text[end + 1 : end + 2].isupper() or self._goes_on(end))
        ):
            return True  # a title before a name, or before another noun: "the chief mediator", "the executive board"
        if end in self._source_ends:
            return True  # the whole source phrase is decided where it ends
        if noun.kind not in ("state", "human", "body") and text[end : end + 2] in ("’s", "'s"):
            return True
        return any(stop == end and named.kind == "organisation" for _, stop, named in self.walk.places[-3:])

    def _joined(self, noun: Noun, *, source: bool, aside: bool) -> bool:
        """Give "the ambassadors of X and Y" or "rights groups and media" to one group; False where *noun* is neither."""
        reach, name = extended(self.text, noun, self.walk.scene.states)
        if reach > noun.end:
            group, span, rule, confidence, subject = (
                self.stage.group(name, "collective-office", 0.75),
                (noun.start, reach),
                "collective-office",
                0.75,
                True,
            )
        else:
            merged = joined(self.text, noun, self.walk.places, self.stage)
            if merged is None:
                return False
            group, span, rule, confidence, subject = merged[0], (merged[1], noun.end), "plural-noun", 0.65, source
        self.walk.note(group, span, "nominal", rule, confidence, aside=aside, subject=subject)
        return True

    def source(self, span: tuple[int, int], *, aside: bool) -> None:
        """A phrase that another plugin sees as the source or the addressee of a cue: somebody is found for it, if anybody can."""
        start, end = span
        walk = self.walk
        inside = [place for place in walk.places[-12:] if start <= place[0] and place[1] <= end]
        persons = {
            id(draft)
            for begin, stop, draft in inside
            if draft.kind == "person"
            and draft.mentions.get((begin, stop), ("",))[0] != "pronoun"  # "his doctor"
            and not (stop + 2 < end and self.text.startswith(_OWNING, stop))  # "Vidal’s doctor"
        }
        if len(persons) == 1 or span in [(begin, stop) for begin, stop, _ in inside]:
            return  # `Document.actor_at` finds them
        noun = self._source(start, end)
        # "the analyst at X" is not X
        somebody_else = noun is not None and noun.kind in ("human", "group") and noun.end < end
        if not persons and not somebody_else and end in [stop for _, stop, _ in inside]:
            return
        if noun is None:
            return
        subject = is_source(self.text, Noun(start, end, start, "", "", "")) or None
        for _, stop, draft in inside:
            if stop == noun.end and draft.kind != "state":
                walk.note(draft, span, "nominal", "source-phrase", 0.7, aside=aside, subject=subject)
                return
        if (
            noun.kind == "human"
            and (
                noun.determiner in _DEFINITE
                or any(own in self.text[start : noun.end] for own in _OWNING)
                or (self.text.startswith(", ", end) and self.text[end + 2 : end + 3].isupper())
            )
            and self.stage.human(
                noun.head, len(self.text) if aside else start, frozenset(), sender_of(self.stage, noun)
            )
            is None
        ):
            self._owe(noun, start, end)
            self.owing.append((noun, span, aside, _body_in(inside, noun)))
            return
        if noun.kind == "body" and body_noun(self.walk, noun, aside=aside):
            return
        if noun.kind == "document":
            self.issuers.issue(noun)
        elif noun.kind == "group":
            for begin, stop, draft in inside:
                if draft.kind == "group" and begin == start and self.text.startswith(" and ", stop):
                    draft.mentions.pop((begin, stop), None)  # "aid groups and media" is one
            reach, name = extended(self.text, noun, walk.scene.states)
            if reach > noun.end:
                walk.note(
                    self.stage.group(name, "collective-office", 0.75),
                    span,
                    "nominal",
                    "collective-office",
                    0.75,
                    aside=aside,
                    subject=subject,
                )
                return
        whole = self._whole(noun, end)
        if noun.kind == "group" and whole:  # "analysts at Quill Bank"
            walk.note(
                self.stage.group(whole, "source", 0.75), span, "nominal", "source", 0.75, aside=aside, subject=subject
            )
            return
        found = stands_for(self.stage, noun, source=True, quoted=False, aside=aside)
        if found is not None:
            _named_whole(found, whole)
            _attach(found, _body_in(inside, noun))
            walk.note(found, span, "nominal", "source-phrase", 0.6, aside=aside, subject=subject)

    def _whole(self, noun: Noun, end: int) -> str:
        """The phrase of *noun* with its complement, if a source that ends at *end* has one: "analyst at Quill Bank"."""
        rest = self.text[noun.end : end].split(",", 1)[0]
        words = rest.split(" ", 2)
        if len(words) < 3 or words[0] or words[1] not in _COMPLEMENTS or len(rest) > _LONGEST or "\n" in rest:
            return ""
        return self.text[noun.core : noun.end] + rest

    def _source(self, start: int, end: int) -> Noun | None:
        span = start, end
        if span not in self._sources:
            self._sources[span] = phrase_of(self.text, start, end)
        return self._sources[span]

    def _head_end(self, start: int, end: int, _form: str | None) -> int:
        """Where the head of a source phrase ends; of a name with its last word."""
        phrase = self.text[start:end]
        if phrase.istitle() and "," not in phrase and not self.text.startswith(" of ", end):
            return end
        noun = self._source(start, end)
        return noun.end if noun is not None else end

    def _goes_on(self, end: int) -> bool:
        """Whether the noun that ends at *end* is no head: a person or a body follows, as in "the executive board"."""
        stop = self.text.find(" ", end + 1, end + 24)
        word = self.text[end + 1 : stop if stop > 0 else end + 24].rstrip(",.;:")
        return word in HUMAN or word in BODY

    def _owe(self, noun: Noun, start: int, end: int) -> None:
        words = self.text[noun.core : noun.end].lower().replace("’s", "").split()
        self.unresolved.append((noun, start, end, frozenset(words)))

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
        for noun, stop, occasion in occasions:
            found = owners.get(occasion, {}) if occasion is not None else {}
            if len(found) == 1:
                draft = next(iter(found.values()))
                if all(role[3] is None for role in draft.roles):
                    draft.mentions.setdefault((noun.start, noun.end), ("nominal", "same-occasion", 0.6))
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

    def afterwards(self) -> None:
        """What only the rest of the text tells: whose role a noun was, and whose report."""
        self._by_occasion()
        bearers: dict[str, list[tuple[Draft, frozenset[str]]]] = {}
        for draft in self.stage.people.all:
            for role in draft.roles:
                words = frozenset(role[0].lower().split())
                for word in words:
                    bearers.setdefault(word, []).append((draft, words))
        told: set[tuple[int, int]] = set()
        apposed = {role[2]: (draft, role[1]) for draft in self.stage.people.all for role in draft.roles}
        bodies = self._apposed_bodies() if any(noun.head in _OF_BODIES for noun, _, _, _ in self.unresolved) else {}
        for noun, start, end, words in self.unresolved:
            named = bodies.get(end) if noun.head in _OF_BODIES else None
            for stop in (end, noun.end):
                bearer, begin = apposed.get(stop, (None, 0))
                if begin >= start:  # not "the minister" of "an adviser to the minister, X"
                    named = named or bearer
            if named is not None and self.text.startswith(", ", end):  # "the governor, Esteban Rojas,"
                named.mentions.setdefault((start, end), ("nominal", "apposition", 0.8))
                told.add((start, end))
                continue
            found = {id(draft): draft for draft, names in bearers.get(noun.head, ())[:20] if len(words & names) > 1}
            if len(found) == 1:
                next(iter(found.values())).mentions.setdefault((start, end), ("nominal", "role-told-later", 0.6))
                told.add((start, end))
        for noun, span, aside, body in self.owing:
            if span not in told:
                source = stands_for(self.stage, noun, source=True, quoted=False, aside=aside)
                if source is not None:
                    _named_whole(source, self._whole(noun, span[1]))
                    _attach(source, body)
                    source.mentions.setdefault(span, ("nominal", "source-phrase", 0.55))
        for head, paper in list(self.stage.papers.items()):
            issuer = self.stage.issuers.get(head)
            if issuer is not None:  # "a report that ...", and only further down whose it is
                for span, (form, _, _) in paper.mentions.items():
                    issuer.mentions.setdefault(span, (form, "issuer-told-later", 0.55))
                del self.stage.papers[head]


def _named_whole(found: Draft, whole: str) -> None:
    """Call an unnamed source that is new by its *whole* phrase, if it has more than a noun."""
    if whole and found.kind == "unnamed" and not found.mentions:
        found.name, found.key = whole, "unnamed:" + slug(whole)


def _body_in(inside: list[Place], noun: Noun) -> Draft | None:
    """The body that a source phrase names after its head, else in it: "an analyst at Quill Bank", "a Quill Bank analyst"."""
    bodies = [place for place in inside if place[2].kind in ("organisation", "bloc")]
    after = [draft for begin, _, draft in bodies if begin > noun.end]
    within = [draft for begin, stop, draft in bodies if begin >= noun.start and stop < noun.end]
    return next(iter(after + within), None)


def _attach(draft: Draft, body: Draft | None) -> None:
    """Let an unnamed source belong to *body*."""
    if body is None or draft.kind != "unnamed" or draft.body is not None:
        return
    draft.body = body
    iso = next(iter(body.iso), None)
    draft.roles = [(title, start, end, body, own or iso) for title, start, end, _, own in draft.roles]
