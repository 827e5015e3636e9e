"""Pages of which a loader says more than their text: the page model decides what is the article, the markup what the rest is."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from ._classify import weigh_evidence
from ._evidence import BIT, TAG_NUMBERS
from ._model import Joint, joint
from ._own import settle_own
from ._page_rows import PAGE, ground_of, page_rows

if TYPE_CHECKING:
    from ._evidence import Evidence
    from ._page import Page

SENTENCE = 80  # characters from which a line that ends like a sentence is one
OVERRULED = 0.97  # content that no anchor and no caption overrules
MENU_LINKS = 95  # per cent of a line that is only a link
MENU = 120  # characters of the longest line of a menu
CAPTION_LINKS = 60  # per cent of a caption that may be links: of more, it is a teaser with a picture
BYLINE = 120
STAMP = 100
SUBHEAD = 160
NEAR_TITLE = 8
FAR = BIT["nav"] | BIT["footer"] | BIT["header"]
NEVER = BIT["nav"] | BIT["footer"] | BIT["comments"]  # on no page that was looked at does the article stand there
OTHERS = BIT["related"] | BIT["comments"] | BIT["nav"] | BIT["footer"] | BIT["aside"] | BIT["promo"]
FIRM = frozenset(("title", "byline"))  # kinds that no probability overrules
HEADINGS = frozenset(TAG_NUMBERS[tag] for tag in ("h1", "h2", "h3", "h4", "h5", "h6"))
FURNITURE = (
    ("comments", "other"), ("share", "share"), ("ad", "ad"), ("promo", "promo"), ("tags", "nav"), ("nav", "nav"), ("media", "video"), ("widget", "other"), ("related", "related"), ("bio", "other"), ("footer", "nav"),
    ("aside", "related"), ("header", "nav"), ("form", "other"), ("noscript", "other"), ("note", "other"), ("hidden", "other"),
)  # fmt: skip
"""Kinds of furniture by their hint, the most telling first."""
FEW = 5  # words of a headline


@cache
def page_model() -> Joint:
    """The model of ``page_weights.json``, read at the first call."""
    data = json.loads(files(__package__).joinpath("page_weights.json").read_text("utf-8"))
    return joint(data, ("page",), PAGE)


def open_lines(page: Page, evidence: Evidence) -> list[int]:
    """The lines that the page model has to weigh: not those of menus, footers and comments, links that the extractor left out, and not the head lines."""
    out = []
    for index, (links, hints, kept, body) in enumerate(
        zip(evidence.links, evidence.hints, evidence.kept, evidence.body, strict=True)
    ):
        if hints & (BIT["head"] | BIT["declared"]) or (hints & NEVER and body != 1):
            continue
        if (
            kept == 0
            and body != 1
            and len(page.looks[index]) < MENU
            and (links >= MENU_LINKS or (hints & FAR and not page.closed[index]))
        ):
            continue
        out.append(index)
    return out


def classify_marked(page: Page, evidence: Evidence, keep: float = 0.3, keep_short: float = 0.45) -> bool:
    """
    Give every line of a page with evidence a kind, a rule and a confidence.

    Returns:
        False if no paragraph was found: then nothing that is said of the page helps, and its lines have to speak for themselves.

    Args:
        page: The lines; changed in place.
        evidence: What the loader says of them.
        keep: Least probability at which a line that reads like a sentence is content.
        keep_short: The same for other lines.
    """
    settle_own(page)
    settle_head(page, evidence)
    wanted = open_lines(page, evidence)
    ground = ground_of(page, evidence)
    page.content = [0.0] * len(page)
    for index, value in zip(wanted, page_model().probabilities(page_rows(page, evidence, ground, wanted)), strict=True):
        page.content[index] = value
    weigh_evidence(page, wanted)
    title = settle_titles(page, evidence, ground.solid)
    first = next(
        (index for index, value in enumerate(ground.solid) if value and page.content[index] >= keep), len(page)
    )
    for index in range(len(page)):
        value = page.content[index]
        sentence = page.closed[index] and len(page.looks[index]) >= SENTENCE
        kept = value >= (keep if sentence else keep_short)
        if page.kinds[index] in {"credit", "caption"} and evidence.hints[index] & BIT["footer"]:
            page.settle(index, "other", "markup-footer", 0.9)
        if page.kinds[index] and not (kept and value >= OVERRULED and page.kinds[index] not in FIRM):
            continue
        if kept and not (index < first and is_opening(page, evidence, index)) and not is_caption(page, evidence, index):
            settle_content(page, evidence, index, title, first)
        else:
            settle_furniture(page, evidence, index)
    return "paragraph" in page.kinds


def settle_head(page: Page, evidence: Evidence) -> None:
    """The lines that the loader put before and after the page: what the page says only to machines."""
    for index, hints in enumerate(evidence.hints):
        if hints & BIT["head"]:
            kind = (
                "title"
                if hints & BIT["title"]
                else "timestamp"
                if hints & BIT["time"]
                else "byline"
                if hints & BIT["byline"]
                else "agency_credit"
                if hints & BIT["credit"]
                else "other"
            )
            page.settle(index, kind, "page-head", 0.99)
        elif hints & BIT["declared"]:
            page.settle(index, "paragraph", "declared-article", 0.95)


def settle_titles(page: Page, evidence: Evidence, solid: list[int]) -> int:
    """
    The lines that show the title: those that say what the page declares as its headline, else the main heading.

    Returns:
        The number of the first line that shows it, -1 without one.
    """
    first = -1
    last = len(solid) - 1 - solid[::-1].index(1) if any(solid) else len(solid)
    h1 = TAG_NUMBERS["h1"]
    for index, hints in enumerate(evidence.hints):
        if hints & BIT["head"] or page.kinds[index] not in {"", "title"}:
            continue
        if hints & BIT["headline"] and (evidence.tags[index] in HEADINGS or not hints & OTHERS):
            page.settle(index, "title", "declared-headline", 0.98)
        elif (
            evidence.tags[index] == h1
            and index <= last
            and not hints & (OTHERS | BIT["hidden"])
            and len(page.looks[index].split()) >= 2
        ):
            page.settle(index, "title", "main-heading", 0.85)
        else:
            continue
        if first < 0:
            first = index
    return first


def is_opening(page: Page, evidence: Evidence, index: int) -> bool:
    """Whether a line before the running text is no sentence, but a link, or marked as byline or date."""
    if page.closed[index]:
        return False
    marked = evidence.hints[index] & (BIT["byline"] | BIT["time"]) and len(page.looks[index]) <= BYLINE
    return bool(marked) or evidence.links[index] >= MENU_LINKS


def is_caption(page: Page, evidence: Evidence, index: int) -> bool:
    """Whether the markup calls the line a caption or a credit, and nothing speaks loudly against it."""
    hints = evidence.hints[index]
    marked = evidence.tags[index] == TAG_NUMBERS["figcaption"] or hints & (BIT["caption"] | BIT["credit"])
    return bool(marked) and page.content[index] < OVERRULED


def settle_content(page: Page, evidence: Evidence, index: int, title: int, first: int) -> None:
    """Dek, sub-head or paragraph."""
    look, hints, sure = page.looks[index], evidence.hints[index], round(page.content[index], 2)
    heading = evidence.tags[index] in HEADINGS
    strong = bool(hints & BIT["strong"]) and not page.closed[index] and len(look) <= SUBHEAD
    if index < first and hints & (BIT["dek"] | BIT["summary"]) and len(look) > 20:
        page.settle(index, "dek", "markup-dek", sure)
    elif heading and title >= 0 and title < index < min(first, title + NEAR_TITLE) and len(look.split()) >= FEW:
        page.settle(index, "dek", "heading-under-title", sure)
    elif (heading or strong) and len(look) <= 2 * SUBHEAD:
        page.settle(index, "subhead", "markup-heading" if heading else "strong-line", sure)
    else:
        page.settle(index, "paragraph", "page-model", sure)


def settle_furniture(page: Page, evidence: Evidence, index: int) -> None:
    """The kind of a line that is not the article, by its markup, else by its shape."""
    look, hints, sure = page.looks[index], evidence.hints[index], round(1 - page.content[index], 2)
    size = len(look)
    caption = evidence.tags[index] == TAG_NUMBERS["figcaption"] or hints & BIT["caption"]
    if hints & BIT["credit"] and size <= BYLINE:
        page.settle(index, "credit", "markup-credit", sure)
    elif caption and evidence.links[index] < CAPTION_LINKS and not hints & (OTHERS & ~BIT["aside"]):
        page.settle(index, "caption", "markup-caption", sure)
    elif hints & BIT["time"] and size <= STAMP and any(map(str.isdigit, look)) and not hints & OTHERS:
        page.settle(index, "timestamp", "markup-time", sure)
    elif hints & BIT["byline"] and size <= BYLINE and not hints & (OTHERS | BIT["bio"]):
        page.settle(index, "byline", "markup-byline", sure)
    else:
        kind = next((kind for hint, kind in FURNITURE if hints & BIT[hint]), "")
        if kind == "related" or not kind:
            kind = "related" if look.count(" ") + 1 >= FEW else "nav"
            rule = "markup-related" if hints & (BIT["related"] | BIT["aside"]) else "outside-article"
        else:
            rule = f"markup-{kind}"
        page.settle(index, kind, rule, sure)


def keep_sentences(page: Page, evidence: Evidence) -> None:
    """Where the lines had to speak for themselves: a sentence that the markup calls no heading is a paragraph, however short."""
    for index, rule in enumerate(page.rules):
        if rule == "subhead-line" and page.closed[index] and evidence.tags[index] not in HEADINGS:
            page.settle(index, "paragraph", "line-model", page.sure[index])
