"""`Institutions`: ministries, missions and the UN inside longer names, and peoples without a state."""

from __future__ import annotations

from ._bodies import ARMED, NEEDS_STATE
from ._draft import Draft
from ._groups import PARTISANS, neighbour, partisans
from ._nouns import STATE, STOPS, VERBS, says
from ._walk import Walk
from ._words import is_role

_OWNED = frozenset((
    " ", "’s ", "'s ", "’ ", " state ", " regime’s ", " regime's ", " government’s ", " government's ", "’s official ", "'s official ",
    "’s UN ", "'s UN ",
))  # fmt: skip
_POSSESSIVE = ("’s", "'s")


class Institutions:
    """What belongs to states and to the UN, decided beside the names of *walk*."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.text = walk.text

    def ministry(self, found: tuple[int, int], *, aside: bool) -> None:
        """A ministry, mission or other body of a state in lower case; or a part of the UN."""
        start, end = found
        form = self.text[start:end]
        if any(
            place[0] <= start and end <= place[1] and place[2].kind == "organisation" for place in self.walk.places[-4:]
        ):
            return
        bodies = self.walk.stage.bodies
        if form.startswith(("UN ", "U.N. ", "EU ")) and "mission" not in form:
            draft = bodies.named(form, "body-of-a-body", 0.85)
            draft.sector = "igo"
            self.walk.note(draft, (start, end), "name", "body-of-a-body", 0.85, aside=aside)
            return
        if form in ARMED and _tells_a_noun(self.text, end):
            return  # "the Syrian army base"
        state, begin = self._owner(start)
        rule, confidence = "ministry", 0.9
        if state is None and form in ARMED:
            known = [draft for draft in bodies.all if draft.rule == "ministry" and draft.name.endswith(" " + form)]
            if len(known) == 1:  # "the army command", after the Syrian one
                self.walk.note(known[0], (start, end), "short", rule, 0.8, aside=aside)
            return
        if state is None:
            if form.startswith(NEEDS_STATE) or self.text.endswith(_POSSESSIVE, 0, max(0, start - 1)):
                return  # "Quillania’s foreign ministry": of a land that nobody knows
            state = self._home(start)
            rule, confidence = "ministry-of-the-state-at-hand", 0.7
            if state is None and not form.endswith("ministry"):
                return
        name = self.text[begin:end]
        if form == "mission" and state is not None and (sent := bodies.mission_of(state)) is not None:
            self.walk.note(sent, (begin, end), "short", rule, confidence, aside=aside)
            return
        draft = bodies.named(name, rule, confidence, state.iso[0] if state is not None else None, form)
        draft.sector = draft.sector or "government"
        draft.body = draft.body or state
        if begin < start and len(name) > len(draft.name):
            draft.name = name
        self.walk.note(draft, (begin, end), "name", rule, confidence, aside=aside)

    def _owner(self, start: int) -> tuple[Draft | None, int]:
        """The state whose ministry begins at *start*, and where the name with the state begins."""
        for place in reversed(self.walk.places[-4:]):
            if place[2].kind == "state":
                gap = self.text[place[1] : start] if start - place[1] < 16 else ""
                if gap not in _OWNED:
                    break
                inner = (
                    "regime" in gap or "government" in gap or self.text[place[0] : place[1]].rsplit(" ", 1)[-1] in STATE
                )
                return place[2], start if inner else place[0]
        return None, start

    def _home(self, at: int) -> Draft | None:
        """The state named last, if it is also the one named most: whose ministry a text means that does not say it."""
        nearest = self.walk.stage.nearest_state(at)
        if nearest is None:
            return None
        others = [len(draft.mentions) for draft in self.walk.stage.states.values() if draft is not nearest]
        return nearest if len(nearest.mentions) > max(others, default=0) else None

    def inner(self, found: tuple[int, int], *, aside: bool) -> None:
        """The UN, also inside a longer name."""
        draft = self.walk.stage.bodies.named("United Nations", "well-known-body", 0.95)
        if found not in draft.mentions:
            self.walk.note(
                draft, found, "name", "well-known-body", 0.95, aside=aside, subject=says(self.text, found[1])
            )

    def people(self, found: tuple[int, int], *, aside: bool) -> None:
        """A people without a state, and one named beside it."""
        start, end = found
        if self.text[start:end] in PARTISANS:
            begin = partisans(self.text, start)
            if begin >= 0:
                self.walk.note(
                    self.walk.stage.group(self.text[begin:end], "people", 0.8),
                    (begin, end),
                    "name",
                    "people",
                    0.8,
                    aside=aside,
                )
            return
        if self.text.startswith((" autonomous", " Autonomous", "-"), end):
            return
        self.walk.note(self.walk.stage.people_group(self.text[start:end]), found, "name", "people", 0.85, aside=aside)
        beside = neighbour().match(self.text, end)
        if beside:
            self.walk.note(
                self.walk.stage.people_group(beside.group(1)),
                beside.span(1),
                "name",
                "people",
                0.7,
                aside=aside,
                subject=False,
            )


def _tells_a_noun(text: str, end: int) -> bool:
    """Whether what ends at *end* only tells the kind of a noun that follows."""
    if text[end : end + 1] != " ":
        return text[end : end + 1] == "-"
    stop = text.find(" ", end + 1, end + 24)
    word = text[end + 1 : stop if stop > 0 else end + 24].split("\n", 1)[0].rstrip('.,;:!?”"')
    return (
        word.isalpha()
        and word.islower()
        and not word.endswith(("ed", "ly"))
        and word not in STOPS
        and word not in VERBS
        and word not in _GOES_ON
        and not is_role(word.removesuffix("s"))
    )


_GOES_ON = frozenset(
    "later now never once often put fired shot began went came left lost won ran says plans aims wants".split()
)
