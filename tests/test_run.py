"""What a chain does with a document: whatever plugins do, nothing is lost and nothing wrong gets in."""

from __future__ import annotations

import hostile_plugins as hostile
import pytest
from run_parts import TEXT, problems_of, yielding

from onrecord import (
    Chain,
    Document,
    Fact,
    Label,
    Name,
    Problem,
    Region,
    Sentence,
    Span,
    Statement,
    StepRecord,
    from_json,
    hookimpl,
    step,
    to_dict,
    to_json,
)
from onrecord.errors import BadItem, NotADocument, UnreadableLayer


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


def test_what_is_not_iterable_is_a_failing_step():
    assert [problem.code for problem in Chain(hostile.NoIterable)(Document(TEXT)).problems] == ["step-failed"]


def test_a_step_may_yield_nothing_at_all():
    document = Chain(hostile.Nothing)(Document(TEXT))
    assert (document.problems, document.has("names"), document.names) == ((), True, ())


def test_a_layer_that_is_neither_earlier_nor_declared_cannot_be_read_in_any_way():
    document = Chain(hostile.Greedy)(Document(TEXT))
    assert [problem.message.partition(":")[0] for problem in document.problems] == ["UnreadableLayer"]


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


def test_twins_stand_in_the_order_of_their_numbers():
    made = [Statement("direct", (Span(0, 4),), twin=twin, rule="y.x") for twin in (10, 2, 1)]
    assert [statement.twin for statement in yielding(*made)(Document(TEXT)).statements] == [1, 2, 10]


def test_values_that_python_holds_equal_are_not_folded_into_one():
    values = (1, True, 1.0, "1", 0.0, -0.0)
    labels = yielding(*(Label(None, "n", value, "me", rule="y.x") for value in values), hook="find_labels")(
        Document(TEXT)
    ).labels
    assert sorted(map(repr, values)) == [repr(label.value) for label in labels]


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
