"""
Train the page model of the boilerplate plugin and write ``page_weights.json``: what is the article on pages of which a loader says more than their text.

The data are pages with the text of their article, one JSON object a page: ``{"id", "source", "html": path of the page, gzipped, "text"}``. They are not
part of the project: set ``ONRECORD_SHARED`` to the folder that has ``gold/html.jsonl``. No text goes into the weights: they weigh lengths, tags, hints and
what an extractor kept. Every page is seen three times: with the answer of resiliparse, with that of trafilatura, and with none. Needs scikit-learn and scipy::

    python tools/train_page_model.py                  # train on all pages, write the weights
    python tools/train_page_model.py --held-out       # ten folds by host: shingle F1 on hosts that the model has not seen; nothing is written
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
from collections import Counter
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from onrecord_boilerplate import _marked as marked
from onrecord_boilerplate._classify import classify
from onrecord_boilerplate._evidence import evidence_of
from onrecord_boilerplate._marked import open_lines, settle_head
from onrecord_boilerplate._model import joint
from onrecord_boilerplate._own import settle_own
from onrecord_boilerplate._page import Page
from onrecord_boilerplate._page_rows import PAGE, ground_of, page_rows
from onrecord_html import Html, HtmlSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared"))
TARGET = ROOT / "plugins/boilerplate/src/onrecord_boilerplate/page_weights.json"
ENGLISH = tuple(f"fu-{country}-" for country in ("us", "uk", "za", "ca", "au", "na", "ls", "tz", "ind"))
SETS = {"fundus": ("fu-",), "fundus, English": ENGLISH, "scrapinghub": ("sh-",)}
EXTRACTORS = ("resiliparse", "trafilatura", "none")
NO_WORD, WORD = re.compile(r"[\W_]+"), re.compile(r"\w+")
RUN = 4
LONGEST = 400  # characters: the weight of a longer line grows no more


def runs(text: str) -> list[tuple[str, ...]]:
    words = WORD.findall(text)
    return list(zip(*(words[start:] for start in range(RUN)), strict=False))


def labels(lines: list[str], article: str) -> list[int]:
    """Which lines of the page stand in the article: by their letters, or by most of their runs of four words; of repeated lines the one among the others."""
    whole = {NO_WORD.sub("", line) for line in article.split("\n")}
    known = set(runs(article))
    out = []
    for line in lines:
        letters, found = NO_WORD.sub("", line), runs(line)
        out.append(
            int(
                (letters != "" and letters in whole)
                or (len(found) > 0 and sum(run in known for run in found) >= 0.6 * len(found))
            )
        )
    best: dict[str, tuple[int, int]] = {}
    for index, label in enumerate(list(out)):
        if not label or article.count(lines[index]) > 1:
            continue
        letters, crowd = NO_WORD.sub("", lines[index]), sum(out[max(0, index - 4) : index + 5])
        before = best.get(letters)
        if before is not None:
            out[before[0] if crowd > before[1] else index] = 0
        if before is None or crowd > before[1]:
            best[letters] = (index, crowd)
    return out


class Sample:
    """One page with the answer of one extractor: its open lines, their bins and labels."""

    def __init__(self, row: dict[str, Any], data: bytes, extractor: str) -> None:
        self.row, self.extractor = row, extractor
        document = Html(HtmlSettings(extractor=extractor)).load(data, "text/html", row["url"])
        self.page = Page(document.text)
        self.text = document.text
        self.texts = [document.text[start:end] for start, end in zip(self.page.starts, self.page.ends, strict=True)]
        self.evidence = evidence_of(document.source, self.page)
        settle_own(self.page)
        settle_head(self.page, self.evidence)
        self.open = open_lines(self.page, self.evidence)
        self.rows = page_rows(self.page, self.evidence, ground_of(self.page, self.evidence), self.open)
        every = labels(self.texts, row["text"])
        self.labels = [every[index] for index in self.open]
        self.weights = [(min(len(self.texts[index]), LONGEST) + 30) / 100 for index in self.open]


def matrix(rows: list[list[int]]) -> csr_matrix:
    ends = np.cumsum([0, *map(len, rows)])
    places = np.fromiter((place for row in rows for place in row), np.int32)
    return csr_matrix((np.ones(len(places)), places, ends.astype(np.int32)), shape=(len(rows), PAGE.size))


def fit(samples: Iterable[Sample], strength: float) -> LogisticRegression:
    rows, labels_, weights = [], [], []
    for sample in samples:
        rows += sample.rows
        labels_ += sample.labels
        weights += sample.weights
    return LogisticRegression(C=strength, solver="liblinear", max_iter=400).fit(
        matrix(rows), labels_, sample_weight=weights
    )


def written(model: LogisticRegression) -> str:
    """JSON with one table a line."""
    tables, at, values = [], 0, model.coef_[0]
    for name, size in PAGE.sizes.items():
        tables.append(
            f"    {json.dumps(name)}: {json.dumps([round(float(value), 3) for value in values[at : at + size]])}"
        )
        at += size
    return (
        '{\n  "page": {"bias": '
        + str(round(float(model.intercept_[0]), 3))
        + ', "tables": {\n'
        + ",\n".join(tables)
        + "\n  }}\n}\n"
    )


def shingle_f1(samples: list[Sample], text_of: Callable[[Sample], str]) -> float:
    """F1 of the means of precision and recall, over multisets of four words."""
    precision, recall = [], []
    for sample in samples:
        gold, got = Counter(runs(sample.row["text"])), Counter(runs(text_of(sample)))
        same = sum((gold & got).values())
        if got:
            precision.append(same / sum(got.values()))
        if gold:
            recall.append(same / sum(gold.values()))
    p, r = mean(precision), mean(recall)
    return 200 * p * r / (p + r)


def article(sample: Sample) -> str:
    """What the whole step calls the article, title aside."""
    page = Page(sample.text)
    if not marked.classify_marked(page, sample.evidence):
        page = Page(sample.text)
        marked.settle_head(page, sample.evidence)
        classify(page)
    return "\n".join(
        text for text, kind in zip(sample.texts, page.kinds, strict=True) if kind in {"dek", "subhead", "paragraph"}
    )


def held_out(samples: list[Sample], strength: float) -> None:
    """Shingle F1 of the whole step with weights that have not seen the page's host."""
    rows = {sample.row["id"]: sample.row["source"] for sample in samples}
    names = list(rows)
    texts: dict[int, str] = {}
    for learn, _ in GroupKFold(10).split(names, groups=list(rows.values())):
        known = {names[number] for number in learn}
        model = joint(
            json.loads(written(fit((sample for sample in samples if sample.row["id"] in known), strength))),
            ("page",),
            PAGE,
        )
        marked.page_model = lambda model=model: model
        texts |= {id(sample): article(sample) for sample in samples if sample.row["id"] not in known}
    for extractor in EXTRACTORS:
        for name, prefixes in SETS.items():
            some = [
                sample for sample in samples if sample.extractor == extractor and sample.row["id"].startswith(prefixes)
            ]
            print(f"{extractor}, {name}: {shingle_f1(some, lambda sample: texts[id(sample)]):.1f}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--strength", type=float, default=0.1)
    options = parser.parse_args()
    with (SHARED / "gold" / "html.jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    samples = [
        Sample(row, gzip.decompress((SHARED / "gold" / row["html"]).read_bytes()), extractor)
        for row in rows
        for extractor in EXTRACTORS
    ]
    if options.held_out:
        held_out(samples, options.strength)
    else:
        TARGET.write_text(written(fit(samples, options.strength)), "utf-8")


if __name__ == "__main__":
    main()
