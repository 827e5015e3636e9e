"""Between which days an article without a date line must have appeared."""

from __future__ import annotations

import pytest

import onrecord

CHAIN = onrecord.Chain("dates", strict=True)


def published(text, **known):
    fact = CHAIN(onrecord.Document(text, **known)).metadata.published
    return fact and (fact.value, fact.rule)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The harbour office was closed in March 2019, and the pier fell into ruin.", "2019-03-01/.."),
        ("The pier was closed on 3 March 2019, and it fell into ruin.", "2019-03-03/.."),
        ("The pier was closed in 2015. It was sold in 2019. It was bought in 2021.", "2019-01-01/.."),
        ("The nurses of Ostbrook remember Covid-19 well.", "2020-02-11/.."),
        ("The pier was closed on 3 March 2019. It will open again on 5 May 2031.", "2019-03-03/2031-05-05"),
        ("The pier will open again in May 2031, the mayor promised.", "../2031-05-31"),
    ],
)
def test_text_without_a_date_line_gives_bounds(text, value):
    assert value == published(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "The pier was closed in 2019, and it fell into ruin.",
        "The council approved the 2031 budget.",
        "The mayor promised a pier by 2031.",
        "“It was closed in March 2019,” she said.",
        "The pier was never closed on 30 February 2019 at all.",
        "The nurses of Ostbrook met on Tuesday.",
    ],
)
def test_year_that_may_lie_ahead_gives_no_bound(text):
    assert published(text) is None


def test_bounds_that_cross_are_no_bounds():
    assert published("It was closed on 3 March 2019. It will open on 5 May 2018.") is None


def test_headline_of_another_story_gives_no_bound():
    class Furniture:
        name = "furniture"

        @onrecord.hookimpl
        def find_regions(self, document):
            line = document.text.index("\n")
            yield onrecord.Region(onrecord.Span(0, line), "paragraph", rule="furniture.line")
            yield onrecord.Region(onrecord.Span(line + 1, len(document.text)), "related", rule="furniture.line")

    text = "The pier fell into ruin.\nThe mill was closed on 3 March 2019"
    assert CHAIN.adding(Furniture)(onrecord.Document(text)).metadata.published is None


HEAD = (
    "OSTBROOK, {date} (Coast News) - The old pier of the harbour was closed to all carts by the council, which {told}."
)


@pytest.mark.parametrize(
    ("date", "told", "value"),
    [
        ("May 3", "was founded on 1 May 2019", "2019-05-03/.."),
        ("April 3", "was founded on 1 May 2019", "2020-04-03/.."),
        ("Monday, May 3", "was founded on 1 May 2019", "2021-05-03/.."),
        ("May 3", "was founded on 1 May 2019. It will close on 5 June 2019", "2019-05-03"),
        ("May 3", "was founded on 1 May 2019. It will close on 5 June 2020", "2019-05-03/2020-05-03"),
    ],
)
def test_dateline_without_a_year_lies_between_the_bounds(date, told, value):
    assert (value, "dates.dateline-between") == published(HEAD.format(date=date, told=told))


def test_dateline_without_a_year_alone_says_nothing():
    assert published(HEAD.format(date="May 3", told="met on Tuesday")) is None


def test_date_of_the_caller_needs_no_bounds():
    document = CHAIN(onrecord.Document("It was closed on 3 March 2019.", published="2024-01-19"))
    assert () == document.facts


def test_article_without_any_date_keeps_its_weekdays_open():
    text = (
        "The pier before it fell. Photo of 3 March 2019.\nThe council met on Tuesday and will meet again this summer."
    )
    assert ["2019-03-03", "XXXX-WXX-2", "XXXX-SU"] == [time.value for time in CHAIN(onrecord.Document(text)).times]


def test_heading_in_the_story_is_no_date_line():
    told = (
        "The mayor of Ostbrook left the race for the harbour office after a poor showing in the first town hall vote."
    )
    text = f"How the mayor lost\n{told}\n{told}\n{told}\nOct. 31, 2012 The bridge\n{told}"
    assert published(text) is None
