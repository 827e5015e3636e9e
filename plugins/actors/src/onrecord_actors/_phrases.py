"""`Phrases`: noun phrases without a proper name, source phrases of cues, and whose report it is."""

from __future__ import annotations

import re

from ._afterwards import Afterwards, Owed, Owing
from ._body_nouns import body_noun
from ._callings import Calling
from ._draft import Draft
from ._epithets import aged, spoken_of
from ._groups import extended, joined
from ._indefinite import indefinite
from ._issuers import Issuers
from ._nominals import alike, calling, government_of, is_source, stands_for
from ._nouns import BODY, HUMAN, Noun
from ._phrase_heads import phrase_of
from ._place import Place
from ._sources import attach, body_in, is_about_person, is_with_colleagues, name_whole, whole_phrase
from ._walk import Walk

_NEAR = 600
_OWNING = ("’s ", "'s ")
_OPENING = '.!?”"’,;:—–\n'
_DEFINITE = frozenset(("the", "'s", "its", "his", "her", "their"))


class Phrases:
    """The phrases of one document, decided beside the names of *walk*."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.stage = walk.stage
        self.text = walk.text
        self.unresolved: list[Owed] = []
        self.owing: list[Owing] = []
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
        if noun.kind == "state" and self._governs(noun, walk.places[-3:], aside=aside):
            return
        if noun.kind == "body" and body_noun(walk, noun, aside=aside):
            return
        if noun.kind == "human" and not aside and text.startswith(", ", end) and end + 2 in walk.person_starts:
            if noun.determiner in _DEFINITE:
                self._owe(noun, start, end)  # "the governor, Esteban Rojas,": his role tells
            return
        source = end not in self._inner_ends and is_source(text, noun)
        if (
            source
            and _is_headline(text, noun)
            and noun.kind == "human"
            and self._owed(noun, (start, end), [], aside=aside)
        ):
            return
        if noun.kind == "group" and self._joined(noun, source=source, aside=aside):
            return
        quoted = not source and noun.kind in ("human", "group") and walk.scene.quotes.inside(end - 1)
        draft = stands_for(self.stage, noun, source=source, quoted=quoted, aside=aside)
        if draft is not None:
            if draft.kind == "unnamed" and not draft.mentions:
                attach(draft, body_in(walk.places[-6:], noun))
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
        before = self.walk.places[-3:]
        return end in [stop for _, stop, _ in before] and any(
            stop == end and named.kind == "organisation" for _, stop, named in before
        )

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

    def aged(self, match: re.Match[str], *, aside: bool) -> None:
        """An epithet that tells an age: of the one of that age, else of the only one spoken of."""
        found = aged(match)
        if found is None or aside:
            return
        start, (end, age) = match.start(), found
        draft = self.stage.human(start, Calling(age))
        if draft is None:
            draft = spoken_of(self.stage, Noun(start, end, start + 4, "year-old", "human", "the"))
        if draft is not None and (start, end) not in draft.mentions:
            self.walk.note(draft, (start, end), "nominal", "epithet", 0.7, aside=aside)

    def source(self, span: tuple[int, int], *, aside: bool) -> None:
        """A phrase that another plugin sees as the source or the addressee of a cue: somebody is found for it, if anybody can."""
        start, end = span
        inside = [place for place in self.walk.places[-12:] if start <= place[0] and place[1] <= end]
        persons = {
            id(draft)
            for begin, stop, draft in inside
            if draft.kind == "person"
            and draft.mentions.get((begin, stop), ("",))[0] != "pronoun"  # "his doctor"
            and not (stop + 2 < end and self.text.startswith(_OWNING, stop))  # "Vidal’s doctor"
        }
        stops = [stop for _, stop, _ in inside]
        if persons and is_with_colleagues(self.text, start, end):  # "Vidal and colleagues"
            self._note(self.stage.group(self.text[start:end], "source", 0.75), span, 0.75, aside=aside)
            return
        if span in [(begin, stop) for begin, stop, _ in inside]:
            return  # `Document.actor_at` finds it
        noun = self._source(start, end)
        if noun is not None and noun.kind in ("state", "body") and self._governs(noun, inside, aside=aside):
            return
        if len(persons) == 1:
            if not is_about_person(self.walk, start, inside):
                return  # `Document.actor_at` finds them
            persons = set()  # "an aide to Vidal" is not Vidal
        # "the analyst at X" is not X
        somebody_else = noun is not None and noun.kind in ("human", "group") and noun.end < end
        issued = noun is not None and noun.kind == "document"
        if persons or somebody_else or issued or end not in stops:
            self._meant(noun, span, inside, aside=aside)

    def _governs(self, noun: Noun, near: list[Place], *, aside: bool) -> bool:
        """Give "the Falk administration" to the state or to a body; False where *noun* is no government of a person."""
        leader = next(
            (one for begin, stop, one in near if noun.core <= begin < stop < noun.end and one.kind == "person"), None
        )
        if leader is None:
            return False
        found = government_of(self.stage, noun, leader)
        if found is not None:
            self.walk.note(found, (noun.start, noun.end), "nominal", "government-of", 0.7, aside=aside)
        return found is not None

    def _meant(self, noun: Noun | None, span: tuple[int, int], inside: list[Place], *, aside: bool) -> None:
        """Find somebody for a source phrase without a name of its own, whose head is *noun*."""
        if noun is None:
            before = self.text[max(0, span[0] - 3) : span[0]].rstrip(" ")
            who = indefinite(self.text[slice(*span)], opens=not before or before[-1] in _OPENING)
            named = self.text.startswith(", ", span[1]) and span[1] + 2 in self.walk.person_starts
            if who is not None and not named:  # "One of them, Ines Vidal, said"
                draft = self.stage.indefinite(who)
                self._note(draft, span, draft.confidence, aside=aside)
            return
        for _, stop, draft in inside:
            if stop == noun.end and draft.kind != "state":
                self._note(draft, span, 0.7, aside=aside, rule="source-phrase")
                return
        if noun.kind == "human" and self._owed(noun, span, inside, aside=aside):
            return
        if noun.kind == "body" and body_noun(self.walk, noun, aside=aside):
            return
        if noun.kind == "document":
            self.issuers.issue(noun)
        elif noun.kind == "group" and self._office(noun, span, inside, aside=aside):
            return
        whole = whole_phrase(self.text, noun, span[1])
        if noun.kind == "group" and whole:  # "analysts at Quill Bank"
            group = self.stage.group(whole, "source", 0.75)
            group.body = group.body or body_in(inside, noun)
            self._note(group, span, 0.75, aside=aside)
            return
        found = stands_for(self.stage, noun, source=True, quoted=False, aside=aside)
        if found is not None:
            name_whole(found, whole)
            attach(found, body_in(inside, noun))
            self._note(found, span, 0.6, aside=aside, rule="source-phrase")

    def _note(
        self, draft: Draft, span: tuple[int, int], confidence: float, *, aside: bool, rule: str | None = None
    ) -> None:
        """A source phrase as a mention, by the rule that made its actor unless *rule* says another."""
        subject = is_source(self.text, Noun(*span, span[0], "", "", "")) or None
        self.walk.note(draft, span, "nominal", rule or draft.rule, confidence, aside=aside, subject=subject)

    def _office(self, noun: Noun, span: tuple[int, int], inside: list[Place], *, aside: bool) -> bool:
        """Give "the ambassadors of X and Y" to one group; False where *noun* is no such office."""
        for begin, stop, draft in inside:
            if draft.kind == "group" and begin == span[0] and self.text.startswith(" and ", stop):
                draft.mentions.pop((begin, stop), None)  # "aid groups and media" is one
        reach, name = extended(self.text, noun, self.walk.scene.states)
        if reach == noun.end:
            return False
        self._note(self.stage.group(name, "collective-office", 0.75), span, 0.75, aside=aside)
        return True

    def _owed(self, noun: Noun, span: tuple[int, int], inside: list[Place], *, aside: bool) -> bool:
        """Put off a source whose bearer may be told later, beside it or further down; False where it can be decided at once."""
        start, end = span
        follows = self.text.startswith(", ", end)
        apposed = follows and end + 2 in self.walk.person_starts
        known = self.stage.human(len(self.text) if aside else start, calling(self.stage, noun))
        told = (
            noun.determiner in _DEFINITE
            or any(own in self.text[start : noun.end] for own in _OWNING)
            or (follows and self.text[end + 2 : end + 3].isupper())
            or _is_headline(self.text, noun)
        )
        if not apposed and (known is not None or not told or self._spoken_of_alike(noun)):
            return False
        self._owe(noun, start, end)
        meant = spoken_of(self.stage, noun) if noun.determiner == "the" and not aside and not apposed else None
        self.owing.append((noun, span, aside, body_in(inside, noun), meant))
        return True

    def _spoken_of_alike(self, noun: Noun) -> bool:
        """Whether "the analyst" takes up an unnamed specialist of just now."""
        if noun.determiner != "the":
            return False
        draft = self.stage.human(noun.start, calling(self.stage, noun, alike(noun.head)))
        return draft is not None and draft.kind == "unnamed" and noun.start - max(draft.mentions)[0] < _NEAR

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

    def afterwards(self) -> None:
        """What only the rest of the text tells: whose role a noun was, and whose report."""
        Afterwards(self.walk, self.unresolved, self.owing).tell()


def _is_headline(text: str, noun: Noun) -> bool:
    """Whether a bare noun stands as headlines have it: "CEO says worst is over", at the head of a line or behind a semicolon."""
    before = text[max(0, noun.start - 2) : noun.start]
    return not noun.determiner and noun.core == noun.start and (not before or before[-1] == "\n" or before == "; ")
