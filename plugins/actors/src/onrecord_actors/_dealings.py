"""What is done with bodies and hardly ever with people: they are owned, joined, signed for, founded, and have shares and employees."""

from __future__ import annotations

_BEFORE = {
    "by": frozenset(
        """
        owned acquired operated distributed manufactured sponsored employed drafted licensed insured marketed
        """.split()
    ),
    "to": frozenset("sold signed traded transferred licensed subsidiary subscribe subscribed".split()),
    "with": frozenset(
        "analyst analysts economist economists strategist strategists dealer signed merged partnered contract partnership merger career".split()
    ),
    "for": frozenset(
        """
        played plays play playing games appearances works worked work working goals spokesman spokeswoman spokesperson
        coached signed turned
        """.split()
    ),
    "of": frozenset(
        """
        subsidiary division shares stock employees headquarters arm unit branch shareholders owners stake
        """.split()
    ),
    "at": frozenset(
        """
        works worked working job internship analyst analysts economist economists strategist executive professor
        researcher researchers engineer engineers lecturer partner manager director fellow scientist scientists
        """.split()
    ),
    "from": frozenset("loan bought traded graduated".split()),
    "against": frozenset("lawsuit suit win victory draw defeat match game".split()),
    "in": frozenset("shares stake".split()),
}
"""For each preposition the words before it that make a body of what follows."""
LINKS = frozenset(_BEFORE)

_AFTER = frozenset(
    """
    shares stock shareholders subsidiary headquarters CEO executives employees stores customers branch players fans
    striker midfielder goalkeeper quarterback boss economist economists analyst analysts chairman chairwoman executive
    president vice-president spokesman spokeswoman spokesperson trader traders party label airline regiment militia
    rebels app website coach owner rival supplier captain
    """.split()
)
_DONE = frozenset(
    """
    founded established formed acquired headquartered relaunched incorporated privatised privatized nationalised
    nationalized listed delisted renamed merged
    """.split()
)
_ACTS = frozenset(
    """
    manufactures operates acquired employs merged relaunched rebranded reported reports published publishes broadcast
    aired
    """.split()
)


JOINS = frozenset("join joined joins joining".split())
"""Who is joined is a body, or a person whose name tells it."""


def dealt_with(text: str, start: int) -> bool:
    """
    Whether the words before the name at *start*, the last of which is one of `LINKS`, are said of bodies.

    >>> dealt_with("It was acquired by Merrowdown", 19), dealt_with("It was seen by Merrowdown", 15)
    (True, False)
    """
    before = text[start - 40 if start > 40 else 0 : start - 1].rsplit(" ", 2)
    return len(before) > 1 and before[-2].rsplit("\n", 1)[-1].lower() in _BEFORE.get(before[-1], ())


_MOVES = frozenset("rose fell gained climbed slumped jumped sank dropped soared tumbled slid lost".split())
DEALS = _AFTER | _ACTS | _MOVES | {"was", "chief"}
"""The words after a name at which `deals` looks closer."""
_HOW_FAR = ("about ", "almost ", "nearly ", "by ", "more than ", "as much ", "sharply", "another ")


def deals(text: str, word: str, at: int) -> bool:
    """
    Whether *word* after a name, and what follows it at *at*, are said of bodies.

    >>> deals("Merrowdown was founded in 1911", "was", 14), deals("Merrowdown was late", "was", 14)
    (True, False)
    """
    if word == "was":
        stop = text.find(" ", at + 1, at + 20)
        return text[at + 1 : stop if stop > 0 else at + 20].rstrip(".,;") in _DONE
    if word in _MOVES:  # "rose 3 percent"
        return text[at + 1 : at + 2].isdigit() or text.startswith(_HOW_FAR, at + 1)
    if word == "chief":
        return text.startswith(" executive", at)
    return word in _AFTER or word in _ACTS
