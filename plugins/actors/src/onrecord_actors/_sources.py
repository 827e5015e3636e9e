"""Unnamed sources: by what they are called, and to which body they belong."""

from __future__ import annotations

from ._draft import Draft, slug
from ._nouns import Noun
from ._place import Place

_COMPLEMENTS = frozenset("for of at from with in close familiar involved briefed".split())
_LONGEST = 70


def whole_phrase(text: str, noun: Noun, end: int) -> str:
    """The phrase of *noun* with its complement, if a source that ends at *end* has one: "analyst at Quill Bank"."""
    rest = text[noun.end : end].split(",", 1)[0]
    words = rest.split(" ", 2)
    if len(words) < 3 or words[0] or words[1] not in _COMPLEMENTS or len(rest) > _LONGEST or "\n" in rest:
        return ""
    return text[noun.core : noun.end] + rest


def name_whole(found: Draft, whole: str) -> None:
    """Call an unnamed source that is new by its *whole* phrase, if it has more than a noun."""
    if whole and found.kind == "unnamed" and not found.mentions:
        found.name, found.key = whole, "unnamed:" + slug(whole)


def body_in(inside: list[Place], noun: Noun) -> Draft | None:
    """The body that a source phrase names after its head, else in it: "an analyst at Quill Bank", "a Quill Bank analyst"."""
    bodies = [place for place in inside if place[2].kind in ("organisation", "bloc")]
    after = [draft for begin, _, draft in bodies if begin > noun.end]
    within = [draft for begin, stop, draft in bodies if begin >= noun.start and stop < noun.end]
    return next(iter(after + within), None)


def attach(draft: Draft, body: Draft | None) -> None:
    """Let an unnamed source belong to *body*."""
    if body is None or draft.kind != "unnamed" or draft.body is not None:
        return
    draft.body = body
    iso = next(iter(body.iso), None)
    draft.roles = [(title, start, end, body, own or iso) for title, start, end, _, own in draft.roles]
