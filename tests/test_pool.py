from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

import onrecord._pool as pool
from onrecord._pool import Failed, Hung, Lost, supervised_map
from onrecord.errors import WorkerError

HERE = Path(__file__).parent
sys.path.append(str(HERE))  # workers of any start method import the helpers by name

import pool_functions as functions  # noqa: E402
from pool_functions import Bad, Once, Start  # noqa: E402
from pool_helpers import alive, needs_proc, outcomes, running  # noqa: E402

# --- order and reading ---------------------------------------------------------------------------------------------


def test_outcomes_keep_the_order_of_the_items():
    assert list(range(20)) == outcomes(functions.nap, range(20), workers=3)


def test_no_items_give_no_outcomes():
    assert [] == outcomes(functions.same, [])


def test_what_the_first_item_loaded_is_hidden_from_the_collector():
    assert [False, True, True] == outcomes(functions.frozen, range(3), workers=1)


def test_nothing_is_read_before_the_first_outcome_is_asked_for():
    read = []
    supervised_map(Start(functions.same), (read.append(item) for item in range(5)), workers=2)
    assert [] == read


@pytest.mark.parametrize("read_ahead", [None, 7])
def test_slow_head_holds_back_the_reading(read_ahead):
    read = 0

    def items():
        nonlocal read
        for item in [0.3] + [0] * 50:
            read += 1
            yield item

    results = supervised_map(Start(functions.sleep_seconds), items(), workers=2, read_ahead=read_ahead)
    ahead = [read - yielded for yielded, _ in enumerate(results)]
    assert 51 == len(ahead)
    assert (read_ahead or 6) == max(ahead)


def test_no_more_workers_than_items_are_started():
    assert 1 == len(set(outcomes(functions.pid, [1], workers=8)))


def test_error_of_the_input_comes_after_what_was_read_before():
    def items():
        yield from range(5)
        raise OSError("the disk is gone")

    results = supervised_map(Start(functions.nap), items(), workers=2)
    assert list(range(5)) == [next(results) for _ in range(5)]
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_items_that_are_not_iterable_are_refused_at_the_call():
    with pytest.raises(TypeError):
        supervised_map(Start(functions.same), 5, workers=2)


@pytest.mark.parametrize("settings", [{"workers": 0}, {"workers": 2, "timeout": 0}, {"workers": 2, "timeout": -1}])
def test_impossible_settings_are_refused_at_the_call(settings):
    with pytest.raises(ValueError, match=r"workers is 0|timeout is"):
        supervised_map(Start(functions.same), [1], **settings)


# --- workers that die ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", [functions.kill, functions.leave, functions.segfault])
def test_item_whose_worker_dies_once_is_done_by_another(act, tmp_path):
    marker = tmp_path / "marker"
    assert list(range(30)) == outcomes(Once(marker, act), range(30))
    assert "xx" == marker.read_text()


@pytest.mark.parametrize(
    ("act", "exitcode"),
    [(functions.kill, -signal.SIGKILL), (functions.segfault, -signal.SIGSEGV), (functions.leave, 7)],
)
def test_item_that_kills_two_workers_is_lost_alone(act, exitcode):
    expected = [Lost(3, exitcode) if item == 3 else item for item in range(30)]
    assert expected == outcomes(Bad(act), range(30), workers=3)


def test_each_killer_is_lost_and_each_good_item_comes_back():
    expected = [Lost(9, 7) if item == 9 else item for item in [9, 1, 9, 9, 2, 9]]
    assert expected == outcomes(Bad(functions.leave, 9), [9, 1, 9, 9, 2, 9])


def test_worker_that_dies_while_idle_costs_no_item():
    results = supervised_map(Start(functions.pid), range(20), workers=2)
    os.kill(next(results), signal.SIGKILL)
    rest = list(results)
    assert 19 == len(rest)
    assert all(isinstance(outcome, int) for outcome in rest)


def test_item_for_a_worker_that_is_dead_already_keeps_both_its_attempts(tmp_path):
    function = Once(tmp_path / "marker", functions.leave)

    def items():
        yield 1
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        yield 3

    assert [1, 3] == outcomes(function, items(), workers=1, read_ahead=1)


def test_worker_that_dies_when_all_items_are_given_is_not_replaced():
    results = supervised_map(Start(functions.pid_after), [0, 0.3], workers=2)
    first = next(results)
    os.kill(first, signal.SIGKILL)
    (second,) = results
    assert first != second


def test_dead_worker_is_noticed_though_its_child_holds_the_pipe_open(monkeypatch):
    monkeypatch.setattr(pool, "PULSE", 0.1)
    assert [1, Lost(3, 7), 2] == outcomes(Bad(functions.die_and_leave_a_child), [1, 3, 2])


def test_worker_that_loses_its_pipe_is_replaced(monkeypatch):
    monkeypatch.setattr(pool, "GRACE", 0.1)
    assert [1, Lost(3, -signal.SIGKILL), 2] == outcomes(Bad(functions.close_the_pipe), [1, 3, 2], timeout=20)


def test_worker_that_died_while_the_caller_was_away_is_lost_and_not_hung():
    results = supervised_map(Start(Bad(functions.leave)), [1, 3, 2], workers=2, timeout=0.4)
    assert 1 == next(results)
    time.sleep(0.6)
    assert [Lost(3, 7), 2] == list(results)


