"""Steps run in the order of what they read and write."""

from __future__ import annotations

from typing import Literal  # noqa: F401  named by the types of a layer under test

import hostile_plugins as hostile

from onrecord import (
    Chain,
    Document,
    Label,
    Span,
    hookimpl,
    step,
)


def test_steps_run_in_the_order_of_what_they_read_and_write_ties_by_name():
    class Zeta:
        name = "zeta"

        @hookimpl
        def find_names(self, document):
            return []

        @hookimpl
        def find_cues(self, document):
            return []

    class Alpha:
        name = "alpha"

        @hookimpl
        def find_names(self, document):
            return []

        @step(writes=Label)
        def coded(self, document):
            return []

    order = [each.name for each in Chain(Zeta, Alpha).plan]
    assert order == ["core.find_sentences", "zeta.find_cues", "alpha.find_names", "zeta.find_names", "alpha.coded"]
    assert order == [each.name for each in Chain(Alpha, Zeta).plan]


def test_a_declared_later_layer_is_read_in_time():
    class Reader:
        name = "reader"

        @step(writes=Label, reads=("claims?",))
        def find_labels(self, document):
            yield Label(None, "claims", len(document.layer(hostile.Claim)), "me", rule="reader.x")

    class Writer:
        name = "writer"

        @step(writes=hostile.Claim)
        def claims(self, document):
            yield hostile.Claim(Span(0, 4), rule="writer.x")

    assert [label.value for label in Chain(Reader, Writer)(Document("Mara spoke.")).labels] == [1]


def test_a_step_that_others_wait_for_may_not_read_what_they_write():
    class Reader:
        name = "reader"

        @step(writes=Label, reads=("claims?",))
        def find_labels(self, document):
            return []

    class Writer:
        name = "writer"

        @step(writes=hostile.Claim)
        def claims(self, document):
            return document.labels

    assert [problem.code for problem in Chain(Reader, Writer)(Document("x")).problems] == ["step-failed"]


def test_a_chain_prints_its_plan():
    assert str(Chain(hostile.Late, hostile.Nothing)).splitlines() == [
        "step                 writes     needs  languages",
        "core.find_sentences  sentences  -      all",
        "nothing.find_names   names      -      all",
        "late.find_labels     labels     names  all",
        "late.claims          claims     -      all",
    ]
    assert repr(Chain(hostile.Nothing)).startswith("<Chain 'nothing': 2 steps, ")
