"""What the workers of test_pool.py run: importable by name under every start method."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from pathlib import Path


@attrs.frozen
class Start:
    """Gives *function*, after *act* has been called."""

    function: object
    act: object = None

    def __call__(self):
        if self.act is not None:
            self.act()
        return self.function


@attrs.frozen
class Once:
    """Does *act* with *item* the first time, in whatever process, and answers with it ever after."""

    marker: Path
    act: object
    item: object = 3

    def __call__(self, item=3):
        if item == self.item:
            with self.marker.open("a") as log:
                log.write("x")
            if self.marker.stat().st_size == 1:
                self.act(item)
        return item


@attrs.frozen
class Bad:
    """Does *act* whenever it meets *item*."""

    act: object
    item: object = 3

    def __call__(self, item):
        return self.act(item) if item == self.item else item


def same(item):
    return item


def frozen(item):
    return gc.get_freeze_count() > 0


def pid(_):
    time.sleep(0.01)
    return os.getpid()


def nap(item):
    time.sleep(0.02 * (item % 3))
    return item


def sleep_seconds(item):
    time.sleep(item)
    return item


def pid_after(seconds):
    time.sleep(seconds)
    return os.getpid()


def kill(_=None):
    os.kill(os.getpid(), signal.SIGKILL)
    signal.pause()


def segfault(_=None):
    signal.signal(signal.SIGSEGV, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGSEGV)
    signal.pause()


def leave(_=None):
    os._exit(7)


def hang(_=None):
    time.sleep(600)


def stop(_=None):
    os.kill(os.getpid(), signal.SIGSTOP)


def interrupt(item):
    os.kill(os.getpid(), signal.SIGINT)
    return item


def die_and_leave_a_child(_=None):
    if os.fork() == 0:
        time.sleep(2)
        os._exit(0)
    os._exit(7)


def the_pipe():
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    return frame.f_locals["pipe"]


def half_an_answer(_=None):
    the_pipe().send_bytes(b"v")
    time.sleep(600)


def close_the_pipe(_=None):
    os.close(the_pipe().fileno())
    time.sleep(600)


def refuse(item):
    raise ValueError("no", item)


def quit_python(_):
    raise SystemExit(4)


def exit_in_start():
    os._exit(7)


def no_plugin():
    raise ModuleNotFoundError("no such plugin")


class Picky(Exception):
    """Cannot be built from its own args."""

    def __init__(self, first, second):
        super().__init__(f"{first} and {second}")


def raise_picky(_):
    raise Picky("salt", "pepper")


def raise_with_lock(_):
    raise ValueError(threading.Lock())


def lock(_):
    return threading.Lock()


def _explode():
    raise RuntimeError("does not come back")


class Seed:
    """Pickles, but comes back in no process."""

    def __reduce__(self):
        return _explode, ()


def seed(_):
    return Seed()


def double(item):
    return item + item
