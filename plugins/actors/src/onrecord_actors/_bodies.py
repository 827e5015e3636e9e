"""Organisations of one document: ministries and missions of states, parties, firms, and their acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from ._body_types import TAKES_UP
from ._body_words import CLUB_TAILS, MINISTRY_WORDS, ORG_HEADS
from ._draft import Draft, slug
from ._given_names import given_names, surnames
from ._known_bodies import BODIES
from ._states import state_names
from ._words import COMMON_WORDS, PLACE_TAILS, PLACES

_CORPORATE = frozenset(
    """
Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc GmbH AG SA NV S.A. Group Holdings
""".split()
)
_FORMS = frozenset(word.lower() for word in _CORPORATE) - {"company", "group"}
_OFFICES = {
    "ministry of foreign affairs": "foreign-ministry",
    "ministry of external affairs": "foreign-ministry",
    "ministry of defence": "defence-ministry",
    "ministry of defense": "defence-ministry",
    "defense ministry": "defence-ministry",
    "ministry of the interior": "interior-ministry",
}


_LOOK = 12
_RECENT = 40
_ATTACHED = frozenset(("-", "."))
ARMED = ("army command", "military command", "army", "military", "navy", "coast guard")
"""Those of a state, in lower case."""
_SERVICES = (
    "border service", "border guard", "security service", "intelligence service", "intelligence agency", "secret service",
    "emergency service", "prison service", "customs service", "tax service", "space agency", "weather service", "statistics office",
    "statistics agency", "election commission", "electoral commission", "football federation", "football association", "news agency",
)  # fmt: skip
NEEDS_STATE = (
    *_SERVICES,
    "mission",
    "embassy",
    "parliament",
    *ARMED,
    "armed",
    "air force",
    "central bank",
    "high court",
    "supreme court",
    "security council",
    "state ",
)
"""What only a state's own name makes the name of one body."""

_WORDS = ("state media", "state television", "state news agency", "central bank", "high court", "supreme court", "parliament", "security council", "armed forces", "air force", *ARMED, *_SERVICES)  # fmt: skip


@cache
def _ministry() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{MINISTRY_WORDS})(?: affairs)? \Z")


@cache
def _mission() -> re.Pattern[str]:
    return re.compile(
        r"mission (?:to|at) (?:the )?(?:UN|U\.N\.|United Nations|EU|European Union|NATO|WTO)(?: in [A-Z]\w+(?: [A-Z]\w+)?)?(?!\w)"
    )


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"(?:UN|U\.N\.|EU) (?:[a-z]{2,20} ){1,2}(?:office|agency|council|panel|committee|force)(?!\w)")


@cache
def _embassy() -> re.Pattern[str]:
    return re.compile(r"embassy(?: in [A-Z]\w+)?(?!\w)")


_UNION = frozenset(("UN", "U", "United"))
BODY_MARKS = frozenset(("ministry", "mission", "embassy", "EU", *_UNION, *[words.split(" ")[0] for words in _WORDS]))
"""The words at which `find_bodies` and `find_unions` look closer."""


def find_bodies(text: str, landmarks: Iterable[tuple[str, int]]) -> list[tuple[int, int]]:
    """
    Ministries, missions and state bodies in lower case, and parts of the UN: bodies if a state's name or the context makes them so.

    Args:
        text: The text.
        landmarks: Words of it, those of `BODY_MARKS` among them, with where they begin.

    >>> text = "The Dutch foreign ministry and Norway’s mission to the UN met the UN refugee agency."
    >>> [text[start:end] for start, end in find_bodies(text, [("ministry", 18), ("mission", 40), ("UN", 55), ("UN", 66)])]
    ['foreign ministry', 'mission to the UN', 'UN refugee agency']
    """
    found: list[tuple[int, int]] = []
    for form, at in landmarks:
        if form in BODY_MARKS and text[at - 1 : at] not in _ATTACHED:
            if form == "ministry":
                before = _ministry().search(text, max(0, at - 24), at)
                if before:
                    found.append((before.start(), at + 8))
            elif form == "mission":
                found += _missions(text, at)
            elif form in ("UN", "U", "EU"):
                match = _part().match(text, at)
                if match:
                    found.append(match.span())
            elif form == "embassy":
                match = _embassy().match(text, at)
                if match:
                    found.append(match.span())
            else:
                found += [
                    (at, at + len(word))
                    for word in _WORDS
                    if text.startswith(word, at) and not text[at + len(word) : at + len(word) + 1].isalnum()
                ][:1]
    return found


