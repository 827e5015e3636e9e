"""`Document`: a text, what its caller knows about it, and what chains found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar, cast

import attrs

from . import _index, _label
from ._actor import Actor
from ._annotation import Annotation, Identified
from ._body import Body, body_of
from ._country import CountryList, CountryMention
from ._cue import Cue
from ._event import Event
from ._fact import Fact
from ._given_values import checked_date, checked_extra, checked_source, checked_string, checked_text, optional_string
from ._index import Place, SpanIndex
from ._interval import exactly
from ._label import Label, Scalar
from ._layers import EVIDENCE, layer_of
from ._metadata import Metadata, metadata_of
from ._name import Name
from ._normalize import normalize
from ._problem import Problem, StepRecord
from ._quotation import Quotation
from ._record import Record
from ._region import Region
from ._sentence import Sentence
from ._span import Span
from ._statement import Statement
from ._time import TimeExpression
from ._views import TextViews, sha256, words
from .errors import UnknownLayer, UnreadableLayer

_Layer = TypeVar("_Layer", bound=Annotation)
_View = TypeVar("_View")

SAME = ""
"""Stands for the document's own language, which is never an empty string."""

GAP = " … "
"""Stands between the spans of a surface that has several."""


@attrs.frozen(eq=False, repr=False)
class Document:
    """
    A text and everything that is known about it. Immutable: a chain hands back a new one.

    Attributes:
        text: The input, code point for code point; only a lone surrogate becomes U+FFFD, one for one, so that offsets hold.
        id: The caller's own id, or ``""``.
        url: Where it came from.
        publisher: Who published it, if the caller knows.
        language: BCP 47 tag; inside a chain never None, and then `language_assumed` tells whether the chain assumed it.
        published: Date of publication, if the caller knows: a date, a datetime, or either as ISO 8601 text.
        extra: The caller's own variables (plain scalars): read by no step, carried into JSON and rows. Copied, read only.
        source: What leads back to the page that the text was taken from (plain data). Copied.

    Raises:
        BadValue: A value that is none of these: an incomplete date, NaT, a list in *extra*.

    Two documents are equal if all that they hold prints alike, and then their JSON has the same bytes. ``attrs.evolve`` gives a bare document: what was found in another text does
    not move along.

    >>> document = Document("China rejects the report.", id="x", published="2022-09-02")
    >>> document.key, document.published, document.statements
    ('x', datetime.date(2022, 9, 2), ())
    """

    text: str = attrs.field(converter=checked_text)
    id: str = attrs.field(default="", converter=checked_string)
    url: str | None = attrs.field(default=None, converter=optional_string)
    publisher: str | None = attrs.field(default=None, converter=optional_string)
    language: str | None = attrs.field(default=None, converter=optional_string)
    published: date | datetime | None = attrs.field(default=None, converter=checked_date)
    extra: Mapping[str, Scalar] = attrs.field(factory=dict, converter=checked_extra)
    source: Any = attrs.field(default=None, converter=checked_source)
    _record: Record = attrs.field(init=False, factory=Record)
    _text_views: TextViews = attrs.field(init=False, factory=TextViews)
    _layer_views: dict[str, Any] = attrs.field(init=False, factory=dict)
    _readable: frozenset[str] | None = attrs.field(init=False, default=None)

    # What the document is

    @property
    def key(self) -> str:
        """`id`, else `url`, else ``"sha256:"`` and 16 hex digits of the text; with an object's id it is unique in the world."""
        return self.id or self.url or f"sha256:{self.sha256[:16]}"

    @property
    def sha256(self) -> str:
        """The hash of the text in UTF-8, in hex."""
        return self._text_views.once(sha256, self.text)

    def key_of(self, item: Identified) -> str:
        """The name of an object in the world: ``"key#s180-302"``."""
        return f"{self.key}#{item.id}"

    @property
    def language_assumed(self) -> bool:
        """Whether a chain took its own language for want of the caller's."""
        return self._record.language_assumed

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong, in order."""
        return self._record.problems

    @property
    def steps(self) -> tuple[StepRecord, ...]:
        """What became of each step, in the order in which they ran."""
        return self._record.steps

    @property
    def made_by(self) -> tuple[str, ...]:
        """The fingerprints of the chains that worked on it, in order."""
        return self._record.made_by

    # Layers

    @property
    def regions(self) -> tuple[Region, ...]:
        """What each line is on the page: a partition of the lines that are not blank."""
        return cast("tuple[Region, ...]", self._layer("regions"))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences, within regions."""
        return cast("tuple[Sentence, ...]", self._layer("sentences"))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Facts of the document; `metadata` gives the best of each field."""
        return cast("tuple[Fact, ...]", self._layer("facts"))

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Attributing words."""
        return cast("tuple[Cue, ...]", self._layer("cues"))

    @property
    def times(self) -> tuple[TimeExpression, ...]:
        """Dates, times, durations and sets."""
        return cast("tuple[TimeExpression, ...]", self._layer("times"))

    @property
    def countries(self) -> tuple[CountryMention, ...]:
        """States and blocs, each place where one is named."""
        return cast("tuple[CountryMention, ...]", self._layer("countries"))

    @property
    def country_lists(self) -> tuple[CountryList, ...]:
        """Enumerations of states."""
        return cast("tuple[CountryList, ...]", self._layer("country_lists"))

    @property
    def names(self) -> tuple[Name, ...]:
        """Spans that may name somebody: evidence for `actors`."""
        return cast("tuple[Name, ...]", self._layer("names"))

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Who speaks, is spoken to and acts, with all mentions."""
        return cast("tuple[Actor, ...]", self._layer("actors"))

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Who said what."""
        return cast("tuple[Statement, ...]", self._layer("statements"))

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Words between marks that are no statement."""
        return cast("tuple[Quotation, ...]", self._layer("quotations"))

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened, was planned or is alleged."""
        return cast("tuple[Event, ...]", self._layer("events"))

    @property
    def labels(self) -> tuple[Label, ...]:
        """Codings and enrichments of objects or of the document."""
        return cast("tuple[Label, ...]", self._layer("labels"))

    def layer(self, cls: type[_Layer]) -> tuple[_Layer, ...]:
        """
        The layer of *cls*, also of a third party's class.

        Raises:
            UnknownLayer: *cls* is no layer, the document was read back without its class, or the layer of this name holds another class.
        """
        name = layer_of(cls)
        if name in self._record.unread:
            message = f"layer {name!r} was read as plain data; read the document with from_dict(data, layers=({cls.__name__},)), or with read_documents(..., chain=...) and the chain that made it"
            raise UnknownLayer(message)
        found = self._layer(name)
        if found and type(found[0]) is not cls:
            message = f"layer {name!r} of {self.key!r} holds {type(found[0])!r:.80}, another class than {cls!r:.80}"
            raise UnknownLayer(message)
        return cast("tuple[_Layer, ...]", found)

    def has(self, layer: str) -> bool:
        """Whether *layer* was looked for: an empty layer that was is something else than one that was not."""
        self._guard(layer)
        return layer in self._record.layers or layer in self._record.unread

    def _guard(self, name: str) -> None:
        if self._readable is not None and name not in self._readable:
            why = "is neither earlier than what this step writes nor declared"
            message = f"layer {name!r} {why}; declare reads=({name + '?'!r},) with @onrecord.step"
            raise UnreadableLayer(message)

    def _layer(self, name: str) -> tuple[Annotation, ...]:
        if self._readable is not None:
            self._guard(name)
        return self._record.layers.get(name, ())

    # Views: pure functions of the document, computed once

    @property
    def normalized(self) -> str:
        """The text as extractors read it: every blank, line end, mark and hyphen in one form, of the same length as `text`."""
        return self._text_views.once(normalize, self.text)

    def view(self, function: Callable[[str], _View]) -> _View:
        """
        *function* of `normalized`, computed once and shared by all plugins.

        Args:
            function: A pure function of a module, as `onrecord.words`, or a callable object that equals and hashes like another that does
                the same; never a lambda, which would be another each time.
        """
        return self._text_views.once(function, self.normalized)

    def _once(self, name: str, make: Callable[[], _View]) -> _View:
        try:
            return cast("_View", self._layer_views[name])
        except KeyError:
            return cast("_View", self._layer_views.setdefault(name, make()))

    @property
    def metadata(self) -> Metadata:
        """The best fact of each field: the caller's value, then confidence, then the earlier span."""
        facts = self.facts
        return self._once("metadata", lambda: metadata_of(facts, self.publisher, self.published))

    @property
    def body(self) -> Body:
        """The article without its furniture; without regions the whole text."""
        regions = self.regions if self.has("regions") else None
        return self._once("body", lambda: body_of(self.text, regions))

    def surface(self, item: Place) -> str:
        """The words of *item*, or of a tuple of spans such as `Statement.content`, as printed; between several stands an ellipsis."""
        return GAP.join(self.text[span.start : span.end] for span in _index.spans_of(item))

    def region_of(self, item: Place) -> Region | None:
        """The region in which *item* begins."""
        regions = self.regions
        index = self._once("regions", lambda: SpanIndex.of((region.span, region) for region in regions))
        spans = _index.spans_of(item)
        return index.around(spans[0].start) if spans else None

    def in_body(self, item: Place) -> bool | None:
        """Whether *item* begins in the article; None if nobody looked for regions, or if it stands nowhere."""
        if not self.has("regions"):
            return None
        region = self.region_of(item)
        return None if region is None else region.is_content

    def sentence_of(self, item: Place) -> Sentence | None:
        """The sentence in which *item* begins."""
        sentences = self.sentences
        index = self._once("sentences", lambda: SpanIndex.of((sentence.span, sentence) for sentence in sentences))
        spans = _index.spans_of(item)
        return index.around(spans[0].start) if spans else None

    def words_in(self, item: Place) -> tuple[str, ...]:
        """The words that begin inside *item*, as printed."""
        found = self.view(words)
        return tuple(
            form
            for span in _index.spans_of(item)
            for form in found.forms[bisect_left(found.starts, span.start) : bisect_left(found.starts, span.end)]
        )

    def within(self, cls: type[_Layer], item: Place) -> tuple[_Layer, ...]:
        """Members of the layer of *cls* with an anchor inside *item* (of an actor: any mention), each once, in text order."""
        members = self.layer(cls)
        index = self._once(f"within {cls.layer}", lambda: SpanIndex.of(_index.anchors(members)))
        found: dict[int, _Layer] = {}
        for span in _index.spans_of(item):
            for _, _, member in index.inside(span.start, span.end):
                found.setdefault(id(member), member)
        return tuple(found.values())

    def actor_at(self, span: Span) -> Actor | None:
        """
        Who stands at *span*: the mention that is the span; else the only person named inside it; else the mention inside with which it
        ends; else None.
        """
        actors = self.actors
        index = self._once("within actors", lambda: SpanIndex.of(_index.anchors(actors)))
        return _index.actor_at(index, span)

    def attribution(self, item: Place) -> Statement | None:
        """The innermost other statement whose content covers *item*: whose claim a date, a list or an event is."""
        return _index.innermost_statement(self.statements, item, _index.spans_of(item))

    def events_of(self, statement: Statement) -> tuple[Event, ...]:
        """The events that are the occasion of *statement*."""
        return tuple(event for event in self.events if any(other.id == statement.id for other in event.statements))

    def labels_of(self, item: Annotation | None) -> tuple[Label, ...]:
        """The labels of *item*, or of the document (None)."""
        targets = {None} if item is None else _label.names_of(item)
        return tuple(label for label in self.labels if label.target in targets)

    # Other documents made from this one

    def bare(self) -> Document:
        """The document without all that chains made, a language that they assumed included; what the caller and `load` gave stays."""
        record = self._record
        language = None if record.language_assumed else self.language
        given, problems = record.given, record.given_problems
        unread, unread_given = (record.unread, True) if record.unread_given else ({}, False)
        layers, open_layers = dict(given), EVIDENCE & given.keys()
        bare = Record(layers, given, open_layers, unread, problems, problems, unread_given=unread_given)
        return self._with(bare, language=language)

    def given(self, *annotations: Annotation | Problem) -> Document:
        """
        The document with *annotations* of the caller's own: a decision so given is sealed, evidence stays open to its writers.

        Args:
            annotations: Any number, of any layers; their ``rule`` may be anything of the form ``"name.name"``.

        Raises:
            BadItem: One that the text or the layers do not bear out, or of a decision that is sealed already.

        >>> document = Document("Mara Lindqvist spoke.").given(Name(Span(0, 14), "name", "person", rule="mine.list"))
        >>> document.names[0].kind, document.has("names")
        ('person', True)
        """
        from ._sealing import give  # noqa: PLC0415  sealing reads documents

        return give(self, annotations)

    def _with(self, record: Record, *, language: str | None = SAME) -> Document:
        """A document of the same text and the same views of it, with another private half, and another language if one is given."""
        made = object.__new__(Document)
        put = object.__setattr__
        put(made, "text", self.text)
        put(made, "id", self.id)
        put(made, "url", self.url)
        put(made, "publisher", self.publisher)
        put(made, "language", self.language if language == SAME else language)
        put(made, "published", self.published)
        put(made, "extra", self.extra)
        put(made, "source", self.source)
        put(made, "_record", record)
        put(made, "_text_views", self._text_views)
        put(made, "_layer_views", {})
        put(made, "_readable", self._readable)
        return made

    # Python's own protocols

    def _all(self) -> tuple[Any, ...]:
        record = self._record
        return (
            self.text, self.id, self.url, self.publisher, self.language, exactly(self.published), repr(dict(self.extra)), repr(self.source),
            record.layers, repr(dict(record.unread)), record.problems, record.steps, record.made_by, record.language_assumed,
        )  # fmt: skip

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return self is other or self._all() == other._all()

    def __hash__(self) -> int:
        return hash((self.text, self.id, self.url))

    def __repr__(self) -> str:
        found = ", ".join(f"{len(items)} {name}" for name, items in self._record.layers.items())
        return f"<Document {self.key!r:.60}, {len(self.text)} characters{': ' + found if found else ''}>"

    def __reduce__(self) -> tuple[Any, ...]:
        from ._pickling import restore, state_of  # noqa: PLC0415  only who pickles pays

        return restore, (state_of(self),)
