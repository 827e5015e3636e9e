"""Lists of countries: chains of mentions, their openness, count, bloc and stance."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord import CountryList, Span

from ._backed_by import as_agent
from ._bloc import bloc
from ._chains import SIGNS, Chain, chain_at, delegations, may_go_on
from ._counts import Count, apposed, apposed_after, before_colon, counts, last_count
from ._openness import AS_WHAT, counted_among, headed, single_headed, tail
from ._phrases import noun_phrase, sentence_end, sentence_start, taken_up
from ._scan import plain
from ._stance import HEAD_ENDS, as_subject, of_group, of_head, of_kind, of_side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord import CountryMention, Region

    from ._bloc import Bloc
    from ._clause import Stance

_FURNITURE = frozenset(
    """
    byline dateline timestamp caption credit agency_credit ad analytics promo related nav share video other
    """.split()
)
_RELATION = re.compile(
    r"\b(?:(?:between|against|versus|vs\.?) |between (?:[a-z'-]+ ){1,5}(?:of|from|in|for) )(?:the )?$"
)
_RELATED = 60  # code points in which it stands before the list
# A headline that begins with two names and a verb of both ("Mpox: Chad, Niger step up checks").
_LINE_BEGINS = re.compile(r"(?:\A|\n)(?:[A-Z][^.,;:\n]{0,40}(?::| [—–-]) )?(?:The |the )?$")
_VERB_OF_BOTH = re.compile(r" (?!(?:and|or|but|was|has|had|is)\b)(?:to [a-z]+|(?![a-z]*[^s]s\b)[a-z]+)\b")
_KICKER = 50
_WIDEST = 40  # code points between a bloc and the list of its members
_EACH_OTHER = re.compile(
    r"(?: (?:have|has|had|were|was|are|again|both|also|long|still|yet|[a-z]+ly))*"
    r"(?: (?:exchang(?:ed?|ing) (?:\w+ )?(?:fire|shots|shells|shelling|missiles|strikes|blows|gunfire|artillery|insults|barbs)|trad(?:ed?|ing) (?:\w+ )?(?:fire|shots|blame|blows|barbs|insults|accusations|strikes|threats|jibes|charges)"
    r"|clash(?:ed|ing)?|went to war|(?:at|locked in a) war\b(?! with)|at (?:loggerheads|odds|daggers drawn)(?! with)|fought (?:a|an|two|three|over|for)\b|broke off|(?:square[ds]?|face[ds]?|facing) off)\b"
    r"|'s? (?:[a-z-]+ )?(?:row|dispute|war|border|feud|rivalry|relationship|spat|quarrel|standoff|stand-off|conflict)\b"
    r"|[^.;:]{0,80}\b(?:(?<!hours of )(?<!utes of )(?<!days of )(?<!weeks of )(?<!miles of )(?:each other|one another)|(?:each|either) [a-z]+ing the other|the other's)\b)"
)
_AND_BODY = re.compile(r",? (?:and|or) (?:the|its|their|an?|several|some|[A-Z][\w-]+'?s?) ")
_SUBORDINATE = re.compile(
    r"\s*(?:After|As|Although|Because|Before|By|Despite|For|From|If|In|Like|On|Since|Though|To|Under|Unlike|Until|When|While|With|Without)\b[^,]*$"
)
_FIRST_OBJECT = re.compile(r"\b(?:the|an?|its|their|this|that|these|those)(?= )")
_CLAUSE = 160  # code points after two names in which a word may say that they are the sides of a relation
_TITLE = re.compile(
    r"\b(?:Minister|Ministry|Secretary|Department|Directorate|Commissioner|Bureau|Office|Committee|Chamber|Division|Desk)(?: (?:[Ff]or|[Oo]f|[Oo]n|[Ww]ith|[Tt]o|and|the|[A-Z][\w-]+)){0,5} (?:for|of|on|with|to|and) (?:the )?$"
)
_TITLE_ENDS = tuple(
    f" {word} {article}" for word in ("for", "of", "on", "with", "to", "and") for article in ("", "the ")
)
_PART_OF_NAME = re.compile(r" (?!\w+day\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]")
_REACH = 900  # code points in which a pronoun head looks back for the group that it means
_NEAR = 250  # the same within the sentence
_FAR = 3000  # the same for a head that names the group's paper ("Countries backing it included")
_MANY = 60
_PRONOUN = re.compile(
    r"(?:They|These|Those(?! (?:who|that|which)\b)|The (?:group|list|signatories|others)|Among (?:them|those(?! (?:who|that|which)\b))|[Aa]mong (?:them|the signatories))\b[^.;]{0,30}?(?:include[sd]?|were|are|comprise[sd]?) (?:the )?$"
)
_EXAMPLES = ("including ", "such as ", "notably ", "like ", "among them ", "including the ", "such as the ")
_SHOWN = r"(?:,? (?:including|such as|like|notably|among them|especially|led by)|[,:]| \(| [–—-])"
_MEMBERS_OF = re.compile(
    r"(?:'s)? (?:member states?|members?|states?|countries|nations|economies|allies|partners|governments|leaders|producers|exporters|neighbou?rs|signatories|heavyweights|founders|founding members)"
    rf"{_SHOWN}? ?(?:the )?(?:{AS_WHAT} )?"
)
_OF = re.compile(r" of (?:the )?")
_EXAMPLES_OF = re.compile(rf"{_SHOWN} ?(?:the )?(?:{AS_WHAT} )?")
_NAMED_BY_MEMBERS = ("countries", "states", "States", "nations", "Baltics", "Nordics")
_DOCUMENT = r"(?:statement|text|declaration|letter|resolution|draft|motion|proposal|document|note|communique|communiqué|initiative|plan)"
_OWNED = re.compile(rf"(?:'s)? (?:[\w-]+ ){{0,2}}?{_DOCUMENT}\b")

_NONE = ("neither ", "no ", "none ")


class _Page:
    """
    A document as lists read it.

    Attributes:
        lines: The plain text with its line ends.
        countries: Its country mentions, in order.
    """

    def __init__(self, text: str, countries: Sequence[CountryMention], regions: Sequence[Region]) -> None:
        self.lines = text.replace("\u00a0", " ").replace("’", "'")
        self.countries = countries
        self._regions = regions

    @cached_property
    def content(self) -> str:
        """The lines with furniture blanked, offset for offset: where the group that "They" means is sought."""
        pieces = []
        position = 0
        for region in self._regions:
            if region.kind in _FURNITURE:
                pieces += [self.lines[position : region.span.start], " " * (region.span.end - region.span.start)]
                position = region.span.end
        return "".join([*pieces, self.lines[position:]])

    def bloc_in(self, start: int, end: int) -> Bloc | None:
        """The first bloc named between *start* and *end*."""
        first = bisect_left(self.countries, start, key=_start)
        for mention in self.countries[first : bisect_left(self.countries, end, lo=first, key=_start)]:
            if mention.form == "bloc":
                return bloc(self.lines[mention.span.start : mention.span.end])
        return None

    def bloc_of(self, start: int) -> str | None:
        """The bloc whose members the list that begins at *start* names ("NATO allies such as")."""
        before = bisect_left(self.countries, start, key=_start) - 1
        if before < 0 or self.countries[before].form != "bloc":
            return None
        span = self.countries[before].span
        name = self.lines[span.start : span.end]
        shown = _EXAMPLES_OF if name.endswith(_NAMED_BY_MEMBERS) else _MEMBERS_OF
        if start - span.end > _WIDEST or not shown.fullmatch(self.lines, span.end, start):
            return None
        found = bloc(name)
        return found.name if found is not None else None

    def bloc_behind(self, end: int) -> str | None:
        """The bloc whose members the list that ends at *end* is said to be ("only A and B of the EU states")."""
        if not (of := _OF.match(self.lines, end)):
            return None
        behind = bisect_left(self.countries, of.end(), key=_start)
        if behind == len(self.countries) or self.countries[behind].span.start != of.end():
            return None
        span = self.countries[behind].span
        found = bloc(self.lines[span.start : span.end]) if self.countries[behind].form == "bloc" else None
        return found.name if found is not None else None


def country_lists(
    text: str, countries: Sequence[CountryMention], regions: Sequence[Region] = ()
) -> Iterator[CountryList]:
    """
    The lists of states in *text*.

    Args:
        text: The document.
        countries: Its country mentions, in order.
        regions: Its regions, if known: a pronoun head does not look for its group in furniture.
    """
    simple = plain(text)
    names = [mention for mention in countries if mention.form != "demonym"]
    page: _Page | None = None
    if len(names) < len(countries):
        for chain in delegations(simple, countries):
            page = page or _Page(text, countries, regions)
            yield _made(page, chain, (chain.items[-1].span.end, False))
    done = 0
    for position, mention in enumerate(names):
        if position < done:
            continue
        start, end = mention.span.start, mention.span.end
        following = names[position + 1].span.start if position + 1 < len(names) else len(text) + end
        if simple[end : end + 2] in SIGNS and may_go_on(simple, end, following):
            chain = chain_at(simple, text, names, position)
            done = position + len(chain.items)
            chain = _without_its_name(chain, simple)
            found = _judged(simple, text, chain)
        elif mention.form != "bloc" and single_headed(simple, start, end):
            chain, found = Chain((mention,), joined=False, comma_and=False), (end, True)
        else:
            continue
        if found is None:
            continue
        if page is None:
            page = _Page(text, countries, regions)
        yield _made(page, chain, found)


def _without_its_name(chain: Chain, text: str) -> Chain:
    """The members alone of "the three Baltic states, Estonia, Latvia and Lithuania"."""
    head, *members = chain.items
    name = text[head.span.start : head.span.end]
    if head.form != "bloc" or len(members) < 2 or not name.endswith(_NAMED_BY_MEMBERS):
        return chain
    found = bloc(name)
    if found is None or not {item.iso for item in members} <= {iso for iso, _, _ in found.memberships}:
        return chain
    return chain._replace(items=tuple(members))


def _judged(text: str, lines: str, chain: Chain) -> tuple[int, bool] | None:
    """(end, open) of a chain that is a list, or None; *lines*: the text with its line ends."""
    states = [item for item in chain.items if item.form != "bloc"]
    start, end = chain.items[0].span.start, chain.items[-1].span.end
    more = tail(text, end)
    if not states:
        return None
    if chain.items[0].form == "bloc" and len(states) == 1 and (more is None or len(chain.items) == 1):
        # "the EU and Chile", but "EU, Chile sign deal"
        return (end, False) if not chain.joined and _opens_headline(text, lines, start, end) else None
    if text.endswith(_TITLE_ENDS, 0, start) and _TITLE.search(text, max(0, start - 60), start):
        return None
    if len(chain.items) == 1:
        if more is not None:
            return more.end, True
        return (end, True) if single_headed(text, start, end) else None
    before = headed(text, start) or counted_among(text, end)
    loose = any(item.form == "bloc" and not _counted(item, text) for item in chain.items)
    if more is not None:
        return more.end, True
    if before:
        return end, True
    if len(chain.items) == 2 and (
        (not chain.joined and not _goes_on(text, start, end) and not _opens_headline(text, lines, start, end))
        or chain.comma_and
        or _PART_OF_NAME.match(text, end)
        or _RELATION.search(text, max(0, start - _RELATED), start)
        or _EACH_OTHER.match(text, end, end + _CLAUSE)
    ):
        return None
    return end, loose


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


def _counted(item: CountryMention, text: str) -> bool:
    found = bloc(text[item.span.start : item.span.end])
    return found is not None and bool(found.memberships)


def _made(page: _Page, chain: Chain, found: tuple[int, bool]) -> CountryList:
    end, is_open = found
    start = chain.items[0].span.start
    lines = page.lines
    members = tuple(item for item in chain.items if item.form != "bloc")
    named = page.bloc_in(start, end)
    number = apposed(lines, start, len(members)) or apposed_after(lines, end, len(members))
    is_open = is_open or (number is not None and number > len(members) and not named)
    rule = "countries.list"
    sentence = sentence_start(lines, start)
    heads = lines.endswith(HEAD_ENDS, sentence, start)
    headed_by = of_head(lines, sentence, start) if heads else None
    stance = (
        headed_by
        or as_agent(lines, sentence, start, end)
        or as_subject(lines, start, max(end, chain.phrase_end), sentence)
    )
    is_open = is_open or ((heads or lines.endswith(": ", sentence, start)) and lines.startswith("Among ", sentence))
    if stance is not None and stance is not headed_by and _is_pronoun(lines, stance.target):
        before = taken_up(lines, sentence, start)
        stance = stance._replace(target=before or _said_before(lines, end, stance.target))
    if number is None:
        group: Count | None = None
        if heads and _PRONOUN.search(lines, sentence, start):
            content = page.content
            group = last_count(content, max(0, sentence - _REACH), sentence)
            rule = "countries.list-pronoun-head"
            if group is not None:
                stance = _side_of(content, group) or stance
            elif stance is None:
                stance = _of_kind_before(content, sentence)
        elif is_open:
            group = last_count(lines, max(sentence, start - _NEAR), start)
            stance = stance or of_side(lines, sentence, start)
            if group is not None and stance is None:
                stance = of_group(lines, group.start, group.end, start)
            elif stance is None and lines.endswith(_EXAMPLES, sentence, start):
                stance = of_kind(lines, max(sentence, start - _NEAR), start)
            if group is None and headed_by is not None:
                rule = "countries.list-group-head"
                group = _group_behind(page, headed_by, sentence)
        elif stance is None and lines.endswith((": ", " - ", "— ", "– "), sentence, start):
            stance = of_kind(lines, sentence, start)
        number = group.number if group is not None else before_colon(lines, sentence, start, len(members))
    if stance is not None and stance.target is not None and lines.startswith(_NONE, stance.target[0]):
        stance = None  # "signed neither text"
    target = stance.target if stance is not None else None
    return CountryList(
        Span(start, end),
        members,
        is_open,
        number,
        named.name if named is not None else page.bloc_of(start) or page.bloc_behind(end),
        stance.side if stance is not None else None,
        Span(*target) if target is not None else None,
        rule=rule,
        confidence=0.9,
    )


def _side_of(text: str, group: Count) -> Stance | None:
    """The stance of a counted group in its own sentence, as agent or as subject."""
    agent = as_agent(text, sentence_start(text, group.start), group.start, group.end)
    return agent or of_group(text, group.start, group.end, sentence_end(text, group.end))


def _of_kind_before(text: str, sentence: int) -> Stance | None:
    """The stance of the uncounted group of the sentence before ("Several states rejected the ban. They included")."""
    stop = sentence
    while stop > 0 and text[stop - 1].isspace():
        stop -= 1
    return of_kind(text, sentence_start(text, max(0, stop - 1)), stop)


def _is_pronoun(text: str, target: tuple[int, int] | None) -> bool:
    return target is not None and text[target[0] : target[1]] in ("it", "them")


def _said_before(text: str, end: int, pronoun: tuple[int, int] | None) -> tuple[int, int] | None:
    """What "it" means in the second of two predicates ("described the sanctions as illegal and condemned them")."""
    named = _FIRST_OBJECT.search(text, end, pronoun[0]) if pronoun else None
    return noun_phrase(text, named.start(), pronoun[0]) if named and pronoun else None


def _group_behind(page: _Page, stance: Stance, before: int) -> Count | None:
    """
    The counted group that "countries backing it" means: the one that takes the same side towards the paper last named before.

    With one counted group of that side the answer is clear; with several the papers are told apart by the state whose they are.
    """
    content, countries = page.content, page.countries
    groups: list[tuple[Count, Stance]] = []
    for count in counts(content, max(0, before - _FAR), before):
        behind = _side_of(content, count)
        if behind is not None and behind.side == stance.side:
            groups.append((count, behind))
    if len(groups) <= 1:
        return groups[0][0] if groups else None
    owner = None
    nearest = bisect_left(countries, before, key=_start)
    for mention in reversed(countries[max(0, nearest - _MANY) : nearest]):
        if _OWNED.match(content, mention.span.end):
            owner = mention.iso
            break
    if owner is None:
        return None
    owned = [count for count, behind in groups if behind.target is not None and _names(countries, behind.target, owner)]
    return owned[0] if len(owned) == 1 else None


def _names(countries: Sequence[CountryMention], stretch: tuple[int, int], iso: str) -> bool:
    first = bisect_left(countries, stretch[0], key=_start)
    return any(item.iso == iso for item in countries[first : bisect_left(countries, stretch[1], lo=first, key=_start)])


def _start(mention: CountryMention) -> int:
    return mention.span.start
