"""Whom a source spoke to when a clause beside it says so: *residents who spoke to the Gazette said*."""

from __future__ import annotations

from ._found import Found, Stretch
from ._objects import phrase_right
from ._page import Page
from ._phrases import phrase_left
from ._venues import venue_of
from ._words import AUX, CAPITAL, CONJ, PREP, TIME

_SPEAK = frozenset("spoke speaking speak speaks spoken talked talking".split())
_REACHED = frozenset(("interviewed", "contacted", "reached", "questioned", "approached"))
_ASKED = frozenset(("asked", "pressed", "quizzed", "questioned", "challenged"))
_FRONT = 3
_MEDIA = frozenset(
    "letter email message note memo interview remarks testimony text report petition reply response statement".split()
)
"""What has a recipient: a meeting with somebody is none."""


def listener(page: Page, item: Found) -> Stretch | None:
    """
    The addressee named by a clause about speaking, or None.

    It stands between the source and its cue (*who spoke to X*, *with whom X spoke*, *interviewed by X*) or opens the sentence
    (*Speaking to X*, *Asked by X whether*), or is who its medium goes to (*in a letter to X*, *a letter to X demanding*).
    """
    source = item.source
    if item.act == "demand" and item.rule in ("cue-that-content", "cue-content"):
        shall = _who_shall(page, item)
        if shall is not None:
            return shall
    if source is None or item.addressee is not None or item.join not in ("own", "inverted", "participle"):
        return None
    if item.join == "participle":
        to_whom = None if item.level else _recipient(page, item)
        return to_whom if to_whom is not None and to_whom[1] == item.first - 1 else None  # "a letter to X demanding"
    segment = page.segments[item.segment]
    if page.low[segment.first] in _ASKED and page.low[segment.first + 1] == "by" and item.join == "own":
        return phrase_right(page, segment.first + 2, source.first - 1, item.level)
    found = _between(page, source.last + 1, item.first - 1, item.level)
    if found is None and page.low[segment.first] in ("speaking", "talking") and item.join == "own":
        found = _between(page, segment.first, min(segment.first + _FRONT, source.first - 1), item.level)
    found = found or _who_asked(page, item)
    return found or (None if item.level else _recipient(page, item))


def _between(page: Page, first: int, last: int, level: int) -> Stretch | None:
    low = page.low
    for at in range(first, last + 1):
        if low[at] in _SPEAK:
            if at < last and low[at + 1] in ("to", "with") and not page.bits[min(at + 2, last)] & TIME:
                return phrase_right(page, at + 2, last + 8, level)
            whom = next((k for k in range(at - 1, max(first, at - 8) - 1, -1) if low[k] == "whom"), None)
            if whom is not None and whom >= first and low[whom - 1] in ("with", "to") and whom < at - 1:
                phrase = phrase_left(page, at - 1, whom + 1, level)
                return None if phrase is None or page.bits[phrase[0]] & PREP else (phrase[0], phrase[1])
        if low[at] in _REACHED and at < last:
            by = (
                at + 1
                if low[at + 1 : at + 3] not in (("by", "phone"), ("by", "email"), ("by", "telephone"))
                else at + 3
            )
            if low[by] == "by" and by < last:
                return phrase_right(page, by + 1, last, level)
    return None


def _who_asked(page: Page, item: Found) -> Stretch | None:
    """Whose questions are answered: ``Answering questions from councillors, Ash said``."""
    segment, source = page.segments[item.segment], item.source
    if source is None or item.join != "own" or page.low[segment.first] not in _ANSWERING:
        return None
    for at in range(segment.first + 1, source.first - 1):
        if page.low[at] in ("from", "by") and page.low[at - 1] in _QUESTIONS:
            return phrase_right(page, at + 1, source.first - 1, item.level)
    return None


_ANSWERING = frozenset(("answering", "responding", "replying", "fielding", "taking", "in"))
_QUESTIONS = frozenset(("question", "questions", "query", "queries", "inquiry", "inquiries"))


def _who_shall(page: Page, item: Found) -> Stretch | None:
    """Who shall do what is demanded: ``demanded that the firm repair the road``, not ``demanded that the toll be cut``."""
    first, last = item.content[-1]
    found = phrase_right(page, first, last, item.level)
    if found is None or page.layers[item.level][first] >= 0:
        return None
    named = [at for at in range(found[0], found[1] + 1) if page.bits[at] & CAPITAL]
    end = named[-1] if named else found[1]
    after = end + 1
    if after > last or page.broken[after] or page.bits[after] & (AUX | PREP | CONJ):
        return None
    return found[0], end


def _recipient(page: Page, item: Found) -> Stretch | None:
    """Whom the medium of a statement goes to: X of *in a letter to X*, *in a message sent on Monday to X*, *in an interview with X*."""
    segment = page.segments[item.segment]
    for head in range(segment.first, segment.last):
        if page.low[head] not in _MEDIA or any(first <= head <= last for first, last in item.content):
            continue
        at = _past_sending(page, head + 1, segment.last)
        if page.low[at] not in ("to", "with") or page.broken[at]:
            continue
        if item.join == "participle" or venue_of(page, head, segment, participle=False) is not None:
            return phrase_right(page, at + 1, segment.last, item.level)
    return None


def _past_sending(page: Page, at: int, last: int) -> int:
    """The word behind *sent*, *addressed* and a day."""
    stop = min(at + _SENDING, last)
    while at < stop and (
        page.low[at] in _SENT or page.bits[at] & TIME or (page.low[at] == "on" and page.bits[at + 1] & TIME)
    ):
        at += 1
    return at


_SENT = frozenset(("sent", "addressed", "written", "emailed", "dated", "delivered"))
_SENDING = 4
