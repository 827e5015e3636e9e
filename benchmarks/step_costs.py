r"""
What each step costs, in word scans: in the chain of everything installed, and in a chain of its plugin alone.

    python benchmarks/step_costs.py [FOLDER]

FOLDER holds articles as ``.txt`` files; without one, the sample articles. A word scan is ``re.findall(r"\w+", text)`` of the same text in the same process.
Of many rounds over a text the fastest counts, with all its steps, so that other work on the machine hardly shows and the rows add up.
A view of the text, as `onrecord.words`, is charged to the step that asks for it first: to another one in a chain than alone.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from onrecord import Chain, Document, _chain, words
from onrecord._run import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from onrecord._plan import Step

ROUNDS = 60
PUBLISHED = date(2022, 9, 2)
SAMPLES = Path(__file__).parent.parent / "examples" / "articles"
SEALING, REST, TOGETHER = "sealing of all layers", "the rest of the chain", "together"


class WatchedRun(Run):
    """A run that notes how many nanoseconds its steps and its sealing take."""

    __slots__ = ()
    taken: ClassVar[Counter[str]] = Counter()

    def _call(self, step: Step) -> None:
        began = time.perf_counter_ns()
        super()._call(step)
        self.taken[step.name] += time.perf_counter_ns() - began

    def _seal(self, step: Step) -> None:
        began = time.perf_counter_ns()
        super()._seal(step)
        self.taken[SEALING] += time.perf_counter_ns() - began


def round_of(chain: Chain, text: str) -> Counter[str]:
    """Nanoseconds of one run of *chain* on *text*: of each step, of the sealing, of all that is left, and together."""
    WatchedRun.taken.clear()
    began = time.perf_counter_ns()
    chain(Document(text, published=PUBLISHED))
    whole = time.perf_counter_ns() - began
    parts = WatchedRun.taken
    return parts + Counter({REST: whole - parts.total(), TOGETHER: whole})


def costs(chain: Chain, texts: Sequence[str]) -> Counter[str]:
    """The sums of the fastest rounds over *texts*."""
    fastest = (min((round_of(chain, text) for _ in range(ROUNDS)), key=lambda taken: taken[TOGETHER]) for text in texts)
    return sum(fastest, Counter())


def pass_over(texts: Sequence[str], work: Callable[[str], object]) -> int:
    """Nanoseconds that *work* takes on all *texts*, of each text the fastest round."""
    total = 0
    for text in texts:
        rounds = []
        for _ in range(ROUNDS):
            began = time.perf_counter_ns()
            work(text)
            rounds.append(time.perf_counter_ns() - began)
        total += min(rounds)
    return total


def main() -> None:
    """Print the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    scan, view = pass_over(texts, re.compile(r"\w+").findall), pass_over(texts, words)
    vars(_chain)["Run"] = WatchedRun
    chain = Chain()
    whole = costs(chain, texts)
    plugins = dict.fromkeys(step.name.partition(".")[0] for step in chain.plan if not step.name.startswith("core."))
    alone = {plugin: costs(Chain(plugin), texts) for plugin in plugins}
    print(
        f"{len(texts)} texts of {sum(map(len, texts)) // len(texts)} characters; a scan {scan / len(texts) / 1e3:.0f} us"
    )
    print(f"the words of a text with their places: {view / scan:.2f} scans\n")
    print(f"{'':32} {'whole chain':>11} {'alone':>7}")
    for name in (*(step.name for step in chain.plan), SEALING, REST, TOGETHER):
        own = alone.get(name.partition(".")[0], Counter())[name]
        print(f"{name:32} {whole[name] / scan:11.2f} {format(own / scan, '7.2f') if own else ''}")
    print()
    for plugin, found in alone.items():
        print(f"{plugin + ' and the core':32} {'':11} {found[TOGETHER] / scan:7.2f}")


if __name__ == "__main__":
    main()
