"""Any day, month, year, week or clock, written in any supported wording, reads back as itself: in all languages."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord_dates import LANGUAGES, recognise, resolve
from onrecord_dates._lexicon import load_lexicon

WORDINGS = {
    "en": ("{month} {day}, {year}", "{weekday}, {month} {day}, {year}", "{weekday}, {day} {month} {year}", "{day} {month} {year}", "{iso}"),
    "fr": ("{day} {month} {year}", "{weekday} {day} {month} {year}", "{day:02d}/{number:02d}/{year}", "{iso}"),
    "de": ("{day}. {month} {year}", "{weekday}, den {day}. {month} {year}", "{weekday}, {day}. {month} {year}", "{day:02d}.{number:02d}.{year}", "{iso}"),
    "es": ("{day} de {month} de {year}", "{weekday} {day} de {month} de {year}", "{day:02d}/{number:02d}/{year}", "{iso}"),
}  # fmt: skip
MONTHS = {"en": "{month} {year}", "fr": "{month} {year}", "de": "{month} {year}", "es": "{month} de {year}"}
CLOCKS = {
    "en": "{month} {day}, {year}, at {hour:02d}:{minute:02d}",
    "fr": "{day} {month} {year} à {hour} h {minute:02d}",
    "de": "{day}. {month} {year} um {hour}.{minute:02d} Uhr",
    "es": "{day} de {month} de {year} a las {hour}:{minute:02d}",
}
FRAMES = {"en": "It opened {}.", "fr": "Le pont ouvert le {}.", "de": "Die Brücke vom {}.", "es": "El puente del {}."}
DAYS = st.dates(date(1500, 1, 1), date(2098, 12, 31))
LANGUAGE = st.sampled_from(LANGUAGES)


def words(language, day):
    """Names of the month and the weekday as the lexicon prints them, the long form first in the file."""
    tables = load_lexicon(language).tables
    return {
        "month": next(word for word, number in tables["month_long"].items() if number == day.month),
        "weekday": next(word for word, number in tables["weekday_long"].items() if number == day.isoweekday()),
        "day": day.day, "year": day.year, "number": day.month, "iso": day.isoformat(),
    }  # fmt: skip


def read(text, language):
    day_first = None if language == "en" else True
    return list(resolve(text, recognise(text, language=language), day_first=day_first, language=language))


@given(DAYS, st.data(), LANGUAGE)
@settings(deadline=None, max_examples=300)
def test_day_reads_back(day, data, language):
    printed = data.draw(st.sampled_from(WORDINGS[language])).format(**words(language, day))
    (time,) = read(FRAMES[language].format(printed), language)
    assert day.isoformat() == time.value
    assert time.interval.contains(day)


@given(DAYS, LANGUAGE)
@settings(deadline=None, max_examples=150)
def test_month_reads_back(day, language):
    (time,) = read(f"({MONTHS[language].format(**words(language, day))})", language)
    assert f"{day:%Y-%m}" == time.value
    assert time.interval.contains(day)


@given(DAYS, st.times(), LANGUAGE)
@settings(deadline=None, max_examples=150)
def test_clock_reads_back(day, clock, language):
    printed = CLOCKS[language].format(**words(language, day), hour=clock.hour, minute=clock.minute)
    (time,) = read(FRAMES[language].format(printed), language)
    assert f"{day.isoformat()}T{clock:%H:%M}" == time.value
    assert time.interval.contains(datetime.combine(day, clock.replace(second=0, microsecond=0)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_a_name_in_the_lexicon(language, month):
    assert month in load_lexicon(language).tables["month_long"].values()
