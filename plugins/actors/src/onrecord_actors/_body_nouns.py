"""Noun phrases with a body as their head, given to the body that they mean."""

from __future__ import annotations

from ._nominals import is_source
from ._nouns import Noun
from ._taken_up import body_taken_up
from ._walk import Walk
from ._words import MONTHS_DAYS, is_role

_OWNING = ("’s ", "'s ")
_OTHERS = frozenset("other rival new another second parent larger smaller bigger".split())
"""They tell a body from the one spoken of."""


def body_noun(walk: Walk, noun: Noun, *, aside: bool) -> bool:
    """Give *noun* to the body that it means. True also where it is no phrase of its own; False where somebody else is to look at it."""
    return _apposed(walk, noun, aside=aside) or _taken_up(walk, noun, aside=aside)


def _apposed(walk: Walk, noun: Noun, *, aside: bool) -> bool:
    """Give "the group’s channel" in "Quill TV, the group’s channel," to the body before it, if one stands there."""
    for _, end, draft in reversed(walk.places[-4:]):
        if (
            end == noun.start - 2
            and draft.kind == "organisation"
            and walk.text.startswith(", ", end)
            and not walk.text.startswith(_OWNING, noun.end)
        ):
            walk.note(draft, (noun.start, noun.end), "nominal", "noun", 0.8, aside=aside, subject=False)
            return True
    return False


def _after_body(walk: Walk, start: int) -> bool:
    """Whether the phrase at *start* is in apposition to a body: "Quill TV, the group’s channel"."""
    return any(end == start - 2 and draft.kind == "organisation" for _, end, draft in walk.places[-3:])


def _taken_up(walk: Walk, noun: Noun, *, aside: bool) -> bool:
    """Give "the lender" to the bank that it means. True also where the noun is no phrase of its own."""
    text, start, end = walk.text, noun.start, noun.end
    if text[end - len(noun.head)].isupper() and text.startswith((" of ", " for "), end):
        return True  # "the University of Quillan": a part of a name
    owning = text.startswith(_OWNING, end)
    if text[end : end + 1] == " ":
        stop = text.find(" ", end + 1, end + 24)
        word = text[end + 1 : stop if stop > 0 else end + 24]
        if word[:1].isupper() and word.rstrip(",.") not in MONTHS_DAYS:
            return True  # "the engineering group Alfa Borr"
        if is_role(word.rstrip(",.;:")):
            start = end - len(noun.head)  # "a council spokesman": the council
            noun = noun._replace(start=start, core=start, determiner="the")
    if noun.determiner != "the" or (owning and _after_body(walk, start)):
        return owning
    if not _OTHERS.isdisjoint(text[noun.core : end].split()):
        return True
    draft = body_taken_up(walk, noun)
    if draft is None:
        return owning
    subject = False if owning or start == noun.core else is_source(text, noun) or None
    walk.note(draft, (start, end), "nominal", "noun", 0.7, aside=aside, subject=subject)
    return True
