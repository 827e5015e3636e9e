"""Facts of the document in its regions: title, dek, authors, agencies, publisher, credits of pictures."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from onrecord import Fact, Span

from ._bylines import AGENCIES, Named, names_in_byline
from ._credits import credit_start
from ._page import small_letters
from ._signed import is_section, person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord import Region


REPEATED = frozenset({"boilerplate.title-again", "boilerplate.title-nearly-again", "boilerplate.title-in-path"})


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
    """The surface with runs of white space folded to one blank and without soft hyphens."""
    return " ".join(text[span.start : span.end].replace("\u00ad", "").split())


def title_and_dek(text: str, regions: Sequence[Region]) -> Iterator[Fact]:
    """The first title region that is no mere repetition, and the first run of dek regions as one span."""
    titles = [region for region in regions if region.kind == "title"]
    for region in sorted(titles, key=lambda title: title.rule in REPEATED)[:1]:
        yield Fact(
            "title",
            folded(text, region.span),
            region.span,
            rule="boilerplate.title-region",
            confidence=region.confidence,
        )
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


@cache
def dated_name() -> re.Pattern[str]:
    """A name before a date, parted from it by a bar, a dot or a slash: "Ann Body / 3 March 2021"."""
    return re.compile(rf"(?:{person().pattern})(?=\s{{0,2}}[/|•·]\s)")


def signed(text: str, regions: Sequence[Region]) -> Iterator[tuple[Region, Named]]:
    """The names that sign the article: those before its first paragraph, else between its paragraphs, else close after it; teasers of other articles have theirs too."""
    body = [number for number, region in enumerate(regions) if region.kind == "paragraph"]
    first, last = (body[0], body[-1]) if body else (0, 0)
    marked = [number for number, region in enumerate(regions) if region.kind == "byline"]
    dated = [number for number in range(first) if regions[number].kind == "timestamp"]
    for chosen in (
        sorted([n for n in marked if n < first] + dated),
        [n for n in marked if first < n < last],
        [n for n in marked if last <= n <= last + 6],
    ):
        found = [(regions[number], name) for number in chosen for name in signatures(text, regions[number])]
        if found:
            yield from found
            return


def signatures(text: str, region: Region) -> Iterator[Named]:
    """The names in a byline, or before the date in a timestamp."""
    line = text[region.span.start : region.span.end]
    if region.kind == "byline":
        yield from names_in_byline(line)
    else:
        name = dated_name().match(line)
        if name and not is_section(name.group().lower().split()):
            yield Named(0, name.end(), agency=False)


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
    signing: set[int] = set()
    given: set[str] = set()
    for region, name in signed(text, regions):
        signing.add(region.span.start)
        span = Span(region.span.start + name.start, region.span.start + name.end)
        value = folded(text, span)
        if value.casefold() not in given:  # a byline above the picture and one below it
            given.add(value.casefold())
            rule = "byline-name" if region.kind == "byline" else "name-before-date"
            yield Fact("author", value, span, rule=f"boilerplate.{rule}", confidence=region.confidence)
    for region in regions:
        start, end = region.span.start, region.span.end
        if region.kind == "byline":
            if start in signing:
                yield from agencies(text, region, "byline-agency")
        elif region.kind == "agency_credit":
            yield from agencies(text, region, "agency-credit")
        elif region.kind in {"paragraph", "dek", "dateline"} and first:
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


def picture_credits(text: str, regions: Sequence[Region]) -> Iterator[Fact]:
    """The credits of pictures: lines of their own, and the end of a caption."""
    for region in regions:
        if region.kind == "credit":
            span, rule = region.span, "credit-region"
        elif region.rule == "boilerplate.credit-at-end":
            line = text[region.span.start : region.span.end]
            lower = small_letters(line)
            at = credit_start(lower, dense=not lower.isascii()) if len(lower) == len(line) else -1
            if at < 1:
                continue
            span, rule = Span(region.span.start + at, region.span.end), "credit-in-caption"
        else:
            continue
        yield Fact(
            "credit", folded(text, span).strip("()[] "), span, rule=f"boilerplate.{rule}", confidence=region.confidence
        )
