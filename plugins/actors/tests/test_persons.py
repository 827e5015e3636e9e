from __future__ import annotations

import pytest

from onrecord import Chain, Document

PERSONS = [
    ("honorific", "The crowd waited for Mr Quillfeather in the rain.", ["Quillfeather"]),
    ("capital title", "They cheered when President Tamsin Orlo arrived.", ["Tamsin Orlo"]),
    ("role in lower case", "It fell to harbour pilot Bexley Drummerston to explain.", ["Bexley Drummerston"]),
    ("subject of a cue", "“It is late,” Odalys Brankovec said.", ["Odalys Brankovec"]),
    ("inverted cue", "“It is late,” said Brankovec.", ["Brankovec"]),
    ("apposition", "The prize went to Odalys Brankovec, a botanist from the coast.", ["Odalys Brankovec"]),
    ("apposition without article", "The prize went to Odalys Brankovec, president of the choir.", ["Odalys Brankovec"]),
    ("age", "Police named the driver as Odalys Brankovec, 34, of no fixed address.", ["Odalys Brankovec"]),
    ("life dates", "A street recalls Odalys Brankovec (1911-1987) to this day.", ["Odalys Brankovec"]),
    ("initial", "The letter was signed by Odalys J. Brankovec at noon.", ["Odalys J. Brankovec"]),
    ("two initials", "The letter was signed by O. J. Brankovec at noon.", ["O. J. Brankovec"]),
    ("particle", "The hall was built by Corneel van der Wouda in one summer.", ["Corneel van der Wouda"]),
    ("Arabic article", "Nobody had seen Yazan al-Murabiti since the morning.", ["Yazan al-Murabiti"]),
    ("hyphens", "They elected Jean-Loup Marsanne-Vidal by one vote.", ["Jean-Loup Marsanne-Vidal"]),
    ("suffix", "The deed names Barnaby Pell Jr. as the owner.", ["Barnaby Pell Jr."]),
    ("possessive is left out", "They read Odalys Brankovec’s letter aloud.", ["Odalys Brankovec"]),
    (
        "title with complement",
        "The choir sang for Secretary of State Odalys Brankovec on Friday.",
        ["Odalys Brankovec"],
    ),
    (
        "two persons",
        "It was between Odalys Brankovec and Barnaby Pell all evening.",
        ["Odalys Brankovec", "Barnaby Pell"],
    ),
    ("month before a name", "In April Odalys Brankovec left the choir.", ["Odalys Brankovec"]),
    ("role that opens a sentence", "Striker Odalys Brankovec left the choir.", ["Odalys Brankovec"]),
    ("demonym that opens a sentence", "Dutchman Corneel van der Wouda left.", ["Corneel van der Wouda"]),
    ("mother of three", "Mother-of-three Odalys Brankovec left the choir.", ["Odalys Brankovec"]),
    ("victory", "Odalys Brankovec won the cup.", ["Odalys Brankovec"]),
    ("role and honorific that open a sentence", "Zoologist Dr Odalys Brankovec left.", ["Odalys Brankovec"]),
    ("chief executive in capitals", "Chief Executive Corneel van der Wouda left.", ["Corneel van der Wouda"]),
    ("president-elect", "They met President-elect Odalys Brankovec.", ["Odalys Brankovec"]),
    ("possessive after a comma", "Odalys Brankovec, in her first test, was late.", ["Odalys Brankovec"]),
    ("subject is the one before of", "A man of Merrowdown said so.", []),
    ("deputy of an office", "They met Deputy Trade Minister Odalys Brankovec.", ["Odalys Brankovec"]),
    ("auxiliary after a name that opens", "Odalys Brankovec had just left.", ["Odalys Brankovec"]),
    ("developer with a full name", "It was built by developer Odalys Brankovec.", ["Odalys Brankovec"]),
    ("surname that is a word", "“No,” said Liz Little.", ["Liz Little"]),
    ("county before a title", "They met Quillan County Judge Odalys Brankovec.", ["Odalys Brankovec"]),
    ("nickname between marks", "They met Odalys “Oda” Brankovec at noon.", ["Odalys “Oda” Brankovec"]),
    ("former at the head", "Former Barclays trader Odalys Brankovec left.", ["Odalys Brankovec"]),
    ("first word of the sentence is no name", "Yesterday Odalys Brankovec left the choir.", ["Odalys Brankovec"]),
]

