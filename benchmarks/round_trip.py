"""
What the round trip of a large document through JSON costs: 10,000 statements with speakers and dates, some 40,000 objects.

    python benchmarks/round_trip.py
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from typing import Any

from onrecord import Actor, Document, Fact, Mention, Span, Statement, from_json, to_json

SENTENCE = "Ines Okafor said on Tuesday that the dam will hold. "
STATEMENTS = 10_000
SPEAKERS = 100
REPEATS = 3


def large() -> Document:
    """A document of many statements."""
    size = len(SENTENCE)
    spans: list[list[Span]] = [[] for _ in range(SPEAKERS)]
    for number in range(STATEMENTS):
        spans[number % SPEAKERS].append(Span(number * size, number * size + 11))
    actors = [
        Actor(
            f"person:{number}", "Ines Okafor", "person", tuple(Mention(span, "name") for span in found), rule="bench.a"
        )
        for number, found in enumerate(spans)
    ]
    statements = [
        Statement(
            "indirect",
            (Span(start + 33, start + 50),),
            cue=(Span(start + 12, start + 16),),
            speaker=actors[number % SPEAKERS],
            speaker_span=Span(start, start + 11),
            said_on=Fact("said_on", "2024-06-04", Span(start + 20, start + 27)),
            act="say",
            rule="bench.s",
        )
        for number in range(STATEMENTS)
        for start in [number * size]
    ]
    return Document(SENTENCE * STATEMENTS).given(*actors, *statements)


def milliseconds(work: Callable[[], Any]) -> float:
    """CPU milliseconds, the best of several."""
    found = []
    for _ in range(REPEATS):
        began = time.process_time()
        work()
        found.append((time.process_time() - began) * 1e3)
    return min(found)


def main() -> None:
    """Print the figures."""
    document = large()
    written = to_json(document)
    pickled = pickle.dumps(document)
    print(f"{len(written) / 1e6:.1f} MB of JSON")
    print(
        f"to_json {milliseconds(lambda: to_json(document)):6.0f} ms, from_json {milliseconds(lambda: from_json(written)):6.0f} ms"
    )
    print(
        f"pickle  {milliseconds(lambda: pickle.dumps(document)):6.0f} ms, unpickle  {milliseconds(lambda: pickle.loads(pickled)):6.0f} ms"
    )


if __name__ == "__main__":
    main()
