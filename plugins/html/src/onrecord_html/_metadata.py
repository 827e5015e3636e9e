"""What a page says of its article, from the most telling source: JSON-LD, then meta tags, then what it shows."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from ._hints import BIT
from ._moments import best_of, is_later
from ._names import AGENCIES, names_in
from ._titles import letters, without_publisher

if TYPE_CHECKING:
    from ._declared import Declared
    from ._moments import Moment
    from ._walk import Lines

_TITLES = (
    "og:title",
    "twitter:title",
    "headline",
    "dc.title",
    "dcterms.title",
    "sailthru.title",
    "parsely-title",
    "title",
)
_CLOSE = 6  # lines between two headings of one article
_AUTHORS = (
    "author", "article:author_name", "article:author", "sailthru.author", "parsely-author", "cxenseparse:author", "byl", "dc.creator", "dcterms.creator", "citation_author", "authors", "creator", "twitter:data1", "lp.article:author",
)  # fmt: skip
_PUBLISHED = (
    "article:published_time", "article:published", "og:article:published_time", "http://ogp.me/ns/article#published_time", "og:published_time", "datepublished", "date.available", "dcterms.created", "dc.date.issued",
    "dc.date", "dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "content:publishdate", "citation_publication_date",
    "prism.publicationdate", "rnews:datepublished", "date.created", "date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "article:modified", "og:article:modified_time", "http://ogp.me/ns/article#modified_time", "og:updated_time", "datemodified", "date.modified", "dcterms.modified", "last-modified",
    "lastmod", "lastupdate", "last_updated_date", "cxenseparse:modified_time",
)  # fmt: skip
_SITES = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "twitter:site",
    "twitter:creator",
)
_LONGEST_TITLE = 300
_NEAR = 15  # lines around the heading in which a byline or a date of the article stands
_SENTENCE = 80  # characters of a line that is surely no name
_BYLINE = 120  # characters of a byline
_OTHERS = BIT["related"] | BIT["comments"] | BIT["nav"] | BIT["footer"] | BIT["aside"] | BIT["promo"]


class Found(NamedTuple):
    """
    A value and where it was found.

    Attributes:
        value: The value.
        rule: Kebab name of the place: ``json-ld``, ``meta``, ``heading``, ``byline``, ``time`` ...
        confidence: How sure it is.
    """

    value: str
    rule: str
    confidence: float


class PageMetadata(NamedTuple):
    """
    What is known of the article.

    Attributes:
        title: Its headline without the publisher's name.
        authors: Persons; the body that the page calls the author only where there is no person.
        agencies: News agencies that it calls authors.
        published: When it appeared.
        updated: When it was changed after that.
        publisher: Who published it.
        summary: What the page says it is about: no fact, for finding the dek.
        heading: The number of the line that is the heading of the article, -1 without one.
    """

    title: Found | None
    authors: tuple[Found, ...]
    agencies: tuple[Found, ...]
    published: Found | None
    updated: Found | None
    publisher: Found | None
    summary: str
    heading: int


def metadata_of(page: Declared, lines: Lines, url: str | None) -> PageMetadata:
    """Everything that the page says of its article."""
    publisher = page.article.publisher or page.value("og:site_name", "publisher", "dc.publisher", "application-name")
    sites = [
        page.article.publisher,
        *(name for key in _SITES for name in page.metas.get(key, ())),
        *_host_names(url or page.canonical),
    ]
    folded = {found for site in sites if len(found := letters(site)) > 2}
    headings = [text for text, tag in zip(lines.texts, lines.tags, strict=True) if tag in {"h1", "h2"}][:40]
    title = _title(page, lines, sites, headings)
    main = main_heading(lines, title.value if title else "")
    authors, agencies = _authors(page, lines, folded, main)
    published, updated = _moments(page, lines, main)
    return PageMetadata(
        title, authors, agencies, published, updated,
        Found(publisher[:100], "json-ld" if page.article.publisher else "meta", 0.9) if publisher and not publisher.startswith("http") else None,
        page.article.description or page.value("og:description", "description", "twitter:description"),
        main,
    )  # fmt: skip


def _host_names(url: str) -> list[str]:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return []
    parts = host.removeprefix("www.").split(".")
    return [host, ".".join(parts), *(part for part in parts[:-1] if len(part) > 3)]


def _title(page: Declared, lines: Lines, sites: list[str], headings: list[str]) -> Found | None:
    said = next((value for name in _TITLES if (value := page.value(name))), "")
    meta = without_publisher(html.unescape(said), sites, headings)[:_LONGEST_TITLE] if said else ""
    if page.article.headline:
        headline = without_publisher(page.article.headline, sites, headings)[:_LONGEST_TITLE]
        if not (meta and _heads_below(lines, meta, headline)):
            return Found(headline, "json-ld", 0.98)
    if meta:
        return Found(meta, "meta", 0.97)
    shown = [
        text
        for text, tag, hints in zip(lines.texts, lines.tags, lines.hints, strict=True)
        if tag == "h1" and not hints & _OTHERS
    ]
    bare = without_publisher(page.title, sites, shown or headings)
    if not shown and ": " in bare:  # "The Tideline Online: Harbour reopens", and the page says "Harbour reopens"
        last = bare.rpartition(": ")[2]
        if letters(last) in {letters(text) for text in lines.texts if len(text) <= _LONGEST_TITLE}:
            bare = last
    if len(shown) == 1 or (shown and letters(shown[0]) == letters(bare)):
        return Found(shown[0][:_LONGEST_TITLE], "heading", 0.95)
    return Found(bare[:_LONGEST_TITLE], "title", 0.9) if bare else None


def _heads_below(lines: Lines, title: str, other: str) -> bool:
    """Whether one title stands as a heading close below another: the first is that of the path of the page, in the words of search engines."""
    one, two = letters(title), letters(other)
    if one == two:
        return False
    at = {
        letters(text): number
        for number, (text, tag) in enumerate(zip(lines.texts, lines.tags, strict=True))
        if tag in {"h1", "h2"}
    }
    return one in at and two in at and 0 < at[one] - at[two] <= _CLOSE


def main_heading(lines: Lines, title: str) -> int:
    """The number of the line that shows the title, else of the first main heading, else -1."""
    folded = letters(title)
    best, score = -1, 0
    for number, (text, tag, hints) in enumerate(zip(lines.texts, lines.tags, lines.hints, strict=True)):
        if tag != "h1" and not (folded and len(text) <= len(title) + 40 and letters(text) == folded):
            continue
        same = letters(text) == folded
        value = 4 * same + 2 * (tag == "h1") + (not hints & _OTHERS)
        if value > score:
            best, score = number, value
    return best


def _authors(page: Declared, lines: Lines, sites: set[str], main: int) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    agencies: dict[str, Found] = {}
    bodies: list[str] = []
    people: list[Found] = []

    def take(names: list[str], rule: str, confidence: float) -> None:
        for raw in names:
            if agency := AGENCIES.get(letters(raw)):
                agencies.setdefault(agency, Found(agency, rule, confidence))
            elif people_in := names_in(raw, sites):
                people.extend(
                    Found(name, rule, confidence) for name in people_in if name not in {found.value for found in people}
                )
            elif (
                rule == "json-ld"
                and "http" not in raw
                and len(raw) < _BYLINE
                and (raw[0].isupper() or not raw.isascii())
            ):
                bodies.append(raw)

    take([person.name for person in page.article.authors if not person.body], "json-ld", 0.97)
    bodies += [person.name for person in page.article.authors if person.body]
    for name in _AUTHORS:
        if people:
            break
        take(page.metas.get(name, []), "meta", 0.9)
    if not people:
        for line in _bylines(lines, main):
            people.extend(Found(name, "byline", 0.85) for name in names_in(line, sites, declared=False))
            if people:
                break
    claimed = page.article.authors or any(page.metas.get(name) for name in _AUTHORS)
    if (
        not people and claimed and (line := _bold_name(lines, main))
    ):  # the page says that it has an author, and names the publisher
        people = [Found(name, "bold-name", 0.7) for name in names_in(line, sites, declared=False)]
    if not people and not agencies and bodies:
        people = [Found(bodies[0], "body", 0.6)]
    return tuple(people), tuple(agencies.values())


def _bylines(lines: Lines, main: int) -> list[str]:
    """The lines near the heading that the markup, or their first word, calls bylines."""
    first = max(main - 4, 0)
    out = []
    for number in range(first, min(len(lines.texts), max(main, 0) + _NEAR)):
        text, hints = lines.texts[number], lines.hints[number]
        if (
            len(text) <= _BYLINE
            and number != main
            and not hints & _OTHERS
            and (hints & BIT["byline"] or text[:3].lower() == "by ")
        ):
            out.append(text)
    return out


def _bold_name(lines: Lines, main: int) -> str:
    """A line that is only a name, in bold, directly above the first sentence after the heading: how papers sign without a byline; "" without one."""
    for number in range(max(main, -1) + 1, min(len(lines.texts), max(main, 0) + _NEAR)):
        text = lines.texts[number]
        if len(text) >= _SENTENCE:
            above = lines.texts[number - 1] if number - 1 > main else ""
            bold = number and lines.hints[number - 1] & BIT["strong"] and len(above) <= _BYLINE
            return (
                above if bold and len(letters("".join(names_in(above, declared=False)))) == len(letters(above)) else ""
            )
    return ""


def _moments(page: Declared, lines: Lines, main: int) -> tuple[Found | None, Found | None]:
    declared = [page.article.published, *(value for name in _PUBLISHED for value in page.metas.get(name, ()))]
    rule, confidence = ("json-ld", 0.99) if page.article.published else ("meta", 0.98)
    published = best_of(value for value in declared if value)
    if published is None:
        published, rule, confidence = _shown_time(lines, main), "time", 0.85
    changed = best_of(
        value
        for value in [page.article.modified, *(value for name in _MODIFIED for value in page.metas.get(name, ()))]
        if value
    )
    updated = None
    if changed is not None and published is not None and is_later(changed, published):
        updated = Found(changed.isoformat(), "json-ld" if page.article.modified else "meta", 0.98)
    return Found(published.isoformat(), rule, confidence) if published is not None else None, updated


def _shown_time(lines: Lines, main: int) -> Moment | None:
    """The first time element near the heading."""
    last = min(len(lines.texts), main + _NEAR) if main >= 0 else len(lines.texts)
    for number in range(max(main - 6, 0), last):
        if lines.times[number] and not lines.hints[number] & _OTHERS:
            return best_of([lines.times[number]])
    return None
