"""Runs of capitalised words, cut into the stretches that may each name one thing."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ._body_words import FIRMS, ORG_HEADS
from ._given_names import given_names
from ._joins import FIELDS, JOINERS, NAME_JOINERS, ORG_JOINERS, joins
from ._plural_people import is_plural
from ._states import demonyms
from ._titles import CAPITAL_ROLES, opening_role, title_end
from ._words import (
    COMMON_WORDS,
    EVENT_WORDS,
    HONORIFICS,
    MONTHS_DAYS,
    OPENERS,
    PARTICLES,
    PLACE_TAILS,
    PLACES,
    POST_NOMINALS,
    STARTERS,
    TITLE_HEADS,
    TITLES,
)

_UPPER = "A-Z\u00c0-\u00de\u0100-\u0233\u0386-\u03ab\u0400-\u042f\u1e00-\u1eff"
_TAILS = "s|based|led|backed|born|style|related|affiliated|controlled|owned|run|occupied|ruled|held|linked|like|wide|trained|sponsored|made|era|speaking|language|educated|inspired|funded|supported|designated|flagged|registered|imposed"
_SHORTENED = ("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Lt", "Gen", "Col", "Sgt", "Capt", "Cmdr", "Maj", "Adm", "Brig", "Sen", "Rep", "Gov", "Rev", "Hon", "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Bros", "Mt", "Ft", "Cpl", "Pvt", "Sens", "Reps", "Govs", "Del", "Amb", "Atty", "Supt", "Drs", "Profs", "Messrs")  # fmt: skip
_ALONE = STARTERS | MONTHS_DAYS
_JOINED = frozenset(("-", "’", "'"))
_BEFORE = re.compile(r"(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]n|[Aa]r|[Aa]t|[Aa]z|[Aa]d|[dDl])[-’']\Z")


class Run(NamedTuple):
    """
    A stretch of capitalised words that may name one thing.

    Attributes:
        start: First code point of the name, titles left out.
        end: One past its last code point; a possessive is left out.
        words: The words of the name, joining words included.
        title: Start of the title that stands before the name in the same run, -1 if there is none.
        opens: It stands where a capital tells nothing: at the head of a line, a sentence or a quotation.
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: int
    opens: bool


@cache
def _pattern() -> re.Pattern[str]:
    stop = "|".join(rf"(?<=(?<!\w){word}\.)" for word in _SHORTENED)
    word = rf"[{_UPPER}](?<!\w\w)\w*+(?:[’'‑-](?!(?:{_TAILS})\b)\w++|&(?=[A-Z])\w++)*+(?:\.(?:(?<=(?<!\w)[{_UPPER}]\.)|{stop}))?"
    joiners = rf"(?:(?:{NAME_JOINERS}|{ORG_JOINERS}|&)[ \xa0]){{0,3}}(?:(?:al|el|as|ash|an|ar|at|az|ad|d|l)[-’'])?"
    return re.compile(rf"({word}(?:(?:[ \xa0]{joiners}|(?<=\.)|[-–](?=[{_UPPER}])){word}){{0,14}}+)")


