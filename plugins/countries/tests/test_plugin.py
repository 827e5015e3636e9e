"""The plugin in a chain: settings, lexicon, single names."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, ClassVar

import pytest

from onrecord import Chain, Document, Entry
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from collections.abc import Iterable


class Nicknames:
    name = "nicknames"
    lexicons: ClassVar[tuple[str, ...]] = ()

    @staticmethod
    def entries(settings: object) -> dict[str, Iterable[Entry]]:
        return {"countries": [Entry("Down Under", "AU"), Entry("la Grande Nation", "FR")]}


def test_other_plugins_add_names() -> None:
    text = "Flights to Down Under and to la Grande Nation"
    document = Chain("countries", Nicknames)(Document(text))
    assert [("Down Under", "AU"), ("la Grande Nation", "FR")] == [
        (document.surface(mention), mention.iso) for mention in document.countries
    ]


def test_added_name_stands_in_lists_and_wins_over_shorter_forms() -> None:
    class Nations:
        name = "nations"

        @staticmethod
        def entries(settings: object) -> dict[str, Iterable[Entry]]:
            return {"countries": [Entry("Peru of the North", "XX"), Entry("no code", "")]}

    document = Chain("countries", Nations)(Document("They named Peru of the North, Chile and Peru; no code."))
    assert ["XX", "CL", "PE"] == [mention.iso for mention in document.countries]
    assert ["XX", "CL", "PE"] == [member.iso for member in document.country_lists[0].members]


def test_additions_of_one_chain_are_unknown_to_the_next() -> None:
    Chain("countries", Nicknames)
    assert () == Chain("countries")(Document("Flights to Down Under are full today.")).countries


def test_parent_setting_gives_parts_the_code_of_their_state() -> None:
    document = Chain("countries", settings={"countries": {"parts": "parent"}})(
        Document("Rain in Scotland and in Gaza.")
    )
    assert ["GB", "PS"] == [mention.iso for mention in document.countries]


def test_metonyms_can_be_switched_off() -> None:
    chain = Chain("countries", settings={"countries": {"metonyms": False}})
    assert () == chain(Document("Beijing denied it.")).countries


def test_wrong_setting_is_an_error() -> None:
    with pytest.raises(OnrecordError):
        Chain("countries", settings={"countries": {"parts": "all"}})


@pytest.mark.parametrize(("text", "iso"), [("ドイツ", "DE"), ("  Allemagne\n", "DE"), ("U.S.A.", "US")])
def test_text_that_is_only_a_name_is_found_in_any_language(text: str, iso: str) -> None:
    (mention,) = Chain("countries")(Document(text)).countries
    assert (iso, text.strip()) == (mention.iso, text[mention.span.start : mention.span.end])


def test_other_languages_are_passed_by() -> None:
    document = Chain("countries")(Document("Die Schweiz und China", language="de"))
    assert not document.has("countries")


def test_import_reads_no_table() -> None:
    code = "import onrecord_countries, onrecord_countries._table as t; print(t.english.cache_info().currsize, t.names.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0"]
