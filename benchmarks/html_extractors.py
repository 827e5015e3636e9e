"""
The article on web pages: text, metadata and captions, and pages a second, of onrecord and of the tools that it builds on.

All in one run::

    python benchmarks/html_extractors.py pages.jsonl

A row a page: ``{"id", "url", "html": path of the page beside the file (.gz or not), "text": paragraphs of the article, "metadata": {"title", "authors",
"published"}, "captions": [...]}``; the last two may be missing. Sets are the rows whose ids begin alike up to the first "-". Times are CPU time, each
tool's best of three rounds over all pages, decoding and parsing included. "onrecord" is reading and the regions: text, facts and kinds of all lines.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, NamedTuple

import trafilatura

import onrecord
from onrecord_html import Html, HtmlSettings

if TYPE_CHECKING:
    from collections.abc import Callable

WORD, NO_WORD = re.compile(r"\w+"), re.compile(r"[\W_]+")
RUN = 4
ROUNDS = 3
CONTENT = {"dek", "subhead", "paragraph"}


class Answer(NamedTuple):
    """What a tool says of a page."""

    text: str
    title: str = ""
    published: str = ""
    authors: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()


def with_trafilatura(data: bytes) -> Answer:
    """The default of trafilatura."""
    return Answer(trafilatura.extract(data, include_comments=False) or "")


def with_precision(data: bytes) -> Answer:
    """Its setting that measured best."""
    return Answer(trafilatura.extract(data, include_comments=False, favor_precision=True) or "")


def with_trafilatura_metadata(data: bytes) -> Answer:
    """The default, with what it says of the article."""
    found = trafilatura.bare_extraction(data, include_comments=False, with_metadata=True)
    if found is None:
        return Answer("")
    return Answer(
        found.text or "", found.title or "", found.date or "", tuple(filter(None, (found.author or "").split("; ")))
    )


def with_resiliparse(data: bytes) -> Answer:
    """The main content."""
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415  optional
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding  # noqa: PLC0415  optional

    page = bytes_to_str(data, detect_encoding(data))
    return Answer(extract_plain_text(page, main_content=True, alt_texts=False, list_bullets=False))


def with_onrecord(extractor: str) -> Callable[[bytes], Answer]:
    """Reading, then the regions."""
    plugin, chain = Html(HtmlSettings(extractor=extractor)), onrecord.Chain("html", "boilerplate")

    def answer(data: bytes) -> Answer:
        document = chain(plugin.load(data, "text/html", None))
        metadata = document.metadata
        return Answer(
            "\n".join(document.surface(region) for region in document.regions if region.kind in CONTENT),
            metadata.title.value if metadata.title else "",
            metadata.published.value if metadata.published else "",
            tuple(fact.value for fact in metadata.authors),
            tuple(document.surface(region) for region in document.regions if region.kind == "caption"),
        )

    return answer


def loads_only(extractor: str) -> Callable[[bytes], Answer]:
    """Reading alone."""
    plugin = Html(HtmlSettings(extractor=extractor))
    return lambda data: Answer(plugin.load(data, "text/html", None).text)


def f1(same: float, found: float, wanted: float) -> float:
    """F1 in per cent."""
    return 200 * same / (found + wanted) if found + wanted else 0.0


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words."""
    words = WORD.findall(text)
    return Counter(tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)) if words)


def text_f1(rows: list[dict], answers: list[Answer]) -> float:
    """F1 of the means of precision and recall over the pages."""
    precision, recall = [], []
    for row, answer in zip(rows, answers, strict=True):
        wanted, found = shingles(row["text"]), shingles(answer.text)
        same = sum((wanted & found).values())
        if found:
            precision.append(same / sum(found.values()))
        if wanted:
            recall.append(same / sum(wanted.values()))
    if not precision or not recall:
        return 0.0
    p, r = mean(precision), mean(recall)
    return 200 * p * r / (p + r) if p + r else 0.0


def folded(text: str) -> str:
    """Letters and digits in small letters."""
    return NO_WORD.sub("", text).casefold()


