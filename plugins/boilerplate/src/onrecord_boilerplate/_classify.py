"""From a page to typed lines: anchors, structure, the line model in two passes, then one kind for each line."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

from ._asides import settle_promotion
from ._context import context_rows, is_solid
from ._decode import decode
from ._model import CONTENT_SLOT, models, probability
from ._own import repeats, settle_own
from ._pictures import settle_videos
from ._shape import own_rows
from ._signed import settle_signed
from ._structure import settle_alt_texts, settle_numbers, settle_tail, settle_wrapped
from ._words import word_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._model import Models
    from ._page import Page
    from ._words import Words

HEADS = frozenset({"related-head", "comments-head", "tags-head", "share-count"})
SOLID = 160  # characters from which a sentence without a word of furniture is a paragraph beside another
NEIGHBOUR = 60  # characters of a sentence beside a paragraph from which it vouches for it
VOUCHED = 0.97  # confidence in a paragraph between paragraphs


class Sheet(NamedTuple):
    """
    What the first pass leaves open.

    Attributes:
        open: Numbers of the lines that the model has to weigh.
        rows: Their shapes.
    """

    open: list[int]
    rows: list[list[int]]


def settle_between(page: Page, prose: Sequence[bool], lists: Words) -> None:
    """A paragraph between sentences, or beside one and reporting speech or free of the words of furniture, is a paragraph: the model need not weigh it."""
    vouches = [
        closed and not kind and len(look) >= NEIGHBOUR
        for closed, kind, look in zip(page.closed, page.kinds, page.looks, strict=True)
    ]
    vouches.append(False)
    for index, is_prose in enumerate(prose):
        if is_prose and not page.kinds[index] and index not in page.evidence:
            beside = vouches[index - 1] + vouches[index + 1]
            if beside == 2:
                page.settle(index, "paragraph", "between-paragraphs", VOUCHED)
            elif beside and not lists.saying.isdisjoint(page.words[index]):
                page.settle(index, "paragraph", "reports-speech", VOUCHED)
            elif (
                beside
                and len(page.looks[index]) >= SOLID
                and (lists.suspect.isdisjoint(page.words[index]) or '"' in page.lowers[index])
            ):
                page.settle(index, "paragraph", "beside-paragraph", VOUCHED)


def first_pass(page: Page) -> Sheet:
    """Settle what gives itself away; the shapes of the rest."""
    prose = settle_own(page)
    settle_signed(page)
    settle_numbers(page)
    settle_videos(page)
    settle_alt_texts(page)
    settle_tail(page, prose)
    settle_wrapped(page)
    lists = word_lists()
    settle_between(page, prose, lists)
    again = repeats(page)
    left = [index for index, kind in enumerate(page.kinds) if not kind]
    return Sheet(left, own_rows(page, left, again, lists))


def set_content(page: Page, sheet: Sheet, probabilities: Sequence[float]) -> None:
    """Fill in how likely each line is content, from the first pass."""
    page.content = [sure if kind == "paragraph" else 1 - sure for kind, sure in zip(page.kinds, page.sure, strict=True)]
    for index, value in zip(sheet.open, probabilities, strict=True):
        page.content[index] = value
    weigh_evidence(page, sheet.open)


def weigh_evidence(page: Page, numbers: Sequence[int]) -> None:
    """Add what is known from beyond the text to how likely the open lines are content."""
    if page.evidence:
        for index in numbers:
            if index in page.evidence:
                odds = (
                    max(page.content[index], 1e-6) / max(1 - page.content[index], 1e-6) * exp(page.evidence[index][0])
                )
                page.content[index] = odds / (1 + odds)


def second_pass_rows(page: Page, sheet: Sheet) -> list[list[int]]:
    """What the neighbours of the open lines say."""
    heads = [rule in HEADS for rule in page.rules]
    solid = [value > 0.8 and is_solid(value, look) for value, look in zip(page.content, page.looks, strict=True)]
    return context_rows(page, heads, solid, sheet.open)


def classify(page: Page, keep: float = 0.3, keep_short: float = 0.45, weigh: Models | None = None) -> None:
    """
    Give every line of the page a kind, a rule and a confidence.

    Args:
        page: The lines; changed in place.
        keep: Least probability at which a line that reads like a sentence is content.
        keep_short: The same for other lines.
        weigh: Other models than those of the plugin.
    """
    if not len(page):
        return
    weigh = weigh or models()
    rows, totals = weigh_lines(page, first_pass(page), weigh)
    decode(page, rows, totals, weigh, (keep, keep_short))
    settle_promotion(page, word_lists())


def weigh_lines(page: Page, sheet: Sheet, weigh: Models) -> tuple[dict[int, list[int]], dict[int, float]]:
    """Both passes of the line model: the places of the open lines, and what the models say of them."""
    set_content(page, sheet, weigh.own.probabilities(sheet.rows))
    rows = [first + second for first, second in zip(sheet.rows, second_pass_rows(page, sheet), strict=True)]
    totals = weigh.line.totals(rows)
    for index, total in zip(sheet.open, totals, strict=True):
        page.content[index] = probability(total, CONTENT_SLOT)
    weigh_evidence(page, sheet.open)
    return dict(zip(sheet.open, rows, strict=True)), dict(zip(sheet.open, totals, strict=True))
