from __future__ import annotations

import pytest

PLAYERS = [
    ("nation behind the name", "1 - Yuki Brankov (Japan) beat Bohdan Ulihrak (Czech Republic) 6-4 7-5", "Yuki Brankov; Bohdan Ulihrak"),
    ("blanks inside the brackets", "2. Ato Boldrin ( Norway ) 10.12 seconds", "Ato Boldrin"),
    ("ranking", "3. Viatcheslav Ekimer (Russia) Mapei 12 seconds behind", "Viatcheslav Ekimer"),
    ("scores of a round", "66 Ross Drummer, Mats Hallberg (Sweden), Ignacio Garridez (Spain)", "Ross Drummer; Mats Hallberg; Ignacio Garridez"),
    ("batting and fielding", "A. Hartley c Mahmer b Akhtarin 64", "A. Hartley; Mahmer; Akhtarin"),
    ("bowling", "Bowling: Wasimer 12-3-40-2, Akhtarin 14-2-51-1", "Wasimer; Akhtarin"),
    ("scorers", "Kirkholm 2 (Shearling 12, Ferdinander 71 penalty) Ashbury 1 (Danvers 44)", "Shearling; Ferdinander; Danvers"),
    ("line-up", "Kirkholm FC: Novaker; Amponsah, Reedle, Tierney; Danvers, Mensah, Watts.", "Novaker; Amponsah; Reedle; Tierney; Danvers; Mensah; Watts"),
    ("numbered line-up", "Kirkholm FC - 1 - Novaker; 2 - Osei, 4 - Hallamer, 5 - Merrow, 3 - Coler, 9 - Ferranter, 10 - Sousa", "Novaker; Osei; Hallamer; Merrow; Coler; Ferranter; Sousa"),
    ("points behind a dash", "Scorers: Kassel - Dejan Bodirov 64th minute", "Dejan Bodirov"),
    ("people before the name", "They saw how he crushed Russian Andreo Chesnok 6-0.", "Andreo Chesnok"),
    ("pitcher", "Larsen Rademaker (9-4) struck out eight.", "Larsen Rademaker"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "names"), [case[1:] for case in PLAYERS], ids=[case[0] for case in PLAYERS])
def test_place_in_a_score_sheet_tells_a_player(cast, line, names):
    people = [actor for actor in cast("Results\n" + line).values() if actor.kind == "person"]
    assert names == "; ".join(actor.name for actor in sorted(people, key=lambda actor: actor.mentions[0].span))


TEAMS = [
    ("result", "Cleveland 12 Detroit 2", "Cleveland; Detroit"),
    ("result with a dash", "Kassel 2-1 Merrow", "Kassel; Merrow"),
    ("standings", "BALTIMORE 70 60 .538 4", "BALTIMORE"),
    ("result with nations", "MERROW (Finland) 1 Kassel (Norway) 1 (halftime 0-0)", "MERROW; Kassel"),
    ("scorers behind a dash", "Scorers: Kassel - Ines Vidal 26, Bo Falk 22", "Kassel"),
    ("result in a sentence", "They say that Kassel beat Merrow 93-83 on Monday.", "Kassel; Merrow"),
    ("known as a surname", "1. Jeroen Blijler (Netherlands) Ferrari 12 seconds behind", "Ferrari"),
    ("team behind the nation", "1. Jeroen Blijler (Netherlands) Merrow 4 hours 12 minutes 5 seconds", "Merrow"),
]


@pytest.mark.parametrize(("line", "names"), [case[1:] for case in TEAMS], ids=[case[0] for case in TEAMS])
def test_place_in_a_score_sheet_tells_a_team(cast, line, names):
    bodies = [actor for actor in cast("Results\n" + line).values() if actor.kind == "organisation"]
    assert names == "; ".join(actor.name for actor in sorted(bodies, key=lambda actor: actor.mentions[0].span))


def test_town_is_a_team_only_in_the_score_sheet(cast, surfaces):
    text = "It rained in Cleveland on Monday.\nCleveland 12 Detroit 2"
    assert ["Cleveland"] == surfaces(text, cast(text)["org:cleveland"])


def test_states_of_a_result_are_no_teams(cast):
    assert {"state"} == {actor.kind for actor in cast("Norway 2 Sweden 1").values()}


NO_SHEETS = [
    ("a sentence", "On 12 May 1943 they flew from Debden, Elvedon Hall, Saffron Walden, Trosten, Merrow and Kassel (Germany)."),
    ("a list of topics", "Topics: Software, Fun, Games, Promotion, Media, Design, Web"),
    ("a date", "The 24 May 2022, 12:54"),
]  # fmt: skip


@pytest.mark.parametrize("line", [case[1] for case in NO_SHEETS], ids=[case[0] for case in NO_SHEETS])
def test_other_lines_are_no_score_sheets(cast, line):
    assert [] == [actor.name for actor in cast("Results\n" + line).values() if "score-sheet" in actor.rule]


def test_surnames_in_a_headline_in_capitals_are_found(cast, surfaces):
    text = "BASEBALL - RADEMAKER PITCHES ASTROS PAST MERROW\nTom Rademaker pitched as the Astros won."
    actors = cast(text)
    assert ["RADEMAKER", "Tom Rademaker"] == surfaces(text, actors["person:tom-rademaker"])
    assert ["ASTROS", "Astros"] == surfaces(text, actors["org:astros"])
