"""Putting chains together: what is wrong is told before the first document, by class, code and words."""

from __future__ import annotations

import copy
import functools
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal  # noqa: F401  named by the types of a layer under test

import attrs
import hostile_plugins as hostile
import pytest

from onrecord import (
    Annotation,
    Chain,
    Cue,
    Document,
    Entry,
    Label,
    Name,
    Sentence,
    Span,
    Statement,
    TimeExpression,
    errors,
    hookimpl,
    layer,
    step,
    to_json,
)
from onrecord._plugins import installed
from onrecord._strategies import PIECES

ARTICLE = "\n\n".join(PIECES)


@attrs.frozen
class Options:
    size: int = attrs.field(default=3, validator=attrs.validators.ge(1))
    words: tuple[str, ...] = ()
    label: str | None = None


class Configured:
    name = "configured"
    Settings = Options
    lexicons = ("colours",)

    @staticmethod
    def entries(settings):
        return {"colours": [Entry("red", "warm", "en"), Entry("red", "warm", "en")]}

    def __init__(self, settings, lexicons):
        self.settings = settings
        self.lexicons = lexicons

    @hookimpl
    def find_labels(self, document):
        yield Label(None, "size", self.settings.size, "me", rule="configured.x")
        yield Label(
            None, "colours", " ".join(entry.form for entry in self.lexicons["colours"]), "me", rule="configured.x"
        )


class Adding:
    name = "adding"

    @staticmethod
    def entries(settings):
        return {"colours": [Entry("blue", "cold")]}


def plugin(name, **members):
    return type(name.title(), (), {"name": name, **members})


def fails(error, words, *args, **kwargs):
    with pytest.raises(error) as caught:
        Chain(*args, **kwargs)
    message = str(caught.value)
    assert message.startswith(f"[{error.code}] ")
    for word in words:
        assert word in message, message
    return message


# Construction errors


def test_an_unknown_plugin_lists_what_is_installed_and_what_may_be_meant(monkeypatch):
    monkeypatch.setattr("onrecord._plugins.installed", lambda: {"quotes": None, "dates": None})
    fails(errors.UnknownPlugin, ["no plugin 'quots' is installed", "dates, quotes", "did you mean 'quotes'?"], "quots")


def test_an_unknown_name_in_without_lists_what_is_there():
    fails(errors.UnknownPlugin, ["without='b'", "in it are: nothing"], hostile.Nothing, without=("b",))
    fails(
        errors.UnknownStep, ["nothing.find_all", "nothing.find_names"], hostile.Nothing, without=("nothing.find_all",)
    )


@pytest.mark.parametrize("what", [3, object(), hostile.Nothing(), None])
def test_what_is_no_plugin_is_told_apart(what):
    fails(errors.BadPlugin, ["is no plugin; give a name, a class or a module"], what)


@pytest.mark.parametrize("name", ["", "a.b", "a b", "a?", 3])
def test_a_name_that_would_confuse_is_refused(name):
    fails(errors.BadPlugin, ["a name is a string of letters, digits, _ and -"], type("X", (), {"name": name}))


def test_a_class_without_a_name_has_its_own_in_lower_case():
    class Shouting:
        @hookimpl
        def find_labels(self, document):
            return []

    assert [each.name for each in Chain(Shouting).plan] == ["core.find_sentences", "shouting.find_labels"]


def test_two_plugins_of_one_name_are_refused():
    fails(errors.DuplicatePlugin, ["two plugins of the name 'nothing'"], hostile.Nothing, plugin("nothing"))
    fails(errors.DuplicatePlugin, ["'core' is part of every chain"], plugin("core"))


@pytest.mark.parametrize("origin", ["no.such.module:Class", "onrecord._span:NoSuch", "json:loads.x"])
def test_a_named_plugin_that_cannot_be_imported_is_an_error(origin):
    fails(errors.PluginNotLoadable, [origin, "cannot be imported"], origin)


