"""Roles: the words before or after a name that say what its bearer is."""

from __future__ import annotations

from typing import NamedTuple

from ._body_words import ORG_HEADS
from ._nouns import BODY, STOPS, VERBS
from ._role_phrases import complement_before, described_role
from ._states import state_forms
from ._words import COMMON_WORDS, CUE_VERBS, HONORIFICS, MONTHS_DAYS, ROLE_PARTS, STARTERS, TITLE_HEADS, is_role

_RANKS = frozenset("King Queen Pope Prince Princess Lord Emperor Empress Sultan Emir Imam Ayatollah".split())
_PREPOSITIONS = frozenset("of for at with to from in on".split())
_DETERMINERS = frozenset("a an the one another its his her their this that".split())
_DEFINITE = frozenset("another the its their his her my our whose".split())
_INNER = frozenset("of for and to the".split())
_LINKS = frozenset("the a an its and of".split())
_CUT = frozenset("said says told born died".split())
_POSSESSIVES = ("’s", "'s", "s’", "s'")
_OPENING_ROLES = frozenset("deputy chief head lead executive assistant".split())
_AFTER_DEPUTY = ("of ", "to ", "for ", "at ", "in ", "from ")  # else it is the deputy of the role that follows
_REACH = 160
_FIELDS = COMMON_WORDS | ORG_HEADS.keys()  # "Trade and Industry Secretary", not "Ines Vidal and Dutch novelist ..."
_ENDS = frozenset(
    """
said says who whose which that and but told has had have was is were are will would when where while as after before
during since until by also added wrote
""".split()
)


class RoleWords(NamedTuple):
    """
    A role as printed.

    Attributes:
        start: First code point, the country left out.
        end: One past the last.
        reach: Where the noun phrase begins, the country included (before a name), or where it ends (after a name).
        words: In lower case.
    """

    start: int
    end: int
    reach: int
    words: tuple[str, ...]


def role_before(text: str, start: int, end: int, title: int = -1, *, closed: bool = False) -> RoleWords | None:
    """
    The role that stands right before the name at *start*, on the same line.

    Args:
        text: The text.
        start: Where the name begins.
        end: Where it ends.
        title: Where a capitalised title begins that is known to stand before it, else -1.
        closed: A comma follows the name, so that "a pilot, X," can mean nobody else.

    >>> line = "The Dutch deputy finance minister Ines Vidal left"
    >>> role = role_before(line, line.index("Ines"), line.index(" left"))
    >>> line[role.start : role.end]
    'deputy finance minister'
    """
    comma = text[max(0, start - 2) : start] == ", "
    if start < 2 or text[start - 1] not in " \xa0":
        return None
    described = described_role(text, start, end) if comma and title < 0 else -1
    if described >= 0:
        at = _word_start(text, described)
        words = [(at, text[at:described])]
    else:
        words = _title_words(text, title, start) if title >= 0 else []
        at = title if title >= 0 else start
    first = len(words)
    if not words and not comma and (begin := complement_before(text, start - 1)) > 0:
        at = text.index(" ", begin) + 1  # after the role: its complement
        words = [(at, text[at : start - 1])]
    while len(words) < _LONGEST and at > 0 and text[at - 1] in " \xa0":
        begin = _word_start(text, at - 1)
        word = text[begin : at - 1]
        bare = word.rstrip(",")
        if not words:
            if word != (bare + "," if comma else bare) or not (is_role(bare.lower()) or bare in TITLE_HEADS):
                return None
        elif not bare or word != bare or not (_goes_on(bare, words[-1][1]) or _is_modifier(text, begin, bare)):
            break
        elif bare in ("of", "for") and not _ends_a_role(text[_word_start(text, begin - 1) : max(0, begin - 1)]):
            break  # "the replacement of party chief X"
        elif bare == "and" and text[_word_start(text, begin - 1) : max(0, begin - 1)] not in _FIELDS:
            break  # "PM Ines Vidal and Foreign Minister X"
        words.append((begin, bare))
        at = begin
    if comma and not first and words and not (closed or _is_named(text, at, words)):
        return None
    words.reverse()
    while words and words[0][1] in _INNER:
        words.pop(0)
    if not words:
        return None
    kept = words[_state_words([word for _, word in words]) :]
    last, word = kept[-1]
    finish = start - 2 if described >= 0 else last + len(word)
    return RoleWords(kept[0][0], finish, words[0][0], tuple([word.lower() for _, word in kept]))


_LONGEST = 12


def _word_start(text: str, end: int) -> int:
    floor = max(0, end - 30)
    cut = text.rfind(" ", floor, end)
    if cut >= 0 and text[cut + 1 : end].isalpha():
        return cut + 1  # the usual case
    return max(text.rfind(" ", floor, end), text.rfind("\xa0", floor, end), text.rfind("\n", floor, end), floor - 1) + 1


def _title_words(text: str, title: int, start: int) -> list[tuple[int, str]]:
    """The words of a capitalised title from right to left; a mere honorific is none."""
    words: list[tuple[int, str]] = []
    place = start
    for word in reversed(text[title:start].split()):
        place = text.rfind(word, title, place)
        if words or word in _RANKS or word in TITLE_HEADS or word not in HONORIFICS:
            words.append((place, word))
    return words


def _goes_on(word: str, following: str) -> bool:
    """Whether *word* belongs to the role that goes on with *following*."""
    low = word.lower()
    if word[-1] in '.;:!?”"' and (len(word) > 5 or word.islower()):
        return False
    if word.endswith(("’s", "'s", "s’")) or low in _DETERMINERS or word.rstrip(".") in STARTERS:
        return False
    if low in _INNER:
        return low in ("of", "for") or (
            following[0].isupper() if low != "and" else following in _FIELDS and following not in state_forms()
        )
    return low in ROLE_PARTS or word[0].isupper() or "-" in word or is_role(low)


