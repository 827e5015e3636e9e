"""Whose a cue is: its subject, the one behind it, or the one that it shares with another verb."""

from __future__ import annotations

from ._objects import phrase_right
from ._page import Page
from ._phrases import phrase_left
from ._site import Site, agrees
from ._sources import Source, apposed, subject, verb_group
from ._subjects import main_subject
from ._words import ADV, ADVERBIAL, CAPITAL, CONJ, LISTED, OBJ, PAST, PREP, PRON, REL, SUB, TIME, VERB, VERBAL

INVERTS = frozenset(("clause", "quote", "ask", "think", "tellwarn"))


def source_of(site: Site, frame: str) -> tuple[Source | None, str]:
    """The source of a verb cue and how it was found."""
    page, segment, group, hit = site.page, site.segment, site.group, site.hit
    prev = group.first - 1
    low = page.low
    if hit.form == "ing" and not (group.auxiliary and group.passive):
        gerund = prev >= segment.first and low[prev] in _BEFORE_GERUND
        if prev >= segment.first and low[prev] in ("of", "for", "from"):
            charged = _charged(site, prev)
            if charged is not None:
                return charged, "participle"
        return (None if gerund else inherited(site)), "participle"
    if group.infinitive:
        return (_of_infinitive(site) if _is_done(site) and not _is_asked(site) else None), "infinitive"
    if (
        prev >= segment.first
        and page.bits[prev] & CONJ
        and low[prev] in ("and", "but", "or")
        and not page.layers[segment.level][prev] >= 0
        and not page.broken[group.first]
    ):
        return (None if _differs(site) or low[prev - 1] in _DONE else inherited(site)), "coordinate"
    found = subject(page, group.first, segment.first, segment.level)
    if found is not None:
        return found, "own"
    if group.first > segment.first and frame in INVERTS and hit.form in ("ed", "s", "base") and not group.passive:
        gap = page.gaps[group.first]
        hidden = page.layers[segment.level]
        marked = hidden[prev] >= 0 and hidden[prev] != hidden[hit.first]
        behind = min(hit.last + 1, segment.last)
        opens = hidden[behind] >= 0 and hidden[behind] != hidden[hit.first]
        if opens:
            pass  # a quotation is no subject: "as the head of the firm put it, “…”"
        elif marked or not _BEFORE_CUE.isdisjoint(gap):
            right = phrase_right(page, hit.last + 1, segment.last, segment.level)
            stands = right is not None and _stands_behind(page, right, segment.last, marked=marked)
            if right is not None and stands and _agrees_behind(site, right):
                right = apposed(page, right[0], right[1], segment.last) or right
                return Source(right[0], right[1], group.first, "inverted"), "inverted"
    if group.first == segment.first and frame in INVERTS and hit.form == "ed" and not segment.level:
        right = phrase_right(page, hit.last + 1, segment.last, segment.level)
        if right is not None and ":" in page.gaps[right[1] + 1]:
            return Source(right[0], right[1], group.first, "inverted"), "inverted"
    if group.first > segment.first and "," in page.gaps[group.first] and hit.form == "ed" and site.prior:
        return site.prior[-1].source, "coordinate"
    return None, "own"


def _charged(site: Site, preposition: int) -> Source | None:
    """Who is blamed for saying it: ``accused Lind of saying that``."""
    prior = site.prior[-1] if site.prior else None
    if prior is None or prior.target is None or (preposition, preposition) not in prior.cue:
        return None
    found = phrase_right(site.page, prior.target[0], prior.target[1], site.level)
    return None if found is None else Source(found[0], found[1], site.group.first, "shared-subject")


_BEFORE_GERUND = frozenset(("that", "worth", "without"))
"""Behind these a form in -ing is no participle: ``said that telling them would``, ``It is worth noting``."""
_UNDONE = frozenset(
    "declined declines decline declining refused refuses refuse refusing failed fails fail failing hesitate unable able managed "
    "unwilling reluctant way ways power chance right bid effort efforts ability something nothing anything eager easy hard fair "
    "safe soon premature difficult impossible too enough have has had need needs".split()
)
"""What an infinitive may hang on when nobody has said a thing yet: ``declined to say``, ``a way to prove``."""


def _is_done(site: Site) -> bool:
    """Whether an infinitive stands for an utterance: not ``it is fair to say``, not ``declined to say``."""
    page, first = site.page, site.group.first
    before = range(max(site.segment.first, first - 3), first)
    if first > site.segment.first and (page.low[first - 1] in _UNDONE or "too" in page.low[before.start : first]):
        return False
    return not any(page.low[at] in ("not", "n", "t", "never") for at in before)


_PASTS = frozenset(("said", "told", "wrote", "thought", "felt", "found"))


_DONE = frozenset(("do", "does", "did", "done", "doing"))
"""What *said* is joined with in ``all that he did or said``."""


def _differs(site: Site) -> bool:
    """Whether a base form cannot have the subject of the past before it: ``recalled seeing sailors dance and call it``."""
    if site.hit.form != "base" or site.group.auxiliary or not site.prior:
        return False
    before = site.page.low[site.prior[-1].first]
    return before.endswith("ed") or before in _PASTS


