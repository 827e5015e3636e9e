"""Views of a document: pure functions of it, computed once."""

from __future__ import annotations

import re

from document_parts import TEXT, person, span_of, state
from hypothesis import given
from hypothesis import strategies as st

from onrecord import (
    Actor,
    Document,
    Event,
    Fact,
    Label,
    Mention,
    Name,
    Region,
    Sentence,
    Span,
    Statement,
    TimeExpression,
    lines,
    words,
)


def test_a_view_of_the_text_is_computed_once_and_shared_with_documents_made_from_it():
    document = Document(TEXT)
    first = document.view(words)
    assert document.given(Name(span_of("Chile"), rule="test.n")).view(words) is first


def test_surface_joins_several_spans():
    statement = Statement("direct", (span_of("“no”"), span_of("Kenya")), rule="test.s")
    assert Document(TEXT).surface(statement) == "“no” … Kenya"


def test_a_tuple_of_spans_stands_where_its_spans_stand():
    statement = Statement("direct", (span_of("“no”"), span_of("Kenya")), rule="test.s")
    document = Document(TEXT).given(statement)
    assert document.surface(statement.content) == document.surface(statement)
    assert document.words_in(statement.content) == document.words_in(statement)
    assert document.attribution(statement.content) == statement
    assert document.surface(statement.cue) == ""
    assert document.sentence_of(statement.cue) is None


def test_words_in_an_object_are_those_that_begin_in_it():
    assert Document(TEXT).words_in(Span(2, 20)) == ("Lindqvist", "spoke")


def test_region_and_sentence_are_those_in_which_an_object_begins():
    text = "Calm.\nAdvertisement\n\nMore calm. And more."
    regions = (
        Region(Span(0, 5), "title", rule="t.r"),
        Region(Span(6, 19), "ad", rule="t.r"),
        Region(Span(21, 41), "paragraph", rule="t.r"),
    )
    sentence = Sentence(Span(21, 31), rule="t.s")
    document = Document(text).given(*regions, sentence)
    assert document.region_of(Span(7, 9)) == regions[1]
    assert document.region_of(Span(20, 25)) is None
    assert [document.in_body(span) for span in (Span(0, 3), Span(7, 9), Span(22, 25))] == [True, False, True]
    assert document.sentence_of(Span(26, 40)) == sentence
    assert document.sentence_of(Span(32, 40)) is None


def test_without_regions_nobody_knows_whether_something_is_in_the_body():
    assert Document(TEXT).in_body(Span(0, 4)) is None
    assert Document(TEXT).region_of(Span(0, 4)) is None


def test_a_label_without_a_place_begins_nowhere():
    document = Document("x").given(Region(Span(0, 1), "title", rule="t.r"))
    assert document.in_body(Label(None, "n", 1, "me", rule="t.l")) is None
    assert document.sentence_of(Label(None, "n", 1, "me", rule="t.l")) is None


def test_actor_at_a_mention_is_its_actor():
    mara = person(span_of("Mara Lindqvist"), span_of("Mara Lindqvist", nth=1))
    assert Document(TEXT).given(mara).actor_at(span_of("Mara Lindqvist", nth=1)) == mara


def test_actor_at_a_phrase_is_the_only_person_named_in_it():
    mara, chile = person(span_of("Mara Lindqvist", nth=1)), state("Chile", span_of("Chile"))
    document = Document(TEXT).given(mara, chile)
    assert document.actor_at(span_of("Envoy Mara Lindqvist of Chile")) == mara


def test_actor_at_a_phrase_with_two_persons_is_the_one_with_which_it_ends():
    text = "Ada Okoro and Mara Lindqvist"
    ada = Actor("person:ada", "Ada Okoro", "person", (Mention(span_of("Ada Okoro", text), "name"),), rule="t.a")
    mara = person(span_of("Mara Lindqvist", text))
    assert Document(text).given(ada, mara).actor_at(Span(0, len(text))) == mara
    assert Document(text).given(ada, mara).actor_at(Span(0, 17)) == ada


def test_actor_at_a_phrase_without_anybody_in_it_is_nobody():
    assert Document(TEXT).given(state("Kenya", span_of("Kenya"))).actor_at(span_of("Envoy Mara Lindqvist of")) is None


def test_actor_at_the_end_prefers_the_longest_mention():
    text = "the UN in Geneva of Chile"
    body = Actor("org:x", "UN", "organisation", (Mention(Span(4, 25), "name"),), rule="t.a")
    chile = state("Chile", Span(20, 25))
    assert Document(text).given(body, chile).actor_at(Span(0, 25)) == body


