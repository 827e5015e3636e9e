"""Where the reporter's own words go on behind a content: a main clause, a remark on what was said, the occasion."""

from __future__ import annotations

from ._clauses import finite_soon
from ._found import Found
from ._page import Page
from ._words import ADV, ADVERBIAL, CAPITAL, CONJ, DET, PARTICIPLE, PAST, PREP, PRON, REL, SUB, TIME, VERB, VERBAL

_FRONTED = frozenset("while although though when after before if since because whereas even".split())
_REMARKS = frozenset(
    "accusation acknowledgement acknowledgment admission allegation allusion argument assertion assessment attack attempt "
    "charge claim comment comparison contrast criticism decision departure development dig distinction echo effort endorsement "
    "feeling figure gesture hint idea indication insult irony metaphor jab jibe line margin message move nod notion "
    "observation phrase plan point policy position posture practice prediction promise proposal proposition proportion rebuke "
    "recommendation reference refrain remark reminder requirement reversal sentiment shift sign signal stance "
    "statement statistic step strategy suggestion swipe tactic theme threat thought vow warning".split()
)
"""Nouns that take up what was said: ``…, a charge that the mayor denied``."""
_REMARKING = frozenset(
    "alluding contrasting drawing earning echoing eliciting employing fueling fuelling gesturing parroting pointing prompting "
    "provoking quoting recalling referencing referring reflecting sparking touting triggering underscoring winning "
    "mirroring repeating".split()
)
"""Participles of the reporter: ``…, drawing laughter from the crowd``."""
_NOT_GIVEN = frozenset(
    "elaborating giving providing offering naming saying specifying explaining identifying citing mentioning going presenting "
    "further detailing disclosing".split()
)
_KEPT = frozenset(
    "say give elaborate specify name explain provide comment offer identify disclose mention go address".split()
)
_MEDIA = frozenset("interview interviews statement tweet tweets email post op editorial broadcast testimony".split())
_OCCASION = _MEDIA | frozenset(
    "letter memo release radio television tv podcast filing briefing speech remarks appearance address debate conference show "
    "program programme rally column book".split()
)
_OBJECTING = frozenset(("deny", "reject", "criticise", "praise"))
"""Acts whose bare object has no time of its own: ``rejected the findings on Monday``."""
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())


def reporter_goes_on(page: Page, item: Found, first: int, last: int) -> int:
    """
    The last word of the content *first* to *last* right of a cue.

    Args:
        page: The text.
        item: Whose content it is.
        first: Its first word.
        last: Its last word so far.
    """
    hidden = page.layers[item.level]
    if _is_fronted(page, item):
        last = _main_clause(page, hidden, first, last)
    for at in page.breaks(first + 1, last):
        if hidden[at] >= 0 and hidden[at] == hidden[at - 1]:
            continue
        if hidden[at] < 0 and _remarks(page, at, last):
            last = at - 1
            break
    if item.rule in _LABELS:
        last = _label(page, hidden, first, last)
    return _without_occasion(page, item, hidden, first, last)


_LABELS = frozenset(("cue-target-content", "cue-target-as-content", "cue-headless-content"))


def _label(page: Page, hidden: list[int], first: int, last: int) -> int:
    """The end of a label between marks: ``called it “shameful” and left``, ``called him a “clown” in her book``."""
    at = first
    while at < last and hidden[at] < 0 and page.bits[at] & (DET | ADV):
        at += 1
    while hidden[at] >= 0:
        end = page.quotes[hidden[at]][2]
        if end >= last:
            return last
        follow = end + 1
        more = next((k for k in range(follow, min(follow + 2, last) + 1) if hidden[k] >= 0), None)
        if more is not None and all(page.bits[k] & (CONJ | DET) for k in range(follow, more)):
            at = more  # "a “liar,” a “cheat” and “weak”"
            continue
        joined = page.bits[follow] & CONJ and page.bits[min(follow + 1, last)] & (PAST | VERB | PARTICIPLE | PRON)
        aside = page.broken[follow] and not page.bits[follow] & (CONJ | REL | PAST)
        beside = (page.low[follow] in _BESIDE or page.bits[follow] & TIME) and not any(
            hidden[k] >= 0 for k in range(follow, last + 1)
        )
        return end if aside or joined or beside else last
    return last


_BESIDE = frozenset(("in", "on", "at", "during", "after", "before", "while"))


def _is_fronted(page: Page, item: Found) -> bool:
    """Whether the attribution is a subordinate clause that opens its sentence: ``While Ash says that C, others doubt it``."""
    begin = page.segments[item.segment].first
    source = item.source
    if page.low[begin] in ("and", "but", "yet", "so"):
        begin += 1
    begin = _past_span(page, begin, item.first)
    if item.join == "agent" and item.first == begin:
        return True  # "Asked by the Gazette to resign, Ash said"
    if item.join != "own" or source is None or page.low[begin] not in _FRONTED or begin >= source.first:
        return False
    return not any(page.broken[at] for at in range(begin + 1, source.first + 1))


