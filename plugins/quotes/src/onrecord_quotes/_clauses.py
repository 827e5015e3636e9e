"""Whether words without *that* are a clause."""

from __future__ import annotations

from ._found import Found
from ._page import Page
from ._sources import Source
from ._words import CAPITAL, DET, LISTED, PARTICIPLE, PAST, PREP, PRON, REL, VERB, VERBAL

SAYS = frozenset(("said", "say", "says", "saying"))
_STUDIES = frozenset(
    "report poll polls survey study studies investigation audit review data figures records results documents research analysis it "
    "they team".split()
)


def is_clause(page: Page, item: Found, first: int, last: int) -> bool:
    """Whether words without *that* are a clause: a nominative opens it, a finite verb stands in it, or the cue takes nothing else."""
    if page.low[first] in NOMINATIVE or (
        page.low[first] == "it" and first < last and page.low[first + 1].endswith("s")
    ):
        return True
    if page.low[item.first] in _TAKES_NO_OBJECT and not page.bits[first] & PREP and last - first >= 2:
        return True
    if page.low[first] in _CLAIMED or (page.low[first] in ("no", "yes") and (first == last or page.broken[first + 1])):
        return False
    says = page.low[item.first] in SAYS
    if _present_soon(page, first, last, argued=page.low[item.first].startswith("argu")):
        return True
    if finite_soon(page, first, last, strict=not says) or (says and _past_soon(page, first, last)):
        return True
    if not says or page.low[first] in _NO_SUBJECT:
        return False
    return next((at - first for at in range(first + 1, last + 1) if page.broken[at]), last + 1 - first) >= 4


def in_relative(page: Page, item: Found) -> bool:
    """Whether the cue stands in a relative clause whose verb is the content: ``the road that villagers say was shut``."""
    source, at = item.source, item.last + 1
    if source is None or item.join != "own" or source.begin < _ANTECEDENT or at >= len(page.bits) or page.broken[at]:
        return False
    opening = relative_opening(page, source)
    if page.low[opening] not in ("that", "which", "who") or not page.bits[at] & VERBAL:
        return False
    noun = not page.bits[opening - 1] & (LISTED | PAST | PARTICIPLE) and not page.broken[opening]
    return noun or "," in page.gaps[opening]


_ANTECEDENT = 2


def relative_opening(page: Page, source: Source) -> int:
    """Where the relative pronoun stands that opens a clause with this subject; it may have been read as its article."""
    return source.first if page.low[source.first] == "that" and source.last > source.first else source.begin - 1


def past_relative(page: Page, first: int, last: int) -> int:
    """The word behind a relative clause between commas that begins at *first*; else *first*."""
    if not page.bits[first] & REL or "," not in page.gaps[first]:
        return first
    return next(
        (at for at in page.breaks(first + 1, min(last, first + _LONGEST_RELATIVE)) if "," in page.gaps[at]), first
    )


_LONGEST_RELATIVE = 24


def behind_fact(page: Page, first: int, last: int) -> int | None:
    """Where the clause begins behind *(of) the fact that*; None when no such words stand at *first*."""
    at = first + (page.low[first] in _BEFORE_FACT)
    return at + 3 if at + 3 <= last and page.low[at : at + 3] == ("the", "fact", "that") else None


_BEFORE_FACT = frozenset(("of", "to", "about", "on"))


def _past_soon(page: Page, first: int, last: int) -> bool:
    """Whether a past that is no participle of a noun stands behind at least two words: ``said the roof fell on them``."""
    for at in range(first + 2, last + 1):
        if page.broken[at]:
            return False
        if page.bits[at] & PAST and (at == last or page.broken[at + 1] or page.bits[at + 1] & (PREP | DET | PRON)):
            return True
    return False


def _present_soon(page: Page, first: int, last: int, *, argued: bool) -> bool:
    """Whether a form in -s that no list knows is the verb: ``argued the quota rewards the largest estates``."""
    for at in range(first + 1, min(last, first + 9)):
        before, low = page.low[at - 1], page.low[at]
        if page.broken[at] or page.bits[at] & (LISTED | CAPITAL):
            return False
        if not low.endswith("s") or low.endswith(("ss", "us", "is")) or page.bits[at - 1] & LISTED:
            continue
        alone = not before.endswith("s") and not page.broken[at + 1]
        return alone and (argued or page.bits[at + 1] & DET > 0)
    return False


_CLAIMED = frozenset(
    "victory responsibility allegiance credit anonymity innocence ignorance asylum bankruptcy war".split()
)
_TAKES_NO_OBJECT = frozenset(
    "insist insists insisted insisting contend contends contended reckon reckons reckoned".split()
)
NOMINATIVE = frozenset(("he", "she", "they", "we", "i"))
_NO_SUBJECT = frozenset(
    ("so", "as", "something", "nothing", "anything", "much", "to", "yes", "no", "goodbye", "hello", "the")
)


def is_study(page: Page, item: Found) -> bool:
    """Whether the source is one that finds: a poll, a report."""
    source = item.source
    return source is not None and any(page.low[word] in _STUDIES for word in range(source.first, source.last + 1))


def finite_soon(page: Page, first: int, last: int, *, strict: bool = False) -> bool:
    """
    Whether a finite verb comes before the next punctuation.

    Args:
        page: The text.
        first: The first word; it is the subject's.
        last: How far to look.
        strict: For cues that also take an object: the verb must stand before a comma and before a subordinate clause.
    """
    behind = first if strict else _past_dashes(page, first, last)
    if behind > first and page.bits[behind] & VERBAL:
        return True
    first = behind
    for at in range(first + 1, min(last, first + 18) + 1):
        if page.broken[at] and (strict or "," not in page.gaps[at]):
            return False
        if (page.bits[at] & VERBAL and not _is_noun_or_adjective(page, at)) or (
            page.low[at] in ("s", "t") and page.low[at - 1] in ("it", "he", "she", "that", "there")
        ):
            return True
        if strict and (page.bits[at] & REL or page.low[at] in _SUBORDINATE):
            return False
    return False


def _is_noun_or_adjective(page: Page, at: int) -> bool:
    """Whether a word that may be a verb is none here: ``their outsized role``, ``the political will to``."""
    if page.low[at] in ("will", "might"):
        return page.low[at + 1 : at + 2] == ("to",)
    before = page.low[at - 1] in _DETERMINERS or page.bits[at - 1] & PREP
    before = before or (page.low[at - 1].endswith("ly") and page.low[at - 2] in _DETERMINERS)  # "a newly created role"
    return bool(page.bits[at] & PAST and before) and not page.bits[at] & VERB


def _past_dashes(page: Page, first: int, last: int) -> int:
    """The word behind an aside between dashes that stands soon behind *first*; else *first*."""
    dashes = [at for at in page.breaks(first + 1, min(last, first + 24)) if not _DASHES.isdisjoint(page.gaps[at])]
    return dashes[1] if len(dashes) > 1 and dashes[0] - first < _SUBJECT else first


_DASHES = frozenset("—–-")
_SUBJECT = 6


_DETERMINERS = frozenset("the a an his her its their our my your this these those".split())


_SUBORDINATE = frozenset(("as", "when", "while", "after", "before", "because", "where", "whether", "how", "why"))