def _missions(text: str, at: int) -> list[tuple[int, int]]:
    match = _mission().match(text, at)
    start = at
    for word in ("UN ", "U.N. ", "EU ", "permanent "):
        if text.startswith(word, start - len(word)) and start >= len(word):
            start -= len(word)
    if start == at and match is None:  # "the Norwegian mission"
        before = text[at - 24 if at > 24 else 0 : at].rsplit(" ", 2)
        owner = before[-2].removesuffix("’s").removesuffix("'s") if len(before) > 1 and not before[-1] else ""
        return [(at, at + 7)] if owner in state_names() and not text.startswith(" to ", at + 7) else []
    return [(start, match.end() if match else at + 7)]


def find_unions(text: str, landmarks: Iterable[tuple[str, int]]) -> list[tuple[int, int]]:
    """
    The UN wherever it is named, also inside longer names.

    >>> find_unions("The UN and the United Nations", [("UN", 4), ("United", 15)])
    [(4, 6), (15, 29)]
    """
    found = []
    for form, at in landmarks:
        if form in _UNION and text[at - 1 : at] not in _ATTACHED:
            whole = "UN" if form == "UN" else "U.N." if form == "U" else "United Nations"
            end = at + len(whole)
            if text.startswith(whole, at) and not text[end : end + 1].isalnum():
                found.append((at, end))
    return found


class Bodies:
    """All organisations of a document, looked up by key, by name and by acronym."""

    def __init__(self) -> None:
        self.all: list[Draft] = []
        self._by_key: dict[str, Draft] = {}
        self._by_form: dict[str, Draft] = {}
        self.by_head: dict[str, list[Draft]] = {}

    def named(self, name: str, rule: str, confidence: float, iso: str | None = None, bare: str | None = None) -> Draft:
        """
        The organisation of that name.

        Args:
            name: As printed, without article.
            rule: Why it is one.
            confidence: How sure that is.
            iso: The state that it belongs to.
            bare: The name without the state, where the state is part of it.
        """
        if iso is None and (draft := self._by_form.get(name)) is not None:
            draft.confidence = max(draft.confidence, confidence)
            if name in BODIES and len(name) > len(draft.name):
                draft.name = name
            return draft
        known = BODIES.get(name)
        title = known[0] if known else name
        words = (bare or title).split()
        if len(words) > 1 and words[-1].rstrip(",") in _CORPORATE:
            words = words[:-1]
        if len(words) > 1 and words[0] == "The":
            words = words[1:]
        part = " ".join(words)
        if part[:1] == "U":
            for prefix in ("United Nations ", "U.N. "):
                if part.startswith(prefix):
                    part = "UN " + part[len(prefix) :]
        part = _OFFICES.get(part.lower(), slug(part))
        key = f"org:{iso}:{part}" if iso else f"org:{part}"
        draft = self._by_key.get(key)
        if draft is None:
            full = tuple(title.split())
            draft = Draft("organisation", name, key, rule, confidence=confidence, words=full)
            draft.sector = known[1] if known else sector_of(title)
            if iso:
                draft.iso.append(iso)
            self.all.append(draft)
            self._by_key[key] = draft
            self.called(draft, _heads(title))
            self._abbreviate(draft, title, words)
        elif len(name) > len(draft.name):
            draft.name = name
        draft.confidence = max(draft.confidence, confidence)
        if not name.islower():
            self._by_form.setdefault(name, draft)
        return draft

    def apart(self, name: str, rule: str, confidence: float) -> Draft:
        """An organisation of that name which another writer's key tells from all others."""
        draft = Draft("organisation", name, "org:" + slug(name), rule, confidence=confidence, words=tuple(name.split()))
        draft.sector = sector_of(name)
        self.all.append(draft)
        self.by_head.setdefault(name.rsplit(maxsplit=1)[-1].lower(), []).append(draft)
        return draft

    def _abbreviate(self, draft: Draft, title: str, words: list[str]) -> None:
        """Let the short forms of its *title*, and of its *words* without the state, mean *draft*."""
        initials = "".join([word[0] for word in draft.words if word[0].isupper()])
        if ORG_HEADS.get(words[-1]) == "civilian" and len(words) > 1:
            self._by_form.setdefault(words[-1], draft)  # "the Herons"
        if "&" in title.split()[1:-1] and len(initials) > 1:
            self._by_form.setdefault("&".join(initials[:2]), draft)
        if len(initials) > 2:
            self._by_form.setdefault(initials, draft)
        if is_firm(words) or is_club(words):
            self._by_form.setdefault(words[0], draft)
        if len(words) == 3 and ORG_HEADS.get(words[2]) == "business":
            self._by_form.setdefault(" ".join(words[:2]), draft)  # Altyn Dala Commodities
        for cut in (1, 2):  # "the Security Council" of the UN
            if len(words) > cut + 1 and words[-1] in ORG_HEADS and words[cut][0].isupper():
                self._by_form.setdefault(" ".join(words[cut:]), draft)

    def called(self, draft: Draft, nouns: Iterable[str]) -> None:
        """Note the nouns that the text uses for it, or that its name has."""
        for noun in nouns:
            if noun not in draft.heads:
                draft.heads.append(noun)
                self.by_head.setdefault(noun, []).append(draft)

    def renamed(self, draft: Draft, name: str) -> None:
        """Give *draft*, so far known by a noun phrase, its name."""
        known = BODIES.get(name)
        draft.name = known[0] if known else name
        draft.sector = known[1] if known else draft.sector or sector_of(name)
        draft.key = f"org:{slug(draft.name)}"
        self._by_key.setdefault(draft.key, draft)
        self._by_form.setdefault(name, draft)
        self.called(draft, _heads(draft.name))

    def mission_of(self, state: Draft) -> Draft | None:
        """The only mission of *state* that has come up."""
        found = [draft for draft in self.all if draft.body is state and " mission" in draft.name]
        return found[0] if len(found) == 1 else None

    def alias(self, form: str, draft: Draft) -> None:
        """Let *form* mean *draft* from here on."""
        self._by_form[form] = draft

    def known(self, form: str) -> Draft | None:
        """The organisation that *form* means so far."""
        return self._by_form.get(form)

    def printed(self, phrase: str) -> Draft | None:
        """The only organisation with a *phrase* in lower case in its name: "the attorney’s office"."""
        if not phrase.islower() and not phrase.startswith(("U.S. ", "US ", "UN ", "EU ")):
            return None
        low = f" {phrase.lower()} ".replace("'", "’")
        found = [
            draft
            for draft in self.all[-_RECENT:]
            if low in f" {draft.name.lower()} ".replace("'", "’") and draft.name != phrase
        ]
        return found[0] if len(found) == 1 else None

    def latest(self, head: str) -> Draft | None:
        """The organisation named last that is called so, or whose name ends with *head*."""
        found = self.by_head.get(head)
        return max(found[-_LOOK:], key=lambda draft: draft.last) if found else None

    def of_types(self, types: Iterable[str]) -> list[Draft]:
        """The organisations that are called by one of these nouns."""
        return list({id(draft): draft for noun in types for draft in self.by_head.get(noun, ())[-_LOOK:]}.values())

    def firms(self) -> list[Draft]:
        """Those of the last organisations that are firms, or may be."""
        return [
            draft
            for draft in self.all[-_LOOK:]
            if draft.sector == "business" or (draft.sector is None and TAKES_UP.keys().isdisjoint(draft.heads))
        ]