@needs_proc
def test_lost_workers_leave_no_descriptor_and_no_zombie():
    outcomes(functions.same, [1])
    before = len(list(Path("/proc/self/fd").iterdir()))
    outcomes(Bad(functions.leave), [3] * 10)
    assert before == len(list(Path("/proc/self/fd").iterdir()))
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    assert [] == [child for child in children if not running(int(child))]


# --- workers that hang ---------------------------------------------------------------------------------------------


def test_item_that_hangs_once_is_done_by_another(tmp_path):
    assert list(range(10)) == outcomes(Once(tmp_path / "marker", functions.hang), range(10), timeout=0.4)


@pytest.mark.parametrize("act", [functions.hang, functions.stop])
def test_item_that_hangs_twice_is_hung_alone(act):
    expected = [Hung(3, 0.4) if item == 3 else item for item in range(10)]
    assert expected == outcomes(Bad(act), range(10), timeout=0.4)


def test_worker_that_stops_inside_a_big_answer_is_hung():
    assert [1, Hung(3, 0.4), 2] == outcomes(Bad(functions.half_an_answer), [1, 3, 2], timeout=0.4)


def test_worker_that_stops_reading_a_big_item_is_replaced():
    items = iter([b"", b"", b"x" * 1_000_000])
    results = supervised_map(Start(functions.pid), items, workers=1, timeout=0.4, read_ahead=1)
    worker = next(results)
    assert worker == next(results)
    os.kill(worker, signal.SIGSTOP)
    assert next(results) not in {worker, None}
    assert not alive(worker)


def test_slow_caller_does_not_make_its_workers_late():
    results = supervised_map(Start(functions.double), [b"x" * 500_000] * 3, workers=2, timeout=0.4)
    sizes = []
    for result in results:
        sizes.append(len(result))
        time.sleep(0.5)
    assert [1_000_000] * 3 == sizes


# --- starting ------------------------------------------------------------------------------------------------------


def test_start_that_raises_is_one_clear_error():
    with pytest.raises(WorkerError, match="cannot start: ModuleNotFoundError: no such plugin") as caught:
        list(supervised_map(Start(functions.same, functions.no_plugin), range(5), workers=2))
    assert "in a worker process" in caught.value.__cause__.__notes__[0]


def test_start_that_ends_its_process_is_one_clear_error():
    with pytest.raises(WorkerError, match="exit code 7 before it was ready"):
        list(supervised_map(Start(functions.same, functions.exit_in_start), range(5), workers=2))


def test_worker_killed_while_it_starts_is_replaced(tmp_path):
    start = Start(functions.same, Once(tmp_path / "marker", functions.kill))
    assert list(range(5)) == list(supervised_map(start, range(5), workers=2))


def test_workers_always_killed_while_they_start_are_not_replaced_for_ever():
    with pytest.raises(WorkerError, match="exit code -9 before it was ready"):
        list(supervised_map(Start(functions.same, functions.kill), range(5), workers=2))


def test_start_that_hangs_is_an_error():
    with pytest.raises(WorkerError, match=r"not ready within 0\.2 seconds"):
        list(supervised_map(Start(functions.same, functions.hang), range(5), workers=2, start_timeout=0.2))


def test_start_that_cannot_be_pickled_is_refused_at_the_call():
    with pytest.raises(WorkerError, match="cannot be pickled and so cannot reach a worker"):
        supervised_map(lambda: functions.same, range(5), workers=2)


# --- errors of the function, and what cannot cross ------------------------------------------------------------------


def test_exception_of_the_function_is_the_outcome_of_its_item():
    first, failed, last = outcomes(Bad(functions.refuse), [1, 3, 2])
    assert (1, 2) == (first, last)
    assert 3 == failed.item
    assert isinstance(failed.error, ValueError)
    assert ("no", 3) == failed.error.args
    assert 'raise ValueError("no", item)' in failed.error.__notes__[0]


def test_exit_in_the_function_is_the_outcome_of_its_item():
    first, failed, last = outcomes(Bad(functions.quit_python), [1, 3, 2])
    assert (1, 2) == (first, last)
    assert isinstance(failed.error, SystemExit)


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (functions.raise_picky, "Picky: salt and pepper"),
        (functions.raise_with_lock, "ValueError: <unlocked _thread.lock"),
        (functions.lock, "a result of type lock cannot be pickled: cannot pickle '_thread.lock' object"),
        (functions.seed, "a result cannot be unpickled: does not come back"),
    ],
)
def test_what_cannot_come_back_is_named(function, message):
    first, failed, last = outcomes(Bad(function), [1, 3, 2])
    assert (1, 2) == (first, last)
    assert message in str(failed.error)


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (threading.Lock(), "an item of type lock cannot be pickled and so cannot reach a worker"),
        (functions.Seed(), "an item cannot be unpickled in a worker: does not come back"),
    ],
)
def test_item_that_cannot_cross_is_named(item, message):
    first, failed, last = outcomes(functions.same, [1, item, 2])
    assert (1, 2) == (first, last)
    assert failed.item is item
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, WorkerError)
    assert message in str(failed.error)


def test_fifty_megabytes_cross_both_ways():
    items = [bytes([letter]) * 25_000_000 for letter in b"abc"]
    sizes = [(result[:1], len(result)) for result in supervised_map(Start(functions.double), items, workers=2)]
    assert [(b"a", 50_000_000), (b"b", 50_000_000), (b"c", 50_000_000)] == sizes
