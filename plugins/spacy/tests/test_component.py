"""The component ``onrecord`` in a spaCy pipeline."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.errors import UnknownPlugin

spacy = pytest.importorskip("spacy")


def test_the_component_runs_a_chain(ruled: Any) -> None:
    ruled.add_pipe("onrecord", config={"plugins": ["actors", "quotes"]})
    doc = ruled("“We will pay,” said Ines Vidal.")
    assert [("“We will pay,”", "s0-14")] == [(span.text, span.id_) for span in doc.spans["onrecord.statements"]]
    assert "Ines Vidal" == doc.spans["onrecord.statements"][0]._.onrecord.speaker_name


def test_the_component_takes_the_day_of_publication_from_the_doc(ruled: Any) -> None:
    ruled.add_pipe("onrecord", config={"plugins": ["dates"]})
    doc = ruled.make_doc("They met on Wednesday.")
    doc.user_data["published"] = "2022-09-02"
    assert ["2022-08-31"] == [time.value for time in ruled(doc)._.onrecord.times]


def test_the_component_takes_entities_as_evidence(ruled: Any) -> None:
    ruled.add_pipe("onrecord", config={"plugins": ["actors"], "names": True, "labels": {"PERSON": "organisation"}})
    assert [("Xq zeta", "organisation")] == [(a.name, a.kind) for a in ruled("They asked Xq zeta.")._.onrecord.actors]


def test_a_plugin_that_is_not_there_stops_the_component(ruled: Any) -> None:
    with pytest.raises(UnknownPlugin, match="nowhere"):
        ruled.add_pipe("onrecord", config={"plugins": ["nowhere"]})


def test_the_pipeline_saves_and_loads_with_the_component(ruled: Any, tmp_path: Any) -> None:
    ruled.add_pipe("onrecord", config={"plugins": ["actors", "quotes"]})
    ruled.to_disk(tmp_path)
    assert "onrecord.cues" in spacy.load(tmp_path)("“We will pay,” said Ines Vidal.").spans
