"""The extractors: what each of them takes for the article."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

LONGEST = 3_000_000
"""Characters of the longest page that an extractor is asked about."""

DEEPEST = 300
"""Elements nested in each other up to which an extractor is asked: its cost may grow with the square of the depth."""


@cache
def chosen(extractor: str) -> str:
    """The extractor that a setting means here."""
    if extractor != "auto":
        return extractor
    return "resiliparse" if find_spec("resiliparse") is not None else "trafilatura"


def extracted(page: str, extractor: str) -> str:
    """
    The article as *extractor* sees it, as text.

    Raises:
        Exception: Whatever the extractor raises.
    """
    if extractor == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415  optional

        return str(extract_plain_text(page, main_content=True, alt_texts=False, list_bullets=False, noscript=True))
    from trafilatura import extract  # noqa: PLC0415  its import takes most of a second

    return extract(page, include_comments=False, favor_precision=True) or ""
