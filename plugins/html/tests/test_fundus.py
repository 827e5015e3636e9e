"""
Articles of Fundus. The package pins an older lxml, so it is no dependency: a small object with its attributes stands for its article, and where
the package is installed the real classes are used too.
"""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

import onrecord
from onrecord_html import from_fundus

SUMMARY = ["The council voted for repairs."]
SECTIONS = [
    ([], ["The bridge will be closed from January.\nAll of it.", "Shopkeepers are angry."]),
    (["A second bridge"], ["It was promised in 1999."]),
]
TEXT = """Bridge closes for a year

Author: Ida Holm, Theo Brandt

Published: 2023-11-14T18:45:00+00:00

Publisher: Ostbrook Courier

The council voted for repairs.

The bridge will be closed from January. All of it.

Shopkeepers are angry.

A second bridge

It was promised in 1999.

The bridge on Tuesday

Ann Body"""
KINDS = "title byline timestamp other dek paragraph paragraph subhead paragraph caption credit".split()


def small(**changes: object) -> SimpleNamespace:
    article = {
        "title": "Bridge closes for a year",
        "authors": ["Ida Holm", "Theo Brandt"],
        "publishing_date": datetime(2023, 11, 14, 18, 45, tzinfo=UTC),
        "topics": ["Town", "Traffic"],
        "free_access": True,
        "images": [SimpleNamespace(caption="The bridge on Tuesday", authors=["Ann Body"])],
        "body": SimpleNamespace(
            summary=SUMMARY,
            sections=[SimpleNamespace(headline=head, paragraphs=paragraphs) for head, paragraphs in SECTIONS],
        ),
        "html": SimpleNamespace(
            responded_url="https://courier.example/bridge",
            content="<html></html>",
            source_info=SimpleNamespace(publisher="Ostbrook Courier"),
        ),
    }
    return SimpleNamespace(**(article | changes))


def real() -> object:
    pytest.importorskip("fundus", exc_type=ImportError)
    from fundus.parser.data import ArticleBody, ArticleSection, Image, TextSequence
    from fundus.scraping.article import Article
    from fundus.scraping.html import HTML, SourceInfo

    body = ArticleBody(
        summary=TextSequence(SUMMARY),
        sections=[ArticleSection(TextSequence(head), TextSequence(paragraphs)) for head, paragraphs in SECTIONS],
    )
    image = Image(
        versions=[], is_cover=True, description=None, caption="The bridge on Tuesday", authors=["Ann Body"], position=1
    )
    page = HTML(
        "https://courier.example/b",
        "https://courier.example/bridge",
        "<html></html>",
        datetime.now(UTC),
        SourceInfo("Ostbrook Courier"),
    )
    fields = {key: value for key, value in vars(small()).items() if key not in {"html", "body", "images"}}
    return Article(html=page, body=body, images=[image], **fields)


@pytest.mark.parametrize("article", [small, real])
def test_article_becomes_lines_with_regions_and_facts(article) -> None:
    document = from_fundus(article(), id="f1", language="en")
    assert TEXT == document.text
    assert KINDS == [region.kind for region in document.regions]
    assert ("f1", "https://courier.example/bridge", "en", {"topics": "Town; Traffic", "free_access": True}) == (
        document.id, document.url, document.language, dict(document.extra),
    )  # fmt: skip
    assert [
        ("title", "Bridge closes for a year"),
        ("author", "Ida Holm"),
        ("author", "Theo Brandt"),
        ("published", "2023-11-14T18:45:00+00:00"),
        ("publisher", "Ostbrook Courier"),
    ] == [(fact.field, document.surface(fact)) for fact in document.facts]
    assert () == document.problems


def test_chain_leaves_the_regions_as_they_are() -> None:
    document = from_fundus(small())
    made = onrecord.Chain()(document)
    assert () == made.problems
    assert document.regions == made.regions
    assert made == onrecord.from_json(onrecord.to_json(made))


@pytest.mark.parametrize("missing", [None, ValueError("no such element")])
def test_what_fundus_could_not_parse_says_nothing(missing: object) -> None:
    article = small(
        body=missing,
        title=missing,
        images=missing,
        authors=missing,
        publishing_date=missing,
        html=missing,
        topics=missing,
    )
    document = from_fundus(article)
    assert ("", ["no-text"]) == (document.text, [problem.code for problem in document.problems])


def test_name_that_stands_twice_is_found_twice() -> None:
    document = from_fundus(small(authors=["Ann", "Ann Body"]))
    assert ["Ann", "Ann Body"] == [document.surface(fact) for fact in document.facts if fact.field == "author"]
