"""Captions and credits that are known by what stands beside them, or by a source at their end."""

from __future__ import annotations

import pytest
from island_article import BODY, TITLE, page


@pytest.mark.parametrize(
    "line",
    [
        "The lodge above the northern landing is open again. Pier Lodge: Ann Body, ann@body.example",
        "So quiet is it only in advertisements – Midjourney (“a harbour in the evening”)",
        "Waves at the pier (AI-generated)",
        "A man looks at the broken pier of the island on Tuesday. IDA HOLM",
        "Mara Lindqvist wears a coat by BRANDTFoto: Theo Brandt. Styling: Ida Holm. Haare: Erik Sandgren",
        "Four hundred signatures for a second pier were handed over on Monday. (Harbour Office of Port Ann)",
        "La calle del puerto después de la tormenta de marzo.Cedida por la asociación de vecinos y comerciantes del barrio del puerto viejo",
    ],
)
def test_source_at_the_end_makes_a_caption(kind_of, line):
    assert "caption" == kind_of(page(line), line)


@pytest.mark.parametrize(
    "line",
    [
        "The council had promised to answer all letters. (The harbour office did not reply.)",
        "Repairs would take until March, the company wrote to the mayor. (Read more here)",
        "Figures for the whole coast stand in the report of the council. (1,204 pages)",
    ],
)
def test_aside_in_brackets_makes_no_caption(kind_of, line):
    assert "caption" != kind_of(page(line), line)


def test_line_above_the_words_of_a_player_is_the_caption(kind_of):
    text = "\n".join([TITLE, "Storm over the island: what is known", "autoplay", *BODY])
    assert "caption" == kind_of(text, "Storm over")


def test_video_with_its_length_is_a_caption(kinds):
    line = "Ferry turns back in the storm – video"
    found = kinds(page("0:49", line, blank=False))
    assert [("video", "0:49"), ("caption", line[:24])] == found[4:6]


@pytest.mark.parametrize("line", ["Mara Lindqvist, 52", "Mara Lindqvist.", "मौके पर जांच करती पुलिस"])
def test_somebody_alone_between_paragraphs_is_a_caption(kind_of, line):
    assert "caption" == kind_of(page(line), line)


def test_line_below_the_number_of_pictures_is_a_caption(kinds):
    assert ["nav", "caption"] == [kind for kind, _ in kinds(page("View 6 Images", "The pier before the storm"))][4:6]


def test_line_above_a_credit_that_repeats_the_dek_is_a_caption(kinds):
    dek = (
        "A bus to the northern landing is all that the regional council promised to two villages without a daily link."
    )
    caption = (
        "A bus to the northern landing is all that the council has promised to the two villages without a daily link."
    )
    text = "\n".join([TITLE, dek, caption, "Photo: Ann Body", "By Mara Lindqvist", *BODY])
    assert ["title", "dek", "caption", "credit", "byline"] == [kind for kind, _ in kinds(text)][:5]


def test_name_between_date_and_credit_is_no_author(read):
    text = "\n".join([TITLE, "3 March 2021, 12:40", "Ann Body", "Photo: Courier/Theo Brandt", "Mara Lindqvist", *BODY])
    document = read(text)
    assert "caption" == document.regions[2].kind
    assert ["Mara Lindqvist"] == [fact.value for fact in document.metadata.authors]


def test_name_again_below_the_caption_that_ends_in_it_is_a_credit(kinds):
    text = "\n".join(
        [TITLE, "The pier, here before the storm of Monday night / Theo Brandt", "Theo Brandt", "3 March 2021", *BODY]
    )
    assert ["title", "caption", "credit", "timestamp"] == [kind for kind, _ in kinds(text)][:4]


def test_name_with_outlet_above_the_title_is_a_credit(kinds):
    text = "\n".join(["Theo Brandt/Courier", TITLE, "By Mara Lindqvist", *BODY])
    assert ["credit", "title", "byline"] == [kind for kind, _ in kinds(text)][:3]


def test_short_lines_above_credits_again_and_again_head_a_list(kinds):
    things = ["The northern landing", "The fish market", "The old lighthouse", "The baths"]
    lines = [line for thing, text in zip(things, BODY, strict=False) for line in (thing, "Photo: Ann Body", text)]
    found = [kind for kind, _ in kinds("\n".join([TITLE, BODY[4], *lines]))]
    assert ["title", "paragraph", *["subhead", "credit", "paragraph"] * 4] == found
