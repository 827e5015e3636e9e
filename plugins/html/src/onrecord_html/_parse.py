"""Text of a page through the parser."""

from __future__ import annotations

import re

from ._walk import Walk

_EMPTY = re.compile(r"<(script|style|title|textarea|iframe|noscript)\b([^<>]{0,2000})/>", re.IGNORECASE)
_SCRIPT = re.compile(r"<(/?)(script|style)(?=[\s/>])", re.IGNORECASE)
_LONGEST_TAG = 2000


def without_scripts(text: str) -> str:
    """
    *text* without the scripts and style sheets that hold no data of the article: half of most pages, and nothing in it is read.

    As in a browser, a script ends at the first end tag; one that has none is left to the parser. One pass.

    >>> without_scripts("<p>One<script>if (a < b) {}</script> and two.</p>")
    '<p>One and two.</p>'
    """
    parts: list[str] = []
    done, opened, name = 0, -1, ""
    for mark in _SCRIPT.finditer(text):
        closes, found = mark[1], mark[2].lower()
        if not name:
            if not closes:
                tag = text[mark.end() : text.find(">", mark.end(), mark.end() + _LONGEST_TAG)]
                name, opened = found, -1 if "ld+json" in tag.lower() else mark.start()
        elif closes and found == name:
            end = text.find(">", mark.end(), mark.end() + _LONGEST_TAG)
            if opened >= 0 and end >= 0:
                parts.append(text[done:opened])
                done = end + 1
            name = ""
    parts.append(text[done:])
    return "".join(parts)


def prepared(page: str, *, xhtml: bool = False) -> str:
    """
    A page as the parser and the extractors get it.

    Args:
        page: As decoded; NUL becomes U+FFFD, as in a browser.
        xhtml: Whether elements may be closed in their own tag, which HTML does not know.
    """
    text = page.replace("\0", "\ufffd")
    return without_scripts(_EMPTY.sub(r"<\1\2></\1>", text) if xhtml else text)


def parse(text: str) -> tuple[Walk, bool]:
    """The walk through a page that was `prepared`, and whether the parser came to its end; what it read until there is kept."""
    from lxml import etree  # noqa: PLC0415  only pages need it

    walk = Walk()
    parser = etree.HTMLParser(
        encoding="utf-8", target=walk, remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    try:
        etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, etree.ParserError):
        return walk.close(), False
    return walk, True
