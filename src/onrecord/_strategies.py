"""Hypothesis strategies: texts like scraped articles, documents, and every annotation that the model can hold."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import Any, cast

from hypothesis import strategies as st

from ._actor import Actor, Mention
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
from ._rule_codec import RuleCodec
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


Made = Mapping[str, Sequence[Any]]
Plan = Callable[[Sequence[int], Made], Any]
"""
Makes a value for one document: ``plan(places, made)`` of the places that are no white space and of the layers that are already there.

The strategies draw plans, not values, so that they are built and validated once a process and not once a document.
"""

_NUMBER = st.integers(0, 2**16)


def annotated_documents(*classes: type[Annotation]) -> st.SearchStrategy[Document]:
    """
    Documents that bear annotations of every layer, and of third parties' *classes*: whatever the model can hold, however senseless.

    Args:
        classes: Classes decorated with `onrecord.layer`.
    """
    plans = {cls: st.lists(_items(cls), max_size=3) for cls in (*LAYERS.values(), *classes) if cls is not Region}
    return st.builds(_annotated, documents(), _regions(), st.fixed_dictionaries(plans))


def _annotated(
    document: Document, lines_of: Callable[[Document], list[Region]], plans: Mapping[type[Annotation], list[Plan]]
) -> Document:
    places = [place for place, mark in enumerate(document.text) if not mark.isspace()]
    if not places:
        return document
    document = document.given(*lines_of(document))
    made: dict[str, Sequence[Any]] = {}
    for cls, some in plans.items():
        items = [plan(places, made) for plan in some]
        document = document.given(*(_numbered(items) if issubclass(cls, Identified) else items))
        made[cls.layer] = document.layer(cls)
    return document


def _numbered(items: list[Any]) -> list[Any]:
    """*items* with twin numbers that keep their ids apart."""
    seen: dict[str, int] = {}
    for item in items:
        twin = seen[item.id] = seen.get(item.id, 0) + 1
        if twin > 1:
            object.__setattr__(item, "twin", twin)
    return items


def _regions() -> st.SearchStrategy[Callable[[Document], list[Region]]]:
    def regions(drawn: list[tuple[int, RegionKind, float]]) -> Callable[[Document], list[Region]]:
        def of(document: Document) -> list[Region]:
            found = document.view(lines)
            bounds = zip(found.starts, found.ends, strict=True)
            spans = [span for start, end in bounds if (span := trimmed(document.text, start, end)) is not None]
            made = {spans[number % len(spans)]: (kind, confidence) for number, kind, confidence in drawn}
            return [Region(span, kind, rule="test.line", confidence=sure) for span, (kind, sure) in made.items()]

        return of

    kinds = st.sampled_from(RegionKind.__args__)  # type: ignore[attr-defined]
    return st.lists(st.tuples(_NUMBER, kinds, _confidences()), max_size=3).map(regions)


def _confidences() -> st.SearchStrategy[float]:
    return st.floats(0, 1)


def _spans() -> st.SearchStrategy[Plan]:
    def plan(pair: tuple[int, int]) -> Plan:
        def span(places: Sequence[int], made: Made) -> Span:  # noqa: ARG001
            first, last = sorted(number % len(places) for number in pair)
            return Span(places[first], places[last] + 1)

        return span

    return st.tuples(_NUMBER, _NUMBER).map(plan)


def _ascending(least: int) -> st.SearchStrategy[Plan]:
    """Spans in order that do not overlap."""

    def plan(numbers: list[int]) -> Plan:
        def spans(places: Sequence[int], made: Made) -> tuple[Span, ...]:  # noqa: ARG001
            edges = sorted({number % len(places) for number in numbers})
            found = tuple(Span(places[a], places[b - 1] + 1) for a, b in zip(edges[::2], edges[1::2], strict=False))
            return found or (Span(places[0], places[-1] + 1),) * least

        return spans

    return st.lists(_NUMBER, max_size=6).map(plan)


def _mentions() -> st.SearchStrategy[Plan]:
    """Mentions in order, each at a place of its own."""

    def plan(some: list[Plan]) -> Plan:
        def mentions(places: Sequence[int], made: Made) -> tuple[Mention, ...]:
            found = {mention.span: mention for mention in (one(places, made) for one in some)}
            return tuple(found[span] for span in sorted(found))

        return mentions

    return st.lists(_items(Mention), min_size=1, max_size=3).map(plan)


def _new_items(cls: type[Annotation]) -> st.SearchStrategy[Plan]:
    fields = {name: _strategy(codec) for name, codec in shape_of(cls).codecs.items()}
    fields["confidence"] = _confidences().map(_as_it_is)
    if cls is Statement:
        fields |= {"content": _ascending(1), "speaker_confidence": _confidences().map(_as_it_is)}
    if cls is Actor:
        fields["mentions"] = _mentions()

    def plan(drawn: dict[str, Plan]) -> Plan:
        return lambda places, made: cls(**{name: each(places, made) for name, each in drawn.items()})

    return st.fixed_dictionaries(fields).map(plan)


_items = cast("Callable[[type[Annotation]], st.SearchStrategy[Plan]]", functools.cache(_new_items))
"""`_new_items`, once a class."""


def _as_it_is(value: Any) -> Plan:
    return lambda places, made: value  # noqa: ARG005


def _strategy(codec: Codec) -> st.SearchStrategy[Plan]:
    """A strategy for plans of the values that *codec* admits."""
    found: Callable[[], st.SearchStrategy[Plan]] = {
        PlainCodec: lambda: st.one_of(*map(_plain, codec.types)).map(_as_it_is),  # type: ignore[attr-defined]
        RuleCodec: lambda: st.sampled_from(("test.rule", "core.x", "a.b.c")).map(_as_it_is),
        ChoiceCodec: lambda: st.sampled_from(codec.choices).map(_as_it_is),  # type: ignore[attr-defined]
        SpanCodec: _spans,
        IntervalCodec: lambda: st.builds(Interval, dates(), dates()).map(_as_it_is),
        AnchorCodec: lambda: st.one_of(_strategy(codec.words), _spans()),  # type: ignore[attr-defined]
        OptionalCodec: lambda: st.one_of(st.just(_as_it_is(None)), _strategy(codec.inner)),  # type: ignore[attr-defined]
        TupleCodec: lambda: _tuples(codec.inner),  # type: ignore[attr-defined]
        ReferenceCodec: lambda: _references(codec.cls.layer),  # type: ignore[attr-defined]
        EmbeddedCodec: lambda: _items(codec.cls),  # type: ignore[attr-defined]
    }[type(codec)]
    return found()


def _references(layer: str) -> st.SearchStrategy[Plan]:
    """Members of *layer*, None where it has none yet."""

    def plan(number: int) -> Plan:
        def member(places: Sequence[int], made: Made) -> Any:  # noqa: ARG001
            members = made.get(layer)
            return members[number % len(members)] if members else None

        return member

    return _NUMBER.map(plan)


def _tuples(inner: Codec) -> st.SearchStrategy[Plan]:
    if isinstance(inner, SpanCodec):
        return _ascending(0)

    def plan(some: list[Plan]) -> Plan:
        def members(places: Sequence[int], made: Made) -> tuple[Any, ...]:
            return tuple(member for each in some if (member := each(places, made)) is not None)

        return members

    return st.lists(_strategy(inner), max_size=2).map(plan)


def _plain(kind: type) -> st.SearchStrategy[Any]:
    plain: dict[type, st.SearchStrategy[Any]] = {
        str: st.text(max_size=8),
        int: st.integers(),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        type(None): st.none(),
    }
    return plain[kind]
