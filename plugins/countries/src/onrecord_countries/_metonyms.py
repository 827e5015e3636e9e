"""Tell a capital that stands for its government from the city, by the words around it; without evidence it is the city."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._city import PERSONS_AND_THINGS, UNGOVERNED
from ._predicates import acts
from ._relations import LINKING, PAIR, PAIR_AFTER, Evidence, as_object, linked
from ._verbs import ACTS, PLACES, POLICY, SPEECH, THINKING

if TYPE_CHECKING:
    from collections.abc import Collection

_PLACE_BEFORE = frozenset(
    """
in at near outside around across inside through throughout via downtown central northern southern eastern western greater metropolitan inner suburban toward towards leave leaving left reach reached visit visiting visited into within
beyond old from city capital capital, of off radio real fc ac inter east west north south little port fort
""".split()
)
_PLACE_AFTER = re.compile(
    r"-(?:based|born|bound|area|style|trained|educated|listed|wide)\b|[’']?s? \(|,? [A-Z][a-z.]+ ?\d|: |,? D\.? ?C\b|, (?:[A-Z]{2}\b|the capital|capital of|[A-Z]\w+ \d|where\b)| (?:[–—-]{1,2}|\u2014) (?!which|who|whose|itself|already|now|still|and )"
)
_DATELINE = re.compile(
    r"(?:, [A-Z][a-z]+\.? \d{1,2})?(?: \([\w /]+\))? ?(?:[–—]|--?) (?!which|who|whose|itself|already|now|still|and )"
)
_AND_PLACE = re.compile(
    r"\b(?:in|at|near|across|to|outside|through) (?!April|August|December|February|January|July|June|March|May|November|October|September)(?:[A-Z]\w+,? ){1,3}and $"
)
_PREPOSITIONS = frozenset("between against from for to on upon of by over in without".split())
_PREFIX = re.compile(r"\b(?:[Pp]ro|[Aa]nti)-$")
_SUFFIX = re.compile(
    r"-(?:backed|led|controlled|installed|aligned|friendly|appointed|imposed|run|sponsored|brokered|mediated|approved|funded|allied|occupied|supported|dominated|ordered|supplied|leaning|linked|proposed)\b"
)
_GOVERNING = frozenset({"government", "regime", "administration", "authorities", "officialdom"})
_DETERMINERS = frozenset({"the", "The", "a", "A", "an", "An"})
_NEXT_WORD = re.compile(r" ([A-Za-z]+)")
_CITY = re.compile(
    r"(?<!In )(?<!At )\b(?!In |At |On |By |Since |After |Before |Until |During )(?:[A-Z]\w+ )?(?!Congress|Parliament|Europe|Asia|Africa|[A-Z]\w+day|January|February|March|April|May|June|July|August|Sept|Octo|Novem|Decem)([A-Z]\w+), $"
)
_HEADLINE = re.compile(r" to ([a-z]+)\b")
_POSSESSIVE = re.compile(r"'s? ((?:[\w-]+ ){0,4}[\w-]+)")
_FORCE = frozenset(
    "force forces strike strikes raid raids raids defence defences defense defenses power campaign war".split()
)
_ABSTRACT = ("tion", "sion", "ment", "ance", "ence", "ness", "ism", "ship", "cy", "ality", "ility")
_ENDS_PHRASE = frozenset(
    """
    in of to at on by for from with is was are were has have had will would could should may might can that who which
    and or but as than after before when while
    """.split()
)
_CAPITALS = re.compile(
    r"(?<!\bin )(?<!\bacross )(?<!\baround )(?<!\bto )(?<!\bfrom )(?:\b[\w-]+ )capitals\b[^.;:,]{0,20}(?:(?:,? (?:such as|including|like|notably|with|among them|led by|above all)|[:,]| [—–-]) | \()(?:both )?$"
)
_ALSO_DONE_TO = frozenset({"leave", "leaves", "left", "leaving", "reach", "reached"})  # of _PLACE_BEFORE
_AROUND = frozenset({"in", "at", "near", "outside", "across", "around"})
# Words after which a clause begins, or the words that begin one.
_CLAUSE = (
    frozenset(
        """
    that if as while when because but whether although though since before after until unless than what how why where
    which so once lest meanwhile instead however still yet perhaps maybe opinion analysis today yesterday nor neither
    """.split()
    )
    | THINKING
)
_OPENING_MARKS = frozenset(".!?:;,\"“‘'(—–-…\n")
_TIMES = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday April August December February January July June March May
    November October September
    """.split()
)
# A noun that is also a verb.
_BARS = re.compile(
    r" (?:bars|parks|markets|flats|schools|studios|streets|courts) (?!in|on|at|and|or|were|are|have|had|will|close|open|near|of|to\b)[a-z]+s? (?:from|for|to|with)\b"
)
_BALL = re.compile(r"\bball (?:\w+ ){1,4}in $")
_SPOKEN_WITH = re.compile(r"\b[Ww]ith [A-Z]")


