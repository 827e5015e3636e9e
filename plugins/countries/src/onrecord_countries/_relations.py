"""What is done to a capital, or stands between it and others: evidence from the words before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ._city import SHARED, WILLLESS, is_scene
from ._verbs import ACTS, AIMED, AUXILIARIES, BASES, BLAMED, IRREGULAR_PAST, PASSED_BY, PUSHED, SENT, STATES_OF_MIND

if TYPE_CHECKING:
    from collections.abc import Collection

_RELATION = (
    r"(?:relations|relationship|ties|talks|tensions?|deals?|agreements?|treaty|treaties|pacts?|rows?|disputes?|war|co-?operation|negotiations?|alliances?|contacts|links|dialogue|stand-?off|conflict|trade|rifts?|spats?|feuds?|friction|"
    r"confrontation|partnership|accords?|rivalry|rapprochement|détente|detente|thaw|clash(?:es)?|trust|differences|showdown|exchanges?|split|animosity|mistrust|understanding|truce|battle|competition|hostility|patience|peace|engagement|breach|diplomacy)"
)
_RELATED = re.compile(rf"(?i:\b{_RELATION})(?: (?:over|on) [\w-]+)?['\"]? (?:with|between|against) (?:both )?$")
_BETWEEN = re.compile(
    rf"\b(?:between|brought|united|divided|pits) (?:[A-Z]\w+(?: [A-Z]\w+)?)(?:,? [A-Z]\w+,?)? and $|(?i:\b{_RELATION}) between (?:(?:the|its|their) [\w ]{{1,30}}? and )?$"
)
_TRAVEL = re.compile(
    r"(?i:\b(?:trains?|flights?|roads?|rail\w*|routes?|highway|motorway|bus|buses|lines?|ferr(?:y|ies)|services?|pipeline|distance|halfway|miles|km|shuttl\w+|travel\w*|commut\w+|drive|drove|flew|fly|flying|journey|cable|race|match|mov(?:e|es|ed|ing)|torn|alternat\w+|(?:his|her|their|my) time) between )"
)
_AND_NAME = re.compile(r"(?:'s)? and (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)")
_AND_CITY = re.compile(r"(?:, | (?:and|or) )([A-Z]\w+)")
_PITTED = re.compile(r"\b(?:pit|pits|pitted|pitting|sets?) (?:the )?[A-Z]\w+(?: [A-Z]\w+)? against (?:the )?$")
_PITTING = frozenset({"pit", "pits", "pitted", "pitting", "set", "sets", "setting"})
_CALLED = re.compile(r"\b(?:call|calls|called|calling|prevail|prevailed|lean|leaned|leaning|leans) (?:up)?on $")
_HANDED_BACK = re.compile(r"\b(?:report|leas|s[eo]l[dl]|hand|giv|gave|return|ced|restor)\w* (?:[\w ]{1,20} )?back to $")
_OWED = re.compile(r"\bow(?:e|es|ed|ing) [^.;]{1,50} to $")
_MOUNTING = re.compile(
    r"(?i:\b(?:pressure|eyes|onus|burden|demands|focus|attention|calls|sanctions|heat|spotlight)) (?:[a-z]+ ){1,3}(?:on|upon) (?:both )?$"
)
_DONE_FOR = re.compile(
    r"\b(?:paid|called|asked|voted|pushed|frowned|agreed|seized|relied|lobbied) (?:for|on|upon) by (?:both )?$"
)
_SMALL_WORD = re.compile(r" ([a-z]+)\b")
_AFTER_PHRASE = frozenset(
    """
    and or nor but to in on at of by for from with against over under as than after before since until during amid despite
    about because if when while where which who that whose what how why though although unless so too alone itself instead
    yesterday today tomorrow last this next earlier later again without within through throughout into among between
    via per rather such even only once more less not also up down out off away back
    """.split()
)
_CAME_FROM = re.compile(
    r"\b([A-Za-z][a-z]+) (?:has |had |have |only |may |would )*(?:came|comes|come|coming|arrived|emerged|flow\w*|pour\w*|emanat\w+) (?:\w+ )?from $"
)
_SEEN_FROM = re.compile(r"\b(?:[Ss]een|[Vv]iewed|[Ww]atched) from $")
_CLEFT = re.compile(r"\b[Ii]t (?:is|was) $")
_WHO_ACTS = re.compile(r" (?:that|who|which) (?:has |had |have )?([a-z]+)\b")
_REELING = frozenset("scrambling reeling struggling wondering fuming seething looking hoping waiting searching".split())
_PUSHED = re.compile(rf"{PUSHED}\w*|gets?|got|getting|leads?|led|leading")
_JOINING = frozenset(
    """
    between brought bring brings united unite unites divided divide divides split splits pits pitted binds bind
    bound
    """.split()
)
_RELATING = _JOINING | {"with", "against", "both", "and"}
LINKING = _RELATING | {"from", "for", "to", "on", "upon", "of", "by", "over", "in", "without"}
"""Words before a capital that may relate it to somebody."""

_TO_DO = re.compile(r" (?:not )?to [a-z]+\b(?! the )")
_LEAVES = ("leave", "leaves", "left", "leaving")
_LEAVING = {
    **dict.fromkeys(
        _LEAVES,
        frozenset("with without no little few isolated exposed vulnerable facing alone out powerless free".split()),
    ),
    **dict.fromkeys(
        ("put", "puts", "putting", "place", "places", "placed", "placing"), frozenset({"on", "under", "at", "in"})
    ),
    **dict.fromkeys(
        ("present", "presents", "presented", "presenting", "provide", "provides", "provided", "providing"),
        frozenset({"with"}),
    ),
}
_SEEN_AS = re.compile(
    r" as (?:the |a |an |its |their |his |her )?(?:[\w-]+ )?(?:perpetrators?|culprits?|threats?|all(?:y|ies)|enem(?:y|ies)|rivals?|partners?|mediators?|aggressors?|brokers?|adversar(?:y|ies)|sponsors?|guarantors?|suppliers?|obstacles?|friends?|guardians?|bully|bullies|buyers?|lenders?|creditors?|patrons?|victims?|winners?|losers?|backers?|protectors?|masters?|paymasters?|spoilers?|source|party|chief|main|biggest|true|real|honest)\b"
)
_KEPT = re.compile(r" (?:out of|at bay|in check|on side|on board|at arm's length|guessing|in the dark)\b")
_SHOWN = frozenset(
    "show shows showed shown catch caught find found see saw sees seen hear heard portray portrays depict depicts".split()
)
_KEEPING = frozenset({"keep", "keeps", "keeping", "kept"})
_WISHED = re.compile(r"\b(?:insist|demand|propos|suggest|request|recommend|ask|urg)(?:s|es|e|ed|ing)? that $")
_BASE = re.compile(r" \"?(?:not )?([a-z]+)\b")
_FOR_ITS_PART = re.compile(r", (?:the|this|that|it|such|any|an?|its) ")
_CLOSED = re.compile(r"[.,;:!?”\"’)]|$")
PAIR = re.compile(rf" {_RELATION}\b")
"""After the second of two capitals ("Seoul-Beijing talks")."""

PAIR_AFTER = re.compile(rf"-[A-Z]\w+ {_RELATION}\b")
"""After the first."""

_MAKING = frozenset("make makes made making leave leaves left leaving get gets got".split())
_REACHING = frozenset({"reach", "reaches", "reached", "reaching"})
_PAPER_REACHED = re.compile(
    r"\b(?:requests?|letters?|offers?|notes?|bids?|appeals?|protests?|messages?|complaints?|demands?|cables?|memos?|warnings?|proposals?|invitations?|drafts?) (?:has |had |have |never |only |first )*reach(?:es|ed|ing)? $"
)
_PARTICLES = frozenset({"up", "down", "off", "out", "over", "away", "back", "aside", "forward"})
_PAIRED = 3
_SHORTEST_STEM = min(map(len, BLAMED))
_LONGEST_STEM = max(map(len, BLAMED))
_PARTICIPLE_ENDS = ("ed", "en", "wn", "ld", "nt", "ought", "aught", "ade", "aid", "made", "led", "set", "won", "put")
_CITY_LINKS = frozenset({"to", "from"})


class Evidence(NamedTuple):
    """Why a capital stands for its government: the rule's name and how sure it is."""

    rule: str
    confidence: float