NOBODY = [
    ("places", "They crossed Lake Merrowdown and slept in Port Ganning."),
    ("state", "They flew from New Zealand to the Czech Republic."),
    ("event", "He wrote about the Battle of Orsk and the Vesper Cup."),
    ("region after a comma", "They met in Bowdry, Ohio, at noon."),
    ("town of", "They came from the town of Quillan by bus."),
    ("words that also occur in lower case", "Human Rights were discussed, as human rights often are."),
    ("title and place", "She dined with the Mayor of Quillan at noon."),
    ("capital of a state before a comma", "In Kabul, a spokesman declined to comment."),
    ("day", "They met on Tuesday and again in September."),
    ("thing that is defined", "The Quillan Bradbury is a locomotive that ran until the war."),
]


@pytest.mark.parametrize(("text", "names"), [case[1:] for case in PERSONS], ids=[case[0] for case in PERSONS])
def test_person_is_found_by_what_the_text_says(cast, text, names):
    assert names == [actor.name for actor in cast(text).values() if actor.kind == "person"]


@pytest.mark.parametrize("text", [case[1] for case in NOBODY], ids=[case[0] for case in NOBODY])
def test_no_person_is_made_of_places_and_things(cast, text):
    assert [] == [actor.name for actor in cast(text).values() if actor.kind == "person"]


def test_span_of_a_name_is_bare(read):
    document = read("Chairwoman Dr Odalys Brankovec’s letter was read.")
    (person,) = [actor for actor in document.actors if actor.kind == "person"]
    assert "Odalys Brankovec" == document.surface(person)


def test_evidence_in_one_place_serves_all(cast):
    text = "Wexcombe left early. “I was tired,” said Mr Wexcombe."
    (person,) = cast(text).values()
    assert 2 == len(person.mentions)


def test_names_layer_has_what_the_rules_see(read):
    names = read("“It is late,” said Odalys Brankovec of the Quillan Herring Council.").names
    assert [("person", "name"), ("organisation", "name")] == [(name.kind, name.form) for name in names]


def test_every_rule_is_the_plugins(read):
    document = read("President Tamsin Orlo said the Dutch foreign ministry was late. She left. Officials said so.")
    rules = (
        {m.rule for a in document.actors for m in a.mentions}
        | {r.rule for a in document.actors for r in a.roles}
        | {a.rule for a in document.actors}
    )
    assert set() == {rule for rule in rules if not rule.startswith("actors.")}


def test_bare_names_can_be_left_out():
    text = "The prize went to Ines Vidal and to Otto Falk, 34, of Kassel."
    chain = Chain("actors", settings={"actors": {"bare_names": False}}, strict=True)
    assert ["Otto Falk"] == [actor.name for actor in chain(Document(text)).actors]


def test_article_of_a_noun_that_the_name_stands_before_is_not_the_name_s(cast):
    assert ["person:ingrid-brankovec"] == list(cast("Every issue had an Ingrid Brankovec story in it."))


def test_initials_without_a_blank_begin_a_name(cast):
    assert ["person:q-r-brankovec"] == list(cast("Then they saw Q.R. Brankovec again."))


def test_authors_of_a_paper_are_persons(cast):
    assert ["person:brankovec"] == list(cast("The map is after Brankovec et al. of 1998."))


@pytest.mark.parametrize(
    "text",
    [
        "Newcomer Jill Brankovec said no.",
        "Heartbroken Jill Brankovec sang.",
        "Umpire Jill Brankovec said no.",
        "Det Insp Jill Brankovec said no.",
        "Judge Jill Brankovec KC said no.",
        "House Deputy Minority Leader Jill Brankovec said no.",
        "The election chief, retired Justice Jill Brankovec, said no.",
        "American Jill Brankovec won.",
        "They met 19-year-old American Jill Brankovec on Friday.",
        "Veteran Czech Jill Brankovec won.",
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(cast, text):
    assert ["Jill Brankovec"] == [actor.name for actor in cast(text).values() if actor.kind == "person"]


@pytest.mark.parametrize(
    "text", ["They saw British Virgin Islands.", "The French Open Final began.", "American Red Cross sang."]
)
def test_people_before_other_words_open_no_name(cast, text):
    assert [] == [actor.name for actor in cast(text).values() if actor.kind == "person"]


def test_prince_of_poets_is_no_noble(cast):
    assert [] == [
        actor.rule for actor in cast("They read Ines Vidal, the Prince of Poets.").values() if "noble" in actor.rule
    ]
