"""Lines that open with who speaks."""

from __future__ import annotations

import pytest

from onrecord_quotes._transcripts import turns


def spoken(text):
    return [(text[slice(*turn.label)], [text[slice(*part)] for part in turn.paragraphs]) for turn in turns(text)]


def test_questions_and_answers_are_turns():
    assert [("Q", ["Why?"]), ("A", ["Because we could."])] == spoken("Q: Why?\nA: Because we could.")


def test_letter_with_a_full_stop_is_a_label():
    assert [("Q", ["Why?"]), ("A", ["Because we could."])] == spoken("Q. Why?\n\nA. Because we could.")


def test_lines_between_two_turns_belong_to_the_first():
    text = "Q: Why?\n\nA: Because.\n\nWe had no choice.\n\n(Laughter.)\n\nQ: None?\n\nShe left."
    assert [("Q", ["Why?"]), ("A", ["Because.", "We had no choice."]), ("Q", ["None?"])] == spoken(text)


def test_capitals_that_come_back_are_labels():
    text = "LIND: We never closed.\nWIRTH: You did.\nLIND: When?"
    assert [("LIND", ["We never closed."]), ("WIRTH", ["You did."]), ("LIND", ["When?"])] == spoken(text)


def test_capitals_of_people_named_elsewhere_are_labels():
    text = "Mara Lind met Jo Wirth.\nLIND: We never closed.\nWIRTH: You did."
    assert [("LIND", ["We never closed."]), ("WIRTH", ["You did."])] == spoken(text)


def test_whole_names_that_come_back_are_labels():
    text = "Mara Lind: We never closed.\nJo Wirth: You did.\nMara Lind: When?"
    assert ["Mara Lind", "Jo Wirth", "Mara Lind"] == [label for label, _ in spoken(text)]


@pytest.mark.parametrize(
    "text",
    [
        "LIND: We never closed.",
        "Rovers: Ash 14, 89\nCity: Lind 52\nRovers: Wirth 90",
        "Note: The fee has changed.\nNote: It was raised.",
        "WHO: The mayor.\nWHERE: The town hall.\nWHO: The clerk.",
        "Monday: We met.\nTuesday: We left.\nMonday: We met again.",
        "Pros: It is cheap.\nCons: It is slow.",
        "Mara Lind: “We never closed.”\nJo Wirth: “You did.”\nMara Lind: “When?”",
        "A. The first point.\nB. The second point.",
    ],
)
def test_headings_scores_and_lists_are_no_turns(text):
    assert () == turns(text)
