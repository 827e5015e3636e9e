"""One reading of a text: its runs, what speaks for each name, and what kind of thing each name is."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from onrecord import Words

from . import _evidence as e
from ._body_words import BLOCS, BODIES, NO_ACRONYMS, ORG_HEADS
from ._given_names import family_names, given_names, surnames
from ._people import one_letter_off, significant
from ._runs import Run, find_runs
from ._scores import body_score, person_rule, person_score, single_score
from ._states import state_names
from ._tokens import Tokens
from ._words import (
    COMMON_WORDS,
    EVENT_WORDS,
    MONTHS_DAYS,
    PARTICLES,
    PLACE_TAILS,
    PLACES,
    SUFFIXES,
    TITLE_HEADS,
    TITLES,
)

_CORPORATE = frozenset(
    """
Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc GmbH AG
""".split()
)
# One word of a body's name that may stand for it: "the League".
_CALLED = frozenset(
    """
League Council Board Commission Committee Party Union Association Society Foundation Institute Club Federation Trust
Company Corporation Group Alliance Movement Academy Agency Bureau Church Army Force
""".split()
)
# Look like bodies, and are none: past states, fronts, offices of the post.
_NO_BODIES = frozenset((
    "Soviet Union", "Western Front", "Eastern Front", "Republic of China", "People's Republic", "People’s Republic", "Dutch East Indies",
    "La Union", "Post Office", "Information Technology", "White Paper", "State of the Union",
))  # fmt: skip
_NO_SINGLES = PLACES | COMMON_WORDS | TITLES | TITLE_HEADS | ORG_HEADS.keys() | EVENT_WORDS | PLACE_TAILS


class Kind(NamedTuple):
    """What a name stands for, why, and how sure that is."""

    kind: str
    rule: str
    confidence: float


class Reading(NamedTuple):
    """
    A text as the rules for names see it.

    Attributes:
        runs: All runs, in text order.
        keys: The words of each run joined by blanks.
        flags: The evidence at each run.
        kinds: What each key stands for; keys without an entry are undecided.
    """

    runs: tuple[Run, ...]
    keys: tuple[str, ...]
    flags: tuple[int, ...]
    kinds: dict[str, Kind]


@attrs.frozen
class Reader:
    """
    `read` as a view: equal to any other with the same setting.

    Attributes:
        bare: As in `read`.
        words: The words of the text.
    """

    bare: bool
    words: Words = attrs.field(eq=False)

    def __call__(self, text: str) -> Reading:
        """The reading of *text*."""
        return read(text, self.words, bare=self.bare)


def read(text: str, words: Words, *, bare: bool = True) -> Reading:
    """
    Read *text*: evidence for a name is gathered over all its occurrences before anything is decided.

    Args:
        text: The text.
        words: Its words.
        bare: Trust the shape of a name; else a person is one of whom the text says something that only persons have.

    >>> import onrecord
    >>> text = "Ines Vidal, a botanist, agreed. “We hope so,” Vidal said. The prize went to Otto Falk of Kassel."
    >>> reading = read(text, onrecord.words(text))
    >>> [reading.kinds[key].kind for key in ("Ines Vidal", "Vidal", "Otto Falk")]
    ['person', 'person', 'person']
    >>> read(text, onrecord.words(text), bare=False).kinds.keys()
    dict_keys(['Ines Vidal', 'Vidal'])
    """
    runs = find_runs(text)
    keys = tuple([run.words[0] if len(run.words) == 1 else " ".join(run.words) for run in runs])
    states = state_names()
    flags = [
        e.evidence(text, run) if key not in states else 0 if run.opens else e.INSIDE
        for key, run in zip(keys, runs, strict=True)
    ]
    e.series(text, runs, flags)
    gathered = dict.fromkeys(keys, 0)
    for key, flag in zip(keys, flags, strict=True):
        gathered[key] |= flag
    kinds = _decide(gathered, Tokens(text, words.forms), bare=bare)
    return Reading(runs, keys, tuple(flags), kinds)


def _decide(gathered: dict[str, int], tokens: Tokens, *, bare: bool) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    alone = {
        key for key, flags in gathered.items() if " " not in key and flags & (e.INSIDE | e.CUE | e.OWNER | e.HONORIFIC)
    }
    known = _Known()
    for key, flags in gathered.items():
        if " " in key:
            words = key.split(" ")
            kind = _of_many(key, words, flags, tokens, alone)
            if kind is not None and (bare or kind.rule != "name-shape"):
                kinds[key] = kind
                known.learn(key, words, kind)
    for key, flags in gathered.items():
        if " " not in key:
            kind = _of_one(key, flags, tokens, known.parts) or known.short(key, flags)
            if kind is not None and (bare or kind.rule != "name-shape"):
                kinds[key] = kind
    return kinds


class _Known:
    """
    What the full names of a text say about its single words.

    Attributes:
        parts: Words of persons' names; whether the person is sure.
        tails: Words that stand for a body after "the".
        heads: Names of firms without their legal form.
    """

    def __init__(self) -> None:
        self.parts: dict[str, bool] = {}
        self.tails: set[str] = set()
        self.heads: set[str] = set()
        self._near: dict[str, list[str]] = {}

    def learn(self, key: str, words: list[str], kind: Kind) -> None:
        """Take in a full name."""
        if kind.kind == "person":
            sure = kind.rule != "name-shape" or words[0] in given_names() or words[0] in family_names()
            capitals = key.isupper()
            for word in words if sure else words[-1:]:
                if len(word) > 2:
                    if word in PARTICLES or word in SUFFIXES or word[-1] == "." or (word.isupper() and not capitals):
                        continue
                elif word not in family_names():
                    continue
                if len(word) >= 6 and word not in self.parts:
                    self._near.setdefault(word[:2], []).append(word)
                self.parts[word] = sure or self.parts.get(word, False)
        elif kind.kind == "organisation" and kind.rule != "well-known-body":
            if words[-1] in ORG_HEADS or words[-1][-1] == "s":
                self.tails.add(words[-1])
            if words[-1] in _CORPORATE:
                self.heads.add(" ".join(words[:-1]).rstrip(","))
            self.tails.update(_CALLED.intersection(words))

    def short(self, key: str, flags: int) -> Kind | None:
        """A body by one word of its name, or a person by a misprint of hers."""
        if ((flags & e.THE and key in self.tails) or key in self.heads) and key not in EVENT_WORDS:
            return Kind("organisation", "short-body", 0.7)
        acts = flags & (e.OWNER | e.CUE) and flags & e.INSIDE and not flags & e.THE
        if acts and len(key) >= 6 and any(one_letter_off(part, key) for part in self._near.get(key[:2], ())[:20]):
            return Kind("person", "misprint", 0.6)
        return None


def _of_many(key: str, words: list[str], flags: int, tokens: Tokens, alone: set[str]) -> Kind | None:
    if key in BLOCS:
        return Kind("bloc", "bloc", 0.95)
    if key in BODIES:
        return Kind("organisation", "well-known-body", 0.95)
    if key in state_names() or key in _NO_BODIES:
        return None
    if len(words) == 2 and words[1] in ("Government", "Regime") and words[0] in state_names():
        return None  # stands for the state
    if words[0] == "The":
        body = body_score(words[1:], flags | e.THE, tokens) if len(words) > 2 else _after_the(words[1], flags, tokens)
        person = 0.0
    else:
        body = body_score(words, flags, tokens)
        person = person_score(words, flags, tokens, alone)
    if person >= 0.5 and person >= body:
        return Kind("person", person_rule(flags), min(0.98, 0.5 + person / 10))
    if body >= 1.5:
        return Kind("organisation", "body-word", min(0.95, 0.5 + body / 10))
    return None


def _after_the(word: str, flags: int, tokens: Tokens) -> float:
    if word in PLACES or word in EVENT_WORDS or word in state_names():
        return 0.0
    if flags & e.BODY or word in ORG_HEADS:
        return 2.0
    return 1.5 if word[-1] == "s" and word[-2:] not in ("ss", "us", "is") and word.lower() not in tokens else 0.0


def _of_one(key: str, flags: int, tokens: Tokens, parts: dict[str, bool]) -> Kind | None:
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
        told = flags & (e.INSIDE | e.BODY | e.DEALING)
        return Kind("organisation", "acronym", 0.6) if told and _is_acronym(key, tokens) else None
    if flags & e.HONORIFIC and not (key in PLACE_TAILS or key in ORG_HEADS or key in EVENT_WORDS):
        return Kind("person", "honorific", 0.9)
    low = key.lower()
    if flags & e.THE and flags & e.INSIDE and key[-1] == "s" and ORG_HEADS.get(key) == "civilian" and low not in tokens:
        return Kind("organisation", "team", 0.65)
    if key in _NO_SINGLES or low in tokens:
        return None
    if flags & e.BODY and (flags & e.INSIDE or len(key) > 3) and not key.endswith(("ly", "ing")):
        return Kind("organisation", "called-a-body", 0.75)
    if flags & e.DEALING and flags & e.INSIDE and not flags & e.PERSONAL and _may_deal(key):
        return Kind("organisation", "dealt-with-as-a-body", 0.65)
    if flags & e.TITLE and flags & e.INSIDE and not flags & (e.TOWN | e.THING):
        return Kind("person", "title", 0.8)
    score = single_score(key, flags)
    return Kind("person", person_rule(flags), min(0.9, 0.5 + score / 10)) if score >= 1 else None


def _may_deal(key: str) -> bool:
    return (
        key not in given_names()
        and key not in surnames()
        and key not in family_names()
        and not key.endswith(("ly", "ing"))
    )


def _is_acronym(key: str, tokens: Tokens) -> bool:
    if key in NO_ACRONYMS or len(key) > 6 or key.lower() in tokens or ("." in key and len(key) < 5):
        return False
    return key.replace("-" if "." not in key else ".", "").isalpha()


def full_names(kinds: dict[str, Kind]) -> dict[str, tuple[str, ...]]:
    """The first full name of a person with each word."""
    names: dict[str, tuple[str, ...]] = {}
    for key, kind in kinds.items():
        if kind.kind == "person" and " " in key:
            words = tuple(key.split(" "))
            for word in significant(words):
                names.setdefault(word, words)
    return names
