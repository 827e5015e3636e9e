"""`PersonRun`: a person's name at one place, with the roles beside it."""

from __future__ import annotations

from ._draft import Draft
from ._office_words import office_words
from ._people import gender_of_role
from ._roles import RoleWords
from ._runs import Run
from ._senders import sender_before


class PersonRun:
    """A person's name at one place, with the roles before and after it, and whose the first is where "its" or "the council's" says it."""

    __slots__ = ("after", "before", "draft", "owner", "run")

    def __init__(
        self, run: Run, draft: Draft, before: RoleWords | None, after: RoleWords | None, owner: Draft | None = None
    ) -> None:
        self.run = run
        self.draft = draft
        self.before = before
        self.after = after
        self.owner = owner


def called_by(draft: Draft, role: RoleWords, text: str) -> None:
    """Let *draft* be called by the words of its *role* in *text*, and speak for the state that stands before it."""
    draft.roled = True
    draft.called(office_words(role.words))
    iso = sender_before(text, role.start)
    if iso is not None and iso not in draft.iso:
        draft.iso.append(iso)
    draft.gender = draft.gender or gender_of_role(role.words)
