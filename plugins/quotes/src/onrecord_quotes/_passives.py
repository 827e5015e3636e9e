"""Passive cues: the source after *by*, and words that somebody was quoted as saying."""

from __future__ import annotations

from ._aims import particle
from ._found import Found, Stretch
from ._objects import phrase_right
from ._settle import clause
from ._site import Site
from ._sources import Source, subject
from ._tellings import tell
from ._words import AUX, PARTICIPLE, PREP, SUB, TIME, VERB

_MEDIA = frozenset("phone telephone email e mail text message video videolink letter fax radio way then".split())
_PARTICLES = ("out", "aloud", "up")


def agent_of(site: Site) -> Stretch | None:
    """The source after *by* in a passive: ``labelled by the ministry as``."""
    page, segment = site.page, site.segment
    first, last = site.hit.last + 1, min(segment.last, site.hit.last + 14)
    if "by" not in page.low[first : last + 1]:
        return None
    for at in range(first, last + 1):
        if page.low[at] == "by" and at < segment.last and not page.broken[at + 1]:
            if page.low[at + 1] in _MEDIA or page.bits[at + 1] & PARTICIPLE:
                return None  # "said by phone", "began by saying"
            between = range(first, at)  # "announced on Tuesday by"
            adjacent = all(page.bits[k] & TIME or page.low[k] == "on" for k in between)
            adjacent = adjacent or (at == first + 1 and page.low[first] in _PARTICLES)
            if not adjacent and not site.group.passive:
                return None
            return phrase_right(page, at + 1, segment.last, segment.level)
        if (at > site.hit.last + 1 and page.broken[at]) or (
            page.bits[at] & (AUX | SUB | VERB) and page.low[at] not in ("as", "s")
        ):
            return None
    return None


def passive(site: Site, item: Found, agent: Stretch) -> Found | None:
    """Y was described by X as C; Y, labelled by X as C; C was reported by X; without an agent there is no source and no statement."""
    page, segment = site.page, site.segment
    if item.frame == "charge":
        agent = agent[0], _before_charge(site, agent)
    item.source = Source(agent[0], agent[1], site.group.first, "agent")
    item.join = "agent"
    item.begin = site.group.first
    at = item.last + 1
    if item.frame in ("as", "call", "judge", "charge", "object"):
        words = {"as": ("as",), "call": ("as",), "charge": ("of", "with"), "judge": ("for", "as"), "object": ("as",)}[
            item.frame
        ]
        mark = particle(page, agent[1] + 1, segment.last, segment.level, words)
        if mark is None and page.low[at] in words:
            item.content.append((at + 1, (page.layers[segment.level][at + 1] >= 0 and agent[0] - 2) or agent[0] - 2))
            item.cue = [(item.first, at)]
            if agent[0] - 2 < at + 1:
                return None
        elif mark is not None and mark < segment.last:
            item.cue = (
                [(item.first, agent[0] - 1), (mark, mark)]
                if agent[0] - 1 > item.first
                else [(item.first, item.first), (mark, mark)]
            )
            item.content.append((mark + 1, segment.last))
            item.right = True
        elif item.frame == "call" and agent[0] - 2 > at:
            item.content.append((at, agent[0] - 2))
        else:
            return None
        item.rule = "passive-agent"
        if site.group.first > segment.first:
            target = subject(page, site.group.first, segment.first, segment.level)
            if target is not None:
                first = target.first
                if not site.group.auxiliary:  # "over the raid labelled": only the phrase that it touches
                    first = next((k for k in range(target.last, first, -1) if page.bits[k - 1] & PREP), first)
                item.target = (first, target.last)
        return item
    told = item.frame in ("directive", "ask", "tellwarn", "tell")
    if told and agent[1] < segment.last and page.low[agent[1] + 1] in ("to", "that"):
        at = agent[1] + (1 if page.low[agent[1] + 1] == "to" else 2)
        item.content.append((at, segment.last))
        item.right = True
        item.rule = "passive-agent"
        receiver = subject(page, site.group.first, segment.first, segment.level)
        if receiver is not None:
            item.addressee = (receiver.first, receiver.last)
        return item
    return None


def _before_charge(site: Site, agent: Stretch) -> int:
    """The last word of an agent without the charge that follows it: ``accused by Ash of lying``."""
    page = site.page
    for at in range(agent[0] + 1, agent[1]):
        if page.low[at] in ("of", "with") and page.low[at + 1].endswith("ing"):
            return at - 1
    return agent[1]


def quoted_as(site: Site, item: Found) -> Found | None:
    """X was quoted as saying C; Z quoted X as saying (telling Y) C."""
    page, segment, group = site.page, site.segment, site.group
    mark = particle(page, item.last + 1, segment.last, segment.level, ("as",))
    if mark is None or mark >= segment.last or not page.low[mark + 1].endswith("ing"):
        return None
    verb = mark + 1
    if mark == item.last + 1:
        item.cue = [(item.first, verb)]
    else:
        item.cue = [(item.first, item.first), (mark, verb)]
    item.last = verb
    source = subject(page, group.first, segment.first, segment.level)
    agent = next((k for k in range(item.first + 1, mark) if page.low[k] == "by"), None)
    if group.passive or agent is not None:
        item.source = source
        item.begin = source.begin if source is not None else group.first
        if agent is not None:
            relay = phrase_right(page, agent + 1, mark - 1, segment.level)
            item.relayer = relay
    else:
        speaker = phrase_right(page, item.first + 1, mark - 1, segment.level)
        if speaker is None:
            return None
        item.source = Source(
            speaker[0], speaker[1], source.begin if source is not None else group.first, "quoted-object"
        )
        item.begin = item.source.begin
        if source is not None:
            item.relayer = (source.first, source.last)
    if item.source is None:
        return None
    item.act = "say"
    if page.low[verb] == "telling":
        return item if tell(site, item) else None
    return item if clause(site, item) else None