def _heads(title: str) -> list[str]:
    """The nouns by which a body may be called: its last word, and the one before "of", "on" or "for"."""
    words = title.lower().split()
    while len(words) > 1 and words[-1].rstrip(",") in _FORMS:
        words.pop()
    if words[-1].endswith("bank"):
        words[-1] = "bank"
    return [words[-1], *[word for word, following in pairwise(words) if following in ("of", "on", "for")][:1]]


def is_club(words: list[str]) -> bool:
    """
    Whether the first of two words alone may stand for a club.

    >>> is_club(["Halvern", "United"]), is_club(["Leeds", "United"])
    (True, False)
    """
    return len(words) == 2 and words[1] in CLUB_TAILS and words[1] not in PLACE_TAILS and _is_own(words[0])


def _is_own(word: str) -> bool:
    """Whether *word* is hardly anything but a name of its own."""
    return (
        word not in COMMON_WORDS
        and word not in surnames()
        and word not in given_names()
        and word not in PLACES
        and word not in state_names()
    )


def initials(words: Iterable[str]) -> tuple[str, ...]:
    """
    The acronyms that a name of at least three words may have: of all its capitals, and without its state or "The".

    >>> initials(("International", "Herring", "Office"))
    ('IHO',)
    """
    letters = "".join([word[0] for word in words if word[0].isupper() and word != "The"])
    return (letters,) if len(letters) > 2 else ()


def is_firm(words: list[str]) -> bool:
    """
    Whether the first of two words alone may stand for a firm or a university.

    >>> is_firm(["Quillan", "Pharma"]), is_firm(["First", "Bank"])
    (True, False)
    """
    return len(words) == 2 and (ORG_HEADS.get(words[1]) == "business" or words[1] == "University") and _is_own(words[0])


def sector_of(name: str) -> str | None:
    """
    What the words of a name tell about the sector.

    >>> sector_of("Kassel Police"), sector_of("Aro")
    ('government', None)
    """
    words = name.split()
    ends = (words[0], words[-1]) if "of" in words or "for" in words else (words[-1], words[0])
    for word in ends:
        sector = ORG_HEADS.get(word) or ORG_HEADS.get(word.capitalize())
        if sector:
            return sector
    return None
