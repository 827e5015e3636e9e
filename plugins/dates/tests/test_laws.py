"""What holds for any day and any text."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord_dates import LANGUAGES, recognise, resolve
from onrecord_dates._calendar import granularity, interval_of, unit_value
from onrecord_dates._grammar import load_grammar

DAYS = st.dates(date(1500, 1, 1), date(2099, 12, 31))
NEWS_DAYS = st.dates(date(1950, 1, 1), date(2098, 12, 31))
UNITS = st.sampled_from(["D", "W", "WE", "M", "Q", "Y", "DE", "CE"])
WORDINGS = st.sampled_from(
    [
        "{month} {day}, {year}",
        "{weekday}, {month} {day}, {year}",
        "{weekday}, {day} {month} {year}",
        "{day} {month} {year}",
        "{day}{ending} {month} {year}",
        "the {day}{ending} of {month} {year}",
        "{month} {day}{ending}, {year}",
        "{short} {day}, {year}",
        "{day} {short} {year}",
        "{iso}",
        "{day:02d}.{number:02d}.{year}",
        "{capitals} {day}, {year}",
    ]
)
PIECES = st.sampled_from(
    ["May ", "in May ", "1 ", "10:30 ", "the ", "last ", "week ", "2010", "-", "BC ", "’", "80s ", "of ", "\n", "Monday ", "half ", "a ", "two ", "hundred ", "ago ",
     "March 3", ", ", "31/12/99 ", "Easter ", "9999-12-31 ", "0000 ", "Feb 30 ", "first ", "quarter ", "century ", "twice ", "every ", "now ", "\x00", "½ "]
)  # fmt: skip

CHAINS = {language: onrecord.Chain("dates", language=language, strict=True) for language in LANGUAGES}


def ending(day):
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


@given(DAYS, WORDINGS)
@settings(deadline=None, max_examples=300)
def test_day_reads_back_from_any_wording(day, wording):
    printed = wording.format(
        month=day.strftime("%B"), short=day.strftime("%b"), capitals=day.strftime("%B").upper(), weekday=day.strftime("%A"), day=day.day,
        year=day.year, number=day.month, iso=day.isoformat(), ending=ending(day.day),
    )  # fmt: skip
    text = f"The bridge was opened on {printed}."
    assert [(printed, day.isoformat())] == [
        (text[time.span.start : time.span.end], time.value) for time in resolve(text, recognise(text))
    ]


@given(NEWS_DAYS, st.integers(0, 6))
@settings(deadline=None)
def test_past_weekday_lies_in_the_seven_days_up_to_the_publication(published, back):
    day = published - timedelta(days=back)
    text = f"The council met on {day:%A}."
    (time,) = resolve(text, recognise(text), published)
    assert (day.isoformat(), "published") == (time.value, time.anchor)


@given(DAYS, UNITS)
def test_interval_of_a_value_contains_the_day_it_was_made_of(day, unit):
    interval = interval_of(unit_value(day, unit))
    if unit == "WE":
        day += timedelta(days=max(0, 6 - day.isoweekday()))
    assert interval is not None
    assert interval.contains(day)


@given(DAYS, UNITS)
def test_intervals_of_neighbouring_periods_touch(day, unit):
    interval = interval_of(unit_value(day, unit))
    if interval is not None and unit != "WE":
        following = interval_of(unit_value(interval.end, unit))
        assert following is not None
        assert interval.end == following.start


@given(DAYS)
def test_value_of_a_day_has_its_granularity(day):
    values = [unit_value(day, unit) for unit in ("D", "W", "WE", "M", "Q", "Y", "DE", "CE")]
    assert ["day", "week", "weekend", "month", "quarter", "year", "decade", "century"] == [
        granularity(value) for value in values
    ]


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)), st.one_of(st.none(), st.dates()))
@settings(deadline=None, max_examples=400)
def test_any_text_gives_ordered_expressions_without_overlap(text, published):
    document = onrecord.Document(text)
    times = list(resolve(document.text, recognise(document.text), published))
    ends = [0] + [time.span.end for time in times]
    assert all(before <= time.span.start < time.span.end for before, time in zip(ends, times, strict=False))
    assert all(not document.text[place].isspace() for time in times for place in (time.span.start, time.span.end - 1))


@given(st.lists(PIECES, max_size=40).map("".join), st.dates(date(2, 1, 1), date(9998, 12, 31)))
@settings(deadline=None, max_examples=200)
def test_unresolved_without_a_date_never_has_a_calendar_day(text, published):
    """What needs a publication date stays open without one; nothing is filled in."""
    partials = recognise(text)
    resolved = [
        time.value for time in resolve(text, partials, published, narrative=False) if time.anchor == "published"
    ]
    without = [time for time in resolve(text, partials, None, narrative=False) if time.anchor == "published"]
    assert (len(without), len(resolved) >= 0) == (0, True)


@given(
    st.data(),
    st.sampled_from(LANGUAGES),
    st.sampled_from([" ", "-", ", "]),
    st.one_of(st.none(), st.dates()),
    st.booleans(),
)
@settings(deadline=None, max_examples=200)
def test_examples_of_a_language_in_any_order_give_ordered_expressions(data, language, between, published, narrative):
    examples = [example for rule in load_grammar(language).rules for example in rule.examples]
    pieces = st.sampled_from(examples + [word for example in examples for word in example.split()])
    text = between.join(data.draw(st.lists(pieces, max_size=12)))
    found = recognise(text, language=language)
    times = list(resolve(text, found, published, language=language, narrative=narrative))
    ends = [0] + [time.span.end for time in times]
    assert all(before <= time.span.start < time.span.end for before, time in zip(ends, times, strict=False))


@given(st.data(), st.sampled_from(LANGUAGES), st.sampled_from([date.min, date(1, 12, 31), date(9999, 1, 1), date.max]))
@settings(deadline=None, max_examples=200)
def test_ends_of_the_calendar_are_no_error(data, language, published):
    examples = [example for rule in load_grammar(language).rules for example in rule.examples]
    text = " ".join(data.draw(st.lists(st.sampled_from([*examples, "was", "will"]), max_size=8)))
    chain = CHAINS[language]
    assert () == chain(onrecord.Document(text, published=published)).problems
