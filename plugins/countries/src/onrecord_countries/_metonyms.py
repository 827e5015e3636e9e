"""Tell a capital that stands for its government from the city, by the words around it; without evidence it is the city."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ._predicates import acts
from ._verbs import ACTS, AIMED, BASES, BLAMED, PLACES, POLICY, PUSHED

if TYPE_CHECKING:
    from collections.abc import Collection

_PLACE_BEFORE = frozenset(
    """
in at near outside around across inside through throughout via downtown central northern southern eastern western greater metropolitan inner suburban toward towards leave leaving left reach reached visit visiting visited into within
beyond old from city capital capital, of off radio real fc ac inter east west north south little port fort
""".split()
)
_PLACE_AFTER = re.compile(
    r"-(?:based|born|bound|area|style|trained|educated|listed|wide)\b|[’']?s? \(|,? [A-Z][a-z.]+ ?\d|: |,? D\.? ?C\b|, (?:[A-Z]{2}\b|the capital|capital of|[A-Z]\w+ \d| where )| (?:[–—-]{1,2}|\u2014) (?!which|who|whose|itself|already|now|still|and )"
)
_DATELINE = re.compile(
    r"(?:, [A-Z][a-z]+\.? \d{1,2})?(?: \([\w /]+\))? ?(?:[–—]|--?) (?!which|who|whose|itself|already|now|still|and )"
)
_RELATION = (
    r"(?:relations|relationship|ties|talks|tensions?|deals?|agreements?|treaty|treaties|pacts?|rows?|disputes?|war|cooperation|negotiations?|alliances?|contacts|links|dialogue|stand-?off|conflict|trade|rifts?|spats?|feuds?|friction|"
    r"confrontation|partnership|accords?|rivalry|rapprochement|détente|detente|thaw|clash(?:es)?|trust|differences|showdown|exchanges?|split|animosity|mistrust|understanding|truce|battle|competition|hostility|patience|peace|engagement|breach|diplomacy)"
)
_RELATED = re.compile(rf"(?i:\b{_RELATION})(?: (?:over|on) [\w-]+)?['\"]? (?:with|between|against) (?:both )?$")
_BETWEEN = re.compile(
    rf"\b(?:between|brought|united|divided|pits) (?:[A-Z]\w+(?: [A-Z]\w+)?)(?:,? [A-Z]\w+,?)? and $|(?i:\b{_RELATION}) between $"
)
_TRAVEL = re.compile(
    r"\b(?:trains?|flights?|roads?|rail\w*|routes?|highway|motorway|bus|buses|lines?|ferr(?:y|ies)|services?|pipeline|distance|halfway|miles|km|shuttl\w+|travel\w*|commut\w+|drive|drove|flew|fly|flying|journey|cable|race|match) between "
)
_AND_NAME = re.compile(r"(?:'s)? and (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)")
_ENVOYS = re.compile(
    r"\b(?:negotiators|officials|diplomats|envoys|delegat(?:es|ions?)|representatives|ministers|leaders|emissaries|signals?|pressure|message|criticism|support|orders?|instructions?|response|backing|weapons|aid|condemnation|demands?|threats?|help|opposition|pushback) from (?:both )?$",
    re.IGNORECASE,
)
_TOWARDS = {
    preposition: re.compile(rf"\b(?:{words})$")
    for prepositions, words in AIMED.items()
    for preposition in prepositions.split()
}
_OBJECT = re.compile(BLAMED)
_CALLED = re.compile(r"\b(?:call|calls|called|calling|prevail|prevailed|lean|leaned|leaning|leans) (?:up)?on $")
_PUSHED = re.compile(rf"{PUSHED}\w*|gets?|got|getting|leads?|led|leading")
_AND_PLACE = re.compile(r"\b(?:in|at|near|across|to|outside|through) (?:[A-Z]\w+,? ){1,3}and $")
_JOINING = frozenset(
    """
    between brought bring brings united unite unites divided divide divides split splits pits pitted binds bind
    bound
    """.split()
)
_RELATING = _JOINING | {"with", "against", "both", "and"}
_LINKING = _RELATING | {"from", "for", "to", "on", "upon", "of", "by", "over"}
_TO_DO = re.compile(r" (?:not )?to [a-z]+\b(?! the )")
_PREFIX = re.compile(r"\b(?:[Pp]ro|[Aa]nti)-$")
_SUFFIX = re.compile(
    r"-(?:backed|led|controlled|installed|aligned|friendly|appointed|imposed|run|sponsored|brokered|mediated|approved|funded|allied|occupied|supported|dominated|ordered|supplied|leaning|linked|proposed)\b| (?:government|regime|administration|authorities|officialdom)\b"
)
_LEAVING = {
    **dict.fromkeys(
        ("leave", "leaves", "left", "leaving"),
        frozenset("with without no little few isolated exposed vulnerable facing".split()),
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
    r" as (?:the |a |an |its |their |his |her )?(?:[\w-]+ )?(?:perpetrators?|culprits?|threats?|all(?:y|ies)|enem(?:y|ies)|rivals?|partners?|mediators?|aggressors?|brokers?|adversar(?:y|ies)|sponsors?|guarantors?|honest)\b"
)
_KEPT = re.compile(r" (?:out of|at bay|in check|on side|on board|at arm's length|guessing|in the dark)\b")
_KEEPING = frozenset({"keep", "keeps", "keeping", "kept"})
_WISHED = re.compile(r"\b(?:insist|demand|propos|suggest|request|recommend|ask|urg)(?:s|es|e|ed|ing)? that $")
_BASE = re.compile(r" \"?(?:not )?([a-z]+)\b")
_PAIRED = 3
_GOVERNING = frozenset({"government", "regime", "administration", "authorities", "officialdom"})
_DETERMINERS = ("the ", "The ", " a ", "A ", " an ", "An ")
_NEXT_WORD = re.compile(r" ([A-Za-z]+)")
_CITY = re.compile(
    r"(?<!In )(?<!At )\b(?!In |At |On |By |Since |After |Before |Until |During )(?:[A-Z]\w+ )?(?!Congress|Parliament|Europe|Asia|Africa|[A-Z]\w+day|January|February|March|April|May|June|July|August|Sept|Octo|Novem|Decem)([A-Z]\w+), $"
)
_PAIR = re.compile(rf" {_RELATION}\b")
_PAIR_AFTER = re.compile(rf"-[A-Z]\w+ {_RELATION}\b")
_HEADLINE = re.compile(r" to ([a-z]+)\b")
_POSSESSIVE = re.compile(r"'s? ((?:[\w-]+ ){0,4}[\w-]+)")


_PARTICIPLE_ENDS = ("ed", "en", "wn", "ld", "nt", "ought", "aught", "ade", "aid")
_PASSING = frozenset({"stopped", "dropped", "held", "written", "followed", "hosted", "won"})


class Evidence(NamedTuple):
    """Why a capital stands for its government: the rule's name and how sure it is."""

    rule: str
    confidence: float


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
    left = text[max(0, start - 60) : start]
    right = text[end : end + 120]
    following = match[1] if (match := _NEXT_WORD.match(right)) else ""
    if following in _GOVERNING or (left.endswith(("ro-", "nti-")) and _PREFIX.search(left)):
        return Evidence("seat-compound", 0.9)
    if not following.islower():
        if _SUFFIX.match(right):
            return Evidence("seat-compound", 0.9)
        if _PLACE_AFTER.match(right) or _DATELINE.match(right):
            return None
        if right.startswith("-") and _PAIR_AFTER.match(right):
            return Evidence("seat-relation", 0.85)
    return _by_context(left, right, following, known, building=building)


