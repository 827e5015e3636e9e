"""Own sentences, one a construction: what is found, and what it means."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from onrecord_dates import recognise, resolve
from onrecord_dates._grammar import load_grammar

DATA = tomllib.loads(Path(__file__).with_name("constructions.toml").read_text(encoding="utf-8"))
CASES = [(sentence, values) for table in DATA.values() if isinstance(table, dict) for sentence, values in table.items()]


def marked(sentence):
    """The sentence without its marks, and the surfaces between them."""
    pieces = sentence.split("|")
    return "".join(pieces), pieces[1::2]


@pytest.mark.parametrize(("sentence", "values"), CASES)
def test_sentence_gives_its_expressions_and_values(sentence, values):
    text, surfaces = marked(sentence)
    times = list(resolve(text, recognise(text), DATA["published"], narrative=False))
    assert list(zip(surfaces, values, strict=True)) == [
        (text[time.span.start : time.span.end], time.value) for time in times
    ]


@pytest.mark.parametrize("rule", load_grammar("en").rules, ids=lambda rule: rule.name)
def test_rule_matches_its_own_examples(rule):
    assert [] == [example for example in rule.examples if not rule.pattern.search(example)]


def test_rule_names_are_unique():
    names = [rule.name for rule in load_grammar("en").rules]
    assert sorted(set(names)) == sorted(names)