def metadata_figures(rows: list[dict], answers: list[Answer]) -> str:
    """Titles and days that are right, F1 of the authors."""
    pairs = [(row["metadata"], answer) for row, answer in zip(rows, answers, strict=True) if row.get("metadata")]
    if not pairs or not any(answer.title for _, answer in pairs):
        return "-"
    title = 100 * mean(folded(gold["title"]) == folded(answer.title) for gold, answer in pairs)
    date = 100 * mean(gold["published"][:10] == answer.published[:10] for gold, answer in pairs)
    wanted = [{folded(name) for name in gold["authors"]} for gold, _ in pairs]
    found = [{folded(name) for name in answer.authors} for _, answer in pairs]
    authors = f1(
        sum(len(a & b) for a, b in zip(wanted, found, strict=True)), sum(map(len, found)), sum(map(len, wanted))
    )
    return f"{title:.1f} / {date:.1f} / {authors:.1f}"


def caption_f1(rows: list[dict], answers: list[Answer]) -> str:
    """A caption is found if a line has it, or most of it; one that the page does not show in letters cannot be."""
    hits = right = found = wanted = 0
    for row, answer in zip(rows, answers, strict=True):
        gold = [text for text in map(folded, row.get("captions", ())) if text]
        lines = [text for text in map(folded, answer.captions) if text]
        if not row.get("metadata"):
            continue
        wanted, found = wanted + len(gold), found + len(lines)
        hits += sum(any(same_caption(text, line) for line in lines) for text in gold)
        right += sum(any(same_caption(text, line) for text in gold) for line in lines)
    if not found or not wanted:
        return "-"
    p, r = right / found, hits / wanted
    return f"{200 * p * r / (p + r):.1f}" if p + r else "0.0"


def same_caption(gold: str, line: str) -> bool:
    """Whether a line is the caption, or most of it."""
    return gold in line or (line in gold and len(line) >= 0.6 * len(gold))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("::")[0])
    parser.add_argument("pages", type=Path, help="the file with a row a page")
    source = parser.parse_args().pages
    rows = [json.loads(line) for line in source.read_text("utf-8").splitlines()]
    data = [
        (gzip.decompress if row["html"].endswith(".gz") else bytes)((source.parent / row["html"]).read_bytes())
        for row in rows
    ]
    fast = find_spec("resiliparse") is not None
    tools = {
        "trafilatura": with_trafilatura,
        "trafilatura, favor_precision": with_precision,
        "trafilatura, with metadata": with_trafilatura_metadata,
    }
    tools |= (
        {
            "resiliparse": with_resiliparse,
            "onrecord, resiliparse, load only": loads_only("resiliparse"),
            "onrecord, resiliparse": with_onrecord("resiliparse"),
        }
        if fast
        else {}
    )
    tools |= {"onrecord, trafilatura": with_onrecord("trafilatura"), "onrecord, no extractor": with_onrecord("none")}
    sets = sorted({row["id"].partition("-")[0] for row in rows})
    print(f"{'':32}{'pages/s':>8}  {'text F1 ' + ' / '.join(sets):22}{'title / date / authors':24}captions")
    answers: dict[str, list[Answer]] = {}
    best = dict.fromkeys(tools, float("inf"))
    for _ in range(ROUNDS):
        for name, tool in tools.items():
            began = time.process_time()
            answers[name] = [tool(page) for page in data]
            best[name] = min(best[name], time.process_time() - began)
    for name in tools:
        texts = []
        for prefix in sets:
            some = [number for number, row in enumerate(rows) if row["id"].startswith(prefix + "-")]
            texts.append(
                f"{text_f1([rows[number] for number in some], [answers[name][number] for number in some]):.1f}"
            )
        shown = "-" if name.endswith("only") else " / ".join(texts)
        print(
            f"{name:32}{len(rows) / best[name]:8.1f}  {shown:22}{metadata_figures(rows, answers[name]):24}{caption_f1(rows, answers[name])}"
        )


if __name__ == "__main__":
    main()
