"""What is known of the lines of a page beyond the page: that they repeat across documents of its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._source import line_hash
from ._words import word_lists

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._page import Page

# Added to the logit of being content, by the number of articles that have the line.
SEEN_TWICE, SEEN_OFTEN = -5.0, -7.0
SENTENCE = 80  # characters
RULE = "repeats-in-source"


def remember(page: Page, source: str, lines: Mapping[str, int]) -> None:
    """
    Note which lines of the page repeat in its source.

    A long sentence with a word of saying or a quotation is left alone: agencies' copy repeats, and no memory may cost what somebody said.
    """
    saying = word_lists().saying
    for index, (lower, words) in enumerate(zip(page.lowers, page.words, strict=True)):
        count = lines.get(line_hash(source, lower), 0)
        if count < 2:
            continue
        if page.closed[index] and len(lower) >= SENTENCE and ('"' in lower or not saying.isdisjoint(words)):
            continue
        page.evidence[index] = (SEEN_TWICE if count == 2 else SEEN_OFTEN, RULE)