def _of_infinitive(site: Site) -> Source | None:
    """The subject of the verb that an infinitive hangs on, inside a content: ``said the tenants had begun to ask whether``."""
    page, floor = site.page, site.segment.first
    prior = site.prior[-1] if site.prior else None
    if prior is not None and prior.right and prior.content[-1][0] < site.group.first:
        verb = site.group.first - 1
        while verb > floor and page.bits[verb] & ADVERBIAL and not page.broken[verb]:
            verb -= 1
        begin = max(floor, prior.content[-1][0])
        if verb > begin and page.bits[verb] & (PAST | VERB):
            return subject(page, verb_group(page, verb, begin, site.level).first, begin, site.level)
    return inherited(site)


def _is_asked(site: Site) -> bool:
    """Whether the infinitive is what somebody is asked to do: ``called on the firm to guarantee the jobs``."""
    first = site.group.first
    return any(item.rule == "cue-addressee-infinitive" and item.content[-1][0] == first for item in site.prior)


_BEFORE_CUE = frozenset(",-–—")


def _stands_behind(page: Page, right: tuple[int, int], last: int, *, marked: bool) -> bool:
    """Whether the phrase behind the cue is its subject and not that of a clause: ``who calls it “sad,” said he left``."""
    first, end = right
    if first == end and page.low[first] == "that":
        return False
    if not marked:
        return _closes(page, end, last)
    clause = first == end and page.bits[first] & PRON and end < last and not page.broken[end + 1]
    return not (clause and page.bits[end + 1] & VERBAL)


def _agrees_behind(site: Site, right: tuple[int, int]) -> bool:
    """Whether a base form can have the phrase behind it as its subject: not *state* in ``the sponsor, state Rep. Ash``."""
    if site.hit.form != "base":
        return True
    return agrees(site, Source(right[0], right[1], right[0], "inverted"))


def _closes(page: Page, end: int, last: int) -> bool:
    """Whether nothing but an adverbial follows an inverted subject, so that it is no subject of a clause."""
    return end == last or page.broken[end + 1] or bool(page.bits[end + 1] & (PREP | TIME))


def inherited(site: Site) -> Source | None:
    """The source that a participle, an infinitive or a second verb shares with the clause."""
    page, segment = site.page, site.segment
    named = _named_before(site)
    if named is not None:
        return named
    if site.group.infinitive and page.low[segment.first] in ("it", "that", "this", "there"):
        return None
    for item in reversed(site.prior):
        if item.level == segment.level and item.source is not None and item.join != "noun":
            return item.source._replace(rule="shared-subject", begin=site.group.first)
    if fronted(site):
        found = _subject_after(site)
    else:
        found = main_subject(page, segment.first, site.group.first - 1, segment.level)
    return None if found is None else found._replace(begin=site.group.first)


_PEOPLE = tuple(
    "man men woman person people couple voter worker protester supporter leader lawyer voters workers protesters supporters leaders "
    "lawyers activist activists officials those critics residents students experts users drivers fans lawmakers ministers parents".split()
)
"""Endings of the words for people that a participle may belong to."""


def _named_before(site: Site) -> Source | None:
    """The name that a participle without a comma belongs to: ``footage of Mara Ash saying``."""
    page, first = site.page, site.group.first
    end = first - 1
    if site.hit.form != "ing" or end <= site.segment.first or page.broken[first]:
        return None
    if (
        page.low[end].endswith(_PEOPLE)
        and not page.bits[end] & (TIME | PREP | OBJ)
        and page.layers[site.level][end] < 0
    ):
        found = phrase_left(page, end, site.segment.first, site.level)
        return None if found is None else Source(found[0], found[1], first, "participle-name")
    if not page.bits[end] & CAPITAL:
        return None
    if page.bits[end] & (TIME | PREP | CONJ) or page.layers[site.level][end] >= 0:
        return None
    start = end
    while (
        start > site.segment.first
        and page.bits[start - 1] & CAPITAL
        and not page.broken[start]
        and not page.bits[start - 1] & LISTED
    ):
        start -= 1
    if start == site.segment.first or page.low[start - 1] not in ("of", "with"):
        return None
    return Source(start, end, first, "participle-name")


def _subject_after(site: Site) -> Source | None:
    """The subject of the clause after a fronted participle: that of the next cue, else of the words after a comma."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    commas = [at for at in range(site.hit.last + 1, segment.last + 1) if "," in page.gaps[at] and hidden[at] < 0]
    for hit in site.later:
        before = [at for at in commas if at <= hit.first]
        if before:
            group = verb_group(page, hit.first, before[-1], segment.level)
            found = subject(page, group.first, before[-1], segment.level)
            if found is not None:
                return found
    for comma in commas:
        if not page.bits[comma] & (CONJ | REL | PREP | SUB):
            found = main_subject(page, comma, segment.last, segment.level)
            if found is not None and found.last < segment.last and page.bits[found.last + 1] & VERBAL:
                return found
    return None


def fronted(site: Site) -> bool:
    """Whether a participle opens the sentence, so that its subject comes after it: ``After denying it, the ministry said``."""
    page, first = site.page, site.segment.first
    before = range(first, site.group.first)
    return len(before) <= 2 and all(
        page.bits[k] & (PREP | SUB | CONJ | ADV) or page.bits[k] & ADVERBIAL for k in before
    )
