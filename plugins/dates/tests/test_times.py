"""What an expression says besides its value, and when it is left open."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import onrecord
from onrecord_dates import is_narrative, recognise, resolve

FRIDAY = date(2024, 1, 19)


def times(text, published=FRIDAY, **options):
    return list(resolve(text, recognise(text), published, **options))


def test_weekday_without_publication_date_stays_open():
    assert [("XXXX-WXX-2", None, None)] == [
        (time.value, time.interval, time.anchor) for time in times("They met on Tuesday.", None)
    ]


def test_month_without_publication_date_stays_open():
    assert ["XXXX-03"] == [time.value for time in times("They met in March.", None)]


def test_undated_news_hang_no_month_on_a_year_spoken_of():
    text = "They met last Thursday. The dam broke in 2011. On Monday the mayor said that a vote in March was late. It opens next week."
    assert "XXXX-03" in [time.value for time in times(text, None)]


def test_deciding_word_and_the_other_day_are_given():
    text = "The union will meet on Tuesday."
    (time,) = times(text)
    assert ("will", ("2024-01-16",)) == (text[time.cue.start : time.cue.end], time.alternatives)


def test_expression_says_where_it_counts_from():
    first, second = times("The dam broke on 12 May 2011. Two days later the mayor left.")
    assert (None, first.span) == (first.anchor, second.anchor)


def test_part_of_a_period_is_a_modifier():
    assert ["END", "MID", "START"] == [time.mod for time in times("at the end of March, in mid-May and in early 2009")]


def test_about_and_more_than_are_modifiers():
    assert ["APPROX", "MORE_THAN", "LESS_THAN"] == [
        time.mod for time in times("about two years, more than a week, nearly six months")
    ]


def test_interval_is_half_open():
    (time,) = times("It opened in March 2019.")
    assert onrecord.Interval(date(2019, 3, 1), date(2019, 4, 1)) == time.interval


def test_clock_gives_a_point_of_time():
    (time,) = times("It opened on 3 March 2019 at 9:15 a.m. sharp.")
    assert (datetime(2019, 3, 3, 9, 15), "minute") == (time.interval.start, time.granularity)


def test_set_has_quantifier_or_frequency():
    assert [("EVERY", None), (None, "2X")] == [(time.quant, time.freq) for time in times("every day, twice a year")]


def test_durations_have_no_interval():
    assert [None] == [time.interval for time in times("It took six days.")]


@pytest.mark.parametrize(("day_first", "value"), [(True, "2019-04-03"), (False, "2019-03-04")])
def test_order_of_figures_is_a_setting(day_first, value):
    assert [value] == [time.value for time in times("It opened on 03/04/2019.", day_first=day_first)]


def test_ambiguous_figures_keep_the_other_reading():
    (time,) = times("It opened on 03/04/2019.")
    assert ("2019-03-04", ("2019-04-03",)) == (time.value, time.alternatives)


def test_text_decides_the_order_of_its_figures():
    assert ["2019-04-03", "2019-12-31"] == [
        time.value for time in times("Between 03/04/2019 and 31/12/2019 it was shut.")
    ]


def test_story_takes_the_year_from_the_expression_before():
    text = "In 1941 the mill burnt down. In March it stood again, and on 3 May it ran."
    assert ["1941", "1941-03", "1941-05-03"] == [time.value for time in times(text, None)]


def test_text_with_many_old_years_is_a_story():
    text = "From 1811 to 1812, in 1813, in 1815, in 1820 and by 1831 the canal grew."
    assert (True, False) == (is_narrative(recognise(text), FRIDAY), is_narrative(recognise("In 2023 it grew."), FRIDAY))


def test_news_that_look_back_are_no_story():
    back = "It opened in 1811, moved in 1813, burnt in 1815, and was sold in 1820 and in 1831. "
    own = "The mayor said on Tuesday that it is now shut; last week she was there."
    assert (True, False) == (is_narrative(recognise(back), FRIDAY), is_narrative(recognise(back + own), FRIDAY))


def test_length_of_a_video_is_no_time():
    assert [] == times("The council met\n\n03:47\n\nWatch the council meet")


def test_title_does_not_run_into_the_date_line_below():
    assert ["2012", "2006-01-23"] == [time.value for time in times("Mill to close by 2012\nJanuary 23, 2006\nThe mill")]


def test_wrapped_line_does_not_cut_an_expression():
    assert ["P2W"] == [time.value for time in times("It took two\nweeks.")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“We met on Tuesday,” she said, and on Tuesday it rained.", "en"),
        ('"We met on Tuesday," she said, and on Tuesday it rained.', "en"),
        ("“Work began on Tuesday.\nIt rained on Tuesday.", "en"),
        ("« Nous sommes venus mardi », dit-elle, et mardi il pleuvait.", "fr"),
        ("„Wir kamen am Dienstag“, sagte sie, und am Dienstag regnete es.", "de"),
        ("«Llegamos el martes», dijo, y el martes llovía.", "es"),
    ],
)
def test_day_in_quoted_speech_is_less_sure(text, language):
    spoken, told = resolve(text, recognise(text, language=language), FRIDAY, language=language)
    assert ("2024-01-16", "2024-01-16", True) == (spoken.value, told.value, spoken.confidence < told.confidence)


def test_full_date_in_quoted_speech_is_as_sure_as_elsewhere():
    assert [1.0] == [time.confidence for time in times("“It fell on March 3, 2019,” she said.")]
