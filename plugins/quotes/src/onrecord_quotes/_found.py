"""What the frames find: one attribution in words, before it becomes a statement."""

from __future__ import annotations

from ._sources import Source

Stretch = tuple[int, int]


class Found:
    """
    One attribution: words of cue, source, addressee, target and content.

    Attributes:
        cue: Stretches of words of the cue.
        source: The mention that stands as the speaker, or None.
        join: How it hangs on the sentence: ``own`` subject, ``inverted``, ``participle``, ``coordinate``, ``infinitive``, ``noun``, ``according``.
        until: The last word in which no other cue is read: the cue's own, or that of what is said of the source between commas.
        begin: Where its own clause begins; an earlier content to its left ends before it.
        content: Stretches of words, left to right.
        left: The first stretch stands left of the cue.
        right: The last stretch stands right of the cue and is to be cut where another attribution of the same rank begins.
    """

    __slots__ = (
        "act",
        "addressee",
        "begin",
        "content",
        "cue",
        "first",
        "frame",
        "join",
        "last",
        "left",
        "level",
        "outer",
        "relayer",
        "right",
        "rule",
        "segment",
        "source",
        "target",
        "until",
    )

    def __init__(self, act: str, frame: str, cue: list[Stretch], level: int, segment: int) -> None:
        self.act = act
        self.frame = frame
        self.cue = cue
        self.first = cue[0][0]
        self.last = self.until = cue[-1][1]
        self.level = level
        self.segment = segment
        self.source: Source | None = None
        self.join = "own"
        self.begin = self.first
        self.content: list[Stretch] = []
        self.left = False
        self.right = False
        self.addressee: Stretch | None = None
        self.target: Stretch | None = None
        self.relayer: Stretch | None = None
        self.outer: Found | None = None
        self.rule = ""
