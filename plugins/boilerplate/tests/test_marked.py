"""Pages of which a loader says more than their text: the documented form of ``Document.source``, filled by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord_boilerplate._evidence import HINTS

CHAIN = onrecord.Chain("boilerplate")
SAID = "The harbour was closed for a week, the port authority said on Monday, and nobody in town knew why."
MORE = "Two villages have had no ferry since then, and the school on the island has sent its pupils home."
LAST = "The company would not say when the boats will run again, or whether they will."


def page(*rows: tuple[str, ...], **source: object) -> onrecord.Document:
    """A document of lines, each with tag, hints, whether it was kept, and per cent of links."""
    texts = [row[0] for row in rows]
    starts = [sum(len(text) + 2 for text in texts[:number]) for number in range(len(texts))]
    columns = {
        "start": starts,
        "tag": [row[1] for row in rows],
        "hints": [row[2] for row in rows],
        "kept": [row[3] if len(row) > 3 else 1 for row in rows],
        "links": [row[4] if len(row) > 4 else 0 for row in rows],
        "block": [7] * len(rows),
    }
    given_source = {"format": "onrecord.lines/1", "extractor": "trafilatura 2.3.1", "lines": columns} | source
    return CHAIN(onrecord.Document("\n\n".join(texts), source=given_source))


def kinds(document: onrecord.Document) -> list[tuple[str, str]]:
    assert () == document.problems
    return [(region.kind, region.rule.removeprefix("boilerplate.")) for region in document.regions]


BODY = ((SAID, "p", "body"), (MORE, "p", "body"), (LAST, "p", "body"))
SURE = [("paragraph", "page-model")] * 3


def test_article_is_what_stands_where_the_running_text_stands() -> None:
    assert [("nav", "markup-nav"), *SURE] == kinds(page(("Front page", "li", "nav list", 0, 100), *BODY))


@pytest.mark.parametrize(
    ("hints", "kind", "rule"),
    [
        ("nav", "nav", "markup-nav"),
        ("related", "related", "markup-related"),
        ("promo", "promo", "markup-promo"),
        ("comments", "other", "markup-other"),
        ("tags", "nav", "markup-nav"),
        ("media", "video", "markup-video"),
        ("ad", "ad", "markup-ad"),
        ("hidden", "other", "markup-other"),
        ("", "related", "outside-article"),
    ],
)
def test_furniture_is_named_by_its_markup(hints: str, kind: str, rule: str) -> None:
    made = page(*BODY, ("Six quiet islands for a long weekend in autumn", "div", hints, 0, 0))
    assert (kind, rule) == kinds(made)[-1]


@pytest.mark.parametrize("where", ["comments", "footer", "nav"])
def test_sentences_of_comments_and_footers_are_never_the_article(where: str) -> None:
    assert "paragraph" != kinds(page(*BODY, (MORE, "p", where)))[-1][0]


def test_caption_and_credit_of_a_picture() -> None:
    made = page(
        BODY[0],
        ("The pier at dusk", "figcaption", "figure caption"),
        ("Harbour archive", "small", "figure credit", 0),
        *BODY[1:],
    )
    assert [("caption", "markup-caption"), ("credit", "markup-credit")] == kinds(made)[1:3]


def test_teaser_with_a_picture_is_no_caption() -> None:
    made = page(*BODY, ("Six quiet islands for a long weekend", "figcaption", "figure caption", 0, 100))
    assert "related" == kinds(made)[-1][0]


def test_title_dek_byline_and_time_before_the_text() -> None:
    made = page(
        ("Harbour closed for a week", "h1", "headline"),
        ("Nobody knows why the boats do not run", "p", "dek summary"),
        ("Ida Holm", "div", "byline"),
        ("Monday 09:15", "time", "time"),
        *BODY,
    )
    assert ["title", "dek", "byline", "timestamp"] == [kind for kind, _ in kinds(made)][:4]


def test_heading_in_the_text_is_a_subhead() -> None:
    assert ("subhead", "markup-heading") == kinds(page(BODY[0], ("A week without boats", "h2", "body"), *BODY[1:]))[1]


def test_head_lines_are_what_they_say_and_no_part_of_the_body() -> None:
    made = page(
        ("Harbour closed", "title", "title headline head", 0),
        ("Author: Ida Holm", "meta", "byline head", 0),
        ("Published: 2024-05-02", "meta", "time head", 0),
        ("Agency: Reuters", "meta", "credit head", 0),
        ("Publisher: The Tideline", "meta", "footer head", 0),
        *BODY,
    )
    assert ["title", "byline", "timestamp", "agency_credit", "other"] == [kind for kind, _ in kinds(made)][:5]
    assert f"Harbour closed\n\n{SAID}\n\n{MORE}\n\n{LAST}" == made.body.text.strip()


def test_article_that_the_page_says_only_to_machines_is_one() -> None:
    made = page(
        ("Please wait", "div", "", 0), ("It reopened.", "p", "body declared", 0), ("Boats run", "p", "body declared", 0)
    )
    assert [("paragraph", "declared-article")] * 2 == kinds(made)[1:]


def test_anchors_hold_where_the_model_is_not_sure() -> None:
    assert ("ad", "ad-word") == kinds(page(BODY[0], ("Advertisement", "p", ""), *BODY[1:]))[1]


def test_page_without_an_article_is_read_as_plain_text() -> None:
    made = page((SAID, "div", "", 0, 0), ("Front page", "li", "nav", 0, 100))
    assert ("paragraph", True) == (kinds(made)[0][0], "page-model" not in dict(kinds(made)).values())


def test_fields_that_the_loader_declares_are_not_looked_for() -> None:
    rows = (("Harbour closed", "h1", ""), ("By Ida Holm", "p", "byline"), *BODY)
    assert {"title", "author"} == {fact.field for fact in page(*rows).facts}
    assert set() == {fact.field for fact in page(*rows, declares=["author", "title"]).facts}


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "onrecord.lines/2"},
        {"lines": None},
        {"lines": []},
        {"lines": {}},
        {"lines": {"start": "0"}},
        {"lines": {"start": [0.5, 1.5]}},
    ],
)
def test_source_of_another_form_says_nothing(changes: dict[str, object]) -> None:
    text = f"{SAID}\n\n{MORE}\n\n{LAST}"
    assert CHAIN(onrecord.Document(text)).regions == page(*BODY, **changes).regions


@pytest.mark.parametrize(
    "columns",
    [
        {"tag": ["p"]},
        {"tag": None, "hints": 7, "kept": "111", "links": [None] * 3, "block": {}},
        {"kept": [7, -1, 1], "links": [-5, 10**9, 0], "block": [2**70] * 3, "hints": ["nonsense nav,", "", "\n"]},
        {"start": [-1, 10**12, 5], "body": [1, 2, 3]},
    ],
)
def test_column_that_is_malformed_says_nothing_and_nothing_fails(columns: dict[str, object]) -> None:
    plain = page(*BODY).source
    source = plain | {"lines": plain["lines"] | columns, "declares": 7, "extractor": 7}
    made = CHAIN(onrecord.Document(f"{SAID}\n\n{MORE}\n\n{LAST}", source=source))
    assert () == made.problems
    assert 3 == len(made.regions)


@given(st.lists(st.tuples(st.sampled_from([SAID, "By Ida Holm", "3 May 2024", "Photo: PA", "港は開いた。", "x"]), st.sampled_from(["p", "h1", "li", "meta", "??"]), st.lists(st.sampled_from(HINTS), max_size=4).map(" ".join), st.integers(0, 1), st.integers(0, 100)), min_size=1, max_size=8))  # fmt: skip
def test_every_line_has_a_region_whatever_is_said_of_it(rows: list[tuple[str, ...]]) -> None:
    made = page(*rows)
    assert () == made.problems
    lines = [line for line in made.text.split("\n") if line]
    assert lines == [line for region in made.regions for line in made.surface(region).split("\n") if line]


def test_hints_are_those_that_the_html_plugin_writes() -> None:
    hints = pytest.importorskip("onrecord_html._hints")
    assert hints.HINTS == HINTS


@pytest.mark.parametrize("blank", ["\ufeff", "\u3000", "\u00a0"])
def test_evidence_holds_for_a_line_that_begins_with_an_odd_blank(blank: str) -> None:
    rows = [(SAID, "p", "body"), (f"{blank}“We are closed.”", "p", "body"), *BODY[1:]]
    assert [("paragraph", "page-model")] * 4 == kinds(page(*rows))
