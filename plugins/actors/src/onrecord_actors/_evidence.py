"""What the text says, at one occurrence, about the bearer of a name: a set of flags."""

from __future__ import annotations

import re
from functools import cache

from ._body_words import FIRMS, ORG_HEADS
from ._dealings import DEALS, JOINS, LINKS, deals, dealt_with
from ._known_bodies import BODIES
from ._nouns import STOPS, VERBS
from ._role_phrases import complement_before, described_role
from ._runs import Run
from ._states import state_names
from ._words import CUE_VERBS, HONORIFICS, PERSON_VERBS, PLACES, is_role

HONORIFIC = 1  # Mr, Dr, Sir before it
TITLE = 2  # President before it, or "spokesman", "biologist" in lower case
CUE = 4  # it says, or is said by
ROLE_AFTER = 8  # ", a spokesman for", ", the former governor"
AGE = 16  # ", 34,"
VERB = 32  # was born, married, studied
OWNER = 64  # 's
BY = 128  # by, with, and ... before it
INSIDE = 256  # seen where a capital tells something
THE = 512  # the, a, an before it
PLACED = 1024  # in, at, near, from before it
REGION = 2048  # ", Ohio" after it
WHO = 4096  # ", who"
BORN = 8192  # (born 1950), (1950-2001)
QUOTED = 16384  # alone between quotation marks
DEFINED = 32768  # an acronym in brackets after it, or it in brackets
BODY = 131072  # "the company" before it, ", a band" after it, "is a club"
THING = 262144  # it "is a" something that is neither human nor a body
TOWN = 524288  # "city of" before it
DEALING = 2097152  # "acquired by" before it, "was founded" or "shares" after it: said of bodies
LISTED = 4194304  # "bands like" before it, or before the first of the series that it is in
MANY = 8388608  # "have" or "were" after it
PLAYER = 16777216  # a player in a score sheet
APART = 1048576  # the article before it is its own: not that of a noun after it, as in "a Falk story"

PERSONAL = HONORIFIC | TITLE | AGE | BORN | WHO | ROLE_AFTER | PLAYER
"""Only people have one of these."""

_PLACED = frozenset(
    """
in at near from into across throughout outside inside around toward towards through via along
""".split()
)
_TOWNS = frozenset(
    """
city town village municipality district region province county state suburb port island parish area capital borough
mayor governor university bishop archbishop battle siege
""".split()
)
BODY_NOUNS = (
    frozenset(
        """
company firm band group club team airline newspaper magazine broadcaster station channel network university college
school bank retailer brand label agency organisation organization charity party union association federation league
museum hospital restaurant manufacturer producer publisher supplier startup corporation foundation institute orchestra
fintech tank employer nonprofit non-profit think-tank website app outlet
lender consortium trust fund bloc coalition alliance watchdog regulator daily weekly tabloid choir militia movement operator carrier maker chain subsidiary developer franchise congregation side squad giant
""".split()
    )
    | FIRMS
)
_BLANKS = frozenset((" ", "\xa0"))
_CLOSING = frozenset(("”", '"', "’"))
_OWNED = frozenset(("’s ", "'s "))
_APOSTROPHES = frozenset(("’", "'"))
_OWNING = (" his", " her", " His", " Her", "\nHis", "\nHer", "’s", "'s")
_KIN = frozenset("son daughter brother sister wife husband mother father".split())
_BY = frozenset(
    """
by with starring featuring met named alongside against son daughter brother wife husband between
""".split()
)
_THE = frozenset("the The a an A An this This its their our your".split())
_OWNERS = frozenset(
    "owner parent publisher maker operator manufacturer sponsor employer landlord lender insurer".split()
)
_ARMS = frozenset("arm unit division subsidiary affiliate".split())
_AFTER_COMMA = frozenset(
    """
a an the one another former then now also who whose whom his her president director chief chairman chairwoman head
founder
""".split()
)


_OF_STATES = (
    " government", " foreign minist", " ambassador", " prime minister", " defence minist", " defense minist", " parliament",
    " embassy", " armed forces", " constitution", " capital",
)  # fmt: skip
"""What only a state, or what would be one, has."""
_OF_BODIES = frozenset(
    "represents employs owns operates makes sells publishes runs manufactures lobbies campaigns".split()
)
"""What comes after "X, which": a body does it."""
_POSSESSIVES = ("’s", "'s", "s’", "s'")
_OF = frozenset("of for at and to in from with".split())
_PHRASE_ENDS = frozenset(
    """
of in that which who for from located based at and by on to with used near founded made
""".split()
)
_NO_THINGS = frozenset(
    """
first only same best son daughter child man woman person boy girl former
""".split()
)


