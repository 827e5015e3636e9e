"""When and to whom something was said, where the sentence of the statement does not tell."""

from __future__ import annotations

import pytest

from onrecord import Actor, Chain, Document, Mention, Span, TimeExpression


def actors(text, **named):
    """An actor for each name, with a mention wherever one of its words stands."""
    for name, words in named.items():
        at, mentions = 0, []
        for word in words:
            at = text.index(word, at)
            mentions.append(Mention(Span(at, at + len(word)), "name"))
            at += len(word)
        yield Actor(f"person:{name}", name, "person", tuple(mentions), rule="test.given")


def day(text, words, value, anchor=None):
    start = text.index(words)
    return TimeExpression(
        Span(start, start + len(words)), "DATE", value, granularity="day", anchor=anchor, rule="test.given"
    )


def statements(text, *times, **named):
    return Chain("quotes")(Document(text).given(*times, *actors(text, **named))).statements


def said_on(made):
    return [statement.said_on and statement.said_on.value for statement in made]


def addressees(made):
    return [statement.addressee and statement.addressee.name for statement in made]


def test_sentence_that_tells_of_the_speaking_gives_its_day():
    text = "Ash made similar remarks on Monday. Ash said the toll was odd."
    made = statements(text, day(text, "Monday", "2024-05-06"), Ash=["Ash", "Ash"])
    assert [("2024-05-06", "quotes.told-before")] == [(s.said_on.value, s.said_on.rule) for s in made]


def test_sentence_about_somebody_else_gives_no_day():
    text = "Lind made similar remarks on Monday. Ash said the toll was odd."
    assert [None] == said_on(statements(text, day(text, "Monday", "2024-05-06"), Lind=["Lind"], Ash=["Ash"]))


def test_day_of_a_speech_in_a_relative_clause_is_that_of_whom_it_is_about():
    text = "The vote hurt Ash, who had lost during a speech in Halmvik on Monday. Ash said the toll was odd."
    made = statements(text, day(text, "Monday", "2024-05-06"), Ash=["Ash", "Ash"])
    assert [("2024-05-06", "speech")] == [(s.said_on.value, s.venue.value) for s in made]


@pytest.mark.parametrize("told", ["The Monday call was long.", "They had a call on Monday."])
def test_occasion_taken_up_has_the_day_it_was_named_with(told):
    text = f"{told}\n\nLind left.\n\nDuring the call, Ash said the toll was odd."
    assert ["2024-05-06"] == said_on(statements(text, day(text, "Monday", "2024-05-06"), Ash=["Ash"]))


def test_day_in_an_aside_about_the_speaker_is_not_when_it_was_said():
    text = "Ash, who lost a son in Halmvik, Norland, on Monday, said the toll was odd."
    assert [None] == said_on(statements(text, day(text, "Monday", "2024-05-06"), Ash=["Ash"]))


def test_day_behind_since_is_not_when_it_was_said():
    text = "Drivers have blocked the road since Monday, demanding that the toll be cut."
    assert [None] == said_on(statements(text, day(text, "Monday", "2024-05-06"), Drivers=["Drivers"]))


def test_day_counted_from_quoted_words_is_not_taken():
    text = "“I will sing on Monday,” Ash said. At a breakfast the following day, Ash said the toll was odd."
    monday = day(text, "Monday", "2024-05-06")
    following = day(text, "the following day", "2024-05-07", anchor=monday.span)
    assert [None, None] == said_on(statements(text, monday, following, Ash=["Ash", "Ash"]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind said the toll was odd. Ash replied that it was fair.", [None, "Lind"]),
        ("Lind said the toll was odd. Ash said that it was fair.", [None, None]),
        ("Lind said the toll was odd. It rained. Ash replied that it was fair.", [None, None]),
    ],
)
def test_reply_is_addressed_to_whoever_spoke_before(text, expected):
    assert expected == addressees(statements(text, Lind=["Lind"], Ash=["Ash"]))


@pytest.mark.parametrize(
    "text",
    [
        "Answering questions from Lind, Ash said the toll was fair.",
        "Ash, reached by phone by Lind, said the toll was fair.",
        "Ash demanded that Lind repair the road.",
    ],
)
def test_addressee_is_named_beside_the_cue_or_in_the_demand(text):
    assert ["Lind"] == addressees(statements(text, Ash=["Ash"], Lind=["Lind"]))


def test_what_shall_be_done_has_no_addressee():
    text = "Ash demanded that Lind be fined."
    assert [None] == addressees(statements(text, Ash=["Ash"], Lind=["Lind"]))


def test_unknown_addressee_is_not_the_one_before():
    text = "Ash told Lind that the toll was odd. Ash told them that it would rise."
    assert ["Lind", None] == addressees(statements(text, Ash=["Ash", "Ash"], Lind=["Lind"]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ash said that Lind had called the toll “odd”.", [None, "Ash"]),
        ("Ash denied that Lind had called the toll “odd”.", [None, None]),
        ("Ash said that Ash had called the toll “odd”.", [None, None]),
    ],
)
def test_what_somebody_says_of_anothers_words_is_relayed_unless_denied(text, expected):
    made = statements(text, Ash=["Ash"] * text.count("Ash"), **({"Lind": ["Lind"]} if "Lind" in text else {}))
    assert expected == [s.relayed_by and s.relayed_by.name for s in made]
