"""`WorkerProcess`: a worker as its parent sees it."""

from __future__ import annotations

import multiprocessing
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

from ._worker import BIG, STOP, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

GRACE = 1.0  # seconds in which a dismissed or dead worker may run its exit handlers and be collected


class WorkerProcess(Generic[T]):
    """
    A child process, born for one task and then free for others.

    Attributes:
        pipe: The parent's end.
        task: What it works on, or will as soon as it is ready; None when it is free.
        ready: Whether it has said so.
        deadline: When its time for starting or for its task is over, by `time.monotonic`.
        overdue: Whether it was killed for missing that.
    """

    def __init__(self, method: str | None, start: bytes, task: T, seconds: float | None) -> None:
        context = multiprocessing.get_context(method)
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(  # type: ignore[attr-defined]
            target=serve, args=(theirs, start), name="onrecord-worker", daemon=True
        )
        self.process.start()
        theirs.close()  # else the pipe would not end with the process
        self.task: T | None = task
        self.ready = self.overdue = False
        self.due_in(seconds)

    def due_in(self, seconds: float | None) -> None:
        """Set the deadline."""
        self.deadline = float("inf") if seconds is None else time.monotonic() + seconds

    def send(self, payload: bytes, seconds: float | None) -> None:
        """
        Send a pickled item.

        Raises:
            OSError: The process is dead, or was killed because it did not read within *seconds*.
        """
        with self._killed_after(seconds if len(payload) >= BIG else None):
            self.pipe.send_bytes(payload)

    def receive(self, seconds: float | None) -> tuple[bytes, bytes]:
        """
        Receive an answer: its kind and its pickle.

        Raises:
            EOFError, OSError: The process is dead, or was killed because it stopped for *seconds* inside a big answer.
        """
        answer = self.pipe.recv_bytes()
        if len(answer) > 1:
            return answer[:1], answer[1:]
        with self._killed_after(seconds):
            return answer, self.pipe.recv_bytes()

    def silent(self) -> bool:
        """Whether nothing waits in the pipe, not even its end."""
        try:
            return not self.pipe.poll()
        except OSError:  # how Windows says that the other end is gone
            return False

    def expire(self) -> None:
        """Kill it for missing its deadline."""
        self.overdue = True
        self.process.kill()

    def dismiss(self) -> None:
        """Ask it to end when it is free, else kill it."""
        if self.ready and self.task is None:
            try:
                self.pipe.send_bytes(STOP)
            except OSError:  # dead already
                return
        else:
            self.process.kill()

    def end(self, grace: float) -> int | None:
        """Wait *grace* seconds for its end, then kill it; the exit code, None when the system does not tell."""
        self.process.join(grace)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join(GRACE)
        self.pipe.close()
        exitcode: int | None = self.process.exitcode
        if exitcode is not None:
            self.process.close()
        return exitcode

    @contextmanager
    def _killed_after(self, seconds: float | None) -> Iterator[None]:
        # Only a big message can block, when its other side is stopped; the kill breaks the pipe, which ends the wait.
        if seconds is None:
            yield
            return
        timer = threading.Timer(seconds, self.expire)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()  # no thread of ours is alive when the next worker is forked
