"""What each line of a page is."""

from __future__ import annotations

import pytest
from island_article import BODY, TITLE, page


def test_article_without_furniture_is_title_and_paragraphs(kinds):
    assert ["title", *["paragraph"] * 6] == [kind for kind, _ in kinds(page())]


@pytest.mark.parametrize("blank", [True, False])
@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement", "ad"),
        ("Anzeige", "ad"),
        ("Story continues below advertisement", "ad"),
        ("Share on Facebook", "share"),
        ("Facebook Twitter WhatsApp Email", "share"),
        ("1.2K shares", "share"),
        ("카카오톡에 공유하기 페이스북에 공유하기 링크 복사하기", "share"),
        ("12 Comments", "share"),
        ("Read more: Why the island wants a second pier", "related"),
        ("Lesen Sie auch: Warum die Insel einen zweiten Steg will", "related"),
        ("Sign up for our daily newsletter and get the news in your inbox.", "promo"),
        ("Photo: Ann Body/Getty Images", "credit"),
        ("The damaged pier on Monday morning. Photo: Ann Body", "caption"),
        ("Waves break over the pier (Ann Body/PA)", "caption"),
        ("Der beschädigte Anleger am Montag. © Ann Body/dpa", "caption"),
        ("Updated: March 3, 2021, 12:40 p.m.", "timestamp"),
        ("3 hours ago", "timestamp"),
        ("Lesezeit: 4 Min.", "timestamp"),
        ("Back to top", "nav"),
        ("This site uses cookies, see our privacy policy.", "other"),
        ("* * *", "other"),
    ],
)
def test_line_says_itself_what_it_is(kind_of, line, kind, blank):
    assert kind == kind_of(page(line, blank=blank), line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Mara Lindqvist and Theo Brandt", "byline"),
        ("Von Mara Lindqvist", "byline"),
        ("24 May 2022, 12:54", "timestamp"),
        ("May 10, 2021 Updated: May 11, 2021", "timestamp"),
        ("Skip to main content", "nav"),
        ("<!-- Site tag (gtag.js) -->", "analytics"),
    ],
)
def test_line_at_the_top_says_itself_what_it_is(kind_of, line, kind):
    assert kind == kind_of(page(before=(line,)), line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Reuters contributed to this report.", "agency_credit"),
        ("(Reporting by Ann Body; Editing by Theo Brandt)", "agency_credit"),
        ("By Press Association", "byline"),
        ("© 2024 Island Courier. All rights reserved.", "other"),
        ("Follow us on Facebook", "promo"),
        ("Tags: ferries, storm, pier", "nav"),
    ],
)
def test_line_at_the_end_says_itself_what_it_is(kind_of, line, kind):
    assert kind == kind_of(page(after=(line,)), line)


def test_video_is_its_length_and_a_headline_twice(kinds):
    text = page("03:47", "Watch the storm tear away the pier", "Watch the storm tear away the pier")
    assert ["video"] * 3 == [kind for kind, start in kinds(text) if start.startswith(("03:47", "Watch"))]


def test_time_alone_belongs_to_a_live_entry(kind_of):
    assert "timestamp" == kind_of(page("14:05", blank=False), "14:05")


def test_bare_number_at_the_end_is_a_count(kind_of):
    assert "share" == kind_of(page() + "\n\n261", "261")


def test_title_again_is_title(kinds):
    text = "\n".join([TITLE, "3 March 2021", TITLE, *BODY])
    assert [("title", TITLE[:24])] * 2 == [found for found in kinds(text) if found[0] == "title"]


def test_missing_title_stays_missing(kinds):
    assert [] == [start for kind, start in kinds("\n\n".join(BODY)) if kind == "title"]


@pytest.mark.parametrize("at", range(6))
def test_first_paragraph_is_no_title(kinds, at):
    assert [] == [start for kind, start in kinds("\n".join([*BODY[at:], *BODY[:at]])) if kind == "title"]


def test_points_under_the_title_are_the_dek(kinds):
    text = "\n".join(
        [TITLE, "  • The storm tore away part of the pier", "  • Two villages have no daily link", "", *BODY]
    )
    assert 2 == sum(kind == "dek" for kind, _ in kinds(text))


def test_line_that_the_article_tells_again_is_the_dek(kind_of):
    dek = "Ferry has cancelled its winter timetable after a storm tore away part of the pier."
    assert "dek" == kind_of("\n\n".join([TITLE, "3 March 2021", dek, *BODY]), dek)


