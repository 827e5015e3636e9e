"""`Guests`: the names of other writers and of the user's file, each given to its actor."""

from __future__ import annotations

from ._draft import Draft, slug
from ._evidence import evidence
from ._kind import Kind
from ._others import Given, given_kind
from ._runs import Run
from ._walk import Walk


class Guests:
    """
    The names of one document that others have given, decided beside those of *walk*.

    Attributes:
        keyed: Whom the keys mean that they have given.
    """

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.keyed: dict[str, Draft] = {}

    def name(self, found: tuple[Given, Run], *, aside: bool) -> None:
        """A name of another writer's: of somebody whom its key tells, or whom the rules find for it."""
        name, run = found
        kind = given_kind(name)
        span = (run.start, run.end)
        known = self.keyed.get(name.key) if name.key is not None else None
        draft = next((place[2] for place in self.walk.places[-3:] if place[:2] == span), None)
        if (known or draft or name).kind != name.kind:
            return
        if name.kind == "person":
            if known is None and draft is None and name.key is not None:
                known = self.walk.stage.people.apart(run.words, kind.rule, kind.confidence)
            draft = self.walk.person((run, evidence(self.walk.text, run), kind), aside=aside, known=known or draft)
        elif draft is None or known is not None:
            draft = known or self._given_body(name, run, kind)
            self.walk.note(draft, span, "name", kind.rule, kind.confidence, aside=aside)
            self._bracketed(run.end, draft)
        draft.identifiers.extend(one for one in name.identifiers if one not in draft.identifiers)
        if name.key is not None:
            self.keyed.setdefault(name.key, draft)
            draft.given_key = draft.given_key or name.key
        if draft.entry is None and name.entry is not None:
            draft.entry = name.entry
            if name.kind == "person":
                for words in name.entry.names():
                    self.walk.stage.people.called(draft, words)

    def _given_body(self, name: Given, run: Run, kind: Kind) -> Draft:
        form = " ".join(run.words)
        if name.kind == "bloc":
            return self.walk.stage.bloc(form, slug(form))
        draft = self.walk.stage.bodies.named(form, kind.rule, kind.confidence)
        if name.key is not None and draft.given_key not in ("", name.key):
            draft = self.walk.stage.bodies.apart(form, kind.rule, kind.confidence)
        return draft

    def _bracketed(self, end: int, draft: Draft) -> None:
        """Let the acronym in brackets after a given name mean its bearer."""
        stop = self.walk.text.find(")", end, end + 14)
        form = self.walk.text[end + 2 : stop] if stop > 0 and self.walk.text.startswith(" (", end) else ""
        if form.isalpha() and sum(map(str.isupper, form)) > 1:
            self.walk.stage.bodies.alias(form, draft)
