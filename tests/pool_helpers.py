"""What the tests of the pool of workers ask: the outcomes of a run, and which processes still live."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from onrecord._pool import supervised_map

sys.path.append(str(Path(__file__).parent))  # workers of any start method import the helpers by name

from pool_functions import Start


def outcomes(function, items, workers=2, **settings):
    return list(supervised_map(Start(function), items, workers=workers, **settings))


def alive(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def gone(processes, seconds=5):
    deadline = time.monotonic() + seconds
    while any(map(running, processes)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not any(map(running, processes))


def running(process):  # a process that was killed after its parent may stay a zombie in a container
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks into /proc")
