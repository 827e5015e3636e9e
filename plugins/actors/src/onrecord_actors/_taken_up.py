"""Which body a noun takes up: "the lender", "the company", "the ministry’s spokesman"."""

from __future__ import annotations

from ._affiliations import body_so_far
from ._body_types import GENERIC, TAKES_UP
from ._draft import Draft
from ._nouns import Noun
from ._states import state_forms
from ._walk import Walk

_PRESS = frozenset("newspaper broadcaster tabloid outlet".split())
_LEAST = 3
_NEAR = 24
_SERIES = frozenset((" and ", ", ", " and the ", ", the "))
_FITTING = frozenset("space state-owned family-owned embattled struggling troubled listed ailing".split())


def body_taken_up(walk: Walk, noun: Noun) -> Draft | None:
    """
    The body named before that *noun* means: the only one of its type, else that of the speaker, else the subject before; else none.

    Args:
        walk: What has been read.
        noun: A noun phrase with a body as its head, and the definite article.
    """
    if not _is_plain(walk.text, noun):
        return None
    head = noun.head
    bodies = walk.stage.bodies
    types = TAKES_UP.get(head, frozenset((head,)))
    found = [draft for draft in bodies.of_types(types) if 0 <= draft.last < noun.start]
    if head in GENERIC:
        found += [draft for draft in bodies.firms() if 0 <= draft.last < noun.start and draft not in found]
    elif head in _PRESS and not found:
        found = [draft for draft in bodies.all if draft.sector == "media" and 0 <= draft.last < noun.start]
    if len(found) < 2:
        return found[0] if found else None
    if noun.core + len(head) < noun.end:
        return None  # "the Boston-based company": one of them, who knows which
    exact = [draft for draft in found if head in draft.heads] if head not in GENERIC else []
    if len(exact) == 1:
        return exact[0]
    speaker = walk.stage.speaker(noun.start)
    if speaker is not None:
        own = body_so_far(walk, speaker)
        if own is not None and own in found:
            return own
    floor = walk.text.rfind("\n", 0, noun.start)
    near = [draft for draft in found if draft.last > floor]
    if len(near) == 1:
        return near[0]
    near = [draft for draft in found if walk.stage.sentences_between(draft.last, noun.start) <= 1]
    if len(near) == 1:
        return near[0]
    subject = walk.stage.it(noun.start)
    if subject is not None and subject in found and not _is_joined(walk, subject, found, noun.start):
        return subject
    first, second = sorted(found, key=lambda draft: len(draft.mentions), reverse=True)[:2]
    if len(first.mentions) >= _LEAST * len(second.mentions):
        return first
    return max(exact, key=lambda draft: draft.last) if exact else None


def _is_joined(walk: Walk, subject: Draft, found: list[Draft], at: int) -> bool:
    """Whether *subject*, where it was named last before *at*, stands beside another of *found*: "X and Y will merge"."""
    recent = walk.places[-_NEAR:]
    end = next((stop for _, stop, draft in reversed(recent) if draft is subject and stop <= at), at)
    return any(start >= end and walk.text[end:start] in _SERIES and draft in found for start, _, draft in recent)


def _is_plain(text: str, noun: Noun) -> bool:
    """Whether nothing before the head tells it from the one named before: "the Frankfurt-based bank", but not "the other bank"."""
    words = text[noun.core : noun.end].split()[:-1]
    return all(
        word.endswith(("-based", "-listed", "-owned")) or word in _FITTING or word.removesuffix("’s") in state_forms()
        for word in words
    )
