"""Deks: lines before the article that it tells again, and first paragraphs that are none."""

from __future__ import annotations

import pytest
from island_article import BODY, TITLE

from onrecord_boilerplate._page import Page
from onrecord_boilerplate._retelling import Retelling, points_around

MILL = [
    "The town council of Ostbrook decided on Tuesday evening to sell the old paper mill to a housing company, after four hours of debate and against the votes of the Greens.",
    "Mayor Ida Holm said the price of six million crowns would pay for the repair of both bridges, and that nobody else had offered even half of it.",
    "The mill has stood empty since its last owner went bankrupt nine years ago, and the roof of the eastern hall fell in during the storms of last winter.",
    "Erik Sandgren, who leads the Greens in the council, called the sale a mistake that the town would pay for in traffic, noise and higher rents.",
    "The housing company wants to build two hundred flats behind the brick front, which is protected, and to open the yard on the river to everybody.",
]
MILL_TITLE = "Council sells paper mill to housing company"


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
@pytest.mark.parametrize(("title", "body"), [(TITLE, BODY), (MILL_TITLE, MILL)])
def test_first_paragraph_of_a_plain_article_is_no_dek(kinds, title, body, blank):
    assert ["title", *["paragraph"] * len(body)] == [kind for kind, _ in kinds(blank.join([title, *body]))]


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "dek",
    [
        "The council sells the old paper mill to a housing company. Holm wants to mend both bridges with the price.",
        "Holm wants to repair both bridges with the price of the old paper mill, but Sandgren fears traffic and higher rents",
    ],
)
def test_line_from_which_the_first_paragraph_starts_over_is_the_dek(kind_of, dek, blank):
    assert "dek" == kind_of(blank.join([MILL_TITLE, dek, *MILL]), dek)


@pytest.mark.parametrize(
    "report",
    [
        "OSTBROOK (Reuters) - The council has sold the old paper mill to a housing company.",
        "OSTBROOK, March 3 — The council has sold the old paper mill to a housing company.",
        "March 3 (AP) — The council has sold the old paper mill to a housing company.",
    ],
)
def test_report_with_its_place_is_no_dek(kind_of, report):
    assert "paragraph" == kind_of("\n".join([MILL_TITLE, report, *MILL[1:]]), report)


@pytest.mark.parametrize(
    "below", ["By Mara Lindqvist", "3 March 2021, 12:40", "12 Comments", "The mill on Monday. Photo: Ann Body"]
)
@pytest.mark.parametrize("kicker", ["", "EXCLUSIVE: "])
def test_long_line_without_a_full_stop_between_title_and_byline_is_the_dek(kind_of, kicker, below):
    dek = f"{kicker}Two bridges that nobody dared to cross with a lorry last winter are to be paid for with six million crowns"
    assert "dek" == kind_of("\n".join(["Menu", "Home", MILL_TITLE, dek, below, "Share", *MILL]), dek)


@pytest.mark.parametrize(
    "head", ["In Kürze:", "Key points", "L’essentiel", "Lo esencial", "In het kort", "Das Wichtigste in Kürze"]
)
def test_points_under_a_head_that_says_so_are_the_dek(read, head):
    points = [
        "The council has sold the paper mill.",
        "Two bridges will be mended with the money.",
        "The Greens fear traffic and higher rents.",
    ]
    document = read("\n".join([MILL_TITLE, "By Mara Lindqvist", head, *points, *MILL]))
    assert ["title", "byline", "subhead", "dek", "dek", "dek", "paragraph"] == [
        region.kind for region in document.regions[:7]
    ]
    assert " ".join(points) == document.metadata.dek.value


def test_dek_before_the_byline_stays_beside_points_below_it(kinds):
    dek = "Holm wants to repair both bridges with the price of the old paper mill, but Sandgren fears traffic and higher rents"
    points = ["The council has sold the paper mill.", "Two bridges will be mended with the money."]
    found = kinds("\n".join([MILL_TITLE, dek, "By Mara Lindqvist", "Key points", *points, *MILL]))
    assert ["title", "dek", "byline", "subhead", "dek", "dek", "paragraph"] == [kind for kind, _ in found][:7]


def test_title_is_no_full_sentence_above_the_credit_of_a_picture(kinds):
    caption = "No other town on the river has sold as many mills as Ostbrook."
    found = kinds("\n".join([caption, "Ann Body/Getty Images", *MILL]))
    assert "title" not in [kind for kind, _ in found]


def test_sentence_about_a_broadcast_is_no_byline(kind_of):
    line = "This story was first told on Harbour Radio on March 2, 2021 at 5.50 p.m. and later in the evening news."
    assert "byline" != kind_of("\n".join([MILL_TITLE, "3 March 2021, 12:40", line, *MILL]), line)


def test_head_of_a_summary_that_is_no_list_is_a_subhead(kind_of):
    assert "subhead" == kind_of("\n".join([MILL_TITLE, "Das Wichtigste in Kürze:", *MILL]), "Das Wichtigste")