def as_object(left: str, right: str, before: str, following: str) -> Evidence | None:
    """Evidence from the verb before, of which the capital is the object."""
    verb = before
    if before == "both":
        outer = left.rsplit(None, 2)
        verb = outer[1] if len(outer) == _PAIRED else ""
    if following in _LEAVING.get(before, ()) or (before in _LEAVES and following in _REELING):
        return None if is_scene(right) else Evidence("seat-object", 0.75)
    if following in STATES_OF_MIND and verb in _MAKING:
        return Evidence("seat-object", 0.75)
    if verb in _REACHING and _PAPER_REACHED.search(left):
        return Evidence("seat-towards", 0.7)
    if following != "on" and _blames(verb):
        return Evidence("seat-object", 0.8)
    if verb in _SHOWN and following.endswith("ing") and following in ACTS:
        return Evidence("seat-subject", 0.7)
    if following == "as" and _SEEN_AS.match(right):
        return Evidence("seat-object", 0.8)
    if verb in _KEEPING and _KEPT.match(right):
        return Evidence("seat-object", 0.8)
    if verb == "that" and (wished := _BASE.match(right)) and wished[1] in BASES and _WISHED.search(left):
        return Evidence("seat-subject", 0.85)
    if (
        following in ("that", "who", "which")
        and _CLEFT.search(left)
        and (act := _WHO_ACTS.match(right))
        and act[1] in ACTS
    ):
        return Evidence("seat-subject", 0.75)
    if following == "to" and _TO_DO.match(right) and _PUSHED.fullmatch(verb):
        return Evidence("seat-object", 0.8)
    if verb in _PITTING and following == "against" and not is_scene(right):
        return Evidence("seat-relation", 0.75)
    return None


