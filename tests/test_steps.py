"""What can be wrong with a step and its declaration is told before the first document."""

from __future__ import annotations

import functools
from typing import Literal  # noqa: F401  named by the types of a layer under test

import attrs
import hostile_plugins as hostile
import pytest
from chain_parts import fails, plugin

from onrecord import (
    Annotation,
    Chain,
    Cue,
    Document,
    Label,
    Name,
    Sentence,
    Span,
    TimeExpression,
    errors,
    hookimpl,
    layer,
    step,
)


def test_a_wrong_hook_argument_is_refused_with_the_hooks_that_exist():
    class Wrong:
        name = "wrong"

        @hookimpl
        def find_times(self, doc):
            return []

    fails(errors.BadHook, ["plugin 'wrong'", "doc", "find_times"], Wrong)


def test_an_unknown_hook_is_refused():
    class Wrong:
        name = "wrong"

        @hookimpl
        def find_time(self, document):
            return []

    fails(errors.BadHook, ["unknown hook 'find_time'", "find_times"], Wrong)


def test_a_wrapper_is_refused():
    class Wrapping:
        name = "wrapping"

        @hookimpl(wrapper=True)
        def find_times(self, document):
            return (yield)

    fails(errors.WrapperRefused, ["wrapping.find_times is a hook wrapper"], Wrapping)


def test_an_asynchronous_step_is_refused():
    class Waiting:
        name = "waiting"

        @hookimpl
        async def find_times(self, document):
            return []

    fails(errors.BadStep, ["waiting.find_times is asynchronous"], Waiting)


def test_extract_must_say_what_it_writes():
    class Silent:
        name = "silent"

        @hookimpl
        def extract(self, document):
            return []

    fails(errors.BadStep, ["silent.extract does not say what it writes"], Silent)


def test_two_writers_of_a_decision_are_told_the_way_out():
    other = plugin("other", find_sentences=hookimpl(lambda self, document: []))
    other.find_sentences.__name__ = "find_sentences"
    message = fails(errors.TwoWriters, ["both write the decision 'sentences'"], hostile.OtherSentences, other)
    solution = message.rpartition("leave one out: ")[2].partition(" or ")[0]
    name = solution.removeprefix("without=('").removesuffix("',)")
    assert Chain(hostile.OtherSentences, other, without=(name,)).plan


def test_the_cores_sentences_give_way_to_any_other_writer():
    assert [each.name for each in Chain(hostile.OtherSentences).plan] == ["othersentences.find_sentences"]


def test_a_layer_that_nobody_writes_is_missing():
    class Reading:
        name = "reading"

        @step(writes=Label, reads=("cues",))
        def find_labels(self, document):
            return []

    fails(
        errors.MissingLayer,
        ["reading.find_labels reads 'cues' but no plugin in this chain writes it", "mark it 'cues?'"],
        Reading,
    )


def test_steps_that_wait_for_each_other_are_named_in_order():
    class Early:
        name = "early"

        @step(writes=Cue, reads=("times",))
        def find_cues(self, document):
            return []

        @step(writes=TimeExpression, reads=("cues?",))
        def find_times(self, document):
            return []

    fails(errors.Cycle, ["early.find_cues -> early.find_times -> early.find_cues"], Early)


def test_a_step_cannot_read_what_it_writes():
    class Own:
        name = "own"

        @step(writes=hostile.Claim, reads=("claims?",))
        def claims(self, document):
            return []

    fails(errors.Cycle, ["own.claims reads claims, which it writes itself"], Own)


@pytest.mark.parametrize(
    "declare",
    [
        lambda: step(writes=Span),
        lambda: step(writes=()),
        lambda: step(writes=Label, reads="cues"),
        lambda: step(writes=Label, languages="en"),
        lambda: step(writes=Label, reads=(Span,)),
    ],
)
def test_a_declaration_of_what_no_step_can_do_is_refused(declare):
    with pytest.raises(errors.BadStep, match=r"\[bad-step\]"):
        declare()


