from __future__ import annotations

import pytest

ROLES = [
    ("before the name", "They met deputy harbour master Odalys Brankovec.", "deputy harbour master"),
    ("capital title", "They met Prime Minister Odalys Brankovec.", "Prime Minister"),
    ("country left out", "They met Dutch finance minister Odalys Brankovec.", "finance minister"),
    ("body kept", "They met Quillan Zoo director Odalys Brankovec.", "Quillan Zoo director"),
    ("complement before a comma", "Norway’s envoy to the UN, Odalys Brankovec, sang.", "envoy to the UN"),
    (
        "two complements before a comma",
        "They met the professor of tidal law at the University of Quillan, Odalys Brankovec.",
        "professor of tidal law at the University of Quillan",
    ),
    ("before a comma", "They met the Quillan Zoo director, Odalys Brankovec.", "Quillan Zoo director"),
    ("after the name", "Odalys Brankovec, a spokeswoman for the Quillan Zoo, sang.", "spokeswoman for the Quillan Zoo"),
    ("after, without article", "Odalys Brankovec, director of the Quillan Zoo, sang.", "director of the Quillan Zoo"),
    ("former", "Odalys Brankovec, the former director of the Quillan Zoo, sang.", "former director of the Quillan Zoo"),
    (
        "tenure",
        "It was the last day of Odalys Brankovec’s tenure as director of the Quillan Zoo.",
        "director of the Quillan Zoo",
    ),
]


@pytest.mark.parametrize(("text", "title"), [case[1:] for case in ROLES], ids=[case[0] for case in ROLES])
def test_role_is_in_the_same_noun_phrase(cast, text, title):
    (role,) = cast(text)["person:odalys-brankovec"].roles
    assert title == role.title
    assert text[role.span.start : role.span.end] == role.title


def test_body_and_country_come_from_the_noun_phrase(cast):
    actors = cast("They met Norwegian foreign ministry spokeswoman Odalys Brankovec.")
    person = actors["person:odalys-brankovec"]
    assert actors["org:NO:foreign-ministry"] == person.affiliation == person.roles[0].affiliation
    assert ("NO",) == person.countries
    assert "NO" == person.roles[0].country


def test_state_is_the_affiliation_where_no_body_is_named(cast):
    actors = cast("They met Norwegian foreign minister Odalys Brankovec.")
    assert actors["state:NO"] == actors["person:odalys-brankovec"].affiliation


def test_past_office_is_no_present_affiliation(cast):
    person = cast("Odalys Brankovec, the former director of Quillan University, sang.")["person:odalys-brankovec"]
    assert None is person.affiliation
    assert "Quillan University" == person.roles[0].affiliation.name


def test_official_speaks_for_ministry_and_state(cast):
    person = cast("Norwegian foreign ministry spokeswoman Odalys Brankovec said no.")["person:odalys-brankovec"]
    assert ["person:odalys-brankovec", "org:NO:foreign-ministry", "state:NO"] == [
        actor.key for actor in person.speaks_for
    ]


def test_two_roles_of_one_person_are_kept(cast):
    text = "Mayor Odalys Brankovec sang. Odalys Brankovec, a botanist, left."
    assert ["Mayor", "botanist"] == [role.title for role in cast(text)["person:odalys-brankovec"].roles]


def test_noun_of_a_role_is_no_part_of_it(cast):
    person = cast("It was the replacement of former party chief Odalys Brankovec.")["person:odalys-brankovec"]
    assert ["former party chief"] == [role.title for role in person.roles]


def test_body_may_be_told_with_a_second_mention(cast):
    text = "President Odalys Brankovec sang. Norway’s President Brankovec left."
    person = cast(text)["person:odalys-brankovec"]
    assert [("President", "Norway")] == [(role.title, role.affiliation.name) for role in person.roles]


STATES_ROLES = [
    ("possessive", "Norway’s harbour minister"),
    ("straight possessive", "Norway's deputy harbour minister"),
    ("complement", "Norway’s minister of transport"),
    ("demonym without article", "Norwegian harbour minister"),
    ("state of two words", "New Zealand’s harbour minister"),
]


