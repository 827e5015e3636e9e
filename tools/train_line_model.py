"""
Train the line model of the boilerplate plugin and write ``weights.json``.

The data are lines of news pages with a label (content or furniture), one JSON object a page: ``{"id", "source", "lines": [{"text", "label", "kind"}]}``.
They are not part of the project: set ``ONRECORD_SHARED`` to the folder that has ``gold/lines.<set>.jsonl[.gz]``. No text goes into the weights: they weigh
lengths, marks, word families and neighbours. Needs scikit-learn and scipy::

    python tools/train_line_model.py                  # train on all sets, write the weights
    python tools/train_line_model.py --held-out       # five folds by host: figures on hosts that the model has not seen, nothing is written

Two passes, both logistic: lines alone, then with their neighbours. The second learns from probabilities of the first on hosts that it has not seen.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from onrecord_boilerplate import _classify as plugin
from onrecord_boilerplate._decode import TITLE, TITLE_SIZE, title_reach, title_score
from onrecord_boilerplate._features import CONTEXT, OWN, PLACE, Catalogue
from onrecord_boilerplate._page import Page
from onrecord_boilerplate._place import opening, place_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Features = tuple[Catalogue, ...]
ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared"))
TARGET = ROOT / "plugins/boilerplate/src/onrecord_boilerplate/weights.json"
# The share of a page's weight that its furniture keeps: whole pages have ten furniture lines for each content line.
SETS = {"scrapinghub": 1.0, "fundus": 1.0, "naeb_strict": 0.7, "magic": 0.7, "newspaper4k": 1.0, "fundus-full": 0.35}
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
        self.page = Page(text)
        self.labels = [None if line.get("kind") == "title" else line["label"] for line in rows]
        self.gold = [line.get("kind") for line in rows]
        self.sheet = plugin.first_pass(self.page)
        self.rows_alone = self.sheet.rows
        self.rows: list[list[int]] = []
        self.title = -1
        self.predicted: list[float] = []

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


def held_out(samples: list[Sample], strengths: tuple[float, float]) -> list[Sample]:
    for learn, rest in folds(samples):
        first, second, _ = train([samples[number] for number in learn], strengths)
        for number in rest:
            sample = samples[number]
            fill(sample, first)
            table = matrix(sample.rows, EVERY) if sample.rows else None
            sample.predicted = second.predict_proba(table)[:, 1].tolist() if sample.rows else []
    return samples


def figures(samples: list[Sample], name: str, keep: float) -> str:
    count = np.zeros((2, 2))
    for sample in samples:
        if sample.set != name:
            continue
        content = dict(zip(sample.sheet.open, sample.predicted, strict=True))
        for number, label in enumerate(sample.labels):
            if label is not None:
                count[label, int(content.get(number, 0.0) >= keep)] += 1
    scores = [200 * count[k, k] / (count[k].sum() + count[:, k].sum()) for k in (0, 1)]
    return f"{sum(scores) / 2:.1f} (content {scores[1]:.1f}, furniture {scores[0]:.1f})"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--strength", nargs=2, type=float, default=(0.3, 0.2))
    options = parser.parse_args()
    samples = [Sample(name, row) for name in SETS for row in pages(name)]
    samples = [sample for sample in samples if len(sample.page)]
    if options.held_out:
        held_out(samples, options.strength)
        for name in SETS:
            print(name, *(f"keep {keep}: {figures(samples, name, keep)}" for keep in (0.3, 0.4, 0.5)), sep="   ")
        return
    TARGET.write_text(written(document(*train(samples, options.strength))), "utf-8")


if __name__ == "__main__":
    main()
