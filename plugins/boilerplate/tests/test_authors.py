"""Authors who sign without a "By" of their own line."""

from __future__ import annotations

import pytest
from island_article import BODY, TITLE

from onrecord_boilerplate._own import signs


def article(*lines: str, after: tuple[str, ...] = ()) -> str:
    return "\n".join([TITLE, *lines, *BODY, *after])


@pytest.mark.parametrize(
    "line",
    [
        "byMara Lindqvist",
        "ByMara Lindqvist",
        "3 March 2021 | 12:40 | By Mara Lindqvist",
        "Mi 03.03.21 | 12:40 Uhr | Von Mara Lindqvist",
        "By Mara Lindqvist · 3 March 2021",
    ],
)
def test_byline_without_its_blank_or_among_dates_names_the_author(read, kind_of, line):
    assert "byline" == kind_of(article(line), line)
    assert ["Mara Lindqvist"] == [fact.value for fact in read(article(line)).metadata.authors]


@pytest.mark.parametrize("line", ["Byron Bay", "3 March 2021 | 12:40", "Town | Harbour | Bylaws"])
def test_words_that_begin_like_a_byline_are_none(line):
    assert not signs(line, line.lower())


def test_name_that_is_glued_to_its_role_stands_below_by(read, kinds):
    text = article("By", "Mara LindqvistHarbour News Reporter", "12:40, 3 March 2021")
    assert ["title", "byline", "byline", "timestamp"] == [kind for kind, _ in kinds(text)][:4]
    assert ["Mara Lindqvist"] == [fact.value for fact in read(text).metadata.authors]


@pytest.mark.parametrize("date", ["3 March 2021Updated 4 March 2021", "03.03.2021 - 12:40 UhrAktualisiert 04.03.2021"])
def test_dates_that_lost_the_blank_between_them_are_a_timestamp(kind_of, date):
    assert "timestamp" == kind_of(article(date), date)


@pytest.mark.parametrize(
    "below",
    [
        "Harbour reporter",
        "Redakteurin",
        "Mara Lindqvist writes about ferries, fish and the weather for the Harbour Courier.",
        "Mara joined the Courier in 2014 and covers the towns along the coast.",
    ],
)
def test_name_above_what_the_author_is_signs_the_article(kind_of, below):
    assert "byline" == kind_of(article(after=("Mara Lindqvist", below, "Share", "Tags: ferries")), "Mara Lindqvist\n")


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Harbour Weekly", "Harbour stories that everybody on the island talks about, every Friday in your inbox."),
        ("Mara Lindqvist", "The new boat"),
        ("Mara Lindqvist", "▄ " * 40),
    ],
)
def test_name_above_something_else_does_not(kind_of, name, below):
    assert "byline" != kind_of(article(after=("Related", name, below, "Share")), f"{name}\n{below}")


def test_note_on_the_author_is_a_byline(read, kind_of):
    text = article(
        after=("Share", "Mara Lindqvist is a harbour reporter for the Ostbrook Courier.", "More from Ostbrook", "Menu")
    )
    assert "byline" == kind_of(text, "Mara Lindqvist is a")
    assert ["Mara Lindqvist"] == [fact.value for fact in read(text).metadata.authors]


def test_name_that_signs_above_signs_below_again(kinds):
    text = article("By Mara Lindqvist", after=("Share", "Mara Lindqvist", "Mara Lindqvist 2 minutes read", "Menu"))
    assert ["share", "byline", "byline", "nav"] == [kind for kind, _ in kinds(text)][-4:]


def test_name_above_the_date_signs_a_page_without_a_title(kinds):
    found = kinds("\n".join(["Text size", "Share", "Mara Lindqvist", "3 March 2021, 12:40", *BODY]))
    assert ["byline", "timestamp", "paragraph"] == [kind for kind, _ in found][2:5]