def test_a_plugin_that_raises_while_it_is_built_is_an_error():
    def broken(self):
        raise OSError("no lexicon")

    fails(
        errors.PluginNotLoadable, ["'broken' cannot be built", "OSError: no lexicon"], plugin("broken", __init__=broken)
    )


def test_a_plugin_that_asks_for_more_than_a_chain_offers_is_an_error():
    fails(
        errors.BadPlugin,
        ["asks for model", "settings and lexicons"],
        plugin("asking", __init__=lambda self, model: None),
    )


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"configured": {"sise": 4}}, ["configured has no setting 'sise'", "label, size, words"]),
        ({"configured": {"size": 0}}, ["configured refuses size=0"]),
        ({"configured": 7}, ["settings of configured are 7"]),
    ],
)
def test_a_bad_setting_names_the_plugin_and_the_setting(settings, words):
    fails(errors.BadSetting, words, Configured, settings=settings)


def test_settings_for_a_plugin_without_settings_or_outside_the_chain_are_errors():
    fails(errors.BadSetting, ["nothing has no settings"], hostile.Nothing, settings={"nothing": {"a": 1}})
    fails(
        errors.UnknownPlugin,
        ["settings for 'configured', which is not in this chain"],
        hostile.Nothing,
        settings={"configured": {}},
    )


def test_a_setting_that_is_needed_is_asked_for():
    @attrs.frozen
    class Needed:
        path: str

    fails(errors.BadSetting, ["needs the setting 'path'"], plugin("needy", Settings=Needed))


def test_a_lexicon_that_nobody_declares_is_unknown():
    fails(errors.UnknownLexicon, ["adding gives entries for the lexicon 'colours'", "declared are: none"], Adding)


def test_a_lexicon_takes_entries_only():
    wrong = plugin("wrong", entries=staticmethod(lambda settings: {"colours": ["red"]}))
    fails(errors.UnknownLexicon, ["gives 'red' to the lexicon 'colours'"], Configured, wrong)


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


def test_one_string_for_without_is_a_mistake():
    fails(errors.BadPlugin, ["without='events': it is a sequence of names"], hostile.Nothing, without="events")
    fails(errors.BadPlugin, ["without=(3,): it is a sequence of names"], hostile.Nothing, without=(3,))


@pytest.mark.parametrize("language", ["", " ", None, 3])
def test_the_language_of_a_chain_is_a_tag(language):
    fails(errors.BadPlugin, ["it is a BCP 47 tag"], hostile.Nothing, language=language)


def test_settings_are_a_mapping_of_plugins():
    fails(errors.BadSetting, ["they map the name of a plugin"], hostile.Nothing, settings=["nothing"])


# Plan


def test_steps_run_in_the_order_of_what_they_read_and_write_ties_by_name():
    class Zeta:
        name = "zeta"

        @hookimpl
        def find_names(self, document):
            return []

        @hookimpl
        def find_cues(self, document):
            return []

    class Alpha:
        name = "alpha"

        @hookimpl
        def find_names(self, document):
            return []

        @step(writes=Label)
        def coded(self, document):
            return []

    order = [each.name for each in Chain(Zeta, Alpha).plan]
    assert order == ["core.find_sentences", "zeta.find_cues", "alpha.find_names", "zeta.find_names", "alpha.coded"]
    assert order == [each.name for each in Chain(Alpha, Zeta).plan]


def test_a_declared_later_layer_is_read_in_time():
    class Reader:
        name = "reader"

        @step(writes=Label, reads=("claims?",))
        def find_labels(self, document):
            yield Label(None, "claims", len(document.layer(hostile.Claim)), "me", rule="reader.x")

    class Writer:
        name = "writer"

        @step(writes=hostile.Claim)
        def claims(self, document):
            yield hostile.Claim(Span(0, 4), rule="writer.x")

    assert [label.value for label in Chain(Reader, Writer)(Document("Mara spoke.")).labels] == [1]


def test_a_step_that_others_wait_for_may_not_read_what_they_write():
    class Reader:
        name = "reader"

        @step(writes=Label, reads=("claims?",))
        def find_labels(self, document):
            return []

    class Writer:
        name = "writer"

        @step(writes=hostile.Claim)
        def claims(self, document):
            return document.labels

    assert [problem.code for problem in Chain(Reader, Writer)(Document("x")).problems] == ["step-failed"]


