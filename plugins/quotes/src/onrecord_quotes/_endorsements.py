"""Texts that others sign: which lists of states stand behind whose words."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord import Actor, CountryList, Document, Span

from ._draft import Draft
from ._page import Page
from ._sources import Source

_DOCUMENTS = frozenset("statement text letter declaration resolution communique proposal document note one".split())


def is_document(page: Page, source: Source) -> bool:
    """Whether the source phrase is a text that others can sign, or a pronoun for it."""
    words = range(source.first, source.last + 1)
    return page.low[source.first] in ("it", "we") or any(page.low[at] in _DOCUMENTS for at in words)


def endorsements(document: Document, page: Page, drafts: Sequence[Draft]) -> dict[str, tuple[CountryList, ...]]:
    """
    Speaker id -> the lists of states that support its text.

    Args:
        document: With country lists and actors.
        page: Its text.
        drafts: The statements, for a list whose target is *it*: the last text that spoke before.
    """
    found: dict[str, tuple[CountryList, ...]] = {}
    if not document.country_lists:
        return found
    for listed in document.country_lists:
        if listed.stance != "supports" or listed.target_span is None:
            continue
        words = document.surface(listed.target_span).lower().split()
        owner = document.actor_at(listed.target_span)
        if words in (["it"], ["them"]):
            owner = owner or _last_speaker(document, page, drafts, listed.span.start)
        elif _DOCUMENTS.isdisjoint(words):
            continue
        if owner is not None:
            found[owner.id] = (*found.get(owner.id, ()), listed)
    return found


def _last_speaker(document: Document, page: Page, drafts: Sequence[Draft], before: int) -> Actor | None:
    """The actor behind the last text that spoke before the code point *before*."""
    earlier = [
        draft
        for draft in drafts
        if draft.content[0][0] < before and draft.source is not None and is_document(page, draft.source)
    ]
    if not earlier:
        return None
    source = max(earlier, key=lambda draft: draft.content[0]).source
    return None if source is None else document.actor_at(Span(page.starts[source.first], page.end(source.last)))


def list_starts(document: Document) -> list[int]:
    """Where the lists of states begin, ascending."""
    return sorted(listed.span.start for listed in document.country_lists)


def co_speakers(
    document: Document, span: Span, speaker: Actor | None, joined: Sequence[CountryList]
) -> tuple[Actor, ...]:
    """The members of a list of states inside the source phrase *span*, and of the lists that sign the same text."""
    found: dict[str, Actor] = {}
    for listed in (*document.within(CountryList, span), *joined):
        for member in listed.members:
            actor = document.actor_at(member.span)
            if actor is not None and (speaker is None or actor.id != speaker.id):
                found[actor.id] = actor
    return tuple(found.values())
