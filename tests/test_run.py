"""What a chain does with a document: whatever plugins do, nothing is lost and nothing wrong gets in."""

from __future__ import annotations

import pickle

import hostile_plugins as hostile
import pytest

from onrecord import (
    Actor,
    Chain,
    Document,
    Fact,
    Interval,
    Label,
    Mention,
    Name,
    Problem,
    Region,
    Sentence,
    Span,
    Statement,
    StepRecord,
    TimeExpression,
    from_json,
    hookimpl,
    step,
    to_dict,
    to_json,
)
from onrecord.errors import BadItem, NotADocument, UnreadableLayer

TEXT = "Mara spoke.\n\nAdvertisement\nNobody  answered."


def problems_of(document):
    return [(problem.step, problem.code, problem.message) for problem in document.problems]


def test_a_failing_step_keeps_the_document_and_all_else():
    document = Chain(hostile.Raising, hostile.OtherSentences)(Document(TEXT))
    assert document.has("sentences")
    assert not document.has("names")
    assert problems_of(document) == [("raising.find_names", "step-failed", "ValueError: no names in <object> of 44")]
    assert StepRecord("raising.find_names", "0", "failed", "ValueError") in document.steps


def test_a_step_that_exits_is_a_failing_step():
    assert problems_of(Chain(hostile.Exiting)(Document(TEXT))) == [
        ("exiting.find_names", "step-failed", "SystemExit: 3")
    ]


def test_a_step_that_raises_half_way_adds_nothing():
    document = Chain(hostile.Half)(Document(TEXT))
    assert (document.names, document.has("names")) == ((), False)
    assert [problem.message for problem in document.problems] == ["RuntimeError: half way"]


def test_an_exception_that_cannot_be_printed_is_still_put_on_record():
    document = Chain(hostile.Speechless)(Document(TEXT))
    assert [problem.message for problem in document.problems] == ["Unprintable: <Unprintable that cannot be printed>"]


def test_strict_raises_what_the_step_raises_and_says_where():
    with pytest.raises(ValueError, match="no names") as caught:
        Chain(hostile.Raising, strict=True)(Document(TEXT, id="i"))
    assert caught.value.__notes__ == ["in step raising.find_names on document 'i'"]


def test_strict_raises_for_a_refused_item():
    with pytest.raises(BadItem, match=r"badspans\.find_names: Name span is -1-2"):
        Chain(hostile.BadSpans, strict=True)(Document(TEXT))


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


def test_what_is_not_iterable_is_a_failing_step():
    assert [problem.code for problem in Chain(hostile.NoIterable)(Document(TEXT)).problems] == ["step-failed"]


def test_a_step_may_yield_nothing_at_all():
    document = Chain(hostile.Nothing)(Document(TEXT))
    assert (document.problems, document.has("names"), document.names) == ((), True, ())


def test_a_layer_that_is_neither_earlier_nor_declared_cannot_be_read_in_any_way():
    document = Chain(hostile.Greedy)(Document(TEXT))
    assert [problem.message.partition(":")[0] for problem in document.problems] == ["UnreadableLayer"]


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


def test_regions_become_a_partition():
    document = Chain(hostile.Overlapping)(Document(TEXT))
    assert [(region.rule, region.kind) for region in document.regions] == [("overlapping.whole", "paragraph")]
    assert [problem.code for problem in document.problems] == ["layer-repaired"]


def test_lines_that_nobody_claims_become_paragraphs_without_confidence():
    class First:
        name = "first"

        @hookimpl
        def find_regions(self, document):
            yield Region(Span(13, 26), "ad", rule="first.ad")

    document = Chain(First)(Document(TEXT))
    assert [(document.surface(region), region.kind, region.rule, region.confidence) for region in document.regions] == [
        ("Mara spoke.", "paragraph", "core.unclaimed", 0.0),
        ("Advertisement", "ad", "first.ad", 1.0),
        ("Nobody  answered.", "paragraph", "core.unclaimed", 0.0),
    ]


def test_a_step_whose_layer_failed_is_skipped_on_record():
    document = Chain(hostile.Raising, hostile.Late)(Document(TEXT))
    assert StepRecord("late.find_labels", "0", "skipped", "missing:names") in document.steps
    assert (
        "late.find_labels",
        "step-skipped",
        "it needs the layer 'names', which no step of this chain could write",
    ) in problems_of(document)
    assert document.has("claims")
    assert not document.has("labels")


