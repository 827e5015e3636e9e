"""Which items of a step are taken: each is checked alone, and its refusal says why."""

from __future__ import annotations

import pickle

import hostile_plugins as hostile
import pytest
from run_parts import TEXT, problems_of, yielding

from onrecord import (
    Actor,
    Chain,
    Document,
    Fact,
    Interval,
    Label,
    Mention,
    Name,
    Span,
    Statement,
    TimeExpression,
    from_json,
    hookimpl,
    to_json,
)


def test_a_bad_span_costs_one_item_and_three_problems_tell_of_all():
    document = Chain(hostile.BadSpans)(Document(TEXT))
    assert [name.rule for name in document.names] == ["badspans.good"]
    assert [code for _, code, _ in problems_of(document)] == ["item-refused"] * 4
    assert document.problems[-1].message == "7 more items were refused"


def test_items_of_wrong_types_are_refused_one_by_one():
    document = Chain(hostile.WrongTypes)(Document(TEXT))
    assert document.names == ()
    assert document.has("names")
    assert [problem.message for problem in document.problems] == [
        "'text' is no Name, which is what the step writes",
        "None is no Name, which is what the step writes",
        "3 is no Name, which is what the step writes",
        "9 more items were refused",
    ]


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (
            Name(Span(0, 4), "nickname", rule="odd.x"),
            "Name form is 'nickname'; it is one of name short nominal pronoun metonym None",
        ),
        (Name(Span(0, 4), key=7, rule="odd.x"), "Name key is 7, not a string or None"),
        (Name(Span(0, 4), identifiers=["a"], rule="odd.x"), "Name identifiers is a list, not a tuple"),
        (Name(Span(0, 4), rule="even.x"), "Name has the rule 'even.x'; rules of this plugin begin with odd"),
        (Name(Span(0, 4), rule="odd"), "Name rule is 'odd', which is not of the form \"plugin.name\""),
        (Name(Span(4, 6), rule="odd.x"), "Name span is 4-6, with white space at its edge"),
        (Name(Span(0, 99), rule="odd.x"), "Name span is 0-99, not inside the text of 44 code points or empty"),
    ],
)
def test_each_refusal_says_what_is_wrong(item, reason):
    class Odd:
        name = "odd"

        @hookimpl
        def find_names(self, document):
            return [item]

    assert [problem.message for problem in Chain(Odd)(Document(TEXT)).problems] == [reason]


def test_rules_of_a_subclass_may_bear_the_name_of_its_base():
    class Base:
        name = "base"

        @hookimpl
        def find_names(self, document):
            yield Name(Span(0, 4), rule="base.list")

    class Special(Base):
        name = "special"

    assert Chain(Special)(Document(TEXT)).problems == ()


def test_what_points_to_a_refused_object_is_refused_with_it():
    document = Chain(hostile.Loose)(Document(TEXT))
    assert [actor.name for actor in document.actors] == ["A"]
    assert [statement.rule for statement in document.statements] == ["loose.member"]
    assert [problem.message for problem in document.problems] == [
        "Actor a0-1.3 refers to Actor a0-1.2, which is no member of a sealed layer",
        "Actor a0-1.4 refers to Actor a0-1.3, which was refused",
        "Statement s0-1 refers to Actor a0-1, which is no member of a sealed layer",
    ]


def test_objects_in_a_circle_are_refused_and_what_points_to_them():
    document = Chain(hostile.Circular)(Document(TEXT))
    assert [statement.rule for statement in document.statements] == ["circular.free"]


def test_of_two_objects_with_one_id_the_second_is_refused():
    document = Chain(hostile.Twice)(Document(TEXT))
    assert [statement.rule for statement in document.statements] == ["twice.first"]
    assert [problem.message for problem in document.problems] == [
        "Statement has the id s0-1 of another; number it with twin="
    ]


def test_an_object_that_is_yielded_twice_is_taken_once():
    statement = Statement("direct", (Span(0, 4),), rule="y.x")
    document = yielding(statement, statement)(Document(TEXT))
    assert document.statements == (statement,)
    assert [problem.message for problem in document.problems] == [
        "Statement has the id s0-4 of another; number it with twin="
    ]


@pytest.mark.parametrize("twin", [0, -1, True, 1.0, "2", None, 10**10])
def test_a_twin_that_is_no_number_from_one_is_refused(twin):
    document = yielding(Statement("direct", (Span(0, 4),), twin=twin, rule="y.x"))(Document(TEXT))
    assert document.statements == ()
    assert [problem.message for problem in document.problems] == [
        f"Statement twin is {twin!r}, not a whole number from 1"
    ]


@pytest.mark.parametrize("interval", [Interval("2022-09-01", None), Interval(None, 3), Interval(2022, 2023), (1, 2)])
def test_an_interval_of_anything_but_dates_is_refused(interval):
    document = yielding(TimeExpression(Span(0, 4), "DATE", "2022", interval=interval, rule="y.x"), hook="find_times")(
        Document(TEXT)
    )
    assert document.times == ()
    assert "not an Interval" in document.problems[0].message


