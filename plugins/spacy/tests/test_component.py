"""The component ``onrecord`` in a spaCy pipeline."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.errors import UnknownPlugin

spacy = pytest.importorskip("spacy")


def test_the_component_runs_what_is_installed(ruled: Any) -> None:
    ruled.add_pipe("onrecord")
    doc = ruled("Xq zeta left. Nobody wept.")
    assert 2 == len(doc.spans["onrecord.sentences"])
    assert "Xq zeta left. Nobody wept." == doc._.onrecord.text


def test_the_component_hands_the_entities_to_the_chain(ruled: Any) -> None:
    ruled.add_pipe("onrecord", config={"names": True, "labels": {"PERSON": "group"}})
    assert ["group"] == [
        name.kind for name in ruled("They asked Xq zeta.")._.onrecord.names if name.rule == "spacy.entity"
    ]


def test_a_plugin_that_is_not_there_stops_the_component(ruled: Any) -> None:
    with pytest.raises(UnknownPlugin, match="nowhere"):
        ruled.add_pipe("onrecord", config={"plugins": ["nowhere"]})