@pytest.mark.parametrize("role", [role for _, role in STATES_ROLES], ids=[name for name, _ in STATES_ROLES])
def test_role_of_a_state_in_apposition_is_nobody_else(cast, surfaces, role):
    text = f"“No ship came,” Odalys Brankovec, {role}, told the choir. The pilots wait, she said. “So be it,” Brankovec added."
    actors = cast(text)
    person = actors["person:odalys-brankovec"]
    assert [] == [actor.name for actor in actors.values() if actor.kind == "unnamed"]
    assert ["Odalys Brankovec", "she", "Brankovec"] == surfaces(text, person, "name", "short", "pronoun")
    assert role.removeprefix("New ").partition(" ")[2] == person.roles[0].title


def test_state_after_a_comma_that_begins_a_clause_is_no_apposition(cast):
    assert "person:tavar" not in cast("They met in Tavar, Norway’s harbour minister said.")


def test_owner_of_a_role_in_apposition_is_the_affiliation(cast):
    text = "Odalys Brankovec, Quillan University’s deputy harbour director, sang in Norway."
    assert "Quillan University" == cast(text)["person:odalys-brankovec"].affiliation.name


def test_two_blanks_end_a_role(cast):
    person = cast("They met the harbour  minister Odalys Brankovec.")["person:odalys-brankovec"]
    assert ["minister"] == [role.title for role in person.roles]


def test_role_has_no_blank_at_its_edges(cast):
    person = cast("Odalys Brankovec, a \xa0harbour director, left. Mayor Odalys Brankovec sang.")[
        "person:odalys-brankovec"
    ]
    assert ["Mayor"] == [role.title for role in person.roles]


def test_one_who_travels_is_the_one_whose_trip_it_is(cast, surfaces):
    text = (
        "They wrote of a trip by the top harbour official for tides. Odalys Brankovec’s visit ends on Friday. "
        "“We await the harbour commissioner’s visit,” they wrote."
    )
    person = cast(text)["person:odalys-brankovec"]
    assert ["top harbour official for tides", "harbour commissioner"] == [role.title for role in person.roles]
    assert ["the top harbour official", "Odalys Brankovec", "the harbour commissioner"] == surfaces(text, person)


def test_two_who_travel_leave_the_role_to_nobody(cast):
    text = "Odalys Brankovec’s visit was long. Barnaby Pell’s visit was short. They wrote of the harbour commissioner’s visit."
    assert [(), ()] == [actor.roles for actor in cast(text).values() if actor.kind == "person"]


WHOLE_ROLES = [
    ("a sentence end before it", "Nobody swam. Club chairwoman Odalys Brankovec said no.", "Club chairwoman"),
    ("another name before it", "It went to Ines Vidal and Dutch novelist Odalys Brankovec.", "novelist"),
    ("a noble title after it", "The choir’s chairman, Count Odalys Brankovec, sang.", "chairman"),
    ("its field after it", "Cabinet member for leisure Odalys Brankovec sang.", "Cabinet member for leisure"),
    ("whom it serves", "An adviser to the minister, Odalys Brankovec, said no.", "adviser to the minister"),
    ("another one", "Another pilot, Odalys Brankovec, said no.", "pilot"),
    ("a counterpart", "She met her Peruvian counterpart, Odalys Brankovec.", "counterpart"),
    ("fields joined", "Trade and Industry Secretary Odalys Brankovec left.", "Trade and Industry Secretary"),
]


@pytest.mark.parametrize(("text", "title"), [case[1:] for case in WHOLE_ROLES], ids=[case[0] for case in WHOLE_ROLES])
def test_role_has_neither_less_nor_more_than_its_words(cast, text, title):
    assert [title] == [role.title for role in cast(text)["person:odalys-brankovec"].roles]


