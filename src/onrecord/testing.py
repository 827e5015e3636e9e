"""
A testing kit for plugins: strategies for articles, and the whole contract of a plugin as one class of tests.

It needs hypothesis and pytest (``pip install "onrecord[testing]"``).
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from hypothesis import HealthCheck, given, settings

from ._chain import Chain
from ._document import Document
from ._json import from_json, to_json
from ._layers import EVIDENCE
from ._plan import FALLBACK
from ._plugins import PluginLike, installed, source_of
from ._strategies import PIECES, annotated_documents, articles, dates, documents, texts

__all__ = ["annotated_documents", "articles", "contract_for", "dates", "documents", "texts"]

LINEAR = 8
"""How much longer the long text of the check for linear cost is."""

HARDEST = ("“", "‘", '"', "(", "1 ", "May ", "Ms. A ", "said ", ", ", "—", "A.", "\n", "a", "and France, ", "\u00a0")


def contract_for(
    plugin: PluginLike,
    *,
    options: Mapping[str, Any] | None = None,
    beside: Sequence[PluginLike] = (),
    examples: int = 25,
    linear: bool = True,
) -> type:
    """
    The contract of a plugin as a class of tests; a new class with functions of its own at each call.

    Args:
        plugin: Its name if it is installed, else its class or module.
        options: Its settings, if it needs any.
        beside: The plugins without which it cannot work: writers of the layers that its steps declare as needed.
        examples: How many articles hypothesis makes up for each test.
        linear: Whether to check that the cost grows linearly (with ratios in one process, on repeated characters and words).

    Returns:
        A class for pytest: any text is taken without a problem, the text stays as it is, every span is exact, the same input gives the same
        bytes (again, in another chain, in other threads, after pickling), running again changes nothing, JSON makes the round trip, and the
        plugin gets on with all others that are installed (but for their steps that write a decision that it writes itself).

    >>> TestCore = contract_for("onrecord._core_plugin:Core")  # doctest: +SKIP
    """
    name = plugin if isinstance(plugin, str) and ":" not in plugin else source_of(plugin).name
    given_settings = None if options is None else {name: options}
    often = settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))

    def alone() -> Chain:
        return Chain(plugin, *beside, settings=given_settings)

    class Contract:
        @given(documents())
        @often
        def test_takes_any_article_without_a_problem(self, document: Document) -> None:
            made = alone()(document)
            assert made.problems == ()
            assert {step.status for step in made.steps} <= {"done", "skipped"}

        @given(texts())
        @often
        def test_takes_any_text_without_a_problem(self, text: str) -> None:
            assert alone()(Document(text)).problems == ()

        @given(documents())
        @often
        def test_leaves_the_text_as_it_is(self, document: Document) -> None:
            assert alone()(document).text == document.text

        @given(documents())
        @often
        def test_gives_the_same_bytes_again_and_in_another_chain(self, document: Document) -> None:
            chain = alone()
            first = to_json(chain(document))
            assert first == to_json(chain(document))
            assert first == to_json(alone()(Document(document.text, **_given(document))))

        @given(documents())
        @often
        def test_running_again_changes_nothing(self, document: Document) -> None:
            chain = alone()
            made = chain(document)
            assert chain(made) is made

        @given(documents())
        @often
        def test_makes_the_round_trip_through_json(self, document: Document) -> None:
            chain = alone()
            made = chain(document)
            assert from_json(to_json(made), layers=chain.layers) == made

        @given(documents())
        @often
        def test_works_on_what_other_plugins_found(self, document: Document) -> None:
            chain, own = _with_all_others(alone(), name)
            made = chain(document)
            assert [problem for problem in made.problems if problem.step in own] == []

        def test_pickles_and_works_the_same_afterwards(self) -> None:
            chain = alone()
            again = pickle.loads(pickle.dumps(chain))  # noqa: S301  our own bytes
            assert again.fingerprint == chain.fingerprint
            assert to_json(again(Document("\n".join(PIECES)))) == to_json(chain(Document("\n".join(PIECES))))

        def test_gives_the_same_in_many_threads(self) -> None:
            chain = alone()
            made_of = ["\n\n".join(PIECES[start:]) for start in range(len(PIECES))]
            expected = [to_json(chain(Document(text))) for text in made_of]
            with ThreadPoolExecutor(4) as pool:
                assert expected == list(pool.map(lambda text: to_json(chain(Document(text))), made_of))

    if linear:

        def test_cost_grows_linearly(_self: object) -> None:
            chain = alone()
            for pattern in HARDEST:
                short, long = (pattern * (size // len(pattern)) for size in (4_000, 4_000 * LINEAR))
                assert _grows_linearly(lambda text: chain(Document(text)), short, long), pattern

        Contract.test_cost_grows_linearly = test_cost_grows_linearly  # type: ignore[attr-defined]
    Contract.__name__ = Contract.__qualname__ = f"Test{name.title().replace('-', '')}"
    return Contract


def _given(document: Document) -> dict[str, Any]:
    names = ("id", "url", "publisher", "language", "published", "extra", "source")
    return {field: getattr(document, field) for field in names}


def _with_all_others(chain: Chain, name: str) -> tuple[Chain, set[str]]:
    """The chain with every other installed plugin in it, and the names of the steps that are the plugin's own."""
    present = {plugin["name"] for plugin in chain.recipe["plugins"]}
    decided = {layer for step in chain.plan for layer in step.writes if layer not in EVIDENCE}
    others = [other for other in installed() if other not in present]
    rivals = [step.name for step in Chain(*others).plan if not decided.isdisjoint(step.writes)] if others else []
    without = [step for step in rivals if step != FALLBACK]
    return chain.adding(*others, without=without), {
        step.name for step in chain.plan if step.name.partition(".")[0] == name
    }


def _grows_linearly(work: Callable[[str], object], short: str, long: str) -> bool:
    """Whether *long* costs at most three times its share; a quadratic cost is eight times. Tried often, since machines are noisy."""
    floor = 0.002
    for _ in range(4):
        quick, slow = _seconds(work, short), _seconds(work, long)
        if slow < 3 * LINEAR * max(quick, floor / LINEAR):
            return True
    return False


def _seconds(work: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    work(text)
    return time.process_time() - began
