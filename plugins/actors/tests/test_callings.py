"""Whom a noun such as "the senator" or "the finance minister" means."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "key", "noun"),
    [
        ("Sen. Odalys Brankovec voted no. The senator said it was late.", "odalys-brankovec", "The senator"),
        ("Gov. Odalys Brankovec left. “No,” the Tidal governor said.", "odalys-brankovec", "the Tidal governor"),
        ("Rep. Olga Brankovec left. “No,” the congresswoman said.", "olga-brankovec", "the congresswoman"),
        ("Lt. Gen. Sandor Pell left. The general said it was late.", "sandor-pell", "The general"),
        ("Ex-minister Sandor Pell left. The former minister said no.", "sandor-pell", "The former minister"),
    ],
)
def test_short_title_gives_the_noun(cast, surfaces, text, key, noun):
    assert [noun] == surfaces(text, cast(text)[f"person:{key}"], "nominal")


def test_vice_president_is_not_the_president(cast, surfaces):
    text = "President Odalys Brankovec met Vice President Sandor Pell. “It was frank,” the president said."
    assert ["the president"] == surfaces(text, cast(text)["person:odalys-brankovec"], "nominal")


def test_vice_president_is_meant_where_the_phrase_says_so(cast, surfaces):
    text = "Vice President Sandor Pell met President Odalys Brankovec. “It was frank,” the vice president said."
    assert ["the vice president"] == surfaces(text, cast(text)["person:sandor-pell"], "nominal")


def test_minister_of_another_field_is_not_meant(cast, surfaces):
    text = "Foreign minister Sandor Pell left. The health minister said it was late."
    assert [] == surfaces(text, cast(text)["person:sandor-pell"], "nominal")


def test_field_tells_one_minister_from_another(cast, surfaces):
    text = "Finance minister Sandor Pell met foreign minister Tamsin Orlo. The finance minister said it was late."
    assert ["The finance minister"] == surfaces(text, cast(text)["person:sandor-pell"], "nominal")


def test_analyst_takes_up_an_unnamed_specialist(cast, surfaces):
    text = "One tide specialist, speaking on condition of anonymity, said no. “It is late,” said the analyst. Mr Pell slept."
    (actor,) = [actor for actor in cast(text).values() if actor.kind == "unnamed"]
    assert "the analyst" in surfaces(text, actor, "nominal")


def test_wife_with_a_full_name_is_one_by_her_role(cast):
    text = "Sandor Pell was ill. “We wait,” his wife Olga Brankovec said."
    assert ["wife"] == [role.title for role in cast(text)["person:olga-brankovec"].roles]


def test_union_leader_is_no_union(cast):
    assert ["person"] == [actor.kind for actor in cast("Abena Brankovec, a union leader, took the floor.").values()]


@pytest.mark.parametrize(
    ("text", "key", "noun"),
    [
        (
            "New chairman accuses bank of fraud\n\nIncoming chairman Olga Brankovec said Sterne Bank had lied.",
            "olga-brankovec",
            "New chairman",
        ),
        ("Gov. Olga Brankovec sang. Brankovec’s daughter, Sandy Pell, left.", "sandy-pell", "daughter"),
        ("Singers left. A lawyer for the choir, Sandor Pell, said no.", "sandor-pell", "lawyer"),
    ],
)
def test_noun_of_one_who_is_named_beside_it_or_below(cast, surfaces, text, key, noun):
    assert any(noun in words for words in surfaces(text, cast(text)[f"person:{key}"], "nominal"))


def test_one_before_the_comma_is_not_the_minister_who_speaks(cast, surfaces):
    text = "Prime minister Sandor Pell slept. Having asked Ambassador Tamsin Orlo, the prime minister said it was late."
    assert ["the prime minister"] == surfaces(text, cast(text)["person:sandor-pell"], "nominal")


@pytest.mark.parametrize(
    ("text", "key", "titles"),
    [
        ("They met the outgoing PM Olga Brankovec in May.", "olga-brankovec", ["outgoing PM"]),
        ("They met the PM Olga Brankovec and Foreign Minister Sandor Pell.", "sandor-pell", ["Foreign Minister"]),
        ("At 9.45 PM Olga Brankovec left, she said.", "olga-brankovec", []),
        (
            "Spokesman for the Tide Department Olga Brankovec left.",
            "olga-brankovec",
            ["Spokesman for the Tide Department"],
        ),
        ("They asked the ex-President Sandor Pell.", "sandor-pell", ["President"]),
        ("“It is late,” she told MPs. Opposition leader Olga Brankovec left.", "olga-brankovec", ["Opposition leader"]),
    ],
)
def test_role_before_the_name(cast, text, key, titles):
    assert titles == [role.title for role in cast(text)[f"person:{key}"].roles]


def test_minister_for_one_field_is_not_the_minister_of_another(cast, surfaces):
    text = "Minister for Fisheries Sandor Pell left. The minister said no. The justice minister had flown to Rome, he said."
    assert ["The minister"] == surfaces(text, cast(text)["person:sandor-pell"], "nominal")
