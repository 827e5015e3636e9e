"""
`supervised_map`: a function mapped over items in worker processes that may die or hang.

It knows nothing of documents.
One thread, one pipe a worker, no lock and no queue that two workers share: nothing that a killed worker could hold.
"""

from __future__ import annotations

import os
import pickle
import time
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import attrs

from ._worker import READY, UNREADY, VALUE, stuck, understand
from ._worker_process import GRACE, WorkerProcess
from .errors import OnrecordError, WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")
R = TypeVar("R")

ATTEMPTS = 2  # how many workers an item may cost
STARTS = 3  # how many workers in a row may be killed before they are ready
PULSE = 1.0  # seconds between looks for a dead worker whose pipe another process holds open


@attrs.frozen
class Lost(Generic[T]):
    """
    Each worker that had the item died.

    Attributes:
        item: As it was read.
        exitcode: Of the last worker, minus the signal's number when one killed it; None when the system does not tell.
    """

    item: T
    exitcode: int | None


@attrs.frozen
class Hung(Generic[T]):
    """
    The last worker that had the item did not answer in time and was killed.

    Attributes:
        item: As it was read.
        seconds: The time it was given.
    """

    item: T
    seconds: float


@attrs.frozen
class Failed(Generic[T]):
    """
    The function raised, or the item or its result cannot cross to another process.

    Attributes:
        item: As it was read.
        error: With the worker's traceback as a note.
    """

    item: T
    error: BaseException


def supervised_map(
    start: Callable[[], Callable[[T], R]],
    items: Iterable[T],
    *,
    workers: int,
    timeout: float | None = None,
    start_timeout: float | None = 300.0,
    read_ahead: int | None = None,
    method: str | None = None,
) -> Iterator[R | Lost[T] | Hung[T] | Failed[T]]:
    """
    Apply the function that *start* makes to each of *items*, in worker processes.

    Yields one outcome for each item, in the order of *items*.
    A worker that dies or exceeds *timeout* is replaced and its item given to the new one; the second time, the outcome
    is `Lost` or `Hung`.
    An exception that *items* raises comes after the outcomes of all that was read before.
    Closing the iterator, or an exception in it, ends all workers.

    Args:
        start: Called once in each worker; it crosses by pickle, whatever the start method.
        items: Read when a worker is free, never more than *read_ahead* items beyond the last outcome that was yielded.
        workers: How many processes, >= 1; fewer start when there are fewer items.
        timeout: Seconds for one item, None for no limit.
        start_timeout: Seconds for *start* in each worker, None for no limit.
        read_ahead: Twice *workers* and two more unless given.
        method: ``"fork"``, ``"forkserver"`` or ``"spawn"``; None for the default of the platform.

    Raises:
        WorkerError: *start* cannot be pickled, raises in a worker, or workers die before it is done.

    >>> from functools import partial
    >>> from operator import attrgetter
    >>> list(supervised_map(partial(attrgetter, "real"), [1, True], workers=2))
    [1, 1]
    """
    if workers < 1:
        raise ValueError(f"workers is {workers}; at least one is needed")
    if timeout is not None and timeout <= 0:
        raise ValueError(f"timeout is {timeout} seconds; it must be positive, or None for no limit")
    try:
        pickled = pickle.dumps(start, pickle.HIGHEST_PROTOCOL)
    except OnrecordError:
        raise
    except Exception as error:
        raise stuck(f"{start!r} cannot be pickled and so cannot reach a worker", error) from error
    ahead = read_ahead or 2 * workers + 2
    crew: _Crew[T, R] = _Crew(pickled, iter(items), workers, timeout, start_timeout, ahead, method)
    return crew.run()


@attrs.define(eq=False)
class _Task(Generic[T]):
    index: int
    item: T
    failures: int = 0


