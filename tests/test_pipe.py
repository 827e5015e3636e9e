from __future__ import annotations

import multiprocessing
import os
import pickle
import sys
from pathlib import Path

import attrs
import pytest

import onrecord
from onrecord import Chain, Document
from onrecord._pipe import Start, Work, problem_of
from onrecord._plugins import installed
from onrecord._pool import Lost
from onrecord.errors import BadValue, NotADocument, NotImportable, WorkerError

sys.path.append(str(Path(__file__).parent))  # workers of any start method import the plugin by name

import pipe_plugins
from pipe_plugins import Obedient


@pytest.fixture
def chain(tmp_path):
    return Chain(Obedient, settings={"obedient": {"marker": str(tmp_path / "marker")}})


def documents(*texts):
    return [Document(text, id=str(number)) for number, text in enumerate(texts)]


def problems(document):
    return [(problem.step, problem.code, problem.message) for problem in document.problems]


GOOD = [f"Mara Lindqvist spoke for the {number}th time." for number in range(12)]
LOST = (
    "core.pipe",
    "worker-lost",
    "tried twice; the last time its worker process was killed by SIGKILL, as happens when memory runs out",
)
LEFT = ("core.pipe", "worker-lost", "tried twice; the last time its worker process ended with exit code 7")
HUNG = ("core.pipe", "worker-hung", "tried twice; the last time its worker gave no answer in 0.5 seconds")


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_documents_are_the_same_for_any_number_of_workers(chain, workers):
    given = documents(*GOOD, "", "fail now")
    assert [chain(document) for document in given] == list(chain.pipe(given, workers=workers))


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_documents_are_the_same_under_every_start_method(chain, method):
    given = documents(*GOOD)
    before = multiprocessing.get_start_method(allow_none=True)
    multiprocessing.set_start_method(method, force=True)
    try:
        assert [chain(document) for document in given] == list(chain.pipe(given, workers=2))
    finally:
        multiprocessing.set_start_method(before, force=True)


def test_json_made_in_the_worker_is_the_same(chain):
    given = documents(*GOOD)
    assert [onrecord.to_json(chain(document)) for document in given] == list(
        chain.pipe(given, workers=2, then=onrecord.to_json)
    )


def test_pipe_may_feed_another_pipe(chain):
    given = documents(*GOOD, "die now")
    results = list(Chain(without=list(installed())).pipe(chain.pipe(given, workers=2), workers=2))
    assert [[]] * 12 + [[LOST]] == [problems(document) for document in results]
    assert all(document.has("sentences") for document in results)


@pytest.mark.parametrize("workers", [1, 2])
def test_nothing_is_read_before_the_first_document_is_taken(chain, workers):
    read = []
    chain.pipe((read.append(document) or document for document in documents(*GOOD)), workers=workers)
    assert [] == read


def test_one_worker_is_this_process_and_reads_one_by_one(chain):
    read = []
    results = chain.pipe(
        (read.append(document) or document for document in documents(*GOOD)), then=pipe_plugins.process
    )
    assert os.getpid() == next(results)
    assert 1 == len(read)


def test_then_runs_in_the_worker(chain):
    assert os.getpid() not in set(chain.pipe(documents(*GOOD), workers=2, then=pipe_plugins.process))


def test_documents_that_kill_or_hang_their_worker_come_back_as_they_came_with_a_problem(chain):
    texts = [*GOOD[:3], "die now", GOOD[3], "hang now", "leave now", *GOOD[4:]]
    given = documents(*texts)
    results = list(chain.pipe(given, workers=2, timeout=0.5))
    assert [document.id for document in given] == [document.id for document in results]
    bad = {"die now": [LOST], "hang now": [HUNG], "leave now": [LEFT]}
    assert [bad.get(text, []) for text in texts] == [problems(document) for document in results]
    assert [text not in bad for text in texts] == [chain.fingerprint in document.made_by for document in results]
    assert [text not in bad for text in texts] == [document.has("labels") for document in results]


@pytest.mark.parametrize(
    ("exitcode", "how"),
    [(None, "died"), (0, "ended with exit code 0"), (-11, "was killed by SIGSEGV"), (-99, "was killed by signal 99")],
)
def test_problem_says_how_the_worker_died(exitcode, how):
    assert f"tried twice; the last time its worker process {how}" == problem_of(Lost(Document(""), exitcode)).message


def test_document_that_kills_its_worker_once_is_done(chain):
    given = documents(GOOD[0], "die once", GOOD[1])
    results = list(chain.pipe(given, workers=2))
    assert [chain(document) for document in given] == results
    assert [[], [], []] == [problems(document) for document in results]


