"""Country lists."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from onrecord import Chain, Document, Region, Span
from onrecord_countries import bloc, countries_in
from onrecord_countries._lists import country_lists

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord import CountryList


def found_in(text: str) -> list[CountryList]:
    return list(country_lists(text, countries_in(text)))


def fields_of(found: CountryList) -> tuple[object, ...]:
    target = found.target_span and (found.target_span.start, found.target_span.end)
    return (found.span.start, found.span.end), found.open, found.stated_count, found.bloc, found.stance, target


def surface(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize(
    ("name", "half"),
    [
        ("lists.txt", 0),
        ("lists.txt", 1),
        ("lists_agents.txt", None),
        ("lists_held.txt", None),
        ("lists_sides.txt", None),
        ("lists_other.txt", None),
        ("lists_news.txt", None),
        ("lists_wire.txt", None),
        ("lists_desk.txt", None),
        ("lists_stances.txt", None),
        ("lists_fresh.txt", None),
        ("lists_late.txt", None),
        ("lists_plain.txt", None),
        ("lists_plainer.txt", None),
        ("lists_press.txt", None),
        ("lists_bulletin.txt", None),
        ("lists_dispatch.txt", None),
        ("lists_report.txt", None),
        ("lists_column.txt", None),
        ("lists_briefing.txt", None),
        ("lists_stands.txt", None),
        ("lists_relations.txt", None),
        ("lists_late_news.txt", None),
    ],
    ids=[
        "development",
        "put-aside",
        "agents",
        "written-after",
        "sides",
        "other-author",
        "news",
        "wire",
        "desk",
        "stances",
        "fresh",
        "late",
        "plain",
        "plainer",
        "press",
        "bulletin",
        "dispatch",
        "report",
        "column",
        "briefing",
        "stands",
        "relations",
        "late-news",
    ],
)
def test_lists_are_found_with_all_their_fields(
    name: str, half: int | None, read_lists: Callable[[str], list[Any]]
) -> None:
    sentences = read_lists(name)
    wrong = [
        sentence.text
        for sentence in (sentences if half is None else sentences[half::2])
        if list(map(fields_of, found_in(sentence.text))) != [tuple(one) for one in sentence.lists]
    ]
    assert wrong == []


def test_lists_that_nobody_read_keep_their_figures(read_lists: Callable[[str], list[Any]]) -> None:
    """A floor that only rises: spans and, of the lists that both see, openness, count and side."""
    spans = opened = counted = sided = 0
    for sentence in read_lists("lists_other_held.txt"):
        found = found_in(sentence.text)
        spans += [one.span for one in sentence.lists] == [(item.span.start, item.span.end) for item in found]
        if sentence.lists and found:
            expected = sentence.lists[0]
            opened += expected.open == found[0].open
            counted += expected.stated == found[0].stated_count
            sided += expected.stance == found[0].stance
    assert (30, 23, 23, 20) <= (spans, opened, counted, sided)


def test_group_before_including_gives_the_stance() -> None:
    text = "A group of 17 states rejected the fee, including Fiji and Tonga."
    (found,) = found_in(text)
    assert (17, "opposes", "the fee") == (found.stated_count, found.stance, surface(text, found.target_span))


def test_members_are_the_mentions_of_the_countries_layer() -> None:
    document = Chain("countries")(Document("Envoys of Peru, Chile and other states met."))
    (found,) = document.country_lists
    assert document.countries == found.members
    assert all(member is mention for member, mention in zip(found.members, document.countries, strict=True))


def test_pronoun_head_looks_past_a_caption() -> None:
    first = "Some 30 nations backed a Fijian text."
    caption = "Twelve members of a choir sing. Photo: N. Obi"
    text = f"{first}\n\n{caption}\n\nThey included Ghana, Togo and Benin."
    start = text.index(caption)
    regions = (Region(Span(start, start + len(caption)), "caption", rule="t.t"),)
    (found,) = country_lists(text, countries_in(text), regions)
    assert (30, "supports", "a Fijian text") == (found.stated_count, found.stance, surface(text, found.target_span))


def test_group_head_takes_the_count_of_the_paper_last_named() -> None:
    text = (
        "Fifteen states backing a Danish text left the hall. Some 40 nations backed a Cuban draft.\n\n"
        "Denmark's statement was read out first. Countries supporting it included Norway, Iceland and Malta."
    )
    found = found_in(text)[-1]
    assert (15, True, "supports", "it") == (
        found.stated_count,
        found.open,
        found.stance,
        surface(text, found.target_span),
    )


def test_bloc_with_counted_members_leaves_a_list_closed() -> None:
    (found,) = found_in("He thanked Norway and NATO for the ships.")
    assert (False, "NATO", ["NO"]) == (found.open, found.bloc, [member.iso for member in found.members])


def test_loose_bloc_opens_a_list() -> None:
    (found,) = found_in("He thanked Norway and the West for the ships.")
    assert (True, "the West") == (found.open, found.bloc)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trucks from Kenya (12), Benin (4) and Togo (3) came.", "Kenya (12), Benin (4) and Togo"),
        ("He blamed Fiji, a heavy buyer, Tonga and Samoa.", "Fiji, a heavy buyer, Tonga and Samoa"),
        ("It went to Laos and, late at night, Nepal.", "Laos and, late at night, Nepal"),
        ("It went to Laos, Peru and — to some surprise — Nepal.", "Laos, Peru and — to some surprise — Nepal"),
        ("Fees fell in Peru by 20 per cent, Chile by 9 per cent and Cuba.", "Peru by 20 per cent, Chile by 9 per cent and Cuba"),
        ("Gifts of the EU, Japan and Cuba arrived.", "EU, Japan and Cuba"),
        ("Shells from Mali, Chad and perhaps elsewhere were found.", "Mali, Chad and perhaps elsewhere"),
        ("It rained in Egypt, Sudan and much of Arabia.", "Egypt, Sudan and much of Arabia"),
    ],
)  # fmt: skip
def test_list_goes_on_behind_an_aside(text: str, expected: str) -> None:
    (found,) = found_in(text)
    assert expected == surface(text, found.span)


def test_speaker_in_apposition_to_nothing_ends_a_chain() -> None:
    text = "Talks with Fiji, the minister said, Tonga and Samoa would follow."
    assert ["Tonga and Samoa"] == [surface(text, found.span) for found in found_in(text)]


def test_part_of_a_counted_group_is_the_stated_count() -> None:
    for text in (
        "Two of the five members, Peru and Chile, objected.",
        "Two of the bloc's 14 members, Peru and Chile, objected.",
        "Just two states in the region, Peru and Chile, objected.",
        "The two winners are Peru and Chile.",
    ):
        (found,) = found_in(text)
        assert found.stated_count == 2, text


def test_group_with_a_relative_clause_is_not_the_one_counted_before() -> None:
    (found,) = found_in("More than 40 delegations left. Among those who stayed were Laos, Cuba and Peru.")
    assert (True, None) == (found.open, found.stated_count)


def test_bloc_named_by_its_members_is_the_bloc_of_the_list() -> None:
    (found,) = found_in("Three Nordic countries — Norway, Sweden and Iceland — paid.")
    assert found.bloc == "Nordic countries"


@pytest.mark.parametrize(
    "text",
    [
        "If Peru and Chile back the text, it passes.",
        "He hopes that Peru and Chile will back the text.",
        "Will Peru and Chile back the text?",
        "Peru and Chile might back the text.",
    ],
)
def test_condition_hope_and_question_are_no_side(text: str) -> None:
    (found,) = found_in(text)
    assert found.stance is None


def test_agreeing_to_do_something_is_no_support() -> None:
    (found,) = found_in("Peru and Chile have agreed to share radar data.")
    assert found.stance is None


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Chile failed.",
        "Peru and Chile exchanged fire on Monday.",
        "Peru and Chile have long accused each other of spying.",
        "Mia Roe is Minister for Trade with Peru and Chile.",
        "Relations of the EU and Chile are good.",
        "The Peru-Chile border is open.",
        "Peru against Chile ended 1-1.",
        "If it leaves Peru, Chile will follow.",
        "He went to Peru, and Chile paid.",
        "Peruvian and Chilean divers met.",
        "Including Peruvian experts, nine came.",
    ],
)
def test_sides_and_clauses_are_no_list(text: str) -> None:
    assert found_in(text) == []


def test_target_ends_before_participle_and_clause() -> None:
    text = "Peru and Chile support a draft text on fishing rights in the north condemning the raid."
    (found,) = found_in(text)
    assert surface(text, found.target_span) == "a draft text on fishing rights in the north"


def test_quoted_target_is_taken_whole() -> None:
    text = "Peru and Chile condemned “raids, arrests and the closing of schools” on Friday."
    (found,) = found_in(text)
    assert ("opposes", "“raids, arrests and the closing of schools”") == (
        found.stance,
        surface(text, found.target_span),
    )


def test_negated_support_is_no_stance() -> None:
    (found,) = found_in("Peru and Chile did not support the draft.")
    assert found.stance is None


def test_bloc_of_a_list_expands_at_the_date_of_the_document() -> None:
    members = []
    for day in (date(2019, 5, 1), date(2022, 5, 1)):
        document = Chain("countries")(Document("EU states such as Poland and Malta objected.", published=day))
        (found,) = document.country_lists
        union = bloc(found.bloc or "")
        assert union is not None
        members.append("GB" in union.members(on=document.published))
    assert [True, False] == members


def test_adjectives_before_delegations_are_a_list() -> None:
    text = "The Austrian and Czech delegations rejected the map."
    (found,) = found_in(text)
    assert ("Austrian and Czech", ["AT", "CZ"], "opposes", "the map") == (
        surface(text, found.span),
        [member.iso for member in found.members],
        found.stance,
        surface(text, found.target_span),
    )


@pytest.mark.parametrize(
    ("text", "side", "target"),
    [
        ("France and Portugal signed neither text.", None, None),
        ("France and Portugal backed no plan.", None, None),
        (
            "Peru and Chile signed a text in praise of Oslo’s “honest books.”",
            "supports",
            "a text in praise of Oslo’s “honest books.”",
        ),
    ],
)
def test_side_is_towards_the_whole_of_what_is_named(text, side, target):
    document = Chain("countries")(Document(text))
    (found,) = document.country_lists
    assert (side, target) == (found.stance, found.target_span and document.surface(found.target_span))
