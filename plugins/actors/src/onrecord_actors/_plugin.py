"""The plugin: names as evidence, actors as the one decision."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import attrs

import onrecord
from onrecord import Actor, Document, Mention, Name, Role, Span

from ._decision import decide
from ._draft import Draft
from ._evidence import THE
from ._landmarks import find_landmarks
from ._quoted import find_quotes
from ._reading import Reader, Reading
from ._scene import Given, Scene, Zones
from ._states import StateMention, find_states

_PREFIX = "actors."


@attrs.frozen
class ActorsSettings:
    """
    Settings of the plugin.

    Attributes:
        bare_names: Whether a name that only looks like a person's is one, if nothing in the text speaks against it. Without it only those
            are taken of whom the text says something: a title, a role, an age, that they speak. Fewer persons, and fewer false ones.
    """

    bare_names: bool = attrs.field(default=True, validator=attrs.validators.instance_of(bool))


_SOURCE = "quotes.source"


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

    @onrecord.step(writes=Name, languages=("en",))
    def find_names(self, document: Document) -> Iterator[Name]:
        """Names of persons and organisations, judged by what the whole text says about their bearers."""
        reading = self._reading(document)
        rules = _Rules()
        for run, key, flags in zip(reading.runs, reading.keys, reading.flags, strict=True):
            kind = reading.kinds.get(key)
            if kind is not None and not (flags & THE and kind.rule == "short-name-by-shape"):
                yield Name(
                    Span(run.start, run.end),
                    "short" if len(run.words) == 1 and kind.kind == "person" else "name",
                    cast("onrecord.ActorKind", kind.kind),
                    rule=rules[kind.rule],
                    confidence=kind.confidence,
                )

    @onrecord.step(writes=Actor, languages=("en",))
    def find_actors(self, document: Document) -> Iterator[Actor]:
        """Who each name, noun phrase and pronoun is."""
        drafts = decide(_scene(document, self._reading(document)))
        yield from _frozen(drafts)

    def _reading(self, document: Document) -> Reading:
        return document.view(Reader(self._bare, document.view(onrecord.words)))


def _scene(document: Document, reading: Reading) -> Scene:
    text = document.text
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
        elif not name.rule.startswith(_PREFIX) and name.kind is not None:
            given.append(Given(name.span.start, name.span.end, name.kind, name.key, name.identifiers))
    return Scene(
        text,
        reading,
        states,
        tuple(given),
        tuple(sources),
        frozenset(cue.span.start for cue in document.cues),
        Zones([(region.span.start, region.span.end, region.kind) for region in document.regions]),
        document.view(find_quotes),
        find_landmarks(document.view(onrecord.words)),
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
        spans = sorted(draft.mentions.items())
        anchor = spans[0][0]
        mentions = tuple(
            [
                Mention(Span(start, end), form, rule=rules[why], confidence=confidence)
                for (start, end), (form, why, confidence) in spans
            ]
        )
        twins[anchor] = twins.get(anchor, 0) + 1
        body = make(draft.body) if draft.body is not None and draft.body is not draft else None
        roles = tuple(
            [
                Role(
                    title,
                    Span(start, end),
                    make(owner) if owner is not None and owner is not draft else None,
                    iso,
                    rule=rules["role"],
                )
                for title, start, end, owner, iso in draft.roles
            ]
        )
        made[id(draft)] = actor = Actor(
            draft.key,
            draft.name,
            cast("onrecord.ActorKind", draft.kind),
            mentions,
            cast("onrecord.Sector | None", draft.sector),
            roles,
            body,
            tuple(sorted(draft.iso)),
            tuple(draft.identifiers),
            rule=rules[draft.rule],
            confidence=draft.confidence,
            twin=twins[anchor],
        )
        return actor

    for draft in drafts:
        make(draft)
    yield from made.values()