def find_runs(text: str) -> tuple[Run, ...]:
    """
    Everything capitalised in *text* that may name somebody or something, cut where one name ends and the next begins.

    >>> [" ".join(run.words) for run in find_runs("Yesterday Governor Ines Vidal met Otto of Kassel and Bruno Falk.")]
    ['Ines Vidal', 'Otto', 'Kassel', 'Bruno Falk']
    """
    found: list[Run] = []
    end = 0
    pieces = _pattern().split(text)  # gap, run, gap, ...: cheaper than a match object a run
    for gap, piece in zip(pieces[::2], pieces[1::2], strict=False):
        raw = piece
        start = end + len(gap)
        end = start + len(raw)
        before = gap[-1:] or (text[start - 1] if start else "\n")
        if (raw in _ALONE and before not in _JOINED) or not raw[0].isupper():
            continue
        if gap in _OWNING and found and found[-1].end == start - len(gap) and _is_owned(found[-1], gap, raw):
            owner = found[-1]
            words = (*owner.words[:-1], owner.words[-1] + gap.rstrip(), *raw.split(" "))
            found[-1] = Run(owner.start, end, words, owner.title, owner.opens)
            continue
        if before == " " and gap[-2:-1].isalnum():  # the usual case: after a word
            opens = False
            if raw[:2] == "PM" and gap[-2:-1].isdigit() and raw[2:3] in ("", " "):
                start, raw = start + 3, raw[3:]  # "9.45 PM"
                if not raw:
                    continue
        else:
            if before in _JOINED and (prefix := _prefix(text, start)) >= 0:
                start, raw = prefix, text[prefix:end]
                before = text[start - 1] if start else "\n"
            elif gap == ", " and raw in _LEGAL and found and found[-1].end == start - 2:
                found[-1] = _with_form(found[-1], raw, end)
                continue
            elif (
                gap == ", "
                and raw.split(" ", 1)[0] in FIELDS
                and found
                and found[-1].end == start - 2
                and _lists_fields(found[-1])
            ):
                last = found[-1]
                found[-1] = Run(
                    last.start, end, (*last.words[:-1], last.words[-1] + ",", *raw.split(" ")), last.title, last.opens
                )
                continue
            elif gap in _CLOSED and _is_nicknamed(text, found):
                found[-2:] = [_around(text, found[-2], found[-1], raw, end)]
                continue
            opens = _opens(text, start, before)
            if raw.startswith(_LABELS) and before == "\n" and _asked(text):
                start, raw = start + 3, raw[3:]  # "A. Delegations come here": the answer
        if " " in raw or "\xa0" in raw:
            _cut(found, start, raw, opens)
        elif raw in _SHOPS and text.startswith(("’s", "'s"), end):
            found.append(Run(start, end + 2, (text[start : end + 2],), -1, opens=False))
        elif not (opens and raw in OPENERS) and raw not in _ALONE and not _is_label(text, end):
            found.append(Run(start, end, (raw,), -1, opens))
    return without_plurals(found)


def without_plurals(runs: list[Run]) -> tuple[Run, ...]:
    """*runs* without a noun such as "Villagers" whose capital only opens a sentence: no other run of the text has the word."""
    doubtful = [run for run in runs if run.opens and len(run.words) == 1 and run.title < 0 and is_plural(run.words[0])]
    if not doubtful:
        return tuple(runs)
    names = {word for run in runs if not run.opens or len(run.words) > 1 or run.title >= 0 for word in run.words}
    nouns = {run.words[0] for run in doubtful} - names
    return tuple(run for run in runs if not (run.opens and len(run.words) == 1 and run.words[0] in nouns))


def _prefix(text: str, start: int) -> int:
    """Where the name begins whose capital at *start* follows an Arabic article or an elided particle ("al-", "d’"); -1 if none stands there."""
    found = _BEFORE.search(text, max(0, start - 4), start)
    return found.start() if found and not text[found.start() - 1 : found.start()].isalnum() else -1


_ADDRESS = (": http", ":http")
"""What stands behind a label: "LINK: https://"."""


def _is_label(text: str, end: int) -> bool:
    """Whether the capitals that end at *end* are a label or a part of a number: "LINK: https://", "JN.1"."""
    return text.startswith(_ADDRESS, end) or (text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit())


_SHOPS = frozenset("McDonald Sotheby Sainsbury Macy Moody Kohl Kellogg Domino Arby Denny Nando Wendy".split())
"""Firms that are called so with 's and hardly ever without."""
_OWNING = frozenset(("’ ", "' ", "’s ", "'s "))
_WHOSE = frozenset("Women Men Children Girls Boys People Writers Veterans".split())


def _is_owned(owner: Run, gap: str, raw: str) -> bool:
    """Whether a possessive is part of a name: Farmers’ Union, Women’s Naval Service."""
    last = owner.words[-1]
    if "s" in gap:
        if last in _OFFICERS and raw.startswith("Office"):
            return True
        return last in _WHOSE and raw.rsplit(" ", 1)[-1] in ORG_HEADS and raw.isascii() and " of " not in raw
    return last[-1:] == "s" and last not in given_names() and raw in _UNIONS


_OFFICERS = frozenset(
    "Attorney General Prosecutor Prosecutors Governor Mayor Sheriff Coroner Examiner Solicitor Comptroller Ombudsman".split()
)
"""Whose office is a body of its own: the Coroner’s Office."""
_UNIONS = frozenset(
    "Union Association Federation Club Society Alliance Council Guild Party League Institute Forum".split()
)


def _asked(text: str) -> bool:
    """Whether questions and answers are labelled so."""
    return "\nQ. " in text and "\nA. " in text


_LABELS = ("A. ", "Q. ")
_CLOSED = frozenset(('" ', "” "))
_OPENED = frozenset((' "', " “"))


