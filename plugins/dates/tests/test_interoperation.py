"""TimeML and pandas."""

from __future__ import annotations

import html
import re
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord_dates import to_pandas_interval, to_timex3

CHAIN = onrecord.Chain("dates", strict=True)
TAG = re.compile(r"</?(?:TIMEX3|TimeML)[^>]*>")
PIECES = st.sampled_from(
    ["on Tuesday ", "in March 2019 ", "<b>", "&amp; ", "two days later ", "\n", '"', "May 3, 2019 ", "that year ", "é", "]]>", "twice a year ", "\r\n"]
)  # fmt: skip


def tagged(text, **known):
    return to_timex3(CHAIN(onrecord.Document(text, **known)))


def elements(text, **known):
    return {element.get("tid"): element for element in ET.fromstring(tagged(text, **known)).iter("TIMEX3")}  # noqa: S314


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=20).map("".join)), st.one_of(st.none(), st.dates()))
@settings(deadline=None, max_examples=150)
def test_without_its_tags_it_is_the_text_again(text, published):
    document = CHAIN(onrecord.Document(text, published=published))
    plain = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", document.text)
    assert plain == html.unescape(TAG.sub("", to_timex3(document)).replace("&#13;", "\r"))
    assert plain == "".join(ET.fromstring(to_timex3(document)).itertext())  # noqa: S314


def test_publication_date_of_the_caller_is_an_empty_element():
    creation = elements("They met on Tuesday.", published="2024-01-19")["t0"]
    assert ("2024-01-19", "CREATION_TIME", None) == (
        creation.get("value"), creation.get("functionInDocument"), creation.text,
    )  # fmt: skip


def test_date_line_is_the_creation_time():
    found = elements("Old bridge stays open\n\nMarch 8, 2019\n\nThe council met on Tuesday.")
    assert [("t0", "March 8, 2019", "CREATION_TIME"), ("t1", "Tuesday", None)] == [
        (tid, element.text, element.get("functionInDocument")) for tid, element in found.items()
    ]


def test_anchors_are_named():
    found = elements("It met on Tuesday. The dam broke on 12 May 2011. Two days later it left.", published="2024-01-19")
    assert {"t0": None, "t1": "t0", "t2": None, "t3": "t2"} == {
        tid: element.get("anchorTimeID") for tid, element in found.items()
    }


def test_without_a_publication_date_nothing_is_anchored_to_it():
    assert [("t1", None)] == [
        (tid, element.get("anchorTimeID")) for tid, element in elements("They met on Tuesday.").items()
    ]


def test_sets_and_modifiers_have_their_attributes():
    found = elements("Twice a year, every day, at the end of March 2019.")
    assert [("2X", None, None), (None, "EVERY", None), (None, None, "END")] == [
        (element.get("freq"), element.get("quant"), element.get("mod")) for element in found.values()
    ]


def test_overlapping_expressions_are_tagged_once():
    class Rough:
        name = "rough"

        @onrecord.hookimpl
        def find_times(self, document):
            yield onrecord.TimeExpression(onrecord.Span(12, 19), "DATE", "2024-01-16", rule="rough.day")
            yield onrecord.TimeExpression(onrecord.Span(12, 25), "TIME", "2024-01-16TNI", rule="rough.night")

    document = onrecord.Chain(Rough)(onrecord.Document("They met on Tuesday night."))
    assert 1 == to_timex3(document).count("<TIMEX3 ")


def test_open_interval_has_no_pandas_interval():
    assert to_pandas_interval(onrecord.Interval(date(2019, 3, 3), None)) is None


@pytest.mark.parametrize("year", [1511, 2019])
def test_interval_becomes_a_pandas_interval(year):
    pandas = pytest.importorskip("pandas")
    (time,) = CHAIN(onrecord.Document(f"It opened in March {year}.")).times
    expected = pandas.Interval(pandas.Timestamp(f"{year}-03-01"), pandas.Timestamp(f"{year}-04-01"), closed="left")
    assert expected == to_pandas_interval(time)


def test_clock_becomes_a_pandas_interval():
    pandas = pytest.importorskip("pandas")
    (time,) = CHAIN(onrecord.Document("It opened on 3 March 2019 at 9:15 a.m. sharp.")).times
    assert pandas.Timedelta("1min") == to_pandas_interval(time).length
