from __future__ import annotations

import contextlib
import copy
import json

import attrs
import hostile_plugins as hostile
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import (
    Actor,
    Annotation,
    Document,
    Event,
    Fact,
    Interval,
    Mention,
    Name,
    Region,
    Role,
    Sentence,
    Span,
    Statement,
    TimeExpression,
    from_dict,
    from_json,
    layer,
    to_dict,
    to_json,
)
from onrecord._json import KEYS
from onrecord.errors import BadJSON, UnknownLayer
from onrecord.testing import annotated_documents

often = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))

TEXT = "Mara Lindqvist spoke on Tuesday."
MARA = Actor("person:mara-lindqvist", "Mara Lindqvist", "person", (Mention(Span(0, 14), "name"),), rule="t.a")
SAID = Statement(
    "indirect",
    (Span(15, 20),),
    speaker=MARA,
    said_on=Fact("said_on", "2024-05-07", Span(24, 31)),
    act="say",
    rule="t.s",
)
INNER = Statement("indirect", (Span(15, 20),), parent=SAID, twin=2, rule="t.s")
TIME = TimeExpression(Span(24, 31), "DATE", "2024-05-07", interval=Interval(None, None), anchor="published", rule="t.t")


@pytest.fixture
def document():
    return Document(TEXT, id="i", published="2024-05-08").given(
        Region(Span(0, 32), "paragraph", rule="t.r"), MARA, SAID, INNER, TIME
    )


@pytest.fixture
def plain(document):
    return to_dict(document)


def test_every_key_is_there_in_the_order_of_the_schema(plain):
    assert list(plain) == list(KEYS)
    assert (
        list(plain["statements"][0])
        == (
            "id kind content quoted cue speaker speaker_name speaker_span speaker_rule speaker_confidence co_speakers endorsed_by addressee target"
            " target_span stance said_on venue act codes parent relayed_by region rule confidence"
        ).split()
    )
    assert (
        list(plain["actors"][0])
        == ("id key name kind sector roles affiliation countries identifiers mentions rule confidence").split()
    )
    assert (
        list(plain["times"][0])
        == ("span type value mod quant freq interval granularity edtf anchor alternatives cue rule confidence").split()
    )


def test_derived_keys_are_written_for_the_reader(plain):
    statement = plain["statements"][0]
    assert (statement["speaker_name"], statement["region"], statement["codes"]) == (
        "Mara Lindqvist",
        "paragraph",
        {"plover": None, "cameo": "010"},
    )
    assert plain["key"] == "i"
    assert plain["metadata"]["published"] == {
        "field": "published",
        "value": "2024-05-08",
        "span": None,
        "rule": "core.caller",
        "confidence": 1.0,
    }


def test_derived_keys_are_not_read(plain, document):
    plain["key"] = "other"
    plain["metadata"] = None
    plain["statements"][0] |= {"speaker_name": "Somebody Else", "codes": None, "region": "ad"}
    assert from_dict(plain) == document


def test_the_sealed_layers_are_named_in_the_order_of_the_schema(plain):
    assert plain["sealed"] == ["regions", "times", "actors", "statements"]


def test_json_is_one_line_of_utf8_without_escapes():
    written = to_json(Document("Größe “no”\n\x01"))
    assert "\n" not in written
    assert '"Größe “no”\\n\\u0001"' in written
    assert to_json(Document("x"), indent=1).startswith('{\n "schema"')


def test_objects_refer_to_objects_after_reading(document):
    read = from_json(to_json(document))
    assert read.statements[0].speaker is read.actors[0]
    assert read.statements[1].parent is read.statements[0]