def test_a_chain_prints_its_plan():
    assert str(Chain(hostile.Late, hostile.Nothing)).splitlines() == [
        "step                 writes     needs  languages",
        "core.find_sentences  sentences  -      all",
        "nothing.find_names   names      -      all",
        "late.find_labels     labels     names  all",
        "late.claims          claims     -      all",
    ]
    assert repr(Chain(hostile.Nothing)).startswith("<Chain 'nothing': 2 steps, ")


# Settings, lexicons, recipe, fingerprint


def test_settings_and_lexicons_reach_the_plugin():
    document = Chain(Configured, Adding, settings={"configured": {"size": 7}})(Document("x"))
    assert {label.name: label.value for label in document.labels} == {"size": 7, "colours": "blue red"}
    same = Chain(Configured, Adding, settings={"configured": Options(7)})
    assert same.fingerprint == Chain(Adding, Configured, settings={"configured": {"size": 7}}).fingerprint


def test_whatever_changes_the_results_changes_the_fingerprint():
    chains = [
        Chain(Configured),
        Chain(Configured, settings={"configured": {"size": 7}}),
        Chain(Configured, Adding),
        Chain(Configured, language="fr"),
        Chain(Configured, without=("core.find_sentences",)),
    ]
    assert len({chain.fingerprint for chain in chains}) == len(chains)
    assert Chain(Configured, strict=True).fingerprint == Chain(Configured).fingerprint


def test_a_setting_that_a_recipe_cannot_hold_is_refused():
    with pytest.raises(errors.BadSetting, match="fingerprint"):
        Chain(Configured, settings={"configured": {"label": object()}}).recipe  # noqa: B018


def test_a_setting_with_a_fingerprint_of_its_own_stands_for_what_it_holds():
    class Frozen:
        fingerprint = "abc"

    recipe = Chain(Configured, settings={"configured": {"label": Frozen()}}).recipe
    assert recipe["plugins"][0]["settings"]["label"] == {"fingerprint": "abc"}


def test_equal_chains_are_equal():
    assert Chain(Configured) == Chain(Configured)
    assert len({Chain(Configured), Chain(Configured)}) == 1
    assert Chain(Configured) != Chain(Adding, Configured)
    assert Chain(Configured) != "chain"


# Variants


def test_without_adding_and_replacing_make_other_chains():
    chain = Chain(hostile.Nothing, Configured, settings={"configured": {"size": 7}})
    assert [each.name for each in chain.without("configured").plan] == ["core.find_sentences", "nothing.find_names"]
    assert "nothing.find_names" not in [each.name for each in chain.without("nothing.find_names").plan]
    assert chain.adding(hostile.Late).without("late") == chain
    assert chain.replacing("nothing", hostile.Raising) == Chain(
        hostile.Raising, Configured, settings={"configured": {"size": 7}}
    )
    assert "core.find_sentences" not in [
        each.name for each in chain.replacing("core.find_sentences", hostile.OtherSentences).plan
    ]


def test_variants_are_checked_once_with_all_of_them_in_it():
    chain = Chain(hostile.OtherSentences)
    other = plugin("other", find_sentences=hookimpl(lambda self, document: []))
    other.find_sentences.__name__ = "find_sentences"
    with pytest.raises(errors.TwoWriters):
        chain.adding(other)
    assert [each.name for each in chain.replacing("othersentences", other).plan] == ["other.find_sentences"]


@pytest.mark.parametrize(
    ("vary", "error"),
    [
        (lambda chain: chain.without("b"), errors.UnknownPlugin),
        (lambda chain: chain.without("nothing.b"), errors.UnknownStep),
        (lambda chain: chain.replacing("b", hostile.Late), errors.UnknownPlugin),
        (lambda chain: chain.replacing("nothing.b", hostile.Raising), errors.UnknownStep),
        (lambda chain: chain.adding(hostile.Nothing), errors.DuplicatePlugin),
    ],
)
def test_variants_of_what_is_not_there_are_errors(vary, error):
    with pytest.raises(error):
        vary(Chain(hostile.Nothing))