def _is_nicknamed(text: str, found: list[Run]) -> bool:
    """Whether the last of *found* stands between marks right after the one before it, which may be a given name."""
    if len(found) < 2:
        return False
    name, nick = found[-2:]
    return (
        text[name.end : nick.start] in _OPENED
        and len(nick.words) == 1
        and len(name.words) < 3
        and nick.title < 0
        and name.words[-1] not in COMMON_WORDS
        and name.words[-1] not in ORG_HEADS
    )


def _around(text: str, name: Run, nick: Run, surname: str, end: int) -> Run:
    """Robert “Bob” Falk: one name with a nickname in it."""
    words = (*name.words, text[nick.start - 1 : nick.end + 1], *surname.replace("\xa0", " ").split(" "))
    return Run(name.start, end, words, name.title, name.opens)


_NO_FIRMS = ORG_HEADS.keys() | given_names().keys()
_CAPITAL_FIRMS = frozenset([word.capitalize() for word in FIRMS])
_LEGAL = frozenset(
    ("Inc", "Inc.", "LLC", "LLP", "Ltd", "Ltd.", "Corp", "Corp.", "PLC", "PC", "L.P.", "S.A.", "N.V.", "AG", "GmbH")
)


def _with_form(run: Run, form: str, end: int) -> Run:
    """A firm with the legal form that stands after a comma: one name."""
    return Run(run.start, end, (*run.words[:-1], run.words[-1] + ",", form), run.title, run.opens)


def _lists_fields(run: Run) -> bool:
    """Whether *run* is a department that goes on after a comma: "Department for Culture", of "Culture, Media and Sport"."""
    words = run.words
    return (
        len(words) > 2
        and words[-1].rstrip(",") in FIELDS
        and ("for" in words or "of" in words)
        and not _DEPARTMENTS.isdisjoint(words)
    )


_DEPARTMENTS = frozenset("Department Ministry Office Committee Secretary Minister Bureau Commission Institute".split())


def _opens(text: str, start: int, before: str) -> bool:
    if before == " ":
        last = text[start - 2 : start - 1]
        return not last.isalnum() and (
            last in "\n.!?:…•–—-|*" or (last in '”"’)' and text[start - 3 : start - 2] in ".!?,…")
        )
    return before in '\n“"‘•*|'


_FULL = 2


def _cut(found: list[Run], start: int, raw: str, opens: bool) -> None:
    words = raw.replace("\xa0", " ").split(" ")
    while len(words) > _FULL and words[-1] in POST_NOMINALS:  # "Ines Vidal KC"
        raw = raw[: -len(words.pop()) - 1]
    if opens and words[0] in _CAPITAL_FIRMS and 1 < len(words) < 4 and words[1] not in _NO_FIRMS:
        start += len(words[0]) + 1  # "Brewer Vesper said"
        found.append(Run(start, start + len(raw) - len(words[0]) - 1, tuple(words[1:]), -1, opens=False))
        return
    if words[0].endswith("-year-old") and len(words) > 1:
        start += len(words[0]) + 1  # "Ten-year-old Ines Vidal"
        found.append(Run(start, start + len(raw) - len(words[0]) - 1, tuple(words[1:]), -1, opens=False))
        return
    role = opening_role(words) if opens else 0
    if role:
        begin = start + sum([len(word) + 1 for word in words[:role]])
        found.append(Run(begin, start + len(raw), tuple(words[role:]), start, opens=False))
        return
    if (
        _CUTS.isdisjoint(words) and _EMPLOYERS.isdisjoint(words) and demonyms().isdisjoint(words[:2])
    ):  # nothing cuts it, and no title opens it
        found.append(Run(start, start + len(raw), tuple(words), -1, opens))
        return
    offsets = []
    at = start
    for word in words:
        offsets.append(at)
        at += len(word) + 1
    for first, last in _beside_people(words, _pieces(words, opens=opens)):
        lead = first + (opens and not first and words[0] in CAPITAL_ROLES)
        if words[lead] in demonyms() and _is_plain_name(words[lead + 1 : last]):  # "American X", "Veteran Czech X"
            found.append(Run(offsets[lead], offsets[lead] + len(words[lead]), (words[lead],), -1, opens and not lead))
            finish = offsets[last - 1] + len(words[last - 1])
            found.append(Run(offsets[lead + 1], finish, tuple(words[lead + 1 : last]), -1, opens=False))
            continue
        head = _after_body(words, first, last) if words[first] in TITLE_HEADS else -1
        if head < 0:
            head = title_end(words, first, last)
        if head >= last:  # a title alone: still a run, for roles
            head = first
        title = offsets[first] if head > first else -1
        begin = offsets[head]
        finish = offsets[last - 1] + len(words[last - 1])
        found.append(Run(begin, finish, tuple(words[head:last]), title, opens and first == 0 and head == first))


