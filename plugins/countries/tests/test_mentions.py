"""Names, demonyms, states of the past, parts of states, blocs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord_countries import countries_in
from onrecord_countries._forms import shipped_index


def found_in(text: str) -> list[tuple[str, str | None, str]]:
    return [(text[mention.span.start : mention.span.end], mention.iso, mention.form) for mention in countries_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niger and Nigeria signed.", [("Niger", "NE", "name"), ("Nigeria", "NG", "name")]),
        (
            "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea",
            [
                ("Guinea", "GN", "name"),
                ("Guinea-Bissau", "GW", "name"),
                ("Equatorial Guinea", "GQ", "name"),
                ("Papua New Guinea", "PG", "name"),
            ],
        ),
        (
            "the Democratic Republic of Congo and the Republic of Congo",
            [("Democratic Republic of Congo", "CD", "name"), ("Republic of Congo", "CG", "name")],
        ),
        ("North Korea and South Korea", [("North Korea", "KP", "name"), ("South Korea", "KR", "name")]),
        ("Dominica and the Dominican Republic", [("Dominica", "DM", "name"), ("Dominican Republic", "DO", "name")]),
        ("the U.S. and the U.K.", [("U.S.", "US", "name"), ("U.K.", "GB", "name")]),
        ("the US-led force", [("US", "US", "name")]),
        ("the Netherlands' army", [("Netherlands", "NL", "name")]),
        ("Côte d’Ivoire", [("Côte d’Ivoire", "CI", "name")]),
        (
            "the Saudi king met Britons and Swiss guests",
            [("Saudi", "SA", "demonym"), ("Britons", "GB", "demonym"), ("Swiss", "CH", "demonym")],
        ),
        (
            "an anti-Russian Sino-French pact",
            [("Russian", "RU", "demonym"), ("Sino", "CN", "demonym"), ("French", "FR", "demonym")],
        ),
        ("the Soviet Union and Czechoslovakia", [("Soviet Union", "SUHH", "name"), ("Czechoslovakia", "CSHH", "name")]),
        (
            "the European Union, NATO and the West",
            [("European Union", None, "bloc"), ("NATO", None, "bloc"), ("West", None, "bloc")],
        ),
        ("Gaza, Scotland and Tibet", [("Gaza", None, "name"), ("Scotland", None, "name"), ("Tibet", None, "name")]),
        ("the United\nStates", [("United\nStates", "US", "name")]),
        (
            "Saint Lucia, St. Lucia and St Lucia",
            [("Saint Lucia", "LC", "name"), ("St. Lucia", "LC", "name"), ("St Lucia", "LC", "name")],
        ),
    ],
)
def test_form_is_found_with_its_code(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert expected == found_in(text)


@pytest.mark.parametrize(
    "text", ["a turkey, some china and us", "Perugia", "Lyngby", "Chinatown", "the west wind", "New York", ""]
)
def test_small_letters_and_parts_of_words_are_no_countries(text: str) -> None:
    assert found_in(text) == []


def test_capitals_are_taken_for_long_names() -> None:
    assert found_in("FRANCE AND RUSSIAN ENVOYS LEAVE SOUTH KOREA") == [
        ("FRANCE", "FR", "name"),
        ("RUSSIAN", "RU", "demonym"),
        ("SOUTH KOREA", "KR", "name"),
    ]


def test_short_names_in_capitals_need_a_line_in_capitals() -> None:
    assert (["PERU"], []) == (
        [surface for surface, _, _ in found_in("FLOODS HIT PERU AGAIN TODAY")],
        found_in("The MALI index rose"),
    )


@pytest.mark.parametrize("text", ["FOLLOW US ON ALL CHANNELS", "Contact us. JOIN US today", "ABOUT US"])
def test_pronoun_in_capitals_is_no_state(text: str) -> None:
    assert found_in(text) == []


def test_us_before_a_noun_in_capitals_is_the_state() -> None:
    assert found_in("NEW US TARIFFS HIT STEEL") == [("US", "US", "name")]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Pyongyang, the capital of North Korea. Korean units", ["KP", "KP"]),
        ("South Korea won. Korean fans cheered", ["KR", "KR"]),
        ("North Korea met South Korea. Korean flags", ["KP", "KR", None]),
        ("Congo voted.", [None]),
        ("Kinshasa was calm as Congo voted.", ["CD"]),
        ("The Georgian coast near Batumi", ["GE"]),
        ("Officials in Atlanta say Georgia needs rain", []),
        ("Georgia and Armenia share a border", ["GE", "AM"]),
        ("Iran said the Islamic Republic's exports rose.", ["IR", "IR"]),
        ("IRAN SAYS THE ISLAMIC REPUBLIC WILL VOTE", ["IR", "IR"]),
        ("Iran and Pakistan met. The Islamic Republic was cool.", ["IR", "PK"]),
        ("The Islamic Republic News Agency reported it from Iran.", ["IR"]),
    ],
)
def test_shared_form_follows_the_document(text: str, codes: list[str | None]) -> None:
    assert codes == [mention.iso for mention in countries_in(text)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The flight to Turkey left; the turkey did not.", ["TR"]),
        ("Chad Rowe flew from Chad.", ["TD"]),
        ("Troops from Chad and the Chadian army, said Chad Rowe.", ["TD", "TD"]),
        ("Amman, in Jordan, cheered Jordan Vale.", ["JO"]),
        ("The Jordanian envoy of Jordan met Jordan Vale.", ["JO", "JO"]),
        ("Ireland and Northern Ireland share an island.", ["IE", None]),
        ("The Republic of Ireland beat Wales.", ["IE", None]),
        ("Niger borders Nigeria; a Nigerien met a Nigerian.", ["NE", "NG", "NE", "NG"]),
        ("Dominica is no part of the Dominican Republic.", ["DM", "DO"]),
        ("An American met a South American and a Native American in American Samoa.", ["US", "AS"]),
        ("Guinea, Guinea-Bissau and New Guinea", ["GN", "GW"]),
        ("A Guinean left Equatorial Guinea for Papua New Guinea.", ["GN", "GQ", "PG"]),
        ("The Democratic Republic of the Congo and the Republic of the Congo", ["CD", "CG"]),
        ("Crowds in Atlanta heard Georgia's governor; Georgians voted.", []),
        ("Tbilisi is the capital of Georgia. Georgians voted.", ["GE", "GE"]),
    ],
)
def test_name_that_means_several_things_follows_its_context(text: str, codes: list[str | None]) -> None:
    assert codes == [mention.iso for mention in countries_in(text) if mention.form != "capital"]


def test_other_half_of_korea_is_read_in_the_same_line() -> None:
    assert found_in("North Korea says South fired first") == [("North Korea", "KP", "name"), ("South", "KR", "name")]


def test_south_without_the_other_korea_is_a_direction() -> None:
    assert found_in("Rain moved in from the South") == []


def test_acronym_needs_the_full_name() -> None:
    assert ([], ["PG", "PG"]) == (
        [mention.iso for mention in countries_in("Save it as PNG.")],
        [mention.iso for mention in countries_in("Papua New Guinea (PNG)")],
    )


def test_short_name_of_a_person_is_no_country() -> None:
    assert found_in("Bill Holland ran the shop. Holland sold it in May.") == []


def test_reason_of_a_missing_code_is_the_rule() -> None:
    assert ["countries.part-of-state", "countries.two-congos", "countries.bloc"] == [
        mention.rule for mention in countries_in("Wales, Congo and NATO")
    ]


@given(
    st.lists(
        st.sampled_from(
            [
                "US",
                " ",
                "China",
                "’",
                "\n",
                "-",
                ", ",
                "and ",
                "Georgia",
                "Paris",
                ".",
                "the ",
                "\x00",
                "É",
                "South",
                "“",
                "T&T",
            ]
        ),
        max_size=60,
    ).map("".join)
)
def test_spans_are_exact_and_do_not_overlap(text: str) -> None:
    last = 0
    for mention in countries_in(text):
        assert last <= mention.span.start < mention.span.end <= len(text)
        assert text[mention.span.start : mention.span.end].strip() == text[mention.span.start : mention.span.end]
        last = mention.span.end


def test_other_half_is_not_read_over_a_line_end() -> None:
    assert found_in("North Korea\nSouth fell silent") == [("North Korea", "KP", "name")]


def test_every_form_alone_is_read() -> None:
    for text, form in shipped_index().forms.items():
        for sentence in (text, f"They said {text} won 3-1, and {text}'s envoy left."):
            assert all(mention.rule for mention in countries_in(sentence)), form


def test_people_in_the_singular_and_in_the_plural_are_found() -> None:
    text = "The French and Germans met a Dane, a 40-year-old Finn and the Pole. East Germans and Nigeriens came."
    assert ["FR", "DE", "DK", "FI", "PL", "DDDE", "NE"] == [mention.iso for mention in countries_in(text)]


def test_long_names_are_one_mention() -> None:
    text = "The Kingdom of Morocco and the Republic of Kenya met the Slovak Republic."
    assert [("Kingdom of Morocco", "MA"), ("Republic of Kenya", "KE"), ("Slovak Republic", "SK")] == [
        (text[mention.span.start : mention.span.end], mention.iso) for mention in countries_in(text)
    ]


@pytest.mark.parametrize("above", ["By Karl Amundsen", "Karl Amundsen", "The Amundsen Papers"])
def test_line_above_a_blank_one_tells_nothing_of_a_capital(above):
    text = f"{above}\n\nBeijing has called on Washington to stop."
    assert [("Beijing", "CN", "capital"), ("Washington", "US", "capital")] == found_in(text)
