"""Noun phrases that stand for somebody without a proper name: spokespersons, groups, reports, governments."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ._words import CUE_VERBS

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
predecessor chief
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
parties members police residents relatives survivors academics scholars commentators investors traders
""".split()
)
DOCUMENT = frozenset(
    """
report statement study survey assessment document documents letter note memo text communique communiqué resolution
declaration invitation review article book paper poll announcement dossier indictment filing complaint lawsuit release
""".split()
)
BODY = frozenset(
    """
ministry department agency office body mission embassy party company firm bank group organisation organization
commission committee council court army military union association foundation institute university club team newspaper
magazine broadcaster channel network bloc alliance delegation watchdog
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
# Base forms and others that look like the first word of a phrase: "to prohibit media", "help aid groups".
VERBS = frozenset(
    """
prohibit bar allow help urge ask tell meet support protect target attack ban force stop encourage invite join lead
fight give take make let see get put keep use find show bring send pay hear watch want need tried try seek visit
contact include includes remain become becomes remains prevent enable oppose back monitor alert inform advise train
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


@cache
def heads() -> dict[str, tuple[str, str]]:
    """
    Each form of a head, with the head in lower case and what it stands for.

    >>> heads()["Officials"]
    ('officials', 'group')
    """
    heads: dict[str, tuple[str, str]] = {}
    for kind, words in (("human", HUMAN), ("group", GROUP), ("document", DOCUMENT), ("body", BODY), ("state", STATE)):
        for word in sorted(words):
            heads.setdefault(word, (word, kind))
            heads.setdefault(word[0].upper() + word[1:], (word, kind))
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
    if not word or word[-1] in _CLOSING or word[0] == "(":
        return _OUT, "", False
    mark = word[0] in '“"‘'
    bare = word[1:] if mark else word
    low = bare.lower()
    known = _KNOWN.get(low, -1)
    if known >= 0:
        return known, low, mark
    if low.isdigit():
        return _NUMBER, low, mark
    if (
        not bare
        or bare in _TITLES
        or (low[-2:] == "ly" and low not in _LY)
        or (low[-3:] == "ing" and low not in _ING and "-" not in low)
        or (low[-2:] == "ed" and low not in _ED)
    ):
        return _OUT, low, mark
    return _OWNER if word[-2:] in _OWNERS else _INNER, low, mark


def find_nouns(text: str, landmarks: Iterable[tuple[str, int]]) -> list[Noun]:
    """
    The noun phrases of *text* whose head stands for somebody.

    Args:
        text: The text.
        landmarks: Words of it, the heads among them, with where they begin.

    >>> text = "A senior official met the two analysts."
    >>> [(noun.head, noun.determiner) for noun in find_nouns(text, [("official", 9), ("analysts", 30)])]
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
        noun = _phrase(text, (at, end), head, kind, places)
        # a capital inside a phrase is part of a name
        if (form == head or noun.core == at) and not text.startswith("united ", at - 7 if at > 7 else 0):
            found.append(noun)
    return found


def _phrase(text: str, span: tuple[int, int], head: str, kind: str, places: _Places) -> Noun:
    """The noun phrase that ends with the head at *span*: at most seven words to the left, on the same line."""
    at, end = span
    start = core = at
    determiner = ""
    floor = at - 72 if at > 72 else 0
    window = text[floor:at]
    if window[-1:] not in _BOUND:
        return Noun(start, end, core, head, kind, determiner)
    line = window.rfind("\n") + 1
    words = window[line:-1].replace("\xa0", " ").split(" ")
    if floor and not line:
        words[0] = ""  # cut in the middle
    for word in words[:-8:-1]:
        place, low, mark = places[word]
        if place == _OUT or (low in _POINTING and kind == "group"):  # "said that officials ..."
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
    return Noun(start, end, core, head, kind, determiner)


def says(text: str, end: int) -> bool:
    """
    Whether an attributing verb follows at *end*, over adverbs and auxiliaries.

    >>> says("The panel has also said no", 9)
    True
    """
    at = end
    for _ in range(5):
        if text[at : at + 1] not in _NEAR:
            return False
        begin = text.find(" ", at, at + 3) + 1
        if not begin:
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
