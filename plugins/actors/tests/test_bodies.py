from __future__ import annotations

import pytest

from onrecord import Chain, Document, Name, Span

BODIES = [
    ("last word", "She studied at Quillan University for years.", "Quillan University"),
    ("of", "She works for the Bank of Quillan today.", "Bank of Quillan"),
    ("for", "She founded the Institute for Herring Research there.", "Institute for Herring Research"),
    ("and", "She wrote to the Ministry of Fish and Tides.", "Ministry of Fish and Tides"),
    ("legal form", "She sold her share in Merrowdown Ltd. last year.", "Merrowdown Ltd."),
    ("said to be one", "She plays drums in the band Merrowdown on Fridays.", "Merrowdown"),
    ("in apposition", "She sold it to Merrowdown, a company from the north.", "Merrowdown"),
    ("acronym", "She asked the QHC for help.", "QHC"),
    ("ampersand", "She trusted Quill & Vesper with the money.", "Quill & Vesper"),
    ("acquired by", "The mill was acquired by Merrowdown Vesper in spring.", "Merrowdown Vesper"),
    ("acquired by, one word", "The mill was acquired by Merrowdown in spring.", "Merrowdown"),
    ("analyst at", "The price is high, said one analyst at Merrowdown.", "Merrowdown"),
    ("shares", "After the storm Merrowdown shares fell.", "Merrowdown"),
    ("shares of its own", "After the storm Merrowdown’s shares fell.", "Merrowdown"),
    ("founded", "In the north Merrowdown was founded in 1911.", "Merrowdown"),
    ("legal form after a comma", "She sold her share in Merrowdown Vesper, Inc. last year.", "Merrowdown Vesper, Inc."),
    ("club with an opener", "The match against FC Quillan was late.", "FC Quillan"),
    (
        "team in a text about games",
        "The pitcher left the league. In May the Quillan Wharfers let him go.",
        "Quillan Wharfers",
    ),
    ("team of a known place", "They cheered the Boston Wharfers all night.", "Boston Wharfers"),
    ("high school", "She left Quillan Grange High School in June.", "Quillan Grange High School"),
    ("newspaper of a known place", "She told the Boston Advertiser in June.", "Boston Advertiser"),
    ("railway of a state", "She wrote to the State Railway of Norway.", "State Railway of Norway"),
    ("article of its own before a plural", "She saw The Wexcombes play in June.", "The Wexcombes"),
    ("employer in apposition", "His employer, Merrowdown, dismissed him.", "Merrowdown"),
    ("capital inside a word", "Last week UniQuill rose by a tenth.", "UniQuill"),
    ("joined", "She left in March to join Merrowdown.", "Merrowdown"),
    ("chief executive of its own", "They met Merrowdown’s chief executive.", "Merrowdown"),
    ("newspaper with its article", "The Observer reported that she left.", "Observer"),
    ("opener in another language", "She owes it to Crédit Quillanais.", "Crédit Quillanais"),
    ("of and for", "She went to the Court of Herring for Anglers.", "Court of Herring for Anglers"),
    ("for and and", "The Centers for Tide Control and Prevention knew.", "Centers for Tide Control and Prevention"),
    ("police of two counties", "She rang Avon and Quillan Police at once.", "Avon and Quillan Police"),
    ("general hospital", "She lay in Quillan General Hospital for a week.", "Quillan General Hospital"),
    ("rival of a body", "They fear its rival Merrowdown.", "Merrowdown"),
    ("acronym with a hyphen", "She asked the QUIL-PF for help.", "QUIL-PF"),
    (
        "observatory for",
        "She works at the Quillan Observatory for Human Rights.",
        "Quillan Observatory for Human Rights",
    ),
    ("kind of firm that opens a sentence", "Brewer Merrowdown sold its ships.", "Merrowdown"),
    ("moves on the market", "After the storm Merrowdown fell 3 percent.", "Merrowdown"),
    ("its owner", "Merrowdown, its publisher, was silent.", "Merrowdown"),
    ("told the paper", "She told the Echo so.", "Echo"),
    ("place at the end", "She studied at Quillan College London for years.", "Quillan College London"),
    ("fire and rescue", "Quillanside Fire and Rescue came at once.", "Quillanside Fire and Rescue"),
    ("acronym before a role", "QHC chief left early.", "QHC"),
    ("shop with an s", "She sued McDonald’s over a burn.", "McDonald’s"),
    ("plural possessive", "She wrote to the National Anglers’ Union.", "National Anglers’ Union"),
    ("possessive of women", "She joined the Women’s Royal Tidal Service.", "Women’s Royal Tidal Service"),
    ("police before its place", "That was so, Police Scotland said.", "Police Scotland"),
    ("agency that reports", "They left, Merrowdown reported.", "Merrowdown"),
    ("team in the singular", "They cheered the Miami Heat all night.", "Miami Heat"),
    ("sport of a state", "That was so, Tennis Australia said.", "Tennis Australia"),
    ("arm of a known firm", "Then Sony Vesper said no.", "Sony Vesper"),
    ("its owner before it", "The chain and its owner, Merrowdown, were silent.", "Merrowdown"),
    ("article in the middle of a sentence", "She reads The Quillan Times every day.", "The Quillan Times"),
]


