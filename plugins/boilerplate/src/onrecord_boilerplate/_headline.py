"""The places of lines that may be the title: which of them heads the article, and which a menu, a video or the dek."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from ._features import HEADLINE
from ._retelling import Retelling, shared

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._page import Page

SCORES = (0.03, 0.06, 0.12, 0.25, 0.45, 0.7, 0.9)
RELATIVE = (0.1, 0.3, 0.6, 0.999)  # of the best score
DISTANCES = (1, 2, 3, 5, 8, 13, 30)  # lines to the running text
SHARES = (0.01, 0.2, 0.4, 0.6, 0.8)
TEXTS = 6  # content lines below a candidate, whose words are compared with its own
SIGNED = frozenset({"byline", "timestamp"})
LESS_TOLD = (
    -0.5,
    0.01,
    0.25,
    0.5,
)  # share by which the text tells another candidate more; far less than none stands for no other
BELOW, ABOVE = 5, 3  # lines in which a byline or date is looked for
CLOSE = 3  # lines between two candidates that stand together
RIVAL = 0.25  # of the best score, from which another candidate counts as one
SOLID = 80  # characters of a line that is running text
WORD_BINS = (3, 4, 5, 6, 8, 13, 20)


def headline_rows(page: Page, scores: Mapping[int, float]) -> list[list[int]]:
    """
    The places of the candidates in the catalogue ``HEADLINE``.

    Args:
        page: The lines, with ``content`` from the second pass.
        scores: The numbers of the candidates, in order, with the score of each as a title.
    """
    if not scores:
        return []
    numbers = list(scores)
    best = max(scores.values())
    solid = [
        index
        for index, (value, look) in enumerate(zip(page.content, page.looks, strict=True))
        if value > 0.8 and len(look) >= SOLID
    ]
    texts = [index for index, value in enumerate(page.content) if value >= 0.5 and index not in scores]
    retelling = Retelling(page, texts, -1)
    out = []
    rivals = [index for index in numbers if scores[index] >= RIVAL * best]
    told = {index: retelling.told(index, texts[bisect_right(texts, index) :][:TEXTS]) for index in numbers}
    for index in numbers:
        place = bisect_left(rivals, index)
        next_one = next((other for other in rivals[place:] if other > index), -1)
        last_one = rivals[place - 1] if place else -1
        lower = page.lowers[index]
        above_again, below_again = lower in page.lowers[:index], lower in page.lowers[index + 1 :]
        bins = (
            bisect_right(SCORES, scores[index]),
            bisect_right(RELATIVE, scores[index] / best) if len(scores) > 1 else len(RELATIVE) + 1,
            min(2, sum(kind in SIGNED for kind in page.kinds[index + 1 : index + 1 + BELOW])) * 2
            + any(kind in SIGNED for kind in page.kinds[max(0, index - ABOVE) : index]),
            bisect_right(DISTANCES, next((other - index for other in solid if other > index), 99)),
            min(2, bisect_left(solid, index)),
            bisect_right(SHARES, told[index]),
            above_again + 2 * below_again,
            beside(next_one - index, retelling, index, next_one) if next_one >= 0 else 0,
            beside(index - last_one, retelling, index, last_one) if last_one >= 0 else 0,
            bisect_right(WORD_BINS, len(page.words[index])),
            min(3, place),
            above(page, index),
            bisect_right(
                LESS_TOLD, max([told[other] for other in rivals if other != index], default=-1.0) - told[index]
            ),
            index + 1 < len(page) and page.kinds[index + 1] in SIGNED,
        )
        out.append([at + number for at, number in zip(HEADLINE.at.values(), bins, strict=True)])
    return out


def beside(distance: int, retelling: Retelling, index: int, other: int) -> int:
    """How a candidate stands to the next one: 1 far, 2 close, 3 close and with half of the words in common."""
    if distance > CLOSE:
        return 1
    one, two = retelling.stems(index), retelling.stems(other)
    return 3 if max(shared(one, two), shared(two, one)) >= 0.5 else 2


def above(page: Page, index: int) -> int:
    """What stands above: nothing, a line of few words, furniture that is known, text, something else."""
    if not index:
        return 0
    if page.kinds[index - 1]:
        return 2
    if len(page.words[index - 1]) <= 3:
        return 1
    return 3 if page.content[index - 1] >= 0.5 else 4
