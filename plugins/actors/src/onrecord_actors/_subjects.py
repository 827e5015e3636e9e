"""`Subjects`: whether a mention can be the subject of its sentence, told when somebody asks."""

from __future__ import annotations

from ._words import CUE_VERBS, STARTERS

_OPENING = frozenset(
    """
spokesman spokeswoman spokesperson foreign ministry minister former the a president chief union airline company bank group
firm club trust charity party newspaper website agency retailer lender brewer carmaker drugmaker
""".split()
)


_SAYING = frozenset("said says told tells added wrote argued argues warned warns".split())


class Subjects:
    """
    The subjects of one text.

    Args:
        text: The text.
        cues: Where attributing words begin.
    """

    def __init__(self, text: str, cues: frozenset[int]) -> None:
        self._text = text
        self._cues = cues

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
