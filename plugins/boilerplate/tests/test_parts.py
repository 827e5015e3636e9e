"""The parts of the classification, one by one."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

from onrecord_boilerplate import BoilerplateSettings
from onrecord_boilerplate._anchors import anchor_of, anchors
from onrecord_boilerplate._asides import goes_on_quoting
from onrecord_boilerplate._context import CONTEXT
from onrecord_boilerplate._credits import credit_start
from onrecord_boilerplate._model import heads
from onrecord_boilerplate._page import Page
from onrecord_boilerplate._place import PLACE
from onrecord_boilerplate._shape import OWN, own_bins
from onrecord_boilerplate._timestamps import is_timestamp
from onrecord_boilerplate._words import FAMILIES, word_lists

DATES = frozenset(word for word, numbers in word_lists().families.items() if FAMILIES.index("date") in numbers)


def words(line: str) -> list[str]:
    return re.findall(r"\w+", line.lower())


@pytest.mark.parametrize(
    "line",
    [
        "24 May 2022, 12:54",
        "2021/1/21 20:50",
        "Tue, 6 November 2024 9:27PM",
        "2021年3月4日 12:30",
        "Heute, 12:34 Uhr",
        "Publié le 30/04/2024 - 16:00",
    ],
)
def test_date_alone_is_a_timestamp(line):
    assert is_timestamp(line.lower(), words(line), DATES)


@pytest.mark.parametrize("line", ["May", "261", "4 people", "In May the pier was closed", "Room 12", "2021"])
def test_word_or_number_is_no_timestamp(line):
    assert not is_timestamp(line.lower(), words(line), DATES)


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The pier on Monday. Photo: Ann Body", "photo: ann body"),
        ("The pier (Image: Ann Body via Getty Images)", "(image: ann body via getty images)"),
        ("The pier in the storm. Ann Body / AFP", "/ afp"),
        ("Der Steg © Ann Body/dpa", "© ann body/dpa"),
        ("The pier. Photo: Body, Oct. 2; Archive, 2017.", "photo: body, oct. 2; archive, 2017."),
        ("The pier (AP)", "(ap)"),
    ],
)
def test_credit_starts_where_its_label_does(line, credit):
    assert credit == line.lower()[credit_start(line.lower()) :]


@pytest.mark.parametrize(
    "line",
    [
        "He said the photo was taken on Monday.",
        "The council (which met twice) agreed.",
        "It was 3:2 at the end.",
        "The picture is not clear.",
    ],
)
def test_sentence_about_a_picture_has_no_credit(line):
    assert -1 == credit_start(line.lower())


def test_every_anchor_has_an_own_name():
    names = [rule.name for rule in anchors().rules]
    assert sorted(set(names)) == sorted(names)


def test_first_word_may_open_a_rule_only_at_the_start():
    assert anchor_of("thanks by mara lindqvist", ["thanks", "by", "mara", "lindqvist"], anchors()) is None


def test_bins_stay_inside_their_tables():
    lists = word_lists()
    for line in [
        "x",
        "12",
        "“a” (b) | c © d",
        "写真は提供",
        "FACEBOOK " * 9,
        "The pier was closed, " * 20,
        "Ünter den Linden? " * 3,
    ]:
        text = line.strip()
        bins = own_bins(text, text.lower(), words(text), 3, lists)
        assert [True] * len(OWN) == [0 <= number < size for number, (_, size) in zip(bins, OWN, strict=True)]


def test_weights_fit_the_features():
    sizes = {"own": OWN, "content": OWN + CONTEXT, "title": OWN + CONTEXT, "dek": PLACE}
    assert [[size for _, size in features] for features in sizes.values()] == [
        [len(table) for table in heads()[head].tables] for head in sizes
    ]


def test_weights_hold_names_of_features_and_no_text():
    data = json.loads(files("onrecord_boilerplate").joinpath("weights.json").read_text("utf-8"))
    known = (
        {name for name, _ in OWN}
        | {f"context: {name}" for name, _ in CONTEXT}
        | {f"place: {name}" for name, _ in PLACE}
        | {name for name, _ in PLACE}
    )
    assert set() == {name for model in data.values() for name in model["tables"]} - known


@pytest.mark.parametrize(
    "line",
    ["“We shall see,” she said.", "“We shall see.”", "“We shall see and go on.", "„Wir werden sehen“, sagte sie."],
)
def test_quotation_with_a_pronoun_or_nothing_goes_on(line):
    assert goes_on_quoting(line)


@pytest.mark.parametrize(
    "line",
    [
        "“We shall see,” Mara Lindqvist said.",
        "She said: “We shall see.”",
        "“We shall see,” said the head of the council of the island in the north.",
    ],
)
def test_quotation_with_a_new_source_does_not_go_on(line):
    assert not goes_on_quoting(line)


def test_offsets_hold_where_small_letters_are_longer():
    text = "\u0130\u0130\u0130 pier\n  \u00a0The pier was closed.\u00a0\nEnd"
    found = Page(text, (0, 9, 34), (8, 33, len(text)))
    assert [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == [
        line.strip() for line in text.split("\n")
    ]


@pytest.mark.parametrize("value", [-0.1, 1.5, "high", True])
def test_threshold_is_a_probability(value):
    with pytest.raises(ValueError, match="keep is a probability"):
        BoilerplateSettings(keep=value)


def test_every_rule_stands_in_the_documentation():
    page = Path(__file__).parents[3] / "docs" / "plugins" / "boilerplate.md"
    if not page.exists():
        pytest.skip("the documentation is not beside the plugin")
    source = files("onrecord_boilerplate")
    code = "\n".join(
        file.read_text("utf-8")
        for file in source.iterdir()
        if file.name in {"_own.py", "_structure.py", "_asides.py", "_decode.py", "_classify.py"}
    )
    named = set(re.findall(r'settle\(\s*\w+(?: \+ \d)?,\s*"\w+",\s*"([\w-]+)"', code))
    assert len(named) > 25
    assert [] == sorted(
        rule
        for rule in named | {anchor.name for anchor in anchors().rules}
        if f"`{rule}`" not in page.read_text("utf-8")
    )
