from __future__ import annotations

from onrecord import CountryMention, Region, Span


def test_surname_follows_the_full_name(cast, surfaces):
    text = "Odalys Brankovec sang first. Brankovec then left."
    assert ["Odalys Brankovec", "Brankovec"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_given_name_follows_the_full_name(cast, surfaces):
    text = "Odalys Brankovec sang first. Everybody loved Odalys."
    assert ["Odalys Brankovec", "Odalys"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_family_name_may_stand_first(cast, surfaces):
    text = "Zhou Lanmei, a harbour pilot, spoke next. “No ship came,” Zhou said."
    assert ["Zhou Lanmei", "Zhou"] == surfaces(text, cast(text)["person:zhou-lanmei"])


def test_short_name_goes_to_the_bearer_named_last(cast):
    text = "Zhou Lanmei, a pilot, spoke. Zhou smiled.\n\nZhou Tianbao, a clerk, spoke. “No,” Zhou said."
    actors = cast(text)
    assert 2 == len(actors["person:zhou-lanmei"].mentions)
    assert 2 == len(actors["person:zhou-tianbao"].mentions)


def test_honorific_keeps_bearers_of_two_genders_apart(cast, surfaces):
    text = "Olga Pell sang. Barnaby Pell danced. Ms Pell was tired, but Mr Pell was not."
    actors = cast(text)
    assert ["Olga Pell", "Pell"] == surfaces(text, actors["person:olga-pell"])
    assert ["Barnaby Pell", "Pell"] == surfaces(text, actors["person:barnaby-pell"])


def test_headline_has_the_short_name_first(cast, surfaces):
    text = "Brankovec leaves the choir\n\nThe singer Odalys Brankovec left on Monday."
    assert ["Brankovec", "Odalys Brankovec"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_initial_and_full_given_name_are_one_person(cast):
    text = "Odalys Brankovec sang. The programme lists O. Brankovec as a guest."
    assert ["person:odalys-brankovec"] == list(cast(text))


def test_fuller_form_gives_the_name(cast):
    text = "Odalys Brankovec sang. Odalys Maria Brankovec was born on a ship."
    assert ["Odalys Maria Brankovec"] == [actor.name for actor in cast(text).values()]


def test_misprint_of_a_rare_surname_is_the_same_person(cast):
    text = "Odalys Brankovec sang. The hall applauded Brankovc’s voice."
    assert ["person:odalys-brankovec"] == list(cast(text))


def test_caption_gives_a_name_but_breaks_no_chain(cast, surfaces):
    lines = [
        "Mayor Odalys Brankovec spoke first.",
        "Choir leader Zora Brankovec. Photo: Quill",
        "“We sang,” Brankovec said.",
    ]
    text = "\n".join(lines)
    regions = []
    at = 0
    for line, kind in zip(lines, ("paragraph", "caption", "paragraph"), strict=True):
        regions.append(Region(Span(at, at + len(line)), kind, rule="test.line"))
        at += len(line) + 1
    actors = cast(text, *regions)
    assert ["Odalys Brankovec", "Brankovec"] == surfaces(text, actors["person:odalys-brankovec"])
    assert ["Zora Brankovec"] == surfaces(text, actors["person:zora-brankovec"])


def test_analytics_names_nobody(cast):
    text = "Odalys Brankovec sang.\n!-- Google tag (gtag.js) -->"
    regions = [
        Region(Span(0, 22), "paragraph", rule="test.line"),
        Region(Span(23, len(text)), "analytics", rule="test.line"),
    ]
    assert ["person:odalys-brankovec"] == list(cast(text, *regions))


def test_nickname_and_given_name_are_one_person(cast, surfaces):
    text = "William Brankovec sang. The choir had met Bill Brankovec before."
    assert ["William Brankovec", "Bill Brankovec"] == surfaces(text, cast(text)["person:william-brankovec"])


def test_relative_does_not_take_the_surname(cast, surfaces):
    text = "Tomas Pell, a poet, moved to Kassel. There his brother, Jonas Pell, kept a shop. The town still reads Pell at school."
    actors = cast(text)
    assert ["Tomas Pell", "Pell"] == surfaces(text, actors["person:tomas-pell"], "name", "short")
    assert ["his brother", "Jonas Pell"] == surfaces(text, actors["person:jonas-pell"])


def test_relative_who_speaks_takes_the_surname(cast, surfaces):
    text = "Tomas Pell, a poet, died. “He was kind,” his brother, Jonas Pell, said. “We miss him,” Pell said."
    assert ["his brother", "Jonas Pell", "Pell"] == surfaces(text, cast(text)["person:jonas-pell"])


def test_surname_that_names_a_state_is_the_persons_where_the_countries_layer_has_none(cast, surfaces):
    text = "Jim Jordan, a pilot, came from Jordan. “No,” Jordan said."
    actors = cast(text, CountryMention(Span(31, 37), "JO", "name", rule="test.table"))
    assert ["Jim Jordan", "Jordan"] == surfaces(text, actors["person:jim-jordan"])
    assert ["Jordan"] == surfaces(text, actors["state:JO"])


def test_surname_that_names_a_state_is_the_state_where_nobody_tells(cast, surfaces):
    text = "Jim Jordan, a pilot, came from Jordan. “No,” Jordan said."
    assert ["Jordan", "Jordan"] == surfaces(text, cast(text)["state:JO"])


def test_epithet_in_capitals_is_no_noun_for_the_last_poet(cast, surfaces):
    text = "Tomas Brankovec, a poet, left. They called the other one The Poet for years."
    assert ["Tomas Brankovec"] == surfaces(text, cast(text)["person:tomas-brankovec"])


def test_namesake_in_passing_does_not_take_the_surname(cast, surfaces):
    text = "Candidate Tomas Pell met farmers. A picture of Olga Pell hung there. “I know these fields,” Pell said."
    assert ["Tomas Pell", "Pell"] == surfaces(text, cast(text)["person:tomas-pell"])


def test_namesake_who_is_introduced_takes_the_surname(cast, surfaces):
    text = "Candidate Tomas Pell met farmers. Then Abena Pell, a union leader, rose. “We are hungry,” Pell said."
    assert ["Abena Pell", "Pell"] == surfaces(text, cast(text)["person:abena-pell"])


def test_namesake_in_passing_takes_the_surname_long_after_the_other(cast, surfaces):
    filler = "The tide came and went and nobody in the harbour minded. " * 10
    text = f"Candidate Tomas Pell met farmers. {filler}They had hired Olga Pell. “I know these fields,” Pell said."
    assert ["Olga Pell", "Pell"] == surfaces(text, cast(text)["person:olga-pell"])
