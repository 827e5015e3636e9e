"""What a page says of its article."""

from __future__ import annotations

import json

import pytest

import onrecord
from onrecord_html import Html, HtmlSettings

QUICK = Html(HtmlSettings(extractor="none"))


def load(page: str, url: str | None = None) -> onrecord.Document:
    document = QUICK.load(page.encode(), "text/html", url)
    assert document is not None
    assert [fact.value for fact in document.facts] == [document.surface(fact) for fact in document.facts]
    return document


def ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def title_of(page: str, url: str | None = None) -> str | None:
    found = load(page, url).metadata.title
    return found.value if found else None


def authors_of(page: str) -> list[str]:
    return [fact.value for fact in load(page).metadata.authors]


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Harbour reopens | The Tideline", "Harbour reopens"),
        ("Harbour reopens - Tideline", "Harbour reopens"),
        ("The Tideline: Harbour reopens", "The Tideline: Harbour reopens"),
        ("Tideline | Harbour reopens", "Harbour reopens"),
        ("Harbour reopens - three ferries a day - The Tideline", "Harbour reopens - three ferries a day"),
        ("Harbour reopens | World | The Tideline", "Harbour reopens"),
        ("Strikes - what we know", "Strikes - what we know"),
        ("Fares rise – tideline.example", "Fares rise"),
    ],
)
def test_title_drops_the_publisher(title: str, bare: str) -> None:
    page = f'<meta property="og:site_name" content="The Tideline"><meta property="og:title" content="{title}"><p>One.'
    assert bare == title_of(page, "https://www.tideline.example/a")


def test_title_that_is_a_heading_between_marks_is_the_heading() -> None:
    assert "Fares rise: what now" == title_of("<title>Ferries | Fares rise: what now | Unknown</title><h2>x</h2><h2>Fares rise: what now</h2>")  # fmt: skip


def test_headline_of_the_structured_data_comes_first_and_is_unescaped() -> None:
    page = (
        ld(headline="Port &amp; pier reopen")
        + '<meta property="og:title" content="Other"><h1>Port &amp; pier reopen</h1>'
    )
    document = load(page)
    assert ("Port & pier reopen", "html.json-ld") == (document.metadata.title.value, document.metadata.title.rule)
    assert "Port & pier reopen" == document.text


@pytest.mark.parametrize(
    ("heading", "title"), [("h2", "Ferries sail again, two harbours wait"), ("p", "Ferry timetable")]
)
def test_headline_below_that_of_the_path_is_the_title(heading: str, title: str) -> None:
    page = (
        ld(headline="Ferry timetable")
        + '<meta property="og:title" content="Ferries sail again, two harbours wait"><nav><a href="/">Home</a></nav><h1>Ferry timetable</h1>'
        + f"<p>Island traffic</p><{heading}>Ferries sail again, two harbours wait</{heading}><p>The first ferry left on Monday.</p>"
    )
    assert title == title_of(page)


def test_title_that_the_page_shows_is_anchored_there_and_one_that_it_does_not_in_a_head_line() -> None:
    shown = load("<title>Harbour reopens</title><nav>Home</nav><h1>Harbour reopens</h1>")
    assert "Home\n\nHarbour reopens" == shown.text
    unseen = load("<title>Harbour reopens</title><p>One.")
    assert "Harbour reopens\n\nOne." == unseen.text
    assert ["title headline head", ""] == unseen.source["lines"]["hints"]


def test_title_is_printed_as_the_page_prints_it() -> None:
    assert "“Open” again" == title_of(
        '<meta property="og:title" content="&quot;Open&quot; again"><h1>“Open” again</h1>'
    )


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"@type": "Person", "name": "Ida Holm"}, ["Ida Holm"]),
        ([{"name": "Ida Holm"}, {"name": "Theo Brandt"}], ["Ida Holm", "Theo Brandt"]),
        ("By Ida Holm and Theo Brandt, Science Reporters", ["Ida Holm", "Theo Brandt"]),
        ("Ida Holm, Theo Brandt & Lena Ortiz", ["Ida Holm", "Theo Brandt", "Lena Ortiz"]),
        ("Holm, Ida", ["Ida Holm"]),
        ("Ida Holm in Ostbrook", ["Ida Holm"]),
        ("https://tideline.example/staff/ida-holm", []),
        ("ida-holm", []),
        ("admin", []),
        ("Sports Desk", ["Sports Desk"]),
        ({"@type": "Person", "name": ["Ida Holm"]}, ["Ida Holm"]),
        ({"@type": ["Person", "Organization"], "name": "Ida van der Holm"}, ["Ida van der Holm"]),
        ("青山はるか", ["青山はるか"]),
        ([[[[["Ida Holm"]]]]], []),
        (7, []),
    ],
)
def test_authors_are_persons(author: object, names: list[str]) -> None:
    assert names == authors_of(ld(headline="x", author=author) + "<p>One.")


def test_author_that_is_a_reference_is_looked_up() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "headline": "x", "author": {"@id": "#7"}},
            {"@type": "Person", "@id": "#7", "name": "Ida Holm"},
        ]
    }
    assert ["Ida Holm"] == authors_of(f'<script type="application/ld+json">{json.dumps(graph)}</script>')


def test_agency_is_no_author() -> None:
    metadata = load('<meta name="author" content="Reuters">One.').metadata
    assert ([], ["Reuters"]) == (list(metadata.authors), [fact.value for fact in metadata.agencies])


