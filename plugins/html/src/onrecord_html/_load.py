"""A page as delivered to a `Document`: text, what leads back to the page, and what it says of its article."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

import onrecord
from onrecord import Document, Problem

from ._align import kept_of
from ._charset import decode
from ._extractors import DEEPEST, LONGEST, chosen, extracted
from ._metadata import metadata_of
from ._page import columns, page_of
from ._parse import parse, prepared

if TYPE_CHECKING:
    from ._declared import Declared
    from ._settings import HtmlSettings

FORMAT = "onrecord.lines/1"
"""What `Document.source` says it holds: see the documentation, "What a loader says of lines"."""

XHTML = "application/xhtml+xml"
TYPES = frozenset(("text/html", XHTML, "application/vnd.wap.xhtml+xml"))
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_MOST_METAS, _LONGEST_META = 200, 500


def load_page(data: bytes, media_type: str, url: str | None, settings: HtmlSettings) -> Document | None:
    """The document of a page; None for what is none."""
    kind = media_type.partition(";")[0].strip().lower()
    if kind not in TYPES:
        return None
    read = decode(data, media_type)
    problems = [Problem("html.load", "encoding-assumed", read.assumed)] if read.assumed else []
    text = prepared(read.text, xhtml=kind != "text/html" or read.text[:5] == "<?xml")
    walk, whole = parse(text)
    source: dict[str, Any] = {
        "format": FORMAT,
        "media_type": kind,
        "charset": read.charset,
        "sha256": hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
        "loader": f"onrecord-html {_version('onrecord-html')}",
    }
    head = walk.head.declared()
    if not whole:
        problems.append(Problem("html.load", "no-tree", "the parser gave up; what it had read is kept"))
    found = metadata_of(head, walk.lines, url)
    page = page_of(walk.lines, found, head)
    kept, extractor = None, chosen(settings.extractor)
    if page.lines.texts and extractor != "none":
        if not whole or walk.deepest > DEEPEST or len(text) > LONGEST:
            problems.append(
                Problem(
                    "html.load", "extractor-skipped", f"{extractor} is not asked about a page so long or nested so deep"
                )
            )
        else:
            try:
                kept = kept_of(page.lines.texts, extracted(text, extractor), page.lines.links)
            except Exception as exc:  # noqa: BLE001  an extractor may raise anything, and the page must not be lost
                problems.append(Problem("html.load", "extractor-failed", f"{extractor}: {type(exc).__name__}"))
            if kept is not None and not any(kept):
                kept = None  # who finds no article says nothing of the lines
    if not page.text.strip():
        problems.append(Problem("html.load", "no-text", "the page holds no text"))
    source |= {
        "extractor": None if kept is None else f"{extractor} {_version(extractor)}",
        "title": head.title,
        "canonical": head.canonical or None,
        "metas": {name: values[0][:_LONGEST_META] for name, values in list(head.metas.items())[:_MOST_METAS]},
        "declares": sorted({fact.field for fact in page.facts}),
        "lines": columns(page, kept),
    }
    address = url or (head.canonical if head.canonical.startswith(("https://", "http://")) else None)
    document = Document(page.text, url=address, language=_language(head), source=source)
    return document.given(*page.facts, *problems)


def _language(head: Declared) -> str | None:
    """The language that the page names, if it is a tag of one."""
    for tag in (head.language, head.value("og:locale"), head.value("content-language")):
        tidy = tag.replace("_", "-")
        if _LANGUAGE.fullmatch(tidy):
            return tidy
    return None


@cache
def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return onrecord.__version__