@pytest.mark.parametrize(
    ("name", "make", "words"),
    [
        ("labels", lambda: attrs.frozen(type("A", (Sentence,), {})), "none of"),
        ("Claims", lambda: attrs.frozen(type("A", (Sentence,), {})), "lower case"),
        ("mine", lambda: int, "no attrs subclass"),
        ("mine", lambda: type("A", (Label,), {"__annotations__": {}}), "no attrs subclass"),
        (
            "mine",
            lambda: attrs.frozen(type("A", (Sentence,), {"__annotations__": {"at": "complex"}, "at": None})),
            "no JSON form",
        ),
    ],
)
def test_a_class_that_cannot_be_a_layer_is_refused(name, make, words):
    with pytest.raises(errors.BadLayer, match=words):
        layer(name)(make())


def test_a_step_whose_argument_has_a_default_is_refused():
    class Defaulting:
        name = "defaulting"

        @hookimpl
        def find_names(self, document=None):
            return []

    fails(errors.BadHook, ["defaulting.find_names gives 'document' a default"], Defaulting)


def test_a_step_that_cannot_be_called_with_the_document_is_refused():
    class Keyword:
        name = "keyword"

        @hookimpl
        def find_names(self, *, document):
            return []

    fails(errors.BadHook, ["keyword.find_names takes other arguments"], Keyword)


def test_an_override_that_is_not_marked_is_refused_and_none_takes_the_step_away():
    class Unmarked(hostile.Nothing):
        name = "unmarked"

        def find_names(self, document):
            return []

    class Less(hostile.Nothing):
        name = "less"
        find_names = None

    fails(errors.BadHook, ["plugin 'unmarked': find_names", "put @hookimpl or @step right on the function"], Unmarked)
    assert [each.name for each in Chain(Less).plan] == ["core.find_sentences"]


@pytest.mark.filterwarnings("ignore:functools.partial will be a method:FutureWarning")
def test_a_step_that_is_a_partial_object_is_refused():
    fails(
        errors.BadHook,
        ["plugin 'parts': find_names"],
        plugin("parts", find_names=hookimpl(functools.partial(list, ()))),
    )
    with pytest.raises(errors.BadStep, match="decorates a function"):
        step(writes=Label)(functools.partial(list, ()))


def test_static_and_class_methods_are_steps():
    class Both:
        name = "both"

        @staticmethod
        @hookimpl
        def find_names(document):
            yield Name(Span(0, 1), rule="both.static")

        @classmethod
        @hookimpl
        def find_cues(cls, document):
            yield Cue(Span(0, 1), "say", rule="both.class")

    document = Chain(Both)(Document("x"))
    assert (len(document.names), len(document.cues), document.problems) == (1, 1, ())


@attrs.define
class Equal:
    name = "equal"

    @hookimpl
    def find_names(self, document):
        return []


@attrs.define
class AlsoEqual(Equal):
    name = "also-equal"


class Awkward:
    """Slots, a property that raises, and no other attribute to be had."""

    __slots__ = ()
    name = "awkward"

    @property
    def trap(self):
        raise RuntimeError

    def __getattr__(self, name):
        raise AttributeError(name)

    @hookimpl
    def find_cues(self, document):
        return []


def test_plugins_with_equality_slots_and_raising_properties_are_borne():
    names = [each.name for each in Chain(Equal, AlsoEqual, Awkward).plan]
    assert names == ["core.find_sentences", "awkward.find_cues", "also-equal.find_names", "equal.find_names"]


def test_a_plugin_that_cannot_be_looked_at_is_refused():
    def broken(self):
        raise RuntimeError("no attributes today")

    fails(errors.BadHook, ["plugin 'odd'", "no attributes today"], plugin("odd", __dir__=broken))


