"""Headlines that name their source beside a colon."""

from __future__ import annotations

import pytest

from onrecord import Chain, Document, Region, Span

BODY = "The mayor spoke. Mara Ash said the pier was old. The Harbour Board said it was safe."


def statements(title):
    text = f"{title}\n\n{BODY}"
    region = Region(Span(0, len(title)), "title", rule="test.given")
    document = Chain("quotes")(Document(text).given(region))
    return [
        (s.kind, document.surface(s.speaker_span), document.surface(s), s.rule)
        for s in document.statements
        if s.content[0].start < len(title)
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Pier will stay closed: mayor", ("indirect", "mayor", "Pier will stay closed")),
        ("Rents up by a fifth: study", ("indirect", "study", "Rents up by a fifth")),
        ("Pier is beyond repair: Mara Ash", ("indirect", "Mara Ash", "Pier is beyond repair")),
        ("‘No need to rush’: Harbour Board on the old pier", ("direct", "Harbour Board", "‘No need to rush’")),
        ("Ash: We were never asked", ("indirect", "Ash", "We were never asked")),
    ],
)
def test_source_beside_the_colon_of_a_headline_speaks(title, expected):
    assert [(*expected, "quotes.headline")] == statements(title)


@pytest.mark.parametrize(
    "title",
    [
        "Explained: the pier",
        "How the pier was closed: Mara Ash",  # a topic
        "Pier was closed: Live Updates",
        "Pier was closed: Berg",  # nobody whom the text quotes
        "Mara Ash: a life by the sea",
        "Harbour: day one",
    ],
)
def test_topic_beside_a_colon_is_no_source(title):
    assert [] == statements(title)


def test_colon_in_the_running_text_makes_no_headline():
    document = Chain("quotes")(Document("The pier will stay closed: mayor"))
    assert () == document.statements
