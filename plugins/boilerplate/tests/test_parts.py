"""The parts of the classification, one by one."""

from __future__ import annotations

import json
import math
import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_boilerplate import BoilerplateSettings
from onrecord_boilerplate._anchors import anchor_of, anchors
from onrecord_boilerplate._asides import goes_on_quoting
from onrecord_boilerplate._credits import credit_start
from onrecord_boilerplate._features import CONTEXT, HEADLINE, OWN, PLACE
from onrecord_boilerplate._model import HALF, THOUSANDTHS, models, probability
from onrecord_boilerplate._page import WORD, Page, small_letters, words_of
from onrecord_boilerplate._shape import FOREIGN, GLUE, GLUED, has_foreign, own_rows
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


SHAPES = [
    "x",
    "12",
    "“a” (b) | c © d",
    "写真は提供",
    "FACEBOOK " * 9,
    "The pier was closed, " * 20,
    "Ünter den Linden? " * 3,
    "Łódź i Gdańsk",
    "«Der Steg bleibt»",
]


def test_places_stay_inside_the_catalogue_and_no_feature_is_on_twice():
    page = Page("\n".join(line.strip() for line in SHAPES))
    for row in own_rows(page, range(len(page)), [3] * len(page), word_lists()):
        on = [
            max(name for name, first in OWN.at.items() if first == max(at for at in OWN.at.values() if at <= place))
            for place in row
        ]
        assert (True, sorted(set(on))) == (max(row) < OWN.size, sorted(on))


def test_rows_of_lines_at_once_are_those_of_each_alone():
    lines = [line.strip() for line in SHAPES]
    together = own_rows(Page("\n".join(lines)), range(len(lines)), [0] * len(lines), word_lists())
    assert together == [own_rows(Page(line), [0], [0], word_lists())[0] for line in lines]


def test_weights_fit_the_features():
    weigh = models()
    sizes = {"own": OWN.size, "line": CONTEXT.size, "title": CONTEXT.size, "opening": PLACE.size}
    assert list(sizes.values()) == [len(getattr(weigh, name).weights) for name in sizes]


@given(st.one_of(st.text(), st.text(st.characters(max_codepoint=0x180))))
def test_words_of_a_line_are_its_runs_of_letters_and_figures(line):
    assert WORD.findall(line) == words_of(line)


@given(st.text())
def test_small_letters_stay_one_for_one(text):
    assert small_letters(text).split("\n") == [small_letters(line) for line in text.split("\n")]


def weights() -> dict:
    return json.loads(files("onrecord_boilerplate").joinpath("weights.json").read_text("utf-8"))


def test_models_that_are_summed_at_once_say_what_each_says_alone():
    data = weights()
    weigh = models().line
    names = [*OWN.sizes, *CONTEXT.sizes]
    for step in range(7):
        bins = [(7 * place + step) % len(data["content"]["tables"][name]) for place, name in enumerate(names)]
        row = [(OWN if name in OWN.at else CONTEXT).at[name] + number for name, number in zip(names, bins, strict=True)]
        (total,) = weigh.totals([row])
        alone = []
        for head in weigh.heads:
            score = data[head]["bias"] + sum(
                data[head]["tables"][name][number] for name, number in zip(names, bins, strict=True)
            )
            alone.append(1 / (1 + math.exp(-score)))
        assert pytest.approx(alone) == [probability(total, slot) for slot in range(len(weigh.heads))]


def test_no_score_outgrows_its_slot():
    largest = [
        abs(model["bias"]) + sum(max(map(abs, table)) for table in model["tables"].values())
        for model in weights().values()
    ]
    assert max(largest) * THOUSANDTHS < HALF


def test_foreign_letters_are_seen_in_every_script():
    assert [] == [hex(code) for code in range(0x10000) if FOREIGN.match(chr(code)) and not has_foreign(chr(code))]
    assert not has_foreign("“Smørrebrød” – £5 … € à l’été, Łódź, αβγ")


@pytest.mark.parametrize("line", ["NewsSport", "News Sport", "(a)Bc", "aBcDe", "ABC", "Über", "xÜber", ""])
def test_quick_look_for_glued_words_agrees_with_the_count(line):
    assert bool(GLUED.search(line)) == bool(GLUE.search(line))


def test_pattern_without_an_own_start_is_tried_inside_the_line():
    def branches(pattern: str) -> list[str]:
        bare = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "_", pattern)
        while "(" in bare:
            bare = re.sub(r"\([^()]*\)", "_", bare)
        return bare.split("|")

    assert [] == [
        rule.name
        for rule in anchors().rules
        if not rule.inside and not all(branch.startswith("^") for branch in branches(rule.pattern.pattern))
    ]


def test_weights_hold_names_of_features_and_no_text():
    data = json.loads(files("onrecord_boilerplate").joinpath("weights.json").read_text("utf-8"))
    known = {*OWN.at, *CONTEXT.at, *PLACE.at, *HEADLINE.at}
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
    found = Page(text)
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
    code = "\n".join(file.read_text("utf-8") for file in source.iterdir() if file.name.endswith(".py"))
    named = set(re.findall(r'settle\(\s*\w+(?: \+ \d)?,\s*"\w+",\s*"([\w-]+)"', code))
    assert len(named) > 25
    assert [] == sorted(
        rule
        for rule in named | {anchor.name for anchor in anchors().rules}
        if f"`{rule}`" not in page.read_text("utf-8")
    )
