from __future__ import annotations

import copy
import pickle

from hypothesis import HealthCheck, given, settings

from onrecord import Document
from onrecord._json import from_dict, from_json, to_dict, to_json
from onrecord.testing import annotated_documents, documents

often = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@given(annotated_documents())
@often
def test_every_document_makes_the_round_trip_through_plain_data(document: Document) -> None:
    assert from_dict(to_dict(document)) == document


@given(annotated_documents())
@often
def test_every_document_makes_the_round_trip_through_json_to_the_same_bytes(document: Document) -> None:
    written = to_json(document)
    read = from_json(written)
    assert read == document
    assert to_json(read) == written


@given(annotated_documents())
@often
def test_every_document_pickles_and_copies(document: Document) -> None:
    assert pickle.loads(pickle.dumps(document)) == document
    assert copy.deepcopy(document) == document


@given(documents())
@often
def test_the_text_left_out_can_be_given_again(document: Document) -> None:
    assert from_dict(to_dict(document, text=False), text=document.text) == document
