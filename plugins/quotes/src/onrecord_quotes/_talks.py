"""Who talks with whom over several statements: a reply has the day of what it answers, *your* the addressee of before."""

from __future__ import annotations

from onrecord import Actor, Fact

from ._draft import Draft
from ._page import Page

REACH = 4
"""Lines over which an addressee is carried; a blank line counts."""
_YOU = frozenset(("you", "your", "yours"))


class Talks:
    """The talks of one document: whom each speaker spoke to last, and on which day two of them spoke."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.last: dict[str, tuple[Actor, int]] = {}  # speaker id -> addressee, line
        self.days: dict[tuple[str, str], Fact] = {}  # speaker id, addressee id -> day

    def addressee(self, draft: Draft, speaker: Actor | None, named: Actor | None, line: int) -> Actor | None:
        """The one addressed: *named* in the sentence, or whom the speaker spoke to before when the words say *you*."""
        if speaker is None:
            return named
        known = self.last.get(speaker.id)
        if named is None and known is not None and 0 <= line - known[1] <= REACH and self._says_you(draft):
            named = known[0]
        if named is not None:
            self.last[speaker.id] = (named, line)
        return named

    def day(self, speaker: Actor | None, addressee: Actor | None, day: Fact | None) -> Fact | None:
        """The day of the statement: its own, or that of the other side's words in the same talk."""
        if speaker is None or addressee is None:
            return day
        day = day or self.days.get((addressee.id, speaker.id))
        if day is not None:
            self.days[speaker.id, addressee.id] = day
        return day

    def _says_you(self, draft: Draft) -> bool:
        low = self.page.low
        return draft.kind == "direct" and any(
            low[word] in _YOU for first, last in draft.words for word in range(first, last + 1)
        )
