"""One reading of a text: its runs, what speaks for each name, and what kind of thing each name is."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from onrecord import Words

from . import _evidence as e
from ._bodies import initials, is_club, is_firm
from ._body_scores import body_score
from ._body_words import ORG_HEADS
from ._capitals import cut_out
from ._divisions import DIVISIONS
from ._given_names import family_names, given_names
from ._kind import Kind
from ._known_bodies import BLOCS, BODIES
from ._people import one_letter_off, significant
from ._runs import Run, find_runs
from ._scores import person_rule, person_score
from ._sheets import marks
from ._singles import of_one
from ._states import capitals, state_names
from ._tokens import Tokens
from ._words import EVENT_WORDS, PARTICLES, PLACES, SUFFIXES, is_role

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


_TEAM = Kind("organisation", "score-sheet", 0.65)
_ACTING = e.CUE | e.OWNER | e.DEALING | e.BODY


class Reading(NamedTuple):
    """
    A text as the rules for names see it.

    Attributes:
        runs: All runs, in text order.
        keys: The words of each run joined by blanks.
        flags: The evidence at each run.
        kinds: What each key stands for; keys without an entry are undecided.
        at: What each run stands for, None if undecided: its key's kind, but for teams in a score sheet ("Kassel 2 Merrow 1").
    """

    runs: tuple[Run, ...]
    keys: tuple[str, ...]
    flags: tuple[int, ...]
    kinds: dict[str, Kind]
    at: tuple[Kind | None, ...]


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
    e.series(text, runs, flags, keys)
    sheets = marks(text, runs)
    for index in sheets.players:
        flags[index] |= e.PLAYER | e.INSIDE
    for index in sheets.riders:
        flags[index] |= e.BODY | e.INSIDE
    gathered = dict.fromkeys(keys, 0)
    for key, flag in zip(keys, flags, strict=True):
        gathered[key] |= flag
    kinds, parts = _decide(gathered, Tokens(text, words.forms), bare=bare)
    if any(len(key) > _CRY and key not in kinds and key.isupper() for key in gathered):
        runs, keys, places = cut_out(runs, keys, parts, kinds)
        flags = [flags[place] for place in places]
        marked = {place: index for index, place in enumerate(places)}
        sheets.teams = {marked[index] for index in sheets.teams}
    at = [kinds.get(key) for key in keys]
    for index in sheets.teams:
        kind = at[index]
        if kind is None or (kind.kind != "person" and kind.rule != "well-known-body"):
            at[index] = _TEAM
    return Reading(runs, keys, tuple(flags), kinds, tuple(at))


_CRY = 4
_DIVISION = Kind("organisation", "division", 0.65)


def _decide(gathered: dict[str, int], tokens: Tokens, *, bare: bool) -> tuple[dict[str, Kind], dict[str, bool]]:
    """What each key stands for, and the words of the full names of persons."""
    kinds: dict[str, Kind] = {}
    alone = {
        key for key, flags in gathered.items() if " " not in key and flags & (e.INSIDE | e.CUE | e.OWNER | e.HONORIFIC)
    }
    known = _Known()
    for key, flags in gathered.items():
        if key in DIVISIONS:
            if flags & e.CUE and not flags & (e.PERSONAL | e.BODY):
                kinds[key] = _DIVISION
        elif " " in key:
            words = key.split(" ")
            kind = _of_many(key, words, flags, tokens, alone)
            if kind is not None and (bare or kind.rule != "name-shape"):
                kinds[key] = kind
                known.learn(key, words, kind)
    for key in known.heads:  # "Altyn Dala" of Altyn Dala Commodities
        if (
            " " in key
            and key in gathered
            and not gathered[key] & e.PERSONAL
            and key.split(" ", 1)[0] not in given_names()
        ):
            kinds[key] = Kind("organisation", "short-body", 0.7)
    for key, flags in gathered.items():
        if " " not in key and key not in DIVISIONS:
            kind = known.firm(key, flags) or of_one(key, flags, tokens, known.parts) or known.short(key, flags)
            if kind is not None and (bare or kind.rule != "name-shape"):
                kinds[key] = kind
    return kinds, known.parts


class _Known:
    """
    What the full names of a text say about its single words.

    Attributes:
        parts: Words of persons' names; whether the person is sure.
        tails: Words that stand for a body after "the".
        heads: Names of firms without their legal form, and of clubs without "United".
        acronyms: Initials of bodies.
    """

    def __init__(self) -> None:
        self.parts: dict[str, bool] = {}
        self.tails: set[str] = set()
        self.heads: set[str] = set()
        self.acronyms: set[str] = set()
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
            elif is_firm(words) or is_club(words):
                self.heads.add(words[0])
            elif len(words) == 3 and ORG_HEADS.get(words[2]) == "business":
                self.heads.add(" ".join(words[:2]))
            self.acronyms.update(initials(words))
            self.tails.update(_CALLED.intersection(words))

    def firm(self, key: str, flags: int) -> Kind | None:
        """A firm or a club by the first word of its name, or a body by its initials, unless the text says that it is a person or a place."""
        if key in self.acronyms:
            return Kind("organisation", "acronym", 0.8)
        if key in self.heads and key not in self.parts and not flags & (e.PERSONAL | e.TOWN | e.REGION):
            return Kind("organisation", "short-body", 0.7) if flags & _ACTING or not flags & e.PLACED else None
        return None

    def short(self, key: str, flags: int) -> Kind | None:
        """A body by one word of its name, or a person by a misprint of hers."""
        team = key in self.tails and ORG_HEADS.get(key) == "civilian" and not flags & e.HONORIFIC
        if (team or (flags & e.THE and key in self.tails) or key in self.heads) and key not in EVENT_WORDS:
            return Kind("organisation", "short-body", 0.7)
        if key.isupper() and self.parts.get(key.capitalize()) and key.isalpha() and len(key) > 3:
            return Kind("person", "short-name", 0.8)  # "FALK: We know."
        acts = flags & (e.OWNER | e.CUE) and flags & e.INSIDE and not flags & e.THE
        if acts and len(key) >= 6 and any(one_letter_off(part, key) for part in self._near.get(key[:2], ())[:20]):
            return Kind("person", "misprint", 0.6)
        return None


_PEERS = frozenset(
    "Duke Duchess Earl Countess Marquess Marchioness Viscount Prince Princess Archbishop Bishop Emir Sultan Aga".split()
)


def _of_many(key: str, words: list[str], flags: int, tokens: Tokens, alone: set[str]) -> Kind | None:
    if key in BLOCS:
        return Kind("bloc", "bloc", 0.95)
    if key in BODIES:
        return Kind("organisation", "well-known-body", 0.95)
    if key in state_names() or key in _NO_BODIES or key in capitals():
        return None
    if len(words) == 2 and words[1] in ("Government", "Regime") and words[0] in state_names():
        return None  # stands for the state
    if (
        words[0] in _PEERS and words[1] == "of" and not is_role(words[-1].lower().removesuffix("s"))
    ):  # the Prince of Poets
        return Kind("person", "noble-title", 0.75)
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
    if flags & (e.BODY | e.DEALING) or word in ORG_HEADS:
        return 2.0
    return 1.5 if word[-1] == "s" and word[-2:] not in ("ss", "us", "is") and word.lower() not in tokens else 0.0


def full_names(kinds: dict[str, Kind]) -> dict[str, tuple[str, ...]]:
    """The first full name of a person with each word."""
    names: dict[str, tuple[str, ...]] = {}
    for key, kind in kinds.items():
        if kind.kind == "person" and " " in key:
            words = tuple(key.split(" "))
            for word in significant(words):
                names.setdefault(word, words)
    return names
