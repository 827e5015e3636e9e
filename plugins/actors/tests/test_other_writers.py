from __future__ import annotations

from onrecord import CountryMention, Name, Region, Span


def test_name_of_another_writer_is_an_actor(cast):
    text = "zorblax spoke."
    given = Name(Span(0, 7), "name", "person", identifiers=("wikidata:Q1",), rule="model.ner")
    (person,) = cast(text, given).values()
    assert ("zorblax", ("wikidata:Q1",), "actors.given-name") == (person.name, person.identifiers, person.rule)


def test_countries_layer_goes_before_the_own_table(cast):
    text = "Georgia won the game."
    state = CountryMention(Span(0, 7), "GE", "name", rule="test.table")
    assert ["state:GE"] == list(cast(text, state))
    assert [] == [
        key for key in cast(text, CountryMention(Span(8, 11), None, "name", rule="test.table")) if key == "state:GE"
    ]


def test_region_of_the_page_does_not_silence_the_title(cast):
    text = "Mayor Odalys Brankovec leaves"
    assert ["person:odalys-brankovec"] == list(cast(text, Region(Span(0, len(text)), "title", rule="test.line")))


def test_a_part_of_the_name_of_a_state_is_nobody(cast):
    text = "Saint Kitts and Nevis said it would pay. Trinidad and Tobago agreed."
    kitts = CountryMention(Span(0, 21), "KN", "name", rule="test.table")
    tobago = CountryMention(Span(41, 60), "TT", "name", rule="test.table")
    found = cast(text, kitts, tobago)
    assert [("state:KN", "Saint Kitts and Nevis"), ("state:TT", "Trinidad and Tobago")] == [
        (key, actor.name) for key, actor in found.items()
    ]


def test_surer_name_of_another_kind_goes_before_the_rules(cast):
    text = "“No,” said Odalys Brankovec."
    given = Name(Span(11, 27), "name", "organisation", rule="model.ner")
    assert ["organisation"] == [actor.kind for actor in cast(text, given).values()]


def test_less_sure_name_of_another_kind_gives_way(cast):
    text = "“No,” said Odalys Brankovec."
    given = Name(Span(11, 27), "name", "organisation", rule="model.ner", confidence=0.1)
    assert ["person"] == [actor.kind for actor in cast(text, given).values()]


def test_short_name_follows_a_given_full_one(cast, surfaces):
    text = "The hymn of Vesper Lock is long. Nobody knew Lock in town."
    given = Name(Span(12, 23), None, "person", rule="model.ner")
    assert ["Vesper Lock", "Lock"] == surfaces(text, cast(text, given)["person:vesper-lock"])


def test_title_and_possessive_of_a_given_name_are_left_out(cast, surfaces):
    text = "They read Mayor Zorblax Quen’s letter."
    given = Name(Span(10, 30), None, "person", rule="model.ner")
    assert ["Zorblax Quen"] == surfaces(text, cast(text, given)["person:zorblax-quen"])


def test_two_bearers_of_one_name_are_told_apart_by_key(cast, surfaces):
    text = "Vesper Lock sang. Vesper Lock, a pilot, did not."
    one = Name(Span(0, 11), None, "person", "person:lock-1", rule="model.linker")
    other = Name(Span(18, 29), None, "person", "person:lock-2", rule="model.linker")
    actors = cast(text, one, other)
    assert [(0, 11), (18, 29)] == [
        (actors[key].mentions[0].span.start, actors[key].mentions[0].span.end)
        for key in ("person:lock-1", "person:lock-2")
    ]


def test_acronym_after_a_given_name_means_it(cast, surfaces):
    text = "The Vesper Lock (VSL) opened. VSL had no comment."
    given = Name(Span(4, 15), None, "organisation", rule="model.ner")
    assert ["Vesper Lock", "VSL", "VSL"] == surfaces(text, cast(text, given)["org:vesper-lock"])


def test_pronoun_of_another_writer_is_no_name(cast):
    assert {} == cast("She left.", Name(Span(0, 3), "pronoun", "person", rule="model.coref"))
