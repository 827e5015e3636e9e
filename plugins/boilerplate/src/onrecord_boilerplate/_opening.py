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
DEK_AFTER = 0.35  # for one that runs into it, where the text begins below furniture
DEK_REPORTED = 0.18  # for the first line of the text above the place with which a report begins
DEK_NEXT = 0.3  # for a line below a dek
DEK_FIRST = 0.5  # for one directly below the title, from which no likelier line further down counts
DEK_RETOLD, MOSTLY_TOLD = 0.1, 5  # for a line without a full stop of which the text below tells two thirds: a bin
DEK_BETWEEN = 0.02  # for one between the title and what stands around a dek
UNDER, UNDER_BLANKS = (70, 300), 8  # characters of such a line, and blanks in it at least
SIGNED, SIGNED_BLANKS = (45, 300), 6  # the same directly above the byline or the date
SECTION = 20  # characters of the word of a section that may stand in between
NAMES = 0.5  # share of words with a capital, above which a line may be names
DOTS = 16  # characters of a line that dots open
DEK_ABOVE = 0.6  # for a line above the title
DEK_TOLD, TOLD_SURE = (
    0.15,
    0.8,
)  # for a line of which the article repeats six words in a row, and how sure that makes it
BYLINE = 0.3
SIGNATURE = 60  # characters of a name that ends in a full stop
SETTLED = 2  # lines that are surely paragraphs
SENTENCE = 80  # characters from which a line may tell another one again
SHINGLE = 6  # words
PROBE = 4


def undecided(page: Page, title: int) -> list[int]:
    """The lines that may be a dek or a byline; what is surely a paragraph may be one only near the top of the text."""
    last_text = max((index for index, value in enumerate(page.content) if value >= 0.5), default=-1)
    out = []
    settled = 0
    for index in opening(page, title):
        if index >= last_text:
            break
        if page.kinds[index] == "paragraph":
            settled += 1
            if settled > SETTLED:
                break
        if page.kinds[index] in {"", "paragraph"}:
            out.append(index)
    return out


@cache
def reported_from() -> re.Pattern[str]:
    """The place, and often the agency, that the first paragraph of a report begins with: "PORT ANN (Reuters) -", "PORT ANN, March 3 --"."""
    return re.compile(
        r"[^\W\d_a-zß-ÿ][^\n()“”\"]{0,50}\([A-Z][\w ]{1,30}\) ?[-–—―:]|[^\W\d_a-zß-ÿ]{2}[^\W\d_a-zß-ÿ .'’-]{1,30}(?:, [\w. ]{2,24})? ?(?:--|[-–—―]) "
    )


def settle_opening(page: Page, rows: Mapping[int, list[int]], title: int, model: Joint) -> None:
    """Settle deks and bylines."""
    points = settle_points(page, title)
    numbers = [index for index in undecided(page, title) if points < 0 or index < points]
    if not numbers:
        return
    deks: dict[int, float] = {}
    bylines: dict[int, float] = {}
    last = -2
    for index, place in zip(numbers, place_rows(page, title, numbers, rows), strict=True):
        (total,) = model.totals((place,))
        dek, byline = probability(total, DEK_SLOT), probability(total, BYLINE_SLOT)
        if (dek > byline or stands_between(page, index, title)) and not reported_from().match(page.looks[index]):
            least = least_dek(page, index, title, place, follows=index == last + 1)
            if dek < least and index > title >= 0 and dek >= DEK_TOLD and told_again(page, index):
                dek, least = TOLD_SURE, 0.0
            if dek >= least:
                deks[index] = dek
                last = index
                continue
        if byline >= BYLINE and not (page.closed[index] and len(page.looks[index]) > SIGNATURE):
            bylines[index] = byline
    chosen = best_run(deks, title)
    for index in chosen:
        dek = deks[index]
        if title < 0 == index and not page.closed[0]:
            page.settle(0, "title", "line-at-top", round(dek, 2))  # where no line is like a title, the first one is
        elif dek == TOLD_SURE:
            page.settle(index, "dek", "dek-told-again", dek)
        else:
            page.settle(index, "dek", "dek-near-title" if title >= 0 else "dek-at-top", round(dek, 2))
    for index, byline in bylines.items():
        page.settle(index, "byline", "name-near-title", round(byline, 2))


