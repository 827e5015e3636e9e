"""
What a chain costs beside the work of its steps: microseconds of CPU a step, the making of the items not counted.

    python benchmarks/chain_overhead.py

Chains of N steps that yield nothing, and that yield items made beforehand, on one document; the cost of a document is taken off by comparing two chain
lengths. Ratios within one run hold; single figures move with the machine.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from onrecord import Chain, Document, Fact, Label, Span, step

TEXT = "Ines_Okafor_said_the_dam_will_hold.\n" * 140
ROUNDS = 2_000
REPEATS = 9


def plugin(number: int, items: int) -> type:
    """A plugin of one step that yields *items* labels made beforehand."""
    rule = f"p{number}.made"
    made = [
        Label(None, f"n{number}-{item}", item, "bench", Span(36 * item + number, 36 * item + number + 1), rule=rule)
        for item in range(items)
    ]

    class Made:
        name = f"p{number}"

        @step(writes=Label)
        def find_labels(self) -> list[Label]:
            return made

    return Made


def seconds(work: Callable[[], object], rounds: int) -> float:
    """CPU seconds of one call, the median of several loops."""
    found = []
    for _ in range(REPEATS):
        began = time.process_time()
        for _ in range(rounds):
            work()
        found.append((time.process_time() - began) / rounds)
    return statistics.median(found)


def main() -> None:
    """Print the figures."""
    document = Document(TEXT, language="en")
    few, many = 7, 27
    for items in (0, 10):
        chains = [
            Chain(*[plugin(number, items) for number in range(size)], without=("core.find_sentences",))
            for size in (few, many)
        ]
        short, long = (seconds(lambda chain=chain: chain(document), ROUNDS // (1 + items)) for chain in chains)
        print(
            f"{items:3} items a step: {(long - short) / (many - few) * 1e6:6.2f} us a step, {short * 1e6:7.1f} us a document of {few} steps"
        )
    making = seconds(lambda: Fact("title", "Calm", Span(0, 4), rule="a.b"), ROUNDS)
    print(f"making one item: {making * 1e6:.2f} us")


if __name__ == "__main__":
    main()
