"""`Chain.pipe`: a chain over many documents, in this process or in workers that may die or hang."""

from __future__ import annotations

import pickle
import signal
from typing import TYPE_CHECKING, Any

import attrs

from ._document import Document
from ._pool import Failed, Hung, Lost, supervised_map
from ._problem import Problem
from .errors import BadValue, NotADocument, WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ._chain import Chain

STEP = "core.pipe"

WAITING = 4
"""Documents read ahead for each worker: articles differ in length, and with fewer a long one leaves the other workers idle."""


def pipe(
    chain: Chain,
    documents: Iterable[Document],
    *,
    workers: int,
    then: Callable[[Document], Any] | None,
    timeout: float | None,
) -> Iterator[Any]:
    """
    Do the work of `Chain.pipe`, which says what it does.

    Each worker is sent the chain once, as its recipe, and then documents one by one.
    """
    if not isinstance(workers, int) or workers < 1:
        raise BadValue(f"workers={workers!r}: a number of processes is needed, at least 1")
    if timeout is not None and not timeout > 0:
        raise BadValue(f"timeout={timeout!r}: a positive number of seconds is needed, or None for no limit")
    if isinstance(documents, Document):
        raise NotADocument("pipe takes many Documents, and this is one; call the chain on it, or put it into a list")
    work, given = Work(chain, then), checked(iter(documents))
    if workers == 1:
        return (work(document) for document in given)
    if then is not None:
        check_crosses(then)
    outcomes = supervised_map(Start(work), given, workers=workers, timeout=timeout, read_ahead=WAITING * workers)
    return handed_back(outcomes, work)


@attrs.frozen
class Work:
    """What is done with each document; what a worker is started with."""

    chain: Chain
    then: Callable[[Document], Any] | None

    def __call__(self, document: Document) -> Any:
        return self.finish(self.chain(document))

    def finish(self, document: Document) -> Any:
        """Make of a document what the caller asked for."""
        return document if self.then is None else self.then(document)


@attrs.frozen
class Start:
    """Gives the work in a worker, where unpickling has built the chain again from its recipe."""

    work: Work

    def __call__(self) -> Work:
        return self.work


def handed_back(outcomes: Iterator[Any], work: Work) -> Iterator[Any]:
    """Turn the outcomes of the pool into what the caller gets."""
    for outcome in outcomes:
        if isinstance(outcome, Failed):
            raise outcome.error
        if isinstance(outcome, Lost | Hung):
            yield work.finish(with_problem(outcome.item, problem_of(outcome)))
        else:
            yield outcome


def problem_of(outcome: Lost[Document] | Hung[Document]) -> Problem:
    """
    Say in words, the same in every run, what became of a document that no worker could finish.

    >>> print(problem_of(Lost(Document(""), -9)).message)
    tried twice; the last time its worker process was killed by SIGKILL, as happens when memory runs out
    >>> problem_of(Hung(Document(""), 300.0)).code
    'worker-hung'
    """
    if isinstance(outcome, Hung):
        return Problem(
            STEP, "worker-hung", f"tried twice; the last time its worker gave no answer in {outcome.seconds:g} seconds"
        )
    code = outcome.exitcode
    if code is None:
        how = "died"
    elif code >= 0:
        how = f"ended with exit code {code}"
    else:
        how = f"was killed by {_signal_name(-code)}"
    if code == -getattr(signal, "SIGKILL", 0):
        how += ", as happens when memory runs out"
    return Problem(STEP, "worker-lost", f"tried twice; the last time its worker process {how}")


def with_problem(document: Document, problem: Problem) -> Document:
    """Give back *document* as it came, with *problem* on record."""
    record = document._record  # noqa: SLF001
    noted = attrs.evolve(record, layers=dict(record.layers), problems=(*record.problems, problem))
    return document._with(noted)  # noqa: SLF001


def checked(documents: Iterable[Document]) -> Iterator[Document]:
    """Give each of *documents*; an error at the place of what is none."""
    for number, document in enumerate(documents):
        if not isinstance(document, Document):
            raise NotADocument(
                f"pipe takes Documents, and number {number} (from 0) is of type {type(document).__name__}; "
                "wrap a text as Document(text), read files with onrecord.read_documents"
            )
        yield document


def check_crosses(then: Callable[[Document], Any]) -> None:
    """Refuse a *then* that no worker could find, before anything has started."""
    try:
        pickle.dumps(then)
    except Exception as exc:
        name = getattr(then, "__qualname__", type(then).__qualname__)
        raise WorkerError(
            f"then={name} cannot be pickled and so cannot reach a worker ({type(exc).__name__}); "
            "give a function of a module, not a lambda or a function inside another"
        ) from exc


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
