"""`Calling`: what a noun phrase calls somebody, and whom that fits."""

from __future__ import annotations

from typing import NamedTuple

from ._draft import Draft
from ._joins import FIELDS
from ._office_words import SECOND
from ._senders import NOBODY, Sender

_FIELDS = frozenset([word.lower() for word in FIELDS]) | frozenset(
    """
interior economy labour labor prime fire army navy state defending prosecuting football tennis basketball hockey cricket
medical legal military political economic
""".split()
)
"""They tell one office from another of the same noun."""
_HIGHEST = frozenset(("president", "chancellor", "king", "queen", "pope"))
"""Nobody calls the second of these so."""


FITS = 3
"""The standing of one whom the text has called by the noun itself."""


class Calling(NamedTuple):
    """
    What a noun phrase calls somebody.

    Attributes:
        head: The noun, in lower case.
        alike: Nouns that may stand for it.
        words: The words before it, in lower case.
        gender: What the phrase tells, else "".
        sender: The state that it names.
    """

    head: str
    alike: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    gender: str = ""
    sender: Sender = NOBODY

    def standing(self, draft: Draft) -> int:
        """
        How well the phrase fits *draft*: 0 if it cannot be meant, more the more of its words the text has used for it.

        >>> falk = Draft("person", "Ines Falk", "", "title", confidence=1.0)
        >>> falk.called(["foreign", "minister"])
        >>> [Calling("minister", words=frozenset([field])).standing(falk) for field in ("foreign", "new", "health")]
        [4, 3, 0]
        """
        heads = draft.heads
        if not heads or (self.gender and draft.gender not in ("", self.gender)) or not self.sender.fits(draft):
            return 0
        if self.head in heads:
            level = FITS
        elif SECOND + self.head in heads and self.head not in _HIGHEST:
            level = 2
        elif not self.alike.isdisjoint(heads):
            level = 1
        else:
            return 0
        fields = self.words & _FIELDS
        if fields:
            own = _FIELDS.intersection(heads)
            if own and own.isdisjoint(fields):
                return 0
        return level + len(self.words.intersection(heads)) if level > 1 else level
