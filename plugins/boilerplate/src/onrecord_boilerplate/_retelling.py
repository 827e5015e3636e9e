"""
How the article tells a line again: what tells a dek from a first paragraph.

A dek is written to stand alone, and the first paragraph behind it starts over: it says the same at greater length, takes up the title again, gives the full names of those whom the
dek calls by their surnames, and says on which day and who said so. Behind a first paragraph the article goes on.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from ._context import STEM, pairs
from ._page import LONG, words_of
from ._shape import PAIRED
from ._words import word_lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
FULL_NAME = re.compile(r"(?<![\w’'-])([^\W\d_a-zß-ÿ][\w’'-]*)(?= ([^\W\d_a-zß-ÿ][\w’'-]+))")
HEAD = re.compile(r"[^a-z0-9]")  # the first letter of a word that may be a name
_FIRST = itemgetter(0)
SENTENCE_END = re.compile(r"[.!?][”\"’»]? (?=\S)")
MARKS = ".,;:!?…«»“”„\"'’‘()[]–—"


class Told(NamedTuple):
    """
    What a line is compared by.

    Attributes:
        stems: The stems of its telling words.
        day: Whether it names a day.
        saying: Whether it has a word of saying.
    """

    stems: set[str]
    day: bool
    saying: bool


def told_of(page: Page, index: int) -> Told:
    """What a line is compared by, made once."""
    found = page.told.get(index)
    if found is None:
        lists = word_lists()
        look = page.looks[index]
        lower = page.lowers[index]
        words = set(words_of(lower) if len(lower) >= LONG else page.words[index])
        if page.foreign and not look.isascii() and PAIRED.search(look):
            stems = set(pairs(look))
        else:
            stems = {word[:STEM] for word in words.difference(lists.function) if len(word) > 3 or word[0].isdigit()}
        found = page.told[index] = Told(stems, not lists.day.isdisjoint(words), not lists.saying.isdisjoint(words))
    return found


class Retelling:
    """
    The words of the lines near the title.

    Args:
        page: The lines, with ``content`` from the second pass.
        texts: Numbers of the content lines after the title, in order.
        title: Number of the title line, -1 without one.
    """

    def __init__(self, page: Page, texts: Sequence[int], title: int) -> None:
        self.page, self.texts = page, texts
        self.headline = self.stems(title) if title >= 0 else set[str]()
        self.usual: dict[int, float] = {}  # of a place among the texts: how much of the line those below tell again
        self.introduced: dict[int, frozenset[str]] = {}

    def stems(self, index: int) -> set[str]:
        """The stems of a line's telling words."""
        return told_of(self.page, index).stems

    def told(self, index: int, others: Iterable[int]) -> float:
        """The share of a line's telling words that other lines have."""
        stems = self.stems(index)
        new = stems.difference(*[told_of(self.page, other).stems for other in others])
        return (len(stems) - len(new)) / len(stems) if stems else 0.0

    def told_below(self, place: int) -> float:
        """The share of the words of one of the texts that the next ones have."""
        found = self.usual.get(place)
        if found is None:
            below = self.texts[place + 1 : place + 1 + NEAR]
            found = self.usual[place] = self.told(self.texts[place], below)
        return found

    def full_names(self, index: int) -> frozenset[str]:
        """The words that stand in a line behind another one with a capital, as in a full name."""
        found = self.introduced.get(index)
        if found is None:
            function = word_lists().function
            found = self.introduced[index] = frozenset(
                [name for first, name in FULL_NAME.findall(self.page.looks[index]) if first.lower() not in function]
            )
        return found

    def introduced_later(self, look: str, below: Sequence[int]) -> int:
        """How many names, two at most, stand alone in a line and in full in lines below: "Body" before "Ann Body"."""
        alone = lone_names(look)
        if not alone:
            return 0
        looks = self.page.looks
        inside = {f" {name}" for name in alone}
        known: set[str] = set()
        for other in below:
            later = looks[other]
            for name in inside:
                if name in later and may_stand_in_full(later, name):
                    known |= self.full_names(other)
                    break
        return min(2, sum(map(known.__contains__, alone)))

    def bins(self, index: int, nth: int) -> tuple[int, ...]:
        """The bins of one line in the catalogue ``PLACE``: its last features, each times *nth*, which text after the title it is."""
        page = self.page
        look, (stems, day, says) = page.looks[index], told_of(page, index)
        first = bisect_right(self.texts, index)
        below = self.texts[first : first + BELOW]
        follow = self.stems(below[0]) if below else set[str]()
        told = self.told(index, below[:NEAR])
        usual = [self.told_below(first + number) for number in range(min(USUAL_OF, len(below) - 1))]
        like = [told_of(page, other) for other in below[:LIKE]]
        sizes = [len(page.looks[other]) for other in below[:NEAR]]
        kinds = (
            bisect_right(SHARES, told),
            bisect_right(SHARES, shared(stems, follow)),
            bisect_right(TITLE_SHARES, shared(self.headline, stems)) * 4
            + bisect_right(TITLE_SHARES, shared(self.headline, follow)),
            self.introduced_later(look, below[:INTRODUCED]),
            day * 2 + any(other.day for other in like),
            says * 2 + any(other.saying for other in like),
            min(3, len(SENTENCE_END.findall(look))),
            '"' in page.lowers[index],
            bisect_right(EXCESS, told - (sum(usual) / len(usual) if usual else USUAL)),
            points_around(page, index),
            bisect_right(RATIOS, len(look) * len(sizes) / sum(sizes)) if sizes else 0,
        )
        return tuple([kind * 4 + nth for kind in kinds])


def shared(some: set[str], others: set[str]) -> float:
    """The share of some words that stand among others; 0 without words."""
    return len(some & others) / len(some) if some else 0.0


def lone_names(look: str) -> list[str]:
    """The words of a line that may be names and have no other word with a capital before them."""
    printed = look.split()
    function = word_lists().function
    found = []
    for head in HEAD.finditer("".join(map(_FIRST, printed))):
        at = head.start()
        if head[0].isalnum() and not head[0].isupper():
            continue
        word = printed[at].strip(MARKS).removesuffix("'s").removesuffix("’s")
        if len(word) > 2 and word[1:].islower() and word.lower() not in function:
            before = printed[at - 1] if at else ""
            if not (before[:1].isupper() and before[-1].isalpha()):
                found.append(word)
    return found


def may_stand_in_full(look: str, name: str) -> bool:
    """Whether a *name*, given with the blank before it, stands anywhere but behind a word in small letters; if not, the full names of the line need not be looked for."""
    at = look.find(name)
    while at >= 0:
        before = look[look.rfind(" ", 0, at) + 1 : at]
        if not (before.isalpha() and "a" <= before[0] <= "z"):
            return True
        at = look.find(name, at + 1)
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
