"""What stands on the pages of papers, kind by kind, beyond the lines that say themselves what they are."""

from __future__ import annotations

import pytest
from island_article import BODY, TITLE, page

import onrecord


def joined(*lines: str) -> str:
    return "\n\n".join(lines)


CAPTIONS = {
    "above a line of credit": (page("Waves break over the pier on Monday\nIMAGE SOURCE: ABC"), "Waves break"),
    "a sentence above a line of credit": (page("The pier is closed to visitors until March.", "Photo: Ann Body"), "The pier is closed"),
    "an agency by way of another": (page("Waves break over the pier in the north. (Coast News via AP)"), "Waves break"),
    "sentences before the title": (
        page(before=("The report on the pier was put off twice, the council says. Photo: AP Photo",)),
        "The report on",
    ),
    "a statement in it": (
        page("Mara Lindqvist says the pier “will stand again” by March, on Tuesday. Picture: PA"),
        "Mara Lindqvist says",
    ),
    "a file photo": (page("File photo posted by the port authority on its website shows the pier in May."), "File photo"),
    "a labelled file photo": (page("FILE PHOTO: Waves break over the pier of the island on Monday"), "FILE PHOTO"),
    "what a picture shows": (page("In this photo taken on Monday, waves break over the pier."), "In this photo"),
    "what a picture shows, in German": (page("Das Foto zeigt den Anleger am Montag nach dem Sturm."), "Das Foto"),
    "who took it, in words": (page("Waves break over the pier on Monday. Photo by Ann Body"), "Waves break"),
    "a picture that stands for something": (page("(Symbolbild) Der Anleger ist seit Montag für alle Gäste gesperrt."), "(Symbolbild)"),
    "Japanese, with a mark": (joined(*BODY[:2], "写真＝壊れた桟橋、島で三日、撮影", *BODY[2:]), "写真＝"),
    "Japanese, who stands where": (joined(*BODY[:2], "会見する会社の責任者（左）と村長", *BODY[2:]), "会見"),
}  # fmt: skip


@pytest.mark.parametrize("case", CAPTIONS)
def test_caption(kind_of, case):
    assert "caption" == kind_of(*CAPTIONS[case])


@pytest.mark.parametrize(
    ("lines", "rules"),
    [
        (("By", "Mara Lindqvist"), ["byline-word", "below-byline-word"]),
        (("Von", "Mara Lindqvist"), ["byline-word", "below-byline-word"]),
        (("By Mara Lindqvist,", "Theo Brandt &", "Ann Body"), ["byline", "byline-goes-on", "byline-goes-on"]),
    ],
)
def test_names_over_several_lines_sign(read, lines, rules):
    regions = read(page(before=lines)).regions
    assert (["byline"] * len(lines), [f"boilerplate.{rule}" for rule in rules]) == (
        [region.kind for region in regions[: len(lines)]],
        [region.rule for region in regions[: len(lines)]],
    )


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("By", "Mara Lindqvist"), ["Mara Lindqvist"]),
        (("By Mara Lindqvist,", "Theo Brandt &", "Ann Body"), ["Mara Lindqvist", "Theo Brandt", "Ann Body"]),
        (("Ann Body|Published 3 hours ago",), ["Ann Body"]),
        (("Ann Body 4 min read",), ["Ann Body"]),
        (("Ann Body", "3 March 2021"), ["Ann Body"]),
        (("Ann Body / COURIER.EXAMPLE / Mar 3, 2021, 17:07",), ["Ann Body"]),
        (("By Ann Body", "By Ann BodyThe Island Courier"), ["Ann Body"]),
        (("Weather", "3 March 2021"), []),
        (("News Podcast", "3 March 2021"), []),
    ],
)
def test_who_signs_below_the_title_is_an_author(read, lines, authors):
    assert authors == [fact.value for fact in read(joined(TITLE, *lines, *BODY)).metadata.authors]


def test_numbered_lines_with_text_between_them_are_headings(read):
    heads = ["1. The pier is too short", "2. The ferry is too large", "3. The winter is too long"]
    document = read(joined(TITLE, BODY[0], heads[0], BODY[1], heads[1], BODY[2], heads[2], BODY[3]))
    assert heads == [document.surface(region) for region in document.regions if region.kind == "subhead"]


def test_numbered_lines_one_after_the_other_are_a_list(read):
    document = read(page("1. a bus to the north", "2. a boat for the mail", "3. money for the guests"))
    assert "boilerplate.numbered-head" not in {region.rule for region in document.regions}


def test_line_of_which_the_paragraph_below_takes_up_a_word_is_a_heading(kind_of):
    assert "subhead" == kind_of(joined(TITLE, *BODY[:4], "New signatures", *BODY[4:]), "New signatures")


@pytest.mark.parametrize(
    ("after", "start", "kind"),
    [
        ("The Island Courier relies on direct reader support. Help us keep our pages free for all.", "The Island Courier", "promo"),
        ("Coast Press is a global news agency with three reporters and a boat.", "Coast Press", "agency_credit"),
        ("Correction: An earlier version of this article misspelled the name of the ferry.", "Correction", "paragraph"),
        ("Editor’s note: This article was updated on March 4 to correct the name of the ferry.", "Editor", "paragraph"),
        ("We use cookies to make this site better. Accept all cookies or change your settings.", "We use", "other"),
    ],
)  # fmt: skip
def test_line_after_the_article(kind_of, after, start, kind):
    assert kind == kind_of(page(after=(after,)), start)


