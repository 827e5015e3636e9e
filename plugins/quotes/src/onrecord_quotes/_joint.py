"""Several who speak as one: *Ash and Lind said*, *Norway, Chad and the union warned*."""

from __future__ import annotations

import re

from onrecord import Actor, Document, Span

_JOIN = re.compile(r",? and |, ")
_LOOSE = re.compile(r"\b(?:from|of|in|at|for|by|with|other)\b")
"""Before a mention in its part: "ministers from Norway" are not Norway."""


def joint(document: Document, span: Span) -> tuple[Actor, ...]:
    """
    Who stands at each place of a coordination, in its order; empty if *span* is none.

    Each part must be a mention but for the title or article before it, so that "the Ministry of Trade and Industry" stays one body.
    """
    text = document.normalized[span.start : span.end]
    if " and " not in text:
        return ()
    ends = {
        mention.span.end - span.start: (mention.span.start - span.start, actor)
        for actor in document.within(Actor, span)
        for mention in actor.mentions
        if span.covers(mention.span)
    }
    found: dict[str, Actor] = {}
    begin = 0
    for stop, following in (*(join.span() for join in _JOIN.finditer(text)), (len(text), len(text))):
        start, actor = ends.get(stop, (-1, None))
        if actor is None or start < begin or _LOOSE.search(text, begin, start):
            return ()
        found[actor.id] = actor
        begin = following
    return tuple(found.values()) if len(found) > 1 else ()
