"""Whether two names are a list, or two clauses, the parts of a longer name, the sides of a relation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._bloc import bloc
from ._phrases import sentence_start

if TYPE_CHECKING:
    from onrecord import CountryMention

    from ._chains import Chain

_PAIRED = frozenset({" and ", " or ", " nor ", " and the ", " as well as "})
_RELATION = re.compile(
    r"\b(?:between|against|versus|vs\.?|between (?:[a-z'-]+ ){1,5}(?:of|from|in|for)|(?:[Rr]elations|[Bb]orders?|[Tt]ies|[Tt]alks) of"
    r"|(?:link|connect)(?:s|ed|ing)?|separat(?:es?|ed|ing)|pit(?:s|ted|ting)?) (?:the )?$"
)
_RELATION_ENDS = tuple(
    f"{word} {article}"
    for word in (
        "between against versus vs vs. of from in for link links linked linking connect connects connected connecting "
        "separate separates separated separating pit pits pitted pitting"
    ).split()
    for article in ("", "the ")
)
_RELATED = 60  # code points in which it stands before the list
# A headline that begins with two names and a verb of both ("Mpox: Chad, Niger step up checks").
_LINE_BEGINS = re.compile(r"(?:\A|\n)(?:[A-Z][^.,;:\n]{0,40}(?::| [—–-]) )?(?:The |the )?$")
_VERB_OF_BOTH = re.compile(r" (?!(?:and|or|but|was|has|had|is)\b)(?:to [a-z]+|(?![a-z]*[^s]s\b)[a-z]+)\b")
_KICKER = 50
# What two states do with each other, unless "with" names a third.
_TOGETHER = (
    # fight and quarrel
    r"exchang(?:ed?|ing) (?:\w+ )?(?:fire|shots|shells|shelling|missiles|strikes|blows|gunfire|artillery|insults|barbs)",
    r"trad(?:ed?|ing) (?:\w+ )?(?:fire|shots|blame|blows|barbs|insults|accusations|strikes|threats|jibes|charges)",
    r"clash(?:ed|ing)?|went to war|(?:at|locked in a) war|on the (?:brink|verge) of war|at (?:loggerheads|odds|daggers drawn)",
    r"fought (?:a|an|two|three|over|for (?:control|years|decades|months|weeks|days|hours))|broke off|(?:square[ds]?|face[ds]?|facing) off",
    # make peace
    r"(?:agree|agreed|agreeing) (?:to|on) an? (?:[a-z-]+ ){0,3}(?:truce|ceasefire|armistice|peace)",
    r"(?:sign|signed|signing|initialled|reached) an? (?:[a-z-]+ ){0,2}(?:truce|ceasefire|armistice|peace)",
    r"(?:resume|restore|normali[sz]e|sever|mend|repair|establish)(?:e?d|ing)? (?:[a-z]+ ){0,2}(?:relations|ties|links)",
    r"(?:resume|reopen|suspend)(?:e?d)? (?:their )?(?:[a-z-]+ )?(?:talks|negotiations|dialogue)",
    r"(?:patch(?:ed)? up|settled?|bury|buried|end(?:ed)?|resolved?) (?:an?|the|their) (?:[a-z-]+ ){0,2}(?:row|dispute|feud|differences|quarrel|conflict|war|rift|stand-?off)",
    r"share an? (?:[a-z-]+ )*border",
    # play
    r"drew (?:\d|level)|played out a|shared? (?:the points|the spoils|a goalless)",
    r"(?:meet|met|face|faced) in (?:the|a|their|an) (?:[a-z-]+ )?(?:final|semi-?finals?|quarter-?finals?|play-?offs?|decider|friendly|derby|opener|opening (?:match|game))",
)
_EACH_OTHER = re.compile(
    r"(?: (?:have|has|had|were|was|are|will|would|to|agree|agreed|again|both|also|long|still|yet|[a-z]+ly))*"
    rf"(?: (?:{'|'.join(_TOGETHER)})\b(?! (?:[\w-]+ ){{0,3}}with (?!each|one))"
    r"|'s? (?:[a-z-]+ )?(?:row|dispute|border|quarrel|relations|ties|friendship|alliance|partnership)\b"
    r"|(?:'s?)? (?:[a-z-]+ )?(?:war|feud|rivalry|relationship|spat|standoff|stand-off|conflict|peace (?:talks|deal|accord|treaty|process))\b"
    r"|(?:(?!, (?:which|who|whose)\b)[^.;:]){0,80}\b(?:(?<!hours of )(?<!utes of )(?<!days of )(?<!weeks of )(?<!miles of )(?:each other|one another)|(?:each|either) [a-z]+ing the other|the other's)\b)"
)
_AND_BODY = re.compile(r",? (?:and|or) (?:the|its|their|an?|several|some|[A-Z][\w-]+'?s?) ")
_SUBORDINATE = re.compile(
    r"\s*(?:After|As|Although|Because|Before|By|Despite|For|From|If|In|Like|On|Since|Though|To|Under|Unlike|Until|When|While|With|Without)\b[^,]*$"
)
_CLAUSE = 160  # code points after two names in which a word may say that they are the sides of a relation
_CLOSES = re.compile(r" ?[.;:!?)]|$| (?:too|as well|alike)\b")
_PART_OF_NAME = re.compile(r" (?!\w+day\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]")


def is_pair(text: str, lines: str, chain: Chain) -> bool:
    """Whether two names are a list: not two clauses, not the parts of a longer name, not the sides of a relation."""
    start, end = chain.items[0].span.start, chain.items[1].span.end
    if not chain.joined and not _goes_on(text, start, end) and not _opens_headline(text, lines, start, end):
        return False
    return not (
        (chain.comma_and and not _CLOSES.match(text, end))
        or _PART_OF_NAME.match(text, end)
        or (text.endswith(_RELATION_ENDS, 0, start) and _RELATION.search(text, max(0, start - _RELATED), start))
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


def may_pair(text: str, lines: str, chain: Chain) -> bool:
    """Whether a bloc with one state is a list: "the EU and Chile signed", "EU, Chile sign", not "the EU and of Chilean ports"."""
    head, state = chain.items[0].span, chain.items[-1].span
    if not is_counted(chain.items[0], text):
        return False
    return text[head.end : state.start] in _PAIRED or _opens_headline(text, lines, head.start, state.end)


def is_counted(item: CountryMention, text: str) -> bool:
    """Whether *item* is a bloc whose members are known."""
    found = bloc(text[item.span.start : item.span.end])
    return found is not None and bool(found.memberships)
