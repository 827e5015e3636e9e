"""Which word of a name is the family name: as the text shows it, else as names of that kind are usually printed."""

from __future__ import annotations

from ._draft import slug
from ._given_names import family_names, given_names


def usual_family(words: tuple[str, ...], folded: tuple[str, ...]) -> str:
    """
    The family name of one whom the text does not call by it.

    Args:
        words: The name as printed.
        folded: Its words that can stand for its bearer, folded.

    >>> usual_family(("Zhou", "Lanmei"), ("zhou", "lanmei")), usual_family(("Ines", "Vidal"), ("ines", "vidal"))
    ('zhou', 'vidal')
    """
    if not folded:
        return ""
    return folded[0] if len(words) > 1 and words[0] in family_names() and words[0] not in given_names() else folded[-1]


def key_of(words: tuple[str, ...], folded: tuple[str, ...], family: str) -> str:
    """
    The name as a part of a key, the same whichever of its words is printed first, where the text shows which is the family name.

    East Asian names have it first, all others last.

    Args:
        words: The name as printed.
        folded: Its words that can stand for its bearer, folded.
        family: What the text calls its bearer, "" if it has the full name only.

    A nickname between marks is no part of it.

    >>> key_of(("Lanmei", "Zhou"), ("lanmei", "zhou"), "zhou"), key_of(("Vidal", "Viktor"), ("vidal", "viktor"), "vidal")
    ('zhou-lanmei', 'viktor-vidal')
    """
    if family and len(folded) == len(words) > 1:
        if family == folded[-1] and words[-1] in family_names() and words[0] not in given_names():
            return slug(" ".join((words[-1], *words[:-1])))
        if (
            family == folded[0]
            and words[0] not in family_names()
            and words[0] not in given_names()
            and words[1] in given_names()
        ):
            return slug(" ".join((*words[1:], words[0])))
    return slug(" ".join([word for word in words if word[0] not in '“"']))
