"""One kind for each line: what the model left open, with the place on the page and the lines beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._asides import (
    settle_above_credits,
    settle_cut_quotations,
    settle_day_heads,
    settle_far_headings,
    settle_numbered_heads,
)
from ._authors import settle_authors
from ._context import echo, telling
from ._model import CAPTION_SLOT, SUBHEAD_SLOT, score_of
from ._opening import settle_opening
from ._pictures import settle_photographers, settle_repeated_above_credits, settle_shown
from ._shape import CLOSING, QUOTES
from ._title import settle_title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._model import Models
    from ._page import Page

WHOLE = 800  # characters from which a line may be a whole article
LENIENT = 0.2  # of the threshold for sentences that stand alone
SENTENCE = 80  # characters from which a line that ends like a sentence is one
LONELY = 40  # the same on a page without running text
SUBHEAD = -1098  # score, in thousandths: a probability of a quarter
HEADING = 80  # characters of a heading that is known by the paragraph below it
BELOW_HEADING = 60  # characters of the paragraph below it
ECHOED = 0.5  # of the threshold for short lines, for such a heading
CAPTION = 0  # the same: of a half
CERTAIN = 0.92  # content that no caption model overrules
DASHES = "–—-"
CLOSERS = "".join(sorted(CLOSING))
BULLETS = "•·▪‣●*–-—►▶"


def decode(
    page: Page, rows: Mapping[int, list[int]], totals: Mapping[int, float], weigh: Models, keeps: tuple[float, float]
) -> None:
    """
    Settle the lines that are still open.

    Args:
        page: The lines, with ``content`` from the second pass.
        rows: Places of the open lines, in order.
        totals: What the line models say of them.
        weigh: The models.
        keeps: Least probability of a sentence to be content, and of other lines.
    """
    keep, keep_short = keeps
    # Without running text around it, or as long as an article, a sentence is hardly ever furniture.
    bare = not any(value > 0.8 and len(look) >= SENTENCE for value, look in zip(page.content, page.looks, strict=True))
    title = settle_title(page, rows, weigh)
    settle_opening(page, rows, title, weigh.opening)
    for index, total in totals.items():
        if page.kinds[index]:
            continue
        look, value = page.looks[index], page.content[index]
        sentence = page.closed[index] and len(look) >= (LONELY if bare else SENTENCE)
        sentence_keep = keep * LENIENT if (bare or len(look) >= WHOLE) and index not in page.evidence else keep
        if value < CERTAIN and score_of(total, CAPTION_SLOT) >= CAPTION:
            page.settle(index, "caption", "caption-line", round(max(0.5, 1 - value), 2))
        elif value >= (sentence_keep if sentence else keep_short):
            settle_content(page, index, total, value)
        elif value >= keep_short * ECHOED and heads_paragraph(page, index):
            page.settle(index, "subhead", "echoed-below", 0.6)
        else:
            settle_furniture(page, index, value)
    settle_cut_quotations(page)
    settle_photographers(page, title)
    settle_numbered_heads(page)
    settle_above_credits(page)
    settle_repeated_above_credits(page)
    settle_shown(page)
    settle_day_heads(page)
    settle_far_headings(page)
    settle_authors(page)


def heads_paragraph(page: Page, index: int) -> bool:
    """Whether a short line stands between two paragraphs, of which the one below takes up a word of it."""
    if (
        not 0 < index < len(page) - 1
        or page.closed[index]
        or len(page.looks[index]) > HEADING
        or index in page.evidence
    ):
        return False
    for beside, least, size in ((index - 1, 0.8, SENTENCE), (index + 1, 0.6, BELOW_HEADING)):
        if not page.closed[beside] or page.content[beside] < least or len(page.looks[beside]) < size:
            return False
    return echo(page, telling(page, index), index + 1) > 1


def settle_content(page: Page, index: int, total: float, value: float) -> None:
    """Paragraph or sub-head."""
    look = page.looks[index]
    sure = round(value, 2)
    plain = page.closed[index]
    quoted = plain and look[0] in QUOTES and look[-1] != "?"
    if not plain and look[0] in DASHES and quotes_as_heading(page, index):
        page.settle(index, "subhead", "quoted-head", sure)
    elif (
        not quoted
        and look.rstrip(CLOSERS)[-1:] != "."  # a short paragraph
        and len(look) <= (110 if plain else 150)
        and look[0] not in BULLETS
        and score_of(total, SUBHEAD_SLOT) >= SUBHEAD
    ):
        page.settle(index, "subhead", "subhead-line", sure)
    else:
        page.settle(index, "paragraph", "running-text" if plain and len(look) >= SENTENCE else "line-model", sure)


def quotes_as_heading(page: Page, index: int) -> bool:
    """Whether a short line that a dash opens stands among paragraphs that none opens: words from the text below it, not somebody's turn to speak."""
    return (
        len(page.looks[index]) <= HEADING
        and 0 < index < len(page) - 1
        and all(
            page.closed[beside] and len(page.looks[beside]) >= SENTENCE and page.looks[beside][0] not in DASHES
            for beside in (index - 1, index + 1)
        )
    )


def settle_furniture(page: Page, index: int, value: float) -> None:
    """The kind of a furniture line: caption by the model, promo and related by their neighbours, else other."""
    look = page.looks[index]
    sure = round(1 - value, 2)
    weight, because = page.evidence.get(index, (0.0, ""))
    before = page.kinds[index - 1] if index else ""
    words = look.count(" ") + 1
    if (before == "promo" and not page.gaps[index] and any(page.gaps[1:])) or (
        before == "promo" and look.islower() and not page.closed[index]
    ):
        page.settle(index, "promo", "beside-promo", sure)
    elif words >= 5:
        page.settle(index, "related", because if weight < 0 else "headline-like", sure)
    else:
        page.settle(index, "nav", because if weight < 0 else "short-line", sure)
