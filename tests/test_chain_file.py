from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Chain
from onrecord._chain_file import write_chain_file
from onrecord.errors import BadChainFile, UnknownPlugin

ORIGIN = "hostile_plugins:Nothing"


@attrs.frozen
class Options:
    any: object = None


class Open:
    """Takes any setting."""

    name = "open"
    Settings = Options


def test_a_chain_makes_the_round_trip_through_toml(tmp_path):
    chain = Chain(ORIGIN, "hostile_plugins:Late", without=("late.claims",), language="pt-BR")
    path = tmp_path / "chain.toml"
    path.write_text(chain.to_toml(), encoding="utf-8")
    assert Chain.from_toml(path) == chain
    assert Chain.from_toml(chain.to_toml()) == chain


def test_a_chain_of_the_core_alone_is_not_one_of_all_plugins():
    from onrecord._plugins import installed

    chain = Chain(without=list(installed()))
    assert Chain.from_toml(chain.to_toml()) == chain


VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=6), VALUES, max_size=4))
def test_all_settings_that_toml_can_hold_make_the_round_trip(settings):
    written = write_chain_file({"plugins": ["a"], "settings": {"open": settings}})
    assert tomllib.loads(written).get("settings", {"open": {}})["open"] == settings


def test_a_setting_that_toml_cannot_hold_is_an_error():
    with pytest.raises(BadChainFile, match=r"setting open\.any is <object"):
        write_chain_file({"plugins": [], "settings": {"open": Options(object())}})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("plugins = [\n", "is no TOML"),
        ("plugin = ['a']\n", "has the key 'plugin'; it may have: plugins, without"),
        ("plugins = 'a'\n", "plugins is a list of names"),
        ("plugins = [1]\n", "plugins is a list of names"),
        ("language = 3\n", "language is a language tag"),
        ("strict = 'yes'\n", "strict is true or false"),
        ("settings = {a = 1}\n", "settings is a table a plugin"),
    ],
)
def test_a_chain_file_that_says_what_it_cannot_is_an_error(text, words):
    with pytest.raises(BadChainFile) as caught:
        Chain.from_toml(text)
    assert words in str(caught.value)


def test_a_chain_file_that_is_not_there_or_no_text_is_an_error(tmp_path):
    with pytest.raises(BadChainFile, match="cannot be read: No such file"):
        Chain.from_toml(tmp_path / "none.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadChainFile, match="is no TOML"):
        Chain.from_toml(tmp_path / "binary.toml")


def test_a_chain_file_with_an_unknown_plugin_is_an_error():
    with pytest.raises(UnknownPlugin, match="no plugin 'nosuch' is installed"):
        Chain.from_toml("plugins = ['nosuch']\n")


@attrs.frozen
class Limits:
    _least: int = 1
    most: int | None = 9
    note: str | None = None
    derived: int = attrs.field(init=False, default=0)


def test_settings_are_written_under_the_names_that_a_chain_takes():
    written = write_chain_file({"settings": {"open": Limits(2, 8)}})
    assert tomllib.loads(written)["settings"] == {"open": {"least": 2, "most": 8}}


@pytest.mark.parametrize("given_settings", [Limits(2, None), {"most": None}])
def test_a_none_that_is_not_the_default_is_an_error_rather_than_another_chain(given_settings):
    with pytest.raises(BadChainFile, match=r"setting open\.most is None, which TOML cannot hold"):
        write_chain_file({"settings": {"open": given_settings}}, {"open": Limits})


def test_a_none_that_is_the_default_need_not_be_written():
    assert "note" not in write_chain_file({"settings": {"open": {"note": None}}}, {"open": Limits})


def test_dates_and_paths_are_written_as_toml_has_them():
    written = write_chain_file({"settings": {"open": {"day": date(2022, 9, 2), "file": Path("a/b c")}}})
    assert tomllib.loads(written)["settings"]["open"] == {"day": date(2022, 9, 2), "file": "a/b c"}


def test_a_path_may_have_blanks_and_be_a_string(tmp_path):
    path = tmp_path / "my chain.toml"
    path.write_text(f"plugins = ['{ORIGIN}']\n", encoding="utf-8")
    assert Chain.from_toml(str(path)) == Chain(ORIGIN)


def test_a_path_that_no_system_can_hold_is_an_error():
    with pytest.raises(BadChainFile, match="cannot be read: embedded null byte"):
        Chain.from_toml("a\0b")


def test_settings_in_a_chain_file_for_a_plugin_outside_the_chain_are_an_error():
    with pytest.raises(
        UnknownPlugin, match="settings for 'nosuch', which is not in this chain; in it are: core, nothing"
    ):
        Chain.from_toml(f"plugins = ['{ORIGIN}']\n[settings.nosuch]\nsize = 1\n")


@pytest.mark.parametrize("word", ["language", "plugins"])
def test_a_chain_of_what_is_written_says_where_it_is_wrong(tmp_path, word):
    path = tmp_path / "chain.toml"
    path.write_text(f"{word} = 3\n", encoding="utf-8")
    with pytest.raises(BadChainFile, match=rf"chain file '.*chain\.toml': {word} is"):
        Chain.from_toml(path)
