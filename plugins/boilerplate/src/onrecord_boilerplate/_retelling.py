"""
How the article tells a line again: what tells a dek from a first paragraph.

A dek is written to stand alone, and the first paragraph behind it starts over: it says the same at greater length, takes up the title again, gives the full names of those whom the
dek calls by their surnames, and says on which day and who said so. Behind a first paragraph the article goes on.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from ._context import STEM, pairs
from ._page import words_of
from ._shape import PAIRED
from ._words import word_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._page import Page

BELOW = 6  # content lines below a line that may tell it again
NEAR = 4  # the first of them, which are compared word by word
INTRODUCED = 5  # of them, in which a full name is looked for
USUAL_OF = 3  # of them, of which is asked how much of them the lines below tell again
LIKE = 2  # of them, whose days and words of saying are looked at
SHARES = (0.01, 0.2, 0.35, 0.5, 0.65, 0.8)
TITLE_SHARES = (0.01, 0.25, 0.5)
EXCESS = (-0.15, -0.05, 0.05, 0.15, 0.3, 0.45)  # of a line's share over that of the lines below it
USUAL = 0.3  # that share, where too few lines are there to know
RATIOS = (0.35, 0.6, 0.9, 1.3)  # of a line's length to that of the lines below it
POINT = (25, 150)  # characters of one of several points
SENTENCE_END = re.compile(r"[.!?][”\"’»]? (?=\S)")
MARKS = ".,;:!?…«»“”„\"'’‘()[]–—"
EDGES = MARKS + "\n"


class Line(NamedTuple):
    """
    What is compared of a line.

    Attributes:
        stems: The beginnings of its telling words.
        day: Whether it names a day.
        says: Whether it has a word of saying.
    """

    stems: frozenset[str]
    day: bool
    says: bool


class Lines(dict[int, Line]):
    """Number of a line -> what is compared of it, read when it is first asked for."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.lists = page, word_lists()

    def __missing__(self, index: int) -> Line:
        """Read a line."""
        look, words, function = self.page.looks[index], words_of(self.page.lowers[index]), self.lists.function
        if self.page.foreign and not look.isascii() and PAIRED.search(look):
            stems = pairs(look)
        else:
            stems = [word[:STEM] for word in words if (len(word) > 3 or word[0].isdigit()) and word not in function]
        line = self[index] = Line(
            frozenset(stems), not self.lists.day.isdisjoint(words), not self.lists.saying.isdisjoint(words)
        )
        return line


class Retelling:
    """
    The words of the lines near the title, each line looked at once.

    Args:
        page: The lines, with ``content`` from the second pass.
        texts: Numbers of the content lines after the title, in order.
        title: Number of the title line, -1 without one.
    """

    def __init__(self, page: Page, texts: Sequence[int], title: int) -> None:
        self.page, self.texts = page, texts
        self.lines = Lines(page)
        self.shares: dict[tuple[int, ...], float] = {}
        self.headline = self.lines[title].stems if title >= 0 else frozenset()

    def told(self, index: int, others: Sequence[int]) -> float:
        """The share of a line's telling words that other lines have; of lines near each other the same is asked again and again."""
        key = (index, *others)
        share = self.shares.get(key)
        if share is None:
            stems = self.lines[index].stems
            new = stems.difference(*[self.lines[other].stems for other in others])
            share = self.shares[key] = (len(stems) - len(new)) / len(stems) if stems else 0.0
        return share

    def bins(self, index: int, nth: int) -> tuple[int, ...]:
        """The bins of one line in the catalogue ``PLACE``: its last features, each times *nth*, which text after the title it is."""
        page = self.page
        look, (stems, day, says) = page.looks[index], self.lines[index]
        after = bisect_right(self.texts, index)
        below = self.texts[after : after + BELOW]
        follow = self.lines[below[0]].stems if below else frozenset()
        told = self.told(index, below[:NEAR])
        usual = [
            self.told(other, below[number + 1 : number + 1 + NEAR])
            for number, other in enumerate(below[:USUAL_OF])
            if below[number + 1 :]
        ]
        like = [self.lines[other] for other in below[:LIKE]]
        sizes = [len(page.looks[other]) for other in below[:NEAR]]
        kinds = (
            bisect_right(SHARES, told),
            bisect_right(SHARES, shared(stems, follow)),
            bisect_right(TITLE_SHARES, shared(self.headline, stems)) * 4
            + bisect_right(TITLE_SHARES, shared(self.headline, follow)),
            introduced_later(look, [page.looks[other] for other in below[:INTRODUCED]]),
            day * 2 + any(line.day for line in like),
            says * 2 + any(line.says for line in like),
            min(3, len(SENTENCE_END.findall(look))),
            '"' in page.lowers[index],
            bisect_right(EXCESS, told - (sum(usual) / len(usual) if usual else USUAL)),
            points_around(page, index),
            bisect_right(RATIOS, len(look) * len(sizes) / sum(sizes)) if sizes else 0,
        )
        return tuple(kind * 4 + nth for kind in kinds)


def shared(some: frozenset[str], others: frozenset[str]) -> float:
    """The share of some words that stand among others; 0 without words."""
    return len(some & others) / len(some) if some else 0.0


def introduced_later(look: str, later: Sequence[str]) -> int:
    """How many names, two at most, stand alone in a line and in full in a later one: "Body" before "Ann Body"."""
    function = word_lists().function
    text = " \n".join(later)
    found = 0
    before = ""
    for printed in look.split():
        if printed[0].islower():  # as most words are
            before = printed
            continue
        word = printed.strip(MARKS).removesuffix("'s").removesuffix("’s")
        alone = not (before[:1].isupper() and before[-1].isalpha())
        before = printed
        if (
            alone
            and len(word) > 2
            and word[0].isupper()
            and word[1:].islower()
            and word.lower() not in function
            and has_full(word, text)
        ):
            found += 1
            if found == 2:
                break
    return found


def has_full(word: str, text: str) -> bool:
    """Whether a word stands in a text behind another one with a capital on its line that is no mere beginning of a sentence."""
    at = text.find(" " + word)
    while at >= 0:
        end = at + 1 + len(word)
        if not text[end : end + 1].isalnum():
            ahead = text[text.rfind(" ", 0, at) + 1 : at].lstrip(EDGES)
            if ahead[:1].isupper() and ahead[-1].isalpha() and ahead.lower() not in word_lists().function:
                return True
        at = text.find(" " + word, end)
    return False


def is_point(page: Page, index: int) -> bool:
    """Whether a line is a short sentence that may be one of several points."""
    return (
        0 <= index < len(page)
        and page.kinds[index] in {"", "paragraph"}
        and POINT[0] <= len(page.looks[index]) <= POINT[1]
        and page.closed[index]
    )


def points_around(page: Page, index: int) -> int:
    """0 for a line that is no point, 1 for one alone, 2 to 9 for one among several: how many before it, and whether they are three or more."""
    if not is_point(page, index):
        return 0
    before, after = 0, 0
    while before < 3 and is_point(page, index - before - 1):
        before += 1
    while after < 3 and is_point(page, index + after + 1):
        after += 1
    return 1 + 2 * before + (before + after >= 2)