@attrs.define(eq=False)
class _Crew(Generic[T, R]):
    """Who works on what, what is done, and what comes next."""

    start: bytes
    items: Iterator[T]
    size: int
    timeout: float | None
    start_timeout: float | None
    read_ahead: int
    method: str | None
    workers: list[WorkerProcess[_Task[T]]] = attrs.field(factory=list)
    done: dict[int, R | Lost[T] | Hung[T] | Failed[T]] = attrs.field(factory=dict)
    read: int = 0
    yielded: int = 0
    failed_starts: int = 0
    exhausted: bool = False
    input_error: Exception | None = None
    pulse: float = attrs.field(factory=time.monotonic)
    owner: int = attrs.field(factory=os.getpid)

    def run(self) -> Iterator[R | Lost[T] | Hung[T] | Failed[T]]:
        try:
            while True:
                self._read()
                if self.yielded in self.done:
                    self.yielded += 1
                    yield self.done.pop(self.yielded - 1)
                elif self.yielded < self.read:
                    self._listen()
                    self._inspect()
                else:
                    break
            if self.input_error is not None:
                raise self.input_error
        finally:
            self._end()

    def _read(self) -> None:
        while not self.exhausted and self.read - self.yielded < self.read_ahead:
            free = next((worker for worker in self.workers if worker.task is None), None)
            if free is None and len(self.workers) >= self.size:
                return
            try:
                item = next(self.items)
            except StopIteration:
                self.exhausted = True
            except Exception as error:  # noqa: BLE001 - raised again behind what was read before
                self.exhausted, self.input_error = True, error
            else:
                task = _Task(self.read, item)
                self.read += 1
                if free is None:
                    self._hire(task)
                else:
                    self._give(free, task)

    def _hire(self, task: _Task[T]) -> None:
        self.workers.append(WorkerProcess(self.method, self.start, task, self.start_timeout))

    def _give(self, worker: WorkerProcess[_Task[T]], task: _Task[T]) -> None:
        hired_for_it, worker.task = worker.task is task, task
        try:
            payload = pickle.dumps(task.item, pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # noqa: BLE001 - the outcome of this item
            what = f"an item of type {type(task.item).__qualname__} cannot be pickled and so cannot reach a worker"
            self._settle(worker, task, Failed(task.item, stuck(what, error)))
            return
        worker.due_in(self.timeout)
        try:
            worker.send(payload, self.timeout)
        except OSError:
            self._replace(worker, blame=hired_for_it)  # else it died before, with nothing to do

    def _listen(self) -> None:
        deadline = min([self.pulse, *(worker.deadline for worker in self.workers)])
        ready = wait([worker.pipe for worker in self.workers], max(0.0, deadline - time.monotonic()))
        for worker in [worker for worker in self.workers if worker.pipe in ready]:
            self._hear(worker)

    def _hear(self, worker: WorkerProcess[_Task[T]]) -> None:
        try:
            kind, payload = worker.receive(self.timeout)
        except (EOFError, OSError):
            self._replace(worker)
            return
        if kind == UNREADY:
            error = understand(payload)
            raise WorkerError(f"a worker cannot start: {type(error).__name__}: {error}") from error
        task = cast("_Task[T]", worker.task)  # one without a task has nothing to say
        if kind == READY:
            worker.ready, self.failed_starts = True, 0
            self._give(worker, task)
        elif kind == VALUE:
            outcome: R | Failed[T]
            try:
                outcome = pickle.loads(payload)  # noqa: S301 - written by our own worker
            except Exception as error:  # noqa: BLE001 - the outcome of this item
                outcome = Failed(task.item, stuck("a result cannot be unpickled", error))
            self._settle(worker, task, outcome)
        else:
            self._settle(worker, task, Failed(task.item, understand(payload)))

    def _settle(self, worker: WorkerProcess[_Task[T]], task: _Task[T], outcome: R | Failed[T]) -> None:
        self.done[task.index] = outcome
        worker.task = None
        worker.due_in(None)

    def _inspect(self) -> None:
        now = time.monotonic()
        for worker in [worker for worker in self.workers if worker.deadline <= now and worker.silent()]:
            worker.expire()
            self._replace(worker)
        if self.pulse <= now:
            self.pulse = now + PULSE
            for worker in [worker for worker in self.workers if not worker.process.is_alive() and worker.silent()]:
                self._replace(worker)

    def _replace(self, worker: WorkerProcess[_Task[T]], *, blame: bool = True) -> None:
        self.workers.remove(worker)
        exitcode = worker.end(GRACE)
        task = worker.task
        if task is None:  # it had nothing to do; the next item finds another or makes one
            return
        if not worker.ready:
            self._check_start(overdue=worker.overdue, exitcode=exitcode)
            self._hire(task)
            return
        task.failures += blame
        if task.failures < ATTEMPTS:
            self._hire(task)
        elif worker.overdue and self.timeout is not None:
            self.done[task.index] = Hung(task.item, self.timeout)
        else:
            self.done[task.index] = Lost(task.item, exitcode)

    def _check_start(self, *, overdue: bool, exitcode: int | None) -> None:
        self.failed_starts += 1
        if overdue:
            raise WorkerError(f"a worker was not ready within {self.start_timeout} seconds")
        if exitcode is None or exitcode >= 0 or self.failed_starts >= STARTS:
            raise WorkerError(
                f"a worker ended with exit code {exitcode} before it was ready; what it said is on standard error; "
                "a script must start workers under `if __name__ == '__main__':`"
            )

    def _end(self) -> None:
        if os.getpid() != self.owner:  # a copy of this iterator in a forked child, which has no workers
            return
        for worker in self.workers:
            worker.dismiss()
        deadline = time.monotonic() + GRACE
        for worker in self.workers:
            worker.end(max(0.0, deadline - time.monotonic()))
        self.workers.clear()
