"""What tags, classes and ids say about the lines inside them: a closed set of words, as bits of a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HINTS = (
    "main", "article", "header", "footer", "nav", "aside", "form", "list", "table", "quote", "figure", "caption", "credit", "byline", "time", "title", "dek",
    "body", "related", "promo", "ad", "share", "comments", "tags", "media", "widget", "bio", "hidden", "strong", "note", "noscript",
    "headline", "summary", "head", "declared",
)  # fmt: skip
"""The words that may stand in the hints of a line, in the order in which they are written."""

BIT = {word: 1 << number for number, word in enumerate(HINTS)}
LOCAL = BIT["title"] | BIT["strong"] | BIT["list"] | BIT["table"] | BIT["quote"]
"""Hints that count as they stand, whatever the rest of the page says."""

_OF_TAG = {
    "main": "main", "article": "article", "header": "header", "footer": "footer", "nav": "nav", "menu": "nav", "aside": "aside", "form": "form", "button": "form", "label": "form", "textarea": "form",
    "li": "list", "dd": "list", "dt": "list", "td": "table", "th": "table", "blockquote": "quote", "q": "", "figure": "figure", "figcaption": "caption", "caption": "caption", "time": "time", "address": "byline",
    "strong": "strong", "b": "strong", "noscript": "noscript", "dialog": "hidden",
}  # fmt: skip
TAG_BITS = {tag: BIT[hint] for tag, hint in _OF_TAG.items() if hint}
_OF_ROLE = {
    "navigation": "nav", "complementary": "aside", "banner": "header", "contentinfo": "footer", "search": "form", "form": "form", "dialog": "widget", "alertdialog": "widget", "menu": "nav", "menubar": "nav",
    "figure": "figure", "main": "main", "article": "article", "tablist": "nav", "toolbar": "share",
}  # fmt: skip
_OF_ITEMPROP = {
    "headline": "title", "author": "byline", "datepublished": "time", "datemodified": "time", "articlebody": "body", "caption": "caption", "description": "dek", "alternativeheadline": "dek", "copyrightholder": "credit",
    "credittext": "credit", "keywords": "tags", "comment": "comments", "publisher": "footer",
}  # fmt: skip
_OF_WORD = {
    word: hint
    for hint, words in {
        "nav": "nav navbar navigation menu submenu breadcrumb breadcrumbs masthead topbar toolbar pagination pager sitemap hamburger",
        "aside": "sidebar aside rail sidecolumn rightcol",
        "footer": "footer legal copyright imprint colophon",
        "caption": "caption captions cutline figcaption bildunterschrift legende legend bildtext",
        "credit": "credit credits photographer photocredit imagecredit fotograf bildquelle copyrightholder",
        "byline": "byline bylines author authors autor autoren autores auteur writer writers contributor contributors signature firma",
        "time": "date datetime time timestamp published pubdate publishdate publish datum fecha updated modified lastmod",
        "title": "headline heading title titel titulo titre",
        "dek": "dek deck standfirst subtitle subheadline subhead subheading subtitulo lead lede lede intro excerpt summary abstract description teasertext vorspann ingress chapeau bajada sottotitolo",
        "related": "related recommended recommendation recommendations trending popular mostread mostpopular teaser teasers card cards carousel outbrain taboola similar readmore morefrom readnext upnext latest "
        "recirc recirculation linkbox stories headlines otherstories seealso collection river promobox",
        "promo": "newsletter newsletters subscribe subscription subscriber subscriptions signup paywall piano donate donation membership premium register registration promo promotion offer cta upsell abo",
        "ad": "ad ads adv advert adverts advertisement advertising adslot sponsor sponsored dfp gpt anzeige publicidad werbung",
        "share": "share sharing sharebar social socials sns follow facebook twitter whatsapp addthis addtoany shares bookmark",
        "comments": "comment comments disqus discussion kommentare comentarios replies respond",
        "tags": "tag tags topic topics keyword keywords category categories taxonomy schlagworte",
        "media": "video videos player gallery slideshow audio podcast embed playlist jwplayer brightcove lightbox",
        "widget": "cookie cookies consent gdpr modal popup overlay banner widget toast login signin onetrust toolbox alert notification ticker search weather",
        "bio": "bio biography aboutauthor profile",
        "hidden": "hidden sr screenreader visuallyhidden screen",
        "note": "correction corrections editors note disclaimer footnote footnotes factbox infobox",
        "figure": "figure image img photo picture thumbnail thumb wpcaption bild foto",
        "quote": "pullquote blockquote quote",
    }.items()
    for word in words.split()
}
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_TO_BLANKS = {code: " " for code in range(128) if not 97 <= code <= 122}  # all but small letters
_BODY = re.compile(
    r"(?:article|story|entry|post|content|single|news|main|page|body)[-_]{0,2}(?:body|content|text|copy|entry|inner|main)|(?:^|\s)(?:body|richtext|rich-text|wysiwyg|prose|articlebody)(?:\s|$)"
)
_LETTERS_ONLY = bytes(code if 97 <= code <= 122 else 32 for code in range(256))
_INNER = frozenset("body content text copy entry inner main richtext rich wysiwyg prose".split())
_BITS_OF_WORD = {word: BIT[hint] for word, hint in _OF_WORD.items()}
_TELLING = frozenset(_BITS_OF_WORD)
_AUTHOR = re.compile(r"/(?:author|autor|auteur)(?:s|en|es|in)?[/=?]", re.IGNORECASE)  # the page of an author
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_CLASSES = ("class", "id")
_LOOKED = frozenset(("href", "itemprop", "role", "rel", "style", "hidden"))
_ROOTS = frozenset(("html", "body"))  # their classes speak of the whole page
_LONGEST = 300  # characters of an attribute that are looked at


class Hints:
    """
    What each element of a page says of the lines in it; classes that the page repeats are looked at once.

    >>> [word for word in HINTS if BIT[word] & Hints().of("div", {"class": "articleBody photo-caption"})]
    ['figure', 'caption', 'body']
    """

    def __init__(self) -> None:
        self._classes: dict[str, int] = {}
        self._others: dict[tuple[str, str], int] = {}

    def of(self, tag: str, attributes: Mapping[str, str]) -> int:
        """The hints that an element gives to the lines in it."""
        bits = 0 if tag == "dialog" and "open" in attributes else TAG_BITS.get(tag, 0)
        if tag not in _ROOTS:
            classes = self._classes
            for name in _CLASSES:
                value = attributes.get(name)
                if value:
                    found = classes.get(value)
                    if found is None:
                        found = classes[value] = class_bits(value[:_LONGEST])
                    bits |= found
        if _LOOKED.isdisjoint(attributes):
            return bits
        for name in _LOOKED.intersection(attributes):
            value = attributes[name]
            if name == "href":
                if "/aut" in value and _AUTHOR.search(value[:_LONGEST]):
                    bits |= BIT["byline"]
            else:
                found = self._others.get((name, value))
                if found is None:
                    found = self._others[name, value] = _attribute_bits(name, value[:_LONGEST].lower())
                bits |= found
        return bits


def _attribute_bits(name: str, value: str) -> int:
    """What an attribute other than the classes says; *value* in lower case."""
    if name == "itemprop":
        words = [_OF_ITEMPROP.get(word) for word in value.split()]
    elif name == "role":
        words = [_OF_ROLE.get(value)]
    elif name == "rel":
        words = ["byline" if "author" in value else "tags" if value == "tag" else None]
    elif name == "style":
        words = ["hidden" if _HIDDEN.search(value) else None]
    else:
        words = ["hidden"]
    bits = 0
    for word in words:
        if word:
            bits |= BIT[word]
    return bits


def class_bits(value: str) -> int:
    """What the words of a class or an id say."""
    small = value.lower()
    if small != value:
        words = " ".join(_WORD.findall(value)).lower().split()
    elif value.isascii():
        words = value.encode().translate(_LETTERS_ONLY).decode().split()
    else:
        words = value.translate(_TO_BLANKS).split()
    bits = 0
    for word in _TELLING.intersection(words):
        bits |= _BITS_OF_WORD[word]
    if not _INNER.isdisjoint(words) and _BODY.search(small):
        bits |= BIT["body"]
    return bits


def words_of(bits: int) -> str:
    """The hints as words, in the order of `HINTS`."""
    return " ".join(word for word in HINTS if bits & BIT[word])
