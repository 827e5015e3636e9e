"""`Subjects`: whether a mention can be the subject of its sentence, told when somebody asks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from ._words import CUE_VERBS, STARTERS

_OPENING = frozenset(
    """
spokesman spokeswoman spokesperson foreign ministry minister former the a president chief union airline company bank group
firm club trust charity party newspaper website agency retailer lender brewer carmaker drugmaker
""".split()
)


_TOLD = tuple(
    [verb] for verb in "told asked urged warned reminded assured informed accused called tells asks to by".split()
)
_COMPLEMENTS = (" from ", " of ")
_LONGEST, _ASIDE = 60, 140
_STOPS = ("\n", ". ", "“", "; ")
_INSIDE = frozenset("of for from to with in at on by and".split())
_SAYING = frozenset("said says told tells added wrote argued argues warned warns".split())


class Subjects:
    """
    The subjects of one text.

    Args:
        text: The text.
        cues: Where attributing words begin.
        sources: Bounds of the phrases that another plugin sees as the source or the addressee of one.
    """

    def __init__(self, text: str, cues: frozenset[int], sources: Iterable[tuple[int, int]] = ()) -> None:
        self._text = text
        self._cues = cues
        self._ordered = sorted(cues)
        self._sources = dict(sources)
        self._source_starts = sorted(self._sources)

    def at(self, start: int, end: int) -> bool:
        """Whether the mention at these bounds opens its sentence, or a cue follows it."""
        text = self._text
        follow = text[end : end + 1]
        if follow == " ":
            if end + 1 in self._cues:
                return True
            after = text.find(" ", end + 1, end + 24)
            if text[end + 1 : after if after > 0 else end + 24] in CUE_VERBS:
                return True
        elif follow == ",":
            after = text.find(" ", end + 2, end + 24)
            if text[end + 2 : after if after > 0 else end + 24] in _SAYING:
                return True  # "the choir’s director, Ines Vidal, said"
        elif follow in ("’", "'", "-"):
            return False
        cut = text.rfind(" ", start - 24 if start > 24 else 0, start - 1 if start else 0)
        word = text[cut + 1 : start - 1] if cut >= 0 else ""
        if word.isalpha() and word.islower() and word not in _OPENING:
            return False  # the usual case: in the middle of a sentence
        before = text[start - 40 if start > 40 else 0 : start]
        cut = max(before.rfind("\n"), before.rfind(". "), before.rfind("” "), before.rfind("? "))
        if cut < 0 and start > 40:
            return False
        head = before[cut + 1 :].strip()
        if not head:
            return True
        if "," in head and head.split(" ", 1)[0].rstrip(",") not in STARTERS:
            return False  # "Quill Bank, a Dutch": the bank is
        return head[-1] != "," and all(word[0].isupper() or word in _OPENING for word in head.split())

    def _after_aside(self, end: int) -> bool:
        """Whether a cue follows what stands between commas or in brackets at *end*: "Vidal, whose mother is 88, said"."""
        text = self._text
        cue = self._ordered[bisect_right(self._ordered, end)] if self._ordered and end < self._ordered[-1] else 0
        return (
            end + 2 < cue <= end + _ASIDE
            and text.endswith((", ", ") "), 0, cue)
            and not any(stop in text[end:cue] for stop in _STOPS)
        )

    def _after_complement(self, end: int) -> bool:
        """Whether a cue follows a complement at *end*: "Vidal from the Tidal party said"."""
        cue = self._ordered[bisect_right(self._ordered, end)] if self._ordered and end < self._ordered[-1] else 0
        words = self._text[end:cue].split() if end < cue <= end + _LONGEST else ()
        return bool(words) and all(word.isalpha() for word in words) and CUE_VERBS.isdisjoint(words)

    def speaks(self, start: int, end: int) -> bool:
        """Whether a source begins with the mention at these bounds, or with what its bearer is: "author Ines Vidal, from Kassel,"."""
        text = self._text
        if text.startswith((",", " ("), end):
            if self._after_aside(end):
                return True
        elif text.startswith(_COMPLEMENTS, end) and self._after_complement(end):
            return True
        if not self._source_starts:
            return False
        index = bisect_right(self._source_starts, start) - 1
        begin = self._source_starts[index] if index >= 0 else start + 1
        if begin > start or self._sources[begin] < end:
            return False
        if begin < start and (start - begin > _LONGEST or not _INSIDE.isdisjoint(text[begin:start].split())):
            return False
        return text[begin - 24 if begin > 24 else 0 : begin].rsplit(" ", 2)[-2:-1] not in _TOLD