@pytest.mark.parametrize(
    "line", ["PORT ANN (Reuters) —", "PORT ANN —", "PORT ANN, March 3 (Reuters) -", "PORT ANN, March 3, 2021 (Reuters)"]
)
def test_place_alone_above_the_text_is_the_dateline(kind_of, line):
    assert "dateline" == kind_of(joined(TITLE, line, *BODY), line)


@pytest.mark.parametrize("line", ["ANN BODY (AP)", "WAVES AT THE PIER", "Wind -"])
def test_line_in_capitals_is_no_dateline(kind_of, line):
    assert "dateline" != kind_of(joined(TITLE, line, *BODY), line)


def test_agency_of_a_dateline_alone_is_a_fact(read):
    assert ["Reuters"] == [fact.value for fact in read(joined(TITLE, "PORT ANN (Reuters) —", *BODY)).metadata.agencies]


def test_kicker_above_the_title_is_furniture(read):
    regions = read(page(before=("Storms on the island",))).regions
    assert [("nav", False), ("title", True)] == [(region.kind, region.is_content) for region in regions[:2]]


def test_comments_of_readers_are_furniture(read):
    after = ("3 Comments", "Theo77", "2 days ago", "I never liked that pier anyway.", "Reply", "Annabel", "1 day ago", "You should have seen the old one!!", "Reply")  # fmt: skip
    assert [False] * len(after) == [region.is_content for region in read(page(after=after)).regions[-len(after) :]]


def test_entries_of_a_live_blog_keep_their_times_apart(read):
    entries = (
        "14:05",
        "The ferry has left the harbour with the last guests of the week on board, the company says.",
        "14:40",
        "The northern landing is closed as well, according to the regional council and the police.",
    )
    assert ["timestamp", "paragraph"] * 2 == [region.kind for region in read(page(*entries)).regions[4:8]]


def test_points_of_a_list_in_the_text_are_content(read):
    points = ("What the council offers:", "• a bus to the northern landing", "• a smaller boat for mail", "• money for the guests")  # fmt: skip
    assert [True] * 4 == [region.is_content for region in read(page(*points)).regions[4:8]]


def test_tail_of_full_sentences_is_related(kinds):
    tail = ("More News", "A lighthouse keeper looks at the sea.", "Keeper retires after forty years", "Two children show the boat that they built.", "School builds its own boat")  # fmt: skip
    assert ["related"] * 5 == [kind for kind, _ in kinds(page(after=tail))][-5:]


@pytest.mark.parametrize("blank", ["\u00a0", "\u2002", "\u3000", "  "])
def test_odd_blanks_hide_nothing(kind_of, blank):
    assert "credit" == kind_of(page(f"Photo:{blank}Ann{blank}Body"), "Photo:")


def test_pull_quote_is_content(read):
    document = read(page("“None of them can take a ship of this size in winter”"))
    assert document.regions[4].is_content


def test_japanese_article_is_content(read):
    body = (
        "島のフェリー会社は火曜日、嵐で桟橋の一部が壊れたため、冬の時刻表を取り消すと発表した。二つの村は毎日の便を失う。",
        "会社の責任者は記者会見で、修理は三月まで続き、その間は小さな船が郵便と薬を運ぶと述べた。",
        "地方議会は北の港までのバス代を払うと約束したが、運転手らは道路が洪水で閉鎖されていたと話した。",
    )
    assert [True] * 3 == [region.is_content for region in read("\n".join(body)).regions]


def test_every_region_says_why_and_how_surely(read):
    text = page("Advertisement", before=("By Ann Body",), after=("More News", "Keeper retires", "School builds a boat"))
    assert [] == [
        region
        for region in read(text).regions
        if not (region.rule.startswith("boilerplate.") and 0 < region.confidence <= 1)
    ]


def test_paragraph_above_a_credit_without_a_caption_stays(kind_of):
    assert "paragraph" == kind_of(page("Photo: Ann Body"), BODY[2][:40])


def test_title_with_a_section_before_it_is_not_the_title(read):
    document = read(joined("Home", "News", "Home " + TITLE, TITLE, *BODY))
    assert TITLE == document.metadata.title.value


def test_dek_needs_text_below_it(kinds):
    assert "dek" not in {kind for kind, _ in kinds(joined(TITLE, "3 March 2021", BODY[0]))}


def test_line_apart_from_the_text_that_it_sums_up_is_the_dek(read):
    dek = "A storm tore away the pier of the island, and the ferry of Mara Lindqvist stays in the harbour"
    assert dek == read(joined(TITLE, dek, "By Ann Body", *BODY)).metadata.dek.value


def test_text_without_furniture_keeps_all_of_its_sentences():
    document = onrecord.Chain("boilerplate")(onrecord.Document(joined(*BODY)))
    assert [True] * len(BODY) == [region.is_content for region in document.regions]