@pytest.mark.parametrize(("text", "name"), [case[1:] for case in BODIES], ids=[case[0] for case in BODIES])
def test_body_is_found_by_the_words_of_its_name(cast, text, name):
    assert [name] == [actor.name for actor in cast(text).values() if actor.kind in ("organisation", "person")]


def test_acronym_in_brackets_is_the_same_body(cast):
    text = "The Quillan Herring Council (QHC) met. The QHC said no."
    (body,) = cast(text).values()
    assert ("Quillan Herring Council", 3) == (body.name, len(body.mentions))


def test_firm_without_its_legal_form_is_the_same_body(cast):
    text = "Merrowdown Ltd. grew. Nobody knew that Merrowdown was in debt."
    assert ["org:merrowdown"] == list(cast(text))


def test_ministry_belongs_to_its_state(cast):
    body = cast("The Norwegian foreign ministry said no.")["org:NO:foreign-ministry"]
    assert ("Norwegian foreign ministry", ("NO",), "government") == (body.name, body.countries, body.sector)


def test_ministry_of_foreign_affairs_is_the_foreign_ministry(cast):
    assert "org:NO:foreign-ministry" in cast("The Norwegian Ministry of Foreign Affairs was late.")


def test_ministry_without_a_state_is_that_of_the_state_at_hand(cast):
    text = "Norway rejected the plan. Norway would wait, foreign ministry spokesman Barnaby Pell said."
    assert "org:NO:foreign-ministry" in cast(text)


def test_ministry_among_several_states_is_nobodys(cast):
    text = "Norway and Sweden met. The foreign ministry waited."
    assert ["org:foreign-ministry"] == [key for key in cast(text) if key.startswith("org:")]


def test_mission_at_another_body(cast, surfaces):
    text = "Norway’s permanent mission to the UN in Geneva said no."
    body = next(actor for actor in cast(text).values() if "mission" in actor.name)
    assert ["Norway’s permanent mission to the UN in Geneva"] == surfaces(text, body)
    assert ("NO",) == body.countries


def test_part_of_the_un_and_the_un_are_two(cast):
    assert {"org:un-refugee-agency", "org:united-nations"} == set(cast("It was up to the UN refugee agency now."))


def test_party_with_its_country(cast):
    assert "org:SE:herring-party" in cast("The Swedish Herring Party won.")


def test_government_is_the_state(cast, surfaces):
    text = "The Norwegian government said no. The government would wait."
    (state,) = cast(text).values()
    assert ["The Norwegian government", "Norwegian", "The government"] == surfaces(text, state)


def test_state_by_name_people_and_capital(cast):
    text = "Norway waited. Norwegian ships left. “No,” Oslo said."
    (state,) = cast(text).values()
    assert [("Norway", "name"), ("Norwegian", "short"), ("Oslo", "metonym")] == [
        (text[m.span.start : m.span.end], m.form) for m in state.mentions
    ]
    assert ("state:NO", "Norway", ("NO",)) == (state.key, state.name, state.countries)


def test_capital_as_a_place_is_no_state(cast):
    assert {} == cast("They met in Oslo on Friday.")


