"""`Issuers`: whose a report, a statement or a letter is."""

from __future__ import annotations

from ._draft import Draft
from ._nouns import Noun
from ._walk import Walk

_ISSUED = frozenset("released published issued presented unveiled submitted wrote sent adopted commissioned".split())
_LINKS = (" by the ", " by ", " from the ", " from ", " issued by the ", " issued by ")
_SENTENCE = 250


class Issuers:
    """The issuers of the documents of one text, found beside the names of *walk*."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.text = walk.text
        self._document = ""

    def other_one(self, at: int, *, aside: bool) -> None:
        """The one from Kassel: the document spoken of last, by another issuer, who is named at *at*."""
        if self._document and not aside:
            self.walk.awaited[at] = self._document, False

    def issue(self, noun: Noun) -> None:
        """Remember whose report, statement or note this is, if the words around it tell."""
        text, walk = self.text, self.walk
        self._document = noun.head
        issuer: Draft | None = None
        for start, end, draft in reversed(walk.places[-8:]):
            if start >= noun.start and end <= noun.end and draft.kind in ("state", "organisation", "person", "bloc"):
                issuer = draft
                if draft.kind in ("state", "person"):
                    break
        if issuer is None and noun.determiner in ("its", "his", "her", "their"):
            between = text[max(0, noun.start - 60) : noun.start].split()
            if not _ISSUED.isdisjoint(between):
                issuer = self._acting(noun.start)
        if issuer is not None:
            walk.stage.issuers[noun.head] = issuer
            return
        if text.startswith(_LINKS, noun.end):
            link = next(link for link in _LINKS if text.startswith(link, noun.end))
            walk.awaited[noun.end + len(link)] = noun.head, walk.subjects.at(noun.start, noun.end)
            return
        if text[max(0, noun.start - 3) : noun.start] == "In ":
            stop = text.find("\n", noun.end, noun.end + _SENTENCE)
            walk.owed = (noun.head, stop if stop >= 0 else noun.end + _SENTENCE)

    def _acting(self, at: int) -> Draft | None:
        """The last body or person named before *at* in the same sentence."""
        floor = max(0, at - _SENTENCE)
        stop = max(self.text.rfind(". ", floor, at), self.text.rfind("\n", floor, at))
        for start, _, draft in reversed(self.walk.places[-12:]):
            if start < stop:
                return None
            if draft.kind in ("organisation", "person") and start < at:
                return draft
        return None
