"""A cue in its sentence, and whether it is one."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ._cues import Hit
from ._found import Found
from ._page import Page, Segment
from ._sources import Group, Source
from ._words import (
    AUX,
    CAPITAL,
    CONJ,
    DET,
    LISTED,
    PARTICIPLE,
    PAST,
    PREP,
    PRON,
    TIME,
    VERB,
    VERBAL,
)


@attrs.define(eq=False)
class Site:
    """A cue in its sentence, and the attributions already found there."""

    page: Page
    segment: Segment
    hit: Hit
    group: Group
    prior: Sequence[Found]
    later: Sequence[Hit]

    @property
    def following(self) -> int:
        """The first word of the next cue that is no part of a name, or one past the sentence."""
        bits = self.page.bits
        return next((hit.first for hit in self.later if not bits[hit.first] & CAPITAL), self.segment.last + 1)

    @property
    def level(self) -> int:
        """0 outside marks, 1 inside."""
        return self.segment.level


def is_noun(site: Site) -> bool:
    """Whether a word that may be a verb stands as a noun or an adjective here: *the claim*, *its demands*, *the alleged plot*."""
    page, segment, group = site.page, site.segment, site.group
    first, last, form, _ = site.hit
    bits, low = page.bits, page.low
    if (
        form != "ed"
        and low[first] not in _NO_NOUNS
        and last < segment.last
        and bits[last + 1] & _FINITE
        and _before_verb(page, last + 1, segment.level)
    ):
        return True
    if first == segment.first:
        return False
    if last > first:
        owned = form == "base" and low[first - 1] in _OWNERS  # "his call for calm"
        return owned or (form == "s" and low[first] in _THINGS and _names_demands(site))
    if _is_plainly_noun(site):
        return True
    inverted = page.broken[first] and last < segment.last and bits[last + 1] & (DET | CAPITAL)  # ", reports the Post"
    if (
        form == "s"
        and low[first] in _THINGS
        and not inverted
        and (_names_things(site) or low[first - 1][-1:].isdigit())
    ):
        return True
    if group.first != first:
        begin = group.first
        return (
            not group.auxiliary
            and not group.infinitive
            and begin > segment.first
            and bool(bits[begin - 1] & DET)
            and form != "ing"
            and low[begin - 1] in ("its", "his", "her", "their", "the", "a", "an", "this")
        )
    if page.broken[first]:
        return False
    prev = first - 1
    b, before = bits[prev], low[prev]
    if bits[first] & CAPITAL:
        if not bits[segment.first + 1] & CAPITAL and prev > segment.first:
            return True
        if not headline(site):
            return True
    many = b & DET and before in _MANY
    if form == "ed":
        owned = before == "s" and page.gaps[prev] in ("'", "’") and not _opens_clause(page, last + 1, segment.last)
        return (bool(b & DET) and not many) or owned
    owned = (before == "s" and page.gaps[prev] in ("'", "’")) or (
        before[-1:] == "s" and page.gaps[first][:1] in ("'", "’")
    )
    if form == "ing":
        counted = bool(b & DET or before[-1:].isdigit()) and not many
        return (owned and not group.auxiliary) or counted or _ends_noun_phrase(site)
    if owned or b & PREP:
        return True
    return bool(b & DET) and (not many if form == "base" else before != "that")


def _is_plainly_noun(site: Site) -> bool:
    """Whether the words beside the form alone show a noun: a hyphen, a superlative, *to be* before a base form."""
    page, group = site.page, site.group
    first, _, form, _ = site.hit
    if page.gaps[first] == "-" or (group.infinitive and form != "base"):
        return True
    if form != "base":
        return False
    return (
        group.passive or page.low[first - 1].endswith("est") or _is_attribute(site)
    )  # "her answer was brief", "the greatest fear"


def _ends_noun_phrase(site: Site) -> bool:
    """Whether a noun in -ing closes a phrase with an article: ``a German warning about``, ``the Supreme Court ruling in``."""
    page, first, floor = site.page, site.hit.first, site.segment.first
    if page.bits[first] & PARTICIPLE or site.hit.last + 1 > site.segment.last or not page.bits[first + 1] & PREP:
        return False
    at = first - 1
    while at > floor and first - at < _OWNER and not page.broken[at + 1] and not page.bits[at] & LISTED:
        at -= 1
    article = page.low[at] in ("a", "an", "the") and at < first - 1
    return article and (at == floor or page.low[at - 1] != "with")


def _is_attribute(site: Site) -> bool:
    """Whether *state* stands before a noun: ``people, state and local leaders``, ``some state officials``."""
    page, at = site.page, site.hit.last + 1
    if page.low[site.hit.first] != "state" or at > site.segment.last or site.group.first < site.hit.first:
        return False
    told = (
        page.low[at] == "that" or page.bits[at] & PRON or page.layers[site.level][at] != page.layers[site.level][at - 1]
    )
    return not told and not page.broken[at]


_NO_NOUNS = frozenset(("say", "says", "think", "thinks", "believe", "believes", "insist", "insists"))
"""Forms that a verb may follow because they stand in a relative clause: ``the road that villagers say was shut``."""


_MANY = frozenset(
    "all many some several most few both those others that another each two three four five six seven eight nine ten".split()
)


_THINGS = frozenset(
    "attacks broadcasts calls charges claims comments contests demands emails figures orders polls posts promises questions remarks reports "
    "rules shows signals states warnings".split()
)
"""Forms in -s that are plural nouns as well."""


def _opens_clause(page: Page, first: int, last: int) -> bool:
    """Whether a clause follows a past, so that no noun does: ``Moody’s warned it could``, not ``Ash’s announced plan``."""
    return first <= last and (bool(page.bits[first] & PRON) or page.low[first] == "that")


def _names_demands(site: Site) -> bool:
    """Whether *calls for* and the like are what somebody takes up: ``rejected calls for``, ``despite Nordic calls for``."""
    page, before = site.page, site.hit.first - 1
    bits, low = page.bits[before], page.low[before]
    if low.endswith(_OF_PLACES) and bits & CAPITAL:
        return True
    return not page.broken[before + 1] and bool(bits & (PREP | VERB | DET) or (bits & PAST and not bits & CAPITAL))


_OF_PLACES = ("ic", "ish", "ese", "ican", "pean")
_MODIFIERS = frozenset(
    "recent earlier similar other new latest incendiary inflammatory controversial offensive public lengthy investigative annual "
    "preliminary conflicting unconfirmed initial such past previous prior quarterly financial repeated".split()
)
"""Adjectives behind which a form in -s is a plural noun."""
_RARE = frozenset(("signals", "states", "rules", "contests", "reports", "figures"))


def _names_things(site: Site) -> bool:
    """Whether a form in -s is a plural noun: behind an adjective of a place or a party, or before a relative clause."""
    page, first, last = site.page, site.hit.first, site.hit.last
    before, at = page.low[first - 1], last + 1
    if page.gaps[first - 1] == "-" and page.low[first - 2] in ("anti", "pro"):
        return True
    if before in _MODIFIERS or (before.endswith(_OF_PLACES) and page.bits[first - 1] & CAPITAL):
        return True
    if at < site.segment.last and page.low[at] == "that" and page.bits[at + 1] & VERBAL:
        return True
    if at > site.segment.last:
        return False
    if site.later and site.later[0].first == at and site.later[0].form == "base":
        return True  # "the new rules promise to"
    if page.broken[at] and page.layers[site.level][at] < 0 and _is_owned(page, first, site.segment.first):
        return True
    if page.low[first] not in _RARE:
        return False
    marked = page.layers[site.level][at] >= 0 or page.broken[at]
    return not (marked or page.low[at] == "that" or headline(site)) or page.low[at] in ("will", "may")


def _is_owned(page: Page, word: int, floor: int) -> bool:
    """Whether nothing but nouns and adjectives stands between *word* and its owner: ``the firm’s Second Harbour claims``."""
    at = word - 1
    while at > floor and word - at < _OWNER and not page.broken[at + 1] and not page.bits[at] & LISTED:
        at -= 1
    return page.low[at] in _OWNERS or (page.low[at] == "s" and page.gaps[at] in ("'", "’"))


_OWNERS = frozenset(("his", "her", "its", "their", "our", "my"))
_OWNER = 5
_FINITE = AUX | VERB


def _before_verb(page: Page, word: int, level: int) -> bool:
    """Whether *word*, a verb right behind the cue, is finite, so that the cue is its subject."""
    return (
        not page.broken[word]
        and page.layers[level][word] < 0
        and not page.bits[word] & (DET | PREP | TIME)
        and page.low[word] not in ("s", "may", "will")
    )


def headline(site: Site) -> bool:
    """Whether the sentence is printed in title case."""
    page, segment = site.page, site.segment
    words = range(segment.first, min(segment.last, segment.first + 16) + 1)
    long = [k for k in words if len(page.forms[k]) > 3]
    return len(long) > 1 and sum(page.bits[k] & CAPITAL > 0 for k in long) >= 0.7 * len(long)


_PLURAL = frozenset(
    "people men women children police staff media others many some most few several both all those officials they we you i who".split()
)


_NUMBERS = frozenset("two three four five six seven eight nine ten dozens hundreds thousands half percent".split())


_SEVERAL = frozenset(("many", "several", "few", "these", "those"))


def agrees(site: Site, source: Source) -> bool:
    """Whether the noun phrase can be the subject of the form: plural for a base form, for the form in -s no bare common noun."""
    page, hit = site.page, site.hit
    if (
        hit.form not in ("base", "s")
        or site.group.auxiliary
        or site.group.infinitive
        or (hit.last > hit.first and hit.form == "s")
    ):
        return True
    if page.low[hit.first] in ("read", "put", "cast", "hit", "broadcast"):
        return True
    words = range(source.first, source.last + 1)
    low = page.low
    if hit.form == "base":
        if any(page.bits[k] & CONJ for k in words):
            return True
        if low[source.first] in ("a", "an", "this", "that", "each", "every", "another", "one", "it", "he", "she"):
            return False
        head = source.last
        for k in words:
            acting = page.bits[k] & PARTICIPLE and low[k - 1].endswith("s")  # "lawyers acting for"
            if (page.bits[k] & PREP or acting) and k > source.first:
                head = k - 1
                break
        return (
            low[head] in _PLURAL
            or low[head] in _NUMBERS
            or low[source.first] in _PLURAL
            or (low[head].endswith("s") and not low[head].endswith("ss") and len(low[head]) > 1)
            or (page.forms[source.first][0].isdigit() and source.last > source.first)
        )
    if low[source.first] in _NUMBERS or low[source.first] in _SEVERAL:
        return False  # "hundreds of information requests"
    if (
        page.bits[source.first] & (DET | PRON)
        or page.bits[source.last] & CAPITAL
        or low[source.first] in ("another", "everyone")
        or any(low[at] == "s" for at in words)
    ):
        return True
    return headline(site) or low[source.last] in (
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "report",
        "chief",
        "study",
        "source",
        "poll",
        "minister",
        "president",
        "aide",
    )
