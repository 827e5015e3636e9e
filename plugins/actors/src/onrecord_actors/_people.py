"""Persons of one document: full names, and who is meant by a short one."""

from __future__ import annotations

from collections.abc import Iterable
from os.path import commonprefix

from ._draft import Draft, fold
from ._given_names import family_names, given_names, surnames
from ._name_order import key_of, usual_family
from ._nicknames import may_be_called
from ._words import PARTICLES, SUFFIXES

_FEMALE = frozenset(
    """
spokeswoman chairwoman congresswoman businesswoman actress queen princess mother sister daughter wife widow aunt niece
girlfriend heroine countess duchess baroness empress policewoman councilwoman waitress hostess
""".split()
)
_MALE = frozenset(
    """
spokesman chairman congressman businessman king prince father brother son husband widower uncle nephew boyfriend duke
count baron emperor policeman councilman sultan pope
""".split()
)


KIN = frozenset(
    "brother sister father mother son daughter wife husband widow widower uncle aunt nephew niece cousin".split()
)


def gender_of_role(words: Iterable[str]) -> str:
    """
    What the nouns of a role tell about gender.

    >>> gender_of_role(["ministry", "spokeswoman"])
    'f'
    """
    words = tuple(words)
    if not _FEMALE.isdisjoint(words):
        return "f"
    return "m" if not _MALE.isdisjoint(words) else ""


def significant(words: tuple[str, ...]) -> tuple[str, ...]:
    """The folded words of a name that can stand for its bearer: no initials, particles or suffixes."""
    found = []
    for word in words:
        if word in SUFFIXES or word in PARTICLES or len(word.rstrip(".")) < 2:
            continue
        low = fold(word.strip('“”"'))
        found.append(low[3:] if low[:3] in ("al-", "el-") else low)
    return tuple(found)


_RARE = 6
"""A surname of so many letters may be rare enough for a misprint to be told."""