def test_lost_document_differs_from_what_came_by_its_problem_alone(chain):
    given = Document("die now", id="x", url="https://example.org/x", extra={"desk": "world"})
    (lost,) = chain.pipe([given], workers=2)
    assert given != lost
    assert given == lost.bare()
    assert [] == problems(given)


def test_lost_document_may_be_tried_again(chain):
    (lost,) = chain.pipe(documents("die once"), workers=2)
    assert chain(lost) is lost
    (again,) = chain.pipe([next(chain.pipe(documents("die now"), workers=2))], workers=2)
    assert [LOST, LOST] == problems(again)


def test_then_gets_lost_documents_too(chain):
    results = list(chain.pipe(documents(GOOD[0], "die now"), workers=2, then=pipe_plugins.labels_of))
    assert [([len(GOOD[0])], []), ([], ["worker-lost"])] == results


@pytest.mark.parametrize("workers", [1, 2])
def test_error_of_then_is_raised_at_its_place(chain, workers):
    results = chain.pipe(documents(*GOOD[:3], "complain", *GOOD), workers=workers, then=pipe_plugins.complain)
    assert ["0", "1", "2"] == [next(results) for _ in range(3)]
    with pytest.raises(LookupError, match="not this one"):
        next(results)


@pytest.mark.parametrize("workers", [1, 2])
def test_error_of_the_input_comes_after_what_was_read_before(chain, workers):
    def read():
        yield from documents(*GOOD)
        raise OSError("the folder is gone")

    results = chain.pipe(read(), workers=workers)
    assert [str(number) for number in range(12)] == [next(results).id for _ in range(12)]
    with pytest.raises(OSError, match="the folder is gone"):
        next(results)


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_no_document_is_an_error_at_its_place(chain, workers):
    results = chain.pipe([*documents(GOOD[0]), "a text"], workers=workers)
    assert "0" == next(results).id
    with pytest.raises(NotADocument, match=r"number 1 \(from 0\) is of type str"):
        next(results)


def test_one_document_instead_of_many_is_an_error_at_once(chain):
    with pytest.raises(NotADocument, match="pipe takes many Documents, and this is one; call the chain on it"):
        chain.pipe(documents(GOOD[0])[0])


@pytest.mark.parametrize("workers", [1, 2])
def test_strict_chain_raises_at_the_place_of_the_document(tmp_path, workers):
    strict = Chain(Obedient, settings={"obedient": {"marker": str(tmp_path)}}, strict=True)
    results = strict.pipe(documents(GOOD[0], "fail now", GOOD[1]), workers=workers)
    assert "0" == next(results).id
    with pytest.raises(ValueError, match="as it was told"):
        next(results)


@pytest.mark.parametrize("workers", [0, -1, 1.5, "2", None])
def test_impossible_number_of_workers_is_refused_at_the_call(chain, workers):
    with pytest.raises(BadValue, match="workers="):
        chain.pipe([], workers=workers)


@pytest.mark.parametrize("timeout", [0, -1, float("nan")])
def test_impossible_timeout_is_refused_at_the_call(chain, timeout):
    with pytest.raises(BadValue, match="timeout="):
        chain.pipe([], workers=2, timeout=timeout)


def test_then_that_no_worker_could_find_is_refused_at_the_call(chain):
    with pytest.raises(WorkerError, match=r"then=test_then.*<lambda> cannot be pickled"):
        chain.pipe([], workers=2, then=lambda document: document)


def test_then_need_not_be_found_elsewhere_with_one_worker(chain):
    assert ["0"] == list(chain.pipe(documents(GOOD[0]), then=lambda document: document.id))


def test_plugin_that_no_worker_could_find_is_refused_at_the_call():
    class Hidden(Obedient):
        name = "hidden"

    with pytest.raises(NotImportable, match="hidden"):
        Chain(Hidden).pipe([], workers=2)


def test_document_that_cannot_cross_is_named(chain):
    document = attrs.evolve(documents(GOOD[0])[0])
    object.__setattr__(document, "source", (number for number in range(3)))
    with pytest.raises(WorkerError, match="an item of type Document cannot be pickled"):
        list(chain.pipe([document], workers=2))


def test_plugin_that_cannot_be_built_in_the_worker_is_one_clear_error():
    strange = Chain(pipe_plugins.AtHome, settings={"athome": {"process": os.getpid()}})
    with pytest.raises(WorkerError, match="a worker cannot start"):
        list(strange.pipe(documents(GOOD[0]), workers=2))


def test_closing_early_ends_the_workers(chain):
    others = set(multiprocessing.active_children())
    results = chain.pipe(documents(*GOOD), workers=2)
    next(results)
    results.close()
    assert set() == set(multiprocessing.active_children()) - others


def test_a_worker_starts_with_the_work_as_it_was_sent():
    work = Work(Chain(without=list(installed())), None)
    assert pickle.loads(pickle.dumps(Start(work)))() == work
