"""Noun phrases that stand for somebody without a proper name: spokespersons, groups, reports, governments."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from onrecord import Words

from ._body_types import TAKEN_UP
from ._words import CUE_VERBS, TITLE_HEADS

# What the head noun stands for.
HUMAN = frozenset(
    """
spokesman spokeswoman spokesperson analyst specialist expert official diplomat minister president chancellor premier
chairman chairwoman commissioner ambassador envoy secretary director governor senator mayor lawmaker professor
researcher scientist economist historian lawyer prosecutor judge doctor activist campaigner dissident journalist
reporter editor author critic aide adviser advisor insider source witness resident leader officer commander general
colonel captain sergeant soldier policeman detective inspector suspect candidate executive manager boss founder owner
teacher student worker farmer coach player singer actor actress singer-songwriter musician guitarist writer poet
artist lieutenant sheriff attorney defendant victim survivor negotiator mediator politician counterpart successor
predecessor chief ceo cfo congressman congresswoman representative councillor councilman councilwoman superintendent
constable bishop archbishop principal headteacher nurse goalkeeper striker midfielder defender winger captain pilot
chairperson mp pm mep
""".split()
)
GROUP = frozenset(
    """
spokesmen spokespersons spokespeople analysts specialists experts officials diplomats ministers ambassadors envoys
lawmakers professors researchers scientists economists historians lawyers prosecutors judges doctors activists
campaigners dissidents journalists reporters critics aides advisers advisors insiders sources witnesses leaders
officers commanders soldiers troops rebels militants protesters protestors demonstrators interviewees respondents
organizers organisers observers groups organisations organizations charities agencies companies firms countries
nations states governments powers forces allies minorities authorities media outlets opponents supporters delegates
participants investigators inspectors negotiators mediators politicians parliamentarians senators executives unions
parties members police residents relatives survivors academics scholars commentators insurgents fighters opposition legislators congressmen donors investors traders councillors rescuers volunteers villagers guards detainees economists
""".split()
)
DOCUMENT = frozenset(
    """
transcript ad advert advertisement memoir email emails tweet post video footage data figures statistics polls records
report statement study survey assessment document documents letter note memo text communique communiqué resolution
declaration invitation review article book paper poll announcement dossier indictment filing complaint lawsuit release
""".split()
)
BODY = frozenset(
    """
ministry department agency office body mission embassy party company firm bank group organisation organization
commission committee subcommittee cabinet council court army military union association foundation institute university club team newspaper
magazine broadcaster channel network bloc alliance delegation watchdog campaign panel board jury
""".split()
)
STATE = frozenset("government regime country nation leadership administration authorities republic kingdom".split())

# Words that cannot stand inside a noun phrase, left of its head.
STOPS = CUE_VERBS | frozenset(
    """
least
of in on at by for from to with without into onto over under between among against about after before during since until through throughout across along around near toward towards within via per than as but and or nor so yet if
because although though while whereas when where which who whom whose that is are was were be been being am has have had having do does did will would shall should can could may might must not n't also then there here it he she they we i you him them
us me what why how said says say very too just only even still already ago later earlier including such like amid despite
""".split()
)
DETERMINERS = frozenset(
    """
the a an this that these those its his her their our my your some any many most several few all both each every no
another one two three four five six seven eight nine ten dozens hundreds thousands
""".split()
)
_BOUND = frozenset((" ", "\xa0"))
_EDGES = frozenset((" ", "\xa0", "\n", ""))
# Base forms and others that look like the first word of a phrase: "to prohibit media", "help aid groups".
VERBS = frozenset(
    """
prohibit bar allow help urge ask tell meet support protect target attack ban force stop encourage invite join lead
fight give take make let see get put keep use find show bring send pay hear watch want need tried try seek visit
contact include includes remain become becomes remains prevent enable oppose back monitor alert inform advise train
attend hold run own hire fire form join leave enter head found set call
arm fund pressure persuade convince follow follows face faces hit kill kills treat order block represent represents
made sent gave took brought met held led told saw
""".split()
)
_ING = frozenset(
    """
fishing shipping trading farming building cleaning learning flying racing cycling boxing swimming gaming lending polling holding manufacturing advertising consulting accounting hunting sailing rowing processing logging drilling developing leading ruling warring neighbouring neighboring participating visiting opposing investigating working
governing outgoing incoming banking engineering housing nursing mining broadcasting publishing marketing training
intelligence-gathering rising emerging existing remaining voting fact-finding lobbying
""".split()
)
_ED = frozenset(
    """
