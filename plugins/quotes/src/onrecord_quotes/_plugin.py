"""The plugin: cues, the phrases that stand as sources, statements and quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from operator import attrgetter

import attrs

import onrecord
from onrecord import Cue, Document, Entry, Name, Quotation, Span, Statement

from ._analyse import analyse
from ._breaks import sentence_starts
from ._chains import chain
from ._cues import Hit, Row, Variant, build_lexicon, find_hits, shipped_rows
from ._found import Found, Stretch
from ._headlines import headlines
from ._marks import marks
from ._page import Page
from ._publications import ISSUED
from ._record import statements_of
from ._standing import Standing
from ._transcripts import turns
from ._words import CAPITAL, DET, OBJ, PRON, Kinds, word_classes, words_of
from ._zones import Zones

TIERS = ("speech", "wide")


@attrs.frozen
class QuotesSettings:
    """
    What the plugin looks for.

    Attributes:
        tier: ``"speech"``: saying, writing, reporting, accusing, denying, demanding, describing, thinking. ``"wide"``: also wishes,
            plans, decisions and stances (wants, hopes to, supports, opposes).
    """

    tier: str = attrs.field(default="speech", validator=attrs.validators.in_(TIERS))


@attrs.frozen(eq=False)
class Reading:
    """A text read with one lexicon: its page, the cues and what the frames found."""

    page: Page
    hits: tuple[Hit, ...]
    found: tuple[Found, ...]


class Quotes:
    """Finds who said what: `Cue`, `Name` (sources), `Statement` and `Quotation`."""

    name = "quotes"
    Settings = QuotesSettings
    lexicons = ("cues",)

    @staticmethod
    def entries(settings: QuotesSettings) -> Mapping[str, Iterable[Entry]]:
        """The shipped cues; other plugins add theirs, labelled ``act/frame`` or ``act/frame/wide``."""
        del settings
        return {"cues": tuple(Entry(row.form, row.label, "en") for row in shipped_rows())}

    def __init__(self, settings: QuotesSettings, lexicons: Mapping[str, Iterable[Entry]]) -> None:
        rows = (Row(entry.form, entry.label) for entry in lexicons["cues"] if entry.language in (None, "en"))
        self.lexicon = build_lexicon(rows, wide=settings.tier == "wide")
        self.kinds = Kinds(frozenset(self.lexicon) | word_classes().venue | ISSUED)

    @onrecord.step(writes=Cue, languages=("en",))
    def find_cues(self, document: Document) -> Iterator[Cue]:
        """Every attributing word, with its act and its frame."""
        reading = document.view(Reader(self, document.view(onrecord.words)))
        starts, forms = reading.page.starts, reading.page.forms
        for first, last, _, variants in reading.hits:
            act, frame = variants[0]
            span = Span(starts[first], starts[last] + len(forms[last]))
            yield Cue(span, act, frame, rule="quotes.lexicon", confidence=0.8)

    @onrecord.step(writes=Name, languages=("en",))
    def find_names(self, document: Document) -> Iterator[Name]:
        """The phrases that stand as speaker, addressee or relaying medium."""
        reading = self._reading(document)
        page = reading.page
        seen: dict[Stretch, None] = {}
        for item in reading.found:
            if item.source is not None:
                seen[item.source.first, item.source.last] = None
            if item.addressee is not None:
                seen[item.addressee] = None
            if item.relayer is not None:
                seen[item.relayer] = None
        for first, last in seen:
            form, kind = _form(page, first, last)
            span = Span(page.starts[first], page.end(last))
            yield Name(span, form, kind, rule="quotes.source", confidence=0.8)  # type: ignore[arg-type]

    @onrecord.step(writes=(Statement, Quotation), languages=("en",))
    def find_statements(self, document: Document) -> Iterator[Statement | Quotation]:
        """Who said what, and the marked words that nobody said."""
        reading = self._reading(document)
        zones = Zones(document)
        standing = Standing(document)
        heads = tuple(headlines(reading.page, reading.found, zones.is_title))
        drafts, loose = chain(reading.page, reading.found, zones, partial(_kind_at, reading.page, standing), heads)
        yield from statements_of(document, reading.page, drafts, zones, standing)
        for (start, end), reason in loose:
            yield Quotation(Span(start, end), reason, rule="quotes.no-source", confidence=0.6)  # type: ignore[arg-type]

    def _reading(self, document: Document) -> Reading:
        """The document as read by this plugin, once for its three steps; anew only when other plugins wrote cues."""
        words = document.view(onrecord.words)
        foreign = [cue for cue in document.cues if not cue.rule.startswith("quotes.")]
        reader = Reader(self, words, foreign)
        return reader(document.normalized) if foreign else document.view(reader)


class Reader:
    """
    The view that reads a text with the cues of one plugin.

    Readers of one plugin are equal, so that `Document.view` computes the first and keeps it; what they carry is itself a view
    of the same text.
    """

    __slots__ = ("foreign", "plugin", "words")

    def __init__(self, plugin: Quotes, words: onrecord.Words, foreign: Iterable[Cue] = ()) -> None:
        self.plugin = plugin
        self.words = words
        self.foreign = foreign

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reader) and other.plugin is self.plugin

    def __hash__(self) -> int:
        return hash(id(self.plugin))

    def __call__(self, text: str) -> Reading:
        words = words_of(self.words, self.plugin.kinds)
        breaks = (bisect_left(words.starts, at) for at in sentence_starts(text))
        page = Page(text, words, marks(text), breaks, self.plugin.lexicon, turns=turns(text))
        hits = find_hits(words.low, self.plugin.lexicon, words.noted)
        for cue in self.foreign:
            first = bisect_left(words.starts, cue.span.start)
            last = bisect_left(words.starts, cue.span.end) - 1
            place = bisect_right(hits, first, key=attrgetter("first"))
            if first <= last and not (place and hits[place - 1].last >= first):
                hits.insert(place, Hit(first, last, "ed", (Variant(cue.label, cue.frame or "clause"),)))
        return Reading(page, tuple(hits), tuple(analyse(page, hits)))


def _kind_at(page: Page, standing: Standing, stretch: Stretch) -> str | None:
    """The kind of actor at a stretch of words; a name is taken for a person while nobody looked for actors."""
    first, last = stretch
    if not standing.known:
        return "person" if page.bits[last] & CAPITAL and not page.bits[first] & (DET | PRON) else None
    actor = standing(page.span(stretch))
    return None if actor is None else actor.kind


def _form(page: Page, first: int, last: int) -> tuple[str, str | None]:
    """Form and kind of a source phrase."""
    bits = page.bits
    if first == last and bits[first] & (PRON | OBJ) and not bits[first] & DET:
        return "pronoun", None
    if bits[last] & CAPITAL and not (bits[first] & DET and page.low[first] != "the"):
        return "name", None
    if first == last and page.low[first] in ("he", "she", "they", "it"):
        return "pronoun", None
    head = last
    for at in range(first + 1, last + 1):
        if page.low[at] in ("of", "from", "in", "at", "for", "with", "who"):
            head = at - 1
            break
    low = page.low[head]
    plural = (low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 2) or low in (
        "people",
        "men",
        "women",
        "children",
        "police",
        "media",
    )
    return "nominal", "group" if plural and not bits[head] & CAPITAL else None
