"""`Bloc`: members by date."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord_countries import bloc


@pytest.mark.parametrize(
    ("name", "day", "number"),
    [
        ("EU", date(1960, 1, 1), 6),
        ("EU", date(1973, 1, 1), 9),
        ("EU", date(1995, 1, 1), 15),
        ("EU", date(2004, 5, 1), 25),
        ("EU", date(2013, 7, 1), 28),
        ("EU", date(2020, 2, 1), 27),
        ("NATO", date(1950, 1, 1), 12),
        ("NATO", date(2024, 3, 7), 32),
        ("G7", date(2022, 9, 2), 7),
        ("G8", date(2000, 1, 1), 8),
        ("G8", date(2015, 1, 1), 0),
        ("G20", date(2020, 1, 1), 19),
        ("BRICS", date(2010, 1, 1), 4),
        ("BRICS", date(2011, 1, 1), 5),
        ("ASEAN", date(2000, 1, 1), 10),
        ("African Union", date(2018, 1, 1), 55),
        ("Arab League", date(2010, 1, 1), 22),
        ("Arab League", date(2015, 1, 1), 21),
        ("OPEC", date(2018, 12, 1), 15),
        ("OIC", date(2020, 1, 1), 57),
        ("P5", date(2000, 1, 1), 5),
        ("Five Eyes", date(2020, 1, 1), 5),
        ("GCC", date(2020, 1, 1), 6),
        ("Quad", date(2021, 1, 1), 4),
        ("eurozone", date(2023, 1, 1), 20),
        ("Nordic countries", date(2020, 1, 1), 5),
        ("Baltic states", date(2020, 1, 1), 3),
    ],
)
def test_number_of_members_on_a_day(name: str, day: date, number: int) -> None:
    found = bloc(name)
    assert found is not None
    assert number == len(found.members(on=day))


def test_leaver_is_out_on_the_day_after() -> None:
    union = bloc("European Union")
    assert union is not None
    assert (True, False) == ("GB" in union.members(on=date(2020, 1, 31)), "GB" in union.members(on=date(2020, 2, 1)))


def test_returner_has_two_memberships() -> None:
    league = bloc("Arab League")
    assert league is not None
    assert (True, False, True) == tuple(
        "SY" in league.members(on=day) for day in (date(2010, 1, 1), date(2015, 1, 1), date(2024, 1, 1))
    )


def test_members_without_a_day_are_those_that_have_not_left() -> None:
    union = bloc("EU")
    assert union is not None
    assert (27, False) == (len(union.members()), "GB" in union.members())


def test_loose_bloc_has_no_members() -> None:
    west = bloc("the West")
    assert west is not None
    assert (("the West"), ()) == (west.name, west.members(on=date(2022, 1, 1)))


def test_unknown_bloc_is_none() -> None:
    assert bloc("the Avengers") is None