def test_alt_text_above_a_caption_is_caption(kind_of):
    text = "\n\n".join(
        [TITLE, *BODY[:3], "Waves at the pier\nWaves break over the pier on Monday. Picture: PA", *BODY[3:]]
    )
    assert "caption" == kind_of(text, "Waves at the pier\n"[:-1])


def test_headline_that_cuts_a_quotation_is_related(kind_of):
    headline = "Council rejects second pier for the island again"
    lines = [
        BODY[0],
        BODY[2],
        headline,
        "“We shall ask the council again, and again after that, until the islanders get their pier,” she said.",
        *BODY[3:],
    ]
    assert "related" == kind_of("\n\n".join([TITLE, *lines]), headline)


def test_tail_after_a_related_head_is_related(kinds):
    tail = [
        "More News",
        "A lighthouse keeper looks at the sea",
        "Lighthouse keeper retires after forty years",
        "Children build a boat",
        "School builds its own boat",
    ]
    assert ["related"] * 5 == [kind for kind, _ in kinds(page(after=tuple(tail)))][-5:]


def test_invitation_beside_a_line_that_speaks_to_the_reader_is_promotion(kinds):
    before = ("Get more with CourierPlus", "A personal selection of stories that matter to you", "Learn more")
    text = "\n".join(before) + "\n\n" + page()
    assert ["promo"] * 3 == [kind for kind, _ in kinds(text)][:3]


def test_line_broken_in_mid_sentence_is_one_region(read):
    at = BODY[1].index(" ", 70)
    first, second = BODY[1][:at], BODY[1][at + 1 :]
    document = read("\n\n".join([TITLE, BODY[0], f"{first}\n{second}", *BODY[2:]]))
    assert f"{first}\n{second}" in [document.surface(region) for region in document.regions]


def test_broken_lines_stay_apart_on_demand():
    import onrecord

    at = BODY[1].index(" ", 70)
    first, second = BODY[1][:at], BODY[1][at + 1 :]
    chain = onrecord.Chain("boilerplate", settings={"boilerplate": {"merge_wrapped": False}})
    document = chain(onrecord.Document("\n\n".join([TITLE, BODY[0], f"{first}\n{second}", *BODY[2:]])))
    assert first in [document.surface(region) for region in document.regions]


def test_threshold_is_the_callers(read):
    import onrecord

    text = page("A line that might be either this or that")
    strict = onrecord.Chain("boilerplate", settings={"boilerplate": {"keep": 1.0, "keep_short": 1.0}})
    kept = [region for region in strict(onrecord.Document(text)).regions if region.is_content]
    assert len(kept) < sum(region.is_content for region in read(text).regions)


def test_quotation_alone_is_a_paragraph(kind_of):
    line = "“The pier will be back before the first guests of summer arrive.”"
    assert "paragraph" == kind_of(page(line), line)


@pytest.mark.parametrize(
    "line", ["The islanders were left waiting.", "Talks collapsed in August.", "The council sits again on May 3."]
)
def test_short_sentence_between_paragraphs_is_a_paragraph(kind_of, line):
    assert "paragraph" == kind_of(page(line), line)


def test_two_halves_of_a_quotation_are_no_title(kinds):
    text = "The ferry is late.\n\n“We will see,” said Ida Holm. “On Monday.”\n"
    assert ["paragraph", "paragraph"] == [kind for kind, _ in kinds(text)]


def test_chinese_article_is_content(kinds):
    body = [
        "岛上渡轮公司周二宣布，由于风暴损坏了码头的一部分，冬季时刻表已被取消，两个村庄失去了每天的联系。",
        "公司负责人在记者会上表示，维修工作将持续到三月，期间将由一艘较小的船运送邮件和药品。",
        "地区议会承诺支付前往北部码头的巴士费用，但司机们说道路因洪水大部分时间都处于关闭状态。",
    ]
    assert ["paragraph"] * 3 == [kind for kind, _ in kinds("\n".join(body))]


def test_text_wrapped_at_a_column_is_content(read):
    import textwrap

    text = "\n\n".join([TITLE, *("\n".join(textwrap.wrap(paragraph, 68)) for paragraph in BODY)])
    assert {"title", "paragraph"} == {region.kind for region in read(text).regions}


def test_weekday_between_paragraphs_heads_a_diary(kind_of):
    assert "subhead" == kind_of(page("Tuesday, March 2"), "Tuesday, March 2")


def test_words_behind_a_dash_among_paragraphs_are_a_subhead(kind_of):
    line = "– We were cut off for a week"
    assert "subhead" == kind_of(page(line), line)


