"""
Measure process pools on the demands of `Chain.pipe`: order, bounded read-ahead, a dead or hanging worker, cost.

    python benchmarks/pools.py [--engines onrecord,pebble ...] [--demands overhead,poison ...]

Prints a Markdown table of the engines that are installed (``pip install pebble loky joblib``) and one column a demand.
Each cell is a process of its own, killed after 15 seconds ("hangs").
``300 + 0`` means 300 values and 0 items named as failures, of 300; what is missing to 300 is lost.
Needs /proc.
"""

# ruff: noqa: BLE001, D102, D103, PLC0415

from __future__ import annotations

import argparse
import contextlib
import itertools
import multiprocessing
import os
import platform
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

WORKERS = 2
BUDGET = 1.0  # seconds an item
ITEMS = 300
BAD = 100  # the item that misbehaves
PATIENCE = 15  # seconds for a cell

Function = Callable[[object], object]
Engine = Callable[[Function, Iterable[object]], Iterator[object]]


# --- what the workers do -------------------------------------------------------------------------------------------


def echo(item: object) -> object:
    return item


def slow_head(item: object) -> object:
    if item == 0:
        time.sleep(0.7)
    return item


def die_once(item: object) -> object:
    marker = Path(os.environ["POOLS_MARKER"])
    if item == BAD and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def die(item: object) -> object:
    if item == BAD:
        time.sleep(0.05)  # time for the other worker to be busy as well
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def hang(item: object) -> object:
    if item == BAD:
        time.sleep(600)
    return item


def unpicklable(item: object) -> object:
    return threading.Lock() if item == BAD else item  # cloudpickle cannot either


def sleep(item: object) -> object:
    with Path(os.environ["POOLS_MARKER"]).open("a") as log:
        log.write(f"{os.getpid()}\n")
    time.sleep(600)
    return item


def worker_id(_: object) -> object:
    time.sleep(0.02)
    return os.getpid()


def fail() -> None:
    message = "this worker cannot start"
    raise ImportError(message)


# --- the engines ---------------------------------------------------------------------------------------------------


def each(results: Iterator[object]) -> Iterator[object]:
    """Outcomes of an iterator that raises an item's exception at its place and can go on."""
    while True:
        try:
            yield next(results)
        except StopIteration:
            return
        except Exception as error:
            yield error


def windowed(submit: Callable[[object], Future[object]], items: Iterable[object]) -> Iterator[object]:
    """The bounded window that an executor lacks, written around it."""
    waiting: deque[Future[object]] = deque()
    iterator = iter(items)
    while True:
        for item in itertools.islice(iterator, 2 * WORKERS - len(waiting)):
            waiting.append(submit(item))
        if not waiting:
            return
        head = waiting.popleft()
        try:
            yield head.result()
        except Exception as error:
            yield error


class Ready:
    """The `start` of a supervised map: gives the function, or fails."""

    def __init__(self, function: Function) -> None:
        self.function = function

    def __call__(self) -> Function:
        if self.function is failing:
            fail()
        return self.function


def failing(item: object) -> object:
    return item


def initializer(function: Function) -> Callable[[], None] | None:
    return fail if function is failing else None


def onrecord(function: Function, items: Iterable[object]) -> Iterator[object]:
    from onrecord import _pool

    for outcome in _pool.supervised_map(Ready(function), items, workers=WORKERS, timeout=BUDGET):
        failed = isinstance(outcome, _pool.Lost | _pool.Hung | _pool.Failed)
        yield RuntimeError(repr(outcome)[:200]) if failed else outcome


def pebble_map(function: Function, items: Iterable[object]) -> Iterator[object]:
    import pebble

    with pebble.ProcessPool(max_workers=WORKERS, initializer=initializer(function)) as pool:
        try:
            yield from each(pool.map(function, items, timeout=BUDGET).result())
        finally:
            pool.stop()


def pebble_window(function: Function, items: Iterable[object]) -> Iterator[object]:
    import pebble

    with pebble.ProcessPool(max_workers=WORKERS, initializer=initializer(function)) as pool:
        try:
            yield from windowed(lambda item: pool.schedule(function, args=[item], timeout=BUDGET), items)
        finally:
            pool.stop()


def loky_map(function: Function, items: Iterable[object]) -> Iterator[object]:
    import loky

    executor = loky.ProcessPoolExecutor(max_workers=WORKERS, initializer=initializer(function))
    try:
        yield from executor.map(function, items, timeout=PATIENCE)
    finally:
        executor.shutdown(kill_workers=True)