def _by_context(left: str, right: str, following: str, known: Collection[str], *, building: bool) -> Evidence | None:
    """Evidence from the clause, once compounds and datelines are out of the way."""
    adjective = not building and left.endswith(_DETERMINERS)
    if left.endswith(("the ", "The ")):
        left = left[:-4]
    previous = left.rsplit(None, 1)[-1:]
    before = previous[0].lower() if previous else ""
    if right.startswith("'") and (possessive := _POSSESSIVE.match(right)):
        return _possession(possessive[1], before)
    if left.endswith("-") and _PAIR.match(right):
        return Evidence("seat-relation", 0.85)
    if following == "to" and not left.strip(" \"'“‘") and (headline := _HEADLINE.match(right)) and headline[1] in ACTS:
        return Evidence("seat-subject", 0.75)
    if adjective or following in PLACES or (following[:1].isupper() and not following.endswith("day")):
        return None
    if left.endswith(", ") and not building and (city := _CITY.search(left)) and city[1] not in known:
        return None
    if before in _LINKING:
        linked = _linked(left, right, before, known)
        if linked is not None:
            return linked
    if following in _LEAVING.get(before, ()):
        return Evidence("seat-object", 0.75)
    if before in _PLACE_BEFORE or (before == "and" and _AND_PLACE.search(left)):
        return None
    if building and following in ("has", "had") and before not in _PLACE_BEFORE:
        return Evidence("seat-subject", 0.7)
    if (found := _object(left, right, before, following)) is not None or before in ("to", "by"):
        return found
    confidence = acts(right, before, following)
    return Evidence("seat-subject", confidence) if confidence else None


