from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Interval
from onrecord._interval import next_day, parse_moment


@given(st.dates())
def test_a_day_contains_its_midnight_and_not_the_next_day(day):
    interval = Interval.day(day)
    assert interval.contains(day)
    following = next_day(day)
    assert following is None or not interval.contains(following)


def test_open_ends_contain_everything_on_their_side():
    assert Interval(None, date(2022, 1, 1)).contains(date(1, 1, 1))
    assert Interval(date(2022, 1, 1), None).contains(date(9999, 12, 31))


def test_a_day_and_a_point_of_time_compare():
    assert Interval(date(2022, 9, 1), date(2022, 9, 2)).contains(
        datetime(2022, 9, 1, 23, 59, tzinfo=timezone(timedelta(hours=2)))
    )


@given(st.one_of(st.dates(), st.datetimes()))
def test_parse_moment_reads_what_isoformat_writes(moment):
    assert parse_moment(moment.isoformat()) == moment


def test_parse_moment_refuses_what_is_no_date():
    with pytest.raises(ValueError, match="month must be"):
        parse_moment("2022-13-01")


def test_an_interval_that_ends_before_it_begins_is_empty():
    assert Interval(date(2022, 9, 2), date(2022, 9, 2)).is_empty
    assert not Interval(date(2022, 9, 2), datetime(2022, 9, 2, 12)).is_empty
    assert not Interval(None, date(2022, 9, 2)).is_empty


def test_the_last_day_of_the_calendar_has_no_end():
    assert Interval.day(date(9999, 12, 31)) == Interval(date(9999, 12, 31), None)


def test_one_point_of_time_in_two_zones_is_two_values():
    utc, later = datetime(2022, 9, 2, 10, tzinfo=UTC), datetime(2022, 9, 2, 12, tzinfo=timezone(timedelta(hours=2)))
    assert Interval(utc, None) != Interval(later, None)
    assert Interval(utc, None) == Interval(utc, None)


@pytest.mark.parametrize(
    "value", ["2022-W35-1", "20220902", "2022-09-02T24:00", "2022-09-02T24:00:00+02:00", "2022-09"]
)
def test_what_is_no_whole_date_in_every_version_of_python_is_an_error(value):
    with pytest.raises(ValueError, match="is no whole date, or has the hour 24"):
        parse_moment(value)
