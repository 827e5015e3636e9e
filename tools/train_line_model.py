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
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from onrecord_boilerplate import _classify as plugin
from onrecord_boilerplate._decode import TITLE, TITLE_SIZE, title_reach, title_score
from onrecord_boilerplate._features import CONTEXT, OWN, PLACE, Catalogue
from onrecord_boilerplate._model import models_of
from onrecord_boilerplate._page import Page
from onrecord_boilerplate._place import opening, place_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from onrecord_boilerplate._model import Models

Features = tuple[Catalogue, ...]
ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared"))
TARGET = ROOT / "plugins/boilerplate/src/onrecord_boilerplate/weights.json"
# The share of a page's weight that its furniture keeps: whole pages have ten furniture lines for each content line.
SETS = {"scrapinghub": 1.0, "fundus": 1.0, "naeb_strict": 1.0, "magic": 1.0, "newspaper4k": 1.0, "fundus-full": 0.35}
CONTENT = frozenset({"title", "dek", "subhead", "paragraph"})
OWN_ONLY, EVERY, OPENING = (OWN,), (OWN, CONTEXT), (PLACE,)


def pages(name: str) -> list[dict]:
    path = SHARED / "gold" / f"lines.{name}.jsonl"
    packed = path.with_suffix(".jsonl.gz")
    with gzip.open(packed, "rt", encoding="utf-8") if packed.exists() else path.open(encoding="utf-8") as file:
        return [json.loads(row) for row in file]


class Sample:
    """One page: its work sheet after the anchors, the open lines and their labels."""

    def __init__(self, name: str, row: dict) -> None:
        rows = [line for line in row["lines"] if line["text"].strip()]
        text = "\n".join(line["text"] for line in rows)
        self.set, self.host, self.weight = name, row.get("source") or row["id"], SETS.get(name, 1.0)
        self.text, self.page = text, Page(text)
        self.labels = [None if line.get("kind") == "title" else line["label"] for line in rows]
        self.gold = [line.get("kind") for line in rows]
        self.sheet = plugin.first_pass(self.page)
        self.rows_alone = self.sheet.rows
        self.rows: list[list[int]] = []
        self.title = -1

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


def tables(model: LogisticRegression, features: Features) -> dict[str, Any]:
    values = [round(float(value), 3) for value in model.coef_[0]]
    return {
        "bias": round(float(model.intercept_[0]), 3),
        "tables": {
            name: values[known.at[name] : known.at[name] + size]
            for known in features
            for name, size in known.sizes.items()
        },
    }


def folds(samples: list[Sample]) -> list[Any]:
    return list(GroupKFold(5).split(samples, groups=[sample.host for sample in samples]))


def train(
    samples: list[Sample], strengths: tuple[float, float]
) -> tuple[LogisticRegression, LogisticRegression, dict[str, LogisticRegression]]:
    """The two models; the first pass of the second model's data is made without the page's host."""
    for learn, rest in folds(samples):
        first = fit([samples[number] for number in learn], own_rows, OWN_ONLY, strengths[0])
        for number in rest:
            fill(samples[number], first)
    second = fit(samples, both_rows, EVERY, strengths[1])
    kinds = {head: fit_kind(samples, head) for head in ("title", "subhead", "caption")}
    for sample in samples:
        sample.title = find_title(sample, kinds["title"])
        if sample.rows:
            plugin.set_content(
                sample.page, sample.sheet, second.predict_proba(matrix(sample.rows, EVERY))[:, 1].tolist()
            )
    kinds |= {head: fit_kind(samples, head, opening_rows, OPENING, 0.5) for head in ("dek", "byline")}
    return fit(samples, own_rows, OWN_ONLY, strengths[0]), second, kinds


def kind_rows(sample: Sample, head: str) -> Iterator[tuple[list[int], bool]]:
    """(row, whether it is of the kind) for one of the small models that name kinds."""
    for number, row in zip(sample.sheet.open, sample.rows, strict=True):
        gold, label = sample.gold[number], sample.labels[number]
        if head == "title":
            if any(kind == "title" for kind in sample.gold) and label != 1:
                yield row, gold == "title"
        elif sample.set.startswith("fundus") and (label == 1 if head == "subhead" else gold != "title"):
            yield row, gold == head


def opening_rows(sample: Sample, head: str) -> Iterator[tuple[list[int], bool]]:
    """(row, whether it is of the kind) of the lines near the title."""
    if not sample.set.startswith("fundus"):
        return
    at = dict(zip(sample.sheet.open, sample.rows, strict=True))
    numbers = [
        number
        for number in opening(sample.page, sample.title)
        if sample.page.kinds[number] in {"", "paragraph"} and number != sample.title
    ]
    for number, place in zip(numbers, place_rows(sample.page, sample.title, numbers, at), strict=True):
        if sample.gold[number] != "title":
            yield place, sample.gold[number] == head


def fit_kind(
    samples: list[Sample],
    head: str,
    rows_of: Callable[..., Any] = kind_rows,
    features: Features = EVERY,
    strength: float = 0.1,
) -> LogisticRegression:
    rows, labels, weight = [], [], []
    for sample in samples:
        for row, label in rows_of(sample, head):
            rows.append(row)
            labels.append(label)
            weight.append(sample.weight)
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=400)
    return model.fit(matrix(rows, features), labels, sample_weight=weight)


def find_title(sample: Sample, model: LogisticRegression) -> int:
    best, choice = TITLE, -1
    reach = title_reach(sample.page)
    values = model.predict_proba(matrix(sample.rows, EVERY))[:, 1] if sample.rows else []
    for number, row, value in zip(sample.sheet.open, sample.rows, values, strict=True):
        look = sample.page.looks[number]
        if number >= reach:
            break
        score = title_score(look, row, value)
        if TITLE_SIZE[0] <= len(look) <= TITLE_SIZE[1] and score > best:
            best, choice = score, number
    return choice


def document(
    first: LogisticRegression, second: LogisticRegression, kinds: dict[str, LogisticRegression]
) -> dict[str, Any]:
    return {
        "own": tables(first, OWN_ONLY),
        "content": tables(second, EVERY),
        **{head: tables(kinds[head], EVERY) for head in ("title", "subhead", "caption")},
        **{head: tables(kinds[head], OPENING) for head in ("dek", "byline")},
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
        self.lines, self.characters, self.kinds, self.found = np.zeros((2, 2)), np.zeros((2, 2)), Counter(), Counter()

    def add(self, sample: Sample, weigh: Models | None) -> None:
        """Classify the page of a sample and count."""
        page = Page(sample.text)
        plugin.classify(page, weigh=weigh)
        for look, kind, label, gold in zip(page.looks, page.kinds, sample.labels, sample.gold, strict=True):
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
        shown = f"macro F1 {(content + furniture) / 2:.1f}, content lost {lost:.1f} %, leak {leak:.1f} %"
        return f"{shown}; recall {kinds}" if len(self.kinds) > 1 else shown


def measure(samples: list[Sample], strengths: tuple[float, float], *, held_out: bool) -> dict[str, Score]:
    """The whole pipeline on each set: with the weights of the plugin, or with weights trained without the page's host."""
    scores = {name: Score() for name in SETS}
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
