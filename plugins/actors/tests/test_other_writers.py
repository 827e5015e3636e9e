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
