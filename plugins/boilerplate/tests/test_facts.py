"""What the regions say about the document."""

from __future__ import annotations

import pytest
from island_article import BODY, TITLE, page

from onrecord_boilerplate._bylines import names_in_byline


def test_title_is_a_fact_with_its_words(read):
    document = read(page(before=("Advertisement",)))
    assert (TITLE, TITLE) == (document.metadata.title.value, document.surface(document.metadata.title.span))


def test_white_space_of_the_title_is_folded(read):
    assert TITLE == read(page().replace("winter timetable", "winter\u00a0 timetable")).metadata.title.value


def test_dek_over_several_lines_is_one_fact(read):
    text = "\n".join(
        [TITLE, "  • The storm tore away part of the pier", "  • Two villages have no daily link", "", *BODY]
    )
    assert "• The storm tore away part of the pier • Two villages have no daily link" == read(text).metadata.dek.value


def test_each_author_is_a_fact(read):
    document = read(page(before=("By Mara Lindqvist and Theo Brandt",)))
    assert ["Mara Lindqvist", "Theo Brandt"] == [fact.value for fact in document.metadata.authors]


def test_agency_in_the_byline_is_author_and_agency(read):
    metadata = read(page(after=("By Press Association",))).metadata
    assert (["Press Association"], ["Press Association"]) == (
        [fact.value for fact in metadata.authors],
        [fact.value for fact in metadata.agencies],
    )


def test_agency_of_a_credit_line_is_a_fact(read):
    assert ["Reuters"] == [
        fact.value for fact in read(page(after=("Reuters contributed to this report.",))).metadata.agencies
    ]


def test_agency_of_the_dateline_is_a_fact(read):
    text = "\n\n".join([TITLE, "PORT ANN, March 3 (Reuters) - " + BODY[0], *BODY[1:]])
    assert ["Reuters"] == [fact.value for fact in read(text).metadata.agencies]


def test_holder_of_the_copyright_is_the_publisher(read):
    assert (
        "Island Courier" == read(page(after=("© 2024 Island Courier. All rights reserved.",))).metadata.publisher.value
    )


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Waves break over the pier on Monday. Photo: Ann Body", "Photo: Ann Body"),
        ("Waves break over the pier (Ann Body/PA)", "(Ann Body/PA)"),
        ("Photo: Ann Body/Getty Images", "Photo: Ann Body/Getty Images"),
        ("Der beschädigte Anleger am Montag. © Ann Body/dpa", "© Ann Body/dpa"),
    ],
)
def test_credit_is_a_fact_with_its_words(read, line, credit):
    document = read(page(line))
    found = [(fact.value, document.surface(fact.span)) for fact in document.facts if fact.field == "credit"]
    assert [(credit.strip("()"), credit)] == found


def test_caption_without_a_credit_gives_none(read):
    facts = read(page("Mara Lindqvist (l.) and Theo Brandt")).facts
    assert [] == [fact.value for fact in facts if fact.field == "credit"]


def test_byline_of_a_teaser_is_no_author(read):
    document = read(
        page(before=("By Mara Lindqvist",), after=("More News", "Lighthouse keeper retires", "By Ann Body"))
    )
    assert ["Mara Lindqvist"] == [fact.value for fact in document.metadata.authors]


def test_page_without_regions_has_no_facts():
    import onrecord

    chain = onrecord.Chain("boilerplate", without=("boilerplate.find_regions",))
    assert () == chain(onrecord.Document(page())).facts


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara Lindqvist", ["Mara Lindqvist"]),
        ("By Mara Lindqvist, Theo Brandt and Ann Body", ["Mara Lindqvist", "Theo Brandt", "Ann Body"]),
        ("Von Mara Lindqvist und Theo Brandt, dpa", ["Mara Lindqvist", "Theo Brandt", "dpa"]),
        ("Par Mara Lindqvist", ["Mara Lindqvist"]),
        ("By Theo Brandt, Political Reporter", ["Theo Brandt"]),
        ("by Theo Brandt | 3 March 2021", ["Theo Brandt"]),
        ("By Theo Brandt for the Island Courier", ["Theo Brandt"]),
        ("By Dr. Ann van der Body", ["Dr. Ann van der Body"]),
        ("THEO BRANDT", ["THEO BRANDT"]),
        ("By the end of the week", []),
    ],
)
def test_byline_gives_its_names(line, names):
    assert names == [line[name.start : name.end] for name in names_in_byline(line)]