def _blames(verb: str) -> bool:
    """Whether *verb* is a form of one whose object is somebody."""
    return verb.isalpha() and any(
        verb[:size] in BLAMED for size in range(_SHORTEST_STEM, min(len(verb), _LONGEST_STEM) + 1)
    )


def linked(left: str, right: str, before: str, known: Collection[str]) -> Evidence | None:
    """Evidence from the noun or verb and the preposition before."""
    if before in _RELATING:
        if _TRAVEL.search(left):
            return None
        if _RELATED.search(left) or _BETWEEN.search(left):
            return Evidence("seat-relation", 0.85)
        if before in _JOINING and (other := _AND_NAME.match(right)) and other[1] in known:
            return Evidence("seat-relation", 0.75)
        if before == "against" and _PITTED.search(left) and not is_scene(right):
            return Evidence("seat-relation", 0.75)
    if _is_aimed(left, right, known):
        return Evidence("seat-envoys" if before == "from" else "seat-towards", 0.8)
    return _by_preposition(left, right, before)


def _by_preposition(left: str, right: str, before: str) -> Evidence | None:
    """Evidence from turns of phrase with one preposition."""
    if before in ("on", "upon"):
        if _MOUNTING.search(left):
            return Evidence("seat-towards", 0.75)
        return Evidence("seat-object", 0.8) if _CALLED.search(left) and not right.startswith(" on ") else None
    if before == "for":
        if _TO_DO.match(right):
            return Evidence("seat-object", 0.7)
        begins = left.lstrip(" \"“'‘") in ("For ", "for ")
        return Evidence("seat-towards", 0.6) if begins and _FOR_ITS_PART.match(right) and not is_scene(right) else None
    if before == "from":
        came = _CAME_FROM.search(left)
        is_sent = came is not None and came[1].lower() in SENT
        return Evidence("seat-envoys", 0.7) if is_sent or (right[:1] == "," and _SEEN_FROM.search(left)) else None
    if before == "to":
        return Evidence("seat-towards", 0.75) if _OWED.search(left) else None
    return Evidence("seat-relation", 0.65) if before == "without" and _CLOSED.match(right) else None


def _is_aimed(left: str, right: str, known: Collection[str]) -> bool:
    """Whether the preposition before, and the word before that, aim at a government ("sanctions on", "a permit issued by")."""
    words = left.removesuffix("both ").rsplit(None, 3)[-3:]
    if len(words) < len(("sanctions", "on")) or not left.endswith(" "):
        return False
    word, preposition = words[-2].lower().strip("\"'“”‘"), words[-1].lower()
    if preposition == "by" and word in _PARTICLES:
        word = "blocked" if words[0].lower() == "held" else words[0].lower()
    # "parcels to A and B", where B is no capital
    if preposition in _CITY_LINKS and (other := _AND_CITY.match(right)) and other[1] not in known:
        return False
    if _modifies(right):
        return False
    if preposition == "from":
        return word in SENT
    if preposition == "by":
        return (word not in PASSED_BY and _has_doer(word)) or _DONE_FOR.search(left) is not None
    if preposition == "to" and word == "back":
        return _HANDED_BACK.search(left) is not None
    return word in AIMED.get(preposition, ())


def _modifies(right: str) -> bool:
    """Whether the capital is the first part of a noun phrase ("a strike by Paris dustmen")."""
    match = _SMALL_WORD.match(right)
    if match is None:
        return False
    word = match[1]
    return not (
        word in _AFTER_PHRASE
        or word in ACTS
        or word in AUXILIARIES
        or word in WILLLESS
        or word in SHARED
        or word in IRREGULAR_PAST
        or word.endswith(("ly", "ed", "ing"))
    )


def _has_doer(word: str) -> bool:
    """Whether the noun or participle before "by" has a doer."""
    if word in ACTS and word.endswith(_PARTICIPLE_ENDS):
        return True
    return word in AIMED["by"] or word.endswith(("ed", "tion", "sion", "ment"))
