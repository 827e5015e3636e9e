"""`Walk`: the names and pronouns of a document, each given to its actor in text order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _evidence as e
from ._beside import abbreviated_body, described_body, spelt_body
from ._body_types import nouns_beside
from ._draft import Draft, fold, slug
from ._evidence import BODY_NOUNS
from ._kind import Kind
from ._known_bodies import BLOCS, BODIES
from ._nouns import says
from ._people import KIN, gender_of_role, significant
from ._person_runs import PersonRun, called_by
from ._place import Place
from ._pronouns import Pronoun, is_possessive
from ._reading import full_names
from ._roles import RoleWords, role_after, role_before
from ._runs import Run
from ._scene import Scene
from ._stage import Stage
from ._states import StateMention, capitals, state_names
from ._subjects import Subjects
from ._words import COMMON_WORDS, HONORIFICS, PLACES, TITLE_HEADS, TITLES

if TYPE_CHECKING:
    from onrecord import MentionForm

_RULING = frozenset(("’s ", "'s ", " ", "’s ruling ", "'s ruling ", "’s own ", "'s own "))
_ISSUERS = frozenset(("person", "organisation", "state"))
_POSSESSIVE = ("’s", "'s")
_HUMANS = frozenset(("person", "unnamed"))
_FORMS: dict[str, MentionForm] = {"demonym": "short", "capital": "metonym"}


_MET = e.HONORIFIC | e.TITLE | e.CUE | e.ROLE_AFTER | e.AGE | e.BORN
_OFFICE = TITLES | TITLE_HEADS | HONORIFICS.keys() | COMMON_WORDS
_MANAGER = frozenset(("CEO", "CFO", "COO", "Chief"))
_NO_FIRM = state_names() | PLACES | capitals()


class Walk:
    """
    One pass over a document.

    Attributes:
        scene: What is read.
        stage: The cast so far.
        subjects: What can be the subject of its sentence.
        places: (start, end, draft) of every mention, in the order in which they were decided.
        person_runs: The persons' names, with their roles.
        awaited: Where the issuer of a document is named next: "a report by ...".
        person_starts: Where the persons' names begin, with their titles.
        seats: Where a body is named by its seat, which another plugin takes for its state, and the state: the White House.
        owed: "In a statement ..., X said": head noun, and how far the sentence may reach.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.text = scene.text
        self.source_starts = frozenset([start for start, _, _ in scene.sources])
        self.subjects = Subjects(scene.text, scene.cues, [source[:2] for source in scene.sources])
        self.stage = Stage(scene.text, self.subjects, scene.quotes, scene.zones)
        self._humans = self.stage.humans
        self.blank: list[Pronoun] = []  # he and she that mean nobody yet
        self._others = self.stage.others
        self.places: list[Place] = []
        self.person_runs: list[PersonRun] = []
        self.awaited: dict[int, tuple[str, bool]] = {}
        self.owed: tuple[str, int] | None = None
        reading = scene.reading
        self.person_starts = {
            run.start if run.title < 0 else run.title
            for run, kind in zip(reading.runs, reading.at, strict=True)
            if kind is not None and kind.kind == "person"
        }
        self.seats = _seats(scene)
        self._full_names: dict[str, tuple[str, ...]] | None = None

    def note(
        self,
        draft: Draft,
        span: tuple[int, int],
        form: MentionForm,
        rule: str,
        confidence: float,
        *,
        aside: bool,
        subject: bool | None = None,
        opening: int = -1,
    ) -> None:
        """
        Give the words at *span* to *draft*, and remember them for what follows.

        Args:
            draft: Whose they are.
            span: Where they stand.
            form: As in `onrecord.Mention`.
            rule: Why they are.
            confidence: How sure that is.
            aside: They stand in a caption or a related headline.
            subject: Whether they are the subject of their sentence; None where the words around them tell, if anybody asks.
            opening: Where the phrase begins that they stand in, if not with them.
        """
        start, end = span
        mentions = draft.mentions
        if span not in mentions:
            mentions[span] = (form, rule, confidence)
        self.places.append((start, end, draft))
        if opening < 0:
            opening = start
        kind = draft.kind
        if form != "pronoun":
            if self.awaited and start in self.awaited:
                head, opens = self.awaited[start]
                self.stage.issuers[head] = draft
                subject = opens or subject  # "The report by X": whose it is can be taken up
            if (
                self.owed is not None
                and kind in _ISSUERS
                and (self.subjects.at(opening, end) if subject is None else subject)
            ):
                if start < self.owed[1]:
                    self.stage.issuers[self.owed[0]] = draft
                self.owed = None
        if not aside:
            (self._humans if kind in _HUMANS else self._others).append((draft, start, end, opening, subject))
            if kind == "organisation" and form != "pronoun":
                draft.last = start

    def state(self, state: StateMention, *, aside: bool) -> None:
        """A state or a bloc, as another plugin found it."""
        start, end, iso, form = state
        if iso is None:
            surface = self.text[start:end]
            known = BLOCS.get(surface)
            if known is None:
                if (
                    form != "bloc"
                    or surface.startswith("Western")
                    or "’" in surface
                    or not all(word[:1].isupper() for word in surface.split())
                ):
                    return
                known = (surface, slug(surface))
            draft, rule = self.stage.bloc(*known), "bloc"
        else:
            draft, rule = self.stage.state(iso), "country"
        self.note(draft, (start, end), _FORMS.get(form, "name"), rule, 0.95, aside=aside)

    def person(self, found: tuple[Run, int, Kind], *, aside: bool, known: Draft | None = None) -> Draft:
        """A person's name, full or short; *known* is the bearer where another writer tells it."""
        run, flags, kind = found
        start, end, words, title, _ = run
        people = self.stage.people
        gender = ""
        if title >= 0:
            before = self.text[title:start].split()
            self._employer(title, before, aside=aside)
            gender = HONORIFICS.get(before[-1], "") or gender_of_role([word.lower() for word in before])
        form: MentionForm = "name"
        if known is not None:
            draft = people.also(known, words, -1 if aside else start)
            form = "short" if len(words) < len(draft.words) else "name"
        elif len(words) == 1:
            draft = self._short(words, start, gender, kind, aside=aside)
            if draft.name != words[0]:
                form = "short"
                low = fold(words[0])
                draft.called_alone.add(low)
                if flags & (e.HONORIFIC | e.TITLE | e.CUE) and not draft.family:
                    draft.family = low
        elif (bearer := people.ending(words)) is not None:
            draft, form = bearer, "short"
        else:
            draft = people.full(words, -1 if aside else start, kind.rule, kind.confidence)
        draft.gender = draft.gender or gender
        subject = True if flags & (e.CUE | e.ROLE_AFTER) else None
        self._meet(draft, run, flags, aside=aside)
        self.note(draft, (start, end), form, kind.rule, kind.confidence, aside=aside, subject=subject, opening=title)
        role = outer = None
        if flags & (e.TITLE | e.HONORIFIC):
            closed = self.text.startswith(",", end)
            role = role_before(self.text, start, end, title, closed=closed)
            if title >= 0 and self.text.endswith(", ", 0, title):  # "the chairman, Captain X"
                outer = role_before(self.text, title, end, closed=closed)
        after = role_after(self.text, end) if flags & (e.ROLE_AFTER | e.OWNER) else None
        self.person_runs.append(PersonRun(run, draft, role, after, self._owner_told(role)))
        if outer is not None:
            self.person_runs.append(PersonRun(run, draft, outer, None, self._owner_told(outer)))
        if flags & e.AGE:
            draft.called((self.text[end + 2 : end + 4] + "-year-old",))
        if flags & e.CUE:
            draft.kin = False
        elif role is not None and len(words) > 1 and role.words[-1] in KIN:
            draft.kin = not says(self.text, end)
        for told in (role, outer, after):
            if told is not None:
                called_by(draft, told, self.text)
        return draft

    def _meet(self, draft: Draft, run: Run, flags: int, *, aside: bool) -> None:
        """Note whether *run* is a full name and introduces *draft* for its own sake."""
        if not (draft.met or aside) and len(run.words) > 1:
            draft.met = bool(flags & _MET) or self.subjects.at(run.start if run.title < 0 else run.title, run.end)

    def _employer(self, title: int, words: list[str], *, aside: bool) -> None:
        """Note the body that opens a title of these *words*: "Norvik Chief Executive"."""
        count = next((at for at, word in enumerate(words) if word in _OFFICE or not word[0].isupper()), 0)
        if not count:
            return
        name = " ".join(words[:count])
        if not self.text.startswith(name, title):
            return
        body = self.stage.bodies.known(name)
        if body is None and words[count] in _MANAGER and not _NO_FIRM.intersection(words[:count]):
            body = self.stage.bodies.named(name, "dealt-with-as-a-body", 0.6)
        if body is not None:
            form: MentionForm = "name" if body.name == name else "short"
            self.note(body, (title, title + len(name)), form, "dealt-with-as-a-body", 0.6, aside=aside, subject=False)

    def _owner_told(self, role: RoleWords | None) -> Draft | None:
        """Whose a *role* is, as "its" or "the council's" before it says."""
        if role is None:
            return None
        start = role.start
        words = self.text[start - 30 if start > 30 else 0 : start].rsplit(" ", 3)
        if len(words) < 3 or words[-1]:
            return None
        owner = words[-2]
        if owner.lower() == "its":
            return self.stage.it(start)
        if owner == "whose":
            stop = self.text.rfind(" whose", 0, start) - 1
            return next(
                (draft for _, end, draft in self.places[-6:] if end == stop and draft.kind == "organisation"), None
            )
        if owner.endswith(_POSSESSIVE) and owner.islower() and words[-3].rsplit("\n", 1)[-1].lower() in ("the", "this"):
            return self.stage.bodies.latest(owner[:-2])
        return None

    def _short(self, words: tuple[str, ...], start: int, gender: str, kind: Kind, *, aside: bool) -> Draft:
        people = self.stage.people
        draft = people.short(words, gender)
        if draft is not None and draft.last >= 0:
            return draft
        mine = significant(words)
        later = self._full_name(mine[-1]) if mine else None
        if later is not None:
            draft = people.full(later, -1, kind.rule, kind.confidence)
        elif draft is None:
            draft = people.misprinted(words[0]) or people.single(words, kind.rule, kind.confidence)
        if not aside:
            draft.last = max(draft.last, 0 if later is not None else start)
        return draft

    def _full_name(self, word: str) -> tuple[str, ...] | None:
        """The first full name of a person with *word* in it, wherever it stands in the text."""
        if self._full_names is None:
            self._full_names = full_names(self.scene.reading.kinds)
        return self._full_names.get(word)

    def body(self, found: tuple[int, Run, Kind], *, aside: bool) -> None:
        """An organisation's or a bloc's name."""
        index, run, kind = found
        start, end, words, _, _ = run
        key = self.scene.reading.keys[index]
        if kind.kind == "bloc":
            self.note(self.stage.bloc(*BLOCS[key]), (start, end), "name", kind.rule, kind.confidence, aside=aside)
            return
        bodies = self.stage.bodies
        if self.text.startswith(" group", end) and key in BODIES and BODIES[key][1] == "party":
            key, end = f"{key} group", end + len(" group")  # the Labour group of a council
        draft = bodies.known(key)
        if (
            draft is None
            and len(words) == 1
            and key not in BODIES
            and self.text.startswith(" party", end)
            and not self.text[end + 6 : end + 7].isalnum()
        ):
            key, end = f"{key} party", end + len(" party")  # the Unity party
            draft = bodies.known(key)
        if draft is None and (abbreviated := abbreviated_body(self.text, self.places, start, end, key)) is not None:
            bodies.alias(key, abbreviated)
            draft = abbreviated
        if draft is None and (spelt := spelt_body(bodies.all, key)) is not None:
            if len(key) > len(spelt.name):
                bodies.renamed(spelt, key)
            bodies.alias(key, spelt)
            draft = spelt
        described = described_body(self.text, self.places, start) if draft is None else None
        if described is not None:
            bodies.renamed(described, key)
            draft = described
        if draft is None:
            state, bare = self._state_of(start, end, key) if key not in BODIES else (None, None)
            draft = bodies.named(key, kind.rule, kind.confidence, state.iso[0] if state is not None else None, bare)
            draft.body = draft.body or state
        bodies.called(draft, nouns_beside(self.text, start, end, BODY_NOUNS))
        form: MentionForm = "name" if len(words) > 1 or draft.name == key else "short"
        self.note(draft, (start, end), form, kind.rule, kind.confidence, aside=aside)
        runs = self.scene.reading.runs
        if index + 1 < len(runs):
            following = runs[index + 1]
            if (
                following.start == end + 2
                and self.text[end : end + 2] == " ("
                and following.end <= end + 12
                and self.text[following.end : following.end + 1] == ")"
            ):
                bodies.alias(" ".join(following.words), draft)
                if len(draft.name) < len(key):
                    draft.name = key

    def _state_of(self, start: int, end: int, key: str) -> tuple[Draft | None, str | None]:
        """The state that a body's name begins with or follows, and the name without it."""
        for place in reversed(self.places[-6:]):
            if place[2].kind != "state":
                continue
            if place[0] == start and place[1] < end:
                return place[2], self.text[place[1] : end].lstrip("’'s ").strip() or None
            if place[1] <= start and self.text[place[1] : start] in _RULING:
                return place[2], key
            break
        return None, None

    def pronoun(self, pronoun: Pronoun, *, aside: bool) -> None:
        """A pronoun outside quotations; one with two equal antecedents stays nobody's."""
        start, end, form, gender = pronoun
        if aside or self.scene.quotes.inside(start):
            return
        draft: Draft | None = None
        nominative = form in ("he", "she")
        if gender:
            if self.text.startswith(" or ", end) or self.text[max(0, start - 4) : start] == " or ":
                return
            draft = self.stage.he(start, gender, nominative=nominative, own=is_possessive(self.text, pronoun))
            if draft is not None:
                draft.gender = draft.gender or gender
            else:
                self.blank.append(pronoun)
        elif self._speaks(start, end):
            draft = self.stage.it(start) if form == "it" else self.stage.they(start)
        if draft is not None:
            subject = nominative or not gender or self._speaks(start, end)
            self.note(draft, (start, end), "pronoun", "pronoun", 0.75, aside=aside, subject=subject)

    def _speaks(self, start: int, end: int) -> bool:
        return start in self.source_starts or end + 1 in self.scene.cues or says(self.text, end)


def _seats(scene: Scene) -> dict[int, str]:
    capitals = {(state.start, state.end): state.iso for state in scene.states if state.form == "capital"}
    if not capitals:
        return {}
    found = [
        (run.start, capitals.get((run.start, run.end)))
        for run, key in zip(scene.reading.runs, scene.reading.keys, strict=True)
        if key in BODIES
    ]
    return {start: iso for start, iso in found if iso is not None}
