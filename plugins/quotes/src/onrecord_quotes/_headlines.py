"""Headlines that name their source beside a colon: *Bridge will stay closed: mayor*, *Ash: We were never asked*."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ._draft import Draft
from ._found import Found, Stretch
from ._page import Page, Segment
from ._sources import Source
from ._words import ADV, CAPITAL, CONJ, DET, PRON, REL, SUB, TIME, VERBAL

_SOURCES = frozenset(
    "police report study survey poll union unions minister ministry officials official experts expert source sources lawyer lawyers "
    "judge court mayor coach government opposition army military analysts analyst researchers scientists doctors prosecutors".split()
)
"""Words that are a source behind a colon without standing as one elsewhere in the text."""
_SPEAKERS_OWN = frozenset(("i", "we", "my", "our", "us", "me"))
_LONGEST = 4
_CLAUSE = 3
_NO_CLAUSE = ADV | CONJ | DET | PRON | REL | SUB | TIME | VERBAL


def headlines(page: Page, found: Sequence[Found], is_title: Callable[[int], bool]) -> Iterator[Draft]:
    """
    A draft for each headline that nothing else attributes and in which a source stands on one side of its only colon.

    A name counts only if it is the source of something else in the text, too.
    """
    known = {page.low[item.source.last] for item in found if item.source is not None}
    attributed = {item.segment for item in found}
    for number, segment in enumerate(page.segments):
        if segment.level:
            break
        if number in attributed or not is_title(page.starts[segment.first]):
            continue
        colons = [at for at in page.breaks(segment.first + 1, segment.last) if ":" in page.gaps[at]]
        named = _named(page, segment, colons[0], known) if len(colons) == 1 else None
        if named is not None:
            source, content = named
            draft = Draft(None, [content])
            draft.rule, draft.source = "headline", Source(source[0], source[1], source[0], "headline")
            yield draft


def _named(page: Page, segment: Segment, colon: int, known: set[str]) -> tuple[Stretch, Stretch] | None:
    """Source and content of a headline."""
    behind = _name(page, colon, segment.last, known)
    if behind is not None and _says_something(page, segment.first, colon - 1, sure=page.low[behind[1]] in _SOURCES):
        return behind, (segment.first, colon - 1)
    before = _name(page, segment.first, colon - 1, known)
    own = not _SPEAKERS_OWN.isdisjoint(page.low[colon : segment.last + 1])
    return (before, (colon, segment.last)) if before is not None and before[1] == colon - 1 and own else None


def _name(page: Page, first: int, last: int, known: set[str]) -> Stretch | None:
    """The source that stands from *first* to *last*, or before *on* and a topic: ``Ash on the new toll``."""
    end = next((at - 1 for at in range(first + 1, last + 1) if page.low[at] == "on"), last)
    words = range(first, end + 1)
    if len(words) > _LONGEST or any(page.bits[at] & _NO_CLAUSE or page.outer[at] >= 0 for at in words):
        return None
    if page.low[end] in _SOURCES:
        return first, end
    return (first, end) if page.low[end] in known and all(page.bits[at] & CAPITAL for at in words) else None


def _says_something(page: Page, first: int, last: int, *, sure: bool) -> bool:
    """Whether the words are a clause or a quotation and no topic."""
    if page.bits[first] & (SUB | REL) or last - first + 1 < _CLAUSE:
        return False
    return sure or page.outer[first] >= 0 or any(page.bits[at] & VERBAL for at in range(first, last + 1))
