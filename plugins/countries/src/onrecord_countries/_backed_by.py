"""The stance of a list that stands as the agent: "a text backed by A and B", "the plan won the support of A and B"."""

from __future__ import annotations

import re

from ._stance import Stance, side_of

_SUPPORTED = r"backed|supported|endorsed|praised|welcomed|defended|applauded|commended|favou?red|hailed|championed|sponsored|co-?sponsored|approved|adopted|ratified"
_OPPOSED = r"condemned|rejected|opposed|criticised|criticized|denounced|vetoed|deplored|blocked|boycotted|resisted|shunned|lambasted|attacked|slammed|blasted"
_GROUP = r"(?:(?:some |about |more than |at least |nearly )?(?:[\w-]+ )?(?:countries|nations|states|governments|members|others)(?:,? (?:including|such as|among them|like|led by))? )?"
_PASSIVE = re.compile(
    rf"(?P<be> (?:is|was|are|were|be|been|being)(?: [a-z]+ly| also| now)?)?,? (?:(?P<supports>{_SUPPORTED})|(?P<opposes>{_OPPOSED})) by (?:both )?{_GROUP}(?:the )?$"
)
_WINS = re.compile(
    r" (?:(?:has|have|had) )?(?:(?:won|wins|has|had|have|draws?|drew|drawn|enjoys?|enjoyed|secured?|gained?|received?|got|faces?|faced|met|meets|met with|provoked?|earned) )(?:the |some |strong |broad |wide )*"
    rf"(?:(?P<supports>support|backing|approval|endorsement|praise)|(?P<opposes>opposition|resistance|criticism|condemnation|objections|protests)) (?:of|from) {_GROUP}(?:the )?$"
)
_CAME = re.compile(
    r"(?:^|(?<=\W))(?:(?P<supports>[Bb]acking|[Ss]upport|[Aa]pproval|[Pp]raise|[Ee]ndorsement)|(?P<opposes>[Oo]pposition|[Cc]riticism|[Rr]esistance|[Oo]bjections|[Cc]ondemnation))"
    r"(?: (?:for|of|to) (?P<target>[^,;]{2,80}?))? (?:has |have |had )?(?:came|comes|come) (?:mainly |mostly |largely |chiefly |also |only )?from (?:the )?$"
)
_WON = (
    "support", "backing", "approval", "endorsement", "praise", "opposition", "resistance", "criticism", "condemnation",
    "objections", "protests",
)  # fmt: skip
_SIGNS = (" by ", "of ", "from ", " by the ", "of the ", "from the ", "including ", "like ", "such as ", "them ")
_NOUN_PHRASE = re.compile(
    r"(?:^|(?<= ))(?:an?|the|its|his|her|their|this|that) (?:[\w'’-]+ ){0,5}[\w'’-]+$", re.IGNORECASE
)
_OPENING = re.compile(
    r"(?:[A-Z][a-z]+ly|But|And|Yet|Still|However|On Monday|On Tuesday|On Wednesday|On Thursday|On Friday),? "
)
_WIDEST = 120  # code points of a subject


def as_agent(text: str, sentence: int, start: int) -> Stance | None:
    """
    The stance of a list that begins at *start*, in the sentence that begins at *sentence*.

    >>> stance = as_agent("A Fijian text was backed by Peru, Chile and others.", 0, 28)
    >>> stance.side, stance.target
    ('supports', (0, 13))
    """
    if not text.endswith(_SIGNS, sentence, start):
        return None
    left = text[sentence:start]
    match = _PASSIVE.search(left) if " by " in left else None
    if match is None:
        if came := _CAME.search(left) if left.endswith(("from ", "from the ")) else None:
            found = (sentence + came.start("target"), sentence + came.end("target")) if came["target"] else None
            return Stance(side_of(came), found)
        match = _WINS.search(left) if any(word in left for word in _WON) else None
        if match is None:
            return None
        return Stance(side_of(match), _subject(left, sentence, match.start()))
    if match["be"]:
        return Stance(side_of(match), _subject(left, sentence, match.start()))
    phrase = _NOUN_PHRASE.search(left, 0, match.start())
    target = (sentence + phrase.start(), sentence + match.start()) if phrase else None
    return Stance(side_of(match), target)


def _subject(left: str, sentence: int, end: int) -> tuple[int, int] | None:
    """The subject of the clause whose verb begins at *end*."""
    begins = [
        left.rfind(mark, 0, end) + len(mark) for mark in ("; ", ": ", " but ", " that ", ", and ") if mark in left[:end]
    ]
    first = max(begins, default=0)
    if opening := _OPENING.match(left, first):
        first = opening.end()
    while first < end and left[first].isspace():
        first += 1
    return (sentence + first, sentence + end) if 0 < end - first <= _WIDEST else None
