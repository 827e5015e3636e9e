"""What a document holds, and what its caller may give."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta, timezone, tzinfo
from enum import Enum
from fractions import Fraction

import attrs
import pytest
from document_parts import TEXT, person, span_of, state
from hostile_plugins import Claim, Nothing
from hypothesis import given

from onrecord import (
    Chain,
    Document,
    Mention,
    Name,
    Problem,
    Quotation,
    Span,
    Statement,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from onrecord._layers import LAYERS
from onrecord.errors import BadItem, BadValue, UnknownLayer
from onrecord.testing import texts


class Nat(datetime):
    """Like the value of other libraries that is a datetime, is none, and differs from itself."""

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    __hash__ = datetime.__hash__


class Odd(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=5, minutes=30)

    def dst(self, when):
        return None


class Ambiguous:
    """Like an array or a missing value of other libraries: neither equal nor unequal to anything."""

    def __eq__(self, other):
        return self

    def __ne__(self, other):
        return self

    def __bool__(self):
        raise TypeError("ambiguous")

    __hash__ = None


@given(texts())
def test_the_text_is_kept_code_point_for_code_point(text):
    kept = Document(text).text
    assert len(kept) == len(text)
    assert all(new == old or (new == "�" and "\ud800" <= old <= "\udfff") for new, old in zip(kept, text, strict=True))


@pytest.mark.parametrize("text", [b"bytes", None, 3, ["a"]])
def test_a_text_that_is_none_is_an_error_that_says_what_to_use(text):
    with pytest.raises(BadValue, match=r"onrecord\.read takes bytes and paths"):
        Document(text)


@pytest.mark.parametrize(
    ("given_date", "kept"),
    [
        (None, None),
        ("", None),
        ("2022-09-02", date(2022, 9, 2)),
        (" 2022-09-02 ", date(2022, 9, 2)),
        ("2022-05-24T12:54", datetime(2022, 5, 24, 12, 54)),
        (date(2022, 9, 2), date(2022, 9, 2)),
        (datetime(2022, 9, 2), datetime(2022, 9, 2)),
        (datetime(2022, 9, 2, tzinfo=Odd()), datetime(2022, 9, 2, tzinfo=timezone(timedelta(hours=5, minutes=30)))),
    ],
)
def test_a_whole_date_is_taken_in_any_form(given_date, kept):
    found = Document("x", published=given_date).published
    assert (type(found), found) == (type(kept), kept)


@pytest.mark.parametrize(
    "value", ["2022-09", "2022", "2022-W35-1", "soon", "2022-02-30", 20220902, float("nan"), Nat(2022, 9, 2), object()]
)
def test_an_incomplete_date_or_none_at_all_is_a_clear_error(value):
    with pytest.raises(BadValue, match="published is"):
        Document("x", published=value)


def test_extra_is_copied_and_read_only():
    mine = {"desk": "foreign"}
    document = Document("x", extra=mine)
    mine["desk"] = "sport"
    assert document.extra == {"desk": "foreign"}
    with pytest.raises(TypeError):
        document.extra["desk"] = "sport"


@pytest.mark.parametrize("value", [[1], {"a": 1}, float("nan"), float("inf"), object(), b"x"])
def test_extra_takes_finite_scalars_only_and_names_the_key(value):
    with pytest.raises(BadValue, match=r"extra\['desk'\]"):
        Document("x", extra={"desk": value})


def test_extra_needs_string_keys_and_a_mapping():
    with pytest.raises(BadValue, match="keys are strings"):
        Document("x", extra={1: 2})
    with pytest.raises(BadValue, match="extra is list"):
        Document("x", extra=[1])


def test_source_is_plain_data_and_copied():
    mine = {"lines": [1, 2, {"a": None}]}
    document = Document("x", source=mine)
    mine["lines"].append(3)
    assert document.source == {"lines": [1, 2, {"a": None}]}
    with pytest.raises(BadValue, match=r"source\.lines\[0\]"):
        Document("x", source={"lines": [object()]})


def test_source_that_is_nested_without_end_is_an_error():
    deep = []
    for _ in range(150):
        deep = [deep]
    with pytest.raises(BadValue, match="deep"):
        Document("x", source=deep)


@pytest.mark.parametrize("field", ["url", "publisher", "language"])
def test_other_values_are_strings(field):
    with pytest.raises(BadValue, match="strings or None"):
        Document("x", **{field: 3})


def test_an_id_is_a_string():
    with pytest.raises(BadValue, match="id is 3"):
        Document("x", id=3)


def test_the_key_is_the_id_else_the_url_else_the_hash():
    keys = [Document("x", id="i", url="u").key, Document("x", url="u").key, Document("x").key]
    assert keys == ["i", "u", "sha256:2d711642b726b044"]


def test_a_key_with_an_objects_id_is_unique_in_the_world():
    statement = Statement("direct", (Span(0, 1),), rule="test.s")
    assert Document("x", id="i").key_of(statement) == "i#s0-1"


def test_a_document_without_layers_has_looked_for_nothing():
    document = Document("x")
    assert (document.statements, document.has("statements"), document.problems, document.steps, document.made_by) == (
        (),
        False,
        (),
        (),
        (),
    )


def test_a_document_is_immutable():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Document("x").text = "y"


def test_evolving_a_document_gives_a_bare_one():
    document = Document(TEXT).given(Name(span_of("Chile"), rule="test.n"))
    assert attrs.evolve(document, text="other").names == ()


def test_equality_looks_at_everything_that_is_held():
    plain = Document(TEXT)
    assert plain == Document(TEXT)
    assert hash(plain) == hash(Document(TEXT))
    assert plain != Document(TEXT, id="i")
    assert plain != plain.given(Name(span_of("Chile"), rule="test.n"))
    assert Document("x", published=date(2022, 9, 2)) != Document("x", published=datetime(2022, 9, 2))
    assert plain != TEXT


def test_a_document_prints_shortly():
    document = Document(TEXT, id="i").given(Name(span_of("Chile"), rule="test.n"))
    assert repr(document) == "<Document 'i', 71 characters: 1 names>"


def test_given_seals_decisions_and_refuses_more_of_them():
    document = Document(TEXT).given(person(span_of("Mara Lindqvist")))
    with pytest.raises(BadItem, match=r"layer 'actors' of .* is sealed"):
        document.given(state("Chile", span_of("Chile")))


def test_given_evidence_stays_open():
    document = Document(TEXT).given(Name(span_of("Chile"), rule="t.n")).given(Name(span_of("Kenya"), rule="t.n"))
    assert [document.surface(name) for name in document.names] == ["Chile", "Kenya"]


def test_given_raises_for_what_the_text_does_not_bear_out():
    with pytest.raises(BadItem, match="not inside the text"):
        Document("x").given(Name(Span(0, 9), rule="t.n"))
    with pytest.raises(BadItem, match="is no object of a layer"):
        Document("x").given("name")
    with pytest.raises(BadItem, match="no member of a sealed layer"):
        Document(TEXT).given(Statement("direct", (Span(0, 4),), speaker=person(Span(0, 4)), rule="t.s"))


def test_given_problems_stay_when_the_document_is_laid_bare():
    document = Document("x").given(Problem("mine", "odd", "an odd one"))
    assert document.bare().problems == document.problems


def test_a_layer_that_is_none_is_unknown():
    with pytest.raises(UnknownLayer, match="is no layer"):
        Document("x").layer(Span)


def test_a_thousand_nested_statements_pickle_and_copy():
    statements = [Statement("direct", (Span(0, 4),), rule="t.s")]
    for number in range(2, 1_500):
        statements.append(Statement("direct", (Span(0, 4),), parent=statements[-1], twin=number, rule="t.s"))
    document = Document("word").given(*statements)
    assert pickle.loads(pickle.dumps(document)) == document
    assert copy.deepcopy(document) == document


@pytest.mark.parametrize("field", ["text", "id", "url", "publisher", "language", "published"])
def test_a_value_that_cannot_be_compared_is_a_clear_error(field):
    with pytest.raises(BadValue):
        Document(**{"text": "x", field: Ambiguous()})


@pytest.mark.parametrize("number", [10**5000, -(2**1024), Fraction(10**400)], ids=["wide", "negative", "fraction"])
def test_a_number_beyond_any_float_is_an_error(number):
    with pytest.raises(BadValue, match=r"extra\['n'\] is an? \w+ beyond any float"):
        Document("x", extra={"n": number})


def test_numbers_of_other_types_become_plain_ones():
    assert Document("x", extra={"half": Fraction(1, 2), "wide": 2**70}).extra == {"half": 0.5, "wide": 2**70}


def test_source_holds_no_number_beyond_any_float():
    with pytest.raises(BadValue, match=r"source\.n is a whole number of \d+ bits"):
        Document("x", source={"n": 10**5000})


def test_strings_of_a_subclass_become_plain_ones():
    class Field(str, Enum):  # noqa: UP042  the older kind, whose str() is not its value
        NAME = "name"

    document = Document(Field.NAME, id=Field.NAME, url=Field.NAME, extra={Field.NAME: Field.NAME})
    values = [document.text, document.id, document.url, *document.extra, *document.extra.values()]
    assert [(type(value), value) for value in values] == [(str, "name")] * 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"extra": {"a": 1}}, {"extra": {"a": True}}),
        ({"extra": {"a": 0.0}}, {"extra": {"a": -0.0}}),
        ({"extra": {"a": 1, "b": 2}}, {"extra": {"b": 2, "a": 1}}),
        ({"source": [1]}, {"source": [1.0]}),
        ({"published": "2022-09-02T12:00+02:00"}, {"published": "2022-09-02T10:00+00:00"}),
    ],
)
def test_documents_whose_json_differs_are_not_equal(one, other):
    assert Document("x", **one) != Document("x", **other)
    assert Document("x", **one) == Document("x", **one)


def test_the_plain_data_of_a_document_are_nobody_elses():
    document = Document(TEXT, source={"lines": [1]}).given(Claim(Span(0, 4), rule="t.c"))
    written = to_json(document)
    plain = to_dict(document)
    read = from_dict(plain)
    plain["source"]["lines"].append(2)
    plain["layers"]["claims"][0]["note"] = "changed"
    to_dict(read)["layers"]["claims"].clear()
    assert to_json(document) == to_json(read) == written


def test_a_layer_that_was_given_and_read_as_plain_data_stays_given():
    document = Document(TEXT).given(Claim(Span(0, 4), rule="t.c"))
    read = from_json(to_json(document))
    assert to_json(read.bare()) == to_json(document)
    assert to_json(pickle.loads(pickle.dumps(read)).bare()) == to_json(document)
    assert to_json(Chain(Nothing)(read).bare()) == to_json(document)
    with pytest.raises(BadItem, match=r"layer 'claims' of .* is sealed"):
        read.given(Claim(Span(5, 14), rule="t.c"))
    made = from_json(to_json(Chain(Nothing)(document)))
    assert not made.bare().has("claims")


def test_what_is_given_is_of_a_layer():
    with pytest.raises(BadItem, match="is no object of a layer"):
        Document("x").given(Mention(Span(0, 1), "name", rule="t.m"))


def test_every_layer_has_a_property_of_its_name():
    quotation = Quotation(span_of("“no”"), "scare", rule="t.q")
    document = Document(TEXT).given(quotation)
    assert {name: getattr(document, name) for name in LAYERS} == {
        name: (quotation,) if name == "quotations" else () for name in LAYERS
    }
