"""Pipelines made here: blank ones with an entity ruler, and a small recognizer trained on sentences of our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

spacy = pytest.importorskip("spacy")

PATTERNS = [
    {"label": "PERSON", "pattern": "Xq zeta", "id": "Q7"},
    {"label": "ORG", "pattern": "port of nowhere"},
    {"label": "GPE", "pattern": "Tolmen"},
    {"label": "DATE", "pattern": "Monday"},
]

TRAINING = [
    ("Ines Vidal runs the harbour.", [(0, 10, "PERSON")]),
    ("They asked Otto Falk about it.", [(11, 20, "PERSON")]),
    ("Nora Brandt left early.", [(0, 11, "PERSON")]),
    ("The harbour was closed.", []),
    ("It rained on the bridge.", []),
    ("We met Emil Roth there.", [(7, 16, "PERSON")]),
]


@pytest.fixture(scope="session")
def ruler(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A saved pipeline with an entity ruler."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)
    folder = tmp_path_factory.mktemp("pipelines") / "ruler"
    nlp.to_disk(folder)
    return folder


@pytest.fixture(scope="session")
def recognizer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A saved pipeline with a trained ``ner`` and a ruler after it."""
    from spacy.training import Example

    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("en")
    nlp.add_pipe("ner")
    examples = [Example.from_dict(nlp.make_doc(text), {"entities": ents}) for text, ents in TRAINING]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(25):
        nlp.update(examples, sgd=optimizer)
    nlp.add_pipe("entity_ruler", config={"overwrite_ents": False}).add_patterns(PATTERNS)
    folder = tmp_path_factory.mktemp("pipelines") / "recognizer"
    nlp.to_disk(folder)
    return folder


@pytest.fixture
def ruled(ruler: Path) -> Any:
    """The pipeline with the ruler, loaded."""
    return spacy.load(ruler)
