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
from ._context import echo, telling
from ._features import CONTEXT, bin_of
from ._model import CAPTION_SLOT, SUBHEAD_SLOT, probability
from ._opening import settle_bullets, settle_opening
from ._pictures import settle_photographers, settle_repeated_above_credits, settle_shown
from ._shape import FOREIGN, QUOTES
from ._signed import settle_dated_names
from ._structure import shared

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._model import Joint, Models
    from ._page import Page

WHOLE = 800  # characters from which a line may be a whole article
LENIENT = 0.2  # of the threshold for sentences that stand alone
SENTENCE = 80  # characters from which a line that ends like a sentence is one
LONELY = 40  # the same on a page without running text
TITLE = 0.1
LEAST_TITLE = -2490  # score of a model, in thousandths, from which a title may reach that
SUBHEAD = 0.25
HEADING = 80  # characters of a heading that is known by the paragraph below it
BELOW_HEADING = 60  # characters of the paragraph below it
ECHOED = 0.5  # of the threshold for short lines, for such a heading
STATED_SUBHEAD = 60  # characters of one that ends in a full stop
CAPTION = 0.5
CERTAIN = 0.92  # content that no caption model overrules
BEFORE_TITLE = 4  # sentences that may stand before a title: captions, a dek, the end of another article
FEW_WORDS, SOME_WORDS = 0.35, 0.7  # the same for a line of fewer than five, fewer than six words
STRANGE_TITLE, APT_TITLE = 0.4, 1.3  # the same for no word, for most words shared with the article
SENTENCE_TITLE = 0.1  # what is left of the probability of a title that ends in a full stop
TITLE_SIZE = (8, 260)
PATH = 40  # characters that may stand before the title in its line
PATH_MARKS = frozenset("|/>›»")
TITLE_BLANKS = 3  # in a title that is found again without them, at least
DASHES = "–—-"
BULLETS = "•·▪‣●*–-—►▶"


def title_score(look: str, row: list[int], probability: float) -> float:
    """The probability of a title, less for full stops, for the few words of a section name and for words that the article does not have."""
    if look[-1] in ".。।":
        probability *= SENTENCE_TITLE
    overlap = bin_of(row, CONTEXT, "overlap x distance x own") // 12
    if overlap == 1:
        probability *= STRANGE_TITLE
    elif overlap >= 4:
        probability *= APT_TITLE
    if look.isascii() or not FOREIGN.search(look):
        words = look.count(" ") + 1
        probability *= FEW_WORDS if words < 5 else SOME_WORDS if words < 6 else 1
    return min(probability, 0.99)


def title_reach(page: Page) -> int:
    """The number of the line before which a title is looked for: the fifth sentence that is surely running text."""
    solid = 0
    for index, (value, look) in enumerate(zip(page.content, page.looks, strict=True)):
        if value > 0.8 and len(look) >= SENTENCE:
            solid += 1
            if solid > BEFORE_TITLE:
                return index
    return len(page)


def find_title(page: Page, rows: Mapping[int, list[int]], model: Joint) -> int:
    """The number of the title line, -1 if the page shows none."""
    best, choice = TITLE, -1
    reach = title_reach(page)
    for index, row in rows.items():
        if index >= reach:
            break
        look = page.looks[index]
        if TITLE_SIZE[0] <= len(look) <= TITLE_SIZE[1] and not page.kinds[index]:
            (total,) = model.totals((row,))
            if total > LEAST_TITLE:  # else no score can be good enough
                value = title_score(look, row, probability(total, 0))
                if value > best:
                    best, choice = value, index
    if choice >= 0:
        bare = without_path(page, choice, rows)
        if bare != choice:
            page.settle(choice, "nav", "path-and-title", 0.7)
            choice = bare
        page.settle(choice, "title", "title-line", round(best, 2))
    return choice


def has_path(whole: str, title: str, sections: frozenset[str]) -> bool:
    """Whether a line is the title with the path of the page ("HomeNews", "News / ", "Opinion|", "Home ") or a number before it."""
    return (
        TITLE_SIZE[0] <= len(title) < len(whole) <= len(title) + PATH
        and whole.endswith(title)
        and title.count(" ") >= TITLE_BLANKS
        and (
            whole[-len(title) - 1].isalpha()
            or whole[: -len(title)].rstrip()[-1:] in PATH_MARKS
            or whole[: -len(title)].strip().isdigit()
            or not sections.isdisjoint(whole[: -len(title)].split())
        )
    )


def sections_of(page: Page) -> frozenset[str]:
    """Single words that stand alone on a line, as the sections in a menu do."""
    return frozenset(lower for lower, words in zip(page.lowers, page.words, strict=True) if len(words) == 1)


def without_path(page: Page, title: int, rows: Mapping[int, list[int]]) -> int:
    """The number of the line that has the title without a path before it; *title* if none has."""
    whole = page.lowers[title]
    sections = sections_of(page)
    return next(
        (index for index in rows if not page.kinds[index] and has_path(whole, page.lowers[index], sections)), title
    )


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
        if value < CERTAIN and probability(total, CAPTION_SLOT) >= CAPTION:
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


def settle_title(page: Page, rows: Mapping[int, list[int]], weigh: Models) -> int:
    """Settle the title and what its place alone gives away: points below it, the title again, names beside the date; the number of its line, -1 without one."""
    title = find_title(page, rows, weigh.title)
    if title >= 0:
        settle_bullets(page, title)
        repeat_title(page, title, rows, weigh.title)
    settle_dated_names(page, title)
    return title


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


def repeat_title(page: Page, title: int, rows: Mapping[int, list[int]], model: Joint) -> None:
    """The title again, letter by letter, or nearly so and close by."""
    lower = page.lowers[title]
    sections = sections_of(page)
    for index, row in rows.items():
        if page.kinds[index] or index == title:
            continue
        if page.lowers[index] == lower:
            page.settle(index, "title", "title-again", 0.9)
        elif has_path(page.lowers[index], lower, sections):
            page.settle(index, "nav", "path-and-title", 0.7)
        elif (
            not page.closed[index]
            and abs(index - title) <= 8
            and len(page.lowers[index]) * 2 > len(lower)
            and model.probabilities((row,))[0] > 0.2
            and shared(page, index, title) >= 0.8
        ):
            page.settle(index, "title", "title-nearly-again", 0.6)


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
        and len(look) <= (STATED_SUBHEAD if look[-1] == "." else 110 if plain else 150)
        and look[0] not in BULLETS
        and probability(total, SUBHEAD_SLOT) >= SUBHEAD
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
