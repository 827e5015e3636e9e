"""How a pool of workers ends, and what start methods and threads do to it."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

import onrecord._pool as pool
from onrecord._pool import Lost, supervised_map

HERE = Path(__file__).parent
sys.path.append(str(HERE))  # workers of any start method import the helpers by name

import pool_functions as functions  # noqa: E402
from pool_functions import Bad, Start  # noqa: E402
from pool_helpers import alive, gone, needs_proc, outcomes  # noqa: E402

# --- the end -------------------------------------------------------------------------------------------------------


def test_closing_ends_idle_and_busy_workers_at_once():
    results = supervised_map(Start(Bad(functions.hang)), [1, 2, 3, 4], workers=2)
    assert 1 == next(results)
    assert 2 == len(multiprocessing.active_children())
    results.close()
    assert [] == multiprocessing.active_children()


@pytest.mark.parametrize("ending", [signal.SIGSTOP, signal.SIGKILL])
def test_idle_worker_that_does_not_hear_does_not_hold_up_the_end(ending, monkeypatch):
    monkeypatch.setattr(pool, "GRACE", 0.1)
    results = supervised_map(Start(functions.pid), [0], workers=1)
    worker = next(results)
    os.kill(worker, ending)
    time.sleep(0.1)
    results.close()
    assert not alive(worker)


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_copy_in_a_forked_child_leaves_the_workers_alone():
    results = supervised_map(Start(functions.pid), range(20), workers=2)
    next(results)
    child = os.fork()
    if child == 0:
        results.close()
        os._exit(0)
    os.waitpid(child, 0)
    assert 19 == sum(isinstance(outcome, int) for outcome in results)


def test_interrupt_does_not_reach_the_workers():
    assert [1, 2, 3, 4] == outcomes(functions.interrupt, [1, 2, 3, 4])


def script(body, method):
    """A process group of its own whose main process maps, logging the ids of its workers to standard output."""
    head = f"""
        import os, sys, time
        sys.path.insert(0, {str(HERE)!r})
        import pool_functions as functions
        from onrecord._pool import supervised_map

        def log_and_hang(item):
            print(os.getpid(), flush=True)
            functions.hang()

        def results():
            return supervised_map(functions.Start(log_and_hang), range(9), workers=2, method={method!r})

        if __name__ == "__main__":
        """
    return textwrap.dedent(head) + textwrap.indent(textwrap.dedent(body), "    ")


@needs_proc
@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT])
def test_workers_do_not_outlive_their_parent(method, ending, tmp_path):
    path = tmp_path / "main.py"
    path.write_text(script("list(results())", method))
    parent = subprocess.Popen(
        [sys.executable, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    workers = [int(parent.stdout.readline()) for _ in range(2)]
    if ending == signal.SIGINT:
        os.killpg(parent.pid, ending)  # as a terminal does
    else:
        parent.kill()
    assert gone(workers)
    errors = parent.communicate(timeout=10)[1]
    assert -ending == parent.returncode
    assert (1 if ending == signal.SIGINT else 0) == errors.count("Traceback")


# --- start methods and threads -------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_every_start_method_does_the_same(method):
    expected = [Lost(3, 7) if item == 3 else item for item in range(8)]
    assert expected == outcomes(Bad(functions.leave), range(8), method=method, timeout=60)


def test_start_in_an_unguarded_script_is_one_clear_error(tmp_path):
    path = tmp_path / "main.py"
    body = "list(supervised_map(functions.Start(functions.same), range(9), workers=2, method='spawn'))"
    path.write_text(script("", "spawn").rpartition("if __name__")[0] + body)
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, timeout=30, check=False)
    assert 1 == done.returncode
    assert "a script must start workers under `if __name__ == '__main__':`" in done.stderr


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_threads_of_the_parent_do_no_harm():
    finished = threading.Event()

    def chatter():
        while not finished.is_set():
            pickle.dumps(list(range(100)))
            time.sleep(0.001)

    threads = [threading.Thread(target=chatter) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        expected = [Lost(3, 7) if item == 3 else item for item in range(50)]
        assert expected == outcomes(Bad(functions.leave), range(50), timeout=20)
    finally:
        finished.set()
        for thread in threads:
            thread.join()


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_two_maps_in_two_threads_do_not_disturb_each_other():
    results = {}

    def run(name):
        results[name] = outcomes(Bad(functions.leave), range(50), timeout=20)

    threads = [threading.Thread(target=run, args=[name]) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = [Lost(3, 7) if item == 3 else item for item in range(50)]
    assert {"a": expected, "b": expected} == results