def test_body_that_is_told_something_is_no_affiliation(cast):
    person = cast("Odalys Brankovec, a former grain trader, told Quillan Television no.")["person:odalys-brankovec"]
    assert None is person.roles[0].affiliation


def test_state_before_a_comma_is_that_of_another_role(cast):
    text = "The special envoy for Sudan, Algerian diplomat Odalys Brankovec, welcomed it."
    assert "DZ" == cast(text)["person:odalys-brankovec"].roles[-1].country


def test_its_is_not_the_people_of_an_apposition(cast):
    text = "Quillan Media, a Chinese maker of toys, is testing it, its chairwoman Odalys Brankovec said."
    assert "Quillan Media" == cast(text)["person:odalys-brankovec"].affiliation.name


def test_body_of_the_name_is_the_affiliation(cast):
    text = "They met Odalys Brankovec of the Quillan Institute and Bruno Falk, of Norwell Police."
    actors = cast(text)
    assert ["Quillan Institute", "Norwell Police"] == [
        actors[key].affiliation.name for key in ("person:odalys-brankovec", "person:bruno-falk")
    ]


def test_indefinite_phrase_before_a_comma_is_the_one_named_behind_it(cast, surfaces):
    text = "A spokeswoman for Norway’s foreign ministry, Odalys Brankovec, said that was untrue."
    actors = cast(text)
    person = actors["person:odalys-brankovec"]
    assert "Norway’s foreign ministry" == person.affiliation.name
    assert [] == [actor.name for actor in actors.values() if actor.kind == "unnamed"]


def test_list_of_people_is_no_apposition(cast):
    person = cast("The mayor of Quillan, Odalys Brankovec, and the governor left.")["person:odalys-brankovec"]
    assert () == person.roles


@pytest.mark.parametrize(
    "text",
    [
        "Norway’s ambassador to the UN, Odalys Brankovec, left.",
        "The permanent representative of Norway to the United Nations, Odalys Brankovec, left.",
        "Odalys Brankovec, Norway’s ambassador to Chile, left.",
        "The Norwegian ambassador in Santiago, Odalys Brankovec, left.",
    ],
)
def test_envoy_speaks_for_the_sender_and_not_for_the_host(cast, text):
    person = cast(text)["person:odalys-brankovec"]
    assert "Norway" == person.affiliation.name
    assert ("NO",) == tuple(role.country for role in person.roles)


def test_month_before_a_comma_is_no_body(cast):
    actors = cast("In a paper published in May, the group said that the tide had turned.")
    assert [] == [actor.name for actor in actors.values() if actor.name == "May"]


def test_whose_director_she_is_is_the_body_before(cast):
    text = "It was bad for the Friends of Larkhill Institute, whose chairwoman, Odalys Brankovec, left."
    assert "Larkhill Institute" in cast(text)["person:odalys-brankovec"].affiliation.name


def test_party_is_a_role_of_its_member(cast):
    text = "Rep. Odalys Brankovec, an Ohio Republican, left. Republican Bruno Falk stayed."
    actors = cast(text)
    assert ["Rep.", "Ohio Republican"] == [role.title for role in actors["person:odalys-brankovec"].roles]
    assert ["Republican"] == [role.title for role in actors["person:bruno-falk"].roles]


def test_minister_without_a_field_is_of_the_only_ministry(cast):
    text = "Norway’s Home Ministry fell silent. The current minister, Odalys Brankovec, left."
    assert "Home Ministry" in cast(text)["person:odalys-brankovec"].affiliation.name


def test_firm_before_the_title_is_the_affiliation(cast):
    text = "Norvik Pharma grew. “Yes,” Norvik Chief Executive Odalys Brankovec said. Quillan CEO Bruno Falk and Wexler analyst Ines Vidal sang."
    actors = cast(text)
    assert ["Norvik Pharma", "Quillan", "Wexler"] == [
        actors[key].affiliation.name for key in ("person:odalys-brankovec", "person:bruno-falk", "person:ines-vidal")
    ]
