"""A quotation that a name or an owned noun introduces with a colon: *Ms. Ash: “…”*, *her answer: “…”*."""

from __future__ import annotations

from ._found import Stretch
from ._page import Page
from ._sources import Source, subject, verb_group
from ._transcripts import NOBODY
from ._words import AUX, CAPITAL, CONJ, DET, PREP, PRON, REL, TIME, TITLE, VERB, VERBAL

_SPOKEN = frozenset(
    "answer reply response message verdict advice question warning view take conclusion explanation retort plea motto prediction "
    "summary assessment appeal promise argument point".split()
)
_OWNERS = frozenset(("his", "her", "their", "its"))
LONGEST = 8
_BE = frozenset("is was are were remains remained sounded seemed".split())
_DEGREES = frozenset(
    "more less even much far most rather quite very equally similarly just as typically characteristically particularly especially "
    "also still no".split()
)
_MOODS = tuple(
    "adamant blunt brief cautious categorical clear confident critical damning defiant diplomatic direct dismissive emphatic "
    "enthusiastic explicit firm forthright frank gloomy hopeful insistent laconic optimistic pessimistic philosophical phlegmatic positive "
    "resolute sanguine scathing sceptical skeptical specific succinct sure terse unapologetic unequivocal unimpressed unmoved unrepentant "
    "upbeat vehement wary withering".split()
)
"""How somebody is said to be who is then quoted; also their comparatives."""
_OF_THINGS = tuple("brief clear critical damning direct explicit firm gloomy positive specific sure".split())
"""Those of them that are said of roads and rules as well."""


def labelled_by(page: Page, quote_first: int, floor: int) -> Stretch | None:
    """
    The words of the speaker that stand before the colon, or None.

    Args:
        page: The text.
        quote_first: The first word of the quotation.
        floor: The first word of its sentence.
    """
    if ":" not in page.gaps[quote_first] or quote_first <= floor:
        return None
    end = quote_first - 1
    first = _chunk(page, end, floor)
    found = _owner(page, first, end) or _name(page, first, end) or _mood(page, end, floor)
    if found is None and first > floor and "," in page.gaps[first] and not _is_clause(page, first, end):
        end = first - 1  # "Jonas Wirth, the harbour master:"
        found = _name(page, _chunk(page, end, floor), end)
    return found


def _mood(page: Page, end: int, floor: int) -> Stretch | None:
    """Whoever is said to be blunt, or less sure, before the colon: ``Ash was more sceptical:``."""
    if not page.low[end].startswith(_MOODS) or page.bits[end] & CAPITAL:
        return None
    be = end - 1
    while be > floor and not page.broken[be + 1] and page.low[be] in _DEGREES:
        be -= 1
    if be <= floor or page.broken[be + 1] or page.low[be] not in _BE:
        return None
    group = verb_group(page, be, floor, 0)
    found = None if group.negated else subject(page, group.first, floor, 0)
    if found is None or (page.low[end].startswith(_OF_THINGS) and not _is_person(page, found)):
        return None
    return found.first, found.last


def _is_person(page: Page, source: Source) -> bool:
    words = range(source.first, source.last + 1)
    return any(page.bits[at] & (TITLE | PRON) or (page.bits[at] & CAPITAL and not page.bits[at] & DET) for at in words)


def _chunk(page: Page, end: int, floor: int) -> int:
    first = end
    while first > floor and not page.broken[first] and page.outer[first - 1] < 0:
        first -= 1
    return first


def _is_clause(page: Page, first: int, last: int) -> bool:
    return any(page.bits[at] & (VERBAL | PRON) for at in range(first, last + 1))


def _name(page: Page, first: int, end: int) -> Stretch | None:
    """The name with its titles that ends at *end*, if nothing but *from* or *with* and no verb leads to it."""
    start = end
    while start > first and page.bits[start - 1] & (CAPITAL | TITLE) and not page.bits[start - 1] & (PREP | CONJ):
        start -= 1
    bits = page.bits
    if end - start >= LONGEST or not bits[end] & CAPITAL or page.low[end] in NOBODY or page.low[start] in NOBODY:
        return None
    if bits[end] & (TIME | PREP | DET | CONJ | REL | AUX | VERB) or page.forms[end][0].isdigit():
        return None
    return (start, end) if start == first or page.low[start - 1] in ("from", "with") else None


def _owner(page: Page, first: int, end: int) -> Stretch | None:
    """The owner of an answer, a message: ``Her answer:``, ``Ash’s verdict was blunt:``."""
    for noun in range(first + 1, min(end, first + LONGEST) + 1):
        if page.low[noun] not in _SPOKEN:
            continue
        if noun < end and not page.bits[noun + 1] & AUX:
            return None
        if page.low[noun - 1] in _OWNERS:
            return (noun - 1, noun - 1)
        if page.low[noun - 1] == "s" and noun - 2 >= first and page.gaps[noun - 1] in ("'", "’"):
            return (first, noun - 2) if page.bits[first] & (CAPITAL | DET) else None
        return None
    return None
