"""Armies and other bodies of states in lower case, divisions of states, and names that stand side by side."""

from __future__ import annotations

import pytest

from onrecord import CountryMention, Name, Span


def _names(actors, kind="organisation"):
    return sorted(actor.name for actor in actors.values() if actor.kind == kind)


def test_army_of_a_state_is_a_body_that_the_text_takes_up(cast, surfaces):
    text = "The Norwegian army said it had crossed the fjord. The army lost two boats."
    army = cast(text)["org:NO:army"]
    assert ["Norwegian army", "army"] == surfaces(text, army)
    assert "military" == army.sector


def test_army_command_is_not_the_army(cast, surfaces):
    text = "The Norwegian army command said no. The army command said it twice. The Norwegian army left."
    actors = cast(text)
    assert ["Norwegian army command", "army command"] == surfaces(text, actors["org:NO:army-command"])
    assert ["Norwegian army"] == surfaces(text, actors["org:NO:army"])


@pytest.mark.parametrize(
    "words", ["the Norwegian army base", "Norwegian military equipment", "a Norwegian navy-blue coat"]
)
def test_army_that_only_tells_a_noun_is_no_body(cast, words):
    assert [] == _names(cast(f"They saw {words} at noon."))


def test_army_of_nobody_is_no_body(cast):
    assert [] == _names(cast("The army said it had crossed the fjord."))


def test_division_that_says_something_is_a_body(cast, surfaces):
    text = "“No scheme was made,” Karnataka said. Farmers in Karnataka waited."
    assert ["Karnataka", "Karnataka"] == surfaces(text, cast(text)["org:karnataka"])


def test_division_where_things_happen_is_a_place(cast):
    assert {} == cast("Farmers waited in Tamil Nadu, and in Kerala too.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "They joined the Tide Control Board and Inland Ferry Commission in May.",
            ["Inland Ferry Commission", "Tide Control Board"],
        ),
        ("Critics of the QRB and Harbour Department waited.", ["Harbour Department", "QRB"]),
        (
            "The Quillan Oversight and Harbour Reform Committee voted.",
            ["Quillan Oversight and Harbour Reform Committee"],
        ),
        ("The Ministry of Tides and Harbours voted.", ["Ministry of Tides and Harbours"]),
        (
            "The Merrow Coroner’s Office for the Eastern District of Quillan said no.",
            ["Merrow Coroner’s Office for the Eastern District of Quillan"],
        ),
        ("SHIPS SINK LINK: https://quill.example/ships\nMany ships sank.", []),
    ],
)
def test_bodies_side_by_side_and_bodies_with_two_fields(cast, text, names):
    assert names == _names(cast(text))


def test_delegate_is_a_title(cast, surfaces):
    text = "“We were not asked,” said Del. Odalys Brankovec of Guam."
    assert ["Odalys Brankovec"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_regulator_is_the_authority(cast, surfaces):
    text = "The Tidal Lights Authority is under fire. The regulator said it had done its duty."
    assert "The regulator" in surfaces(text, cast(text)["org:tidal-lights-authority"])


def test_opposition_that_speaks_is_a_group(cast):
    assert ["opposition"] == _names(cast("The opposition says the vote was stolen."), "group")


def test_incoming_is_no_part_of_a_name(cast):
    text = "Incoming Tidal Lights Authority chairman Odalys Brankovec spoke."
    assert ["Tidal Lights Authority"] == _names(cast(text))


def test_army_of_a_given_country_mention(cast, surfaces):
    text = "The Quillian army said it had crossed the fjord."
    given = CountryMention(Span(4, 12), "NO", "demonym", rule="test.table")
    assert ["Quillian army"] == surfaces(text, cast(text, given)["org:NO:army"])


def test_service_of_a_state_is_a_body_that_the_text_takes_up(cast, surfaces):
    text = "Drivers waited, the Norwegian border service said. The service said it was late."
    assert ["Norwegian border service", "The service"] == surfaces(text, cast(text)["org:NO:border-service"])


def test_government_of_a_leader_is_her_state(cast, surfaces):
    text = "Norwegian President Odalys Brankovec left. The Brankovec administration said no. Brankovec’s government left too."
    assert ["The Brankovec administration", "Brankovec’s government"] == surfaces(
        text, cast(text)["state:NO"], "nominal"
    )


def test_government_of_a_leader_of_nobody_knows_where_is_a_body(cast):
    text = "Mayor Olga Brankovec left. The Brankovec administration said no."
    assert ["Brankovec administration"] == _names(cast(text))


def test_government_is_that_of_the_state_that_the_text_is_about(cast, surfaces):
    text = (
        "Norway acted late, and Norway knew it. In Oslo they spoke of Norway alone. "
        "Its envoy to Chad returned. The government said it was late."
    )
    assert "The government" in surfaces(text, cast(text)["state:NO"])


def test_all_india_begins_a_name(cast):
    text = "All India Institute of Tides said no. The All India Institute of Tides is in Delhi."
    assert ["All India Institute of Tides"] == _names(cast(text))


def test_paper_is_taken_up_by_a_newspaper(cast, surfaces):
    text = "She told the Suffolk Herald so. According to the newspaper, it was late."
    assert "the newspaper" in surfaces(text, cast(text)["org:suffolk-herald"])


def test_bank_is_the_one_of_this_sentence_or_the_one_before(cast, surfaces):
    text = (
        "Norwell Bank sold ships, as Sterne Bank did. Nobody minded. The tide was high. "
        "It told them of Sterne Bank and its fleet. Later the bank said it was late."
    )
    assert "the bank" in surfaces(text, cast(text)["org:sterne-bank"])


def test_body_in_lower_case_is_the_one_with_that_name(cast, surfaces):
    text = "The Merrow Coroner’s Office of Quillan said no. The coroner’s office said it twice."
    (office,) = [actor for actor in cast(text).values() if actor.kind == "organisation"]
    assert ["Merrow Coroner’s Office of Quillan", "The coroner’s office"] == surfaces(text, office)


def test_leadership_of_a_party_is_the_party(cast, surfaces):
    text = "The Norwegian Tidal Party leadership fears storms, it said."
    given = Name(Span(0, 38), "nominal", rule="quotes.source")
    (party,) = [actor for actor in cast(text, given).values() if actor.kind == "organisation"]
    assert "Norwegian Tidal Party" == party.name
    assert "The Norwegian Tidal Party leadership" in surfaces(text, party)


def test_party_in_lower_case_is_a_part_of_its_name(cast):
    text = "She met Sandor Pell from the Renewal party. Chad’s ruling Tidal party has said it would go."
    given = Name(Span(44, 69), "nominal", rule="quotes.source")
    assert ["Renewal party", "Tidal party"] == _names(cast(text, given))


def test_government_of_a_head_of_the_state_that_the_text_is_about(cast, surfaces):
    text = (
        "Norway waited, and Norway slept. In Norway Prime Minister Olga Brankovec left. Brankovec’s government said no."
    )
    assert ["Brankovec’s government"] == surfaces(text, cast(text)["state:NO"], "nominal")


@pytest.mark.parametrize(
    "words", ["one of the most vocal Nordic countries", "21 out of 29 Nordic states", "all EU states"]
)
def test_states_counted_off_are_no_group(cast, words):
    assert [] == _names(cast(f"They called it {words} at noon."), "group")


def test_number_of_a_variant_is_no_body(cast):
    assert [] == _names(cast("They saw the variant QN.1 at noon."))
