"""A document as a spaCy ``Doc`` and back."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord import Actor, Chain, Document, Mention, Quotation, Span, Statement
from onrecord_spacy import from_doc, to_doc

spacy = pytest.importorskip("spacy")

TEXT = "“We will (pay)now,” said Ines Vidal. She left."


def recorded() -> Document:
    vidal = Actor(
        "person:ines-vidal",
        "Ines Vidal",
        "person",
        (Mention(Span(25, 35), "name"), Mention(Span(37, 40), "pronoun")),
        rule="test.given",
    )
    said = Statement(
        "direct", (Span(0, 19),), cue=(Span(20, 24),), speaker=vidal, speaker_span=Span(25, 35), rule="test.given"
    )
    return Document(TEXT, id="x").given(vidal, said, Quotation(Span(10, 13), "term", rule="test.given"))


def spans(doc: Any, layer: str) -> list[tuple[str, str, str, str]]:
    return [(span.text, span.label_, span.id_, span.kb_id_) for span in doc.spans["onrecord." + layer]]


def test_layers_become_span_groups() -> None:
    doc = to_doc(recorded())
    assert TEXT == doc.text
    assert [
        ("Ines Vidal", "person", "a25-35", "person:ines-vidal"),
        ("She", "person", "a25-35", "person:ines-vidal"),
    ] == spans(doc, "actors")
    assert [("“We will (pay)now,”", "direct", "s0-19", "")] == spans(doc, "statements")
    assert {"onrecord.actors", "onrecord.statements", "onrecord.quotations"} == set(doc.spans)


def test_a_span_inside_a_token_grows_to_the_token_and_its_object_does_not() -> None:
    doc = to_doc(recorded())
    span = doc.spans["onrecord.quotations"][0]
    assert "pay" in span.text
    assert Span(10, 13) == span._.onrecord.span


def test_extensions_give_document_and_object_back() -> None:
    document = recorded()
    doc = to_doc(document)
    assert document == doc._.onrecord
    assert document.statements[0] == doc.spans["onrecord.statements"][0]._.onrecord
    assert doc[0:2]._.onrecord is None


def test_a_written_doc_survives_bytes() -> None:
    document = recorded()
    doc = to_doc(document)
    kept = spacy.tokens.DocBin(store_user_data=True, docs=[doc]).to_bytes()
    again = next(iter(spacy.tokens.DocBin().from_bytes(kept).get_docs(doc.vocab)))
    assert document == from_doc(again)
    assert spans(doc, "actors") == spans(again, "actors")
    assert document == from_doc(spacy.tokens.Doc(doc.vocab).from_bytes(doc.to_bytes()))


def test_components_may_run_over_the_doc(ruled: Any) -> None:
    doc = ruled(to_doc(Chain()(Document("Xq zeta left.")), ruled))
    assert ["Xq zeta"] == [entity.text for entity in doc.ents]
    assert "onrecord.sentences" in doc.spans


def test_a_doc_without_document_says_how_to_make_one() -> None:
    with pytest.raises(LookupError, match="to_doc makes one"):
        from_doc(spacy.blank("en")("Nothing here."))


@pytest.mark.parametrize("language", [None, "de-AT", "zxx"])
def test_any_language_has_a_tokenizer(language: str | None) -> None:
    assert "Ein Satz." == to_doc(Document("Ein Satz.", language=language)).text


@pytest.mark.parametrize("text", ["", " ", "\n\n a\r\n\tb \x00 “", "🙂\u00a0x\u2028y"])
def test_the_text_of_the_doc_is_the_text(text: str) -> None:
    document = Document(text)
    assert text == to_doc(document).text
    assert document == from_doc(to_doc(document))
