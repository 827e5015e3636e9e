from __future__ import annotations

import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"
sys.path.append(str(EXAMPLES))

import third_party_plugin  # noqa: E402  its folder is no package
from third_party_plugin import Question, Questions, TestQuestions  # noqa: E402, F401  the contract, collected here

from onrecord import Chain, Document  # noqa: E402


def test_the_smallest_third_party_plugin_takes_fifteen_lines_at_most():
    source = Path(third_party_plugin.__file__).read_text(encoding="utf-8")
    code = [line for line in source.splitlines()[1:] if line.strip() and "__future__" not in line]
    assert len(code) <= 15


def test_the_smallest_third_party_plugin_fills_its_layer():
    document = Chain(Questions)(Document("Who owns the river? Nobody knows."))
    assert [document.surface(question) for question in document.layer(Question)] == ["Who owns the river?"]
