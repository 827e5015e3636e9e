"""The generated tables."""

from __future__ import annotations

import re
from importlib.resources import files

from onrecord_countries._fold import fold
from onrecord_countries._table import english, names


def test_codes_are_iso_codes() -> None:
    codes = {iso for kind in ("name", "demonym", "capital", "building", "part") for iso in english()[kind]}
    assert set() == {code for code in codes if not re.fullmatch(r"[A-Z]{2}|[A-Z]{4}", code)}


def test_no_form_means_two_states() -> None:
    seen: dict[str, str] = {}
    for kind in ("name", "demonym"):
        for iso, forms in english()[kind].items():
            for form in forms:
                assert seen.setdefault(form, iso) == iso, form


def test_every_member_of_the_united_nations_has_a_name_and_a_demonym() -> None:
    table = english()
    without = {iso for iso in table["capital"] if iso not in table["demonym"]} - {"CD", "CG", "GN"}
    assert (193 <= len(table["name"]), set()) == (True, without)


def test_members_of_blocs_are_in_the_table() -> None:
    known = set(english()["name"])
    assert set() == {iso for bloc in english()["blocs"].values() for iso, _, _ in bloc["members"]} - known


def test_english_table_is_small() -> None:
    assert (files("onrecord_countries") / "data" / "english.json").read_bytes().__len__() < 1_000_000


def test_keys_are_folded() -> None:
    assert [] == [key for key in list(names())[::97] if fold(key) != key]
