"""The memory of lines that repeat across the documents of a source."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from island_article import BODY, TITLE

import onrecord
from onrecord.errors import BadSetting
from onrecord_boilerplate import SourceLines, SourceProfile
from onrecord_boilerplate._source import line_hash, source_of

OTHER = [
    "The lighthouse keeper of the northern cape has retired after forty years, and nobody has applied for his post so far.",
    "The council wants to sell the tower to a family from the mainland, which plans to let rooms to guests in the summer.",
    "A last tour for children is planned for Sunday, if the weather allows the boat to land at the foot of the cliff.",
]
SLOGAN = "The island reads what the harbour knows before the harbour itself has heard of it, every day of the week."
LINES = st.sampled_from(["More", "Weather 12 degrees", SLOGAN, *BODY, *OTHER, "Sea and sky", "x"])
DOCUMENTS = st.builds(
    lambda lines, publisher: onrecord.Document("\n".join(lines), publisher=publisher),
    st.lists(LINES, max_size=8),
    st.sampled_from(["Courier", "Herald"]),
)


def collected(*documents: onrecord.Document) -> SourceLines:
    out = SourceLines()
    for document in documents:
        out.add(document)
    return out


def courier(*lines: str, url: str | None = None) -> onrecord.Document:
    return onrecord.Document("\n\n".join(lines), url=url, publisher=None if url else "Island Courier")


FIRST, SECOND = courier(TITLE, *BODY, SLOGAN), courier("Lighthouse keeper retires after forty years", *OTHER, SLOGAN)


@given(st.lists(DOCUMENTS, max_size=5), st.lists(DOCUMENTS, max_size=5), st.lists(DOCUMENTS, max_size=5))
@settings(max_examples=60, deadline=None)
def test_merging_is_associative_and_commutative(first, second, third):
    def merged(*parts: SourceLines) -> SourceLines:
        out = SourceLines()
        for part in parts:
            out.merge(part)
        return out

    one, two, three = collected(*first), collected(*second), collected(*third)
    assert merged(merged(one, two), three) == merged(one, merged(two, three)) == merged(three, two, one)
    assert merged(one, two, three) == collected(*third, *first, *second)


@given(st.lists(DOCUMENTS, max_size=5))
@settings(max_examples=40, deadline=None)
def test_adding_a_document_again_changes_nothing(documents):
    assert collected(*documents) == collected(*documents, *documents)


@given(st.lists(DOCUMENTS, max_size=6))
@settings(max_examples=40, deadline=None)
def test_collector_and_profile_come_back_from_json(documents):
    lines = collected(*documents)
    assert (lines, lines.freeze()) == (
        SourceLines.from_json(lines.to_json()),
        SourceProfile.from_json(lines.freeze().to_json()),
    )


def test_line_in_two_documents_repeats_and_numbers_do_not_matter():
    lines = collected(courier("Weather: 12 degrees", BODY[0]), courier("Weather: 7 degrees", OTHER[0]))
    assert {line_hash("island courier", "weather: 9 degrees"): 2} == dict(lines.freeze().sources["island courier"])


def test_article_that_stands_twice_is_no_furniture():
    again = courier("Updated", TITLE, *BODY, "More on the storm")
    assert {} == dict(collected(courier(TITLE, *BODY), again).freeze().sources)


def test_same_line_of_two_sources_does_not_repeat():
    lines = collected(onrecord.Document(SLOGAN, publisher="Courier"), onrecord.Document(SLOGAN, publisher="Herald"))
    assert {} == dict(lines.freeze().sources)


def test_profile_holds_no_text_and_no_line_that_stands_once():
    text = collected(FIRST, SECOND).freeze().to_json()
    assert {"island courier": {line_hash("island courier", SLOGAN.lower()): 2}} == json.loads(text)["sources"]


def test_counts_have_a_cap():
    many = [courier(f"{word} {BODY[0]}", "Sea and sky") for word in "abcdefghijklmnop"]
    assert 8 == max(collected(*many).freeze().sources["island courier"].values())


def test_source_is_the_publisher_else_the_host():
    assert ["courier", "courier.example", None] == [
        source_of(document)
        for document in (
            onrecord.Document("", publisher=" Courier", url="https://www.herald.example/"),
            onrecord.Document("", url="https://www.courier.example/a?b"),
            onrecord.Document("", url="no address"),
        )
    ]


def test_document_without_a_source_is_refused():
    with pytest.raises(ValueError, match="neither publisher nor url"):
        SourceLines().add(onrecord.Document("Advertisement"))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": "other", "sources": {}}', '{"format": 1, "sources": 2}'])
def test_other_files_are_refused(text):
    with pytest.raises(ValueError, match=r"SourceProfile|format"):
        SourceProfile.from_json(text)
    with pytest.raises(ValueError, match="SourceLines"):
        SourceLines.from_json(text)


def test_fewer_than_two_articles_prove_nothing():
    with pytest.raises(ValueError, match="from 2 on"):
        SourceLines().freeze(least=1)


def slogan_kind(profile: object) -> tuple[str, str]:
    chain = onrecord.Chain("boilerplate", settings={"boilerplate": {"profile": profile}})
    document = chain(FIRST)
    region = document.regions[-1]
    return region.kind, region.rule


def test_sentence_that_repeats_in_its_source_is_furniture():
    assert ["paragraph", "related"] == [
        slogan_kind(profile)[0] for profile in (None, collected(FIRST, SECOND).freeze())
    ]


def test_rule_says_that_the_source_repeats_it():
    assert "boilerplate.repeats-in-source" == slogan_kind(collected(FIRST, SECOND).freeze())[1]


def test_quotation_that_repeats_stays_content():
    quoted = (
        "“Every ship that comes to this island brings somebody who will stay for good,” the mayor said at the pier."
    )
    first, second = courier(TITLE, *BODY, quoted), courier("Keeper retires after forty years", *OTHER, quoted)
    chain = onrecord.Chain("boilerplate", settings={"boilerplate": {"profile": collected(first, second).freeze()}})
    assert "paragraph" == chain(first).regions[-1].kind


def test_other_sources_are_not_touched():
    profile = collected(FIRST, SECOND).freeze()
    chain = onrecord.Chain("boilerplate", settings={"boilerplate": {"profile": profile}})
    other = onrecord.Document(FIRST.text, publisher="Herald")
    assert chain(other).regions == onrecord.Chain("boilerplate")(other).regions


def test_file_is_read_when_settings_are_built_and_changes_the_fingerprint(tmp_path):
    path = tmp_path / "profile.json"
    collected(FIRST, SECOND).freeze().save(path)
    chain = onrecord.Chain("boilerplate", settings={"boilerplate": {"profile": str(path)}})
    path.write_text(SourceProfile({}).to_json(), "utf-8")
    emptied = onrecord.Chain("boilerplate", settings={"boilerplate": {"profile": str(path)}})
    assert ("related", True) == (chain(FIRST).regions[-1].kind, chain.fingerprint != emptied.fingerprint)


def test_chain_with_a_profile_can_be_pickled(tmp_path):
    path = tmp_path / "profile.json"
    collected(FIRST, SECOND).freeze().save(path)
    for profile in (str(path), SourceProfile.read(path)):
        chain = onrecord.Chain("boilerplate", settings={"boilerplate": {"profile": profile}})
        assert chain(FIRST).regions == pickle.loads(pickle.dumps(chain))(FIRST).regions


@pytest.mark.parametrize("profile", ["nowhere.json", 7])
def test_bad_profile_is_a_bad_setting(profile):
    with pytest.raises(BadSetting, match="profile"):
        onrecord.Chain("boilerplate", settings={"boilerplate": {"profile": profile}})


def test_collector_goes_on_from_its_file(tmp_path):
    path = tmp_path / "lines.json"
    collected(FIRST).save(path)
    lines = SourceLines.read(path)
    lines.add(SECOND)
    assert collected(FIRST, SECOND) == lines