def test_publisher_is_the_author_only_where_there_is_no_person() -> None:
    head = ld(
        headline="x", author={"@type": "Organization", "name": "The Tideline"}, publisher={"name": "The Tideline"}
    )
    assert ["The Tideline"] == authors_of(head + "<p>One.")
    assert ["Ida Holm"] == authors_of(head + '<meta name="author" content="Ida Holm"><p>One.')
    assert ["Ida Holm"] == authors_of(head + '<h1>x</h1><p class="byline">By Ida Holm</p><p>One.')


def test_bold_name_above_the_first_sentence_signs_the_article() -> None:
    head = (
        ld(headline="Harbour reopens", author="The Tideline", publisher={"name": "The Tideline"})
        + "<h1>Harbour reopens</h1>"
    )
    text = "<p>The harbour reopened on Monday, the port authority said, after a week in which no boat had been let in or out.</p>"
    assert ["Ida Holm", "Theo Brandt"] == authors_of(f"{head}<p><b>Ida Holm/Theo Brandt</b></p>{text}")
    assert ["The Tideline"] == authors_of(f"{head}<p><b>What happened</b></p>{text}")
    assert ["The Tideline"] == authors_of(f"{head}<p>Ida Holm</p>{text}")
    assert [] == authors_of(f"<h1>Harbour reopens</h1><p><b>Key Points</b></p>{text}")


def test_link_to_the_page_of_an_author_is_a_byline() -> None:
    assert ["Ida Holm"] == authors_of(
        '<h1>Harbour reopens</h1><div><a href="/authors/ida-holm">Ida Holm</a></div><p>One.'
    )
    assert [] == authors_of('<h1>Harbour reopens</h1><div><a href="/topics/ida-holm">Ida Holm</a></div><p>One.')


def test_author_is_anchored_in_the_byline() -> None:
    document = load(
        ld(headline="Harbour reopens", author="Ida Holm") + "<h1>Harbour reopens</h1><p>Words: Ida Holm</p>"
    )
    assert "Harbour reopens\n\nWords: Ida Holm" == document.text


def test_published_is_local_to_its_offset() -> None:
    document = load(ld(headline="x", datePublished="2024-05-02T23:30:00-0400"))
    assert "2024-05-02T23:30:00-04:00" == document.metadata.published.value
    assert "Published: 2024-05-02T23:30:00-04:00" in document.text


def test_same_moment_in_a_local_offset_is_preferred_to_utc() -> None:
    page = '<meta property="article:published_time" content="2024-05-02T22:30:00Z"><meta name="pubdate" content="2024-05-03T00:30:00+02:00">'
    assert "2024-05-03T00:30:00+02:00" == load(page + "One.").metadata.published.value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024-05-02", "2024-05-02"),
        ("20240502", "2024-05-02"),
        ("2024/05/02", "2024-05-02"),
        ("2024-05-02 14:16:29 +01:00", "2024-05-02T14:16:29+01:00"),
        ("2024-05-02T14:16:29.123456Z", "2024-05-02T14:16:29+00:00"),
        ("Thu, 02 May 2024 10:00:00 +0200", "2024-05-02T10:00:00+02:00"),
        ("1714651200000", "2024-05-02T12:00:00+00:00"),
        ("2024-13-45", None),
        ("0001-01-01T00:00:00Z", None),
        ("yesterday", None),
        ("2024", None),
    ],
)
def test_forms_of_dates(written: str, value: str | None) -> None:
    found = load(f'<meta property="article:published_time" content="{written}">One.').metadata.published
    assert value == (found.value if found else None)


@pytest.mark.parametrize(
    ("modified", "updated"),
    [
        ("2024-05-03T09:00:00+02:00", "2024-05-03T09:00:00+02:00"),
        ("2024-05-02T10:00:00+02:00", None),
        ("2024-05-02T08:00:00Z", None),
        ("2024-05-01T10:00:00+02:00", None),
    ],
)
def test_updated_only_if_later(modified: str, updated: str | None) -> None:
    metadata = load(ld(headline="x", datePublished="2024-05-02T10:00:00+02:00", dateModified=modified)).metadata
    assert ("2024-05-02T10:00:00+02:00", updated) == (
        metadata.published.value,
        metadata.updated and metadata.updated.value,
    )


def test_time_element_near_the_heading_is_the_date_where_none_is_declared() -> None:
    page = '<nav><time datetime="2030-01-01">now</time></nav><h1>Harbour reopens</h1><time datetime="2024-05-02T10:00">2 May</time>'
    assert "2024-05-02T10:00:00" == load(page).metadata.published.value


def test_article_that_the_page_does_not_show_is_added() -> None:
    body = "The harbour reopened on Monday, the port authority said. " * 8
    document = load(
        ld(headline="Harbour reopens", articleBody=f"<p>{body}</p><p>Ferries run.</p>") + "<div id=root></div>"
    )
    assert document.text.endswith(f"{body.strip()}\n\nFerries run.")
    assert [0, 1, 1] == document.source["lines"]["body"]


@pytest.mark.parametrize(
    "script",
    ["{", "null", "[]", '{"@type": 7}', '{"@type": "Article", "headline": {"a": 1}, "author": null}', "\ud800"],
)
def test_broken_structured_data_say_nothing(script: str) -> None:
    data = f'<script type="application/ld+json">{script}</script><p>One.'.encode("utf-8", "replace")
    assert () == QUICK.load(data, "text/html", None).facts


def test_language_and_address_are_those_of_the_page() -> None:
    page = '<html lang="de_AT"><link rel="canonical" href="https://tideline.example/a"><p>Eins.'
    assert ("de-AT", "https://tideline.example/a") == (load(page).language, load(page).url)
    assert "https://b.example/" == load(page, "https://b.example/").url
    assert None is load('<html lang="{{ lang }}"><p>One.').language
