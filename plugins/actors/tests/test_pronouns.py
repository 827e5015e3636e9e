from __future__ import annotations

from onrecord import Cue, Name, Region, Span


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


def test_subject_of_the_sentence_before_goes_before_one_named_in_passing(cast, surfaces):
    text = "Mayor Odalys Brankovec spoke to Ms Pell. She left."
    assert ["She"] == surfaces(text, cast(text)["person:odalys-brankovec"], "pronoun")


def test_he_is_nobody_far_back_where_somebody_was_named_just_before(cast, surfaces):
    text = "Mr Orlo opened the hall. It was full. It was warm. Guards then led out Mr Pell. He was tired."
    assert ["He"] == surfaces(text, cast(text)["person:pell"], "pronoun")


def test_nearer_of_two_subjects_of_a_sentence_goes_first(cast, surfaces):
    text = "Mr Orlo said Mr Pell claims he was late."
    assert ["he"] == surfaces(text, cast(text)["person:pell"], "pronoun")


def test_one_who_speaks_after_an_aside_is_the_subject(cast, surfaces):
    text = "Mr Orlo sang. Outside, Jonas Pell, whose boat sank, said it was late. “We slept,” he said."
    given = [Cue(Span(52, 56), "say", "", rule="quotes.lexicon")]
    assert "said" == text[52:56]
    assert ["he"] == surfaces(text, cast(text, *given)["person:jonas-pell"], "pronoun")


def test_one_who_speaks_with_a_party_between_is_the_subject(cast, surfaces):
    text = "Mr Orlo sang. No end in sight Jonas Pell from the Tidal party said it was late. “We slept,” he said."
    given = Name(Span(30, 61), "name", rule="quotes.source")
    assert ["he"] == surfaces(text, cast(text, given)["person:jonas-pell"], "pronoun")


def test_sentences_inside_a_quotation_and_captions_do_not_count(cast, surfaces):
    lines = [
        "Mr Orlo fished. Mr Pell spoke.",
        "Photo: Quill. A boat. A net.",
        "“We came. We saw. We left. We slept,” he said.",
    ]
    text = "\n".join(lines)
    regions = [
        Region(Span(0, 30), "paragraph", rule="test.line"),
        Region(Span(31, 59), "caption", rule="test.line"),
        Region(Span(60, len(text)), "paragraph", rule="test.line"),
    ]
    assert ["he"] == surfaces(text, cast(text, *regions)["person:pell"], "pronoun")


def test_her_in_a_relative_clause_is_the_one_whom_it_describes(cast, surfaces):
    text = "Ms Orlo sang. Sandy Pell, who lost her boat, wept. “We slept,” she said."
    actors = cast(text, Name(Span(14, 24), "name", rule="quotes.source"))
    assert ["her", "she"] == surfaces(text, actors["person:sandy-pell"], "pronoun")


def test_quotation_that_a_straight_mark_closes_is_closed(cast, surfaces):
    text = 'Ms Orlo left. “We found ‘no trace of it," she said.'
    assert ["she"] == surfaces(text, cast(text)["person:orlo"], "pronoun")