_STAFF = frozenset("analyst economist strategist trader".split())
"""Who is named with the firm before: hardly ever with a town."""
_NAMED_FOR = frozenset("party bloc coalition faction militia lawmaker lawmakers newspaper airline".split())
"""What a name before them is of: a body."""
_OF_NONE = frozenset("index journal vaccine virus missile rocket satellite test scale format".split())
"""What a name beside them is of: a thing."""


_BEFORE = {
    **dict.fromkeys(_BY, BY), **dict.fromkeys(_PLACED, PLACED), **dict.fromkeys(BODY_NOUNS, BODY), **dict.fromkeys([word.capitalize() for word in FIRMS], BODY), **dict.fromkeys(_THE, THE), **dict.fromkeys(_OF_NONE, THING),
}  # fmt: skip
"""What the word before a name tells."""
_DEFINES = -1
_AFTER = {
    "who": WHO, "have": MANY, **dict.fromkeys(("is", "was", "are", "were"), _DEFINES), **dict.fromkeys(PERSON_VERBS, VERB),
    **{word: CUE | VERB if word in PERSON_VERBS else CUE for word in CUE_VERBS if word != "saying"},
}  # fmt: skip
"""What the word after a name tells."""


_FIRMS = frozenset([form for form, (_, sector) in BODIES.items() if sector in ("business", "civilian")])
_SERIES = frozenset((", ", " and ", ", and ", " or ", ", or "))


def series(text: str, runs: tuple[Run, ...], flags: list[int], keys: tuple[str, ...]) -> None:
    """What is said of the first of "bands like X, Y and Z" is said of all, and what stands beside a known firm is one: add it to *flags*, in place."""
    for index in [index for index, key in enumerate(keys) if key in _FIRMS]:
        for other in (index - 1, index + 1):
            if 0 <= other < len(runs) and runs[other].title < 0:
                left, right = sorted((index, other))
                if text[runs[left].end : runs[right].start] in _SERIES:
                    flags[other] |= DEALING
    for first in [index for index, flag in enumerate(flags) if flag & LISTED]:
        for index in range(first + 1, len(runs)):
            gap = text[runs[index - 1].end : runs[index].start]
            if gap not in _SERIES or flags[index] & PERSONAL or runs[index].title >= 0:
                break
            flags[index] |= BODY


def evidence(text: str, run: Run) -> int:
    """
    The flags of one occurrence, from at most sixty characters on either side.

    >>> line = "said botanist Ines Vidal, 34, of Kassel"
    >>> bool(evidence(line, Run(14, 24, ("Ines", "Vidal"), -1, False)) & TITLE & ~AGE)
    True
    """
    start, end, _, title, opens = run
    flags = (
        INSIDE if not opens or (len(run.words) == 2 and (text[end : end + 3] in _OWNED or _goes_on(text, end))) else 0
    )
    if title >= 0:
        flags |= HONORIFIC if text[title:start].rsplit(maxsplit=1)[-1] in HONORIFICS else TITLE
    elif start:
        before = text[start - 1]
        if before in _BLANKS:
            flags |= _word_before(text, start, end)
        elif before in '“"‘' and text[end : end + 1] in _CLOSING:
            flags |= QUOTED
    follow = text[end : end + 1]
    if opens and follow == " " and len(run.words) == 1 and run.words[0].isupper() and is_role(_next_word(text, end)):
        flags |= DEALING  # "DEA chief"
    if flags & THE and not (follow == " " and _noun_after(text, end + 1)):
        flags |= APART
    if follow == " ":
        flags |= _word_after(text, end)
        if text.startswith("(", end + 1) and len(run.words) > 1 and _won_and_lost().match(text, end):
            flags |= PLAYER
    elif follow == ",":
        flags |= _apposition(text, end + 1) if text[start - 3 : start] not in ("In ", "At ", "in ") else 0
    elif follow in _APOSTROPHES and text[end + 1 : end + 2] == "s":
        flags |= OWNER
        if text.startswith(
            (" shares", " stock", " shareholders", " subsidiary", " headquarters", " chief executive"), end + 2
        ):
            flags |= DEALING
        elif text.startswith(_OF_STATES, end + 2):
            flags |= TOWN  # of a land that nobody knows, and no body
    if flags & (CUE | VERB) and (flags & OWNER or (flags & PLACED and title < 0) or text.startswith(" of ", start - 4)):
        flags &= ~(CUE | VERB)  # "X of Y said", "said Y’s chairman", "an aide in Y said": not Y
    return flags


