"""States that are no more, with dates and successors."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord_countries import PastState, country, past_state
from onrecord_countries._table import english


@pytest.mark.parametrize("name", ["Soviet Union", "USSR", "SUHH", "Soviet"])
def test_past_state_is_found_by_name_code_and_demonym(name: str) -> None:
    found = past_state(name)
    assert found is not None
    assert ("SUHH", date(1992, 8, 30), 15) == (found.iso, found.until, len(found.successors))


def test_successors_are_present_codes() -> None:
    assert PastState("YUCS", "Yugoslavia", date(2003, 7, 23), ("BA", "HR", "ME", "MK", "RS", "SI")) == past_state(
        "Yugoslavia"
    )
    assert [] == [code for entry in english()["past"].values() for code in entry["successors"] if country(code) != code]


@pytest.mark.parametrize("name", ["Germany", "Burma", "Atlantis", ""])
def test_present_or_unknown_state_is_none(name: str) -> None:
    assert past_state(name) is None
