"""The plugin keeps the contract that every plugin keeps, with a pipeline and without one."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from onrecord.testing import contract_for

spacy = pytest.importorskip("spacy")

_FOLDER = tempfile.TemporaryDirectory()  # the contract is a class, made before any fixture
_PIPELINE = Path(_FOLDER.name) / "words"
_WORDS = spacy.blank("en")
_WORDS.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": [{"IS_TITLE": True}]}])
_WORDS.to_disk(_PIPELINE)

TestSpacy = contract_for("spacy", options={"pipeline": str(_PIPELINE)}, examples=5)
TestWithoutPipeline = contract_for("spacy", examples=3, linear=False)
