"""A person’s name at one place, with what is said of its bearer beside it."""

from __future__ import annotations

from ._draft import Draft
from ._roles import RoleWords
from ._runs import Run


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
