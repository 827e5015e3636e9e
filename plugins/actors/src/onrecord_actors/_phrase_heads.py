"""The head of a source phrase: which of its words says who it is."""

from __future__ import annotations

from ._nouns import Noun, heads
from ._words import is_role

_PEOPLE = frozenset(
    """
people men women police staff public team crowd media folk kids children others youths youth victims detainees
townspeople opposition prosecution electorate congregation leadership majority minority insurgents fighters
employees refugees migrants farmers voters fans neighbours neighbors relatives families friends teens
""".split()
)
_PLURALS = ("ers", "ors", "ists", "ians", "men", "women", "ants", "ees", "ents")
_SINGULARS = ("ist", "man", "woman", "person", "ian", "eer", "ee")
_NO_HUMANS = frozenset(
    """
degree committee coffee fee knee tree three guarantee referee beer career pioneer-free list twist
""".split()
)
_PREPOSITIONS = frozenset("of for from to with in at on by into who that which whom near".split())
_DETERMINERS = frozenset(
    "the a an this that these those its his her their one another some any many several most".split()
)
_QUANTIFIERS = frozenset("most half many some several dozens two-thirds one".split())
_BEHIND = frozenset("close familiar involved briefed present based responsible aware".split())
_CONTENTS = frozenset(
    """
conclusion conclusions finding findings result results author authors contents text draft copy version summary
""".split()
)


def phrase_of(text: str, start: int, end: int) -> Noun | None:
    """
    The noun phrase that a whole source span is, by its head: the last word before the first preposition.

    Returns:
        None where the head is nobody who could say something.

    >>> phrase_of("The two officials of the port said", 0, 29).head
    'officials'
    """
    cut, core = _bounds(text, start, end)
    if cut < end and _is_named_before(text, start, cut, end):
        cut = end
    phrase = text[start:cut].rstrip(" ,")
    parts = phrase.split(" ")
    if len(parts) > 1 and parts[-1] in _BEHIND:  # "sources close to", "people familiar with"
        phrase = phrase[: -len(parts.pop()) - 1].rstrip(" ,")
    head = parts[-1].strip("“”\"'’.,").lower()
    if head in _CONTENTS and text.startswith(" of ", cut):  # "the findings of the report": the report
        start = cut + 4
        cut, core = _bounds(text, start, end)
        phrase = text[start:cut].rstrip(" ,")
        parts = phrase.split(" ")
        head = parts[-1].strip("“”\"'’.,").lower()
    kind = _kind_of(head)
    if kind is None:
        return None
    determiner = parts[0].lower() if len(parts) > 1 else ""
    if core >= 0:
        determiner = "some"
    elif determiner in _DETERMINERS:
        core = start + len(parts[0]) + 1
        determiner = "" if determiner in ("many", "several", "most") else determiner
    else:
        core, determiner = start, ""
    return Noun(start, start + len(phrase), core, head, kind, determiner)


def _is_named_before(text: str, start: int, cut: int, end: int) -> bool:
    """Whether the first preposition is part of a body's name before the head: "a Department of Tides spokesman"."""
    named = text[start:cut].rsplit(" ", 1)[-1][:1].isupper() and text[cut + 1 : end].partition(" ")[2][:1].isupper()
    return named and _kind_of(text[cut:end].rsplit(" ", 1)[-1]) in ("human", "group")


def _bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the part of a source phrase ends that has its head, and where what a quantifier counts begins, else -1."""
    words = text[start:end].split(" ")
    skip = 0
    if words[1:2] == ["of"] and len(words) > 2 and (words[0].lower() in _QUANTIFIERS or words[0][:1].isdigit()):
        skip = 3 if words[2] == "the" else 2
    at = core = start
    for count, word in enumerate(words):
        if count == skip:
            core = at
        elif count > skip and word in _PREPOSITIONS:
            return at - 1, core if skip else -1
        if word[-1:] == ",":
            return at + len(word) - 1, core if skip else -1
        at += len(word) + 1
    return end, core if skip else -1


def _kind_of(head: str) -> str | None:
    """What a head noun stands for; None if for nobody."""
    known = heads().get(head)
    if known is not None:
        return known[1]
    if is_role(head) or (head.endswith(_SINGULARS) and head not in _NO_HUMANS):
        return "human"
    if head in _PEOPLE or head.endswith(_PLURALS) or (head.endswith("s") and is_role(head[:-1])):
        return "group"
    return None
