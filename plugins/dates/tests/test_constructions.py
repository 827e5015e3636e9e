"""Own sentences, one a construction: what is found, and what it means."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from onrecord_dates import recognise, resolve
from onrecord_dates._grammar import load_grammar
from onrecord_dates._languages import LANGUAGES
from onrecord_dates._lexicon import load_table, plain

DATA = [
    (language, tomllib.loads(path.read_text(encoding="utf-8")))
    for language in LANGUAGES
    for path in sorted(Path(__file__).parent.glob(f"constructions.{language}*.toml"))
]
CASES = [
    pytest.param(language, data["published"], sentence, values, id=f"{language}: {sentence}")
    for language, data in DATA
    for table in data.values()
    if isinstance(table, dict)
    for sentence, values in table.items()
]
RULES = [
    pytest.param(rule, id=f"{language}-{rule.name}") for language in LANGUAGES for rule in load_grammar(language).rules
]


def marked(sentence):
    """The sentence without its marks, and the surfaces between them."""
    pieces = sentence.split("|")
    return "".join(pieces), pieces[1::2]


@pytest.mark.parametrize(("language", "published", "sentence", "values"), CASES)
def test_sentence_gives_its_expressions_and_values(language, published, sentence, values):
    text, surfaces = marked(sentence)
    found = recognise(text, language=language)
    day_first = None if language == "en" else True
    times = list(resolve(text, found, published, narrative=False, day_first=day_first, language=language))
    assert list(zip(surfaces, values, strict=True)) == [
        (text[time.span.start : time.span.end], time.value) for time in times
    ]


@pytest.mark.parametrize("rule", RULES)
def test_rule_matches_its_own_examples(rule):
    assert [] == [example for example in rule.examples if not rule.pattern.compiled.search(plain(example))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_rule_names_are_unique(language):
    names = [rule.name for rule in load_grammar(language).rules]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_the_same_tables(language):
    """What the readers look up must be there, if only empty."""
    own = {"weekday_part", "weekday_adverb", "unit_adjective", "reference"}
    assert set(load_table("en", "lexicon")) - own == set(load_table(language, "lexicon")) - own
