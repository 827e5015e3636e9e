"""Plugins that do what a plugin must not do; the chain must bear them all. A module of its own, so that chains of them pickle."""

from __future__ import annotations

import attrs

from onrecord import (
    Actor,
    Annotation,
    Document,
    Identified,
    Label,
    Mention,
    Name,
    Region,
    Sentence,
    Span,
    Statement,
    TimeExpression,
    hookimpl,
    layer,
    step,
)


@layer("claims")
@attrs.frozen
class Claim(Annotation):
    """A third party's layer: a statement that somebody doubts."""

    span: Span
    statement: Statement | None = None
    note: str = ""


class Raising:
    name = "raising"

    @hookimpl
    def find_names(self, document):
        raise ValueError(f"no names in <object at 0x7f31b2c4d5e0> of {len(document.text)}")


class Exiting:
    name = "exiting"

    @hookimpl
    def find_names(self, document):
        raise SystemExit(3)


class Half:
    """Yields something good, then raises: the good must not stay."""

    name = "half"

    @hookimpl
    def find_names(self, document):
        for start, mark in enumerate(document.text):
            if not mark.isspace():
                yield Name(Span(start, start + 1), "name", rule="half.first")
                break
        raise RuntimeError("half way")


class Unprintable(Exception):
    def __str__(self):
        raise RuntimeError("not even this")


class Speechless:
    name = "speechless"

    @hookimpl
    def find_names(self, document):
        raise Unprintable


class BadSpans:
    """Every span that there must not be, and one good one at the first character that is no blank."""

    name = "badspans"

    @hookimpl
    def find_names(self, document):
        size = len(document.text)
        for span in (
            Span(-1, 2),
            Span(0, 0),
            Span(3, 1),
            Span(0, size + 1),
            Span(size, size + 5),
            Span(True, 2),
            Span(0.0, 1),
            Span("0", "1"),
            (0, 1),
            None,
        ):
            yield Name(span, "name", rule="badspans.any")
        for start, mark in enumerate(document.text):
            if not mark.isspace():
                yield Name(Span(start, start + 1), "name", rule="badspans.good")
                break


class WrongTypes:
    name = "wrongtypes"

    @hookimpl
    def find_names(self, document):
        yield from ("text", None, 3, object(), Region(Span(0, 1), "title", rule="wrongtypes.region"))
        yield Name(Span(0, 1), "nickname", rule="wrongtypes.form")
        yield Name(Span(0, 1), "name", 7, rule="wrongtypes.kind")
        yield Name(Span(0, 1), "name", identifiers=["a"], rule="wrongtypes.list")
        yield Name(Span(0, 1), ["name"], rule="wrongtypes.unhashable")
        yield Name(Span(0, 1), "name", rule="other.rule")
        yield Name(Span(0, 1), "name", rule="norule")
        yield Name(Span(0, 1), "name", rule=None)


class NoIterable:
    name = "noiterable"

    @hookimpl
    def find_names(self, document):
        return 7


class Nothing:
    name = "nothing"

    @hookimpl
    def find_names(self, document):
        return None


class Greedy:
    """Reads a layer that is later than its own, in every way there is."""

    name = "greedy"
    ways = (
        lambda document: document.statements,
        lambda document: document.has("statements"),
        lambda document: document.layer(Statement),
        lambda document: document.attribution(Span(0, 1)),
        lambda document: document.within(Statement, Span(0, 1)),
        lambda document: document.layer(Claim),
    )

    @step(writes=Label)
    def fine(self, document):
        return []

    @hookimpl
    def find_times(self, document):
        for way in self.ways:
            try:
                way(document)
            except Exception as exc:
                if type(exc).__name__ != "UnreadableLayer":
                    raise
            else:
                raise AssertionError("it could be read")
        return document.statements