def test_two_steps_of_one_name_are_refused():
    def twice(self, document):
        return []

    def again(self, document):
        return []

    again.__name__ = "twice"
    both = plugin("both", find_names=hookimpl(twice), find_cues=hookimpl(again))
    fails(errors.BadStep, ["two steps of the name 'both.twice'"], both)


# Declarations


def test_a_subclass_of_a_layers_class_is_no_layer_until_it_is_decorated():
    @attrs.frozen
    class Longer(Name):
        more: str = ""

    with pytest.raises(errors.BadStep, match="Longer is no layer"):
        step(writes=Longer)
    with pytest.raises(errors.UnknownLayer, match="Longer is no layer"):
        Document("x").layer(Longer)
    with pytest.raises(errors.BadItem, match="is no object of a layer"):
        Document("x").given(Longer(Span(0, 1), rule="t.n"))


def test_a_step_writes_each_layer_once():
    other = layer("claims")(
        attrs.frozen(type("Other", (Annotation,), {"__annotations__": {"span": "Span"}, "__module__": __name__}))
    )
    with pytest.raises(errors.BadStep, match="names the layer 'claims' twice"):
        step(writes=(hostile.Claim, other))
    document = Document("Mara spoke.").given(hostile.Claim(Span(0, 4), rule="t.c"))
    with pytest.raises(errors.UnknownLayer, match=r"holds .*Claim.*, another class than"):
        document.layer(other)
    with pytest.raises(errors.BadItem, match="two classes of this name"):
        Document("Mara spoke.").given(hostile.Claim(Span(0, 4), rule="t.c"), other(span=Span(0, 4), rule="t.o"))


@pytest.mark.parametrize("tag", ["en-GB", "", None])
def test_a_step_declares_primary_languages(tag):
    with pytest.raises(errors.BadStep, match="give primary tags"):
        step(writes=Label, languages=(tag,))


@pytest.mark.parametrize(("tag", "times"), [("FR", 1), ("fr_CA", 1), ("fr-Latn-CA", 1), ("und", 0), ("en", 0)])
def test_a_documents_language_is_compared_by_its_primary_tag(tag, times):
    assert len(Chain(hostile.FrenchOnly)(Document("x", language=tag)).times) == times


@pytest.mark.parametrize(
    ("types", "words"),
    [
        ({"span": "Span", "inner": "A"}, "holds values of its own class"),
        ({"span": "Span", "choice": "Literal[1]"}, "a choice that is no string"),
        ({"span": "Span", "either": "str | Span"}, "no JSON form"),
        ({"span": "str"}, "no field 'span' of type Span"),
        ({"place": "Span"}, "no field 'span' of type Span"),
        ({"span": "Nowhere"}, "cannot be looked up"),
    ],
)
def test_a_layer_whose_fields_json_cannot_hold_is_refused(types, words):
    cls = attrs.frozen(type("A", (Annotation,), {"__annotations__": types, "__module__": __name__}))
    with pytest.raises(errors.BadLayer, match=words):
        layer("mine")(cls)


def test_a_hook_method_that_nobody_marked_is_told():
    class Forgetful:
        name = "forgetful"

        def find_times(self, document):
            return []

    fails(
        errors.BadPlugin,
        ["'forgetful' has no step: find_times is a hook but not marked", "@onrecord.hookimpl"],
        Forgetful,
    )


def test_step_that_is_not_marked_beside_one_that_is_is_told():
    class Absent:
        name = "absent"

        @hookimpl
        def find_times(self, document):
            return []

        def find_labels(self, document):
            return []

        def load(self, path):
            """Helps, under a name that a hook happens to have."""

    with pytest.raises(
        errors.BadPlugin, match="'absent' has a step that would never run: find_labels is a hook but not marked"
    ):
        Chain(Absent)
    Absent.find_labels = None
    assert ["core.find_sentences", "absent.find_times"] == [step.name for step in Chain(Absent).plan]
