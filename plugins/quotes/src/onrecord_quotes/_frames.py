"""The argument frames: for each kind of cue, where speaker, addressee, target and content stand."""

from __future__ import annotations

from collections.abc import Sequence

from ._aims import blame, call_for, call_name, charge, judge, label_as, link, objection, put_at
from ._cues import Hit, Variant
from ._found import Found
from ._minds import concern, finding, intend, mention, offer, think, want, whether
from ._nouns import according_to, noun_cue
from ._page import Page, Segment
from ._passives import agent_of, passive, quoted_as
from ._questions import answered
from ._settle import clause
from ._site import Site, agrees, is_noun
from ._sources import Source, verb_group
from ._tellings import ask, directive, tell, warn
from ._whose import fronted, source_of

_PLACARDS = ("banner", "placard", "poster", "slogan", "red", "banners", "placards")
_OUTER_ONLY = frozenset(("judge", "object", "as", "like", "call", "charge", "blame", "link", "concern", "for"))


def read_segment(page: Page, number: int, hits: Sequence[Hit]) -> list[Found]:
    """All attributions of one sentence, cues in their order."""
    segment = page.segments[number]
    found: list[Found] = []
    until = answered(page, segment)
    for at, hit in enumerate(hits):
        if hit.first <= until:
            continue
        item = _read(page, number, hits, at, found)
        if item is not None and _holds(segment, item):
            found.append(item)
            until = max(item.last, item.until)
    return found


def _holds(segment: Segment, item: Found) -> bool:
    """Keep what lies in the sentence; False when no content is left."""
    begin, end = segment.first, segment.last
    for first, last in item.content:
        if not begin <= first <= last <= end:
            item.content = [stretch for stretch in item.content if begin <= stretch[0] <= stretch[1] <= end]
            item.right = False
            break
    return bool(item.content) or item.rule == "cue-colon-next"


def _read(page: Page, number: int, hits: Sequence[Hit], at: int, prior: Sequence[Found]) -> Found | None:
    """The attribution of one cue, by the first of its readings that fits."""
    segment, hit = page.segments[number], hits[at]
    if hit.form == "phrase":
        return according_to(page, segment, number, hit, after=prior[-1].last if prior else -1)
    site: Site | None = None
    noun = False
    for variant in hit.variants:
        if variant[1] == "noun":
            item = noun_cue(page, segment, number, hit, variant)
        elif noun:
            continue
        else:
            if site is None:
                group = verb_group(page, hit.first, segment.first, segment.level)
                site = Site(page, segment, hit, group, prior, hits[at + 1 :])
                noun = is_noun(site)
                if noun:
                    continue
            item = _verb(site, variant, number)
        if item is not None:
            return item
    return None


def _says_nothing(page: Page, segment: Segment, source: Source, join: str, frame: str) -> bool:
    """Whether nobody says it, or somebody might: ``nobody said``, ``nor did Ash say``, ``If the others said that``."""
    first = source.first
    if page.low[first] in ("nobody", "none", "neither", "no", "few") or _is_anybody(page, segment, source.last):
        return True
    before = page.low[first - 1] if first > segment.first else ""
    if frame == "think" and before in ("when", "whether", "how", "why", "if"):
        return True
    return before == "nor" or (join == "own" and before == "if" and first == segment.first + 1)


def _is_anybody(page: Page, segment: Segment, word: int) -> bool:
    """Whether *you* means people in general: in the reporter's own words, not in a turn of a transcript."""
    return page.low[word] == "you" and not segment.level and not (page.turns and page.turn_of(word) is not None)


def _says_of_oneself(page: Page, segment: Segment, source: Source) -> bool:
    """Whether the source is the one who is quoted, or who speaks in a transcript."""
    low = page.low[source.last]
    if segment.level:
        return low in ("i", "we", "you")
    return bool(page.turns) and low in ("i", "we") and page.turn_of(source.last) is not None


def _verb(site: Site, variant: Variant, number: int) -> Found | None:
    page, segment, hit, group = site.page, site.segment, site.hit, site.group
    frame = variant.frame
    if frame == "quoted":
        return quoted_as(site, Found(variant.act, frame, [(hit.first, hit.last)], segment.level, number))
    if (hit.form == "ed" or page.low[hit.first] == "read") and (group.passive or not group.auxiliary):
        agent = agent_of(site)
        if agent is not None:
            return passive(site, Found(variant.act, frame, [(hit.first, hit.last)], segment.level, number), agent)
        if group.passive:
            return None
    if group.negated and frame not in ("think", "want"):
        return None
    if (segment.level or group.infinitive) and frame in _OUTER_ONLY:
        return None
    source, join = source_of(site, frame)
    if source is None or _says_nothing(page, segment, source, join, frame):
        return None
    if page.low[hit.first] in ("read", "reads", "reading") and page.low[source.last] in _PLACARDS:
        return None
    if _says_of_oneself(page, segment, source):
        return None
    if join == "own" and not agrees(site, source):
        return None
    item = Found(variant.act, frame, [(hit.first, hit.last)], segment.level, number)
    item.source, item.join = source, join
    item.begin = min(source.begin, group.first) if join == "own" else group.first
    reader = _READERS.get(frame, clause)
    if not reader(site, item):
        return None
    if join == "participle" and fronted(site) and item.right and source.first > item.content[-1][0]:
        item.content[-1] = (item.content[-1][0], source.first - 1)
        item.right = False
        if item.target is not None and item.target[0] < source.first <= item.target[1]:
            item.target = (item.target[0], source.first - 1)
    return item


_READERS = {
    "clause": clause,
    "quote": clause,
    "tell": tell,
    "tellwarn": warn,
    "directive": directive,
    "ask": ask,
    "as": label_as,
    "like": label_as,
    "call": call_name,
    "charge": charge,
    "blame": blame,
    "judge": judge,
    "object": objection,
    "link": link,
    "for": call_for,
    "put": put_at,
    "intend": intend,
    "offer": offer,
    "whether": whether,
    "think": think,
    "find": finding,
    "concern": concern,
    "want": want,
    "mention": mention,
    "cite": want,
    "seem": want,
}