def test_turns_of_a_conversation_are_paragraphs(kinds):
    turns = [
        "– We were cut off for a week",
        "– And nobody told you when the ferry would come back to the pier?",
        "– Nobody",
    ]
    assert "subhead" not in [kind for kind, _ in kinds(page(*turns, blank=False))]


def test_who_stands_where_makes_a_caption(kind_of):
    line = "Mara Lindqvist (l.) and Theo Brandt at the pier"
    assert "caption" == kind_of(page(line), line)


def test_rights_before_the_text_belong_to_a_picture(kind_of):
    line = "Copyright 2024 Ann Body"
    text = "\n\n".join([TITLE, line, *BODY])
    assert "credit" == kind_of(text, line)


def test_article_on_one_line_is_content(kinds):
    text = "PORT ANN (AP) — " + " ".join(BODY * 2) + " (AP)"
    assert ["paragraph"] == [kind for kind, _ in kinds(text)]


def test_lonely_sentence_is_content(read):
    document = read(
        "March 3, 2021\n\nThe island’s only bank closed its counter on Wednesday, following news of strong storms in the north."
    )
    assert ["timestamp", "paragraph"] == [region.kind for region in document.regions]


@pytest.mark.parametrize("path", ["HomeNews", "News / Island / ", "Opinion|"])
def test_line_with_the_path_before_the_title_is_not_the_title(read, path):
    document = read(page(before=(path + TITLE,)))
    assert [("nav", path + TITLE), ("title", TITLE)] == [
        (region.kind, document.surface(region)) for region in document.regions[:2]
    ]


def test_second_half_of_a_title_is_not_the_title(read):
    document = read(page(before=("Winter storm: " + TITLE,)))
    assert "Winter storm: " + TITLE == document.metadata.title.value


def test_site_name_behind_a_title_with_its_path_does_not_hide_the_title(read):
    document = read(page(before=("News", "Home", f"Home News {TITLE} - Island Courier")))
    assert TITLE == document.metadata.title.value


def test_line_that_goes_on_from_the_title_is_not_the_title(read):
    title = "Winter storms empty villages"
    document = read(
        "\n".join(["Home", "News", title, "Local news", title, "…as council turns down second pier", *BODY])
    )
    assert title == document.metadata.title.value


def test_whole_page_has_the_title_of_the_article_and_not_of_a_teaser(read):
    menu = ["Home", "News", "Sport", "Weather", "Contact", "Lighthouse keeper retires after forty years at sea"]
    tail = ["Most read", "School on the mainland builds its own boat", "Fish market opens its doors at night again"]
    signed = [TITLE, "By Mara Lindqvist", "3 March 2021, 12:40"]
    document = read("\n".join([*menu, *signed, *BODY, *tail]))
    assert TITLE == document.metadata.title.value


def test_headline_in_other_words_before_the_title_line_is_not_the_title(read):
    from onrecord import Region, Span
    from onrecord_boilerplate._facts import title_and_dek

    other, title = "Winter timetable cancelled", "Operator cancels winter timetable"
    text = f"{other}\n{title}\n{BODY[0]}"
    at = text.index(title)
    regions = [
        Region(Span(0, len(other)), "title", rule="boilerplate.title-nearly-again", confidence=0.6),
        Region(Span(at, at + len(title)), "title", rule="boilerplate.title-line", confidence=0.9),
    ]
    assert [title] == [fact.value for fact in title_and_dek(text, regions)]


def test_article_that_goes_on_below_a_related_item_is_no_tail(kind_of):
    lines = [
        "ALSO READ",
        "Fishermen block the harbour road",
        "The owner of the boats denied the charge. “Every boat is looked at before it sails,” he said.",
    ]
    tail = ["Tags:", "Ferries", "Storm", "Comments"]
    text = "\n".join([TITLE, *BODY[:4], *lines, *tail])
    assert ["related", "related", "paragraph"] == [kind_of(text, line) for line in lines]


def test_author_above_the_place_and_the_date_is_an_author(read):
    document = read("\n".join([TITLE, "Ida Holm", "Ostbrook", "3 March 2021", *BODY]))
    assert ["Ida Holm"] == [fact.value for fact in document.metadata.authors]


def test_last_line_of_a_short_text_is_no_title(kinds):
    text = "The ferry is late again.\n\n“We will see,” said Ida Holm. “On Monday.”\n"
    assert "title" not in [kind for kind, _ in kinds(text)]
