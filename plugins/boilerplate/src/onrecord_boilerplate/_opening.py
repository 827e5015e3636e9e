"""Deks and bylines near the title, which look like furniture or like paragraphs elsewhere."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ._features import PLACE, bin_of
from ._model import BYLINE_SLOT, DEK_SLOT, probability
from ._place import opening, place_rows
from ._points import settle_points

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._model import Joint
    from ._page import Page

DEK, DEK_AMONG = (
    0.25,
    0.5,
)  # for a line apart from the text below it, for one that runs into it or may say what a picture shows
DEK_NEXT = 0.3  # for a line below a dek
DEK_RETOLD, MOSTLY_TOLD = 0.1, 5  # for a line without a full stop of which the text below tells two thirds: a bin
DEK_ABOVE = 0.6  # for a line above the title
DEK_TOLD = 0.15  # for a line of which the article repeats six words in a row
BYLINE = 0.3
SENTENCE = 80  # characters from which a line may tell another one again
SHINGLE = 6  # words
PROBE = 4


def undecided(page: Page, title: int) -> list[int]:
    """The lines that may be a dek or a byline."""
    last_text = max((index for index, value in enumerate(page.content) if value >= 0.5), default=-1)
    return [index for index in opening(page, title) if index < last_text and page.kinds[index] in {"", "paragraph"}]


@cache
def reported_from() -> re.Pattern[str]:
    """The place, and often the agency, that the first paragraph of a report begins with: "PORT ANN (Reuters) -", "PORT ANN, March 3 --"."""
    return re.compile(
        r"[^\W\d_a-zß-ÿ][^\n()“”\"]{0,50}\([A-Z][\w ]{1,30}\) ?[-–—―:]|[^\W\d_a-zß-ÿ]{2}[^\W\d_a-zß-ÿ .'’-]{1,30}(?:, [\w. ]{2,24})? ?(?:--|[-–—―]|: )"
    )


def settle_opening(page: Page, rows: Mapping[int, list[int]], title: int, model: Joint) -> None:
    """Settle deks and bylines."""
    last = settle_points(page, title)
    numbers = undecided(page, title)
    if not numbers:
        return
    for index, place in zip(numbers, place_rows(page, title, numbers, rows), strict=True):
        # A dek may have several lines, but not in two places.
        (total,) = model.totals((place,))
        follows = last >= 0 and index == last + 1
        dek = probability(total, DEK_SLOT) if last < 0 or follows else 0.0
        if dek and reported_from().match(page.looks[index]):
            dek = 0.0
        byline = probability(total, BYLINE_SLOT)
        if index < title:
            least = DEK_ABOVE
        elif follows:
            least = DEK_NEXT
        elif page.kinds[index + 1] == "credit" or not stands_apart(page, index):
            least = DEK_AMONG
        elif (
            index > title >= 0
            and not page.closed[index]
            and bin_of(place, PLACE, "told again x nth") // 4 >= MOSTLY_TOLD
        ):
            least = DEK_RETOLD
        else:
            least = DEK
        if dek >= least and dek > byline and title < 0 == index and not page.closed[0]:
            page.settle(0, "title", "line-at-top", round(dek, 2))  # where no line is like a title, the first one is
        elif dek >= least and dek > byline:
            page.settle(index, "dek", "dek-near-title" if title >= 0 else "dek-at-top", round(dek, 2))
            last = index
        elif index > title >= 0 and dek >= DEK_TOLD and told_again(page, index):
            page.settle(index, "dek", "dek-told-again", 0.8)
            last = index
        elif byline >= BYLINE:
            page.settle(index, "byline", "name-near-title", round(byline, 2))


def settle_bullets(page: Page, title: int) -> None:
    """Points in a list directly under the title sum the article up."""
    for index in range(title + 1, min(len(page), title + 9)):
        if page.looks[index][0] in "•·▪‣●◦" and page.looks[index][1:2] == " " and not page.kinds[index]:
            page.settle(index, "dek", "points-under-title", 0.85)
        elif page.kinds[index] not in {"dek", "title", "timestamp", "byline"}:
            break


def stands_apart(page: Page, index: int) -> bool:
    """Whether a line is parted from the running text below it, by furniture or by its lack of a full stop."""
    return (
        not (page.closed[index] or page.looks[index + 1][0].islower())
        or page.kinds[index + 1] not in {"", "paragraph"}
        or page.content[index + 1] < 0.5
    )


def told_again(page: Page, index: int) -> bool:
    """Whether a later paragraph has six words of the line in a row."""
    words = page.lowers[index].split()
    if not SHINGLE + 2 <= len(words) <= 60:
        return False
    later = "\n".join([lower for lower in page.lowers[index + 1 : index + 20] if len(lower) >= SENTENCE])
    for at in range(0, len(words) - PROBE + 1, SHINGLE - PROBE + 1):  # every run of six holds one of these probes
        if " ".join(words[at : at + PROBE]) in later:
            first = max(0, at - SHINGLE + PROBE)
            if any(
                " ".join(words[start : start + SHINGLE]) in later
                for start in range(first, min(at, len(words) - SHINGLE) + 1)
            ):
                return True
    return False
