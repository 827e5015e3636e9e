"""Sentences: the marked passages, the laws of covering, and inputs that hurt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord._abbreviations import ABBREVIATIONS
from onrecord._sentence_ends import LOOK_BACK
from onrecord._sentences import split_sentences

PASSAGES = [
    json.loads(line) for line in (Path(__file__).parent / "data" / "sentences.jsonl").read_text("utf-8").splitlines()
]

#: Text in which nearly every character decides something.
HARD = st.lists(
    st.sampled_from(
        [*" \n\t\u00a0.!?…。！？؟।\"'“”‘’«»„()[]•-—,:aAzZé1日Я", "U.S.", "Mr.", "said", "The", "p.m.", "al-Rashid"]
    )
).map("".join)


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize("passage", PASSAGES, ids=[f"{row['group']}-{i}" for i, row in enumerate(PASSAGES)])
def test_marked_passage_is_split_at_its_marks(passage):
    parts = passage["marked"].split("‖")
    assert [part.strip() for part in parts] == sentences("".join(parts))


@given(st.text() | HARD)
def test_sentences_cover_every_character_but_white_space_in_order(text):
    spans = list(split_sentences(text, 0, len(text)))
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert sorted(edges) == edges
    assert "" == "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)).strip()


@given(st.text() | HARD)
def test_no_sentence_is_empty_or_begins_or_ends_blank(text):
    for start, end in split_sentences(text, 0, len(text)):
        assert start < end
        assert text[start:end].strip() == text[start:end]


@given(HARD, HARD, HARD)
def test_nothing_outside_the_stretch_is_touched(before, inside, after):
    text = before + inside + after
    start, end = len(before), len(before) + len(inside)
    spans = list(split_sentences(text, start, end))
    assert all(start <= a < b <= end for a, b in spans)
    assert "".join(inside.split()) == "".join("".join(text[a:b].split()) for a, b in spans)


@given(HARD)
def test_no_sentence_crosses_a_blank_line(text):
    assert all(line.strip() for sentence in sentences(text) for line in sentence.split("\n"))


@given(st.lists(st.sampled_from(["The ferry left.", "Who paid?", "Nobody knows!", "It cost 3.5 million."]), min_size=1))
def test_plain_sentences_are_found_one_by_one(written):
    assert written == sentences(" ".join(written))


def test_empty_and_blank_stretches_have_no_sentence():
    assert [] == sentences("")
    assert [] == sentences(" \n\t\u00a0\n ")
    assert [] == list(split_sentences("A word.", 3, 3))


def test_blank_lines_before_the_first_sentence_are_no_sentence():
    assert [(2, 3)] == list(split_sentences("\n\n0", 0, 3))


def test_offsets_are_those_of_the_whole_text():
    text = "Title\n\nIt rained. It stopped. Photo"
    assert [(7, 17), (18, 29)] == list(split_sentences(text, 6, 29))


def test_marks_alone_are_one_sentence():
    assert [". . . ."] == sentences(". . . .")
    assert ["…"] == sentences("…")


def test_every_abbreviation_fits_into_the_look_back():
    assert all(len(word) < LOOK_BACK for word in ABBREVIATIONS)


@pytest.mark.parametrize("abbreviation", ["Mr", "Gen", "vs", "e.g", "Capt"])
def test_title_never_ends_a_sentence(abbreviation):
    assert [f"We met {abbreviation}. The again."] == sentences(f"We met {abbreviation}. The again.")


@pytest.mark.parametrize(
    "unit",
    [
        ". ",
        ".",
        "“",
        "A.",
        "A. ",
        ".”",
        "? “",
        "\n",
        "a\n",
        "- a\n",
        "• a\n",
        "Abc.",
        "。”",
        ".\u00a0»",
        "!” Abc said ",
        "\x00",
        "[.",
        ".(",
    ],
)
def test_long_run_of_one_unit_is_covered(unit):
    text = unit * (200_000 // len(unit))
    assert "".join(text.split()) == "".join("".join(text[a:b].split()) for a, b in split_sentences(text, 0, len(text)))


def test_ten_megabytes_on_one_line_are_split():
    text = "The ferry left at noon. " * 420_000
    assert 420_000 == sum(1 for _ in split_sentences(text, 0, len(text)))


def test_surrogates_and_nul_are_ordinary_characters():
    assert ["a\x00b.", "The \ud800 end."] == sentences("a\x00b. The \ud800 end.")
