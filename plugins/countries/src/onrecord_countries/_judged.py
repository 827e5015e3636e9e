"""Whether a chain of mentions is a list, and an open one; two alone are judged in `_pairs`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._bloc import bloc
from ._openness import counted_among, headed, single_shown, tail
from ._page import NAMED_BY_MEMBERS
from ._pairs import is_counted, is_pair, may_pair
from ._phrases import sentence_start

if TYPE_CHECKING:
    from ._chains import Chain

# "the Fiji, Samoa and Tonga Chamber of Commerce"
_NAME_OF_BODY = re.compile(
    r" (?:[A-Z][\w-]+ ){0,3}(?:Council|Chamber|Society|Association|Committee|Bank(?:ing)?|Group|Corps|Commission|Foundation|Fund|Institute|Federation|League|Cup|Championships?|Trophy|Tour|Rally|Series|Act|Agreement|Treaty|Pact|Convention|Accord|Desk|Bureau|Division|Studies|Department|Railways?|Airlines?|Airways)\b"
)
_QUOTED = re.compile(r"[\"“]([A-Z][^\"“”\n]{0,60})$")
_QUOTE_ENDS = re.compile(r"([^\"“”\n]{0,60})[\"”]")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST = 2  # members of a list
_SAY = re.compile(r" (?:say|said|claim|claimed|believe|warn|warned|insist|insisted)(?= ?[.,;]|$)")
_ACT = re.compile(
    r" (?:also |both |now |still |long )?(?:have|had|are|were|will|would|can|could|do|did|say|said|want|wanted|remain|remained|voted|signed|backed|rejected|[a-z]+ed(?= (?:the|an?|to|that|its|their|on|for)\b))\b"
)
_FRONTED = re.compile(
    r"\s*(?:[A-Z][^,.;\n]{2,40}, in|In|Unlike|Like|Besides|Apart from|As for|After|Beyond|Without|With) (?:the )?"
)
_OBJECT = re.compile(r"[a-z]+ (?:to|in|from|of|with|by|on|against|for|at|over|into|near|through) (?:the )?$")
_NEAR = 30
_TITLE = re.compile(
    r"\b(?:Minister|Ministry|Secretary|Department|Directorate|Commissioner|Bureau|Office|Committee|Chamber|Division|Desk)(?: (?:[Ff]or|[Oo]f|[Oo]n|[Ww]ith|[Tt]o|and|the|[A-Z][\w-]+)){0,5} (?:for|of|on|with|to|and) (?:the )?$"
    r"|\b(?:minister|commissioner|secretary|envoy|coordinator) for (?:[a-z]+ ){1,4}with (?:the )?$"
)
_TITLE_ENDS = tuple(
    f" {word} {article}" for word in ("for", "of", "on", "with", "to", "and") for article in ("", "the ")
)


def members_alone(chain: Chain, text: str) -> Chain:
    """The chain without a first item that is none of its members: its name, or the end of the clause before."""
    if len(chain.items) <= _FEWEST:
        return chain
    head, *members = chain.items
    start, end = head.span.start, chain.items[-1].span.end
    if chain.joined and (
        (_SAY.match(text, end) and _OBJECT.search(text, max(0, start - _NEAR), start))
        or (_ACT.match(text, end) and _FRONTED.fullmatch(text, sentence_start(text, start), start))
    ):
        return chain._replace(items=tuple(members))  # "it went to Russia, A and B say", "In Russia, A and B have"
    name = text[head.span.start : head.span.end] if head.form == "bloc" else ""
    if not name.endswith(NAMED_BY_MEMBERS):  # as in "the three Baltic states, Estonia, Latvia and Lithuania"
        return chain
    found = bloc(name)
    if found is None or not {item.iso for item in members} <= {iso for iso, _, _ in found.memberships}:
        return chain
    return chain._replace(items=tuple(members))


def judged(text: str, lines: str, chain: Chain) -> tuple[int, bool] | None:
    """(end, open) of a chain that is a list, or None; *lines*: the text with its line ends."""
    start, end = chain.items[0].span.start, chain.items[-1].span.end
    more = tail(text, end)
    if more is None and len(chain.items) == 1 and not single_shown(text, start, end):
        return None
    states = [item for item in chain.items if item.form != "bloc"]
    if not states:
        return None
    if chain.items[0].form == "bloc" and len(states) == 1 and more is None and not may_pair(text, lines, chain):
        return None
    if text.endswith(_TITLE_ENDS, 0, start) and _TITLE.search(text, max(0, start - 60), start):
        return None
    if more is None and (_NAME_OF_BODY.match(text, end) or _in_a_title(text, start, end)):
        return None
    if more is not None or len(chain.items) == 1:
        return more or end, True
    if headed(text, start) or counted_among(text, end):
        return end, True
    if len(chain.items) == 2 and not is_pair(text, lines, chain):
        return None
    return end, any(item.form == "bloc" and not is_counted(item, text) for item in chain.items)


def _in_a_title(text: str, start: int, end: int) -> bool:
    """Whether the list is a part of the title of a work in quotation marks ("Lost Letters from Peru and Chile")."""
    before = _QUOTED.search(text, max(0, start - _NEAR), start)
    after = _QUOTE_ENDS.match(text, end) if before else None
    if before is None or after is None:
        return False
    words = [*_LONG_WORD.findall(before[1]), *_LONG_WORD.findall(after[1])]
    return len(words) > 1 and all(word[0].isupper() for word in words)
