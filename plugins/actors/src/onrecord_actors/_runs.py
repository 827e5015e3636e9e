"""Runs of capitalised words, cut into the stretches that may each name one thing."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ._body_words import ORG_HEADS, ORG_OPENERS, WEAK_ORG_HEADS
from ._given_names import given_names
from ._words import COMMON_WORDS, HONORIFICS, MONTHS_DAYS, OPENERS, PLACE_TAILS, PLACES, STARTERS, TITLE_HEADS, TITLES

_UPPER = "A-Z\u00c0-\u00de\u0100-\u0233\u0386-\u03ab\u0400-\u042f\u1e00-\u1eff"
_TAILS = "s|based|led|backed|born|style|related|affiliated|controlled|owned|run|occupied|ruled|held|linked|like|wide|trained|sponsored|made|era|speaking|language|educated|inspired|funded|supported|designated|flagged|registered|imposed"
_SHORTENED = ("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Lt", "Gen", "Col", "Sgt", "Capt", "Cmdr", "Maj", "Adm", "Brig", "Sen", "Rep", "Gov", "Rev", "Hon", "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Bros", "Mt", "Ft", "Cpl", "Pvt", "Sens", "Reps", "Govs", "Drs", "Profs", "Messrs")  # fmt: skip
_NAME_JOINERS = "de|da|del|della|di|dos|das|du|van|von|der|den|ter|ten|la|le|bin|ibn|bint|al|el|zu|af|ben|ould"
_ORG_JOINERS = "of|for|and|the"
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
    joiners = rf"(?:(?:{_NAME_JOINERS}|{_ORG_JOINERS}|&)[ \xa0]){{0,3}}(?:(?:al|el|as|ash|an|ar|at|az|ad|d|l)[-’'])?"
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
        if not raw[0].isupper():
            continue
        if raw in _LEGAL and gap == ", " and found and found[-1].end == start - 2:
            found[-1] = _with_form(found[-1], raw, end)
            continue
        before = gap[-1:] or (text[start - 1] if start else "\n")
        if before not in _JOINED:
            if raw in _ALONE:
                continue
        elif (prefix := _BEFORE.search(text, max(0, start - 4), start)) and not text[
            prefix.start() - 1 : prefix.start()
        ].isalnum():
            start = prefix.start()
            raw = text[start:end]
            before = text[start - 1] if start else "\n"
        opens = _opens(text, start, before)
        if " " in raw or "\xa0" in raw:
            _cut(found, start, raw, opens)
        elif not (opens and raw in OPENERS) and raw not in _ALONE:
            found.append(Run(start, end, (raw,), -1, opens))
    return tuple(found)


_LEGAL = frozenset(
    ("Inc", "Inc.", "LLC", "LLP", "Ltd", "Ltd.", "Corp", "Corp.", "PLC", "PC", "L.P.", "S.A.", "N.V.", "AG", "GmbH")
)


def _with_form(run: Run, form: str, end: int) -> Run:
    """A firm with the legal form that stands after a comma: one name."""
    return Run(run.start, end, (*run.words[:-1], run.words[-1] + ",", form), run.title, run.opens)


def _opens(text: str, start: int, before: str) -> bool:
    if before == " ":
        last = text[start - 2 : start - 1]
        return not last.isalnum() and (
            last in "\n.!?:…•–—-|*" or (last in '”"’)' and text[start - 3 : start - 2] in ".!?,…")
        )
    return before in '\n“"‘•*|'


def _cut(found: list[Run], start: int, raw: str, opens: bool) -> None:
    words = raw.replace("\xa0", " ").split(" ")
    if _CUTS.isdisjoint(words):  # nothing cuts it, and no title opens it
        found.append(Run(start, start + len(raw), tuple(words), -1, opens))
        return
    offsets = []
    at = start
    for word in words:
        offsets.append(at)
        at += len(word) + 1
    for first, last in _pieces(words, opens=opens):
        head = title_end(words, first, last)
        if head >= last:  # a title alone: still a run, for roles
            head = first
        title = offsets[first] if head > first else -1
        begin = offsets[head]
        finish = offsets[last - 1] + len(words[last - 1])
        found.append(Run(begin, finish, tuple(words[head:last]), title, opens and first == 0 and head == first))


def _pieces(words: list[str], *, opens: bool) -> list[tuple[int, int]]:
    """Index ranges of the names in one run of words."""
    pieces: list[tuple[int, int]] = []
    first = index = 0
    count = len(words)
    while index < count:
        word = words[index]
        if word in _JOINERS:
            stop = index
            while index + 1 < count and words[index + 1] in _JOINERS:
                index += 1
            if index + 1 >= count or first == stop or not _joins(words, first, stop, index + 1):
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
    if index == first and word in _KEPT_STARTERS:
        return index + 1 >= len(words)
    return word in STARTERS or (index == 0 and word in OPENERS and len(words) > 1)


_NAMELIKE = frozenset(("April", "May", "June", "August", "Jan", "Mar"))
_KEPT_STARTERS = frozenset(("Don", "Will", "Great", "Little", "Black", "Long", "Best", "Sun"))
_KEEP_WORDS = frozenset(_NAME_JOINERS.split("|"))
_JOINERS = _KEEP_WORDS | {"of", "for", "and", "the", "&"}
_CUTS = frozenset().union(_JOINERS, _ALONE, OPENERS, HONORIFICS, TITLE_HEADS)
_NO_FOR = frozenset(
    """
