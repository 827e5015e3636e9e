"""Asides of the page that need a look at more than one line: promotion in a block, a headline that cuts a quotation, headings far from any text."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from ._shape import DENSE, OPENING_QUOTES, QUOTES

if TYPE_CHECKING:
    from ._page import Page
    from ._words import Words

CONTENT = frozenset({"title", "dek", "subhead", "paragraph"})
LOOSE = frozenset({"related", "nav", "other"})  # kinds that a promotion beside the line may overrule
LARGE = 100  # lines from which a page is a whole page, menus and all
FAR = 5  # lines
ALONE = 8  # lines of content among the eleven around one, up to which it may be a teaser; in a long list of content it is not
LIKELY = 0.8
CAPTION_SIZE = 260  # characters
SURELY = 0.96  # content above a credit that stays a paragraph
LISTED, HEAD_SIZE = 4, 60  # such heads, and characters of one
OPEN_RULES = frozenset({"running-text", "line-model"})
NUMBERED, NUMBERED_SIZE = 3, 150  # headings, and characters of one
MODEL_RULES = frozenset({"headline-like", "short-line"})
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
)
HEADLINE_WORDS = 5


@cache
def pronoun_source() -> re.Pattern[str]:
    """The source of a quotation as a pronoun: whoever spoke in the paragraph before goes on."""
    return re.compile(
        r"\b(?:he|she|they|it|we|i|er|sie|il|elle|ils|elles|él|ella|lui|lei|han|hon|hun)\s(?:\w+ly\s)?\w+|\b\w+(?:te|s|ed|a)\s(?:er|sie|il|elle|han|hon|hun)\b"
    )


def goes_on_quoting(look: str) -> bool:
    """Whether a paragraph opens with a quotation whose source was named before: by a pronoun, or by nothing at all."""
    if look[0] not in OPENING_QUOTES:
        return False
    outside = []
    inside = True
    start = 0
    for position, character in enumerate(look):
        if position and character in '“”"„«»':
            if inside:
                inside = False
                start = position + 1
            else:
                outside.append(look[start:position])
                inside = True
    if not inside:
        outside.append(look[start:])
    rest = " ".join(outside).strip(" .,;:–—-")
    if not rest:
        return True
    words = rest.split()
    return (
        len(words) <= 8
        and not any(word[0].isupper() for word in words)
        and pronoun_source().search(rest.lower()) is not None
    )


def settle_cut_quotations(page: Page) -> None:
    """A headline between two paragraphs of one speaker's words is no sub-head: it advertises another article."""
    for index in range(1, len(page) - 1):
        if (
            page.closed[index]
            or page.kinds[index + 1] != "paragraph"
            or page.kinds[index] not in {"subhead", "paragraph"}
        ):
            continue
        look = page.looks[index]
        if (
            look[-1] in ":,;"
            or look[0] in QUOTES
            or look.count(" ") + 1 < HEADLINE_WORDS
            or len(look) > 160
            or look[0].islower()
        ):
            continue
        before, after = page.looks[index - 1], page.looks[index + 1]
        if (
            page.kinds[index - 1] == "paragraph" == page.kinds[index + 1]
            and page.closed[index - 1]
            and len(before) >= 60
            and goes_on_quoting(after)
        ):
            page.settle(index, "related", "cuts-quotation", 0.75)


def settle_promotion(page: Page, lists: Words) -> None:
    """An invitation beside a line that speaks to the reader, and the lines of the block around them."""
    count = len(page)
    loose = [index for index, kind in enumerate(page.kinds) if kind in LOOSE and page.words[index]]
    if not loose:
        return
    invites, speaks = [False] * count, [False] * count
    for index in loose:
        tokens = page.words[index]
        invites[index] = tokens[0] in lists.inviting and (page.rules[index] != "related-head" or tokens[0] == "learn")
        speaks[index] = not lists.address.isdisjoint(tokens)
    for index in loose:
        if not (invites[index] or speaks[index]):
            continue
        beside = [number for number in (index - 1, index + 1) if 0 <= number < count]
        known = any(page.kinds[number] == "promo" for number in beside)
        if (
            known
            or (invites[index] and any(speaks[number] for number in beside))
            or (speaks[index] and any(invites[number] for number in beside))
        ):
            page.settle(index, "promo", "invitation", 0.75)