def least_dek(page: Page, index: int, title: int, place: list[int], *, follows: bool) -> float:
    """The probability from which a line is a dek, by where it stands."""
    if index < title:
        return DEK_ABOVE
    if follows:
        return DEK_NEXT
    if stands_between(page, index, title):
        return DEK_BETWEEN
    begins = all(value < 0.5 for value in page.content[title + 1 : index])
    if begins and begins_report(page.looks[index + 1]):
        return DEK_REPORTED
    if page.kinds[index + 1] == "credit":
        return DEK_AMONG
    if not stands_apart(page, index):
        return DEK_AFTER if begins and index > title + 1 else DEK_AMONG
    if index > title >= 0 and not page.closed[index] and bin_of(place, PLACE, "told again x nth") // 4 >= MOSTLY_TOLD:
        return DEK_RETOLD
    return DEK


@cache
def place_and_colon() -> re.Pattern[str]:
    """The place in capitals that the first paragraph of a report begins with: "PORT ANN: The council has"."""
    return re.compile(r"[^\W\d_a-zß-ÿ]{2}[^\W\d_a-zß-ÿ .'’-]{1,30}: (?=[^\W\d_]+ )")


def begins_report(look: str) -> bool:
    """Whether a line begins like the first paragraph of a report, with its place."""
    return reported_from().match(look) is not None or place_and_colon().match(look) is not None


def may_be_names(look: str) -> bool:
    """Whether most words of a line have a capital, as in a byline of several names."""
    words = look.split()
    return sum(word[0].isupper() for word in words) > NAMES * len(words)


def stands_between(page: Page, index: int, title: int) -> bool:
    """Whether a line that is long for a headline stands between the title and a byline, a date, buttons or a caption."""
    look = page.looks[index]
    if index != title + 1 or title < 0 or not look[0].isalnum() or look[-1] in ":;," or may_be_names(look):
        return False
    after = index + 1
    if not page.kinds[after] and page.words[after][1:] == [] and len(page.looks[after]) <= SECTION:
        after = min(after + 1, len(page) - 1)
    if page.kinds[after] in {"byline", "timestamp"} and fits(look, SIGNED, SIGNED_BLANKS):
        return True
    return not page.closed[index] and page.kinds[after] in {"share", "caption"} and fits(look, UNDER, UNDER_BLANKS)


def fits(look: str, sizes: tuple[int, int], blanks: int) -> bool:
    """Whether a line is of some length and has words enough."""
    return sizes[0] <= len(look) <= sizes[1] and look.count(" ") >= blanks


def best_run(deks: Mapping[int, float], title: int) -> list[int]:
    """A dek may have several lines, but not in two places: of the lines that may be one a likely one directly below the title, else those that stand together with the likeliest among them."""
    runs: list[list[int]] = []
    for index in deks:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    likely = [run for run in runs if run[0] == title + 1 > 0 and max(deks[index] for index in run) >= DEK_FIRST]
    return max(likely or runs, key=lambda run: max(deks[index] for index in run), default=[])


def settle_bullets(page: Page, title: int) -> None:
    """Points in a list directly under the title sum the article up; lines that dots open close under it go on with it."""
    for index in range(title + 1, min(len(page), title + 9)):
        if page.looks[index][0] in "•·▪‣●◦" and page.looks[index][1:2] == " " and not page.kinds[index]:
            page.settle(index, "dek", "points-under-title", 0.85)
        elif page.kinds[index] not in {"dek", "title", "timestamp", "byline"}:
            break
    for index in range(title + 1, min(len(page), title + 9)):
        if page.looks[index].startswith(("…", "...")) and not page.kinds[index] and len(page.looks[index]) >= DOTS:
            page.settle(index, "dek", "dots-under-title", 0.85)
        elif page.content[index] >= 0.5:
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
