r"""
Reads web pages: a plugin of onrecord.

>>> import onrecord
>>> page = b"<html><head><title>Harbour reopens | Tideline</title></head><body><h1>Harbour reopens</h1><p>The harbour reopened on Monday.</p></body></html>"
>>> document = onrecord.read(page)
>>> document.text
'Harbour reopens\n\nThe harbour reopened on Monday.'
>>> document.metadata.title.rule
'html.heading'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import onrecord

from ._fundus import FundusArticle, from_fundus
from ._load import load_page
from ._settings import HtmlSettings

if TYPE_CHECKING:
    from onrecord import Document

__all__ = ["FundusArticle", "Html", "HtmlSettings", "from_fundus"]


class Html:
    """
    Loads pages: their visible text as lines, what the markup and an extractor say of each line, and what they say of their article.

    Hook: `load`.
    """

    name = "html"
    Settings = HtmlSettings

    def __init__(self, settings: HtmlSettings) -> None:
        self.settings = settings

    @onrecord.hookimpl
    def load(self, data: bytes, media_type: str, url: str | None) -> Document | None:
        """The document of a page (``text/html``, XHTML); None for anything else. No page raises."""
        return load_page(data, media_type, url, self.settings)