def loky_window(function: Function, items: Iterable[object]) -> Iterator[object]:
    import loky

    executor = loky.ProcessPoolExecutor(max_workers=WORKERS, initializer=initializer(function))
    try:
        yield from windowed(lambda item: executor.submit(function, item), items)
    finally:
        executor.shutdown(kill_workers=True)


def joblib_generator(function: Function, items: Iterable[object]) -> Iterator[object]:
    import joblib

    if function is failing:
        raise NotImplementedError
    yield from joblib.Parallel(n_jobs=WORKERS, return_as="generator", timeout=PATIENCE)(
        joblib.delayed(function)(item) for item in items
    )


def futures_map(function: Function, items: Iterable[object]) -> Iterator[object]:
    with ProcessPoolExecutor(WORKERS, initializer=initializer(function)) as executor:
        yield from executor.map(function, items)


def futures_window(function: Function, items: Iterable[object]) -> Iterator[object]:
    with ProcessPoolExecutor(WORKERS, initializer=initializer(function)) as executor:
        yield from windowed(lambda item: executor.submit(function, item), items)


def multiprocessing_imap(function: Function, items: Iterable[object]) -> Iterator[object]:
    with multiprocessing.Pool(WORKERS, initializer=initializer(function)) as pool:
        yield from each(pool.imap(function, items))


ENGINES: dict[str, tuple[Engine, str | None]] = {
    "onrecord": (onrecord, None),
    "pebble map": (pebble_map, "pebble"),
    "pebble schedule + window": (pebble_window, "pebble"),
    "loky map": (loky_map, "loky"),
    "loky submit + window": (loky_window, "loky"),
    "joblib generator": (joblib_generator, "joblib"),
    "concurrent.futures map": (futures_map, None),
    "concurrent.futures submit + window": (futures_window, None),
    "multiprocessing.Pool imap": (multiprocessing_imap, None),
}


# --- the demands ---------------------------------------------------------------------------------------------------


def tally(engine: Engine, function: Function) -> str:
    begin = time.perf_counter()
    values: list[object] = []
    failures: list[BaseException] = []
    end = ""
    try:
        for outcome in engine(function, range(ITEMS)):
            (failures if isinstance(outcome, BaseException) else values).append(outcome)  # type: ignore[attr-defined]
    except Exception as error:
        end = f", then {type(error).__name__}"
    ordered = "" if values == sorted(values) else ", out of order"  # type: ignore[type-var]
    return f"{len(values)} + {len(failures)}{end}{ordered} ({time.perf_counter() - begin:.1f} s)"


def read_ahead(engine: Engine) -> str:
    read = most = 0

    def items() -> Iterator[int]:
        nonlocal read
        for item in range(5000):
            read = item + 1
            yield item

    for count, _ in enumerate(engine(slow_head, items())):
        most = max(most, read - count)
    return f"{most} of 5000"


def killed_once(engine: Engine) -> str:
    return tally(engine, die_once)


def poison(engine: Engine) -> str:
    return tally(engine, die)


def hanging(engine: Engine) -> str:
    return tally(engine, hang)


def bad_result(engine: Engine) -> str:
    return tally(engine, unpicklable)


def killed_idle(engine: Engine) -> str:
    outcomes = engine(worker_id, range(ITEMS))
    seen = [next(outcomes)]
    time.sleep(0.3)  # what was read ahead is done; all workers rest
    os.kill(int(str(seen[0])), signal.SIGKILL)
    time.sleep(0.1)
    end = ""
    try:
        seen.extend(outcomes)
    except Exception as error:
        end = f", then {type(error).__name__}"
    failures = sum(isinstance(outcome, BaseException) for outcome in seen)
    return f"{len(seen) - failures} + {failures}{end}"


def bad_start(engine: Engine) -> str:
    begin = time.perf_counter()
    try:
        outcomes = list(engine(failing, range(ITEMS)))
    except Exception as error:
        return f"{type(error).__name__} ({time.perf_counter() - begin:.1f} s)"
    failures = [type(outcome).__name__ for outcome in outcomes if isinstance(outcome, BaseException)]
    return f"{len(failures)} of {len(outcomes)} {set(failures) or 'fail'} ({time.perf_counter() - begin:.1f} s)"


