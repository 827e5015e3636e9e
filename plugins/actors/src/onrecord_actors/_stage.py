"""`Stage`: everybody who has come up so far, and who is meant by the next pronoun or noun."""

from __future__ import annotations

from ._bodies import Bodies
from ._callings import FITS, Calling
from ._draft import Draft, slug
from ._indefinite import Indefinite
from ._narration import Narration
from ._people import People
from ._quoted import Quotes
from ._states import short_names
from ._subjects import Subjects
from ._zones import Zones

FAR = 1200
"""A pronoun or a noun reaches back at most so many characters."""


_MOST = 32
_HOME = 3
_BACK = 4
_FADES, _UNSURE, _OBJECT, _OUTER, _AGAIN, _MARGIN = 0.6, 0.9, 0.5, 0.7, 0.2, 1.1
"""
What a sentence back, an unknown gender, a place other than the subject's and one farther out leave of the weight, what one more place
adds; and by how much the first has to lead.
"""


_SERIES = frozenset((", ", " and ", ", and ", ", the ", " and the ", ", and the "))
_AUXILIARIES = frozenset("would will could should has had is was can may might".split())


Sighting = tuple[Draft, int, int, int, bool | None]
"""Somebody at one place of the article's own text: who, from where to where, where the phrase begins, whether it is the subject of its
sentence (None: the words around it tell, if anybody asks). No class: one is made for each mention, and few are looked at."""