armed united allied elected unelected appointed detained hundred aged affected advanced industrialized industrialised
unnamed unidentified red retired senior-ranked so-called uniformed masked wounded injured jailed imprisoned exiled
divided non-aligned aligned
""".split()
)


_PLURAL_CUES = frozenset(
    """
describe call argue claim warn accuse deny insist note add suggest estimate consider expect predict report state
declare stress demand urge condemn criticise criticize reject dispute contend maintain admit agree
""".split()
)
_CUES = CUE_VERBS | _PLURAL_CUES


class Noun(NamedTuple):
    """
    A noun phrase without a proper name.

    Attributes:
        start: First code point, determiner included.
        end: One past the head.
        core: First code point after the determiner.
        head: The head noun, in lower case.
        kind: ``human group document body state``.
        determiner: In lower case, "" if there is none.
    """

    start: int
    end: int
    core: int
    head: str
    kind: str
    determiner: str


_BEFORE_NUMBERS = frozenset("first last next other past top some about nearly almost over".split())
_COMPOUND = "-songwriter"  # the one head of two words
_POINTING = frozenset(("that", "this"))
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_TITLES = frozenset(("Mr", "Ms", "Mrs"))
_TRAILING = ',.:;“"”'
_BETWEEN = frozenset("has have had also then later who recently previously repeatedly earlier on did not".split())
_NEAR = frozenset((" ", ",", "\xa0", "’", "”"))
_LY = frozenset(("friendly", "elderly", "early", "family"))
_OWNERS = frozenset(("’s", "'s", "s’", "s'"))
_CLOSING = frozenset(',.;:!?”"»)—–')
_ENDED = _CLOSING | _EDGES


@cache
def heads() -> dict[str, tuple[str, str]]:
    """
    Each form of a head, with the head in lower case and what it stands for.

    >>> heads()["Officials"]
    ('officials', 'group')
    """
    heads: dict[str, tuple[str, str]] = {}
    for kind, words in (
        ("human", HUMAN),
        ("group", GROUP),
        ("document", DOCUMENT),
        ("body", BODY | TAKEN_UP),
        ("state", STATE),
    ):
        for word in sorted(words):
            heads.setdefault(word, (word, kind))
            heads.setdefault(word[0].upper() + word[1:], (word, kind))
    for word in ("ceo", "cfo", "mp", "pm", "mep"):
        heads[word.upper()] = (word, "human")
    return heads


_OUT, _DETERMINER, _NUMBER, _OWNER, _INNER = range(5)


_KNOWN = {
    **dict.fromkeys(VERBS | STOPS, _OUT),
    **dict.fromkeys(DETERMINERS, _DETERMINER),
    **dict.fromkeys(_NUMBERS, _NUMBER),
}
"""What the words are that are known whatever stands beside them."""


class _Places(dict[str, tuple[int, str, bool]]):
    """What each word, as printed, is left of a head: its place in the phrase, itself in lower case, whether it opens with a mark."""

    def __missing__(self, word: str) -> tuple[int, str, bool]:
        self[word] = found = _place(word)
        return found


def _place(word: str) -> tuple[int, str, bool]:
    known = _KNOWN.get(word)
    if known is not None:
        return known, word, False
    if not word or word[-1] in _CLOSING or word[0] == "(":
        return _OUT, "", False
    mark = word[0] in '“"‘'
    bare = word[1:] if mark else word
    low = bare
    if mark or not bare.islower():
        low = bare.lower()
        known = _KNOWN.get(low)
        if known is not None:
            return known, low, mark
        if not bare or bare in _TITLES:
            return _OUT, low, mark
        if low.isdigit():
            return _NUMBER, low, mark
    end = low[-1]
    if (
        (end == "y" and low[-2:] == "ly" and low not in _LY)
        or (end == "g" and low[-3:] == "ing" and low not in _ING and "-" not in low)
        or (end == "d" and low[-2:] == "ed" and low not in _ED and "-" not in low)
    ):
        return _OUT, low, mark
    return _OWNER if word[-2:] in _OWNERS else _INNER, low, mark


def find_nouns(text: str, words: Words, landmarks: Iterable[tuple[str, int]]) -> list[Noun]:
    """
    The noun phrases of *text* whose head stands for somebody.

    Args:
        text: The text.
        words: Its words.
        landmarks: Some of them, the heads among them, with where they begin.

    >>> import onrecord
    >>> text = "A senior official met the two analysts."
    >>> nouns = find_nouns(text, onrecord.words(text), [("official", 9), ("analysts", 30)])
    >>> [(noun.head, noun.determiner) for noun in nouns]
    [('official', 'a'), ('analysts', 'the')]
    """
    found: list[Noun] = []
    known = heads()
    places = _Places()
    for printed, at in landmarks:
        if printed not in known:
            continue
        form = printed
        end = at + len(form)
        if text[at - 1 : at] == "-":
            continue
        if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalnum():
            form = printed + _COMPOUND
            if form not in known or not text.startswith(form, at):
                continue
            end = at + len(form)
            if text[end : end + 1].isalnum():
                continue
        head, kind = known[form]
        start, core, determiner = _phrase(text, words, at, places, pointing=kind != "group")
        if form != head and kind == "human" and printed not in TITLE_HEADS and text[start - 2 : start - 1].isalnum():
            continue  # "they called him The Poet": a name, no noun
        # a capital inside a phrase is part of a name
        if (form == head or core == at) and not text.startswith("united ", at - 7 if at > 7 else 0):
            found.append(Noun(start, end, core, head, kind, determiner))
    return found


_MOST = 7
_FAR = 72


def _phrase(text: str, words: Words, at: int, places: _Places, *, pointing: bool) -> tuple[int, int, str]:
    """
    Where the noun phrase begins whose head begins at *at*, where it goes on after its determiner, and that determiner.

    It reaches over at most seven words to the left, on the same line.

    Args:
        text: The text.
        words: Its words.
        at: Where the head begins.
        places: What words are left of a head.
        pointing: Whether *this* and *that* are determiners: not in "said that officials ...".
    """
    forms, starts, gaps = words.forms, words.starts, words.gaps
    start = core = at
    index = bisect_left(starts, at)
    floor = at - _FAR if at > _FAR else -1
    number = False
    for _ in range(_MOST):
        gap = gaps[index]
        if gap not in _BOUND or not index:
            if gap[-1:] not in _BOUND or gap[-2:-1] in _ENDED:
                break
            return _marked_phrase(text, at, places, pointing=pointing)
        index -= 1
        begin = starts[index]
        if begin <= floor:
            break
        if gaps[index][-1:] not in _EDGES:
            return _marked_phrase(text, at, places, pointing=pointing)
        place, low, _ = places[forms[index]]
        if place == _OUT or (low in _POINTING and not pointing):
            break
        if number and place != _DETERMINER and low not in _BEFORE_NUMBERS:
            break  # "Lima expels two diplomats"
        start = begin
        if place == _DETERMINER:
            return start, core, low
        core = start
        number = place == _NUMBER
    return start, core, ""


def _marked_phrase(text: str, at: int, places: _Places, *, pointing: bool) -> tuple[int, int, str]:
    """`_phrase` where marks stand between the words: hyphens, apostrophes, quotation marks."""
    start = core = at
    determiner = ""
    floor = at - _FAR if at > _FAR else 0
    window = text[floor:at]
    line = window.rfind("\n") + 1
    words = window[line:-1].replace("\xa0", " ").split(" ")
    if floor and not line:
        words[0] = ""  # cut in the middle
    for word in words[: -_MOST - 1 : -1]:
        place, low, mark = places[word]
        if place == _OUT or (low in _POINTING and not pointing):
            break
        start += mark - 1 - len(word)
        if place == _DETERMINER:
            determiner = determiner or low
            break
        core = start
        if place == _OWNER:
            determiner = determiner or "'s"
        if mark:
            break
    return start, core, determiner


def says(text: str, end: int) -> bool:
    """
    Whether an attributing verb follows at *end*, over adverbs and auxiliaries.

    >>> says("The panel has also said no", 9)
    True
    """
    at = end
    for _ in range(5):
        near = text[at : at + 1]
        if near == " ":
            begin = at + 1
        elif near not in _NEAR or not (begin := text.find(" ", at, at + 3) + 1):
            return False
        at = text.find(" ", begin, begin + 24)
        word = text[begin : at if at >= 0 else begin + 24]
        if not word.isalpha():
            word = word.split("\n", 1)[0].rstrip(_TRAILING)
        if word in _CUES:
            return True
        if at < 0 or not (word in _BETWEEN or word[-2:] == "ly" or word[-3:] == "day"):
            return False
    return False
