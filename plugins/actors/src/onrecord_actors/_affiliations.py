"""What each person is, with the body and the state that the words of the role name."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter

from ._draft import Draft
from ._offices import body_of_office
from ._person_runs import PersonRun
from ._place import Place
from ._roles import RoleWords
from ._walk import Walk

_LEFT = 26
_RIGHT = 12
_MOST = 6
_RECENT = 60
_SENT = re.compile(
    r"\b(?i:ambassador|envoy|consul|emissary|representative|delegate|commissioner)(?: of(?: the)?(?: [A-Z][\w’']*+){1,3}+)? (to|in|at|for)\b"
)
"""Such a one speaks for the sender, not for the host behind the preposition."""
_OWNS = frozenset(("’s ", "'s ", "’ ", "' "))


def give_roles(walk: Walk) -> None:
    """Give the persons of *walk* their roles, in text order, at most six each."""
    told = [one for one in walk.person_runs if one.before is not None or one.after is not None]
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
    for one in walk.person_runs:
        draft = one.draft
        if draft.body is None:
            draft.body = _body_of(walk, starts, one.run.end)
            if draft.body is None and draft.roles and one.before is not None:
                draft.body = _by_office(walk, draft, one.before)


def _by_office(walk: Walk, draft: Draft, role: RoleWords) -> Draft | None:
    """The body of an office that the text names alone: "chief executive Ines Vidal"."""
    if is_former(role):
        return None
    for index, (title, start, end, owner, iso) in enumerate(draft.roles):
        body = body_of_office(walk.stage.bodies, title) if start == role.start and owner is None else None
        if body is not None:
            draft.roles[index] = title, start, end, body, iso
            return body
    return None


_OF = (" of the ", " of ", ", of the ", ", of ")


def _body_of(walk: Walk, starts: list[int], end: int) -> Draft | None:
    """The body of "Ines Vidal of the Quillan Institute", whose name ends at *end*."""
    link = next((link for link in _OF if walk.text.startswith(link, end)), None)
    if link is None:
        return None
    begin = end + len(link)
    return next((draft for _, _, draft in _near(walk, starts, begin, begin + 1) if draft.kind == "organisation"), None)


def _by_start(one: PersonRun) -> int:
    return one.run.start


def _near(walk: Walk, starts: list[int], left: int, right: int) -> list[Place]:
    return walk.places[bisect_left(starts, left) : bisect_left(starts, right)]


def owner_of(text: str, role: RoleWords, near: list[Place]) -> tuple[Draft | None, Draft | None]:
    """The body and the state of a *role*, as the mentions *near* it tell: inside it, or right before it."""
    body: Draft | None = None
    state: Draft | None = None
    sent = _SENT.search(text, role.start, role.end + _RIGHT)
    stop = min(role.end, sent.start(1)) if sent is not None else role.end
    for start, end, other in near:
        if start >= stop:
            break  # "a grain trader, told Quillan Television": it is no part of the role
        if other.kind in ("organisation", "bloc"):
            if (end > role.start or text[end : role.start] in _OWNS) and (body is None or end - start > len(body.name)):
                body = other
        elif (
            other.kind == "state"
            and state is None
            and end >= role.start - _RIGHT
            and "," not in text[end : role.start]  # "the envoy for Sudan, Dutch diplomat X"
        ):
            state = other
    return body, state


def _give(text: str, draft: Draft, role: RoleWords, near: list[Place], told_owner: Draft | None = None) -> None:
    for start, end, other in near:
        if other.kind == "organisation" and start < role.start < end < role.end and " of " in text[start : role.start]:
            role = role._replace(start=end + 1)  # "Quillan Chamber of Trade chairman": of that chamber
    title = " ".join(text[role.start : role.end].split())
    told = next((index for index, old in enumerate(draft.roles) if old[0].lower() == title.lower()), -1)
    if told >= 0 and draft.roles[told][3] is not None:
        return
    body, state = owner_of(text, role, near)
    owner = body or told_owner or state
    iso = owner.iso[0] if owner is not None and owner.iso else state.iso[0] if state is not None else None
    if told < 0:
        draft.roles.append((title, role.start, role.end, owner, iso))
    elif owner is not None:  # the same role again, and now the text says of whom
        draft.roles[told] = (*draft.roles[told][:3], owner, iso)
    if draft.body is None and not is_former(role):
        draft.body = owner
    if iso and iso not in draft.iso:
        draft.iso.append(iso)


def is_former(role: RoleWords) -> bool:
    """Whether a *role* is one of the past."""
    return role.words[0].startswith(("former", "ex-", "then", "late", "now-former")) or "former" in role.words


def body_so_far(walk: Walk, draft: Draft) -> Draft | None:
    """The body that *draft* belongs to, as far as the text has been read."""
    for one in reversed(walk.person_runs[-_RECENT:]):
        if one.draft is not draft:
            continue
        for role, told in ((one.before, one.owner), (one.after, None)):
            if role is None or is_former(role):
                continue
            left = min(role.reach, role.start) - _LEFT
            near = sorted([place for place in walk.places[-_RECENT:] if left <= place[0]], key=itemgetter(0, 1))
            body = owner_of(walk.text, role, near)[0] or told
            if body is not None:
                return body
    return None