def test_bloc(cast):
    assert ["bloc"] == [actor.kind for actor in cast("Nothing was heard from NATO until noon.").values()]


def test_without_names_step_actors_are_still_found():
    chain = Chain("actors", without=("actors.find_names",))
    assert ["Odalys Brankovec"] == [actor.name for actor in chain(Document("“No,” said Odalys Brankovec.")).actors]


@pytest.mark.parametrize("again", ["U.N. Herring Council", "UN Herring Council", "Herring Council"])
def test_council_of_the_un_by_any_form(cast, again):
    text = f"The United Nations Herring Council met. A letter went to the {again}."
    assert 2 == len(cast(text)["org:un-herring-council"].mentions)


def test_offices_with_two_topics(cast):
    text = "She wrote to Tides and Herring Enforcement, and to the Securities and Herring Commission."
    assert "org:securities-and-herring-commission" in cast(text)


def test_two_bodies_joined_by_and_are_two(cast):
    text = "She wrote for the Quillan Morning News and Vesper Tribune in 1970."
    assert ["Quillan Morning News", "Vesper Tribune"] == [actor.name for actor in cast(text).values()]


def test_all_in_a_series_are_what_the_first_is(cast):
    text = "She liked bands like Merrowdown, Vesper Lock and Wexcombe as a child."
    assert [("organisation", "Merrowdown"), ("organisation", "Vesper Lock"), ("organisation", "Wexcombe")] == [
        (actor.kind, actor.name) for actor in cast(text).values()
    ]


def test_surname_that_is_called_a_firm_is_the_firm(cast):
    text = "Guido Brankovec sold his share. In the north Brankovec was founded in 1911."
    assert [("person", "Guido Brankovec"), ("organisation", "Brankovec")] == [
        (actor.kind, actor.name) for actor in cast(text).values()
    ]


def test_person_may_be_owner_employer_and_rival(cast):
    text = "The mill is owned by Ingrid Brankovec. He works for Mr Pell. They lost a match against Olga Vesper."
    assert ["person", "person", "person"] == [actor.kind for actor in cast(text).values()]


def test_firm_may_be_called_by_its_first_word(cast, surfaces):
    text = "Its rival Vesper Pharma said no. Vesper’s shares fell."
    assert ["Vesper Pharma", "Vesper"] == surfaces(text, cast(text)["org:vesper-pharma"])


def test_body_in_apposition_is_the_body_before_it(cast, surfaces):
    text = "Quill TV, the group’s channel, confirmed it."
    assert ["Quill TV", "the group’s channel"] == surfaces(text, cast(text)["org:quill-tv"])


def test_word_beside_a_known_firm_is_one(cast):
    assert ["org:nissan", "org:merrowdown"] == list(cast("The rivals are Nissan and Merrowdown."))


def test_body_told_by_what_it_is_has_the_name_that_follows(cast, surfaces):
    text = "The city’s harbour agency, QHA, said no."
    source = Name(Span(0, 25), "nominal", rule="quotes.source")
    assert ["The city’s harbour agency", "QHA"] == surfaces(text, cast(text, source)["org:qha"])


def test_duke_of_a_place_is_a_person_and_no_body(cast):
    (duke,) = cast("She recalls sailing with the Duke of Quillan.").values()
    assert ("person", "Duke of Quillan") == (duke.kind, duke.name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Commission on Elections said no.", "Commission on Elections"),
        ("The International Campaign for Quillan said no.", "International Campaign for Quillan"),
        ("Quillan Water, which dug up the road, said no.", "Quillan Water"),
        ("Buckingham Palace said no.", "Buckingham Palace"),
    ],
)
def test_body_is_known_by_its_last_word_or_its_first(cast, text, name):
    assert [("organisation", name)] == [(actor.kind, actor.name) for actor in cast(text).values()]


def test_acronym_between_commas_means_the_body_before_it(cast, surfaces):
    text = "The Quillan Transport Authority, KBA, met. KBA said no."
    assert ["Quillan Transport Authority", "KBA", "KBA"] == surfaces(
        text, cast(text)["org:quillan-transport-authority"]
    )


def test_acronym_of_two_owners_has_their_ampersand(cast, surfaces):
    text = "Quill & Vesper met. Shares in Q&V fell."
    assert ["Quill & Vesper", "Q&V"] == surfaces(text, cast(text)["org:quill-vesper"])


