from __future__ import annotations

import pytest

from onrecord import Chain, Document, Name, Span

MEANT = [
    (
        "an age that is told",
        "Odalys Brankovec, 34, met Otto Falk and Bruno Vidal. The 34-year-old sang.",
        "The 34-year-old",
    ),
    ("an age of the only one", "Odalys Brankovec stepped down. The 34-year-old has no children.", "The 34-year-old"),
    ("an age and a noun", "Odalys Brankovec, 34, sang. Nobody heard the 34-year-old keeper.", "the 34-year-old keeper"),
]


@pytest.mark.parametrize(("text", "words"), [case[1:] for case in MEANT], ids=[case[0] for case in MEANT])
def test_age_means_the_one_who_has_it(cast, surfaces, text, words):
    assert words == surfaces(text, cast(text)["person:odalys-brankovec"], "nominal")[-1]


def test_age_of_a_thing_means_nobody(cast, surfaces):
    text = "Odalys Brankovec, 34, sang. Nobody knew the 34-year-old law."
    assert ["Odalys Brankovec"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def _speaker(alone: Chain, text: str, phrase: str) -> str | None:
    span = Span(text.index(phrase), text.index(phrase) + len(phrase))
    actor = alone(Document(text).given(Name(span, "nominal", rule="quotes.source"))).actor_at(span)
    return actor.name if actor is not None else None


EPITHETS = [
    ("the only one spoken of", "Odalys Brankovec lost her boat. “No,” the mother of four said.", "Odalys Brankovec"),
    ("two of them", "Odalys Brankovec met Ines Falk. “No,” the mother of four said.", "mother of four"),
    ("one whom the text calls something else", "Odalys Brankovec, a pilot, sang. “No,” the analyst said.", "analyst"),
]


@pytest.mark.parametrize(("text", "name"), [case[1:] for case in EPITHETS], ids=[case[0] for case in EPITHETS])
def test_epithet_means_the_only_one_spoken_of(alone, text, name):
    phrase = text[text.index("” ") + 2 : text.rindex(" said")]
    assert name == _speaker(alone, text, phrase)


def test_minister_of_one_state_is_not_that_of_another(alone):
    text = "Otto Falk, Egypt’s foreign minister, sang. Peru’s foreign minister said no."
    assert "Otto Falk" != _speaker(alone, text, "Peru’s foreign minister")


def test_statement_in_which_a_body_says_something_is_not_an_actor(cast):
    text = "Quillan Council said in a statement that it was over."
    assert ["organisation"] == [actor.kind for actor in cast(text).values()]


def test_phrase_begins_with_its_number(cast):
    assert "group:two-finnish-diplomats" in cast("Lima expels two Finnish diplomats")


def test_noun_before_another_noun_is_nobody(cast, surfaces):
    text = "Odalys Brankovec, chief executive of Quill Bank, left. Quill Bank’s executive board met."
    assert ["Odalys Brankovec"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_part_of_a_surname_with_its_particle_is_short(cast, surfaces):
    text = "They met Javier de la Puente Olaechea. “No,” De la Puente said."
    (person,) = cast(text).values()
    assert ["De la Puente"] == surfaces(text, person, "short")


def test_acronym_that_spells_a_name_means_its_bearer(cast, surfaces):
    text = "RHB shares fell. Shares in Rheinische Handelsbank AG fell."
    (bank,) = cast(text).values()
    assert ["RHB", "Rheinische Handelsbank AG"] == surfaces(text, bank)