# Everything that is installed


def test_all_installed_plugins_stand_in_a_chain_by_default():
    chain = Chain()
    assert {plugin["name"] for plugin in chain.recipe["plugins"]} == {"core", *installed()}


def test_a_plugin_that_cannot_be_imported_is_left_out_with_a_warning_and_a_problem(monkeypatch):
    from importlib.metadata import EntryPoint

    found = {"gone": EntryPoint("gone", "no.such:Plugin", "onrecord")}
    monkeypatch.setattr("onrecord._chain.installed", lambda: found)
    monkeypatch.setattr("onrecord._plugins.installed", lambda: found)
    with pytest.warns(UserWarning, match="plugin 'gone' .* cannot be imported"):
        chain = Chain()
    assert [(problem.step, problem.code) for problem in chain(Document("x")).problems] == [
        ("gone", "plugin-unavailable")
    ]
    assert Chain(without=("gone",))(Document("x")).problems == ()
    fails(errors.PluginNotLoadable, ["leave it out with without=('gone',)"], "gone")


def test_a_plugin_with_another_name_than_its_entry_point_is_refused(monkeypatch):
    from importlib.metadata import EntryPoint

    found = {"other": EntryPoint("other", "hostile_plugins:Nothing", "onrecord")}
    monkeypatch.setattr("onrecord._plugins.installed", lambda: found)
    fails(errors.BadPlugin, ["is called 'nothing' and its entry point 'other'"], "other")


# Pickling, threads, the same bytes everywhere


def test_a_chain_pickles_as_its_recipe():
    chain = Chain(hostile.Nothing, hostile.Late, without=("late.claims",), language="fr", strict=True)
    again = pickle.loads(pickle.dumps(chain))
    assert again == chain
    assert to_json(again(Document(ARTICLE))) == to_json(chain(Document(ARTICLE)))


def test_a_chain_of_what_cannot_be_imported_does_not_pickle():
    class Local:
        name = "local"

    with pytest.raises(errors.NotImportable, match="move it to a module of its own"):
        pickle.dumps(Chain(Local))


def test_many_threads_get_the_same():
    chain = Chain()
    texts = ["\n\n".join(PIECES[start:]) for start in range(len(PIECES))] * 3
    expected = [to_json(chain(Document(text))) for text in texts]
    with ThreadPoolExecutor(6) as pool:
        assert expected == list(pool.map(lambda text: to_json(chain(Document(text))), texts))


SCRIPT = """
import hashlib, sys
from onrecord import Chain, Document, to_json
from onrecord._strategies import PIECES
chain = Chain()
text = to_json(chain(Document(chr(10).join(PIECES), published="2024-06-03")))
print(chain.fingerprint, hashlib.sha256(text.encode()).hexdigest())
"""


def test_the_same_bytes_come_out_whatever_the_hash_seed():
    def run(seed):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(
            [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True
        ).stdout

    assert len({run(seed) for seed in ("0", "1", "4711")}) == 1


def test_the_order_in_which_plugins_were_installed_is_of_no_account(monkeypatch):
    found = dict(installed())
    expected = to_json(Chain()(Document(ARTICLE)))
    monkeypatch.setattr("onrecord._chain.installed", lambda: dict(reversed(found.items())))
    assert to_json(Chain()(Document(ARTICLE))) == expected


def test_importing_the_core_imports_no_plugin():
    code = "import sys, onrecord, onrecord._chain, onrecord._cli; print([name for name in sys.modules if name.startswith('onrecord_')])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


def test_a_chain_imports_only_the_plugins_that_it_names():
    code = "import sys; from onrecord import Chain; Chain('dates'); print(sorted({n.split('.')[0] for n in sys.modules if n.startswith('onrecord_')}))"
    if "dates" not in installed():
        pytest.skip("the plugin dates is not installed")
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        == "['onrecord_dates']"
    )