def test_a_step_may_not_change_the_document():
    document = Chain(hostile.Changing)(Document(TEXT))
    assert document.text == TEXT
    assert [problem.code for problem in document.problems] == ["step-failed"]


def test_documents_in_a_language_that_a_step_does_not_know_pass_it_by():
    chain = Chain(hostile.FrenchOnly)
    english = chain(Document(TEXT))
    assert StepRecord("frenchonly.find_times", "0", "skipped", "language") in english.steps
    assert (english.problems, english.language, english.language_assumed) == ((), "en", True)
    french = chain(Document(TEXT, language="fr-CA"))
    assert (len(french.times), french.language, french.language_assumed) == (1, "fr-CA", False)


def test_evidence_equal_but_for_rule_and_confidence_is_folded_into_the_most_confident():
    class Sure:
        name = "sure"

        @hookimpl
        def find_names(self, document):
            yield Name(Span(0, 4), "name", "person", rule="sure.x", confidence=0.9)
            yield Name(Span(0, 4), "name", "state", rule="sure.other-opinion", confidence=0.1)

    class Unsure:
        name = "unsure"

        @hookimpl
        def find_names(self, document):
            yield Name(Span(0, 4), "name", "person", rule="unsure.x", confidence=0.5)

    names = Chain(Sure, Unsure)(Document(TEXT)).names
    assert [(name.kind, name.rule) for name in names] == [("person", "sure.x"), ("state", "sure.other-opinion")]


def test_layers_stand_in_the_order_of_the_text_facts_without_a_place_first():
    class Facts:
        name = "facts"

        @hookimpl
        def find_facts(self, document):
            yield Fact("title", "Nobody", Span(27, 33), rule="facts.x")
            yield Fact("title", "Mara", Span(0, 4), rule="facts.x")
            yield Fact("title", "From outside", rule="facts.x")

    assert [fact.value for fact in Chain(Facts)(Document(TEXT)).facts] == ["From outside", "Mara", "Nobody"]


def test_running_again_gives_the_same_object():
    chain = Chain(hostile.OtherSentences)
    document = chain(Document(TEXT))
    assert chain(document) is document
    assert document.made_by == (chain.fingerprint,)


def test_another_chain_leaves_sealed_layers_as_they_are_and_runs_the_rest():
    first = Chain(hostile.OtherSentences)(Document(TEXT))
    second = Chain(hostile.Nothing)(first)
    assert second.sentences == first.sentences
    assert second.has("names")
    assert StepRecord("core.find_sentences", "0.1.0", "skipped", "sealed") in second.steps
    assert len(second.made_by) == 2


def test_a_decision_that_the_caller_gave_is_not_found_again():
    given = Sentence(Span(0, 11), rule="mine.whole")
    document = Chain(hostile.OtherSentences)(Document(TEXT).given(given))
    assert document.sentences == (given,)


def test_evidence_that_the_caller_gave_is_added_to():
    class Finder:
        name = "finder"

        @hookimpl
        def find_names(self, document):
            yield Name(Span(0, 4), "name", rule="finder.x")

    mine = Name(Span(27, 33), "name", rule="mine.x")
    chain = Chain(Finder)
    document = chain(Document(TEXT).given(mine))
    assert [name.rule for name in document.names] == ["finder.x", "mine.x"]
    again = chain.adding(hostile.Nothing)(document)
    assert StepRecord("nothing.find_names", "0", "skipped", "sealed") in again.steps
    assert document.bare().names == (mine,)


def test_given_evidence_stays_open_where_a_chain_had_no_writer_for_it():
    mine = Name(Span(27, 33), "name", rule="mine.x")
    first = Chain(hostile.OtherSentences)(Document(TEXT).given(mine))
    second = Chain(hostile.BadSpans)(first)
    assert [name.rule for name in second.names] == ["badspans.good", "mine.x"]


def test_bare_takes_away_what_chains_made_and_keeps_what_was_given():
    mine = Document(TEXT, id="i").given(Problem("mine", "odd", "odd"), Sentence(Span(0, 11), rule="mine.x"))
    made = Chain(hostile.Raising)(mine)
    assert made.bare() == mine
    assert Chain(hostile.Raising)(made.bare()) == made


def test_a_third_partys_layer_is_written_and_read_by_its_class():
    class Names:
        name = "names"

        @hookimpl
        def find_names(self, document):
            yield Name(Span(0, 4), "name", rule="names.x")

    document = Chain(Names, hostile.Late)(Document(TEXT))
    assert [document.surface(claim) for claim in document.layer(hostile.Claim)] == ["Mara"]
    assert [label.value for label in document.labels] == [1]