def test_parents_may_stand_behind_their_children(plain, document):
    plain["statements"].reverse()
    assert from_dict(plain) == document


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("schema",), "onrecord/2", "schema: expected 'onrecord/1', found 'onrecord/2'"),
        (("id",), None, "id: expected a string, found None"),
        (("url",), 3, "url: expected a string or null, found 3"),
        (("published",), "2024-05", "published is '2024-05'; give a whole date"),
        (("extra",), [], "extra: expected an object, found []"),
        (("extra",), {"a": [1]}, "extra['a'] is [1]"),
        (("text",), "Another text.", "sha256: the text has the hash"),
        (("text",), None, "text: it was left out; give it with text=..."),
        (("language_assumed",), 1, "language_assumed: expected true or false, found 1"),
        (("sealed",), ["regions"], "times: it has items, but 'sealed' does not name it"),
        (("sealed",), ["nosuch"], "sealed: expected names of layers that are in the document, found 'nosuch'"),
        (("made_by",), [3], "made_by[0]: expected a string, found 3"),
        (("steps",), [{"name": "a"}], "steps[0]: expected an object with the keys name, version, status, reason"),
        (
            ("steps",),
            [{"name": "a", "version": "1", "status": "lost", "reason": None}],
            "steps[0].status: expected done, failed or skipped",
        ),
        (
            ("problems",),
            [{"step": "a", "code": "b", "message": None}],
            "problems[0].message: expected a string, found None",
        ),
        (("regions",), {}, "regions: expected a list, found {}"),
        (("regions", 0), 3, "regions[0]: expected an object (Region), found 3"),
        (("regions", 0, "span"), [0], "regions[0].span: expected a span [start, end], found [0]"),
        (("regions", 0, "span"), [0, 99], "regions[0]: span is 0-99, not inside the text of 32 code points or empty"),
        (("regions", 0, "span"), [0, 14], "regions[0]: covers a part of a line only"),
        (("regions", 0, "kind"), "advert", "regions[0].kind: expected one of title dek"),
        (("regions", 0, "confidence"), 2.5, "regions[0]: confidence is 2.5; it is a number from 0 to 1"),
        (("regions", 0, "confidence"), "high", "regions[0].confidence: expected a finite number, found 'high'"),
        (("regions", 0, "rule"), 3, "regions[0].rule: expected a string, found 3"),
        (
            ("times", 0, "interval"),
            ["soon", None],
            "times[0].interval: expected an interval of two ISO 8601 dates or null",
        ),
        (("times", 0, "anchor"), "later", "times[0].anchor: expected one of published None, found 'later'"),
        (("times", 0, "alternatives"), [3], "times[0].alternatives[0]: expected a string, found 3"),
        (("actors", 0, "id"), "a1-2", "actors[0].id: expected 'a0-14', which its anchor gives, found 'a1-2'"),
        (("actors", 0, "id"), "somebody", "actors[0].id: expected 'a0-14', which its anchor gives, found 'somebody'"),
        (("actors", 0, "id"), 3, "actors[0].id: expected an id, found 3"),
        (("actors", 0, "mentions"), 3, "actors[0].mentions: expected a list, found 3"),
        (("actors", 0, "mentions"), [], "actors[0]: has no mention"),
        (("statements", 0, "speaker"), "a9-9", "statements[0].speaker: no object of 'actors' has the id 'a9-9'"),
        (("statements", 0, "speaker"), 3, "statements[0].speaker: expected an id, found 3"),
        (("statements", 0, "parent"), "s15-20.2", "refer to each other in a circle"),
        (("statements", 0, "said_on", "field"), None, "statements[0].said_on.field: expected a string, found None"),
        (
            ("statements", 0, "content"),
            [[15, 20], [18, 23]],
            "statements[0]: content has spans that overlap or do not ascend",
        ),
        (("regions", 0, "rule"), "", "regions[0]: rule is '', which is not of the form \"plugin.name\""),
        (("layers",), {"odd": []}, "layers.odd: 'sealed' does not name it"),
        (("layers",), {"odd": 3}, "layers.odd: expected a list, found 3"),
        (("layers",), {"odd": [{1: 2}]}, "layers.odd[0] is {1: 2}; it is plain data"),
        (("text",), 3, "text: expected a string, found 3"),
        (("made_by",), None, "made_by: expected a list, found None"),
        (("layers",), {"regions": []}, "layers: expected names of third parties' layers, found 'regions'"),
    ],
)
def test_bad_data_give_one_error_that_names_the_place(plain, path, value, message):
    spoilt = copy.deepcopy(plain)
    *way, last = path
    place = spoilt
    for key in way:
        place = place[key]
    place[last] = value
    with pytest.raises(BadJSON) as caught:
        from_dict(spoilt)
    assert message in str(caught.value)


def test_missing_and_unknown_keys_are_named(plain):
    del plain["url"]
    plain["uri"] = None
    with pytest.raises(BadJSON, match="document: lacks url; has unknown keys uri"):
        from_dict(plain)


def test_missing_and_unknown_keys_of_an_object_are_named(plain):
    del plain["regions"][0]["kind"]
    plain["regions"][0]["sort"] = "ad"
    with pytest.raises(BadJSON, match=r"regions\[0\]: Region lacks kind; has unknown keys sort"):
        from_dict(plain)


