"""What other writers and the user's authority file know of an actor, given to it when all of a text has been read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ._authority import DatedRole
from ._draft import Draft


def settle(drafts: Iterable[Draft], first: date | None, last: date | None) -> None:
    """
    Give each of *drafts* the key that another writer gave it, and what the authority file says: name, sector, country and roles.

    Args:
        drafts: The actors of a document.
        first: The first day on which the document can have been published, None if unknown.
        last: The last such day.
    """
    every = list(drafts)
    for draft in every:
        if draft.given_key:
            draft.key = draft.given_key
        entry = draft.entry
        if entry is None:
            continue
        draft.name = entry.name
        draft.sector = entry.sector or draft.sector
        if entry.country is not None and entry.country not in draft.iso:
            draft.iso.append(entry.country)
        for role in entry.roles:
            if role.held_on(first, last):
                _give(draft, role, every)


def _give(draft: Draft, role: DatedRole, every: list[Draft]) -> None:
    body = next((one for one in every if role.affiliation and _is_called(one, role.affiliation)), None)
    start, end = min(span for span, (form, _, _) in draft.mentions.items() if form in ("name", "short"))
    same = next((index for index, old in enumerate(draft.roles) if old[0].lower() == role.title.lower()), -1)
    if same >= 0:  # the text says it too: its words prove it, the file completes it
        title, begin, stop, owner, iso = draft.roles[same]
        draft.roles[same] = (title, begin, stop, owner or body, iso or role.country)
    else:
        draft.roles.append((role.title, start, end, body, role.country))
        draft.filed.add((role.title, start, end))
    if role.country is not None and role.country not in draft.iso:
        draft.iso.append(role.country)
    draft.body = draft.body or body


def _is_called(draft: Draft, name: str) -> bool:
    if draft.kind not in ("organisation", "bloc", "state"):
        return False
    return draft.name == name or (draft.entry is not None and name in draft.entry.forms)
