"""The five laws as properties: over any text, and over plugins that do what a plugin must not do."""

from __future__ import annotations

import sys
from itertools import pairwise

import hostile_plugins as hostile
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import Chain, Document, Identified, from_json, to_json
from onrecord._layers import LAYERS
from onrecord._shape import shape_of
from onrecord._strategies import PIECES
from onrecord.testing import articles, documents, texts

often = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
EVERYTHING = Chain()
CLAIM = hostile.Claim
STATEMENTS = dict.fromkeys((hostile.Loose, hostile.Circular, hostile.Twice), "writer of statements")


def everything_in(document):
    return [item for cls in (*LAYERS.values(), CLAIM) for item in document.layer(cls)]


def parts_of(item):
    """An object and the values that stand in it."""
    yield item
    for name in ("mentions", "roles", "members"):
        yield from getattr(item, name, ())
    for name in ("said_on", "venue", "time", "place"):
        part = getattr(item, name, None)
        if part is not None and hasattr(part, "span"):
            yield part


def check_all(document, text):
    """What holds of every document that a chain made, whatever the plugins."""
    assert document.text == Document(text).text
    for item in everything_in(document):
        for part in parts_of(item):
            assert shape_of(type(part)).check(part, document.normalized) is None
            for span in part.spans:
                surface = span.of(document.text)
                assert surface
                assert surface == surface.strip()
        for other in shape_of(type(item)).references(item):
            assert any(other is member for member in document.layer(type(other)))
    for cls in (*LAYERS.values(), CLAIM):
        members = document.layer(cls)
        anchors = [shape_of(cls).anchor(item) for item in members]
        assert anchors == sorted(anchors)
        if issubclass(cls, Identified):
            assert len({item.id for item in members}) == len(members)
    covered = [region.span for region in document.regions]
    assert all(first.end <= second.start for first, second in pairwise(covered))
    if document.has("regions"):
        inside = "".join(span.of(document.normalized) for span in covered)
        assert "".join(inside.split()) == "".join(document.normalized.split())
    assert from_json(to_json(document), layers=(CLAIM,)) == document


@given(texts())
@often
def test_all_installed_plugins_bear_any_text(text):
    document = EVERYTHING(Document(text))
    check_all(document, text)
    assert document.problems == ()


@given(documents(articles()))
@often
def test_all_installed_plugins_bear_any_article(document):
    made = EVERYTHING(document)
    check_all(made, document.text)
    assert made.problems == ()
    assert to_json(made) == to_json(EVERYTHING(document))


@given(
    st.lists(st.sampled_from(hostile.ALL), unique_by=lambda plugin: STATEMENTS.get(plugin, plugin)),
    documents(articles()),
)
@often
def test_no_plugin_can_make_a_chain_raise_or_let_anything_wrong_in(plugins, document):
    plugins = dict.fromkeys([hostile.Nothing, *plugins])
    made = Chain(*plugins)(document)
    check_all(made, document.text)
    assert to_json(made) == to_json(Chain(*plugins)(document))


@given(texts())
@often
def test_hostile_plugins_do_not_spoil_what_others_find(text):
    chain = Chain(without=tuple(step.name for step in EVERYTHING.plan if "sentences" in step.writes))
    alone = chain(Document(text))
    beside = chain.adding(hostile.Exiting, hostile.Half, hostile.Speechless)(Document(text))
    assert beside.actors == alone.actors
    assert beside.statements == alone.statements


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "\x00",
        "\ufeff",
        "\ud800" * 10,
        "“" * 999,
        "“a” " * 300,
        "'" * 999,
        "\n" * 999,
        "a" * 20_000,
        "A." * 5_000,
        "1 " * 5_000,
        "\r\n" * 99,
    ],
    ids=lambda text: f"{text[:4]!r} x {len(text)}",
)
def test_extreme_texts_are_borne(text):
    check_all(EVERYTHING(Document(text)), text)


def test_only_furniture_is_borne():
    text = "Advertisement\n\n04:12\n\nREAD MORE: Who owns the river?\n\n1.2K SHARES\n"
    document = EVERYTHING(Document(text))
    check_all(document, text)
    assert document.statements == ()


def calls(text):
    """How many Python functions, steps of generators included, a run of the whole chain calls."""
    count = 0

    def note(frame, event, argument):
        nonlocal count
        count += event == "call"

    document = Document(text)
    sys.setprofile(note)
    try:
        EVERYTHING(document)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "\n\n".join(PIECES) + "\n\n",
        "FALK: We said so.\nORLO: I said no.\n",
        "Mara Ash Said Plan Was Late ",
        "The commissioner’s visit ended. Ms Vidal’s trip ended. ",
        "Quill Bank hired. The lender said so. ",
        "The governor said so. Governor Mara Ash left. ",
        "1. Mara Ash (Norway) 2:07.3\n",
        "Mara Ash, Tom Lind, ",
        "Kenya, Benin and Togo backed, ",
        "a spokeswoman for the ministry, ",
        "By Mara Ash\n",
        "A. B. C. ",
    ],
    ids=lambda piece: repr(piece[:24]),
)
def test_the_cost_of_the_whole_chain_grows_with_the_text_and_no_faster(piece):
    copies = 1 + 3_000 // len(piece)
    calls(piece * copies)  # patterns are compiled, tables are read
    small, large = calls(piece * 2 * copies), calls(piece * 8 * copies)
    assert large <= 5 * small, "four times the text costs four times as much; quadratic would be 16"


def test_a_line_of_a_megabyte_is_borne():
    line = "Ines Okafor said the dam will hold, and 14 nations agreed on Tuesday. " * 15_000
    assert EVERYTHING(Document(line[:1_000_000])).problems == ()