def test_a_number_that_other_readers_of_json_would_take_for_infinite_is_refused():
    labels = [Label(None, "n", value, "me", rule="y.x") for value in (2**70, 2**1024 - 1, -(2**1024))]
    document = yielding(*labels, hook="find_labels")(Document(TEXT))
    assert {label.value for label in document.labels} == {2**70, 2**1024 - 1}
    assert [problem.message for problem in document.problems] == [
        "Label value is a whole number of 1025 bits; there may be 1024"
    ]


def test_an_actor_that_stands_nowhere_costs_itself_and_what_points_to_it():
    nowhere = Actor("person:a", "A", "person", (), rule="y.x")
    member = Actor("person:b", "B", "person", (Mention(Span(0, 4), "name"),), affiliation=nowhere, rule="y.x")
    fine = Actor("person:c", "C", "person", (Mention(Span(5, 10), "name"),), rule="y.x")
    document = yielding(nowhere, member, fine, hook="find_actors")(Document(TEXT))
    assert document.actors == (fine,)
    assert [problem.message for problem in document.problems] == [
        "Actor has no mention; an actor stands somewhere in the text",
        "Actor a0-4 refers to Actor without a place, which is no member of a sealed layer",
    ]


def test_an_item_that_cannot_be_checked_is_refused_alone():
    odd = Actor(
        "person:b",
        "B",
        "person",
        (Mention(Span(0, 4), "name"),),
        affiliation=Actor("k", "n", "person", (), rule="y.x"),
        rule="y.x",
    )
    statements = (
        Statement("direct", (Span(0, 4),), parent=odd, rule="y.x"),
        Statement("direct", (Span(0, 4),), rule="y.fine"),
    )
    document = yielding(*statements)(Document(TEXT))
    assert [statement.rule for statement in document.statements] == ["y.fine"]
    assert [problem.message for problem in document.problems] == [
        "Statement cannot be checked: IndexError: tuple index out of range"
    ]


def test_what_cannot_be_printed_is_named_by_its_class():
    class Mute:
        def __repr__(self):
            raise RuntimeError

    assert [problem.message for problem in yielding(Mute())(Document(TEXT)).problems] == [
        "<Mute> is no Statement, Quotation, which is what the step writes"
    ]


def test_the_rule_of_a_part_has_the_form_of_a_rule():
    actor = Actor("person:b", "B", "person", (Mention(Span(0, 4), "name", rule="somehow"),), rule="y.x")
    assert [problem.message for problem in yielding(actor, hook="find_actors")(Document(TEXT)).problems] == [
        "Actor mentions [0] rule is 'somehow', which is not of the form \"plugin.name\""
    ]


def test_a_string_of_a_subclass_is_kept_as_a_plain_one():
    class Result(str):
        __slots__ = ()

    (fact,) = yielding(Fact("title", Result("Mara\ud800"), Span(0, 4), rule="y.x"), hook="find_facts")(
        Document(TEXT)
    ).facts
    assert (type(fact.value), fact.value) == (str, "Mara\ufffd")


def test_layers_of_third_parties_may_refer_to_each_other_and_to_themselves():
    chain = Chain(hostile.Disputing)
    document = chain(Document(TEXT))
    assert document.problems == ()
    assert [thesis.id for thesis in document.layer(hostile.Thesis)] == ["theses:0-4", "theses:0-4.2"]
    for again in (from_json(to_json(document), layers=chain.layers), pickle.loads(pickle.dumps(document))):
        assert again == document
        assert again.layer(hostile.Reply)[0].to[1] is again.layer(hostile.Thesis)[0]
        assert to_json(again) == to_json(document)


def test_a_part_of_a_wrong_class_is_refused_with_its_object():
    statement = Statement("direct", (Span(0, 4),), said_on="2022", rule="y.x")
    assert [problem.message for problem in yielding(statement)(Document(TEXT)).problems] == [
        "Statement said_on is '2022', not Fact"
    ]


def test_a_fourth_refused_item_is_counted_in_the_singular():
    problems = yielding(1, 2, 3, 4)(Document(TEXT)).problems
    assert [problem.message for problem in problems[3:]] == ["1 more item was refused"]


def test_an_anchor_is_the_word_published_or_a_span():
    times = [
        TimeExpression(Span(0, 4), "DATE", "2022", anchor=anchor, rule="y.x")
        for anchor in (3, "later", "published", Span(5, 10))
    ]
    document = yielding(*times, hook="find_times")(Document(TEXT))
    assert {time.anchor for time in document.times} == {"published", Span(5, 10)}
    assert [problem.message for problem in document.problems] == [
        "TimeExpression anchor is 3, not a Span of two whole numbers",
        "TimeExpression anchor is 'later'; it is one of published None",
    ]