def test_points_that_the_text_tells_again_are_the_dek(kinds):
    points = [
        "The council of Ostbrook has sold its paper mill.",
        "The housing company will build two hundred flats.",
        "Mayor Holm wants to repair both bridges with the price.",
    ]
    found = [kind for kind, _ in kinds("\n".join([MILL_TITLE, *points, *MILL]))]
    assert ["title", "dek", "dek", "dek", *["paragraph"] * 5] == found


@pytest.mark.parametrize(
    ("line", "later", "names"),
    [
        ("The mayor and Holm agree", ["Ida Holm said"], 1),
        ("Critics say Holm and Sandgren agree", ["Ida Holm said", "Erik Sandgren said"], 2),
        ("Critics say Ida Holm agrees", ["Ida Holm said"], 0),
        ("Critics say Holm agrees", ["Holm said", "then Holm said", "Ida Holmberg said"], 0),
        ("Holm agrees", ["Ida Holm said"], 1),
        ("Critics of the Greens agree", ["The Greens said"], 0),
    ],
)
def test_surname_is_introduced_later_by_the_full_name(line, later, names):
    page = Page("\n".join(later))
    retelling = Retelling(page, range(len(page)), -1)
    assert names == retelling.introduced_later(line, range(len(page)))


def test_points_are_known_by_the_short_sentences_around_them():
    page = Page("\n".join(["The mill has been sold at last.", "Both bridges will be mended.", *MILL]))
    assert [1, 3, 0] == [points_around(page, index) for index in range(3)]


@pytest.mark.parametrize("below", ["By Mara Lindqvist", "3 March 2021, 12:40", "Town\nBy Mara Lindqvist"])
@pytest.mark.parametrize(
    "dek",
    [
        "The six million crowns are meant for the repair of both bridges.",
        "What the sale means for traffic, rents and the yard",
    ],
)
def test_line_of_several_words_between_title_and_byline_is_the_dek(kind_of, dek, below):
    assert "dek" == kind_of("\n".join(["Menu", "Home", MILL_TITLE, dek, below, "Share", *MILL]), dek)


@pytest.mark.parametrize("names", ["Mara Lindqvist, Theo Brandt and Ida Holm", "Mara Lindqvist/Theo Brandt"])
def test_names_above_the_date_are_a_byline(kind_of, names):
    assert "byline" == kind_of("\n".join(["Menu", "Home", MILL_TITLE, names, "3 March 2021", *MILL]), names)


@pytest.mark.parametrize("place", ["PORT ANN: The council", "PORT ANN (Reuters) - The council"])
def test_text_above_the_place_with_which_a_report_begins_is_the_dek(kinds, place):
    dek = "Ostbrook has found a buyer for its old mill at last, and Holm wants to repair both bridges with the six million crowns."
    report = f"{place} of Ostbrook decided on Tuesday evening to sell the old paper mill to a housing company, after four hours of debate."
    assert ["dek", "paragraph"] == [kind for kind, _ in kinds("\n".join([dek, report, *MILL[1:]]))][:2]


def test_lines_that_dots_open_close_under_the_title_are_the_dek(kinds):
    lines = ["…as the Greens cry foul over higher rents", "…and nobody else offers half as much"]
    found = kinds("\n".join([MILL_TITLE, "3 March 2021, 12:40", *lines, "By Mara Lindqvist", *MILL]))
    assert ["title", "timestamp", "dek", "dek", "byline"] == [kind for kind, _ in found][:5]


def test_dek_directly_below_the_title_goes_before_a_line_that_tells_as_much(kind_of):
    dek = "Shortly before the storms of winter Ostbrook has sold its old paper mill, and wants to repair both bridges."
    caption = "Ostbrook has sold its old paper mill, and wants to repair both bridges with the price. Photo: Ann Body"
    text = "\n".join([MILL_TITLE, dek, "By Mara Lindqvist", caption, "Article content", *MILL])
    assert "dek" == kind_of(text, dek)


@pytest.mark.parametrize("path", [("Home", "Town"), ("Home | Town |",)])
@pytest.mark.parametrize("kicker", ["Paper mill sold", "The bridges of Ostbrook –"])
def test_title_stands_below_the_kicker_under_the_headline_that_closes_the_path(read, path, kicker):
    machine, title = (
        "Ostbrook: council sells paper mill – what follows for the bridges?",
        "How the sale of a paper mill is to mend two bridges",
    )
    text = "\n".join([*path, machine, kicker, title, "By Mara Lindqvist", "3 March 2021, 12:40", *MILL])
    document = read(text)
    assert title == document.metadata.title.value
    assert ["title", "title"] == [
        region.kind for region in document.regions if document.surface(region) in (machine, title)
    ]


def test_headline_above_a_kicker_is_the_title_where_no_path_ends_in_it(read):
    text = "\n".join(
        [MILL_TITLE, "Paper mill sold", "Council and paper mill: what the sale means", "3 March 2021", *MILL]
    )
    assert MILL_TITLE == read(text).metadata.title.value
