from __future__ import annotations

import math

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import (
    Actor,
    Annotation,
    CountryList,
    Event,
    Fact,
    Label,
    Mention,
    Region,
    Role,
    Sentence,
    Span,
    Statement,
    TimeExpression,
)
from onrecord._layers import LAYERS
from onrecord.errors import BadValue

HERE = Span(0, 1)


def actor(**more):
    return Actor("person:a", "A", "person", (Mention(HERE, "name"),), rule="test.a", **more)


@pytest.mark.parametrize("cls", [*LAYERS.values(), Mention, Role])
def test_every_class_is_frozen_and_slotted(cls):
    assert "__dict__" not in dir(cls)
    assert cls.__setattr__ is not object.__setattr__


@pytest.mark.parametrize("cls", LAYERS.values())
def test_every_class_prints_what_made_it_last(cls):
    names = [field.name for field in attrs.fields(cls)]
    assert names[-2:] == ["rule", "confidence"]


def test_a_frozen_object_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Region(HERE, "title", rule="test.x").kind = "ad"


@given(st.floats(0, 1))
def test_a_confidence_has_four_decimals_at_most(value):
    kept = Sentence(HERE, rule="test.x", confidence=value).confidence
    assert kept == round(value, 4)
    assert math.copysign(1, kept) == 1


@pytest.mark.parametrize("value", [1.2, -0.1, math.nan, math.inf, 10**400, "high", None])
def test_a_confidence_that_is_none_is_an_error(value):
    with pytest.raises(BadValue, match=r"\[bad-value\] confidence is"):
        Sentence(HERE, rule="test.x", confidence=value)


def test_a_lone_surrogate_becomes_u_fffd_in_every_string():
    label = Label("\ud800", "a\udfff", "b\ud800", "c\ud800", rule="t.\ud800")
    assert (label.target, label.name, label.value, label.by, label.rule) == ("�", "a�", "b�", "c�", "t.�")
    assert actor(countries=("\ud800",)).countries == ("�",)


def test_ids_are_made_of_the_anchor_and_the_twin():
    statement = Statement("direct", (Span(180, 302), Span(310, 320)), rule="test.s")
    ids = [
        CountryList(Span(40, 99), (), False, rule="test.l").id,
        Actor("k", "N", "person", (Mention(Span(26, 37), "name"),), rule="test.a").id,
        statement.id,
        attrs.evolve(statement, twin=2).id,
        Event("visit", Span(17, 24), rule="test.e").id,
    ]
    assert ids == ["l40-99", "a26-37", "s180-302", "s180-302.2", "e17-24"]


def test_referring_fields_compare_hash_and_print_by_id():
    one = Statement("direct", (HERE,), speaker=actor(), rule="test.s")
    other = Statement("direct", (HERE,), speaker=actor(countries=("CN",)), rule="test.s")
    assert one == other
    assert hash(one) == hash(other)
    assert "speaker=a0-1," in repr(one)
    assert "co_speakers=(a0-1,)" in repr(attrs.evolve(one, co_speakers=(actor(),)))


def test_a_chain_of_ten_thousand_parents_compares_and_prints_at_once():
    statement = Statement("direct", (HERE,), rule="test.s")
    for number in range(2, 10_000):
        statement = Statement("direct", (HERE,), parent=statement, twin=number, rule="test.s")
    assert statement == attrs.evolve(statement)
    assert len(repr(statement)) < 1_000


def test_a_part_without_a_rule_of_its_own_has_that_of_its_object():
    made = actor(roles=(Role("dean", HERE), Role("poet", HERE, rule="test.own")))
    assert [mention.rule for mention in made.mentions] == ["test.a"]
    assert [role.rule for role in made.roles] == ["test.a", "test.own"]
    said = Statement(
        "direct",
        (HERE,),
        said_on=Fact("said_on", "2022", HERE),
        venue=Fact("venue", "x", HERE, rule="test.own"),
        rule="test.s",
    )
    assert (said.said_on.rule, said.venue.rule) == ("test.s", "test.own")
    happened = Event("visit", HERE, time=Fact("time", "2022", HERE), rule="test.e")
    assert happened.time.rule == "test.e"


def test_an_official_speaks_for_her_ministry_and_its_state_a_professor_for_nobody():
    state = Actor("state:CL", "Chile", "state", (Mention(Span(1, 2), "name"),), sector="government", rule="test.a")
    ministry = Actor(
        "org:CL:x",
        "Ministry",
        "organisation",
        (Mention(Span(2, 3), "name"),),
        sector="government",
        affiliation=state,
        rule="test.a",
    )
    university = Actor(
        "org:u",
        "University",
        "organisation",
        (Mention(Span(3, 4), "name"),),
        sector="education",
        affiliation=state,
        rule="test.a",
    )
    official = actor(affiliation=ministry, roles=(Role("spokeswoman", HERE),))
    assert official.speaks_for == (official, ministry, state)
    professor = actor(affiliation=university, roles=(Role("professor", HERE),))
    assert professor.speaks_for == (professor,)


def test_codes_come_by_table_from_the_act_and_the_longest_known_prefix():
    assert Statement("direct", (HERE,), act="accuse", rule="test.s").codes.plover == "ACCUSE"
    assert Statement("direct", (HERE,), act="yodel", rule="test.s").codes.cameo is None
    assert Event("sanction.impose.import-ban", HERE, rule="test.e").codes.cameo == "163"
    assert Event("unheard", HERE, rule="test.e").codes.plover is None


def test_edtf_is_none_for_durations_and_sets():
    assert TimeExpression(HERE, "DURATION", "P6D", rule="test.t").edtf is None
    assert TimeExpression(HERE, "DATE", "2022-09", rule="test.t").edtf == "2022-09"


def test_the_base_class_finds_no_flaw():
    assert Annotation(rule="a.b").flaw("text") is None
    assert Annotation(rule="a.b").spans == ()