University College School League Party Church Club Army Front Union Republic Kingdom Bank House Court Group Team
Company Duke Earl King Queen Prince Bishop Archbishop Museum Library Corps Brotherhood
""".split()
)
_TOPICS = frozenset(
    """
Ministry Department Office Committee Commission Institute Center Centre Association Board Council Campaign Society
Agency Secretary Minister Bureau Federation Foundation Museum Authority
""".split()
)


# They end the name of a body, so that what follows an "and" is another one.
_CLOSING = frozenset(
    """
University College Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc GmbH Party Parties
Council Agency Bank Army Navy Force Forces Guard Brigade Regiment Battalion Church Committee Ministry Department
Institute Union League Club Band Orchestra Foundation Association Hospital Museum Team Court Parliament
""".split()
)


def _is_topic(word: str) -> bool:
    """A word for what an office is about: Immigration and ..., Securities and ..., Housing and ..."""
    return (
        word in COMMON_WORDS
        or (word in ORG_HEADS and ORG_HEADS[word] not in ("civilian", "media") and word not in _CLOSING)
        or (word.endswith(_TOPIC_ENDINGS) and word not in given_names() and word not in PLACES)
    )


_TOPIC_ENDINGS = ("ation", "ities", "ing", "ment", "ics", "ture", "ance", "ence", "ions", "ology")


def _joins(words: list[str], first: int, stop: int, after: int) -> bool:
    """Whether words[stop:after], all joiners, hold the name together."""
    joiner = words[stop]
    if joiner == "&":
        if words[stop - 1] in ORG_HEADS and stop - first > 1 and words[-1] in ORG_HEADS and len(words) - after > 1:
            return False  # two bodies
        return not (_looks_given(words, first) and _looks_given(words, after) and stop - first > 1)
    if joiner in _KEEP_WORDS:
        return True
    left, right = words[stop - 1], words[after]
    if joiner == "the":
        return False
    if joiner in ("of", "for"):
        if right in STARTERS or right in MONTHS_DAYS:
            return False
        opener = left in ORG_OPENERS or left in TITLE_HEADS
        if joiner == "for":
            return opener and left not in _NO_FOR
        return opener or (
            joiner == "of"
            and left
            in (
                "Duchy",
                "Isle",
                "Bay",
                "Gulf",
                "Cape",
                "Strait",
                "State",
                "City",
                "Battle",
                "Treaty",
                "Lord",
                "Voice",
                "Sons",
                "Guild",
                "Masters",
                "Master",
                "Bachelor",
                "Doctor",
                "Hall",
                "Wheel",
                "Game",
                "Dawn",
            )
        )
    if joiner == "and":
        if (
            after - stop == 1
            and _is_topic(left)
            and len(words) - after > 1
            and any(word in ORG_HEADS for word in words[after + 1 :])
        ):
            return True
        nouns = words[first:stop]
        if after - stop > 1:
            return False
        if not _TOPICS.isdisjoint(nouns) and ("of" in nouns or "for" in nouns) and left not in PLACES:
            return True
        body = any(word in ORG_HEADS or word in ORG_OPENERS for word in nouns) and ("of" in nouns or "for" in nouns)
        if body and (right in COMMON_WORDS or right in ORG_HEADS):
            return True
        tail = words[after:]
        return (
            left in COMMON_WORDS
            and right in COMMON_WORDS
            and any(word in ORG_HEADS for word in tail)
            and tail[-1][0].isupper()
        ) or (
            stop - first == 1
            and len(tail) > 1
            and tail[1] in ORG_HEADS
            and tail[1] not in WEAK_ORG_HEADS
            and left not in PLACES
            and tail[0] in COMMON_WORDS
        )
    return False


def title_end(words: list[str], first: int, last: int) -> int:
    """Index of the first word of the name after the titles that open words[first:last]; *first* if there is none."""
    head = -1
    index = first
    while index < last - 1:
        word = words[index]
        if word in HONORIFICS or word in TITLE_HEADS:
            if word not in _AMBIGUOUS or not _no_title(words, index, last):
                head = index
            elif index == first:
                return first
        elif (
            word[0].islower()
            or word in TITLES
            or word in COMMON_WORDS
            or word in ("US", "U.S.", "UK", "UN", "U.N.", "EU", "FCO")
        ):
            pass
        elif (
            head < 0
            and index + 1 < last
            and any(later in TITLE_HEADS for later in words[index + 1 : last - 1])
            and not _looks_given(words, index)
        ):
            pass  # "Russian President ...", "Acme Director ..."
        else:
            break
        index += 1
    if head < 0:
        return first
    end = head + 1
    tail = words[last - 1]
    if (
        head == first
        and last - first > 2
        and (
            (tail in ORG_HEADS and tail not in WEAK_ORG_HEADS)
            or tail in ("School", "Hospital", "Library", "Theatre", "Theater", "Hotel")
            or tail in PLACE_TAILS
        )
        and not words[end][0].islower()
    ):
        return first
    if end < last and words[end][0].islower() and words[end] in ("of", "for"):
        end += 1
        while end < last and (
            (words[end][0].islower() and words[end] in ("of", "for", "and", "the"))
            or words[end] in COMMON_WORDS
            or words[end] in PLACES
            or words[end] in TITLES
            or words[end] in ("State", "Culture", "Staff", "Treasury", "Interior")
        ):
            end += 1
        if (
            end < last
            and words[end - 1] in ("of", "for", "the", "and")
            and (last - end <= 2 or not any(_looks_given(words, place) for place in range(end, last)))
        ):
            return first  # "Mayor of Kassel": a title and a place, no name
        while end < last and words[end - 1] in ("of", "for", "the", "and"):
            end += 1
        return end
    return end


_AMBIGUOUS = frozenset(
    """
Don Count Earl Private Major General Chair Chief Head Justice Duke Prince King Guy Dean Tan Judge Saint St. Father
Sister Brother Secretary Deputy Editor Leader
""".split()
)


def _no_title(words: list[str], index: int, last: int) -> bool:
    """General Motors, Justice Department, Saint Petersburg: the word is part of a name."""
    following = words[index + 1]
    tail = words[last - 1]
    if words[index] in ("Saint", "St."):
        return True
    if words[index] in ("Don", "Earl", "Guy", "Dean", "Tan"):
        return True
    return (
        following in ORG_HEADS
        or (following in COMMON_WORDS and following not in TITLE_HEADS)
        or (tail in ORG_HEADS and tail not in WEAK_ORG_HEADS)
    )


def _looks_given(words: list[str], index: int) -> bool:
    return words[index] in given_names()