def test_town_in_a_text_about_games_is_no_club(cast):
    assert [] == list(cast("The league season ended. She came from Quillan City, Ohio, in May."))


def test_team_may_be_called_by_its_last_word(cast, surfaces):
    text = "They cheered the Boston Wharfers. Wharfers coach Barnaby Pell left. The Chicago Bulls won; Bulls captain Otto Lock cheered."
    assert ["Chicago Bulls", "Bulls"] == surfaces(text, cast(text)["org:chicago-bulls"])


TAKEN_UP = [
    ("a bank", "Quillan Bank fell. The lender lost half its value.", "org:quillan-bank", "The lender"),
    ("its place", "Quillan Bank fell. The Kassel-based bank sang.", "org:quillan-bank", "The Kassel-based bank"),
    ("an owner", "Quillan Bank fell. The bank’s shares sank.", "org:quillan-bank", "The bank"),
    ("called so before its name", "The airline Norjet cut jobs. The carrier blamed fuel.", "org:norjet", "The carrier"),
    ("called so after it", "Norjet, a brewer in Kassel, cut jobs. The brewer blamed fuel.", "org:norjet", "The brewer"),
    ("before a role", "Quillan Council met. A council spokesman sang.", "org:quillan-council", "council"),
    (
        "that of the speaker",
        "Norwell Pharma met Selmer Pharma. Norwell Pharma head Ines Vidal sang. Vidal said the firm would go.",
        "org:norwell-pharma",
        "the firm",
    ),
]


@pytest.mark.parametrize(("text", "key", "words"), [case[1:] for case in TAKEN_UP], ids=[case[0] for case in TAKEN_UP])
def test_body_is_taken_up_by_what_it_is(cast, surfaces, text, key, words):
    assert words == surfaces(text, cast(text)[key], "nominal")[-1]


NOT_TAKEN_UP = [
    ("two of a kind", "They went to the Hansa Bank and to Pell Bank. Nobody saw the lender."),
    ("another one", "Quillan Bank fell. The other bank sang."),
    ("a name that follows", "Quillan Group fell. She works for the group Alfa Borr."),
]


@pytest.mark.parametrize("text", [case[1] for case in NOT_TAKEN_UP], ids=[case[0] for case in NOT_TAKEN_UP])
def test_body_that_may_be_another_is_left_alone(cast, surfaces, text):
    assert [] == [words for actor in cast(text).values() for words in surfaces(text, actor, "nominal")]


def test_part_of_the_un_is_taken_up_as_a_un_body(cast, surfaces):
    text = "The Office of the High Commissioner for Rivers said no. The UN body left."
    bodies = [actor for actor in cast(text).values() if "The UN body" in surfaces(text, actor)]
    assert ["Office of the High Commissioner for Rivers"] == [actor.name for actor in bodies]


def test_place_of_a_body_does_not_tell_which_of_two_it_is(cast, surfaces):
    text = "Norvik Pharma will buy Selmer Pharma. The Kassel-based firm sang."
    assert [] == [words for actor in cast(text).values() for words in surfaces(text, actor, "nominal")]


def test_capital_noun_of_another_name_takes_up_nothing(cast, surfaces):
    text = "Ines Vidal left Quillan University. A botanist at the University of Norwell sang."
    assert [] == surfaces(text, cast(text)["org:quillan-university"], "nominal")


def test_its_is_the_body_that_opens_the_sentence_before(cast):
    text = "They met Quillan Bank. The union Merrowdown called for calm. Its general secretary, Odalys Brankovec, sang."
    assert "Merrowdown" == cast(text)["person:odalys-brankovec"].affiliation.name


def test_first_word_of_an_office_tells_its_sector(cast):
    assert "government" == cast("They met the Ministry of Marine Resources.")["org:ministry-of-marine-resources"].sector


def test_body_of_the_same_paragraph_goes_before_the_subject_of_another(cast, surfaces):
    text = "Norwell Bank, which is old, sang.\nThe harbour men of Quillan Bank left. A ship for the bank sank."
    assert ["the bank"] == surfaces(text, cast(text)["org:quillan-bank"], "nominal")
