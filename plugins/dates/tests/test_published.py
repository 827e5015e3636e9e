"""When an article appeared, from its text."""

from __future__ import annotations

from datetime import date

import pytest

import onrecord

CHAIN = onrecord.Chain("dates", strict=True)
BODY = "\n\nThe council met on Tuesday and agreed to keep the old bridge open to carts until the new one is built.\n"


def found(text, field="published", **known):
    fact = getattr(CHAIN(onrecord.Document(text, **known)).metadata, field)
    return fact and fact.value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("March 3, 2019", "2019-03-03"),
        ("3 March 2019, 12:54", "2019-03-03T12:54:00"),
        ("Sun 3 Mar 2019 12.42 CET", "2019-03-03T12:42:00+01:00"),
        ("11:58, 3 MAR 2019", "2019-03-03T11:58:00"),
        ("March 3, 2019 at 11:24 p.m. EST", "2019-03-03T23:24:00-05:00"),
        ("Published: March 3, 2019", "2019-03-03"),
        ("Posted on 2019-03-03", "2019-03-03"),
        ("By Ana Lund | 3 March 2019", "2019-03-03"),
        ("3. März 2019, 18.41 Uhr", "2019-03-03T18:41:00"),
        ("31/12/2019", "2019-12-31"),
        ("2019年3月3日", "2019-03-03"),
        ("Publié le 03/04/2019 - 14:16 UTC+1", "2019-04-03T14:16:00+01:00"),
    ],
)
def test_date_line_under_the_title_is_the_publication_date(line, value):
    assert value == found(f"Old bridge stays open\n\n{line}{BODY}")


def test_day_and_month_that_may_be_changed_round_are_bounds():
    assert "2019-03-04/2019-04-03" == found(f"Old bridge stays open\n\n03/04/2019{BODY}")


def test_label_tells_the_date_of_the_change():
    text = f"Old bridge stays open\n\nMarch 3, 2019 Updated: March 4, 2019{BODY}"
    assert ("2019-03-03", "2019-03-04") == (found(text), found(text, "updated"))


def test_label_glued_to_the_date_before_it_counts():
    text = f"Old bridge stays open\n\n12:43, 3 Mar 2019Updated 12:44, 4 Mar 2019{BODY}"
    assert ("2019-03-03T12:43:00", "2019-03-04T12:44:00") == (found(text), found(text, "updated"))


def test_line_that_is_all_update_leaves_the_publication_open():
    text = f"Old bridge stays open\n\nUpdated: March 4, 2019{BODY}"
    assert (None, "2019-03-04") == (found(text), found(text, "updated"))


def test_fact_shows_the_words_that_prove_it():
    document = CHAIN(onrecord.Document(f"Old bridge stays open\n\nPublished March 3, 2019{BODY}"))
    assert "March 3, 2019" == document.surface(document.metadata.published.span)


def test_text_without_a_date_gives_none():
    assert found(f"Old bridge stays open{BODY}") is None


def test_caption_is_no_publication_date_but_a_bound():
    assert "2018-10-02/.." == found(f"Old bridge stays open{BODY}\nPhoto: River Museum, Oct. 2, 2018.")


def test_bound_does_not_anchor_expressions():
    document = CHAIN(onrecord.Document(f"Old bridge stays open{BODY}\nPhoto: River Museum, Oct. 2, 2018."))
    assert "XXXX-WXX-2" == document.times[0].value


def test_caller_wins():
    text = f"Old bridge stays open\n\nMarch 3, 2019{BODY}"
    document = CHAIN(onrecord.Document(text, published=date(2019, 3, 8)))
    assert ("2019-03-08", "2019-03-05") == (document.metadata.published.value, document.times[1].value)


def test_date_line_anchors_expressions():
    document = CHAIN(onrecord.Document(f"Old bridge stays open\n\nMarch 8, 2019{BODY}"))
    assert "2019-03-05" == document.times[1].value


def test_copyright_line_is_no_publication_date():
    assert found(f"Old bridge stays open\n\nCopyright March 3, 2019{BODY}") is None


def test_past_sentence_with_a_date_is_no_date_line_but_a_bound():
    assert "2019-03-03/.." == found(
        "Old bridge stays open\n\nThe old stone bridge opened on March 3, 2019, with a feast.\n"
    )


def test_date_ahead_is_the_latest_day():
    text = "Old bridge stays open\n\nThe new stone bridge will open on March 3, 2031, with a feast.\n"
    assert "../2031-03-03" == found(text)


def test_short_sentence_is_no_date_line():
    assert "2019-03-03/.." == found("It was closed on 3 March 2019.")


@pytest.mark.parametrize(
    "head",
    [
        "OSTBROOK, Sept. 2, 2022 (Coast News) - ",
        "OSTBROOK, Norland (Coast News), Sept 2, 2022 — ",
        "OSTBROOK, 2 September 2022 – ",
        "NEW OSTBROOK, Sept. 2, 2022 /Coast Wire/ -- ",
    ],
)
def test_dateline_at_the_head_of_a_paragraph_is_the_publication_date(head):
    text = f"Old bridge stays open\n\n{head}The council met on Tuesday and agreed to keep the old bridge open to carts."
    document = CHAIN(onrecord.Document(text))
    assert ("2022-09-02", "dates.paragraph-head", "2022-08-30") == (
        document.metadata.published.value, document.metadata.published.rule, document.times[1].value,
    )  # fmt: skip


@pytest.mark.parametrize(
    "head", ["OSTBROOK, Sept. 2 (Coast News) - ", "Ostbrook burnt on Sept. 2, 2022 - ", "IT BURNT, Sept. 2, 2022 was "]
)
def test_head_that_is_no_dateline_with_a_year_gives_no_day(head):
    fact = CHAIN(
        onrecord.Document(f"Old bridge stays open\n\n{head}the council of the town met on Tuesday and agreed.")
    ).metadata.published
    assert fact is None or "/.." in fact.value
