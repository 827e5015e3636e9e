"""What can be wrong with a plugin, its settings and its lexicons is told before the first document, by class, code and words."""

from __future__ import annotations

from pathlib import Path
from typing import Literal  # noqa: F401  named by the types of a layer under test

import attrs
import hostile_plugins as hostile
import pytest
from chain_parts import Adding, Configured, Options, fails, plugin

from onrecord import (
    Chain,
    Document,
    Entry,
    Label,
    errors,
    hookimpl,
)


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


def test_one_string_for_without_is_a_mistake():
    fails(errors.BadPlugin, ["without='events': it is a sequence of names"], hostile.Nothing, without="events")
    fails(errors.BadPlugin, ["without=(3,): it is a sequence of names"], hostile.Nothing, without=(3,))


@pytest.mark.parametrize("language", ["", " ", None, 3])
def test_the_language_of_a_chain_is_a_tag(language):
    fails(errors.BadPlugin, ["it is a BCP 47 tag"], hostile.Nothing, language=language)


def test_settings_are_a_mapping_of_plugins():
    fails(errors.BadSetting, ["they map the name of a plugin"], hostile.Nothing, settings=["nothing"])


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
