"""Hypothesis strategies: texts like scraped articles, documents, and every annotation that the model can hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from ._actor import Actor
from ._annotation import Annotation, Identified
from ._codec import (
    AnchorCodec,
    ChoiceCodec,
    Codec,
    EmbeddedCodec,
    IntervalCodec,
    OptionalCodec,
    PlainCodec,
    ReferenceCodec,
    SpanCodec,
    TupleCodec,
)
from ._document import Document
from ._interval import Interval
from ._layers import LAYERS
from ._region import Region, RegionKind
from ._shape import shape_of
from ._span import Span, trimmed
from ._statement import Statement
from ._views import lines

PIECES = (
    "“The dam will hold,” Ines Okafor said. “Nobody needs to leave.”",
    "Ministers from Chile, Kenya and 14 other nations backed the draft on Tuesday, according to a note dated May 3.",
    "She added that the talks, held in Lisbon last month, had been “a waste of everyone's time",
    "“We were not asked,” the ministry's spokesperson told reporters at a daily briefing.",
    "Officials denied the claim and accused the company of “playing for time.”",
    "Mr. Okafor, no relation, called the plan ‘unworkable’ and urged the U.N. to step in by 2031.",
    "The report found that 40 of the 62 wells were dry.",
    "Harbour pact splits the coast for a second year",
    "A trawler leaves port at dawn. Photo: Coastwire",
    "By Teodor Lind",
    "3 June 2024, 08:15 Updated: 4 June 2024",
    "Advertisement",
    "04:12",
    "1.2K SHARES",
    "Sign up for our newsletter",
    "READ MORE: Who owns the river?",
    "Coastwire contributed to this report.",
    "„Das ist falsch“, sagte er.",
    "他说：“不会。”",
)  # fmt: skip

MARKS = "“”‘’\"'«»„()[]—–…:;,.!?-"
ODD = "\x00\t\r\u00a0\u2002\u2028\u0085\ufeff\u200b\U0001f4f0é\u0301"

RESIDUES = st.text(alphabet=st.one_of(st.sampled_from(MARKS + ODD), st.characters()), max_size=40)


def texts() -> st.SearchStrategy[str]:
    """Any string that Python can hold, lone surrogates, NUL and unbalanced marks included."""
    return st.one_of(RESIDUES, st.text(alphabet=st.characters(exclude_categories=()), max_size=200))


def articles() -> st.SearchStrategy[str]:
    """
    Texts like scraped news articles, in the order of nightmares: prose, quotations, furniture and residue in any order, cut anywhere.

    Returns:
        A strategy for strings of up to some 2,000 code points.
    """
    line = st.one_of(st.sampled_from(PIECES), st.builds(_cut, st.sampled_from(PIECES), st.integers(0, 60)), RESIDUES)
    ends = st.sampled_from(("\n", "\n\n", "\r\n", " ", "", "\n \n"))
    return st.lists(st.tuples(line, ends), max_size=12).map(lambda pairs: "".join(piece + end for piece, end in pairs))


def _cut(piece: str, length: int) -> str:
    return piece[:length]


def dates() -> st.SearchStrategy[date | datetime | None]:
    """Dates of publication: none, a day, or a point in time with or without a zone."""
    zones = st.one_of(st.none(), st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes))))
    return st.one_of(st.none(), st.dates(), st.datetimes(timezones=zones))


def documents(text: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Document]:
    """
    Bare documents, with all that a caller may give.

    Args:
        text: A strategy for their texts; `articles` unless given.
    """
    scalars = st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=8)
    )
    plain = st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=5,
    )
    return st.builds(
        Document,
        articles() if text is None else text,
        id=st.text(max_size=8),
        url=st.one_of(st.none(), st.just("https://example.org/a")),
        publisher=st.one_of(st.none(), st.text(max_size=8)),
        language=st.sampled_from((None, "en", "en-GB", "fr")),
        published=dates(),
        extra=st.dictionaries(st.text(max_size=6), scalars, max_size=3),
        source=plain,
    )


def annotated_documents(*classes: type[Annotation]) -> st.SearchStrategy[Document]:
    """
    Documents that bear annotations of every layer, and of third parties' *classes*: whatever the model can hold, however senseless.

    Args:
        classes: Classes decorated with `onrecord.layer`.
    """
    return documents().flatmap(lambda document: _annotated(document, classes))


@st.composite
def _annotated(draw: st.DrawFn, document: Document, classes: tuple[type[Annotation], ...]) -> Document:
    places = [place for place, mark in enumerate(document.text) if not mark.isspace()]
    if not places:
        return document
    made: dict[str, list[Any]] = {}
    for cls in (*LAYERS.values(), *classes):
        items = draw(_regions(document)) if cls is Region else draw(st.lists(_items(cls, places, made), max_size=3))
        made[cls.layer] = _numbered(items) if issubclass(cls, Identified) else items
        document = document.given(*made[cls.layer]) if made[cls.layer] else document
        made[cls.layer] = list(document.layer(cls))
    return document


def _numbered(items: list[Any]) -> list[Any]:
    """*items* with twin numbers that keep their ids apart."""
    seen: dict[str, int] = {}
    for item in items:
        twin = seen[item.id] = seen.get(item.id, 0) + 1
        if twin > 1:
            object.__setattr__(item, "twin", twin)
    return items


def _regions(document: Document) -> st.SearchStrategy[list[Region]]:
    found = document.view(lines)
    spans = [
        span
        for pair in zip(found.starts, found.ends, strict=True)
        if (span := trimmed(document.text, *pair)) is not None
    ]
    kinds = st.sampled_from(RegionKind.__args__)  # type: ignore[attr-defined]
    region = st.builds(Region, st.sampled_from(spans), kinds, rule=st.just("test.line"), confidence=_confidences())
    return st.lists(region, max_size=3, unique_by=lambda region: region.span)


def _confidences() -> st.SearchStrategy[float]:
    return st.floats(0, 1)


def _spans(places: list[int]) -> st.SearchStrategy[Span]:
    numbers = st.integers(0, len(places) - 1)
    return st.tuples(numbers, numbers).map(lambda pair: Span(places[min(pair)], places[max(pair)] + 1))


def _ascending(places: list[int], least: int) -> st.SearchStrategy[tuple[Span, ...]]:
    """Spans in order that do not overlap."""
    edges = st.lists(st.integers(0, len(places) - 1), min_size=2 * least, max_size=6, unique=True).map(sorted)
    pairs = edges.map(
        lambda found: tuple(Span(places[a], places[b - 1] + 1) for a, b in zip(found[::2], found[1::2], strict=False))
    )
    whole = Span(places[0], places[-1] + 1)
    return (
        pairs.map(lambda found: found or ((whole,) if least else ()))
        if len(places) > 2 * least
        else st.just((whole,) * min(1, least))
    )


def _items(cls: type[Annotation], places: list[int], made: dict[str, list[Any]]) -> st.SearchStrategy[Any]:
    special: dict[str, st.SearchStrategy[Any]] = {
        "rule": st.sampled_from(("test.rule", "core.x", "a.b.c")),
        "confidence": _confidences(),
    }
    if cls is Statement:
        special |= {"content": _ascending(places, 1), "speaker_confidence": _confidences()}
    if cls is Actor:
        mention = _strategy(shape_of(cls).codecs["mentions"].inner, places, made)  # type: ignore[attr-defined]
        mentions = st.lists(mention, min_size=1, max_size=3, unique_by=lambda found: found.span)
        special["mentions"] = mentions.map(lambda found: tuple(sorted(found, key=lambda mention: mention.span)))
    fields = {
        name: _strategy(codec, places, made) for name, codec in shape_of(cls).codecs.items() if name not in special
    }
    return st.builds(cls, **special, **fields)


def _strategy(codec: Codec, places: list[int], made: dict[str, list[Any]]) -> st.SearchStrategy[Any]:
    """A strategy for the values that *codec* admits."""
    found: Callable[[], st.SearchStrategy[Any]] = {
        PlainCodec: lambda: st.one_of(*map(_plain, codec.types)),  # type: ignore[attr-defined]
        ChoiceCodec: lambda: st.sampled_from(codec.choices),  # type: ignore[attr-defined]
        SpanCodec: lambda: _spans(places),
        IntervalCodec: lambda: st.builds(Interval, dates(), dates()),
        AnchorCodec: lambda: st.one_of(st.sampled_from(codec.words.choices), _spans(places)),  # type: ignore[attr-defined]
        OptionalCodec: lambda: st.one_of(st.none(), _strategy(codec.inner, places, made)),  # type: ignore[attr-defined]
        TupleCodec: lambda: _tuples(codec.inner, places, made),  # type: ignore[attr-defined]
        ReferenceCodec: lambda: st.sampled_from(made.get(codec.cls.layer) or [None]),  # type: ignore[attr-defined]
        EmbeddedCodec: lambda: _items(codec.cls, places, made),  # type: ignore[attr-defined]
    }[type(codec)]
    return found()


def _tuples(inner: Codec, places: list[int], made: dict[str, list[Any]]) -> st.SearchStrategy[tuple[Any, ...]]:
    if isinstance(inner, SpanCodec):
        return _ascending(places, 0)
    if isinstance(inner, ReferenceCodec) and not made.get(inner.cls.layer):
        return st.just(())
    return st.lists(_strategy(inner, places, made), max_size=2).map(tuple)


def _plain(kind: type) -> st.SearchStrategy[Any]:
    plain: dict[type, st.SearchStrategy[Any]] = {
        str: st.text(max_size=8),
        int: st.integers(),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        type(None): st.none(),
    }
    return plain[kind]
