"""The head of a page: meta tags, links, titles and scripts, each read when the parser comes by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ._json_ld import Structured, structured

if TYPE_CHECKING:
    from collections.abc import Mapping

DECLARING = frozenset(("html", "meta", "title", "link", "script"))
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LONGEST = 2000  # characters of a value
_MOST = 2000  # meta tags that are looked at


class Declared(NamedTuple):
    """
    What a page declares of itself.

    Attributes:
        metas: Name or property in lower case to its values, in order.
        title: The title element.
        canonical: Its own address.
        language: The language of the root element.
        article: What its JSON-LD says.
    """

    metas: dict[str, list[str]]
    title: str
    canonical: str
    language: str
    article: Structured

    def values(self, *names: str) -> list[str]:
        """The values of the first of *names* that has any."""
        return next((found for name in names if (found := self.metas.get(name))), [])

    def value(self, *names: str) -> str:
        """The first value of the first of *names* that has any, or ""."""
        found = self.values(*names)
        return found[0] if found else ""


NOTHING = Declared({}, "", "", "", Structured())
"""What a page declares that has no markup."""


class Head:
    """
    What a page says of itself, wherever in it that stands, as a parser comes by.

    Attributes:
        wanted: The element whose text is wanted next, "" for none: up to the first element inside it.
    """

    def __init__(self) -> None:
        self.metas: dict[str, list[str]] = {}
        self.title = self.canonical = self.language = ""
        self.scripts: list[str] = []
        self.count = 0
        self.wanted = ""

    def start(self, tag: str, attributes: Mapping[str, str], *, inside: str) -> None:
        """One of the elements of `DECLARING` begins, in one that prints nothing if *inside* names it."""
        self.wanted = ""
        get = attributes.get
        if tag == "html":
            self.language = self.language or (get("lang") or get(_XML_LANGUAGE) or get("xml:lang") or "").strip()
            return
        self.count += 1
        if tag == "meta":
            name = get("property") or get("name") or get("itemprop") or get("http-equiv")
            content = get("content")
            if name and content and self.count <= _MOST:
                value = " ".join(content[:_LONGEST].split())
                if value:
                    self.metas.setdefault(name.strip().lower()[:80], []).append(value)
        elif tag == "title":
            if not self.title and inside != "svg":
                self.wanted = tag
        elif tag == "link":
            if not self.canonical and get("rel", "").lower() == "canonical":
                self.canonical = get("href", "").strip()[:_LONGEST]
        elif "ld+json" in get("type", "").lower():
            self.wanted = tag

    def text(self, text: str) -> None:
        """The text at the beginning of the element that is wanted."""
        if self.wanted == "title":
            self.title = " ".join(text[:_LONGEST].split())
        else:
            self.scripts.append(text)
        self.wanted = ""

    def declared(self) -> Declared:
        """All that was said."""
        return Declared(self.metas, self.title, self.canonical, self.language[:35], structured(self.scripts))
