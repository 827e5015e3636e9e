"""Settings of the plugin."""

from __future__ import annotations

import attrs
from attrs.validators import in_

EXTRACTORS = ("auto", "resiliparse", "trafilatura", "none")


@attrs.frozen
class HtmlSettings:
    """
    How pages are read.

    Attributes:
        extractor: Whose answer to "what is the article?" is recorded for each line: ``"resiliparse"`` (fast), ``"trafilatura"``,
            ``"none"``, or ``"auto"``: resiliparse where it is installed, else trafilatura. The text is the same with each of them.

    >>> HtmlSettings(extractor="trafilatura").extractor
    'trafilatura'
    """

    extractor: str = attrs.field(default="auto", validator=in_(EXTRACTORS))
