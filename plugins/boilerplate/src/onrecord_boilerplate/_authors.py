"""Lines that name the author where no "By" stands: a name above who that is, a note on the author, a name that has signed already."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ._bylines import names_in_byline
from ._signed import NAME_SIZE, ROLES, aged, is_name, is_section, person

if TYPE_CHECKING:
    from ._page import Page

LOOSE = frozenset({"related", "nav", "other"})
ROLE_SIZE, ROLE_WORDS = 60, 7  # characters and words of a line that says what an author is
NOTE_SIZE = 300  # characters of a note on the author
NEAR = 4  # lines above a name, of which one is the article
ARTICLE = frozenset({"title", "dek", "paragraph", "byline", "timestamp"})
WRITING = r"writes|wrote|covers?|covered|reports?|reporting|joined|works|worked|schreibt|berichtet|arbeitet|studierte?|écrit|couvre|escribe|cubre|scrive|skriver|skrev|schrijft|pisze"


@cache
def patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A line that says what an author is; a sentence that says so of somebody named; words of a note that does. They see lines in lower case."""
    return (
        re.compile(rf"[^.!?:;“”\"\d]*(?<![^\W_])(?:{ROLES})(?![^\W_])[^.!?:;“”\"\d]*\Z"),
        re.compile(
            rf"(?:\w[\w.'-]* ){{1,4}}(?:is|ist|est|es|è|är|er) (?:an? |the |our |eine? |une? |una? |en )?(?:[\w'-]+ ){{0,4}}(?:{ROLES})(?![^\W_]).*\Z"
        ),
        re.compile(rf"(?<![^\W_])(?:{ROLES}|{WRITING})(?![^\W_])"),
    )


def settle_authors(page: Page) -> None:
    """Settle names and notes that the models took for menus and teasers."""
    _, note, _ = patterns()
    loose = [index for index, kind in enumerate(page.kinds) if kind in LOOSE]
    for index in loose:
        look = page.looks[index]
        if len(look) <= NAME_SIZE:
            if " " in look and look[0].isupper() and is_explained(page, index) and is_name(look, page.words[index]):
                page.settle(index, "byline", "name-above-role", 0.7)
        elif len(look) <= NOTE_SIZE and person().match(look) and note.match(page.lowers[index]):
            page.settle(index, "byline", "author-note", 0.7)
    signing = signatures(page)
    for index in loose if signing else ():
        look = page.looks[index]
        if page.kinds[index] in LOOSE and len(look) <= NAME_SIZE and not look.isupper():
            known = person().match(look)
            if (
                known
                and known.group().lower() in signing
                and (known.end() == len(look) or aged().match(look, known.end()))
            ):
                page.settle(index, "byline", "name-again", 0.8)


def is_explained(page: Page, index: int) -> bool:
    """Whether the line below a name, close to the article, says what or who that is: "Politics reporter", "Ann writes about ..."."""
    below = index + 1
    if below >= len(page) or page.kinds[below] not in LOOSE | {"paragraph"}:
        return False
    role, _, telling = patterns()
    lower, words = page.lowers[below], page.words[below]
    if len(lower) <= ROLE_SIZE:
        return (
            0 < len(words) <= ROLE_WORDS
            and not ARTICLE.isdisjoint(page.kinds[max(0, index - NEAR) : index])
            and role.match(lower) is not None
        )
    return words[:1] == page.words[index][:1] and telling.search(lower) is not None


def signatures(page: Page) -> frozenset[str]:
    """The names, in lower case, that the bylines of the page have."""
    found = set()
    for index, kind in enumerate(page.kinds):
        if kind == "byline":
            look = page.looks[index]
            for name in names_in_byline(look):
                value = look[name.start : name.end]
                if " " in value and not name.agency and not is_section(value.lower().split()):
                    found.add(value.lower())
    return frozenset(found)