def _object(left: str, right: str, before: str, following: str) -> Evidence | None:
    """Evidence from the verb before, of which the capital is the object."""
    verb = before
    if before == "both":
        outer = left.rsplit(None, 2)
        verb = outer[1] if len(outer) == _PAIRED else ""
    if _OBJECT.fullmatch(verb) and following != "on":
        return Evidence("seat-object", 0.8)
    if _SEEN_AS.match(right):
        return Evidence("seat-object", 0.8)
    if verb in _KEEPING and _KEPT.match(right):
        return Evidence("seat-object", 0.8)
    if verb == "that" and (wished := _BASE.match(right)) and wished[1] in BASES and _WISHED.search(left):
        return Evidence("seat-subject", 0.85)
    if following == "to" and _TO_DO.match(right) and _PUSHED.fullmatch(verb):
        return Evidence("seat-object", 0.8)
    return None


def _linked(left: str, right: str, before: str, known: Collection[str]) -> Evidence | None:
    """Evidence from the noun or verb and the preposition before."""
    if before in _RELATING:
        if _TRAVEL.search(left):
            return None
        if _RELATED.search(left) or _BETWEEN.search(left):
            return Evidence("seat-relation", 0.85)
        if before in _JOINING and (other := _AND_NAME.match(right)) and other[1] in known:
            return Evidence("seat-relation", 0.75)
    if before in ("from", "both") and _ENVOYS.search(left):
        return Evidence("seat-envoys", 0.75)
    if _is_towards(left):
        return Evidence("seat-towards", 0.8)
    if before in ("on", "upon"):
        if _CALLED.search(left) and not right.startswith(" on "):
            return Evidence("seat-object", 0.8)
    elif before == "for" and _TO_DO.match(right):
        return Evidence("seat-object", 0.7)
    return None


def _is_towards(left: str) -> bool:
    """Whether the preposition before, and the word before that, aim at a government ("sanctions on", "a permit issued by")."""
    words = left.removesuffix("both ").rsplit(None, 2)[-2:]
    if len(words) < len(("sanctions", "on")) or not left.endswith(" "):
        return False
    word, preposition = words
    aimed = _TOWARDS.get(preposition.lower())
    if aimed is None:
        return False
    if aimed.search(word.lower()):
        return True
    # What governments do, and no way to a place ("dropped by").
    return preposition == "by" and word in ACTS and word.endswith(_PARTICIPLE_ENDS) and word not in _PASSING


def _possession(owned: str, before: str) -> Evidence | None:
    words = owned.split()
    first = words[0].lower()
    if first in PLACES or (before in ("in", "at", "near", "outside", "across", "around") and first not in POLICY):
        return None
    for word in words[:4]:
        if word.lower() in PLACES:
            return None
        if word in POLICY or word.lower().rstrip("s") in POLICY:
            return Evidence("seat-possessive", 0.8)
    return None
