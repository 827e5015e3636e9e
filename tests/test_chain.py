"""Chains: what they depend on, variants of them, and the same bytes everywhere."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal  # noqa: F401  named by the types of a layer under test

import hostile_plugins as hostile
import pytest
from chain_parts import ARTICLE, Adding, Configured, Options, fails, plugin

from onrecord import (
    Chain,
    Document,
    Label,
    Name,
    Span,
    Statement,
    errors,
    hookimpl,
    step,
    to_json,
)
from onrecord._plugins import installed
from onrecord._strategies import PIECES


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
