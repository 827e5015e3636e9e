"""
What a chain of one plugin costs that knows the answers: the floor under its rules, in word scans.

    python benchmarks/known_answers.py [FOLDER]

In the place of the plugin stands one that makes the same objects with no look at the text, but for the words of the text if the plugin asks for them;
the core finds the sentences, checks and seals as ever. Plugins whose objects refer to others are left out. FOLDER as in ``step_costs.py``.
"""

from __future__ import annotations

import re
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from onrecord import Chain, CountryMention, Document, Fact, Region, Span, TimeExpression, step, words
from onrecord._plugins import installed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from onrecord import Annotation

ROUNDS = 60
PUBLISHED = date(2022, 9, 2)
SAMPLES = Path(__file__).parent.parent / "examples" / "articles"
WRITES: dict[str, tuple[type[Annotation], ...]] = {
    "boilerplate": (Region, Fact),
    "dates": (Fact, TimeExpression),
    "countries": (CountryMention,),
}
READS_WORDS = {"dates"}

Call = tuple[type, list[Any], dict[str, Any]]


def call_of(item: Annotation) -> Call:
    """The call that makes *item*."""
    fields = attrs.fields(type(item))
    places = [getattr(item, field.name) for field in fields if not field.kw_only]
    return type(item), places, {field.name: getattr(item, field.name) for field in fields if field.kw_only}


def made(calls: Sequence[Call]) -> Iterator[Any]:
    """The objects anew, with spans of their own."""
    for cls, places, names in calls:
        yield cls(*[Span(value.start, value.end) if value.__class__ is Span else value for value in places], **names)


def knowing(plugin: str, texts: Sequence[str]) -> type:
    """A plugin of the name *plugin* that knows what it finds in *texts*."""
    chain = Chain(plugin)
    known: dict[tuple[str, type[Annotation]], list[Call]] = {}
    for text in texts:
        document = chain(Document(text, published=PUBLISHED))
        known |= {(text, cls): list(map(call_of, document.layer(cls))) for cls in WRITES[plugin]}

    def finder(cls: type[Annotation]) -> Callable[..., object]:
        def find(_self: object, document: Document) -> Iterator[Any]:
            if plugin in READS_WORDS:
                document.view(words)
            return made(known[document.text, cls])

        find.__name__ = f"find_{cls.layer}"
        return step(writes=cls)(find)

    return type("Knowing", (), {"name": plugin} | {f"find_{cls.layer}": finder(cls) for cls in WRITES[plugin]})


def seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """The sum of the fastest rounds, the texts taking turns."""
    fastest = dict.fromkeys(texts, float("inf"))
    for _ in range(ROUNDS):
        for text in texts:
            began = time.perf_counter()
            work(text)
            fastest[text] = min(fastest[text], time.perf_counter() - began)
    return sum(fastest.values())


def main() -> None:
    """Print the figures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    scan = seconds(re.compile(r"\w+").findall, texts)

    def scans(chain: Chain) -> float:
        return seconds(lambda text: chain(Document(text, published=PUBLISHED)), texts) / scan

    print(f"{'the core alone':24} {scans(Chain(without=list(installed()))):6.2f}")
    for plugin in WRITES:
        print(f"{plugin:24} {scans(Chain(plugin)):6.2f}")
        print(f"{'  knowing the answers':24} {scans(Chain(knowing(plugin, texts))):6.2f}")


if __name__ == "__main__":
    main()
