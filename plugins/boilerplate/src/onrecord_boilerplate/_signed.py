"""Who signed: names below a lone "By", names that go on over lines, names beside a date or before their age."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ._words import FAMILIES, word_lists

if TYPE_CHECKING:
    from ._page import Page

INTRODUCTIONS = frozenset(
    (
        "by", "von", "par", "por", "door", "av", "af", "di", "text", "texte", "texto", "testo", "autor", "autorin", "author", "authors", "auteur", "autore", "yazan", "szerző",
        "kommentar von", "kolumne von", "gastbeitrag von", "analyse von", "interview von", "ein kommentar von", "written by", "words by", "story by", "reported by", "texte de", "texto de",
        "筆者", "この記事の筆者", "記者", "作者", "기자",
    )
)  # fmt: skip
LISTED = 12  # lines over which the names of one byline may go on
BELOW_TITLE = 30  # lines after the title in which a name beside a date signs the article
NAME_SIZE = 60  # characters
NO_NAMES = frozenset(
    "news feature features podcast podcasts page opinion analysis exclusive discussion front today live world politics sport sports business culture online media magazine".split()
)
ROLES = (
    r"reporters?|editors?|(?:co-?)?authors?|correspondents?|writers?|columnists?|journalists?|producers?|contributors?|freelancers?|chefredakteur(?:in)?|(?:\w+-?)?redakteur(?:in)?|(?:\w+-?)?korrespondent(?:in)?|"
    r"reporter(?:in)?|autor(?:in)?|journalist(?:in)?|volontär(?:in)?|kolumnist(?:in)?|journaliste|rédac(?:teur|trice)|correspondante?|periodista|redactor(?:a)?|corresponsal|giornalista|redattore|inviat[oa]|"
    r"redaktør|redaktör|skribent|verslaggever|redacteur|dziennikar(?:z|ka)|muhabir"
)
NO_FAMILIES = frozenset(
    map(FAMILIES.index, ("share", "comment", "subscribe", "related", "legal", "nav", "ad", "tags", "date"))
)


@cache
def person() -> re.Pattern[str]:
    """A person's name alone: two to four words with capitals, or Chinese and Japanese characters with a blank between them."""
    return re.compile(
        r"[^\W\d_a-z][\w.’'-]+(?: (?:(?:de|da|do|dos|del|della|di|van|von|der|den|ter|la|le|el|al|bin|ibn|af|av|zu|y) ){0,2}[^\W\d_a-z][\w.’'-]*){1,3}"
        r"|[\u3400-\u9fff]{1,3} [\u3400-\u9fff]{1,3}"
    )


@cache
def glued_role() -> re.Pattern[str]:
    """A name whose role lost the blank before it: "Ann BodyPolitics Reporter"."""
    return re.compile(rf"[^\W\d_a-z][\w.’'-]+ [^\W\d_a-z][\w’'-]*[a-zß-ÿ](?=[A-ZÀ-Þ])[^.!?:;\d]{{0,40}}(?i:{ROLES})\Z")


@cache
def aged() -> re.Pattern[str]:
    """What may follow a name in its line: how long ago it was published, how long the reading takes."""
    return re.compile(
        r" ?[|·•,–-]? ?(?:(?:published|updated|posted)? ?\d{1,2} (?:second|minute|min|hour|hr|day|week|month|year|stunde|tag|minuto|hora|día|heure|jour)[sne]{0,2}(?: (?:ago|read))?|vor \d{1,2} \w+|il y a \d{1,2} \w+|hace \d{1,2} \w+)\Z",
        re.IGNORECASE,
    )


@cache
def people() -> re.Pattern[str]:
    """Two to six names and nothing else: "Ann Body, Theo Brandt and Ida Holm"."""
    one = f"(?:{person().pattern})"
    return re.compile(rf"{one}(?:(?:, ?| ?/ ?| ?& ?|,? (?:and|und|et|y|e|og|och|en|i) ){one}){{1,5}}")


def is_name(look: str, words: list[str]) -> bool:
    """Whether a line is a person's name, or several, and nothing else, and no section or button."""
    return (person().fullmatch(look) or people().fullmatch(look)) is not None and not is_section(words)


def is_section(words: list[str]) -> bool:
    """Whether the words have one of a menu among them."""
    families = word_lists().families
    return any(word in NO_NAMES or not NO_FAMILIES.isdisjoint(families.get(word, ())) for word in words)


def settle_signed(page: Page) -> None:
    """Names below a lone word of introduction, and names that go on over several lines."""
    for index, lower in enumerate(page.lowers[:-1]):
        if len(lower) <= 16 and lower.rstrip(" :") in INTRODUCTIONS:
            look = page.looks[index + 1].rstrip(" ,&")
            if (
                not page.kinds[index + 1]
                and len(look) <= NAME_SIZE
                and (is_name(look, page.words[index + 1]) or not look[0].isascii() or glued_role().match(look))
            ):
                page.settle(index, "byline", "byline-word", 0.9)
                page.settle(index + 1, "byline", "below-byline-word", 0.9)
    for index, rule in enumerate(page.rules):
        if rule in {"byline", "below-byline-word"} and page.looks[index][-1] in ",&":
            for number in range(index + 1, min(len(page), index + LISTED)):
                look = page.looks[number]
                if page.kinds[number] or len(look) > NAME_SIZE or not is_name(look.rstrip(" ,&"), page.words[number]):
                    break
                page.settle(number, "byline", "byline-goes-on", 0.85)
                if look[-1] not in ",&":
                    break


def above_place_and_date(page: Page, index: int) -> bool:
    """Whether a single word, the place, and then the date stand below a line."""
    return (
        index + 2 < len(page)
        and not page.kinds[index + 1]
        and len(page.words[index + 1]) == 1
        and page.looks[index + 1][0].isupper()
        and page.kinds[index + 2] == "timestamp"
    )


def settle_dated_names(page: Page, title: int) -> None:
    """A name beside the date of the article, or before its age, not far below the title; on a page without one, above the text."""
    for index in range(title + 1, min(len(page), title + BELOW_TITLE)):
        if page.kinds[index]:
            if page.kinds[index] == "paragraph":
                return
            continue
        if title < 0 and page.content[index] >= 0.5:
            return
        look = page.looks[index]
        if len(look) > NAME_SIZE or look.isupper():
            continue
        beside = page.kinds[index - 1] if index else "", page.kinds[index + 1] if index + 1 < len(page) else ""
        if ("timestamp" in beside or above_place_and_date(page, index)) and is_name(look, page.words[index]):
            page.settle(index, "byline", "name-beside-date", 0.8)
            continue
        known = person().match(look)
        if known and aged().match(look, known.end()) and not is_section(look[: known.end()].lower().split()):
            page.settle(index, "byline", "name-and-age", 0.8)