def big(engine: Engine) -> str:
    item = b"x" * 50_000_000
    begin = time.perf_counter()
    sizes = [len(outcome) for outcome in engine(echo, [item] * 6) if isinstance(outcome, bytes)]
    return f"{len(sizes)} of 6 ({time.perf_counter() - begin:.1f} s)"


def cost(engine: Engine, items: int) -> tuple[float, float]:
    def cpu() -> float:
        usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(one.ru_utime + one.ru_stime for one in usage)

    wall, used = time.perf_counter(), cpu()
    assert sum(1 for _ in engine(echo, range(items))) == items
    return time.perf_counter() - wall, cpu() - used


def overhead(engine: Engine) -> str:
    thousands = 6
    few = [cost(engine, 1) for _ in range(3)]
    many = [cost(engine, thousands * 1000) for _ in range(3)]
    wall, cpu = ((min(b) - min(a)) / thousands * 1000 for a, b in zip(zip(*few), zip(*many)))  # noqa: B905
    return f"{wall:.0f} ms wall, {cpu:.0f} ms CPU"


def first(engine: Engine) -> str:
    begin = time.perf_counter()
    next(engine(echo, range(ITEMS)))
    return f"{(time.perf_counter() - begin) * 1000:.0f} ms"


def closing(engine: Engine) -> str:
    outcomes = engine(worker_id, range(ITEMS))
    worker = int(str(next(outcomes)))
    begin = time.perf_counter()
    outcomes.close()  # type: ignore[attr-defined]
    seconds = time.perf_counter() - begin
    return f"{seconds:.2f} s, worker {'alive' if alive(worker) else 'gone'}"


def orphans(engine: Engine) -> str:
    """The parent is killed while its workers sleep."""
    marker = Path(os.environ["POOLS_MARKER"])
    if os.fork() == 0:
        os.setsid()
        list(engine(sleep, range(ITEMS)))
        os._exit(0)
    while not marker.exists() or len(marker.read_text().split()) < WORKERS:
        time.sleep(0.02)
    workers = [int(word) for word in marker.read_text().split()][:WORKERS]
    os.kill(int(Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()[0]), signal.SIGKILL)
    time.sleep(0.8)
    left = [worker for worker in workers if alive(worker)]
    for worker in left:
        os.kill(worker, signal.SIGKILL)
    return f"{len(left)} of {len(workers)} live on"


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


DEMANDS: dict[str, tuple[Callable[[Engine], str], str]] = {
    "read-ahead": (read_ahead, "most items read beyond the last result, head item slow"),
    "killed-once": (killed_once, "a worker killed once"),
    "poison": (poison, "an item that kills every worker"),
    "hang": (hanging, "an item that hangs, budget 1 s"),
    "idle": (killed_idle, "a worker killed while idle"),
    "start": (bad_start, "a worker that cannot start"),
    "result": (bad_result, "a result that cannot be pickled"),
    "big": (big, "50 MB there and back"),
    "close": (closing, "closed early"),
    "orphans": (orphans, "the parent is killed"),
    "first": (first, "first result"),
    "overhead": (overhead, "1,000 empty items"),
}


def cell(engine: str, demand: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder, "result")  # not a pipe: workers that live on would hold it open
        environment = {**os.environ, "POOLS_MARKER": str(Path(folder, "marker")), "POOLS_RESULT": str(result)}
        process = subprocess.Popen(
            [sys.executable, __file__, "--cell", engine, demand],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            code = process.wait(timeout=PATIENCE)
            return result.read_text() if result.exists() else f"ends with exit code {code}"
        except subprocess.TimeoutExpired:
            return "hangs"
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--demands", default=",".join(DEMANDS))
    parser.add_argument("--cell", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.cell:
        engine, demand = arguments.cell
        Path(os.environ["POOLS_RESULT"]).write_text(DEMANDS[demand][0](ENGINES[engine][0]))
        os._exit(0)  # an engine with a dead worker may never let the interpreter end
    demands = arguments.demands.split(",")
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {WORKERS} workers, {ITEMS} items, "
        f"start method {multiprocessing.get_start_method()}\n"
    )
    print("| engine | " + " | ".join(DEMANDS[demand][1] for demand in demands) + " |")
    print("|---" * (len(demands) + 1) + "|")
    for engine in arguments.engines.split(","):
        library = ENGINES[engine][1]
        try:
            title = f"{engine} ({version(library)})" if library else engine
        except PackageNotFoundError:
            continue
        print(f"| {title} | " + " | ".join(cell(engine, demand) for demand in demands) + " |", flush=True)


if __name__ == "__main__":
    main()
