"""Who talks with whom over several statements: what is said on the same occasion has the same addressee, a reply the day of what it answers."""

from __future__ import annotations

from onrecord import Actor, Fact

from ._draft import Draft
from ._page import Page

REACH = 4
"""Lines over which *you* means the addressee of before; a blank line counts."""
_SAME = 2
"""Lines over which a speaker goes on to talk to the same people: the next paragraph."""
_WRITES = ("wrote", "write", "writing", "tweet", "post", "retweet")
"""Such a cue opens an occasion of its own."""
_REPLIES = ("repli", "reply", "retort", "answer", "respond", "shot")
"""Cues that answer whoever spoke before."""
_GOING_ON = frozenset(("clause", "quote", "tell", "tellwarn", ""))
"""Frames of cues that go on with a talk."""
_YOU = frozenset(("you", "your", "yours"))


class Talks:
    """The talks of one document: whom each speaker spoke to last, and on which day two of them spoke."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.last: dict[str, tuple[Actor, int, bool]] = {}  # speaker id -> addressee, line, whether they talk
        self.before: tuple[Actor, int] | None = None  # who spoke last, and in which sentence
        self.joined: dict[tuple[str, int], Actor] = {}  # speaker id, sentence -> addressee of its first statement
        self.days: dict[tuple[str, str], Fact] = {}  # speaker id, addressee id -> day

    def addressee(
        self, draft: Draft, speaker: Actor | None, named: Actor | None, line: int, *, new: bool
    ) -> Actor | None:
        """
        The one addressed: *named* in the sentence, or whom the speaker spoke to before, on the same occasion or with *you*.

        Args:
            draft: The statement.
            speaker: Whose it is.
            named: Whom its own sentence names.
            line: Where its cue stands.
            new: Whether its own sentence names a day or a venue, so that it is another occasion.
        """
        if speaker is None:
            self.before = None
            return named
        if named is not None and named.id == speaker.id:
            named = None  # "in an interview with Ash, Ash said"
        known = self.last.get(speaker.id)
        new = new or (draft.found is not None and self.page.low[draft.found.first].startswith(_WRITES))
        answered = self._answered(draft, speaker)
        unknown = draft.found is not None and draft.found.addressee is not None
        if named is None and answered is not None and not unknown:
            named = answered
        elif named is None and known is not None and not unknown:
            far = line - known[1]
            same = 0 <= far <= _SAME and not new and known[2] and _goes_on(draft)
            if same or (0 <= far <= REACH and self._says_you(draft)):
                named = known[0]
        if draft.found is not None and draft.act != "demand":
            # "in a letter to Ash, Lind called it odd and warned that"
            sentence = speaker.id, draft.found.segment
            named = named or self.joined.get(sentence)
            if named is not None:
                self.joined.setdefault(sentence, named)
        if named is not None:  # who demands something of somebody need not talk to them
            self.last[speaker.id] = (named, line, _goes_on(draft))
        elif new:
            self.last.pop(speaker.id, None)
        return named

    def day(self, speaker: Actor | None, addressee: Actor | None, day: Fact | None) -> Fact | None:
        """The day of the statement: its own, or that of the other side's words in the same talk."""
        if speaker is None or addressee is None:
            return day
        day = day or self.days.get((addressee.id, speaker.id))
        if day is not None:
            self.days[speaker.id, addressee.id] = day
        return day

    def _answered(self, draft: Draft, speaker: Actor) -> Actor | None:
        """Who spoke in this sentence or the one before it, when the cue is a reply: ``Ash asked why. Lind replied that``."""
        found, before = draft.found, self.before
        if found is None or found.level or draft.outer is not None:
            return None
        self.before = speaker, found.segment
        replies = self.page.low[found.first].startswith(_REPLIES)
        if not replies or before is None or before[0].id == speaker.id or not 0 <= found.segment - before[1] <= 1:
            return None
        return before[0]

    def _says_you(self, draft: Draft) -> bool:
        low = self.page.low
        return draft.kind == "direct" and any(
            low[word] in _YOU for first, last in draft.words for word in range(first, last + 1)
        )


def _goes_on(draft: Draft) -> bool:
    """Whether a statement can belong to the same talk: no thought, no demand on somebody else, nothing said before it."""
    return draft.outer is None and draft.frame in _GOING_ON
