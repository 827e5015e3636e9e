"""Whose official somebody is: the state of "Britain’s envoy", of "the Dutch deputy minister", of "its ambassador"."""

from __future__ import annotations

from typing import NamedTuple

from ._draft import Draft
from ._states import capitals, state_forms

_LONGEST = 3
_REACH = 30
_POSSESSIVE = ("’s", "'s", "’", "'")


class Sender(NamedTuple):
    """
    The state that a noun phrase names as the one somebody speaks for.

    Attributes:
        iso: Its code, None if the phrase names none.  ``""``: it names one that nobody knows ("its envoy"), so that whoever is known to
            speak for some state is not meant.
        owns: It is named as the owner, so that nobody else can be meant.
    """

    iso: str | None = None
    owns: bool = False

    def fits(self, draft: Draft) -> bool:
        """Whether *draft*, as far as the text has said whose it is, can be the one meant."""
        if self.iso is None:
            return True
        return self.iso in draft.iso if draft.iso else not self.owns


NOBODY = Sender()
UNKNOWN = Sender("")


def sender_before(text: str, at: int) -> str | None:
    """
    The state named right before a role that begins at *at*.

    >>> sender_before("said Norway’s deputy minister", 14)
    'NO'
    """
    words = text[max(0, at - _REACH) : at].rsplit("\n", 1)[-1].split()[-_LONGEST:]
    return next((found.iso for start in range(len(words)) if (found := _state(" ".join(words[start:]))).iso), None)


def sender_in(phrase: str) -> Sender:
    """
    The state named in a noun phrase that ends before its head.

    >>> sender_in("Britain’s deputy"), sender_in("the former Dutch"), sender_in("the new")
    (Sender(iso='GB', owns=True), Sender(iso='NL', owns=False), Sender(iso=None, owns=False))
    """
    words = phrase.split()
    for start in range(len(words)):
        if not words[start][:1].isupper():
            continue
        for length in range(min(_LONGEST, len(words) - start), 0, -1):
            found = _state(" ".join(words[start : start + length]))
            if found.iso is not None:
                return found
    return NOBODY


def _state(surface: str) -> Sender:
    bare = surface.removesuffix("’s").removesuffix("'s").rstrip("’'")
    form = state_forms().get(bare)
    return NOBODY if form is None or bare in capitals() else Sender(form.iso, surface.endswith(_POSSESSIVE))
