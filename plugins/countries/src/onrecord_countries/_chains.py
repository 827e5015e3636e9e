"""Chains: country mentions in a row, and what may stand between two of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ._openness import AS_WHAT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord import CountryMention

_AND = r"(?:and(?:\ then)?|or|nor|&|plus|then|as\ well\ as|along\ with|together\ with|alongside|but\ also|followed\ by)"
_NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice)"
_SHARE = r"(?:another|(?:a|an|another)\ (?:half|second|third|quarter|fourth|fifth|sixth|tenth|few|handful|dozen)|the\ (?:rest|remainder|others?)|half|others)"
_LINK = re.compile(
    rf"""
    (?:'s?)?(?:                                               # an aside behind the member:
        (?P<apposed>,\ (?:the|an?|its|whose|which|where|once|long|home\ to|both|now|already|itself|still|another|one\ of|with|until|represented|led|hit|currently|at|by|up|down)\ [^,;.:()\n]{{2,90}}(?=,\ ))
      | \ \([^()\n]{{1,40}}\)                                 # Kenya (1,000), Benin
      | \ (?:by|at|with)\ \d[\d.,]*(?:\ ?%|(?:\ [a-z]+){{1,2}})?    # Norway by 20 per cent, Russia
      | \ (?:on\ [A-Z][a-z]+day|in\ (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|\d{{4}})|last\ \w+)    # Nepal on Monday, Bhutan
    )?
    (?: (?P<comma>[,;])(?P<joined>\ {_AND}(?=[\ ,]))? | (?P<and>(?:\ [—–-])?\ {_AND}(?=[\ ,])) )
    (?:                                                       # and, since Tuesday, Latvia
        ,\ [a-z][^,;.:()\n]{{2,40}}, | \ [—–-]\ [a-z][^—–;.\n]{{2,40}}\ [—–-] | \ \([a-z][^()\n]{{2,40}}\)
    )?
    \ (?:(?:
        (?P<preposition>in|from|of|with|to|for|by|on|to\ (?:a\ lesser|some|a\ certain)\ (?:extent|degree)(?:\ in|\ by)?)|both|also|even|later|now|soon|perhaps|possibly|probably|maybe|finally|eventually|not\ least
      | (?:most|more)\ recently|above\ all|as\ far\ (?:off|away|afield|apart)\ as|(?:(?:the\ )?(?:[a-z]+\ )?(?:parts?|much|most|islands?|coasts?|shores?|waters|north|south|east|west|provinces?|regions?|ports?|deserts|jungles|forests|mountains|suburbs|streets|beaches|hills|highlands|slums|plains|cities|villages|towns)\ of)|neighbou?ring|nearby|tiny|distant|(?:(?:its|their|fellow)\ (?:[a-z]+\ )?)?{AS_WHAT}|[a-z]+-[a-z]+
      | (?:north|south|east|west)(?:ern)?|central|north-?(?:east|west)ern|south-?(?:east|west)ern
      | (?:(?:a\ mere|just|only|barely|some|about|nearly|over|almost)\ )?(?:{_NUMBER}|\d[\d.,]*(?:\ \w+){{0,2}})(?=\ (?:from|in|of|for|to|by)\ )    # four from Nepal, a mere 510 MW in India
      | {_SHARE}(?=\ (?:from|in|for|to|by)\ )    # the rest to Peru
    )\ ){{0,3}}(?:the\ )?
    """,
    re.VERBOSE,
)
_REPORTED = re.compile(r"\b(?:said|says|told|added|warned|wrote|argued)\b")
_FRONTED = re.compile(r"\b(?:In|Like|Unlike|For|With|After|From|At|To|As|If|When|While|Since|Although) (?:the )?$")
_BEGINS = (
    ", ", "; ", " and ", " and,", " or ", " or,", " nor ", " & ", " as well as ", " plus ", " along with ",
    " together with ", " followed by ", " alongside ", " but also ", " — and ", " – and ", " - and ", " — or ", " – or ", " - or ", " among ", " etc", " to name ", ", to mention ", "...", "…", "'s, ", "'s and ", "'s or ", "', ", "' and ",
)  # fmt: skip
_ASIDES_BEGIN = (" (", " by ", " at ", " with ", " on ", " in ", " last ")
SIGNS = frozenset(begin[:2] for begin in (*_BEGINS, *_ASIDES_BEGIN)) | {"…", "… "}
"""The two characters after a mention with which it may go on."""
_BETWEEN_ADJECTIVES = frozenset({", ", " and ", ", and "})
_ENVOYS = re.compile(
    r" (?:(?:[a-z]+ )?(?:ministers|ministries)|governments|republics|delegations|delegates|leaders|presidents|premiers|chancellors|ambassadors|envoys|embassies|consulates|missions|representatives|parliaments|authorities|negotiators|officials|diplomats|heads of (?:state|government))\b"
)
_FRONTED_BLOC = re.compile(
    r"(?:^|[.!?\n] ?)(?:Within|In|Inside|Outside|At|Among|Across|Unlike|Beyond|For|As for) (?:the )?$"
)
_WIDEST = 120  # code points between two members
_AFTER_COMMA = frozenset({" and", " or", " nor", " then", " and then"})
_ASIDES = 3  # nouns in apposition in one chain; more would make a long row of them quadratic


class Chain(NamedTuple):
    """
    Mentions in a row.

    Attributes:
        items: The mentions, in text order.
        joined: Whether a conjunction stands before the last.
        comma_and: Whether a comma stands before that conjunction.
        phrase_end: Where the noun phrase ends whose part it is ("the Austrian and Czech delegations"), or -1.
    """

    items: tuple[CountryMention, ...]
    joined: bool
    comma_and: bool
    phrase_end: int = -1


class _Link(NamedTuple):
    """
    What stands between two members.

    Attributes:
        joins: Whether there is a conjunction.
        comma_and: Whether a comma stands before it that may be the end of a clause.
        clause: Whether a clause may begin with it.
        apposed: The noun in apposition to the first member.
    """

    joins: bool
    comma_and: bool = False
    clause: bool = False
    apposed: str = ""


# The links that nearly all lists are made of.
_PLAIN = {
    **{f",{article}": _Link(joins=False) for article in (" ", " the ")},
    **{f" and{article}": _Link(joins=True) for article in (" ", " the ")},
    **{f", and{article}": _Link(joins=True, comma_and=True, clause=True) for article in (" ", " the ")},
}


def _link(text: str, start: int, end: int) -> _Link | None:
    if plain := _PLAIN.get(text[start:end]):
        return plain
    found = _LINK.fullmatch(text, start, end)
    if found is None:
        return None
    joined, preposition, apposed = found["joined"], found["preposition"], found["apposed"] or ""
    return _Link(
        bool(found["and"] or joined),
        joined in _AFTER_COMMA and not (preposition or apposed),
        joined in (" and", " or") and not preposition,
        apposed,
    )


def may_go_on(simple: str, end: int, following: int) -> bool:
    """Whether what stands behind a mention that ends at *end* can be a link or an open tail; the next begins at *following*."""
    return simple.startswith(_BEGINS, end) or (following - end <= _WIDEST and simple.startswith(_ASIDES_BEGIN, end))


def chain_at(simple: str, text: str, names: Sequence[CountryMention], first: int) -> Chain:
    """The chain of linked mentions that begins at *first*; a conjunction ends it unless another follows."""
    items = [names[first]]
    joined = comma_and = clause = False
    before_aside: Chain | None = None
    apposed = 0
    for position in range(first + 1, len(names)):
        following = names[position]
        before = items[-1].span.end
        if following.span.start - before > _WIDEST or simple[before] not in ",; '":
            break
        link = _link(simple, before, following.span.start)
        if link is None or (joined and not link.joins) or "\n\n" in text[before : following.span.start]:
            break
        if clause and link.joins and len(items) == 2:  # "not in the EU, and Norway and Iceland"
            return Chain((items[0],), joined=False, comma_and=False)
        if (
            items[0].form == "bloc"
            and not joined
            and _FRONTED_BLOC.search(simple, max(0, items[0].span.start - 24), items[0].span.start)
        ):
            break
        if link.apposed:
            start = items[0].span.start
            if _REPORTED.search(link.apposed) or _FRONTED.search(simple, max(0, start - 14), start):
                break
            apposed += 1
            if apposed > _ASIDES:
                break
            before_aside = before_aside or Chain(tuple(items), joined, comma_and)
        joined = joined or link.joins
        comma_and, clause = link.comma_and, link.clause
        items.append(following)
    if before_aside is not None and not joined:
        return before_aside
    return Chain(tuple(items), joined, comma_and)


def delegations(simple: str, countries: Sequence[CountryMention]) -> Iterator[Chain]:
    """Adjectives in a row before what speaks for a state ("the Austrian and Czech delegations")."""
    items: list[CountryMention] = []
    for mention in countries:
        if mention.form != "demonym":
            items = []
            continue
        if items and simple[items[-1].span.end : mention.span.start] not in _BETWEEN_ADJECTIVES:
            items = []
        items.append(mention)
        if (
            len(items) > 1
            and simple.startswith(" ", mention.span.end)
            and (speaks := _ENVOYS.match(simple, mention.span.end))
        ):
            yield Chain(tuple(items), joined=True, comma_and=False, phrase_end=speaks.end())
            items = []