def test_two_objects_of_one_id_are_an_error(plain):
    plain["statements"].append(plain["statements"][0])
    with pytest.raises(BadJSON, match=r"statements\[2\]\.id: expected an id of its own"):
        from_dict(plain)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "line 1, column 1: Expecting value"),
        ('{"a": NaN}', "NaN is no JSON number"),
        ("[" * 100_000, "no JSON"),
        ("[]", "document: expected an object, found []"),
        (b"\xff\xfe{", "no JSON"),
        ("1" * 5_000, "no JSON"),
    ],
)
def test_what_is_no_json_gives_one_error(data, message):
    with pytest.raises(BadJSON) as caught:
        from_json(data)
    assert message in str(caught.value)


@given(annotated_documents(), st.data())
@often
def test_spoilt_json_never_gives_another_error(document, data):
    written = to_json(document)
    place = data.draw(st.integers(0, len(written) - 1))
    spoilt = written[:place] + data.draw(st.sampled_from(["", "0", '"', "[", "null", "x"])) + written[place + 1 :]
    with contextlib.suppress(BadJSON):
        from_json(spoilt)


def test_a_whole_number_is_taken_for_a_confidence(plain, document):
    plain["regions"][0]["confidence"] = 1
    assert from_dict(plain) == document


def test_a_third_partys_layer_needs_its_class_or_stays_plain():
    document = Document(TEXT).given(MARA, hostile.Claim(Span(0, 4), note="odd", rule="t.c"))
    written = to_json(document)
    assert from_json(written, layers=(hostile.Claim,)) == document
    unread = from_json(written)
    assert to_json(unread) == written
    assert unread.has("claims")
    with pytest.raises(UnknownLayer, match=r"from_dict\(data, layers=\(Claim,\)\)"):
        unread.layer(hostile.Claim)


def test_a_document_that_no_chain_saw_keeps_what_was_given_as_given():
    document = from_json(to_json(Document(TEXT).given(Name(Span(0, 4), rule="t.n"))))
    assert document.bare() == document
    assert len(document.given(Name(Span(5, 14), rule="t.n")).names) == 2


def test_the_text_that_was_left_out_must_be_the_same(document):
    plain = to_dict(document, text=False)
    assert plain["text"] is None
    with pytest.raises(BadJSON, match="sha256: the text has the hash"):
        from_dict(plain, text="Another text.")
    assert json.loads(to_json(document, text=False)) == plain


def test_the_classes_of_layers_to_read_are_layers(plain):
    with pytest.raises(UnknownLayer, match="int is no layer"):
        from_dict(plain, layers=(int,))


@layer("measures")
@attrs.frozen
class Measure(Annotation):
    span: Span
    weight: float


def test_a_whole_number_is_taken_for_a_finite_one():
    document = Document(TEXT).given(Measure(Span(0, 4), 2.0, rule="t.m"))
    plain = to_dict(document)
    plain["layers"]["measures"][0]["weight"] = 2
    assert from_dict(plain, layers=(Measure,)) == document


def test_an_event_names_its_sentence_and_its_codes():
    document = Document(TEXT).given(
        Sentence(Span(0, 32), rule="t.s"), MARA, Event("visit", Span(15, 20), (MARA,), rule="t.e")
    )
    (event,) = to_dict(document)["events"]
    assert (event["id"], event["sentence"], event["codes"]["cameo"], event["agents"]) == (
        "e15-20",
        [0, 32],
        "042",
        ["a0-14"],
    )
    assert from_dict(to_dict(document)) == document


def test_an_object_that_refers_to_several_of_its_layer_is_read_after_all_of_them():
    first, second = (
        Actor(key, key, "organisation", (Mention(span, "name"),), rule="t.a")
        for key, span in (("a", Span(5, 14)), ("b", Span(15, 20)))
    )
    member = Actor(
        "c",
        "c",
        "person",
        (Mention(Span(0, 4), "name"),),
        roles=(Role("envoy", Span(0, 4), second),),
        affiliation=first,
        rule="t.a",
    )
    document = Document(TEXT).given(first, second, member)
    read = from_json(to_json(document))
    assert read == document
    assert (read.actors[0].affiliation, read.actors[0].roles[0].affiliation) == (read.actors[1], read.actors[2])
