"""What each person is, with the body and the state that the words of the role name."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter

from ._draft import Draft
from ._place import Place
from ._roles import RoleWords
from ._walk import PersonRun, Walk

_LEFT = 26
_RIGHT = 12
_MOST = 6
_SENT = re.compile(
    r"\b(?i:ambassador|envoy|consul|emissary|representative|delegate|commissioner)(?: of(?: the)?(?: [A-Z][\w’']*+){1,3}+)? (to|in|at|for)\b"
)
"""Such a one speaks for the sender, not for the host behind the preposition."""
_OWNS = frozenset(("’s ", "'s ", "’ ", "' "))


def give_roles(walk: Walk) -> None:
    """Give the persons of *walk* their roles, in text order, at most six each."""
    told = [one for one in walk.person_runs if one.before is not None or one.after is not None]
    if not told:
        return
    walk.places.sort(key=itemgetter(0, 1))
    starts = [place[0] for place in walk.places]
    for one in sorted(told, key=_by_start):
        if len(one.draft.roles) < _MOST:
            if one.before is not None:
                near = _near(walk, starts, one.before.reach - _LEFT, one.before.end)
                _give(walk.text, one.draft, one.before, near, one.owner)
            if one.after is not None:
                near = _near(walk, starts, one.run.end, one.after.reach + _RIGHT)
                _give(walk.text, one.draft, one.after, near)


def _by_start(one: PersonRun) -> int:
    return one.run.start


def _near(walk: Walk, starts: list[int], left: int, right: int) -> list[Place]:
    return walk.places[bisect_left(starts, left) : bisect_left(starts, right)]


def _give(text: str, draft: Draft, role: RoleWords, near: list[Place], told_owner: Draft | None = None) -> None:
    title = " ".join(text[role.start : role.end].split())
    told = next((index for index, old in enumerate(draft.roles) if old[0].lower() == title.lower()), -1)
    if told >= 0 and draft.roles[told][3] is not None:
        return
    body: Draft | None = None
    state: Draft | None = None
    sent = _SENT.search(text, role.start, role.end + _RIGHT)
    host = sent.start(1) if sent is not None else len(text)
    for start, end, other in near:
        if start > host:
            break
        if other.kind in ("organisation", "bloc"):
            if (end > role.start or text[end : role.start] in _OWNS) and (body is None or end - start > len(body.name)):
                body = other
        elif other.kind == "state" and state is None and end >= role.start - _RIGHT:
            state = other
    owner = body or told_owner or state
    iso = owner.iso[0] if owner is not None and owner.iso else state.iso[0] if state is not None else None
    if told < 0:
        draft.roles.append((title, role.start, role.end, owner, iso))
    elif owner is not None:  # the same role again, and now the text says of whom
        draft.roles[told] = (*draft.roles[told][:3], owner, iso)
    former = role.words[0].startswith(("former", "ex-", "then", "late", "now-former")) or "former" in role.words
    if draft.body is None and not former:
        draft.body = owner
    if iso and iso not in draft.iso:
        draft.iso.append(iso)