class Loose:
    """References to what is no member, and what hangs on them."""

    name = "loose"

    @hookimpl
    def find_actors(self, document):
        good = Actor("person:a", "A", "person", (Mention(Span(0, 1), "name"),), rule="loose.good")
        never = Actor("person:b", "B", "person", (Mention(Span(0, 1), "name"),), twin=2, rule="loose.never")
        first = Actor(
            "person:c", "C", "person", (Mention(Span(0, 1), "name"),), affiliation=never, twin=3, rule="loose.first"
        )
        second = Actor(
            "person:d", "D", "person", (Mention(Span(0, 1), "name"),), affiliation=first, twin=4, rule="loose.second"
        )
        yield from (second, first, good)

    @hookimpl
    def find_statements(self, document):
        stranger = Actor("person:a", "A", "person", (Mention(Span(0, 1), "name"),), rule="loose.good")
        yield Statement("direct", (Span(0, 1),), speaker=stranger, rule="loose.equal-but-not-it")
        if document.actors:
            yield Statement("direct", (Span(0, 1),), speaker=document.actors[0], twin=2, rule="loose.member")


class Circular:
    """A circle, which frozen objects only form by force."""

    name = "circular"

    @hookimpl
    def find_statements(self, document):
        first = Statement("direct", (Span(0, 1),), rule="circular.first")
        second = Statement("direct", (Span(0, 1),), parent=first, twin=2, rule="circular.second")
        object.__setattr__(first, "parent", second)
        yield first
        yield second
        yield Statement("direct", (Span(0, 1),), parent=second, twin=3, rule="circular.third")
        yield Statement("direct", (Span(0, 1),), twin=4, rule="circular.free")


class Twice:
    """Two objects of one id."""

    name = "twice"

    @hookimpl
    def find_statements(self, document):
        yield Statement("direct", (Span(0, 1),), rule="twice.first")
        yield Statement("mixed", (Span(0, 1),), rule="twice.second")


class Overlapping:
    """Regions that overlap, cover half a line, and leave lines out."""

    name = "overlapping"

    @hookimpl
    def find_regions(self, document):
        text = document.text
        if "\n" in text.strip():
            start = len(text) - len(text.lstrip())
            end = len(text.rstrip())
            middle = text.index("\n", start)
            yield Region(Span(start, end), "paragraph", rule="overlapping.whole")
            if text[middle + 1 : end].strip():
                after = middle + 1 + len(text[middle + 1 : end]) - len(text[middle + 1 : end].lstrip())
                yield Region(Span(after, end), "ad", rule="overlapping.tail")


class Late:
    """Needs a layer that a failing step should have written."""

    name = "late"

    @step(writes=Label, reads=("names",))
    def find_labels(self, document):
        yield Label(None, "names", len(document.names), "late", rule="late.count")

    @step(writes=Claim, reads=("labels?", "names?"))
    def claims(self, document):
        for name in document.names:
            yield Claim(name.span, rule="late.claim")


class Changing:
    """Tries to change the document."""

    name = "changing"

    @hookimpl
    def find_names(self, document: Document):
        document.text = "other"


class OtherSentences:
    name = "othersentences"

    @hookimpl
    def find_sentences(self, document):
        text = document.text.strip()
        if text:
            start = document.text.index(text)
            yield Sentence(Span(start, start + len(text)), rule="othersentences.whole")


class FrenchOnly:
    name = "frenchonly"

    @step(writes=TimeExpression, languages=("fr",))
    def find_times(self, document):
        yield TimeExpression(Span(0, 1), "DATE", "2022", rule="frenchonly.any")


ALL = (
    Raising, Exiting, Half, Speechless, BadSpans, WrongTypes, NoIterable, Nothing, Greedy, Loose, Circular, Twice, Overlapping, Late,
    Changing, OtherSentences, FrenchOnly,
)  # fmt: skip


@layer("theses")
@attrs.frozen
class Thesis(Identified):
    """A third party's layer of objects that refer to each other."""

    span: Span
    backs: Thesis | None = None


@layer("replies")
@attrs.frozen
class Reply(Annotation):
    """A third party's layer that refers to another third party's, whose name is later in the alphabet."""

    span: Span
    to: tuple[Thesis, ...] = ()


class Disputing:
    """Writes two layers of its own; objects of both stand on the same words."""

    name = "disputing"

    @step(writes=(Reply, Thesis))
    def disputes(self, document):
        first = Thesis(Span(0, 4), rule="disputing.first")
        second = Thesis(Span(0, 4), backs=first, twin=2, rule="disputing.second")
        yield Reply(Span(0, 4), (second, first), rule="disputing.reply")
        yield from (second, first)