class People:
    """All persons of a document, looked up by full name and by any word of it."""

    def __init__(self) -> None:
        self.all: list[Draft] = []
        self._by_name: dict[str, Draft] = {}
        self._by_words: dict[tuple[str, ...], Draft] = {}
        self._by_word: dict[str, list[Draft]] = {}
        self._significant: dict[tuple[str, ...], tuple[str, ...]] = {}

    def _words_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """`significant`, once for each name."""
        found = self._significant.get(words)
        if found is None:
            found = self._significant[words] = significant(words)
        return found

    def full(self, words: tuple[str, ...], at: int, rule: str, confidence: float) -> Draft:
        """The person of a full name that stands at *at*, made if it is new; *at* is -1 for a mention outside the article's text."""
        draft = self._by_words.get(words)
        folded = "" if draft is not None else " ".join([fold(word) for word in words]).replace("-", " ")
        draft = draft or self._by_name.get(folded)
        if draft is None:
            draft = self._alike(words) or self._misspelt(words)
            if draft is None:
                draft = Draft("person", " ".join(words), "", rule, confidence=confidence, words=words)
                draft.gender = given_names().get(words[0], "") or given_names().get(words[-1], "")
                self.all.append(draft)
            elif len(words) > len(draft.words) or (len(words) == len(draft.words) and len(folded) > len(draft.name)):
                draft.words, draft.name = words, " ".join(words)
            self._by_name[folded] = draft
            self.called(draft, words)
        self._by_words[words] = draft
        draft.confidence = max(draft.confidence, confidence)
        if at >= 0:
            draft.last = at
        return draft

    def also(self, draft: Draft, words: tuple[str, ...], at: int) -> Draft:
        """Let *words*, which stand at *at*, be a name of *draft*; -1 outside the article's text."""
        self._by_words[words] = draft
        if len(words) > len(draft.words):
            draft.words, draft.name = words, " ".join(words)
        self.called(draft, words)
        if at >= 0:
            draft.last = at
        return draft

    def called(self, draft: Draft, words: tuple[str, ...]) -> None:
        """Let each word of a name mean *draft*."""
        for word in self._words_of(words) or tuple([fold(word) for word in words]):
            bearers = self._by_word.setdefault(word, [])
            if draft not in bearers[-8:]:
                bearers.append(draft)

    def apart(self, words: tuple[str, ...], rule: str, confidence: float) -> Draft:
        """The person of that name whom another writer's key tells from all others: one known so far without a key, else a new one."""
        draft = self._by_words.get(words) or self._alike(words)
        if draft is None or draft.given_key:
            draft = Draft("person", " ".join(words), "", rule, confidence=confidence, words=words)
            draft.gender = given_names().get(words[0], "") or given_names().get(words[-1], "")
            self.all.append(draft)
        return draft

    def _alike(self, words: tuple[str, ...]) -> Draft | None:
        mine = self._words_of(words)
        if not mine:
            return None
        for bearer in reversed(self._by_word.get(mine[-1], [])[-8:]):
            theirs = self._words_of(bearer.words)
            if len(mine) > 1 and mine == theirs[1:] + theirs[:1]:
                return bearer  # the same, family name first
            if not theirs or theirs[-1] != mine[-1]:
                continue
            nested = set(mine) <= set(theirs) or set(theirs) <= set(mine)
            if nested and (min(len(mine), len(theirs)) > 1 or _initials_agree(words, bearer.words)):
                return bearer
            if len(mine) == len(theirs) > 1 and mine[1:] == theirs[1:] and may_be_called(mine[0], theirs[0]):
                return bearer
        return None

    def short(self, words: tuple[str, ...], gender: str) -> Draft | None:
        """
        The person meant by a short name: the bearer of the word whose full name was read last.

        One whose family name it is, or who has been called so before, goes before one whose given name it is; one who is only there as
        somebody's brother or wife, or whom the text names only in passing, leaves the name to another bearer who came up just before.

        Args:
            words: The short name.
            gender: What a title before it tells; bearers of the other gender are passed over.
        """
        mine = self._words_of(words) or tuple(fold(word) for word in words)
        if not mine:
            return None
        best: Draft | None = None
        standing = False, False, False, -1
        for bearer in self._by_word.get(mine[-1], [])[-12:]:
            if gender and bearer.gender and gender != bearer.gender:
                continue
            if len(mine) > 1 and not set(mine) <= set(self._words_of(bearer.words)):
                continue
            rank = not bearer.kin, self._is_family(bearer, mine[-1]), bearer.met, bearer.last
            if best is None or rank >= standing or _is_gone(best, bearer, rank, standing):
                best, standing = bearer, rank
        return best

    def ending(self, words: tuple[str, ...]) -> Draft | None:
        """The person whose name has *words*, a surname with the particles before it, behind its first: "Van der Wouda", "De la Puente"."""
        if words[0].lower() not in PARTICLES or words[0] in given_names():
            return None
        mine = [fold(word) for word in words]
        for bearer in reversed(self._by_word.get(mine[-1], [])[-8:]):
            theirs = [fold(word) for word in bearer.words]
            if any(theirs[at : at + len(mine)] == mine for at in range(1, len(theirs) - len(mine) + 1)):
                return bearer
        return None

    def _is_family(self, bearer: Draft, word: str) -> bool:
        return word in bearer.called_alone or word == usual_family(bearer.words, self._words_of(bearer.words))

    def single(self, words: tuple[str, ...], rule: str, confidence: float) -> Draft:
        """A person known by one name only."""
        draft = Draft("person", " ".join(words), "", rule, confidence=confidence, words=words)
        draft.gender = given_names().get(words[0], "")
        self.all.append(draft)
        for word in self._words_of(words) or tuple(fold(word) for word in words):
            self._by_word.setdefault(word, []).append(draft)
        return draft

    def _misspelt(self, words: tuple[str, ...]) -> Draft | None:
        """The person of the same given name whose rare surname differs by one letter, and not as that of a woman from that of a man."""
        mine = self._words_of(words)
        if len(mine) < 2 or len(mine[-1]) < _RARE or words[0] in family_names() or words[-1] in surnames():
            return None
        for bearer in self._by_word.get(mine[0], [])[-8:]:
            theirs = self._words_of(bearer.words)
            if (
                theirs[:-1] == mine[:-1]
                and len(theirs[-1]) >= _RARE
                and bearer.words[-1] not in surnames()
                and one_letter_off(theirs[-1], mine[-1])
                and theirs[-1] + "a" != mine[-1]
                and mine[-1] + "a" != theirs[-1]
            ):
                return bearer
        return None

    def misprinted(self, word: str) -> Draft | None:
        """The person whose rare name differs from *word* by one letter."""
        if len(word) < _RARE or len(self.all) > 60:
            return None
        low = fold(word)
        found = {
            id(draft): draft
            for draft in self.all
            for part in self._words_of(draft.words)
            if len(part) >= _RARE and part[0] == low[0] and one_letter_off(part, low)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def close(self) -> None:
        """Give each person its key."""
        for draft in self.all:
            draft.key = draft.given_key or "person:" + key_of(draft.words, self._words_of(draft.words), draft.family)


_AWAY = 500
_Rank = tuple[bool, bool, bool, int]
"""No relative only, the family name is its own, introduced for its own sake, where its full name was read last."""


def _is_gone(best: Draft, bearer: Draft, rank: _Rank, standing: _Rank) -> bool:
    """Whether *best* came up for the last time long before *bearer*, whom the text names in passing and who is else of the same rank."""
    return rank[:2] == standing[:2] and bearer.last - next(reversed(best.mentions), (0, 0))[0] > _AWAY


def _initials_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """J. Falk and Jonas Falk; never Jonas Falk and Falk alone."""
    if len(one) < 2 or len(other) < 2:
        return False
    return fold(one[0])[:1] == fold(other[0])[:1] and (
        len(one[0].rstrip(".")) == 1 or len(other[0].rstrip(".")) == 1 or fold(one[0]) == fold(other[0])
    )


def one_letter_off(one: str, other: str) -> bool:
    """
    Whether one letter more, less or other makes *one* of *other*.

    >>> one_letter_off("lindqvist", "lindqist"), one_letter_off("falk", "vidal")
    (True, False)
    """
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    at = len(commonprefix((one, other)))  # noqa: RUF071  of letters, as it says
    return one[at + 1 :] == other[at + 1 :] or one[at + 1 :] == other[at:] or one[at:] == other[at + 1 :]
