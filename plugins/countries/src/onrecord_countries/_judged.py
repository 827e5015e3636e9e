"""Whether a chain of mentions is a list, or the sides of a relation, two clauses, a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._bloc import bloc
from ._openness import counted_among, headed, single_shown, tail
from ._page import NAMED_BY_MEMBERS
from ._phrases import sentence_start

if TYPE_CHECKING:
    from onrecord import CountryMention

    from ._chains import Chain

_RELATION = re.compile(
    r"\b(?:between|against|versus|vs\.?|between (?:[a-z'-]+ ){1,5}(?:of|from|in|for)|(?:[Rr]elations|[Bb]orders?|[Tt]ies|[Tt]alks) of"
    r"|(?:link|connect)(?:s|ed|ing)?|separat(?:es?|ed|ing)|pit(?:s|ted|ting)?) (?:the )?$"
)
_PAIRED = frozenset({" and ", " or ", " nor ", " and the ", " as well as "})
_RELATED = 60  # code points in which it stands before the list
# A headline that begins with two names and a verb of both ("Mpox: Chad, Niger step up checks").
_LINE_BEGINS = re.compile(r"(?:\A|\n)(?:[A-Z][^.,;:\n]{0,40}(?::| [—–-]) )?(?:The |the )?$")
_VERB_OF_BOTH = re.compile(r" (?!(?:and|or|but|was|has|had|is)\b)(?:to [a-z]+|(?![a-z]*[^s]s\b)[a-z]+)\b")
_KICKER = 50
# What two names do with each other, unless "with" names a third.
_TOGETHER = (
    r"exchang(?:ed?|ing) (?:\w+ )?(?:fire|shots|shells|shelling|missiles|strikes|blows|gunfire|artillery|insults|barbs)"
    r"|trad(?:ed?|ing) (?:\w+ )?(?:fire|shots|blame|blows|barbs|insults|accusations|strikes|threats|jibes|charges)"
    r"|clash(?:ed|ing)?|went to war|(?:at|locked in a) war|at (?:loggerheads|odds|daggers drawn)|on the (?:brink|verge) of war|broke off|(?:square[ds]?|face[ds]?|facing) off"
    r"|fought (?:a|an|two|three|over|for (?:control|years|decades|months|weeks|days|hours))"
    r"|(?:agree|agreed|agreeing) (?:to|on) an? (?:[a-z-]+ ){0,3}(?:truce|ceasefire|armistice|peace)"
    r"|(?:sign|signed|signing|initialled|reached) an? (?:[a-z-]+ ){0,2}(?:truce|ceasefire|armistice|peace)"
    r"|(?:resume|restore|normali[sz]e|sever|mend|repair|establish)(?:e?d|ing)? (?:[a-z]+ ){0,2}(?:relations|ties|links)"
    r"|share an? (?:[a-z-]+ )*border|drew (?:\d|level)|played out a|shared? (?:the points|the spoils|a goalless)|(?:meet|met|face|faced) in (?:the|a|their|an) (?:[a-z-]+ )?(?:final|semi-?finals?|quarter-?finals?|play-?offs?|decider|friendly|derby|opener|opening (?:match|game))"
)
_EACH_OTHER = re.compile(
    r"(?: (?:have|has|had|were|was|are|will|would|to|again|both|also|long|still|yet|[a-z]+ly))*"
    rf"(?: (?:{_TOGETHER})\b(?! (?:[\w-]+ ){{0,3}}with (?!each|one))"
    r"|'s? (?:[a-z-]+ )?(?:row|dispute|border|quarrel|relations|ties|friendship|alliance|partnership)\b"
    r"|(?:'s?)? (?:[a-z-]+ )?(?:war|feud|rivalry|relationship|spat|standoff|stand-off|conflict|peace (?:talks|deal|accord|treaty|process))\b"
    r"|(?:(?!, (?:which|who|whose)\b)[^.;:]){0,80}\b(?:(?<!hours of )(?<!utes of )(?<!days of )(?<!weeks of )(?<!miles of )(?:each other|one another)|(?:each|either) [a-z]+ing the other|the other's)\b)"
)
_AND_BODY = re.compile(r",? (?:and|or) (?:the|its|their|an?|several|some|[A-Z][\w-]+'?s?) ")
_SUBORDINATE = re.compile(
    r"\s*(?:After|As|Although|Because|Before|By|Despite|For|From|If|In|Like|On|Since|Though|To|Under|Unlike|Until|When|While|With|Without)\b[^,]*$"
)
# "the Fiji, Samoa and Tonga Chamber of Commerce"
_NAME_OF_BODY = re.compile(
    r" (?:[A-Z][\w-]+ ){0,3}(?:Council|Chamber|Society|Association|Committee|Bank(?:ing)?|Group|Corps|Commission|Foundation|Fund|Institute|Federation|League|Cup|Championships?|Trophy|Tour|Rally|Series|Act|Agreement|Treaty|Pact|Convention|Accord|Desk|Bureau|Division|Studies|Department|Railways?|Airlines?|Airways)\b"
)
_QUOTED = re.compile(r"[\"“]([A-Z][^\"“”\n]{0,60})$")
_QUOTE_ENDS = re.compile(r"([^\"“”\n]{0,60})[\"”]")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST = 2  # members of a list
_SAY = re.compile(r" (?:say|said|claim|claimed|believe|warn|warned|insist|insisted)(?= ?[.,;]|$)")
_OBJECT = re.compile(r"[a-z]+ (?:to|in|from|of|with|by|on|against|for|at|over|into|near|through) (?:the )?$")
_NEAR = 30
_CLAUSE = 160  # code points after two names in which a word may say that they are the sides of a relation
_TITLE = re.compile(
    r"\b(?:Minister|Ministry|Secretary|Department|Directorate|Commissioner|Bureau|Office|Committee|Chamber|Division|Desk)(?: (?:[Ff]or|[Oo]f|[Oo]n|[Ww]ith|[Tt]o|and|the|[A-Z][\w-]+)){0,5} (?:for|of|on|with|to|and) (?:the )?$"
)
_TITLE_ENDS = tuple(
    f" {word} {article}" for word in ("for", "of", "on", "with", "to", "and") for article in ("", "the ")
)
_PART_OF_NAME = re.compile(r" (?!\w+day\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]")


def members_alone(chain: Chain, text: str) -> Chain:
    """The chain without a first item that is none of its members: its name, or the end of the clause before."""
    if len(chain.items) <= _FEWEST:
        return chain
    head, *members = chain.items
    if (
        chain.joined
        and _SAY.match(text, chain.items[-1].span.end)
        and _OBJECT.search(text, max(0, head.span.start - _NEAR), head.span.start)
    ):
        return chain._replace(items=tuple(members))  # "shells went to Russia, Japan and Canada say"
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
    if chain.items[0].form == "bloc" and len(states) == 1 and more is None and not _may_pair(text, lines, chain):
        return None
    if text.endswith(_TITLE_ENDS, 0, start) and _TITLE.search(text, max(0, start - 60), start):
        return None
    if more is None and (_NAME_OF_BODY.match(text, end) or _in_a_title(text, start, end)):
        return None
    if more is not None or len(chain.items) == 1:
        return more or end, True
    if headed(text, start) or counted_among(text, end):
        return end, True
    if len(chain.items) == 2 and not _is_pair(text, lines, chain):
        return None
    return end, any(item.form == "bloc" and not _counted(item, text) for item in chain.items)


def _in_a_title(text: str, start: int, end: int) -> bool:
    """Whether the list is a part of the title of a work in quotation marks ("Lost Letters from Peru and Chile")."""
    before = _QUOTED.search(text, max(0, start - _NEAR), start)
    after = _QUOTE_ENDS.match(text, end) if before else None
    if before is None or after is None:
        return False
    words = [*_LONG_WORD.findall(before[1]), *_LONG_WORD.findall(after[1])]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _is_pair(text: str, lines: str, chain: Chain) -> bool:
    """Whether two names are a list: not two clauses, not the parts of a longer name, not the sides of a relation."""
    start, end = chain.items[0].span.start, chain.items[1].span.end
    if not chain.joined and not _goes_on(text, start, end) and not _opens_headline(text, lines, start, end):
        return False
    return not (
        chain.comma_and
        or _PART_OF_NAME.match(text, end)
        or _RELATION.search(text, max(0, start - _RELATED), start)
        or _EACH_OTHER.match(text, end, end + _CLAUSE)
    )


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether "A, B" begins "A, B and the island's own assembly", and is not the end of one clause and the beginning of another."""
    return (
        _AND_BODY.match(text, end) is not None and _SUBORDINATE.match(text, sentence_start(text, start), start) is None
    )


def _opens_headline(text: str, lines: str, start: int, end: int) -> bool:
    """Whether "A, B" is the subject of a headline."""
    return (
        _VERB_OF_BOTH.match(text, end) is not None
        and _LINE_BEGINS.search(lines, max(0, start - _KICKER), start) is not None
    )


def _may_pair(text: str, lines: str, chain: Chain) -> bool:
    """Whether a bloc with one state is a list: "the EU and Chile signed", "EU, Chile sign", not "the EU and of Chilean ports"."""
    head, state = chain.items[0].span, chain.items[-1].span
    if not _counted(chain.items[0], text):
        return False
    return text[head.end : state.start] in _PAIRED or _opens_headline(text, lines, head.start, state.end)


def _counted(item: CountryMention, text: str) -> bool:
    found = bloc(text[item.span.start : item.span.end])
    return found is not None and bool(found.memberships)
