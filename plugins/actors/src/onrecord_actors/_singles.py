"""What a name of one word stands for."""

from __future__ import annotations

from . import _evidence as e
from ._body_scores import PAPERS
from ._body_words import NO_ACRONYMS, ORG_HEADS
from ._given_names import family_names, given_names, surnames
from ._kind import Kind
from ._known_bodies import BLOCS, BODIES
from ._scores import person_rule, single_score
from ._states import capitals, state_names
from ._tokens import Tokens
from ._words import COMMON_WORDS, EVENT_WORDS, MONTHS_DAYS, PLACE_TAILS, PLACES, TITLE_HEADS, TITLES

_NO_SINGLES = PLACES | COMMON_WORDS | TITLES | TITLE_HEADS | ORG_HEADS.keys() | EVENT_WORDS | PLACE_TAILS
_CALL_SIGN = 6
_SEEN = e.CUE | e.OWNER | e.BODY | e.DEALING | e.INSIDE


def of_one(key: str, flags: int, tokens: Tokens, parts: dict[str, bool]) -> Kind | None:
    """
    What a single word stands for.

    Args:
        key: The word.
        flags: All evidence for it in the text.
        tokens: The different words of the text.
        parts: Words of the full names of persons; whether the person is sure.
    """
    if key in BLOCS:
        return Kind("bloc", "bloc", 0.9) if key != "West" or flags & e.THE else None
    if key in BODIES:
        return Kind("organisation", "well-known-body", 0.9)
    if key in state_names():  # Michael Jordan's surname: whose a mention is, the countries layer tells
        return Kind("person", "short-name", 0.8) if parts.get(key) else None
    if key in MONTHS_DAYS:
        return None
    if key in parts and not (flags & e.BODY and not flags & e.PERSONAL):
        return Kind("person", "short-name", 0.85) if parts[key] else Kind("person", "short-name-by-shape", 0.6)
    if len(key) > 1 and key.isupper():
        return Kind("organisation", "acronym", 0.6) if _is_acronym(key, flags, tokens) else None
    if flags & e.HONORIFIC and not (key in PLACE_TAILS or key in ORG_HEADS or key in EVENT_WORDS):
        return Kind("person", "honorific", 0.9)
    return _body(key, flags, tokens) or _person(key, flags, tokens)


def _body(key: str, flags: int, tokens: Tokens) -> Kind | None:
    low = key.lower()
    if flags & e.THE:
        if flags & e.INSIDE and key[-1] == "s" and ORG_HEADS.get(key) == "civilian" and low not in tokens:
            return Kind("organisation", "team", 0.65)
        if flags & e.CUE and key in PAPERS:
            return Kind("organisation", "newspaper", 0.7)
    if flags & e.DEALING and key[-1] == "s" and ORG_HEADS.get(key) == "civilian" and low not in tokens:
        return Kind("organisation", "team", 0.65)
    if key in _NO_SINGLES or low in tokens or key in capitals() or flags & e.TOWN:
        return None
    if flags & _SEEN and not flags & e.PERSONAL and _is_camel(key):
        return Kind("organisation", "inner-capital", 0.6)
    if flags & e.BODY and (flags & e.INSIDE or (len(key) > 3 and key[-2:] != "ly")) and key[-3:] != "ing":
        return Kind("organisation", "called-a-body", 0.75)
    if flags & e.DEALING and flags & e.INSIDE and not flags & e.PERSONAL and _may_deal(key):
        return Kind("organisation", "dealt-with-as-a-body", 0.65)
    return None


def _person(key: str, flags: int, tokens: Tokens) -> Kind | None:
    if key in _NO_SINGLES or key.lower() in tokens or key in capitals():
        return None
    if flags & e.TITLE and flags & e.INSIDE and not flags & (e.TOWN | e.THING):
        return Kind("person", "title", 0.8)
    score = single_score(key, flags)
    return Kind("person", person_rule(flags), min(0.9, 0.5 + score / 10)) if score >= 1 else None


def _is_camel(key: str) -> bool:
    """UniQuill, but neither McQuill nor DeQuill nor Quill-Vesper."""
    return (
        key.isalpha()
        and len(key) > 4
        and not key[1:].islower()
        and not key.isupper()
        and key[:2] not in ("Mc", "De", "Di", "La", "Le", "Du", "Fi", "St", "Da", "Va", "Ma", "Mo")
    )


def _may_deal(key: str) -> bool:
    return (
        key not in given_names()
        and key not in surnames()
        and key not in family_names()
        and not key.endswith(("ly", "ing"))
    )


def _is_acronym(key: str, flags: int, tokens: Tokens) -> bool:
    """Whether capitals alone name a body: in the middle of a sentence, or where the text deals with it as with one."""
    told = flags & (e.BODY | e.DEALING)
    if told and key.isalnum() and len(key) < _CALL_SIGN:
        return True
    longest = 8 if "-" in key or flags & (e.THE | e.CUE | e.OWNER | e.BODY | e.DEALING) else 6
    if not (told or flags & e.INSIDE) or key in NO_ACRONYMS or len(key) > longest or key.lower() in tokens:
        return False
    return (
        not ("." in key and len(key) < 5) and key.replace("&", "").replace("-" if "." not in key else ".", "").isalpha()
    )
