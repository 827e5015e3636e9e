"""The one decision who a span is: all evidence of a document, walked through in text order."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from operator import itemgetter
from typing import Any, Protocol

from ._affiliations import give_roles
from ._bodies import find_bodies, find_unions
from ._draft import Draft
from ._epithets import ages
from ._evidence import THE
from ._groups import PEOPLES
from ._guests import Guests
from ._institutions import Institutions
from ._interview import first_persons, interviewee
from ._kind import Kind
from ._nominals import title_noun
from ._nouns import find_nouns
from ._others import Others, set_beside
from ._phrases import Phrases
from ._pronouns import find_pronouns
from ._scene import Scene
from ._walk import Walk
from ._words import TITLE_HEADS
from ._zones import ASIDE, BODY, SKIPPED


class _Take(Protocol):
    def __call__(self, found: Any, /, *, aside: bool) -> object: ...


_NO_OTHERS = Others((), frozenset(), frozenset())
_SHORT = Kind("person", "short-name", 0.8)
_Item = tuple[int, int, int, _Take, Any]


def decide(scene: Scene) -> list[Draft]:
    """
    All actors of a document, with their mentions.

    Everything that names or means somebody is walked through in text order, first in the article's own text, then in captions and
    related headlines, which may add names and roles but never begin or break a chain.
    """
    walk = Walk(scene)
    phrases = Phrases(walk)
    late: list[_Item] = []
    starts, zones = scene.zones.starts, scene.zones.zones
    for item in _items(scene, walk, phrases):
        _, _, place, take, found = item
        zone = zones[bisect_right(starts, place)]
        if zone == BODY:
            take(found, aside=False)
        elif zone == ASIDE:
            late.append(item)
    for _, _, _, take, found in late:
        take(found, aside=True)
    asked = interviewee(scene.text, walk.person_runs)
    if asked is not None:
        for span in first_persons(scene.text, scene.quotes):
            if scene.zones.at(span[0]) != SKIPPED:
                asked.mentions.setdefault(span, ("pronoun", "interviewee", 0.7))
    give_roles(walk)
    phrases.afterwards()
    walk.stage.people.close()
    return walk.stage.drafts()


@cache
def _others() -> re.Pattern[str]:
    return re.compile(r"the ones? (?:from|by|of) (?:the )?")


def _items(scene: Scene, walk: Walk, phrases: Phrases) -> list[_Item]:
    """Everything to decide on, in the order in which it is decided: names where they begin, phrases where they end."""
    text, reading, landmarks = scene.text, scene.reading, scene.landmarks
    starts = [state.start for state in scene.states]
    others = set_beside(text, reading, scene.given) if scene.given else _NO_OTHERS
    guests = Guests(walk)
    institutions = Institutions(walk)
    items: list[_Item] = [
        (state.start, 0, state.start, walk.state, state) for state in scene.states if state.start not in walk.seats
    ]
    for index, (run, flags, kind) in enumerate(zip(reading.runs, reading.flags, reading.at, strict=True)):
        if index in others.dropped:
            continue
        if index in others.short:
            kind = _SHORT  # noqa: PLW2901
        if kind is None:
            title = title_noun(text, run) if not TITLE_HEADS.isdisjoint(run.words) else None
            if title is not None:
                items.append((title.end, 5, title.start, phrases.noun, title))
        elif (
            run.start not in walk.seats
            and (before := bisect_right(starts, run.start))
            and scene.states[before - 1].end >= run.end
        ):
            pass  # the state, or a part of its name ("Nevis"), and nothing more
        elif kind.kind == "person":
            if not (flags & THE and kind.rule == "short-name-by-shape"):  # "the Cup" of "Falk Cup"
                items.append((run.start, 2, run.start, walk.person, (run, flags, kind)))
        else:
            items.append((run.start, 1, run.start, walk.body, (index, run, kind)))
    items += [(run.start, 2, run.start, guests.name, (name, run)) for name, run in others.names]
    items += [(span[0], 3, span[0], institutions.ministry, span) for span in find_bodies(text, landmarks)]
    items += [(span[0], 8, span[0], institutions.inner, span) for span in find_unions(text, landmarks)]
    items += [
        (start, 6, start, institutions.people, (start, start + len(form)))
        for form, start in landmarks
        if form in PEOPLES
    ]
    items += [
        (match.start(), 4, match.start(), phrases.issuers.other_one, match.end()) for match in _others().finditer(text)
    ]
    items += [(match.end(), 9, match.start(), phrases.aged, match) for match in ages().finditer(text)]
    items += [(pronoun.start, 7, pronoun.start, walk.pronoun, pronoun) for pronoun in find_pronouns(text, landmarks)]
    items += [(noun.end, 5, noun.start, phrases.noun, noun) for noun in find_nouns(text, scene.words, landmarks)]
    items += [(end, 10, start, phrases.source, (start, end)) for start, end, form in scene.sources if form != "pronoun"]
    items.sort(key=itemgetter(0, 1, 2))
    return items