def test_within_gives_each_member_once_in_text_order_an_actor_by_any_mention():
    mara = person(span_of("Mara Lindqvist"), span_of("Mara Lindqvist", nth=1))
    chile, kenya = state("Chile", span_of("Chile")), state("Kenya", span_of("Kenya"))
    document = Document(TEXT).given(mara, chile, kenya)
    assert document.within(Actor, Span(0, len(TEXT))) == (mara, chile, kenya)
    assert document.within(Actor, span_of("Lindqvist of Chile")) == (chile,)


def test_attribution_is_the_innermost_other_statement_that_covers_an_object():
    outer = Statement("indirect", (Span(0, 40),), rule="t.s")
    inner = Statement("direct", (Span(10, 20), Span(25, 30)), parent=outer, rule="t.s")
    time = TimeExpression(Span(12, 15), "DATE", "2022", rule="t.t")
    between = TimeExpression(Span(22, 24), "DATE", "2022", rule="t.t")
    document = Document("x" * 60).given(outer, inner, time, between)
    assert document.attribution(time) == inner
    assert document.attribution(between) == outer
    assert document.attribution(inner) == outer
    assert document.attribution(outer) is None
    assert document.attribution(Span(50, 55)) is None


def test_events_of_a_statement_and_labels_of_an_object_are_found_by_id():
    statement = Statement("direct", (Span(0, 4),), rule="t.s")
    event = Event("visit", Span(5, 9), statements=(statement,), rule="t.e")
    time = TimeExpression(Span(0, 4), "DATE", "2022", rule="t.t")
    labels = (
        Label(None, "topic", "dams", "me", rule="t.l"),
        Label("s0-4", "tone", "dry", "me", rule="t.l"),
        Label("times:0-4", "sure", True, "me", rule="t.l"),
    )
    document = Document("word word").given(statement, event, time, *labels)
    assert document.events_of(statement) == (event,)
    assert [document.labels_of(item) for item in (None, statement, time)] == [(label,) for label in labels]


def test_metadata_take_the_caller_then_confidence_then_the_earlier_span():
    facts = (
        Fact("title", "Second", Span(5, 9), rule="t.a", confidence=0.9),
        Fact("title", "First", Span(0, 4), rule="t.b", confidence=0.9),
        Fact("title", "Unsure", Span(10, 14), rule="t.c", confidence=0.1),
        Fact("published", "2020-01-01", Span(0, 4), rule="t.d"),
        Fact("publisher", "Page", Span(0, 4), rule="t.d"),
        Fact("author", "B", Span(10, 14), rule="t.d"),
        Fact("author", "A", Span(5, 9), rule="t.d"),
        Fact("author", "A", Span(10, 14), rule="t.d", confidence=0.2),
        Fact("agency", "Coastwire", Span(0, 4), rule="t.d"),
    )
    document = Document("word word word", published="2022-09-02", publisher="Mine").given(*facts)
    found = document.metadata
    assert (found.title.value, found.published.value, found.publisher.value) == ("First", "2022-09-02", "Mine")
    assert (found.published.span, found.published.rule) == (None, "core.caller")
    assert [fact.value for fact in found.authors] == ["A", "B"]
    assert [fact.value for fact in found.agencies] == ["Coastwire"]
    assert (found.dek, found.updated) == (None, None)


@given(st.text())
def test_words_and_lines_are_where_they_say(text):
    found = words(text)
    assert [text[start : start + len(form)] for form, start in zip(found.forms, found.starts, strict=True)] == list(
        found.forms
    )
    pieces = (piece for pair in zip(found.gaps, (*found.forms, ""), strict=True) for piece in pair)
    assert "".join(pieces) == text
    cut = lines(text)
    assert [text[start:end] for start, end in zip(cut.starts, cut.ends, strict=True)] == text.split("\n")
    assert (len(found), len(cut)) == (len(found.forms), text.count("\n") + 1)


@given(st.text(st.characters(codec="cp1252")) | st.text())
def test_words_are_those_of_the_pattern_in_any_script(text):
    assert words(text).forms == tuple(re.findall(r"\w+", text))


def test_within_leaves_out_what_stands_nowhere():
    facts = (Fact("title", "From outside", rule="t.f"), Fact("title", "Mara", Span(0, 4), rule="t.f"))
    assert Document(TEXT).given(*facts).within(Fact, Span(0, 20)) == facts[1:]
