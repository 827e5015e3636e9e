"""Who is about to speak, when a quotation has no cue: *Ash took to Twitter: “…”*, *Ash shook his head. “…”*, *On the ferry: “…”*."""

from __future__ import annotations

from collections.abc import Callable

from ._found import Stretch
from ._page import Page, Segment
from ._sources import Source
from ._subjects import main_subject
from ._words import ADV, AUX, CAPITAL, CONJ, DET, PREP, PRON, REL, SUB, TIME, TITLE, VERBAL

Stands = Callable[[Stretch], str | None]
"""What kind of actor stands at a stretch of words."""

_PEOPLE = frozenset(("person", "unnamed"))
_SPEAKERS = _PEOPLE | {"group", "organisation", "state", "bloc"}

_PERSONAL = frozenset(("he", "she", "they", "i", "we"))
_INDEFINITE = frozenset(("another", "one", "others", "some", "several", "many"))
_ORDINALS = frozenset("second third fourth fifth".split())
_TOPICS = frozenset(("on", "about", "asked", "pressed", "questioned", "quizzed", "and", "as"))
"""What opens a lead that names only the matter: ``On the ferry:``, ``Asked about the ferry:``."""
_MEDIA = frozenset(
    "statement email e-mail mail letter message note text tweet post posting twitter facebook instagram linkedin blog release speech address "
    "interview podcast video column memo reply answer response warning question advice plea appeal caption thread broadcast".split()
)
"""What somebody speaks through."""
_BEARERS = frozenset(
    "sign signs poster posters placard placards banner banners plaque headline headlines inscription label words line lines lyrics song verse "
    "poem proverb saying quote quotation slogan motto graffiti rule article paragraph passage section clause sentence t-shirt shirt".split()
)
"""Things on which words stand that are somebody else's."""
_SHORT_LEAD = 6


def led_by(page: Page, quote_first: int, floor: int, stands: Stands) -> Source | None:
    """
    Who speaks by the words from *floor* up to a colon before a quotation; None when they do not say it.

    Args:
        page: The text.
        quote_first: The first word of the quotation.
        floor: The first word of its sentence.
        stands: What kind of actor stands at a stretch of words.
    """
    last = quote_first - 1
    if ":" not in page.gaps[quote_first] or last < floor or any(page.outer[at] >= 0 for at in range(floor, last + 1)):
        return None
    if _is_indefinite(page, floor, last):
        return Source(floor, last, floor, "introduced")
    comma = _comma(page, floor + 1, last)
    if not any(page.bits[at] & VERBAL for at in range(floor, last + 1)):
        told = comma <= last and page.bits[comma] & PREP and not _MEDIA.isdisjoint(page.low[comma : last + 1])
        return Source(floor, comma - 1, floor, "introduced") if told else None
    if _holds_other_words(page, floor, last):
        return None
    found = _for_whom(page, floor, last, stands) or _about(page, floor, last, stands, _SPEAKERS)
    if found is None or any(page.low[at] in _PERSONAL for at in range(found.last + 1, last + 1)):
        return None  # "she wept so much that he gave in: “Go.”"
    return found


def is_topic(page: Page, quote_first: int, floor: int) -> bool:
    """Whether the words before a colon name only the matter, so that whoever spoke goes on: ``On the ferry: “…”``."""
    last = quote_first - 1
    if ":" not in page.gaps[quote_first] or last < floor or page.low[floor] not in _TOPICS:
        return False
    first = floor + 1 if page.low[floor] == "and" else floor
    if page.low[first] == "as":
        return page.low[first + 1] in ("for", "to")
    if page.low[first] not in _TOPICS:
        return False
    return not any(page.bits[at] & (AUX | REL) for at in range(first + 1, last + 1))


def spoken_of(page: Page, before: Segment, stands: Stands) -> Source | None:
    """The person whom a sentence without an attribution is about: ``Ash was in no doubt about the winner. “Never a foul.”``."""
    return _about(page, before.first, before.last, stands, _PEOPLE)


def _about(page: Page, first: int, last: int, stands: Stands, kinds: frozenset[str]) -> Source | None:
    """Whom the words are about: who opens them, or the subject of their clause."""
    found = _before_comma(page, first, last, stands, kinds)
    if found is None and (subject := main_subject(page, first, last, 0)) is not None:
        found = _checked(page, subject, stands, kinds)
    return found


def _before_comma(page: Page, first: int, last: int, stands: Stands, kinds: frozenset[str]) -> Source | None:
    """Whoever opens the sentence with an aside behind: ``Mara Ash, 81, disagrees``, ``One, Mara Ash, was in tears``."""
    close = _comma(page, first + 1, last)
    if close > last or not page.bits[first] & (CAPITAL | DET) or page.bits[first] & (PREP | SUB | CONJ | ADV):
        return None
    if page.low[first] in _INDEFINITE and close - first <= _SHORT_LEAD:
        behind = _comma(page, close + 1, last)
        named = stands((close, behind - 1)) == "person"
        first, close = (close, behind) if named else (first, close)
        return Source(first, close - 1, first, "introduced") if named or page.bits[close] & REL else None
    return _checked(page, Source(first, close - 1, first, "main-subject"), stands, kinds)


def _comma(page: Page, first: int, last: int) -> int:
    """The first word from *first* on that stands behind punctuation; one past *last* when there is none."""
    return next((at for at in range(first, last + 1) if page.broken[at]), last + 1)


def _for_whom(page: Page, first: int, last: int, stands: Stands) -> Source | None:
    """The person to whom something is clear: ``For Mr Ash the matter is simple:``."""
    if page.low[first] != "for":
        return None
    end = first
    while end < last and page.bits[end + 1] & (CAPITAL | TITLE):
        end += 1
    return _checked(page, Source(first + 1, end, first + 1, "introduced"), stands, _PEOPLE) if end > first else None


def _checked(page: Page, found: Source, stands: Stands, kinds: frozenset[str]) -> Source | None:
    """*found*, if the words are a personal pronoun or an actor of one of *kinds*."""
    first, last = found.first, found.last
    if first == last and page.low[first] in _PERSONAL:
        return found._replace(rule="introduced")
    if page.bits[first] & PRON and not page.bits[first] & DET:
        return None
    return found._replace(rule="introduced") if stands((first, last)) in kinds else None


def _is_indefinite(page: Page, first: int, last: int) -> bool:
    """Whether a lead is one more of those who speak: ``Another:``, ``A third islander:``."""
    if last - first >= _SHORT_LEAD:
        return False
    counted = page.low[first] in _INDEFINITE or (
        page.low[first] == "a" and first < last and page.low[first + 1] in _ORDINALS
    )
    return counted and not any(
        page.broken[at] or page.bits[at] & (VERBAL | SUB | TIME | ADV | CONJ) for at in range(first + 1, last + 1)
    )


def _holds_other_words(page: Page, first: int, last: int) -> bool:
    """Whether the lead ends with something on which words of others stand: ``He pointed at the sign:``."""
    return any(page.low[at] in _BEARERS and not page.bits[at] & CAPITAL for at in range(max(first, last - 5), last + 1))