def government(
    text: str, start: int, end: int, known: Collection[str] = (), *, building: bool = False
) -> Evidence | None:
    """
    The evidence that ``text[start:end]``, a capital or seat, stands for its government.

    Args:
        text: What ``plain`` gives.
        start: Of the form.
        end: Of the form.
        building: Whether it is a seat (the Kremlin) and no city.
        known: Surfaces of other countries and capitals of the document.

    Returns:
        None for the place.
    """
    left = text[_clause_start(text, start) : start]
    right = text[end : end + 120]
    following = match[1] if (match := _NEXT_WORD.match(right)) else ""
    if following in _GOVERNING or (left.endswith(("ro-", "nti-")) and _PREFIX.search(left)):
        return Evidence("seat-compound", 0.9)
    if not following.islower():
        if right.startswith("-"):
            if _SUFFIX.match(right):
                return Evidence("seat-compound", 0.9)
            if PAIR_AFTER.match(right):
                return Evidence("seat-relation", 0.85)
        if _PLACE_AFTER.match(right) or _DATELINE.match(right):
            return None
        if following.isupper() and text[start:end].isupper():
            right = _in_small_letters(right, known)
            following = following.lower()
    if "capitals" in left and _CAPITALS.search(left):
        return Evidence("seat-listed", 0.8)
    return _by_context(left, right, following, known, building=building)


def _clause_start(text: str, start: int) -> int:
    """Where the words before *start* begin that can tell of it: not above a blank line, of which `plain` makes two blanks."""
    left = max(0, start - 60)
    above = text.rfind("  ", left, start)
    return left if above < 0 else above + 2


def _in_small_letters(right: str, known: Collection[str]) -> str:
    """A headline in capitals as other text is written: names of states keep theirs."""
    return "".join(word.capitalize() if word in known else word.lower() for word in re.split(r"(\W)", right))


def _by_context(left: str, right: str, following: str, known: Collection[str], *, building: bool) -> Evidence | None:
    """Evidence from the clause, once compounds and datelines are out of the way."""
    printed = _last_word(left)
    adjective = not building and printed in _DETERMINERS
    if printed in ("the", "The"):
        left = left[: -len("the ")]
        printed = _last_word(left)
    before = printed.lower()
    if right.startswith("'") and (possessive := _POSSESSIVE.match(right)):
        if before == "in" and possessive[1].startswith("court") and _BALL.search(left):
            return Evidence("seat-possessive", 0.8)
        return _possession(possessive[1], before)
    if left.endswith("-") and PAIR.match(right):
        return Evidence("seat-relation", 0.85)
    opens = not left.strip(" \"'“‘")
    if following == "to" and opens and (headline := _HEADLINE.match(right)) and headline[1] in ACTS:
        return Evidence("seat-subject", 0.75)
    if (
        adjective
        or (following in PLACES and not _BARS.match(right))
        or (following[:1].isupper() and not following.endswith("day"))
    ):
        return None
    if left.endswith(", ") and not building and (city := _CITY.search(left)) and city[1] not in known:
        return None
    if before in LINKING:
        found = linked(left, right, before, known)
        if found is not None:
            return found
    if before in _PLACE_BEFORE or (before == "and" and _AND_PLACE.search(left)):
        return as_object(left, right, before, following) if before in _ALSO_DONE_TO else None
    if not building and _is_name_before(printed):
        return None
    if building and following in ("has", "had"):
        return Evidence("seat-subject", 0.7)
    if (found := as_object(left, right, before, following)) is not None or before in _PREPOSITIONS:
        return found
    if before == "and" and following in SPEECH and _SPOKEN_WITH.search(left):
        return Evidence("seat-subject", 0.75)
    subject = opens or before in _CLAUSE or left.rstrip()[-1:] in _OPENING_MARKS or left.endswith(", and ")
    confidence = acts(right, before, following, subject=subject or printed in _TIMES)
    return Evidence("seat-subject", confidence) if confidence else None


def _last_word(left: str) -> str:
    return left[left.rstrip().rfind(" ") + 1 :].rstrip()


def _is_name_before(printed: str) -> bool:
    """Whether the word before is part of a name with the capital (Spartak Moscow, Emma London)."""
    if not printed[:1].isupper() or printed in _TIMES or not printed.isalpha():
        return False
    return printed.lower() not in _CLAUSE and printed.lower() not in LINKING and printed not in _OPENERS


_OPENERS = frozenset(
    """
    And But Or Yet So Then Now Here There Today Yesterday Can Could Will Would Should Does Did Do Has Have Is Are Was May
    Might Must Why How What When Where While Both Even Only Also Just Again Later Soon Once Earlier Recently Officially
    Privately Publicly Still Meanwhile Instead Though Although Because Since Until Unless If As Not Like Unlike Despite
    Before After Back Again Perhaps Maybe Neither Nor Either Says Said Sources Analysts Officials Critics Diplomats
    """.split()
)
"""Words that begin a sentence before a capital."""


def _possession(owned: str, before: str) -> Evidence | None:
    words = owned.split()
    first = words[0].lower()
    if first in PLACES or (before in _AROUND and first not in POLICY):
        return None
    if first == "air":
        return Evidence("seat-possessive", 0.8) if len(words) > 1 and words[1] in _FORCE else None
    for word in words[:4]:
        small = word.lower()
        if small in PLACES or small in PERSONS_AND_THINGS or small in UNGOVERNED:
            return None
        if word in POLICY or small.rstrip("s") in POLICY or small.endswith(_ABSTRACT):
            return Evidence("seat-possessive", 0.8)
        if small in _ENDS_PHRASE:
            break
    return None
