"""Plural nouns that open a sentence, and sources that a text only calls by a noun."""

from __future__ import annotations

import pytest

import onrecord

CHAIN = onrecord.Chain("actors", "quotes")


def speakers(text):
    return [
        (statement.speaker.kind, statement.speaker.name) if statement.speaker else None
        for statement in CHAIN(onrecord.Document(text)).statements
    ]


@pytest.mark.parametrize(
    "noun",
    "Villagers Ecologists Prosecutors Firefighters Locals Neighbours Relatives Cops Parents Refugees Christians Detectives".split(),
)
def test_a_plural_noun_at_the_head_of_a_sentence_is_a_group(noun):
    assert [("group", noun)] == speakers(f"{noun} said the ferry had been late.")


def test_a_surname_with_a_plural_ending_is_a_person():
    assert [("person", "Tom Sellers")] * 2 == speakers("Tom Sellers said the ferry was late. Sellers said it was cold.")


def test_a_word_that_is_a_name_elsewhere_is_no_plural_noun():
    assert ("person", "Ida Hunters") == speakers("Hunters said it was late. The mayor, Ida Hunters, said it was cold.")[
        1
    ]


def test_a_phrase_with_a_plural_noun_is_a_group():
    assert [("group", "Angry parents"), ("group", "locals")] == speakers(
        "Angry parents said the school was cold. On the quay the locals said it was late."
    )


@pytest.mark.parametrize("noun", ["complainant", "34-year-old", "boy", "applicant"])
def test_somebody_spoken_of_as_known_is_unnamed(noun):
    assert [("unnamed", noun)] == speakers(f"The {noun} said the ferry had been late.")


def test_she_takes_up_the_source_just_before_of_whom_nothing_else_is_told():
    assert [("unnamed", "victim")] * 2 == speakers("The victim said the ferry had been late. “I ran,” she said.")


def test_she_is_nobody_when_a_person_was_named_since():
    text = "The victim said the ferry had been late. Olaf Dahl and Nils Holm left. “I ran,” she said."
    assert [("unnamed", "victim")] == speakers(text)[:1]
    assert ("unnamed", "victim") not in speakers(text)[1:]
