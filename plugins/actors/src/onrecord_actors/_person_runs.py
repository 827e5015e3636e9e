"""`PersonRun`: a person's name at one place, with the roles beside it."""

from __future__ import annotations

from ._draft import Draft
from ._people import gender_of_role
from ._roles import RoleWords
from ._runs import Run
from ._states import state_forms


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


def called_by(draft: Draft, role: RoleWords, owner: str) -> None:
    """Let *draft* be called by the words of its *role*, of which *owner* is whose it is: "Egypt’s"."""
    draft.roled = True
    draft.called(role.words)
    state = state_forms().get(owner.strip(" ,").removesuffix("’s").removesuffix("'s"))
    if state is not None and state.iso is not None and state.iso not in draft.iso:
        draft.iso.append(state.iso)
    draft.gender = draft.gender or gender_of_role(role.words)