def _word_before(text: str, start: int, end: int) -> int:
    cut = text.rfind(" ", start - 24 if start > 24 else 0, start - 1)
    word = text[cut + 1 : start - 1]
    if word in JOINS or word.endswith("-based") or (word in LINKS and dealt_with(text, start)):
        return DEALING
    if word in _AGENTS and " " in text[start:end] and text[start:end].rsplit(" ", 1)[-1] not in ORG_HEADS:
        return TITLE
    if word == "told" and text.startswith("The ", start):
        return DEALING  # told The Quillan: a newspaper
    known = _BEFORE.get(word)
    if known is not None:
        if word in _KIN and (" " not in text[start:end] or text.endswith(_OWNING, 0, cut)):
            return known | TITLE  # "his brother Bruno", "her husband Bruno Falk"
        return known | CUE if word == "the" and text.endswith("told the ", 0, start) else known
    if word == "of":
        return TOWN if text[max(0, cut - 14) : cut].rsplit(" ", 1)[-1] in _TOWNS else 0
    if word in ("like", "as"):
        back = text[max(0, cut - 24) : cut].split(" ")
        if len(back) > 1 and back[-1] == "such":
            back.pop()
        return BODY | LISTED if back[-1].removesuffix("s") in BODY_NOUNS else 0
    if word[-1:] == "," and " " in text[start:end] and described_role(text, start, end) >= 0:
        return TITLE
    if word[-1:] == "," and text[end : end + 1] == "," and _is_apposed(text, word[:-1], cut):
        return BODY
    if word in CUE_VERBS:
        return CUE if cut > 0 and text[cut - 1] in "”\"’',!?" else 0
    if word in _RIVALS and (
        text[max(0, cut - 4) : cut] == " its"
        or text[cut - 24 if cut > 24 else 0 : cut].rsplit(" ", 1)[-1][:1].isupper()
    ):
        return DEALING  # "its rival X", "Merrowdown rival X"
    if is_role(word.removesuffix(",")) or (word.startswith("ex-") and is_role(word.lower())):
        return TITLE  # "the ex-President Ines Vidal"
    return TITLE if word.islower() and complement_before(text, start - 1) > 0 else 0


_AGENTS = frozenset("developer producer publisher operator".split())
"""People or firms: people if a full name follows."""
_RIVALS = frozenset("rival competitor supplier sponsor".split())


def _is_apposed(text: str, noun: str, cut: int) -> bool:
    """Whether a body stands between commas after this *noun*: "his employer, Merrowdown,", "its owner, Merrowdown,"."""
    return (
        noun in BODY_NOUNS or noun in _ARMS or (noun in _OWNERS and text.endswith((" its", " Its", "’s", "'s"), 0, cut))
    )


def _word_after(text: str, end: int) -> int:
    cut = text.find(" ", end + 1, end + 24)
    word = text[end + 1 : cut if cut > 0 else end + 24]
    if not word.isalpha():
        word = word.split("\n", 1)[0].rstrip('.,;:!?”"')
        if word[:1] == "(":
            return _bracket(text, end + 2)
    known = _AFTER.get(word, 0)
    if word in _OF_NONE:
        return THING
    if word in _STAFF and text[cut + 1 : cut + 2].isupper():
        return DEALING | INSIDE  # "Jefferies analyst Ines Vidal"
    if word in _NAMED_FOR and text[end + 1 + len(word) : end + 2 + len(word)] != "-":
        return DEALING
    if word in DEALS and deals(text, word, end + 1 + len(word)):
        return BODY if word == "was" else known | DEALING
    if known == _DEFINES:
        return _definition(text, cut)
    if word == "et":
        return WHO | VERB if text.startswith(" al", cut) else 0
    if known & CUE and known > 0 and text.startswith(("its ", "it plans ", "it expects "), cut + 1):
        return known | DEALING  # people say "her" and "he plans"
    if known == VERB and word == "was":
        return VERB if text.startswith(("born", "marr", "educated"), cut + 1) else 0
    return known


@cache
def _won_and_lost() -> re.Pattern[str]:
    """The record of a pitcher or a boxer behind the name: ( 9-4 )."""
    return re.compile(r" \( ?\d{1,2}-\d{1,2}(?:, \d\.\d\d)? ?\)")


def _goes_on(text: str, end: int) -> bool:
    """Whether an auxiliary or a past form follows, as after the subject of a plain sentence."""
    word = _next_word(text, end)
    return word in _AUXILIARIES or (word.endswith("ed") and word.islower() and word not in _ED)


