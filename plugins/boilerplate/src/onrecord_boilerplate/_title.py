"""The title line: the most title-like line before the running text, among those that the title model would take the one whose place is best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._features import CONTEXT, bin_of
from ._headline import headline_rows
from ._model import probability
from ._opening import settle_bullets
from ._shape import FOREIGN
from ._signed import settle_dated_names
from ._structure import shared

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._model import Joint, Models
    from ._page import Page

CANDIDATES = 8
LEAST, LEAST_SENTENCE = 0.015, 0.1  # score of a candidate, of one that ends in a full stop
ALONE = 0.7  # score from which a line without a rival is the title
TITLE = 0.3  # probability of the best candidate
LEAST_TITLE = -4600  # score of a model, in thousandths, from which a title may reach that of a candidate
SENTENCE = 80  # characters from which a line that ends like a sentence is one
BEFORE_TITLE = 4  # sentences that may stand before a title: captions, a dek, the end of another article
FEW_WORDS, SOME_WORDS = 0.35, 0.7  # the same for a line of fewer than five, fewer than six words
STRANGE_TITLE, APT_TITLE = 0.4, 1.3  # the same for no word, for most words shared with the article
SENTENCE_TITLE = 0.1  # what is left of the probability of a title that ends in a full stop
TITLE_SIZE = (8, 260)
PATH = 40  # characters that may stand before the title in its line
PATH_MARKS = frozenset("|/>›»")
KICKER, KICKER_WORDS = 45, 7  # characters and words of the kicker between a headline that closes a path and the title
SAME = 0.4  # of the telling words of the one that the other has
SIGNED = frozenset({"byline", "timestamp"})
BELOW = 3  # lines below the title in which it is signed
SHORT_PATH = 4  # words of a line above, at most, that may be the last of a path
SITE_MARKS = (" - ", " | ")
TITLE_BLANKS = 3  # in a title that is found again without them, at least


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


def candidates(page: Page, rows: Mapping[int, list[int]], model: Joint) -> dict[int, float]:
    """The lines that may be the title, in their order, with the score of each."""
    found: list[tuple[float, int]] = []
    reach = title_reach(page)
    for index, row in rows.items():
        if index >= reach:
            break
        look = page.looks[index]
        if TITLE_SIZE[0] <= len(look) <= TITLE_SIZE[1] and not page.kinds[index] and may_head(page, index):
            (total,) = model.totals((row,))
            if total > LEAST_TITLE:  # else no score can be good enough
                value = title_score(look, row, probability(total, 0))
                if value >= (LEAST_SENTENCE if look[-1] == "." else LEAST):
                    found.append((value, index))
    texts = [index for index, value in enumerate(page.content) if value >= 0.5]
    if len(texts) > 1:
        found = [(value, index) for value, index in found if index < texts[-1]]  # a title has its text below it
    best = sorted(found, key=lambda scored: -scored[0])[:CANDIDATES]
    return {index: value for value, index in sorted(best, key=lambda scored: scored[1])}


def may_head(page: Page, index: int) -> bool:
    """Whether nothing speaks against a line as the title: dots with which it goes on, the mark of a list, two quotations, a full stop above the credit of a picture."""
    look = page.looks[index]
    if look.endswith((".”", '."', ".’")) and look.count(look[-1]) > 1 + (look[-1] == '"') and look[0] in '“"‘':
        return False  # “We will see,” said Ida. “On Monday.”
    return not look.startswith(("…", "...", "•")) and not (
        look[-1] == "." and index + 1 < len(page) and page.kinds[index + 1] == "credit"
    )


def find_title(page: Page, rows: Mapping[int, list[int]], weigh: Models) -> int:
    """The number of the title line, -1 if the page shows none."""
    scores = candidates(page, rows, weigh.title)
    if len(scores) == 1 and max(scores.values()) >= ALONE:
        chances = list(scores.values())  # nothing to choose from
    else:
        chances = weigh.headline.probabilities(headline_rows(page, scores))
    best, choice = TITLE, -1
    for index, chance in zip(scores, chances, strict=True):
        if chance > best:
            best, choice = chance, index
    if choice >= 0:
        bare = without_path(page, choice, rows)
        if bare != choice:
            page.settle(choice, "nav", "path-and-title", 0.7)
            choice = bare
        for first in (choice, choice - 1):  # a kicker may look more like the title than either headline
            if closes_path(page, first, rows):
                page.settle(first, "title", "title-in-path", 0.6)
                choice = first + 2
                break
        page.settle(choice, "title", "title-line", round(min(best, 0.99), 2))
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
    forms = [
        whole,
        *(whole.rpartition(mark)[0] for mark in SITE_MARKS if mark in whole),
    ]  # "Home The title | The paper"
    return next(
        (
            index
            for index in rows
            if not page.kinds[index] and any(has_path(form, page.lowers[index], sections) for form in forms)
        ),
        title,
    )


def closes_path(page: Page, first: int, rows: Mapping[int, list[int]]) -> bool:
    """Whether a line is the headline that closes the path of the page, and the title stands below the kicker under it: "Home", "Town", a headline for machines, kicker, title, byline."""
    kicker, title = first + 1, first + 2
    return (
        first > 0
        and title < len(page)
        and all(index in rows and not page.kinds[index] for index in (first, kicker, title))
        and len(page.words[first - 1]) <= SHORT_PATH
        and len(page.looks[kicker]) <= KICKER
        and len(page.words[kicker]) <= KICKER_WORDS
        and not page.closed[kicker]
        and page.looks[title][-1] != "."
        and TITLE_SIZE[0] <= len(page.looks[title]) <= TITLE_SIZE[1]
        and not SIGNED.isdisjoint(page.kinds[title + 1 : title + 1 + BELOW])
        and shared(page, first, title) >= SAME
    )


def settle_title(page: Page, rows: Mapping[int, list[int]], weigh: Models) -> int:
    """Settle the title and what its place alone gives away: points below it, the title again, names beside the date; the number of its line, -1 without one."""
    title = find_title(page, rows, weigh)
    if title >= 0:
        settle_bullets(page, title)
        repeat_title(page, title, rows, weigh.title)
    settle_dated_names(page, title)
    return title


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
