"""The bridge to spaCy with the other plugins: names become actors, a pipeline of spaCy runs a whole chain."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from onrecord import Chain, Document

spacy = pytest.importorskip("spacy")

PATTERNS = [{"label": "PERSON", "pattern": "Xq zeta", "id": "Q7"}, {"label": "ORG", "pattern": "port of nowhere"}]


@pytest.fixture
def ruled() -> Any:
    """A pipeline with an entity ruler."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)
    return nlp


def test_actors_take_the_names(ruled: Any, tmp_path: Path) -> None:
    ruled.to_disk(tmp_path)
    chain = Chain("spacy", "actors", settings={"spacy": {"pipeline": tmp_path, "authority": "wikidata"}}, strict=True)
    actors = chain(Document("They asked the port of nowhere and Xq zeta.")).actors
    assert [("port of nowhere", "organisation", ()), ("Xq zeta", "person", ("wikidata:Q7",))] == [
        (actor.name, actor.kind, actor.identifiers) for actor in actors
    ]


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


def test_the_pipeline_saves_and_loads_with_the_component(ruled: Any, tmp_path: Any) -> None:
    ruled.add_pipe("onrecord", config={"plugins": ["actors", "quotes"]})
    ruled.to_disk(tmp_path)
    assert "onrecord.cues" in spacy.load(tmp_path)("“We will pay,” said Ines Vidal.").spans