class Stage:
    """The cast of one document while it is read, in text order."""

    def __init__(self, text: str, subjects: Subjects, quotes: Quotes, zones: Zones) -> None:
        self.text = text
        self._subjects = subjects
        self._quotes = quotes
        self._narration = Narration(text, quotes, zones)
        self.people = People()
        self.bodies = Bodies()
        self.states: dict[str, Draft] = {}
        self.blocs: dict[str, Draft] = {}
        self.groups: dict[str, Draft] = {}
        self.papers: dict[str, Draft] = {}
        self.unnamed: list[Draft] = []
        self.humans: list[Sighting] = []
        self.others: list[Sighting] = []
        self.issuers: dict[str, Draft] = {}

    def state(self, iso: str) -> Draft:
        """The state of a code."""
        draft = self.states.get(iso)
        if draft is None:
            draft = Draft("state", short_names().get(iso, iso), f"state:{iso}", "country", confidence=0.95)
            draft.iso.append(iso)
            self.states[iso] = draft
        return draft

    def bloc(self, name: str, key: str) -> Draft:
        """The bloc of that name."""
        draft = self.blocs.get(key)
        if draft is None:
            draft = self.blocs[key] = Draft("bloc", name, f"bloc:{key}", "bloc", confidence=0.9)
        return draft

    def group(self, name: str, rule: str, confidence: float, key: str = "") -> Draft:
        """The group of that name: one in a document; *key* is the name as a part of a key, if that is known."""
        key = key or slug(name)
        draft = self.groups.get(key)
        if draft is None:
            draft = self.groups[key] = Draft("group", name, f"group:{key}", rule, confidence=confidence)
        return draft

    def indefinite(self, who: Indefinite) -> Draft:
        """Somebody new, or several, of whom nothing but an indefinite phrase tells."""
        if who.kind == "group":
            return self.group(who.name, "indefinite-source", 0.55)
        draft = Draft("unnamed", who.name, "unnamed:" + slug(who.name), "indefinite-source", confidence=0.55)
        draft.heads.append(who.head)
        self.unnamed.append(draft)
        return draft

    def people_group(self, form: str) -> Draft:
        """A people by any spelling, singular or plural: one in a document."""
        key = slug(form).rstrip("s")
        key = "uyghur" if key in ("uighur", "uygur") else key
        draft = self.groups.get(key)
        if draft is None:
            draft = self.groups[key] = Draft("group", form, f"group:{key}s", "people", confidence=0.85)
        elif form.endswith("s") and not draft.name.endswith("s"):
            draft.name = form
        return draft

    def _is_subject(self, sighting: Sighting) -> bool:
        """Whether *sighting* is the subject of its sentence."""
        _, _, end, opening, subject = sighting
        return self._subjects.at(opening, end) if subject is None else subject

    def he(self, at: int, gender: str, *, nominative: bool, own: bool = False) -> Draft | None:
        """
        The one meant by *he* or *she* at *at*: who stands out most before it.

        Each sentence back counts for less, a subject for more, and one whose gender the text does not tell for less; of two who stand
        out alike neither is taken.

        Args:
            at: Where the pronoun stands.
            gender: What it tells.
            nominative: It is *he* or *she*.
            own: It tells whose something is: "lost her sister".
        """
        narration, quotes = self._narration, self._quotes
        here = narration.sentence(at)
        places: dict[tuple[int, int], float] = {}
        subjects: dict[int, int] = {}
        found: dict[int, Draft] = {}
        for sighting in reversed(self.humans[-_MOST:]):
            draft, start, end, opening, _ = sighting
            if at - start > FAR:
                break
            if end > at or (draft.gender and draft.gender != gender) or quotes.inside(start):
                continue
            back = here - narration.sentence(start)
            if back > _BACK and found:
                break
            weight = _FADES**back if draft.gender else _UNSURE * _FADES**back
            place = id(draft), back
            may_act = nominative or draft.gender == gender or (not back and own)
            if not may_act or not (self._is_subject(sighting) or self._subjects.speaks(opening, end)):
                weight *= _OBJECT
            elif subjects.setdefault(back, place[0]) != place[0]:
                weight *= _OUTER  # "Falk said Vidal knew that she": rather Vidal
            places[place] = max(weight, places.get(place, 0.0))
            found[place[0]] = draft
        standing: dict[int, float] = {}
        for (who, _), weight in places.items():
            before = standing.get(who, 0.0)
            standing[who] = max(before, weight) + _AGAIN * min(before, weight)
        ranked = sorted(standing, key=standing.__getitem__, reverse=True)
        if not ranked or (len(ranked) > 1 and standing[ranked[0]] < _MARGIN * standing[ranked[1]]):
            return None
        return found[ranked[0]]

    def sentences_between(self, place: int, at: int) -> int:
        """How many sentences *at* is after *place*."""
        return self._narration.sentence(at) - self._narration.sentence(place)

    def speaker(self, at: int) -> Draft | None:
        """The person who is the subject of the sentence at *at*, named before it: "Vidal said the bank ..."."""
        floor = self._clause(at, ". ", "\n", "” ", "? ")
        named: list[Draft] = []
        for sighting in reversed(self.humans[-12:]):
            draft, start, end, _, _ = sighting
            if start < floor:
                break
            if end <= at:
                if self._is_subject(sighting):
                    return draft
                named.append(draft)
        return named[0] if len({id(draft) for draft in named}) == 1 else None

    def spoken_of(self, at: int) -> Draft | None:
        """The only person named in the sentence before *at*, quotations left out; else in the paragraph before. None if there are two."""
        line = self.text.rfind("\n", 0, at)
        blanks = line
        while blanks > 0 and self.text[blanks - 1].isspace():
            blanks -= 1
        floors = (self._sentence_before(at), self.text.rfind("\n", 0, max(0, blanks)))
        found: dict[int, Draft] = {}
        for draft, start, end, _, _ in reversed(self.humans[-24:]):
            if end > at or self._quotes.inside(start):
                continue
            if start < floors[1] or at - start > FAR:
                break
            if start < floors[0] and len(found) == 1:
                break
            found[id(draft)] = draft
        return next(iter(found.values())) if len(found) == 1 else None

    def _sentence_before(self, at: int) -> int:
        """Where the sentence before that at *at* begins, quotations left out."""
        ends = 0
        for _ in range(12):
            at = self._clause(at, ". ", "\n", "? ", "! ")
            if at < 0:
                break
            ends += not self._quotes.inside(at)
            if ends > 1:
                break
            at = len(self.text[max(0, at - FAR) : at].rstrip()) + max(0, at - FAR)  # over blank lines
        return at

    def it(self, at: int) -> Draft | None:
        """The one meant by *it* at *at*: the subject before it that is no human, else the only such one in the sentence."""
        stop = -2  # where the sentence begins, once somebody asks
        inside: list[Draft] = []
        for sighting in reversed(self.others[-24:]):
            draft, start, end, _, _ = sighting
            if at - start > FAR:
                break
            if end > at or draft.kind == "group" or self._quotes.inside(start):
                continue
            if self._is_subject(sighting):
                return draft
            if stop < -1:
                stop = self._clause(at, ". ", "\n", "” ")
            if start > stop and draft not in inside:
                inside.append(draft)
        return inside[0] if len(inside) == 1 else None

    def they(self, at: int) -> Draft | None:
        """The one meant by *they* at *at*: the group or bloc that was the last subject."""
        for sighting in reversed(self.others[-12:]):
            draft, start, end, _, _ = sighting
            if at - start > FAR // 2:
                break
            if end <= at and not self._quotes.inside(start) and self._is_subject(sighting):
                if draft.kind == "state":
                    return self._states_from(start)
                return draft if draft.kind in ("group", "bloc", "organisation") else None
        return None

    def _states_from(self, at: int) -> Draft | None:
        """The states of the list that begins at *at*, as one group, mentioned there; None if it is one state only."""
        stop = at
        count = 0
        for draft, start, end, _, _ in self.others[-12:]:
            if start == at or (count and self.text[stop:start] in _SERIES and draft.kind in ("state", "group")):
                stop = end
                count += 1
        if count < 2:
            return None
        group = self.group(self.text[at:stop], "states", 0.65)
        group.mentions.setdefault((at, stop), ("nominal", "states", 0.65))
        return group

    def human(self, at: int, calling: Calling) -> Draft | None:
        """The person or unnamed source before *at* that a *calling* means: whom it fits best, of several the one seen last."""
        seen: set[int] = set()
        best: Draft | None = None
        most = 0
        for draft, _, end, _, _ in reversed(self.humans[-60:]):
            if id(draft) in seen or end > at:
                continue
            seen.add(id(draft))
            standing = calling.standing(draft)
            if standing > most:
                if standing >= FITS and not calling.words:
                    return draft
                best, most = draft, standing
        return best

    def home(self) -> Draft | None:
        """The state that the text names far more than any other so far; None if there is none."""
        counted = sorted(self.states.values(), key=lambda state: len(state.mentions), reverse=True)[:2]
        most, second = (*(len(state.mentions) for state in counted), 0, 0)[:2]
        return counted[0] if most >= _HOME and most >= 2 * second else None

    def nearest_state(self, at: int, *, skip_subject: bool = False) -> Draft | None:
        """
        The state named last before *at*.

        Args:
            at: Where the noun stands.
            skip_subject: "The US would use it against the country": the country is not the subject of the same clause.
        """
        stop = self._clause(at, ". ", "\n", ", ") if skip_subject else -1
        for sighting in reversed(self.others[-40:]):
            draft, start, end, _, _ = sighting
            if end <= at and draft.kind == "state":
                if skip_subject and start > stop and self._acts(sighting):
                    continue
                return draft if at - start < 2 * FAR else None
        return None

    def _clause(self, at: int, *marks: str) -> int:
        floor = max(0, at - FAR)
        return max([self.text.rfind(mark, floor, at) for mark in marks])

    def _acts(self, sighting: Sighting) -> bool:
        _, start, end, _, _ = sighting
        following = self.text[end : end + 14].split(" ")
        acts = len(following) > 1 and following[1] in _AUXILIARIES
        return acts or (self._is_subject(sighting) and not self._quotes.inside(start))

    def drafts(self) -> list[Draft]:
        """Everybody with a mention, each once."""
        return [
            draft
            for draft in (
                *self.states.values(),
                *self.blocs.values(),
                *self.bodies.all,
                *self.people.all,
                *self.unnamed,
                *self.groups.values(),
                *self.papers.values(),
            )
            if draft.mentions
        ]
