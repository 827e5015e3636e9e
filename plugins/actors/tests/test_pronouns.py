from __future__ import annotations

from onrecord import Name, Span


def test_she_is_the_subject_before(cast, surfaces):
    text = "Odalys Brankovec, a botanist, sang. She said it was late."
    assert ["She"] == surfaces(text, cast(text)["person:odalys-brankovec"], "pronoun")


def test_pronoun_agrees_with_the_gender_that_a_title_tells(cast, surfaces):
    text = "Mr Orlo met Ms Pell, and she left."
    assert ["she"] == surfaces(text, cast(text)["person:pell"], "pronoun")


def test_two_equal_antecedents_give_none(cast, surfaces):
    text = "They saw Tamsin Orlo with Sandor Pell, and his hat was wet."
    assert [] == [word for actor in cast(text).values() for word in surfaces(text, actor, "pronoun")]


def test_he_or_she_is_nobody(cast, surfaces):
    text = "Odalys Brankovec, a botanist, sang. He or she who follows is unknown."
    assert [] == surfaces(text, cast(text)["person:odalys-brankovec"], "pronoun")


def test_pronoun_inside_a_quotation_is_left_alone(cast, surfaces):
    text = "Odalys Brankovec said: “She is late.”"
    assert [] == surfaces(text, cast(text)["person:odalys-brankovec"], "pronoun")


def test_person_inside_a_quotation_is_no_antecedent(cast, surfaces):
    text = "Mr Orlo said: “We met Mr Pell.” He added that it was late."
    assert ["He"] == surfaces(text, cast(text)["person:orlo"], "pronoun")


def test_it_is_the_body_that_spoke(cast, surfaces):
    text = "The Quillan Herring Council said no. “It is late,” it added."
    assert ["it"] == surfaces(text, cast(text)["org:quillan-herring-council"], "pronoun")


def test_it_that_says_nothing_is_left_alone(cast, surfaces):
    text = "The Quillan Herring Council said no. It was late."
    assert [] == surfaces(text, cast(text)["org:quillan-herring-council"], "pronoun")


def test_it_of_another_plugins_source(cast, surfaces):
    text = "Norway waited. It had, in its own words, no ship."
    given = Name(Span(15, 17), "pronoun", rule="quotes.source")
    assert ["It"] == surfaces(text, cast(text, given)["state:NO"], "pronoun")


def test_they_are_the_group_that_spoke(cast, surfaces):
    text = "Harbour officials said no. They said it was late."
    assert ["Harbour officials", "They"] == surfaces(text, cast(text)["group:harbour-officials"])


def test_interview_belongs_to_the_one_who_is_asked(cast, surfaces):
    text = (
        "An interview with botanist Odalys Brankovec\n\nWhy herrings?\n\nI like them. My aunt fed me herrings.\n\n"
        "And do you sing?\n\nI do. I sing for my aunt.\n\nWill you stay?\n\nI will."
    )
    words = surfaces(text, cast(text)["person:odalys-brankovec"], "pronoun")
    assert ["I", "My", "me", "I", "I", "my", "I"] == words


def test_first_person_of_a_letter_is_nobody(cast, surfaces):
    text = "I like herrings. My aunt fed me herrings. I sing for my aunt, Odalys Brankovec. I do. I will."
    assert [] == surfaces(text, cast(text)["person:odalys-brankovec"], "pronoun")