def _beside_people(words: list[str], pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """*pieces*, those cut once more that are a body and a person side by side: "State Department Ines Vidal"."""
    cut = []
    for first, last in pieces:
        at = _after_body(words, first, last)
        if at > 0 and words[first] not in TITLE_HEADS:
            cut.append((first, at))
            first = at  # noqa: PLW2901
        cut.append((first, last))
    return cut


def _after_body(words: list[str], first: int, last: int) -> int:
    """Where a full name begins right after that of a body, as in "spokesman for the State Department Ines Vidal"; -1 if none does."""
    at = last - _FULL
    beside = at > first and words[at - 1] in _EMPLOYERS and words[at] in given_names()
    return at if beside and _is_plain_name(words[at:last]) else -1


_EMPLOYERS = frozenset("Department Ministry Commission Agency Bureau Parliament Senate Assembly Police Court".split())


def _is_plain_name(words: list[str]) -> bool:
    """Whether *words* look like the full name of a person and like nothing else."""
    return (
        1 < len(words) < 4
        and words[0][0].isupper()
        and _NO_NAMES.isdisjoint(words)
        and not any(len(word) > 2 and word.isupper() for word in words)
        and all(word[0].isupper() or word in PARTICLES for word in words)
    )


_NO_NAMES = (
    COMMON_WORDS
    | ORG_HEADS.keys()
    | EVENT_WORDS
    | PLACE_TAILS
    | PLACES
    | TITLES
    | TITLE_HEADS
    | STARTERS
    | {"of", "for", "and", "the", "&"}
) - given_names().keys()


def _pieces(words: list[str], *, opens: bool) -> list[tuple[int, int]]:
    """Index ranges of the names in one run of words."""
    pieces: list[tuple[int, int]] = []
    first = index = 0
    count = len(words)
    while index < count:
        word = words[index]
        if word in JOINERS:
            stop = index
            while index + 1 < count and words[index + 1] in JOINERS:
                index += 1
            if index + 1 >= count or first == stop or not joins(words, first, stop, index + 1):
                pieces.append((first, stop))
                first = index + 1
        elif _separates(words, index, first, opens=opens):
            pieces.append((first, index))
            first = index + 1
        index += 1
    pieces.append((first, count))
    kept = [(begin, end - 1 if words[end - 1] == "&" else end) for begin, end in pieces if end > begin]
    return [piece for piece in kept if piece[1] > piece[0]]


def _separates(words: list[str], index: int, first: int, *, opens: bool) -> bool:
    """Whether the word at *index* is part of no name: it opens the sentence, or is a day."""
    word = words[index]
    if word in MONTHS_DAYS:
        return word not in _NAMELIKE or (index > 0 and words[index - 1] in STARTERS)
    if word == "The" and index == first and not opens:
        # a capital in the middle of a sentence: The belongs to the name
        following = words[index + 1] if index + 1 < len(words) else "a"
        return following in STARTERS or following in TITLES or not following[0].isupper()
    if word == "Former" and index == 0:
        return TITLE_HEADS.isdisjoint(words)
    if index == first + 1 and word in _SURNAMES and words[first] in given_names():
        return False  # Liz Little
    if index == first and (word in _KEPT_STARTERS or (word in _KEPT_INSIDE and not opens and not index)):
        return index + 1 >= len(words)
    if word in STARTERS:
        return word != "All" or words[index + 1 : index + 2] not in _WHOLES
    if index or word not in OPENERS or len(words) == 1:
        return False
    return word in _CREDITS or (opens and not (word in COMMON_WORDS and words[1] in ORG_HEADS))  # the Home Ministry


_WHOLES = (["India"], ["Nippon"], ["Pakistan"], ["Blacks"], ["Saints"], ["Souls"], ["Progressives"])
_CREDITS = frozenset(
    "Photo Image Picture Video Source File Caption Courtesy Update Updated Editor Advertisement Note".split()
)
_NAMELIKE = frozenset(("April", "May", "June", "August", "Jan", "Mar"))
_SURNAMES = frozenset("Little Long Best Good Great Early Still Sure Still Moore Down Read Look".split())
_KEPT_STARTERS = frozenset(("Don", "Will", "Great", "Little", "Black", "Long", "Best", "Sun"))
_KEPT_INSIDE = frozenset("First Second Third Our All Every One Next Good Save Free Active Forward".split())
_CUTS = frozenset(("Former",)).union(JOINERS, _ALONE, OPENERS, HONORIFICS, TITLE_HEADS)
