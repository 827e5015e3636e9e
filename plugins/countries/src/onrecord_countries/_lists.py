"""Lists of countries: chains of mentions, their openness, count, bloc and stance."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from onrecord import CountryList, Span

from ._backed_by import as_agent
from ._chains import SIGNS, Chain, chain_at, delegations, may_go_on
from ._counts import Count, apposed, apposed_after, before_colon, counts, last_count
from ._judged import judged, members_alone
from ._openness import may_show_one, single_shown
from ._page import Page, start_of
from ._phrases import noun_phrase, sentence_end, sentence_start, taken_up
from ._scan import plain
from ._stance import HEAD_ENDS, as_subject, of_group, of_head, of_kind, of_side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord import CountryMention, Region

    from ._clause import Stance

_FIRST_OBJECT = re.compile(r"\b(?:the|an?|its|their|this|that|these|those)(?= )")
_REACH = 900  # code points in which a pronoun head looks back for the group that it means
_NEAR = 250  # the same within the sentence
_FAR = 3000  # the same for a head that names the group's paper ("Countries backing it included")
_MANY = 60
_PRONOUN = re.compile(
    r"(?:They|These|Those(?! (?:who|that|which)\b)|The (?:group|list|signatories|others)|Among (?:them|those(?! (?:who|that|which)\b))|[Aa]mong (?:them|the signatories))\b[^.;]{0,30}?(?:include[sd]?|were|are|comprise[sd]?) (?:the )?$"
)
_EXAMPLES = ("including ", "such as ", "notably ", "like ", "among them ", "including the ", "such as the ")
_DOCUMENT = r"(?:statement|text|declaration|letter|resolution|draft|motion|proposal|document|note|communique|communiqué|initiative|plan)"
_OWNED = re.compile(rf"(?:'s)? (?:[\w-]+ ){{0,2}}?{_DOCUMENT}\b")

_NONE = ("neither ", "no ", "none ")


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
    page: Page | None = None
    if len(names) < len(countries):
        for chain in delegations(simple, countries):
            page = page or Page(text, countries, regions)
            yield _made(page, chain, (chain.items[-1].span.end, False))
    examples = may_show_one(simple)
    done = 0
    for position, mention in enumerate(names):
        if position < done:
            continue
        start, end = mention.span.start, mention.span.end
        following = names[position + 1].span.start if position + 1 < len(names) else len(text) + end
        if simple[end : end + 2] in SIGNS and may_go_on(simple, end, following):
            chain = chain_at(simple, text, names, position)
            done = position + len(chain.items)
            chain = members_alone(chain, simple)
            found = judged(simple, text, chain)
        elif examples and mention.form != "bloc" and single_shown(simple, start, end):
            chain, found = Chain((mention,), joined=False, comma_and=False), (end, True)
        else:
            continue
        if found is None:
            continue
        if page is None:
            page = Page(text, countries, regions)
        yield _made(page, chain, found)


def _made(page: Page, chain: Chain, found: tuple[int, bool]) -> CountryList:
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
    if stance is not None and stance is not headed_by and _is_pronoun(lines, stance.target, end):
        before = taken_up(lines, sentence, start)
        stance = stance._replace(target=before or _said_before(lines, end, stance.target) or stance.target)
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


def _is_pronoun(text: str, target: tuple[int, int] | None, end: int) -> bool:
    """Whether a target behind the list, which ends at *end*, is one."""
    return target is not None and target[0] >= end and text[target[0] : target[1]] in ("it", "them")


def _said_before(text: str, end: int, pronoun: tuple[int, int] | None) -> tuple[int, int] | None:
    """What "it" means in the second of two predicates ("described the sanctions as illegal and condemned them")."""
    named = _FIRST_OBJECT.search(text, end, pronoun[0]) if pronoun else None
    return noun_phrase(text, named.start(), pronoun[0]) if named and pronoun else None


def _group_behind(page: Page, stance: Stance, before: int) -> Count | None:
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
    nearest = bisect_left(countries, before, key=start_of)
    for mention in reversed(countries[max(0, nearest - _MANY) : nearest]):
        if _OWNED.match(content, mention.span.end):
            owner = mention.iso
            break
    if owner is None:
        return None
    owned = [count for count, behind in groups if behind.target is not None and _names(countries, behind.target, owner)]
    return owned[0] if len(owned) == 1 else None


def _names(countries: Sequence[CountryMention], stretch: tuple[int, int], iso: str) -> bool:
    first = bisect_left(countries, stretch[0], key=start_of)
    return any(
        item.iso == iso for item in countries[first : bisect_left(countries, stretch[1], lo=first, key=start_of)]
    )
