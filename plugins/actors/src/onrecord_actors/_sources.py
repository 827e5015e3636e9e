"""Unnamed sources: by what they are called, and to which body they belong."""

from __future__ import annotations

import re
from functools import cache

from ._draft import Draft, slug
from ._nouns import Noun
from ._place import Place
from ._walk import Walk

_COMPLEMENTS = frozenset("for of at from with in close familiar involved briefed".split())
_LONGEST = 70
_INDEFINITE = frozenset("a an one another two three four five six several some many".split())
_BESIDE = frozenset("of for to with by from".split())
_NEAR = 6


@cache
def _with_colleagues() -> re.Pattern[str]:
    return re.compile(
        r" (?:and (?:(?:his|her|their|other) )?(?:colleagues|co-authors|coauthors|team|co-workers|others)|et al\.?)(?!\w)"
    )


def is_with_colleagues(text: str, start: int, end: int) -> bool:
    """
    Whether a source names one person for several: "Vidal and colleagues", "Vidal et al.".

    >>> is_with_colleagues("Vidal and her team said", 0, 18), is_with_colleagues("Vidal said", 0, 5)
    (True, False)
    """
    found = _with_colleagues().search(text, start, end)
    return found is not None and found.end() == end


def is_about_person(walk: Walk, start: int, inside: list[Place]) -> bool:
    """Whether a phrase from *start* with one person in it means somebody else: "a lawyer for Vidal", but not "a minister of state, Vidal"."""
    begin = next(place[0] for place in inside if place[2].kind == "person")
    words = walk.text[start:begin].split()
    if len(words) < 2 or words[0].lower() not in _INDEFINITE or _BESIDE.isdisjoint(words[1:]):
        return False
    one = next((one for one in reversed(walk.person_runs[-_NEAR:]) if one.run.start == begin), None)
    return one is None or one.before is None or one.before.start > start + len(words[0]) + 1


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