def test_the_version_is_that_of_the_distribution():
    import tomllib

    import onrecord

    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert onrecord.__version__ == project["project"]["version"]


def test_statements_and_names_are_what_find_statements_may_yield():
    class Several:
        name = "several"

        @step(writes=(Statement, Name))
        def find_statements(self, document):
            yield Name(Span(0, 4), rule="several.x")
            yield Statement("direct", (Span(0, 4),), rule="several.x")

    document = Chain(Several)(Document("Mara spoke."))
    assert (len(document.statements), len(document.names)) == (1, 1)


# What pluggy would leave out in silence


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


# Lexicons and settings, once more


@pytest.mark.parametrize("names", ["cues", 3, (1,)])
def test_lexicons_are_a_tuple_of_names(names):
    fails(errors.BadPlugin, ["it is a tuple of names"], plugin("lexical", lexicons=names))


def raising_entries(settings):
    def lines():
        yield Entry("red", "warm")
        raise OSError("no lexicon")

    return {"colours": lines()}


@pytest.mark.parametrize("entries", [lambda settings: None, raising_entries])
def test_entries_that_cannot_be_had_are_an_error_of_the_plugin(entries):
    fails(
        errors.PluginNotLoadable,
        ["'late' cannot be built: entries raised"],
        Configured,
        plugin("late", entries=staticmethod(entries)),
    )


@pytest.mark.parametrize(
    "entry",
    [Entry(["red"], "warm"), Entry("red", 3), Entry("red", "warm", 3), Entry("red", "warm", weight=float("nan"))],
)
def test_an_entry_that_is_not_whole_is_refused(entry):
    wrong = plugin("wrong", entries=staticmethod(lambda settings: {"colours": [entry]}))
    fails(errors.UnknownLexicon, ["strings and a finite number"], Configured, wrong)


def test_a_lexicon_that_two_plugins_declare_is_shared():
    class Also:
        name = "also"
        lexicons = ("colours",)

        def __init__(self, lexicons):
            self.lexicons = lexicons

        @hookimpl
        def find_labels(self, document):
            yield Label(None, "also", len(self.lexicons["colours"]), "me", rule="also.x")

    document = Chain(Configured, Adding, Also)(Document("x"))
    assert [label.value for label in document.labels if label.name == "also"] == [2]


def test_settings_that_are_no_attrs_class_are_an_error():
    fails(errors.BadSetting, ["Settings of odd is <class 'dict'>"], plugin("odd", Settings=dict))


def test_a_setting_that_is_refused_by_an_exception_without_words_is_still_named():
    def refuse(instance, attribute, value):
        raise hostile.Unprintable

    strict = attrs.make_class("Strict", {"size": attrs.field(default=1, validator=refuse)})
    fails(errors.BadSetting, ["odd refuses size=1"], plugin("odd", Settings=strict), settings={"odd": {"size": 1}})
    fails(errors.BadSetting, ["odd refuses its defaults"], plugin("odd", Settings=strict))


def test_settings_that_a_recipe_cannot_hold_are_told_before_the_first_document():
    fails(
        errors.BadSetting,
        ["which a recipe cannot tell apart"],
        Configured,
        settings={"configured": {"label": object()}},
    )


