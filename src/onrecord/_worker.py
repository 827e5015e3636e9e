"""
What runs in a worker process, and the format of its answers.

An answer is one byte that says what it is, then a pickle.
A big pickle follows as a message of its own, so that the parent knows beforehand that reading it takes a while.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import threading
import traceback
from typing import TYPE_CHECKING

from .errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

READY, UNREADY, VALUE, ERROR = b"r", b"u", b"v", b"e"
BIG = 1 << 16  # bytes; below, a message fits into the buffer of a pipe and is written without waiting for its reader
STOP = b""


def serve(pipe: Connection, start: bytes) -> None:
    """
    Answer what comes through *pipe* until that is `STOP`, the pipe closes, or the parent is gone.

    Args:
        pipe: The worker's end of a duplex pipe that no other process reads.
        start: A pickled callable; its result is the function that is applied to each item.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides what follows
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a forked worker would run its parent's handler
    threading.Thread(target=_die_with_parent, daemon=True).start()
    try:
        try:
            function = pickle.loads(start)()  # noqa: S301 - written by the parent
        except BaseException as error:  # noqa: BLE001 - the parent raises it
            _reply(pipe, UNREADY, _described(error))
            return
        _reply(pipe, READY, pickle.dumps(None))
        fresh = True
        while payload := pipe.recv_bytes():
            _reply(pipe, *_answer(function, payload))
            if fresh:
                gc.freeze()  # the first item has loaded what stays: the collector need not walk through it again and again
                fresh = False
    except (EOFError, OSError):  # the parent has closed its end
        return


def understand(payload: bytes) -> BaseException:
    """
    Build the exception that a worker described, with the worker's traceback as a note.

    One that cannot be pickled, or not be built again here, becomes a `WorkerError` that quotes it.
    """
    pickled, summary, trace = pickle.loads(payload)  # noqa: S301 - written by `_described`
    try:
        error: BaseException = pickle.loads(pickled)  # noqa: S301 - the same
    except Exception:  # noqa: BLE001 - an exception class may refuse to be built from its own args
        error = WorkerError(summary)
    error.add_note(f"in a worker process:\n{trace}")
    return error


def stuck(what: str, cause: BaseException) -> WorkerError:
    """Make the error for *what* cannot cross between processes."""
    error = WorkerError(f"{what}: {cause}")
    error.__cause__ = cause
    return error


def _answer(function: Callable[[object], object], payload: bytes) -> tuple[bytes, bytes]:
    try:
        item = pickle.loads(payload)  # noqa: S301 - written by the parent
    except BaseException as error:  # noqa: BLE001 - the parent raises it
        return ERROR, _described(stuck("an item cannot be unpickled in a worker", error))
    try:
        result = function(item)
    except BaseException as error:  # noqa: BLE001 - SystemExit too: in one process it would reach the caller as well
        return ERROR, _described(error)
    try:
        return VALUE, pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
    except BaseException as error:  # noqa: BLE001 - the parent raises it
        return ERROR, _described(stuck(f"a result of type {type(result).__qualname__} cannot be pickled", error))


def _reply(pipe: Connection, kind: bytes, payload: bytes) -> None:
    if len(payload) < BIG:
        pipe.send_bytes(kind + payload)
    else:
        pipe.send_bytes(kind)
        pipe.send_bytes(payload)


def _described(error: BaseException) -> bytes:
    try:
        pickled = pickle.dumps(error)
    except Exception:  # noqa: BLE001 - what an exception holds need not be picklable
        pickled = b""
    summary = traceback.format_exception_only(error)[0].strip()
    return pickle.dumps((pickled, summary, "".join(traceback.format_exception(error))))


def _die_with_parent() -> None:
    # A worker deep in an item does not look at its pipe, and forked siblings hold copies of the parent's end of it.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
