"""What a pipeline takes for a name becomes evidence with exact offsets and a score."""

from __future__ import annotations

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Chain, Document, Name, Region, Span
from onrecord.errors import BadSetting, PluginNotLoadable
from onrecord_spacy import names_in

spacy = pytest.importorskip("spacy")


def names(text: str, pipeline: Path, **wanted: Any) -> tuple[Name, ...]:
    chain = Chain("spacy", settings={"spacy": {"pipeline": pipeline, **wanted}}, strict=True)
    return chain(Document(text)).names


def test_entities_become_names_without_article_and_possessive(ruler: Path) -> None:
    text = "\n  We saw Xq zeta's ship leave the port of nowhere.\n\nIt had been to Tolmen on Monday."
    expected = [
        Name(Span(10, 17), "name", "person", rule="spacy.entity", confidence=0.8),
        Name(Span(35, 50), "name", "organisation", rule="spacy.entity", confidence=0.8),
        Name(Span(68, 74), "name", None, rule="spacy.entity", confidence=0.8),
    ]
    assert expected == list(names(text, ruler))


def test_an_entity_that_is_only_an_article_names_nobody(ruled: Any) -> None:
    doc = ruled("The the 's")
    doc.set_ents([spacy.tokens.Span(doc, 0, 1, label="ORG"), spacy.tokens.Span(doc, 2, 3, label="ORG")])
    assert ["The"] == [doc.text[name.span.start : name.span.end] for name in names_in(doc)]


def test_labels_say_what_kind_an_entity_is(ruler: Path) -> None:
    found = names("Xq zeta left on Monday.", ruler, labels={"DATE": "document"}, confidence=0.25)
    assert [Name(Span(16, 22), "name", "document", rule="spacy.entity", confidence=0.25)] == list(found)


def test_ids_of_patterns_are_taken_under_the_name_of_their_authority(ruler: Path) -> None:
    assert [("wikidata:Q7",)] == [n.identifiers for n in names("Xq zeta left.", ruler, authority="wikidata")]
    assert [()] == [n.identifiers for n in names("Xq zeta left.", ruler)]


def test_scores_of_span_groups_are_kept(ruled: Any) -> None:
    doc = ruled("Vidal and Falk left.")
    doc.spans["sc"] = [doc.char_span(0, 5, label="PERSON"), doc.char_span(10, 14, label="PERSON")]
    doc.spans["sc"].attrs["scores"] = [0.75, 0.25]
    found = names_in(doc, span_groups=("sc", "none"), minimum=0.5)
    assert [Name(Span(0, 5), "name", "person", rule="spacy.span", confidence=0.75)] == list(found)


def test_a_beam_says_how_sure_each_entity_is(recognizer: Path) -> None:
    text = "They asked Otto Falk about it.\nZubin or Tolmen asked the harbour, and Emil Roth ran."
    plain, beam = names(text, recognizer), names(text, recognizer, beam_width=8)
    assert {0.8} == {name.confidence for name in plain}
    sure = {text[name.span.start : name.span.end]: name.confidence for name in beam}
    assert sure["Otto Falk"] > 0.5
    assert all(0 < confidence <= 1 for confidence in sure.values())
    assert len({*sure.values()}) > 1
    assert "Tolmen" in sure  # the components after the recognizer run too


def test_a_beam_needs_a_recognizer(ruler: Path) -> None:
    with pytest.raises(PluginNotLoadable, match=r"has no 'ner'; it has entity_ruler"):
        Chain("spacy", settings={"spacy": {"pipeline": ruler, "beam_width": 4}})


def test_regions_are_read_one_by_one(ruler: Path) -> None:
    text = "Xq\nzeta left.\n\nXq zeta"
    document = Document(text).given(
        Region(Span(0, 13), "paragraph", rule="test.given"), Region(Span(15, 22), "caption", rule="test.given")
    )
    chain = Chain("spacy", settings={"spacy": {"pipeline": ruler}}, strict=True)
    assert [Span(15, 22)] == [name.span for name in chain(document).names]


def test_a_text_longer_than_the_pipeline_takes_is_read_in_pieces(ruler: Path) -> None:
    text = "Xq zeta left. " + "word " * 200_000 + "Xq zeta"
    assert len(text) > spacy.load(ruler).max_length
    assert [Span(0, 7), Span(len(text) - 7, len(text))] == [name.span for name in names(text, ruler)]


def test_other_languages_are_passed_by(ruler: Path) -> None:
    chain = Chain("spacy", settings={"spacy": {"pipeline": ruler}}, strict=True)
    assert () == chain(Document("Xq zeta left.", language="de-AT")).names
    assert 1 == len(chain(Document("Xq zeta left.", language="en-GB")).names)


def test_without_a_pipeline_nothing_is_found_and_spacy_is_not_imported() -> None:
    code = (
        "import sys, onrecord; d = onrecord.Chain('spacy')(onrecord.Document('Ines Vidal left.'));"
        "print(len(d.names), len(d.problems), 'spacy' in sys.modules)"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "0 0 False\n" == printed


def test_a_pipeline_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(BadSetting, match=r"no spaCy pipeline 'en_none_xx'.*installed: "):
        Chain("spacy", settings={"spacy": {"pipeline": "en_none_xx"}})


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ({"labels": {"PER": "human"}}, "'PER' is to mean 'human'; an actor is one of person, "),
        ({"confidence": 2}, "confidence"),
        ({"beam_width": 0}, "beam_width"),
        ({"span_groups": [1]}, "span_groups"),
    ],
)
def test_settings_that_mean_nothing_are_refused(wanted: dict[str, Any], message: str) -> None:
    with pytest.raises(BadSetting, match=message):
        Chain("spacy", settings={"spacy": wanted})


def test_another_model_makes_another_fingerprint(ruler: Path, recognizer: Path, tmp_path: Path) -> None:
    nlp = spacy.load(ruler)
    nlp.get_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Otto"}])
    nlp.to_disk(tmp_path / "ruler")
    prints = {
        Chain("spacy", settings={"spacy": {"pipeline": each}}).fingerprint
        for each in (ruler, recognizer, tmp_path / "ruler")
    }
    assert 3 == len(prints)


def test_chain_pickles_and_threads_share_it(ruler: Path) -> None:
    chain = pickle.loads(pickle.dumps(Chain("spacy", settings={"spacy": {"pipeline": ruler}}, strict=True)))
    texts = [f"{'word ' * number}Xq zeta left." for number in range(40)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text: chain(Document(text)).names[0].span.start, texts))
    assert [5 * number for number in range(40)] == found


_MARKED = spacy.blank("en")
_MARKED.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Xq"}])


@given(text=st.text(alphabet="Xq zeta's\n\t\u00a0.“”", max_size=80))
def test_names_stand_on_the_words_that_the_pipeline_marked(text: str) -> None:
    doc = _MARKED(text)
    assert ["Xq"] * len(doc.ents) == [text[name.span.start : name.span.end] for name in names_in(doc)]