def _ends_a_role(word: str) -> bool:
    return word in TITLE_HEADS or is_role(word)


def _is_modifier(text: str, begin: int, word: str) -> bool:
    """Whether an unknown word belongs to a role: "deputy HARBOUR master", "the FERRY captain"; the word before it tells."""
    if (
        not word.islower()
        or word[-1] in ".;:!?"
        or word in STOPS
        or word in VERBS
        or word.endswith(("ed", "ly", *_POSSESSIVES))
        or text[max(0, begin - 1) : begin] not in (" ", "\xa0")
    ):
        return False
    before = text[_word_start(text, begin - 1) : begin - 1]
    if not before or before in STARTERS:
        return before in ("The", "A", "An")
    return before in _DETERMINERS or before in ROLE_PARTS or before in state_forms() or before.endswith(("’s", "'s"))


def _is_named(text: str, at: int, words: list[tuple[int, str]]) -> bool:
    """Whether X is meant in "the director, X", "her lawyer, X" or "Kassel Zoo director, X"; in "a director, X" it is somebody else."""
    before = text[max(0, at - 24) : at].replace("\n", " ").split(" ")[-2:-1]
    return bool(before and (before[0].lower() in _DEFINITE or before[0].endswith(_POSSESSIVES))) or any(
        word[0].isupper() for _, word in words
    )


def _state_words(words: list[str]) -> int:
    """How many words at the head of a role name its country."""
    forms = state_forms()
    return next((length for length in (3, 2, 1) if len(words) > length and " ".join(words[:length]) in forms), 0)


def role_after(text: str, end: int) -> RoleWords | None:
    """
    The role in apposition after the name that ends at *end*, or after "'s tenure as".

    >>> line = "Ines Vidal, a former spokeswoman for the Port Authority of Kassel, left"
    >>> role = role_after(line, 10)
    >>> line[role.start : role.end]
    'former spokeswoman for the Port Authority of Kassel'
    """
    at = _after_owner(text, _after_name(text, end))
    if at < 0:
        return None
    stop = text.find("\n", at, at + _REACH)
    first = finish = -1
    words: list[str] = []
    preposition = False
    definite = text.startswith("the ", at)
    place = at
    for count, word in enumerate(text[at : stop if stop >= 0 else at + _REACH].split(" ")):
        begin, place = place, place + len(word) + 1
        bare = word.rstrip(",.;:!?)”’\"'")
        low = bare.lower()
        if not bare or bare != bare.strip() or bare in MONTHS_DAYS or low.isdigit() or low in _CUT:
            break
        if finish < 0:
            if count > 8 or (low in _ENDS and low != "who"):
                break
            if first >= 0 or low not in _DETERMINERS:
                first = begin if first < 0 else first
                words.append(low)
                if is_role(low) and not _is_deputy(text, low, place):
                    finish = begin + len(bare)
                elif low in _PREPOSITIONS:
                    break
        elif low in _PREPOSITIONS:
            preposition = True
        elif _is_part(bare, low, preposition=preposition, adjacent=finish == begin - 1):
            words.append(low)
            finish = begin + len(bare)
        elif not (preposition and low in _LINKS):
            break
        if bare != word and not (word[-1] == "." and len(bare) <= 3):
            break
    if finish < 0 or (definite and _says_next(text, finish)):
        return None  # "With Vidal, the minister said": somebody else
    skipped = _state_words(text[first:finish].split(" "))
    begin = first
    for _ in range(skipped):
        begin = text.index(" ", begin) + 1
    return RoleWords(begin, finish, finish, tuple(words[skipped:]))


def _says_next(text: str, end: int) -> bool:
    """Whether a role that ends at *end* is followed by what its bearer says or does, without a comma."""
    stop = text.find(" ", end + 1, end + 24)
    word = text[end + 1 : stop if stop > 0 else end + 24].rstrip(".,:;")
    return text[end : end + 1] == " " and word in _ENDS | CUE_VERBS and word not in _GOING_ON


_GOING_ON = frozenset("who whose which that and but where when while as after before during since until by".split())


def _after_name(text: str, end: int) -> int:
    """Where an apposition begins; -1 if none can."""
    if text.startswith(", ", end):
        return end + 2
    if text.startswith(("’s ", "'s "), end):
        cut = text.find(" as ", end + 4, end + 27)
        if cut > 0 and " " not in text[end + 3 : cut]:
            return cut + 4
    return -1


def _after_owner(text: str, at: int) -> int:
    """Where the role begins in "Norway’s finance minister": whose it is, is no part of it."""
    place = at
    for word in text[at : at + 60].split("\n", 1)[0].split(" ")[:3] if at >= 0 else ():
        place += len(word) + 1
        if word.endswith(_POSSESSIVES) and word[0].isupper():
            return place
        if word.endswith(","):
            break
    return at


def _is_deputy(text: str, word: str, end: int) -> bool:
    """Whether *word* is the deputy of the role that follows, as in "deputy finance minister", or its first word, as in "chief medical officer"."""
    return word in _OPENING_ROLES and text.startswith(" ", end - 1) and not text.startswith(_AFTER_DEPUTY, end)


def _is_part(word: str, low: str, *, preposition: bool, adjacent: bool) -> bool:
    """Whether *word* goes on with a role whose noun has been read: "director general", "spokesman for the Port Authority"."""
    if preposition:
        return word[0].isupper() or low in ROLE_PARTS or low in BODY or is_role(low)
    return adjacent and is_role(low)