_AUXILIARIES = frozenset(
    "had has was will would could did does is may might must can should never also just of from told "
    "took made led ran beat struck hit gave lost threw shot set cut put came left went fell rose became held kept sent saw drew fought "
    "broke drove rode sank won scored plans wants hopes says takes makes leads beats".split()
)
_ED = frozenset("red bed feed need seed speed breed shed sled united limited based".split())


def _next_word(text: str, end: int) -> str:
    cut = text.find(" ", end + 1, end + 24)
    return text[end + 1 : cut if cut > 0 else end + 24].split("\n", 1)[0].rstrip(".,;:!?”")


def _noun_after(text: str, at: int) -> bool:
    """Whether a plain noun begins at *at*, as far as its form tells."""
    word = _next_word(text, at - 1)
    return (
        word.isalpha()
        and word.islower()
        and word not in STOPS
        and word not in VERBS
        and word not in PERSON_VERBS
        and not word.endswith(("ed", "ly"))
    )


def _definition(text: str, at: int) -> int:
    """What "is a ..." says: the last word before the phrase ends tells human, body or thing."""
    words = text[at : at + 90].split("\n", 1)[0].split(" ")[1:10]
    if not words or words[0] not in ("a", "an", "the", "one"):
        return 0
    last = ""
    for word in words[1:]:
        bare = word.rstrip(".,;:")
        if bare in _PHRASE_ENDS and last:
            break
        last = bare.lower()
        if bare != word:
            break
    if is_role(last):
        return ROLE_AFTER
    if last in BODY_NOUNS:
        return BODY
    return THING if last.isalpha() and last not in _NO_THINGS else 0


def _bracket(text: str, at: int) -> int:
    inner = text[at : text.find(")", at, at + 40)] if text.find(")", at, at + 40) > 0 else ""
    if inner.startswith(("born", "b.", "c.")) or (inner[:4].isdigit() and inner[4:5] in "–-" and len(inner) >= 5):
        return BORN
    if 2 <= len(inner) <= 8 and inner.isupper() and inner.isalpha():
        return DEFINED
    return 0


def _has_role(words: list[str]) -> bool:
    """Whether "Norway’s harbour minister," or "Norwegian minister of harbours" stands after a comma: a state or a possessive, then a role that ends there."""
    begin = next((place for place, word in enumerate(words[:3], 1) if word.endswith(_POSSESSIVES)), 0)
    if not begin and words[0] in state_names():
        begin = 1
    if begin:
        for place, word in enumerate(words[begin : begin + 5], begin + 1):
            bare = word.rstrip(",.;:")
            ends = bare != word or (place < len(words) and words[place] in _OF)
            if ends:
                return is_role(bare.lower())
    return False


def _head_of(words: list[str]) -> int:
    """What the first telling noun of an apposition says."""
    low = ""
    for place, word in enumerate(words, 1):
        before, low = low, word.rstrip(",.;:’'").lower()
        if is_role(low):
            return ROLE_AFTER
        if low in BODY_NOUNS:
            if low == word and is_role(words[place].rstrip(",.;:") if place < len(words) else ""):
                return ROLE_AFTER  # "a union leader"
            return 0 if before in ("ethnic", "minority", "religious", "age") else BODY
        if low in _TOWNS:
            return TOWN
        if word.endswith((".", ";", ",")) and word is not words[0]:
            break
    return 0


def _apposition(text: str, at: int) -> int:
    words = text[at : at + 80].split("\n", 1)[0].split(" ")[1:9]
    if not words or not words[0]:
        return 0
    first = words[0].rstrip(",.")
    if first.isdigit() and len(first) == 2 and words[0].endswith(","):
        return AGE
    if first in ("Inc", "Ltd", "LLC", "LLP", "Corp", "PLC", "PC", "Co"):
        return BODY
    if first[:1].isupper():
        if _has_role(words):
            return ROLE_AFTER
        if first in PLACES or first in state_names() or " ".join(words[:2]).rstrip(",.") in state_names():
            return REGION
    if first == "which" and len(words) > 1 and words[1].rstrip(",") in _OF_BODIES:
        return BODY
    if first == "its":
        return BODY if len(words) > 1 and words[1].rstrip(",.;") in _OWNERS else 0
    if len(words) > 1 and words[1] in ("his", "her") and first in ("in", "with", "at", "after", "on"):
        return WHO  # ", in her first ..."
    if first in _AFTER_COMMA:
        return WHO if first in ("who", "whose") else _head_of(words)
    if first in CUE_VERBS and first.endswith("ed") is False and first not in ("say", "saying"):
        return 0
    if is_role(first) or (len(words) > 1 and first.islower() and is_role(words[1].rstrip(",.;"))):
        return ROLE_AFTER
    return 0
