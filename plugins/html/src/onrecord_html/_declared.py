"""The head of a page: meta tags, links, titles and scripts, each read once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ._json_ld import Structured, structured

if TYPE_CHECKING:
    from lxml.etree import _Element

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


def declared(root: _Element) -> Declared:
    """Read what the page says of itself, wherever in it that stands."""
    metas: dict[str, list[str]] = {}
    title = canonical = ""
    scripts: list[str] = []
    for number, element in enumerate(root.iter("meta", "title", "link", "script")):
        tag = element.tag
        if tag == "meta":
            name = (
                element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
            )
            content = element.get("content")
            if name and content and number < _MOST:
                value = " ".join(content[:_LONGEST].split())
                if value:
                    metas.setdefault(name.strip().lower()[:80], []).append(value)
        elif tag == "title":
            if not title and (parent := element.getparent()) is not None and parent.tag != "svg":
                title = " ".join((element.text or "")[:_LONGEST].split())
        elif tag == "link":
            if not canonical and (element.get("rel") or "").lower() == "canonical":
                canonical = (element.get("href") or "").strip()[:_LONGEST]
        elif "ld+json" in (element.get("type") or "").lower():
            scripts.append(element.text or "")
    language = (
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang") or ""
    ).strip()
    return Declared(metas, title, canonical, language[:35], structured(scripts))