def test_a_chain_takes_documents_only():
    with pytest.raises(NotADocument, match="wrap a text as Document"):
        Chain()("text")


def test_a_step_without_arguments_is_called_without():
    class Constant:
        name = "constant"

        @step(writes=Label)
        def find_labels(self):
            return [Label(None, "constant", 1, "me", rule="constant.x")]

    assert len(Chain(Constant)(Document(TEXT)).labels) == 1


def test_a_plugin_may_be_a_module(tmp_path, monkeypatch):
    (tmp_path / "shouting.py").write_text(
        "from onrecord import Label, hookimpl\n"
        "__version__ = '2.5'\n\n"
        "@hookimpl\n"
        "def find_labels(document):\n"
        "    return [Label(None, 'loud', document.text.isupper(), 'shouting', rule='shouting.case')]\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    import shouting

    document = Chain(shouting)(Document("CALM"))
    assert [label.value for label in document.labels] == [True]
    assert document.steps[-1].version == "2.5"


def yielding(*items, hook="find_statements"):
    """A chain with one step, which yields *items*."""

    def find(self, document):
        return items

    find.__name__ = hook
    return Chain(type("Yielding", (), {"name": "y", hook: hookimpl(find)}))


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


def test_twins_stand_in_the_order_of_their_numbers():
    made = [Statement("direct", (Span(0, 4),), twin=twin, rule="y.x") for twin in (10, 2, 1)]
    assert [statement.twin for statement in yielding(*made)(Document(TEXT)).statements] == [1, 2, 10]


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


def test_values_that_python_holds_equal_are_not_folded_into_one():
    values = (1, True, 1.0, "1", 0.0, -0.0)
    labels = yielding(*(Label(None, "n", value, "me", rule="y.x") for value in values), hook="find_labels")(
        Document(TEXT)
    ).labels
    assert sorted(map(repr, values)) == [repr(label.value) for label in labels]


def test_layers_of_third_parties_may_refer_to_each_other_and_to_themselves():
    chain = Chain(hostile.Disputing)
    document = chain(Document(TEXT))
    assert document.problems == ()
    assert [thesis.id for thesis in document.layer(hostile.Thesis)] == ["theses:0-4", "theses:0-4.2"]
    for again in (from_json(to_json(document), layers=chain.layers), pickle.loads(pickle.dumps(document))):
        assert again == document
        assert again.layer(hostile.Reply)[0].to[1] is again.layer(hostile.Thesis)[0]
        assert to_json(again) == to_json(document)


def test_a_layer_that_was_read_as_plain_data_is_sealed_for_a_chain():
    made = Chain(hostile.Disputing)(Document(TEXT))
    unread = from_json(to_json(made))
    again = Chain(hostile.Disputing, hostile.Nothing)(unread)
    assert StepRecord("disputing.disputes", "0", "skipped", "sealed") in again.steps
    assert to_dict(again)["layers"] == to_dict(made)["layers"]


def test_given_evidence_that_its_writers_added_nothing_to_is_sealed_too():
    empty = from_json(to_json(Document(TEXT).given()).replace('"sealed":[]', '"sealed":["names"]'))
    first = Chain(hostile.Nothing)(empty)
    second = Chain(hostile.BadSpans)(first)
    assert StepRecord("badspans.find_names", "0", "skipped", "sealed") in second.steps


def test_a_part_of_a_wrong_class_is_refused_with_its_object():
    statement = Statement("direct", (Span(0, 4),), said_on="2022", rule="y.x")
    assert [problem.message for problem in yielding(statement)(Document(TEXT)).problems] == [
        "Statement said_on is '2022', not Fact"
    ]


def test_a_fourth_refused_item_is_counted_in_the_singular():
    problems = yielding(1, 2, 3, 4)(Document(TEXT)).problems
    assert [problem.message for problem in problems[3:]] == ["1 more item was refused"]


def test_a_copy_of_the_document_shows_a_step_no_more_than_the_document():
    class Copying:
        name = "copying"

        @step(writes=Label)
        def find_labels(self, document):
            return []

        @hookimpl
        def find_names(self, document):
            for copied in (document.given(), document.bare()):
                try:
                    copied.layer(Statement)
                except UnreadableLayer:
                    continue
                raise AssertionError
            return []

    statement = Statement("direct", (Span(0, 4),), rule="mine.x")
    assert Chain(Copying)(Document(TEXT).given(statement)).problems == ()


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
