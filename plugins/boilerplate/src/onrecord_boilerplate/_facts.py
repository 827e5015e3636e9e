"""Facts of the document in its regions: title, dek, authors, agencies, publisher."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from onrecord import Fact, Span

from ._bylines import AGENCIES, names_in_byline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord import Region


@cache
def patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """An agency's name; a dateline with an agency; a copyright line with its holder."""
    names = "|".join(
        re.escape(name)
        for name in sorted(AGENCIES, key=lambda name: (-len(name), name))
        if name not in {"ap", "afp", "TT"}
    )
    agency = re.compile(rf"(?<![\w/-])(?:{names})(?![\w-])")
    dateline = re.compile(rf"[^\n()]{{2,60}}\(({names})\)\s?[-–—:]")
    holder = re.compile(
        r"(?:(?:[Cc]opyright|COPYRIGHT)\s?(?:©|\([cC]\))?|©|\([cC]\))\s?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s)?(?:by\s)?([A-Z][\w&’'-]*(?:\.\w+)*(?:\s(?:[A-Z&][\w&’'-]*(?:\.\w+)*|of|the|and)){0,5})"
    )
    return agency, dateline, holder


def folded(text: str, span: Span) -> str:
    """The surface with runs of white space folded to one blank."""
    return " ".join(text[span.start : span.end].split())


def title_and_dek(text: str, regions: Sequence[Region]) -> Iterator[Fact]:
    """The first title region, and the first run of dek regions as one span."""
    for region in regions:
        if region.kind == "title":
            yield Fact(
                "title",
                folded(text, region.span),
                region.span,
                rule="boilerplate.title-region",
                confidence=region.confidence,
            )
            break
    deks: list[Region] = []
    for region in regions:
        if region.kind == "dek":
            deks.append(region)
        elif deks:
            break
    if deks:
        span = Span(deks[0].span.start, deks[-1].span.end)
        yield Fact(
            "dek",
            folded(text, span),
            span,
            rule="boilerplate.dek-region",
            confidence=min(region.confidence for region in deks),
        )


def article_bylines(regions: Sequence[Region]) -> list[Region]:
    """The bylines of the article itself: those before its last paragraph, else the first ones close after it; teasers of other articles have theirs too."""
    body = [number for number, region in enumerate(regions) if region.kind == "paragraph"]
    first, last = (body[0], body[-1]) if body else (0, 0)
    marked = [number for number, region in enumerate(regions) if region.kind == "byline"]
    for chosen in (
        [n for n in marked if n < first],
        [n for n in marked if first < n < last],
        [n for n in marked if last <= n <= last + 6],
    ):
        if chosen:
            return [regions[number] for number in chosen]
    return []


def agencies(text: str, region: Region, rule: str) -> Iterator[Fact]:
    """The agencies that a line names."""
    agency, _, _ = patterns()
    for found in agency.finditer(text, region.span.start, min(region.span.end, region.span.start + 600)):
        span = Span(found.start(), found.end())
        yield Fact("agency", folded(text, span), span, rule=f"boilerplate.{rule}", confidence=region.confidence)


def names(text: str, regions: Sequence[Region]) -> Iterator[Fact]:
    """Authors and agencies of the bylines, agencies of the credit lines and of the dateline."""
    _, dateline, _ = patterns()
    first = True
    signed = {id(region) for region in article_bylines(regions)}
    for region in regions:
        start, end = region.span.start, region.span.end
        if region.kind == "byline":
            if id(region) not in signed:
                continue
            for name in names_in_byline(text[start:end]):
                span = Span(start + name.start, start + name.end)
                yield Fact(
                    "author", folded(text, span), span, rule="boilerplate.byline-name", confidence=region.confidence
                )
            yield from agencies(text, region, "byline-agency")
        elif region.kind == "agency_credit":
            yield from agencies(text, region, "agency-credit")
        elif region.kind in {"paragraph", "dek"} and first:
            first = False
            head = dateline.match(text, start, min(end, start + 120))
            if head:
                span = Span(head.start(1), head.end(1))
                yield Fact("agency", folded(text, span), span, rule="boilerplate.dateline-agency", confidence=0.9)


def publisher(text: str, regions: Sequence[Region]) -> Iterator[Fact]:
    """The holder in the first copyright line."""
    _, _, holder = patterns()
    for region in regions:
        if region.rule == "boilerplate.copyright":
            found = holder.search(text, region.span.start, min(region.span.end, region.span.start + 300))
            if found:
                surface = re.sub(r"[.\s]*(?:All [Rr]ights.*)?\Z", "", found.group(1))
                if len(surface) > 2:
                    span = Span(found.start(1), found.start(1) + len(surface))
                    yield Fact(
                        "publisher", folded(text, span), span, rule="boilerplate.copyright-holder", confidence=0.7
                    )
                    return
