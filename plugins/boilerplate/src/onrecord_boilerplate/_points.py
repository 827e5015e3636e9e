"""Points that sum the article up before it begins: under a head that says so, or told again by the text behind them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ._retelling import POINT, Retelling, is_point

if TYPE_CHECKING:
    from ._page import Page

HEAD_REACH = 20  # lines after the title, in which the head of the points stands
MOST = 6  # points
FEWEST_TOLD, MOST_TOLD = 3, 5  # points that only the text behind them gives away
BEHIND = 12  # content lines behind points, which tell them again
LONGER = 1.5  # times the points' length, that of the lines behind them
TOLD, LEAST_TOLD = 0.6, 0.2  # share of the points' telling words that stand behind them: on average, of each
SURE = 0.9  # content from which a line below such a head is a summary that is no list
LIKELY = 0.3  # content from which a line may be a point


@cache
def points_head() -> re.Pattern[str]:
    """A line that says that points follow; it sees lines in lower case, with straight apostrophes."""
    return re.compile(
        r"(?:in kürze|das wichtigste(?: in kürze)?|auf einen blick|darum geht(?:'s| es)|kurz zusammengefasst|zusammenfassung|key (?:points|takeaways|facts)|the key points|at a glance|in brief|in short"
        r"|(?:article |story )?(?:summary|highlights)|tl;? ?dr|what (?:to|you need to) know|l'essentiel|en bref|ce qu'il faut (?:retenir|savoir)|lo esencial|en (?:resumen|breve)|(?:las )?claves|puntos clave"
        r"|in (?:breve|sintesi)|i punti chiave|em (?:resumo|síntese)|o essencial|kort om|kortversionen|sammanfattning|i korthet|kort fortalt|overblik|in het kort|samengevat|w skrócie|najważniejsze informacje)\W*\Z"
    )


def settle_points(page: Page, title: int) -> int:
    """Settle points below their head, else points that the text tells again; the number of the head or the first one, -1 without any."""
    start = title + 1
    for index in range(start, min(len(page) - 2, start + HEAD_REACH)):
        if (
            len(page.looks[index]) <= 30
            and page.kinds[index] in {"", "paragraph"}
            and points_head().match(page.lowers[index])
        ):
            last = index
            while last - index < MOST and is_point(page, last + 1):
                last += 1
            if last > index + 1:
                page.settle(index, "subhead", "head-of-points", 0.8)
                settle_all(page, index + 1, last, "points-under-head", 0.85)
                return index
            if page.closed[index + 1] and page.content[index + 1] >= SURE:
                page.settle(index, "subhead", "head-of-points", 0.7)
    texts = [
        index
        for index in range(start, len(page))
        if page.content[index] >= LIKELY and page.kinds[index] in {"", "paragraph"}
    ][: MOST_TOLD + BEHIND]
    return settle_told_points(page, texts, title)


def settle_told_points(page: Page, texts: list[int], title: int) -> int:
    """Three to five short sentences at the head of the text that the longer lines behind them tell again."""
    count = 0
    while (
        count < min(MOST_TOLD, len(texts) - FEWEST_TOLD)
        and POINT[0] <= len(page.looks[texts[count]]) <= POINT[1]
        and page.closed[texts[count]]
        and texts[count] == texts[0] + count
    ):
        count += 1
    if count < FEWEST_TOLD:
        return -1
    best, choice = TOLD, 0
    retelling = Retelling(page, texts, title)
    for size in range(FEWEST_TOLD, count + 1):
        points, behind = texts[:size], texts[size : size + BEHIND]
        told = [retelling.told(index, behind) for index in points]
        length = sum(len(page.looks[index]) for index in points) / size
        following = behind[:4]
        if (
            sum(told) / size >= best
            and min(told) >= LEAST_TOLD
            and sum(len(page.looks[index]) for index in following) / len(following) >= LONGER * length
        ):
            best, choice = sum(told) / size, size
    if choice:
        settle_all(page, texts[0], texts[choice - 1], "points-told-again", round(min(0.9, best), 2))
        return texts[0]
    return -1


def settle_all(page: Page, first: int, last: int, rule: str, sure: float) -> None:
    """Call some lines deks."""
    for index in range(first, last + 1):
        page.settle(index, "dek", rule, sure)