def _past_span(page: Page, first: int, last: int) -> int:
    """The *after* of ``Three years after``; else *first*."""
    at = first + 2
    return at if at < last and page.bits[first + 1] & TIME and page.low[at] in ("after", "since", "before") else first


def _main_clause(page: Page, hidden: list[int], first: int, last: int) -> int:
    """The end of a content in a fronted clause: before the comma behind which a main clause begins."""
    for at in page.breaks(first + 1, last):
        bits = page.bits[at]
        if hidden[at] >= 0 or "," not in page.gaps[at] or bits & (CONJ | REL | PARTICIPLE | PREP | SUB):
            continue
        opens = bits & (PRON | DET | CAPITAL) or page.low[at].endswith("s") or bits & ADVERBIAL
        if opens and finite_soon(page, at, last, strict=True):
            return at - 1
    return last


def _remarks(page: Page, at: int, last: int) -> bool:
    """Whether the words behind the punctuation at *at* are a remark of the reporter on the content."""
    low, bits = page.low, page.bits
    if low[at] in _REMARKING or (low[at] == "without" and low[min(at + 1, last)] in _NOT_GIVEN):
        return True
    if low[at] == "but" and at < last and _keeps_silent(page, at + 1, last):
        return True
    if low[at] not in ("a", "an", "the", "another", "one"):
        return False
    for word in range(at + 1, min(last, at + 5) + 1):
        if page.broken[word] or (bits[word] & (PREP | VERBAL | CONJ) and not bits[word] & PAST):
            return False
        if low[word] in _REMARKS:
            following = min(word + 1, last)
            return word == last or not bits[following] & (VERB | CONJ) or bits[following] & PAST > 0
    return False


def _keeps_silent(page: Page, first: int, last: int) -> bool:
    """Whether the speaker is said not to say more: ``…, but did not give details``, ``…, but declined to say when``."""
    low = page.low
    if low[first] in ("declined", "refused", "stopped"):
        return True
    if low[first] in ("gave", "offered", "provided") and first < last and low[first + 1] == "no":
        return True
    denied = low[first : first + 2] == ("did", "not") or low[first : first + 2] == ("would", "not")
    apart = low[first] in ("didn", "wouldn") and low[first + 1 : first + 2] == ("t",)
    return (denied or apart) and first + 2 <= last and low[first + 2] in _KEPT


def _without_occasion(page: Page, item: Found, hidden: list[int], first: int, last: int) -> int:
    """Leave out when and in which medium it was said, at the end of the sentence: ``“…” in an interview on Monday``."""
    if item.level or last != page.segments[item.segment].last:
        return last
    bits, low = page.bits, page.low
    stop = last
    for at in range(last, max(first, last - 16), -1):
        if hidden[at] >= 0:
            if not _is_name(page, hidden[at]):
                break
            continue
        b = bits[at]
        if b & VERBAL and not b & (TIME | CAPITAL):
            break
        marked = hidden[at - 1] >= 0 or (item.rule == "cue-object" and item.act in _OBJECTING)
        if not (b & PREP or marked):
            continue
        heads = _OCCASION if marked else _MEDIA
        named = low[at] in _BEFORE_OCCASION and _names_occasion(page, at, last, heads)
        if named or (marked and _is_day(page, at, last)):
            stop = at - 1
    return stop


_BEFORE_OCCASION = ("in", "during", "on")


def _names_occasion(page: Page, preposition: int, last: int, heads: frozenset[str]) -> bool:
    """Whether an occasion stands right behind the preposition: ``in an interview with``, ``on Monday’s broadcast of``."""
    bits, low = page.bits, page.low
    if preposition == last or not bits[preposition + 1] & (DET | TIME):
        return False
    for word in range(preposition + 1, min(last, preposition + 6) + 1):
        if bits[word] & (PREP | CONJ) or page.broken[word]:
            return False
        if low[word] in heads:
            follow = word + 1
            return follow > last or page.broken[follow] or bits[follow] & (PREP | TIME | PARTICIPLE) > 0
    return False


def _is_day(page: Page, first: int, last: int) -> bool:
    """Whether nothing but a day stands from *first* to *last*."""
    words = page.low[first + (page.low[first] == "on") : last + 1]
    return 0 < len(words) < 3 and words[0] in _DAYS and page.bits[last] & TIME > 0


def _is_name(page: Page, quote: int) -> bool:
    """Whether marked words are the name of a programme."""
    _, first, last = page.quotes[quote]
    return last - first < 6 and all(page.bits[word] & (CAPITAL | DET | PREP | CONJ) for word in range(first, last + 1))
