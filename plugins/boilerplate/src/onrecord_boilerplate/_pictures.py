"""What pictures show, where no credit ends the line: captions known by what stands beside them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ._signed import is_section, person
from ._structure import shared

if TYPE_CHECKING:
    from ._page import Page

CONTENT = frozenset({"title", "dek", "subhead", "paragraph"})
LOOSE = frozenset({"related", "nav", "other"})
OPEN_RULES = frozenset({"name-near-title", "subhead-line", "line-model"})  # that a name with its outlet overrules
SHORT = 160  # characters of what a picture or video shows, where it is no sentence
NAME = 60  # characters of a name alone
SAME = 0.6  # of a line's telling words that a caption shares with the line that it repeats
BESIDE = 4  # lines around a picture, in which the article's own byline stands


@cache
def players() -> re.Pattern[str]:
    """The words of a video player, alone on a line."""
    return re.compile(r"(?:autoplay|unmute|mute|play (?:the )?video|current time.*|loaded: .*|video player)\W*\Z")


@cache
def aged_name() -> re.Pattern[str]:
    """A person alone on a line, with the age or a full stop: "Ann Body, 64", "Ann Body."."""
    return re.compile(rf"(?:{person().pattern})(?:, \d{{1,3}}\.?|\.)\Z")


@cache
def doing() -> re.Pattern[str]:
    """In Hindi: somebody doing something, without a verb that makes it a sentence."""
    return re.compile(r"(?:करते|करती|देते|देती|लेते|लेती|बताते|दिखाते|जुटे|खड़े|बैठे|मौजूद)(?: हुए| हुई)?(?: (?!है|हैं|था|थे|थी)\S+){1,4}\Z")


def settle_videos(page: Page) -> None:
    """What stands directly above the words of a player, or below a length with "video" at its end, says what the video shows."""
    if "video-line" not in page.rules and "clock-time" not in page.rules:
        return
    for index in range(1, len(page)):
        above = index - 1
        if (
            page.rules[index] == "video-line"
            and players().match(page.lowers[index])
            and not page.kinds[above]
            and not page.closed[above]
            and len(page.looks[above]) <= SHORT
            and " " in page.looks[above]
        ):
            page.settle(above, "caption", "above-player", 0.75)
        elif (
            page.rules[above] == "clock-time"
            and not page.kinds[index]
            and not page.closed[index]
            and len(page.looks[index]) <= SHORT
            and page.lowers[index].endswith((" - video", " - video report", " | video"))
        ):
            page.settle(above, "video", "video-length", 0.8)
            page.settle(index, "caption", "ends-in-video", 0.8)


def settle_shown(page: Page) -> None:
    """Lines without a credit of their own that say whom or what a picture shows."""
    for index, look in enumerate(page.looks):
        if len(look) > SHORT:
            continue
        kind = page.kinds[index]
        if kind not in CONTENT and kind not in LOOSE:
            continue
        above = page.rules[index - 1] if index else ""
        if above == "gallery-line" and not page.closed[index] and kind != "title":
            page.settle(index, "caption", "below-gallery-line", 0.7)
        elif len(look) <= NAME and 0 < index < len(page) - 1:
            beside = {page.kinds[index - 1], page.kinds[index + 1]} == {"paragraph"}
            if beside and shows_somebody(page, index):
                page.settle(index, "caption", "name-alone", 0.7)


def shows_somebody(page: Page, index: int) -> bool:
    """Whether a line is a person with age or full stop, or somebody doing something."""
    look = page.looks[index]
    return (aged_name().match(look) is not None and not is_section(page.words[index])) or (
        page.foreign and not page.closed[index] and doing().search(look) is not None
    )


@cache
def name_and_outlet() -> re.Pattern[str]:
    """A photographer and whose picture it is: "Ann Body/Courier", "(Ann Body / The Courier)", "Ann Body | Courier"."""
    return re.compile(rf"\(?(?:{person().pattern}) ?[/|] ?[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){{0,2}}\)?\Z")


@cache
def named_photo() -> re.Pattern[str]:
    """A photographer, and the word that says so without a mark between: "Photo Ann Body, Le Courrier", "Ann Body photo"."""
    return re.compile(
        rf"(?:Photos?|PHOTOS?|Foto|FOTO|Beeld|BEELD|[Ff]ot\.) (?:(?:von |di |de |van )?(?:{person().pattern})(?:, [^.!?]{{2,40}})?|[A-Z]{{2,5}})\Z|(?:{person().pattern}) photos?\Z"
    )


def settle_photographers(page: Page, title: int) -> None:
    """Names that sign a picture: the one at the end of the caption directly above, one beside the word for a picture, and one with its outlet where no author signs: above the title, or below a paragraph or caption."""
    seen = False  # whether a paragraph or caption stands above
    for index, look in enumerate(page.looks):
        kind = page.kinds[index]
        if len(look) > NAME:
            seen = seen or kind in {"paragraph", "caption"}
            continue
        above = max(0, index - 1)
        if kind == "byline" and page.kinds[above] == "caption" and page.lowers[above].endswith(page.lowers[index]):
            page.settle(index, "credit", "credit-again", 0.7)
        elif kind not in LOOSE and page.rules[index] not in OPEN_RULES:
            continue
        elif named_photo().match(look) and not is_section(page.words[index][1:]):
            page.settle(index, "credit", "named-photo", 0.8)
        elif (
            (seen or index < title)
            and ("/" in look or "|" in look)
            and name_and_outlet().match(look)
            and not is_section(page.words[index])
        ):
            page.settle(index, "credit", "name-and-outlet", 0.7)


def settle_repeated_above_credits(page: Page) -> None:
    """Directly above a credit: a line that says the same as the dek or the paragraph before it, or the name of somebody who did not write the article."""
    if "credit" not in page.kinds:
        return
    for index in range(1, len(page) - 1):
        if page.kinds[index + 1] != "credit":
            continue
        if page.kinds[index] in {"dek", "paragraph"}:
            if any(
                page.kinds[other] in {"dek", "paragraph"} and shared(page, index, other) >= SAME
                for other in range(max(0, index - 2), index)
            ):
                page.settle(index, "caption", "above-credit", 0.7)
        elif page.rules[index] == "name-beside-date":
            first, last = max(0, index - BESIDE), min(len(page), index + BESIDE + 2)
            signed = any(page.kinds[other] == "byline" for other in range(first, last) if other != index)
            if signed and page.lowers[index] not in page.lowers[index + 1]:
                page.settle(index, "caption", "above-credit", 0.7)
