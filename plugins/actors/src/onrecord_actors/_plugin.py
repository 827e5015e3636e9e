"""The plugin: names as evidence, actors as the one decision."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta
from typing import cast

import attrs

import onrecord
from onrecord import Actor, Document, Mention, Name, Role, Span

from ._authority import Authority, Entry
from ._decision import decide
from ._draft import Draft
from ._evidence import THE
from ._landmarks import find_landmarks
from ._others import Given
from ._quoted import find_quotes
from ._reading import Reader, Reading
from ._scene import Scene
from ._settled import settle
from ._states import StateMention, find_states, state_names
from ._zones import Zones

_PREFIX = "actors."


def _authority(value: str | os.PathLike[str] | Authority | None) -> Authority | None:
    if value is None or isinstance(value, Authority):
        return value
    if not isinstance(value, (str, os.PathLike)):
        message = f"authority is {value!r:.40}; give the path of a CSV, or an Authority"
        raise TypeError(message)
    return Authority.read(value)


@attrs.frozen
class ActorsSettings:
    """
    Settings of the plugin.

    Attributes:
        bare_names: Whether a name that only looks like a person's is one, if nothing in the text speaks against it. Without it only those
            are taken of whom the text says something: a title, a role, an age, that they speak. Fewer persons, and fewer false ones.
        authority: The user's own file of actors: the path of a CSV, which is read here and never again, or an `Authority`.
    """

    bare_names: bool = attrs.field(default=True, validator=attrs.validators.instance_of(bool))
    authority: Authority | None = attrs.field(default=None, converter=_authority)


_SOURCE = "quotes.source"
_FILED = "actors.authority"


class Actors:
    """
    Finds who speaks and acts.

    >>> chain = onrecord.Chain("actors")
    >>> document = chain(Document("“We hope so,” said harbour master Ines Vidal. Vidal left."))
    >>> [(actor.name, actor.kind, len(actor.mentions)) for actor in document.actors]
    [('Ines Vidal', 'person', 2)]
    """

    name = "actors"
    Settings = ActorsSettings

    def __init__(self, settings: ActorsSettings | None = None) -> None:
        self._bare = settings is None or settings.bare_names
        self._authority = settings.authority if settings is not None else None
        self._entries = {entry.key: entry for entry in self._authority.entries} if self._authority is not None else {}

    @onrecord.step(writes=Name, languages=("en",))
    def find_names(self, document: Document) -> Iterator[Name]:
        """Names of persons and organisations, judged by what the whole text says about their bearers."""
        reading = self._reading(document)
        rules = _Rules()
        if self._authority is not None:
            for start, end, entry in self._authority.find(document.normalized, document.view(onrecord.words), reading):
                yield Name(
                    Span(start, end),
                    "name",
                    cast("onrecord.ActorKind", entry.kind),
                    entry.key,
                    entry.identifiers,
                    rule=_FILED,
                )
        states = _named_states(document)
        for run, key, flags, found in zip(reading.runs, reading.keys, reading.flags, reading.at, strict=True):
            if found is None or (key in state_names() and (states is None or run.start in states)):
                continue
            kind, rule, confidence = found
            if not (flags & THE and rule == "short-name-by-shape"):
                yield Name(
                    Span(run.start, run.end),
                    "short" if kind == "person" and len(run.words) == 1 else "name",
                    kind,  # type: ignore[arg-type]
                    rule=rules[rule],
                    confidence=confidence,
                )

    @onrecord.step(writes=Actor, languages=("en",))
    def find_actors(self, document: Document) -> Iterator[Actor]:
        """Who each name, noun phrase and pronoun is."""
        scene = _scene(document, self._reading(document), self._entries)
        drafts = decide(scene)
        if scene.given:
            settle(drafts, *_published(document) if self._entries else (None, None))
        yield from _frozen(drafts)

    def _reading(self, document: Document) -> Reading:
        return document.view(Reader(self._bare, document.view(onrecord.words)))


def _named_states(document: Document) -> frozenset[int] | None:
    """Where the name of a state means it; None where nobody has looked for countries: then it always does."""
    return frozenset([country.span.start for country in document.countries]) if document.has("countries") else None


def _published(document: Document) -> tuple[date | None, date | None]:
    """The first and the last day on which *document* can have been published."""
    fact = document.metadata.published
    interval = fact.interval if fact is not None else None
    if interval is None or interval.start is None or interval.end is None:
        return None, None
    first, end = (date(day.year, day.month, day.day) for day in (interval.start, interval.end))
    return first, max(first, end - timedelta(days=1))


def _scene(document: Document, reading: Reading, entries: dict[str, Entry]) -> Scene:
    text, words = document.normalized, document.view(onrecord.words)
    states: tuple[StateMention, ...]
    if document.has("countries"):
        states = tuple(StateMention(m.span.start, m.span.end, m.iso, m.form) for m in document.countries)
    else:
        states = find_states(reading, text)
    given = []
    sources = []
    for name in document.names:
        if name.rule == _SOURCE:
            sources.append((name.span.start, name.span.end, name.form))
        elif (
            name.kind in ("person", "organisation", "bloc")
            and name.form not in ("nominal", "pronoun")
            and (name.rule == _FILED or not name.rule.startswith(_PREFIX))
        ):
            entry = entries.get(name.key) if name.rule == _FILED and name.key is not None else None
            given.append(
                Given(name.span.start, name.span.end, name.kind, name.key, name.identifiers, name.confidence, entry)
            )
    return Scene(
        text,
        reading,
        states,
        tuple(given),
        tuple(sources),
        frozenset(cue.span.start for cue in document.cues),
        Zones([(region.span.start, region.span.end, region.kind) for region in document.regions]),
        document.view(find_quotes),
        words,
        find_landmarks(words),
    )


class _Rules(dict[str, str]):
    """Rules as they are written: with the name of the plugin."""

    def __missing__(self, rule: str) -> str:
        self[rule] = full = _PREFIX + rule
        return full


def _frozen(drafts: list[Draft]) -> Iterator[Actor]:
    made: dict[int, Actor] = {}
    twins: dict[tuple[int, int], int] = {}
    rules = _Rules()

    def make(draft: Draft) -> Actor:
        known = made.get(id(draft))
        if known is not None:
            return known
        spans = sorted(draft.mentions.items()) if len(draft.mentions) > 1 else list(draft.mentions.items())
        anchor = spans[0][0]
        twins[anchor] = twins.get(anchor, 0) + 1
        body = make(draft.body) if draft.body is not None and draft.body is not draft else None
        roles = (
            ()
            if not draft.roles
            else tuple(
                [
                    Role(
                        title,
                        Span(start, end),
                        make(owner) if owner is not None and owner is not draft else None,
                        iso,
                        rule=rules["authority" if (title, start, end) in draft.filed else "role"],
                    )
                    for title, start, end, owner, iso in draft.roles
                ]
            )
        )
        made[id(draft)] = actor = Actor(
            draft.key,
            draft.name,
            draft.kind,  # type: ignore[arg-type]
            tuple(
                [
                    Mention(Span(start, end), form, rule=rules[why], confidence=confidence)
                    for (start, end), (form, why, confidence) in spans
                ]
            ),
            draft.sector,  # type: ignore[arg-type]
            roles,
            body,
            tuple(sorted(draft.iso)) if len(draft.iso) > 1 else tuple(draft.iso),
            tuple(draft.identifiers),
            rule=rules[draft.rule],
            confidence=draft.confidence,
            twin=twins[anchor],
        )
        return actor

    for draft in drafts:
        make(draft)
    yield from made.values()
