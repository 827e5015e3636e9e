"""Texts that were wrapped at a column are read as if they had not been."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Chain, Document, to_dict
from onrecord._wrapped import unwrapped

ARTICLES = sorted((Path(__file__).parent.parent / "examples" / "articles").glob("*.txt"))
EVERYTHING = Chain()
STORY = (
    "The board of the harbour met on Monday and sold the ferry, which had been tied up for four years, to the only company that "
    "had made an offer. Nobody on the island was asked. The mayor said that there had been no choice, and that the money would go "
    "to the school."
)


def wrapped(text: str, column: int) -> str:
    """*text* with a line end in the place of the last blank before each column."""
    lines = []
    for line in text.split("\n"):
        rest = line
        while len(rest) > column and (cut := rest.rfind(" ", 0, column + 1)) > 0:
            lines.append(rest[:cut])
            rest = rest[cut + 1 :]
        lines.append(rest)
    return "\n".join(lines)


@given(st.text(st.sampled_from("ab .\n"), max_size=400))
def test_only_line_ends_change(text):
    found = unwrapped(text)
    assert found.replace("\n", " ") == text.replace("\n", " ")
    assert len(found.split("\n")) <= len(text.split("\n"))


@given(st.integers(min_value=45, max_value=100))
def test_a_wrapped_paragraph_is_one_line_at_any_column(column):
    assert unwrapped(wrapped(STORY + "\n\n" + STORY, column)) == STORY + "\n\n" + STORY


def test_one_long_address_is_no_column():
    long = "https://example.org/" + "a" * 90
    story = f"{STORY} {STORY} {STORY} {long} {STORY} {STORY} {STORY}"
    assert unwrapped(wrapped(story, 60) + "\n\nEnd.").split("\n")[0].count(" ") > story.count(" ") - 3


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "\n".join([STORY] * 8),
        "Ferry sold to the only bidder\nMayor: there was no choice\nSchool to get the money\nIslanders were not asked\nWhat we know so far",
        "Mara Lind\nOlaf Dahl\nIda Holm\nJonas Wirth\nNils Holm\nLise Aas",
        "会社は船を売った。会社は船を売った。会社は船を売った。会社は船を売った。\n" * 8,
    ],
    ids=["one line", "paragraphs", "headlines", "names", "Japanese"],
)
def test_other_texts_stay_as_they_are(text):
    assert unwrapped(text) == text


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_a_chain_finds_the_same_in_a_wrapped_article(article):
    text = article.read_text(encoding="utf-8")
    found = [to_dict(EVERYTHING(Document(form, id="x"))) for form in (text, wrapped(text, 66))]
    for plain_data in found:
        del plain_data["sha256"], plain_data["text"]
    assert json.dumps(found[1]) == json.dumps(found[0])