def settle_above_credits(page: Page) -> None:
    """What stands directly above a picture credit says what the picture shows, unless it is surely running text or a word of the menu."""
    if "credit" not in page.kinds:
        return
    settle_listed_heads(page)
    for index in range(len(page) - 1):
        if page.kinds[index + 1] != "credit" or len(page.looks[index]) > CAPTION_SIZE:
            continue
        kind, rule = page.kinds[index], page.rules[index]
        if (
            (kind in LOOSE and rule in MODEL_RULES)
            or (kind == "byline" and rule == "name-near-title")
            or (kind == "subhead" and page.closed[index] and rule != "numbered-head")
            or (
                kind == "paragraph"
                and rule in OPEN_RULES
                and page.content[index] < SURELY
                and not is_quoted(page, index)
            )
        ):
            page.settle(index, "caption", "above-credit", 0.7)


def settle_listed_heads(page: Page) -> None:
    """Short lines above the credit of a picture, and the text below it, again and again: the things that a list is about."""
    found = [
        index
        for index in range(len(page) - 2)
        if page.kinds[index + 1] == "credit"
        and page.kinds[index + 2] == "paragraph"
        and page.kinds[index] in {"related", "nav", "subhead", "paragraph"}
        and not page.closed[index]
        and len(page.looks[index]) <= HEAD_SIZE
    ]
    if len(found) >= LISTED:
        for index in found:
            page.settle(index, "subhead", "listed-head", 0.7)


def is_quoted(page: Page, index: int) -> bool:
    """Whether a line has quotation marks: captions seldom quote."""
    return '"' in page.lowers[index]


def settle_day_heads(page: Page) -> None:
    """A weekday with its date among the paragraphs is a heading of a diary, not the time of the page."""
    if "date-line" not in page.rules:
        return
    texts = 0
    for index in range(1, len(page) - 1):
        texts += page.kinds[index - 1] == "paragraph"
        if (
            page.rules[index] == "date-line"
            and texts > 1
            and page.kinds[index - 1] in {"paragraph", "subhead", "caption", "credit"}
            and page.kinds[index + 1] in {"paragraph", "subhead"}
            and page.words[index][0] in WEEKDAYS
            and ":" not in page.looks[index]
        ):
            page.settle(index, "subhead", "day-head", 0.6)


def settle_numbered_heads(page: Page) -> None:
    """Short lines numbered 1, 2, 3 with other lines between them head the parts of a list."""
    found: list[int] = []
    for index, look in enumerate(page.looks):
        if (
            look[0].isdigit()
            and len(look) <= NUMBERED_SIZE
            and page.kinds[index] in {"paragraph", "subhead", "related", "nav", "dek"}
        ):
            match = numbered().match(look)
            if match and int(match[1]) == len(found) + 1 and (not found or index > found[-1] + 1):
                found.append(index)
    if len(found) >= NUMBERED:
        for index in found:
            page.settle(index, "subhead", "numbered-head", 0.7)


@cache
def numbered() -> re.Pattern[str]:
    """A number that counts headings."""
    return re.compile(r"(\d{1,2})[.)] (?=[^\W\d_])")


def settle_far_headings(page: Page) -> None:
    """On a whole page, lines that do not read like sentences and stand far from any are menus and teasers."""
    count = len(page)
    if count < LARGE:
        return
    content = [kind in CONTENT for kind in page.kinds]
    sentences = [
        index
        for index, look in enumerate(page.looks)
        if content[index]
        and page.closed[index]
        and (len(look) >= 40 or (page.foreign and len(look) >= 16 and DENSE.search(look)))
    ]
    known = frozenset(sentences)
    for index in range(count):
        if page.kinds[index] not in {"subhead", "paragraph"} or index in known or page.content[index] >= LIKELY:
            continue
        at = bisect_left(sentences, index)
        ahead = sentences[at] - index if at < len(sentences) else count
        behind = index - sentences[at - 1] if at else count
        if min(ahead, behind) > FAR and sum(content[max(0, index - FAR) : index + FAR + 1]) <= ALONE:
            page.settle(
                index,
                "related" if page.looks[index].count(" ") >= 4 else "nav",
                "far-from-text",
                round(1 - page.content[index], 2),
            )
