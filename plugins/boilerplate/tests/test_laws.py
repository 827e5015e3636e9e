"""What holds for any input."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord_boilerplate._classify import classify
from onrecord_boilerplate._page import Page

CHAIN = onrecord.Chain("boilerplate")
PIECES = st.sampled_from(
    [
        "Advertisement",
        "By",
        "Photo:",
        "(AP)",
        "“",
        "”",
        "03:47",
        "\u00a0",
        "\n",
        "\n\n",
        " ",
        "•",
        "The",
        "pier",
        "was",
        "closed.",
        "Read more:",
        "2021",
        "March",
        "|",
        "/",
        "©",
        "図",
        "写真＝",
        "…",
        "\x00",
        "\u200b",
        "\x1c",
        "İ",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("".join)
)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_regions_partition_the_lines_that_are_not_blank(text):
    document = CHAIN(onrecord.Document(text))
    assert () == document.problems
    covered = {position for region in document.regions for position in range(region.span.start, region.span.end)}
    assert all(character.isspace() for position, character in enumerate(document.normalized) if position not in covered)
    assert not [region for region in document.regions if region.rule.startswith("core.")]


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_same_text_gives_the_same_regions(text):
    assert CHAIN(onrecord.Document(text)).regions == CHAIN(onrecord.Document(text)).regions


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n \n",
        "Advertisement",
        "Share\nTweet\nEmail\n",
        "x",
        "。" * 2000,
        "(" * 20000,
        "“" * 20000,
        "1:" * 20000,
        "a\n" * 20000,
        "photo: " * 5000,
        "share facebook " * 5000,
        "by a, " * 5000,
        "Read more: " * 5000,
        "12 12 12 " * 3000,
    ],
    ids=range(15),
)
def test_any_text_is_accepted(text):
    assert () == CHAIN(onrecord.Document(text)).problems


def steps(text: str) -> int:
    """How many calls the classification of a text takes: a measure of cost that no clock disturbs."""
    import sys

    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    page = Page(text)
    sys.setprofile(count)
    try:
        classify(page)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "piece",
    ["The pier was closed on Monday, the port authority said.\n", "More news\n", "a\n", "Theo Brandt\n3 March 2021\n"],
)
def test_cost_grows_with_the_length_of_the_text(piece):
    small, large = steps(piece * 200), steps(piece * 2000)
    assert large < 14 * small
