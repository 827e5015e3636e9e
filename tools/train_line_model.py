"""
Train the line model of the boilerplate plugin and write ``weights.json``.

The data are lines of news pages with a label (content or furniture), one JSON object a page: ``{"id", "source", "lines": [{"text", "label", "kind"}]}``.
They are not part of the project: set ``ONRECORD_SHARED`` to the folder that has ``gold/lines.<set>.jsonl[.gz]``. No text goes into the weights: they weigh
lengths, marks, word families and neighbours. Needs scikit-learn and scipy::

    python tools/train_line_model.py                  # train on all sets, write the weights
    python tools/train_line_model.py --held-out       # five folds by host: figures of the whole pipeline on hosts that the models have not seen, nothing is written

Two passes, both logistic: lines alone, then with their neighbours. The second learns from probabilities of the first on hosts that it has not seen.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from onrecord_boilerplate import _classify as plugin
from onrecord_boilerplate._features import CONTEXT, HEADLINE, OWN, PLACE, Catalogue
from onrecord_boilerplate._headline import headline_rows
from onrecord_boilerplate._model import models_of
from onrecord_boilerplate._opening import undecided
from onrecord_boilerplate._page import Page
from onrecord_boilerplate._place import place_rows
from onrecord_boilerplate._title import candidates, settle_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord_boilerplate._model import Models

Features = tuple[Catalogue, ...]
ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared"))
TARGET = ROOT / "plugins/boilerplate/src/onrecord_boilerplate/weights.json"
# The share of a page's weight that its furniture keeps: whole pages have ten furniture lines for each content line.
SETS = {"scrapinghub": 1.0, "fundus": 1.0, "naeb_strict": 1.0, "magic": 1.0, "newspaper4k": 1.0, "fundus-full": 0.35}
PLAIN = frozenset({"breitbart", "huff-post", "politico", "usa-today", "west-journal"})  # publishers of plain articles
PLAIN_MOST, PLAIN_WEIGHT = 80, 0.5  # articles of each, and the weight of one
CONTENT = frozenset({"title", "dek", "subhead", "paragraph"})
OWN_ONLY, EVERY, TITLES, OPENING = (OWN,), (OWN, CONTEXT), (HEADLINE,), (PLACE,)


# What is left of a page of "fundus": articles without furniture, and without the dek, so that the models learn that most articles begin without one.
CUTS: dict[str, Callable[[dict], bool]] = {
    "no dek": lambda line: line.get("kind") != "dek",
    "bare": lambda line: line.get("kind") == "title" or line["label"] == 1,
    "bare, no dek": lambda line: line.get("kind") != "dek" and (line.get("kind") == "title" or line["label"] == 1),
    "text": lambda line: line["label"] == 1,
    "text, no dek": lambda line: line.get("kind") != "dek" and line["label"] == 1,
}


def pages(name: str, called: str = "lines.{}") -> list[dict]:
    path = SHARED / "gold" / f"{called.format(name)}.jsonl"
    packed = path.with_suffix(".jsonl.gz")
    with gzip.open(packed, "rt", encoding="utf-8") if packed.exists() else path.open(encoding="utf-8") as file:
        return [json.loads(row) for row in file]


def letters(text: str) -> str:
    """The letters and digits of a text, to compare titles."""
    return "".join(filter(str.isalnum, text.casefold()))


def plain_articles() -> Iterator[dict]:
    """
    Articles without furniture, of publishers that have no dek or mark it: the title ends in a semicolon before one.

    Yields:
        Pages like the others; ``source`` is the publisher. Only their deks are learnt.
    """
    seen: Counter[str] = Counter()
    for row in pages("polnear.train", "{}"):
        publisher = row["id"].split("_")[0]
        title, *rest = [line for line in row["text"].split("\n") if line.strip() and not line.startswith("<tweet")]
        seen[publisher] += 1
        if publisher in PLAIN and seen[publisher] <= PLAIN_MOST:
            lines = [{"text": line, "label": 1} for line in rest]
            if title.rstrip().endswith(";"):
                lines[0]["kind"] = "dek"
            yield {
                "id": row["id"],
                "source": publisher,
                "lines": [{"text": title.rstrip(" .;"), "label": 0, "kind": "title"}, *lines],
            }


class Sample:
    """One page: its work sheet after the anchors, the open lines and their labels."""

    def __init__(self, name: str, row: dict) -> None:
        rows = [line for line in row["lines"] if line["text"].strip()]
        text = "\n".join(line["text"] for line in rows)
        self.set, self.host, self.weight = (
            name,
            row.get("source") or row["id"],
            SETS.get(name, PLAIN_WEIGHT if name == "plain" else 1.0),
        )
        self.cut = name in CUTS or name == "plain"
        self.text, self.page = text, Page(text)
        self.labels = [None if line.get("kind") == "title" else line["label"] for line in rows]
        self.gold = [line.get("kind") for line in rows]
        self.headline = letters((row.get("metadata") or {}).get("title") or "")
        self.sheet = plugin.first_pass(self.page)
        self.rows_alone = self.sheet.rows
        self.rows: list[list[int]] = []

    def open_rows(self) -> list[int]:
        """Numbers of the open lines that have a label."""
        return [number for number in self.sheet.open if self.labels[number] is not None]


def matrix(rows: list[list[int]], features: Features) -> csr_matrix:
    bounds = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((place for row in rows for place in row), dtype=np.int64, count=bounds[-1])
    return csr_matrix((np.ones(len(columns)), columns, bounds), shape=(len(rows), features[-1].size))


def fit(samples: list[Sample], rows_of: Callable[..., Any], features: Features, strength: float) -> LogisticRegression:
    rows, labels, weight = [], [], []
    for sample in samples:
        for number, row in rows_of(sample):
            rows.append(row)
            labels.append(sample.labels[number])
            weight.append(sample.weight)
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=400)
    return model.fit(matrix(rows, features), labels, sample_weight=weight)


def own_rows(sample: Sample) -> list[tuple[int, list[int]]]:
    at = dict(zip(sample.sheet.open, sample.rows_alone, strict=True))
    return [(number, at[number]) for number in sample.open_rows()]


def fill(sample: Sample, model: LogisticRegression) -> None:
    if sample.sheet.open:
        plugin.set_content(
            sample.page, sample.sheet, model.predict_proba(matrix(sample.rows_alone, OWN_ONLY))[:, 1].tolist()
        )
    sample.rows = [
        own + context
        for own, context in zip(sample.rows_alone, plugin.second_pass_rows(sample.page, sample.sheet), strict=True)
    ]


def both_rows(sample: Sample) -> list[tuple[int, list[int]]]:
    at = dict(zip(sample.sheet.open, sample.rows, strict=True))
    return [(number, at[number]) for number in sample.open_rows()]


def tables(model: LogisticRegression | None, features: Features) -> dict[str, Any]:
    """The weights of a model; of one that is not trained yet, zeros."""
    values = [round(float(value), 3) for value in model.coef_[0]] if model else [0.0] * features[-1].size
    return {
        "bias": round(float(model.intercept_[0]), 3) if model else 0.0,
        "tables": {
            name: values[known.at[name] : known.at[name] + size]
            for known in features
            for name, size in known.sizes.items()
        },
    }


def folds(samples: list[Sample]) -> Iterator[tuple[list[int], list[int]]]:
    """Numbers of the samples to learn from and of the rest, five times; no host stands in both. Cuts follow their pages."""
    pages = whole(samples)
    parts = GroupKFold(5).split(pages, groups=[sample.host for sample in pages])
    for (_, rest), publisher in zip(parts, sorted(PLAIN), strict=True):
        hosts = {publisher, *(pages[number].host for number in rest)}
        yield (
            [number for number, sample in enumerate(samples) if sample.host not in hosts],
            [number for number, sample in enumerate(samples) if sample.host in hosts],
        )


def whole(samples: list[Sample]) -> list[Sample]:
    """Pages as they are, without the cuts."""
    return [sample for sample in samples if not sample.cut]


def train(
    samples: list[Sample], strengths: tuple[float, float]
) -> tuple[LogisticRegression, LogisticRegression, dict[str, LogisticRegression]]:
    """The two models; the first pass of the second model's data is made without the page's host."""
    for learn, rest in folds(samples):
        first = fit(whole([samples[number] for number in learn]), own_rows, OWN_ONLY, strengths[0])
        for number in rest:
            fill(samples[number], first)
    second = fit(whole(samples), both_rows, EVERY, strengths[1])
    kinds = {head: fit_kind(whole(samples), head) for head in ("title", "subhead", "caption")}
    first = fit(whole(samples), own_rows, OWN_ONLY, strengths[0])
    so_far = models_of(document(first, second, kinds))
    kinds["headline"] = fit_headline([found for sample in samples for found in headlines(sample, so_far)])
    so_far = models_of(document(first, second, kinds))
    openings: dict[bool, list[tuple[list[int], str | None, float]]] = {True: [], False: []}
    for sample in samples:
        openings[sample.cut] += opening_rows(sample, so_far)
    kinds["dek"] = fit_opening(openings[False] + openings[True], "dek")
    kinds["byline"] = fit_opening(openings[False], "byline")
    return first, second, kinds


def kind_rows(sample: Sample, head: str) -> Iterator[tuple[list[int], bool]]:
    """(row, whether it is of the kind) for one of the small models that name kinds."""
    for number, row in zip(sample.sheet.open, sample.rows, strict=True):
        gold, label = sample.gold[number], sample.labels[number]
        if head == "title":
            if any(kind == "title" for kind in sample.gold) and label != 1:
                yield row, gold == "title"
        elif sample.set.startswith("fundus") and (label == 1 if head == "subhead" else gold != "title"):
            yield row, gold == head


def opening_rows(sample: Sample, so_far: Models) -> Iterator[tuple[list[int], str | None, float]]:
    """(row, its kind, weight) of the lines near the title, as the plugin finds them with the other models."""
    if not (sample.set.startswith("fundus") or sample.cut):
        return
    page = Page(sample.text)
    rows, _ = plugin.weigh_lines(page, plugin.first_pass(page), so_far)
    title = settle_title(page, rows, so_far)
    numbers = undecided(page, title)
    for number, place in zip(numbers, place_rows(page, title, numbers, rows), strict=True):
        if sample.gold[number] != "title":
            yield place, sample.gold[number], sample.weight


def headlines(sample: Sample, so_far: Models) -> Iterator[tuple[list[int], bool, float]]:
    """(row, whether it is the title, weight) of the lines that may be the title, on pages of which the title is known."""
    known = any(kind == "title" for kind in sample.gold)
    if not known and not sample.set.startswith("fundus"):
        return
    page = Page(sample.text)
    rows, _ = plugin.weigh_lines(page, plugin.first_pass(page), so_far)
    scores = candidates(page, rows, so_far.title)
    right = [number for number in scores if sample.gold[number] == "title"]
    same = [number for number in right if letters(page.looks[number]) == sample.headline]
    for number, row in zip(scores, headline_rows(page, scores), strict=True):
        yield row, number in (same or right), sample.weight


def fit_headline(found: list[tuple[list[int], bool, float]]) -> LogisticRegression:
    rows, labels, weight = zip(*found, strict=True)
    model = LogisticRegression(C=0.5, solver="liblinear", max_iter=400)
    return model.fit(matrix(list(rows), TITLES), labels, sample_weight=weight)


def fit_opening(openings: list[tuple[list[int], str | None, float]], head: str) -> LogisticRegression:
    rows, kinds, weight = zip(*openings, strict=True)
    model = LogisticRegression(C=0.5, solver="liblinear", max_iter=400)
    return model.fit(matrix(list(rows), OPENING), [kind == head for kind in kinds], sample_weight=weight)


def fit_kind(samples: list[Sample], head: str) -> LogisticRegression:
    rows, labels, weight = [], [], []
    for sample in samples:
        for row, label in kind_rows(sample, head):
            rows.append(row)
            labels.append(label)
            weight.append(sample.weight)
    model = LogisticRegression(C=0.1, solver="liblinear", max_iter=400)
    return model.fit(matrix(rows, EVERY), labels, sample_weight=weight)


def document(
    first: LogisticRegression, second: LogisticRegression, kinds: dict[str, LogisticRegression]
) -> dict[str, Any]:
    return {
        "own": tables(first, OWN_ONLY),
        "content": tables(second, EVERY),
        **{head: tables(kinds[head], EVERY) for head in ("title", "subhead", "caption")},
        "headline": tables(kinds.get("headline"), TITLES),
        **{head: tables(kinds.get(head), OPENING) for head in ("dek", "byline")},
    }


def written(data: dict[str, Any]) -> str:
    """JSON with one table a line."""
    blocks = []
    for head, model in data.items():
        rows = [f"    {json.dumps(name)}: {json.dumps(values)}" for name, values in model["tables"].items()]
        blocks.append(f'  {json.dumps(head)}: {{"bias": {model["bias"]}, "tables": {{\n' + ",\n".join(rows) + "\n  }}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


class Score:
    """Lines and characters by what they are and what they are called, kinds by how many were found."""

    def __init__(self) -> None:
        self.lines, self.characters = np.zeros((2, 2)), np.zeros((2, 2))
        self.kinds, self.found, self.called = Counter(), Counter(), Counter()
        self.titles, self.right_titles = 0, 0

    def add(self, sample: Sample, weigh: Models | None) -> None:
        """Classify the page of a sample and count."""
        page = Page(sample.text)
        plugin.classify(page, weigh=weigh)
        shown = [index for index, rule in enumerate(page.rules) if rule in {"title-line", "line-at-top"}]
        self.titles += bool(sample.headline)
        self.right_titles += bool(sample.headline) and letters("".join(page.looks[i] for i in shown)) == sample.headline
        for look, kind, label, gold in zip(page.looks, page.kinds, sample.labels, sample.gold, strict=True):
            self.called[kind] += 1
            if gold and gold != "topic":
                self.kinds[gold] += 1
                self.found[gold] += kind == gold
            if label is not None:
                self.lines[label, int(kind in CONTENT)] += 1
                self.characters[label, int(kind in CONTENT)] += len(look)

    def __str__(self) -> str:
        lines, characters = self.lines, self.characters
        content, furniture = (200 * lines[k, k] / (lines[k].sum() + lines[:, k].sum()) for k in (1, 0))
        lost = 100 * characters[1, 0] / characters[1].sum()
        leak = 100 * characters[0, 1] / characters[:, 1].sum()
        kinds = ", ".join(f"{kind} {100 * self.found[kind] / count:.0f}" for kind, count in sorted(self.kinds.items()))
        titles = f", titles {self.right_titles} of {self.titles}" if self.titles else ""
        shown = f"macro F1 {(content + furniture) / 2:.1f}, content lost {lost:.1f} %, leak {leak:.1f} %{titles}"
        return (
            f"{shown}; recall {kinds}; deks {self.found['dek']} of {self.called['dek']} right"
            if len(self.kinds) > 1
            else shown
        )


def measure(samples: list[Sample], strengths: tuple[float, float], *, held_out: bool) -> dict[str, Score]:
    """The whole pipeline on each set: with the weights of the plugin, or with weights trained without the page's host."""
    scores = {name: Score() for name in (*SETS, *CUTS, "plain")}
    for learn, rest in folds(samples) if held_out else [([], range(len(samples)))]:
        weigh = None
        if held_out:
            weigh = models_of(document(*train([samples[number] for number in learn], strengths)))
        for number in rest:
            scores[samples[number].set].add(samples[number], weigh)
    return scores


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--strength", nargs=2, type=float, default=(0.3, 0.2))
    options = parser.parse_args()
    samples = [Sample(name, row) for name in SETS for row in pages(name)]
    samples += [Sample("plain", row) for row in plain_articles()]
    samples += [
        Sample(name, row | {"lines": [line for line in row["lines"] if keeps(line)]})
        for row in pages("fundus")
        for name, keeps in CUTS.items()
    ]
    samples = [sample for sample in samples if len(sample.page)]
    if options.held_out:
        for held_out in (False, True):
            print("hosts not seen in training:" if held_out else "weights of the plugin:")
            for name, score in measure(samples, options.strength, held_out=held_out).items():
                print(f"  {name:12} {score}")
        return
    TARGET.write_text(written(document(*train(samples, options.strength))), "utf-8")


if __name__ == "__main__":
    main()
