"""Whole pages of different layouts, each with what should be read from it."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

import onrecord
from onrecord_html import Html, HtmlSettings

FOLDER = Path(__file__).parent / "pages"
PAGES = sorted(FOLDER.glob("*.html"))
EXTRACTORS = [
    pytest.param(name, marks=pytest.mark.skipif(name == "resiliparse" and find_spec(name) is None, reason="optional"))
    for name in ("trafilatura", "resiliparse")
]


def expected(page: Path) -> dict[str, object]:
    return json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))


def test_there_are_a_dozen_pages() -> None:
    assert 12 == len(PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_is_read_as_expected(page: Path) -> None:
    document = onrecord.read(page)
    metadata = document.metadata

    def value(fact: onrecord.Fact | None) -> str | None:
        return fact.value if fact else None

    found = {
        "charset": document.source["charset"],
        "language": document.language,
        "url": document.url,
        "title": value(metadata.title),
        "authors": [fact.value for fact in metadata.authors],
        "agencies": [fact.value for fact in metadata.agencies],
        "published": value(metadata.published),
        "updated": value(metadata.updated),
        "publisher": value(metadata.publisher),
        "problems": [problem.code for problem in document.problems],
        "lines": [line for line in document.text.split("\n") if line],
    }
    assert {key: wanted for key, wanted in expected(page).items() if key not in {"paragraphs", "either"}} == found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize("extractor", EXTRACTORS)
def test_article_is_told_from_the_rest(page: Path, extractor: str) -> None:
    pytest.importorskip("onrecord_boilerplate")
    loaded = Html(HtmlSettings(extractor=extractor)).load(page.read_bytes(), "text/html", None)
    document = onrecord.Chain("html", "boilerplate")(loaded)
    wanted = expected(page)
    paragraphs = [document.surface(region)[:40] for region in document.regions if region.kind == "paragraph"]
    assert wanted["paragraphs"] == [start for start in paragraphs if start not in wanted.get("either", ())]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_fact_stands_in_the_text_letter_by_letter(page: Path) -> None:
    document = onrecord.read(page)
    assert [fact.value for fact in document.facts] == [document.surface(fact) for fact in document.facts]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_makes_the_round_trip_through_json(page: Path) -> None:
    document = onrecord.Chain()(onrecord.read(page))
    assert document == onrecord.from_json(onrecord.to_json(document))
