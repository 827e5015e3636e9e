from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Interval
from onrecord._edtf import parse_edtf, timex3_to_edtf


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2022-09-02", date(2022, 9, 2), date(2022, 9, 3)),
        ("2022-09", date(2022, 9, 1), date(2022, 10, 1)),
        ("2022-12", date(2022, 12, 1), date(2023, 1, 1)),
        ("2021", date(2021, 1, 1), date(2022, 1, 1)),
        ("199X", date(1990, 1, 1), date(2000, 1, 1)),
        ("19XX", date(1900, 1, 1), date(2000, 1, 1)),
        ("2022-21", date(2022, 3, 1), date(2022, 6, 1)),
        ("2022-24", date(2022, 12, 1), date(2023, 3, 1)),
        ("2022-35", date(2022, 7, 1), date(2022, 10, 1)),
        ("2022-41", date(2022, 7, 1), date(2023, 1, 1)),
        ("2022-05~", date(2022, 5, 1), date(2022, 6, 1)),
        ("2022-05-23/2022-05-28", date(2022, 5, 23), date(2022, 5, 29)),
        ("../2022-07", None, date(2022, 8, 1)),
        ("2022-07/..", date(2022, 7, 1), None),
        ("9999", date(9999, 1, 1), None),
        ("2022-05-24T12:54:00", datetime(2022, 5, 24, 12, 54), datetime(2022, 5, 24, 12, 54, 1)),
        ("2022-05-24T12:54", datetime(2022, 5, 24, 12, 54), datetime(2022, 5, 24, 12, 55)),
        ("2022-05-24T12", datetime(2022, 5, 24, 12), datetime(2022, 5, 24, 13)),
    ],
)
def test_an_edtf_value_covers_its_days(value, start, end):
    assert parse_edtf(value) == Interval(start, end)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "/",
        "../..",
        "XXXX-WXX-2",
        "PRESENT_REF",
        "2022-13",
        "2022-02-30",
        "P6D",
        "soon",
        "2022-05-24T29:00",
        "2022/x",
    ],
)
def test_what_is_no_date_has_no_interval(value):
    assert parse_edtf(value) is None


@given(st.text(alphabet="0123456789-/.XTWPQSU:~?", max_size=24))
def test_any_text_is_taken(value):
    parse_edtf(value)
    timex3_to_edtf(value, "APPROX")


@given(st.dates())
def test_a_day_is_its_own_edtf_and_contains_itself(day):
    value = timex3_to_edtf(day.isoformat())
    assert value == day.isoformat()
    assert parse_edtf(value).contains(day)


@pytest.mark.parametrize(
    ("value", "mod", "edtf"),
    [
        ("199", None, "199X"),
        ("19", None, "19XX"),
        ("2022-SP", None, "2022-21"),
        ("2022-Q3", None, "2022-35"),
        ("2022-H1", None, "2022-40"),
        ("2022-W35", None, "2022-08-29/2022-09-04"),
        ("2022-W35-WE", None, "2022-09-03/2022-09-04"),
        ("2022-W60", None, None),
        ("2022-09-01TMO", None, "2022-09-01"),
        ("2022-09-01T14:30", None, "2022-09-01T14:30"),
        ("2022-09", "APPROX", "2022-09~"),
        ("2022-09", "BEFORE", "../2022-09"),
        ("2022-09", "AFTER", "2022-09/.."),
        ("2022-W35", "AFTER", "2022-08-29/2022-09-04"),
        ("2022-09", "MID", "2022-09"),
        ("PRESENT_REF", None, None),
        ("XXXX-WXX-2", None, None),
    ],
)
def test_a_timex3_value_becomes_edtf(value, mod, edtf):
    assert timex3_to_edtf(value, mod) == edtf


@pytest.mark.parametrize(
    ("value", "end"),
    [
        ("2022-09-01T12", datetime(2022, 9, 1, 13)),
        ("2022-09-01T12:54", datetime(2022, 9, 1, 12, 55)),
        ("2022-09-01T12:54:30", datetime(2022, 9, 1, 12, 54, 31)),
        ("2022-09-01T12:54:30.5", datetime(2022, 9, 1, 12, 54, 31, 500_000)),
        ("2022-09-01T12Z", datetime(2022, 9, 1, 13, tzinfo=UTC)),
        ("2022-09-01T12:54+02:00", datetime(2022, 9, 1, 12, 55, tzinfo=timezone(timedelta(hours=2)))),
        ("9999-12-31T23:59:59", None),
    ],
)
def test_a_clock_covers_its_last_unit_with_or_without_a_zone(value, end):
    assert parse_edtf(value).end == end


@pytest.mark.parametrize(
    "value",
    ["2022-09-01T24:00", "2022-09-01T12:54:", "2022-02-30T12", "２０２２", "2022/2020", "2022-09-02/2022-09-01T12"],
)
def test_what_is_no_date_in_every_version_of_python_is_none(value):
    assert parse_edtf(value) is None
    assert timex3_to_edtf(value) is None