@pytest.mark.parametrize(
    ("value", "recorded"),
    [
        (float("inf"), {"number": "inf"}),
        (1.5, 1.5),
        ({"b": 1, "a": (2,)}, {"a": [2], "b": 1}),
        (frozenset({2, 1}), [1, 2]),
        (Path("a/b"), "a/b"),
        (b"x", {"sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}),
        (Options(1), {"size": 1, "words": [], "label": None}),
    ],
)
def test_a_recipe_holds_settings_as_plain_data(value, recorded):
    chain = Chain(Configured, settings={"configured": {"label": value}})
    assert chain.recipe["plugins"][0]["settings"]["label"] == recorded
    assert len(chain.fingerprint) == 64


def test_what_the_caller_changes_later_does_not_reach_the_chain():
    mine = {"size": 7}
    chain = Chain(Configured, hostile.Nothing, settings={"configured": mine})
    mine["size"] = 8
    assert chain.without("nothing") == Chain(Configured, settings={"configured": {"size": 7}})


def test_a_plugin_with_any_arguments_is_given_none():
    class Any:
        name = "any"

        def __init__(self, *args, **kwargs):
            self.given = (args, kwargs)

        @hookimpl
        def find_labels(self, document):
            yield Label(None, "given", str(self.given), "me", rule="any.x")

    assert Chain(Any)(Document("x")).labels[0].value == "((), {})"


# Variants, once more


def test_adding_and_replacing_leave_out_plugins_and_steps_at_once():
    chain = Chain(hostile.Late, hostile.BadSpans)
    added = chain.adding(hostile.OtherSentences, without=("late.claims", "badspans", "late.find_labels"))
    assert [each.name for each in added.plan] == ["othersentences.find_sentences"]
    replaced = chain.replacing("badspans", hostile.Nothing, without=("late",))
    assert replaced == Chain(hostile.Nothing)
    with pytest.raises(errors.UnknownPlugin, match="without 'b': not in this chain"):
        chain.adding(hostile.OtherSentences, without=("b",))
    with pytest.raises(errors.BadPlugin, match="a sequence of names"):
        chain.adding(hostile.OtherSentences, without="late")


def test_a_subclass_in_the_place_of_its_base_keeps_the_other_steps():
    class Mine(hostile.Late):
        name = "mine"

        @step(writes=Label)
        def find_labels(self, document):
            yield Label(None, "mine", 1, "me", rule="late.count")

    chain = Chain(hostile.Late, hostile.Nothing).replacing("late", Mine)
    assert [each.name for each in chain.plan] == [
        "core.find_sentences",
        "nothing.find_names",
        "mine.find_labels",
        "mine.claims",
    ]
    assert chain(Document("x")).problems == ()


def test_a_chain_is_its_own_copy():
    class Local:
        name = "local"

    chain = Chain(Local)
    assert copy.deepcopy(chain) is chain
    assert copy.copy(chain) is chain


def test_a_chain_of_a_module_pickles_and_is_written_down(tmp_path, monkeypatch):
    (tmp_path / "whispering.py").write_text(
        "from onrecord import hookimpl\n\n@hookimpl\ndef find_labels(document):\n    return []\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    import whispering

    chain = Chain(whispering)
    assert pickle.loads(pickle.dumps(chain)) == chain
    assert Chain.from_toml(chain.to_toml()) == chain


def test_two_installed_plugins_of_one_name_are_an_error(monkeypatch):
    from importlib.metadata import EntryPoint

    both = [EntryPoint("twice", "a:A", "onrecord"), EntryPoint("twice", "b:B", "onrecord")]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: both)
    with pytest.raises(
        errors.DuplicatePlugin, match="two installed distributions offer the plugin 'twice': a:A and b:B"
    ):
        installed.__wrapped__()


def test_leaving_out_what_is_not_installed_is_an_error():
    with pytest.raises(errors.UnknownPlugin, match="without='nosuch': not installed"):
        Chain(without=("nosuch",))


class Table(dict):
    """A plugin that is a container: unhashable, and its class has no signature."""

    name = "table"

    @hookimpl
    def find_labels(self, document):
        yield Label(None, "size", len(self), "me", rule="table.x")


def test_a_plugin_may_be_of_a_class_without_a_signature():
    assert Chain(Table)(Document("x")).labels[0].value == 0


def test_an_installed_plugin_is_written_down_by_its_name(monkeypatch):
    from importlib.metadata import EntryPoint

    monkeypatch.setattr(
        "onrecord._plugins.installed", lambda: {"nothing": EntryPoint("nothing", "hostile_plugins:Nothing", "onrecord")}
    )
    chain = Chain("nothing")
    assert chain.to_toml().startswith('plugins = ["nothing"]\n')
    assert pickle.loads(pickle.dumps(chain)) == chain
