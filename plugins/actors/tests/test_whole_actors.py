"""One construction a case: what the plugin makes of one actor, whole."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord import Name, Region, Span

CASES: list[dict[str, Any]] = [
    {
        "id": "role of a ministry before the name, then the role noun",
        "text": "Norwegian foreign ministry spokeswoman Odalys Brankovec said no. The spokeswoman would not say why.",
        "key": "person:odalys-brankovec", "name": "Odalys Brankovec", "kind": "person",
        "roles": [("foreign ministry spokeswoman", "org:NO:foreign-ministry", "NO")],
        "affiliation": "org:NO:foreign-ministry", "countries": ("NO",),
        "mentions": [("Odalys Brankovec", "name"), ("The spokeswoman", "nominal")],
    },
    {
        "id": "role after the name, family name first, expert nouns",
        "text": "Zhou Lanmei, a harbour law professor at Quillan University, said it was late. Zhou left. “It is,” the analyst said.",
        "key": "person:zhou-lanmei", "name": "Zhou Lanmei", "kind": "person",
        "roles": [("harbour law professor at Quillan University", "org:quillan-university", None)],
        "affiliation": "org:quillan-university", "countries": (),
        "mentions": [("Zhou Lanmei", "name"), ("Zhou", "short"), ("the analyst", "nominal")],
    },
    {
        "id": "role with a body and a comma before the name",
        "text": "The Harbour Watch executive director, Ken Brankovec, called it a farce. “We know,” he said.",
        "key": "person:ken-brankovec", "name": "Ken Brankovec", "kind": "person",
        "roles": [("Harbour Watch executive director", "org:harbour-watch", None)],
        "affiliation": "org:harbour-watch", "countries": (),
        "mentions": [("The Harbour Watch executive director", "nominal"), ("Ken Brankovec", "name"), ("he", "pronoun")],
    },
    {
        "id": "former office with a complement in capitals",
        "text": "The now-former UN High Commissioner for Tides Odalys Brankovec left. The high commissioner had stayed four years.",
        "key": "person:odalys-brankovec", "name": "Odalys Brankovec", "kind": "person",
        "roles": [("now-former UN High Commissioner for Tides", "org:united-nations", None)],
        "affiliation": None, "countries": (),
        "mentions": [("Odalys Brankovec", "name"), ("The high commissioner", "nominal")],
    },
    {
        "id": "unnamed source with a condition",
        "text": "One harbour specialist, speaking on condition of anonymity, said it was late. The specialist said that he knew.",
        "key": "unnamed:one-harbour-specialist", "name": "One harbour specialist", "kind": "unnamed",
        "roles": [("harbour specialist", None, None)], "affiliation": None, "countries": (),
        "mentions": [("One harbour specialist", "nominal"), ("The specialist", "nominal"), ("he", "pronoun")],
    },
    {
        "id": "unnamed source of a body",
        "text": "The analyst at Quillan Bank, who asked not to be identified, said rates would rise.",
        "sources": ["The analyst at Quillan Bank"],
        "key": "unnamed:analyst-at-quillan-bank", "name": "analyst at Quillan Bank", "kind": "unnamed",
        "roles": [("analyst", "org:quillan-bank", None)], "affiliation": "org:quillan-bank", "countries": (),
        "mentions": [("The analyst at Quillan Bank", "nominal")],
    },
    {
        "id": "source close to somebody",
        "text": "A source close to the harbour minister denied it.",
        "sources": ["A source close to the harbour minister"],
        "key": "unnamed:source-close-to-the-harbour-minister", "name": "source close to the harbour minister", "kind": "unnamed",
        "roles": [("source", None, None)], "affiliation": None, "countries": (),
        "mentions": [("A source close to the harbour minister", "nominal")],
    },
    {
        "id": "senior official of a state",
        "text": "A senior Norwegian official told the Quillan Times that the port was shut.",
        "key": "unnamed:senior-norwegian-official", "name": "senior Norwegian official", "kind": "unnamed",
        "roles": [("senior Norwegian official", None, None)], "affiliation": None, "countries": (),
        "mentions": [("A senior Norwegian official", "nominal")],
    },
    {
        "id": "group that speaks",
        "text": "Diplomatic analysts said it was too late.",
        "key": "group:diplomatic-analysts", "name": "Diplomatic analysts", "kind": "group",
        "roles": [], "affiliation": None, "countries": (), "mentions": [("Diplomatic analysts", "nominal")],
    },
    {
        "id": "states of a list, and they",
        "text": "Norway, Sweden and Denmark issued a statement on Monday. They demanded that the port open.",
        "key": "group:norway-sweden-and-denmark", "name": "Norway, Sweden and Denmark", "kind": "group",
        "roles": [], "affiliation": None, "countries": (),
        "mentions": [("Norway, Sweden and Denmark", "nominal"), ("They", "pronoun")],
    },
    {
        "id": "report and it are the body that issued the report",
        "text": "In a report released on Monday, Harbour Watch said the port was unsafe. The report said that cranes had fallen. It accused Norway of silence.",
        "key": "org:harbour-watch", "name": "Harbour Watch", "kind": "organisation",
        "roles": [], "affiliation": None, "countries": (),
        "mentions": [("Harbour Watch", "name"), ("The report", "nominal"), ("It", "pronoun")],
    },
    {
        "id": "report by a body",
        "text": "A report by the Quillan Herring Council was read. The report said nets were to blame.",
        "key": "org:quillan-herring-council", "name": "Quillan Herring Council", "kind": "organisation",
        "roles": [], "affiliation": None, "countries": (),
        "mentions": [("Quillan Herring Council", "name"), ("The report", "nominal")],
    },
    {
        "id": "report of nobody",
        "text": "The harbour report said nets were to blame.",
        "key": "document:harbour-report", "name": "harbour report", "kind": "document",
        "roles": [], "affiliation": None, "countries": (), "mentions": [("The harbour report", "nominal")],
    },
    {
        "id": "acronym, it and the body",
        "text": "The Quillan Herring Council (QHC) met on Monday. It said that the nets were gone. The body said no.",
        "key": "org:quillan-herring-council", "name": "Quillan Herring Council", "kind": "organisation",
        "roles": [], "affiliation": None, "countries": (),
        "mentions": [("Quillan Herring Council", "name"), ("QHC", "short"), ("It", "pronoun"), ("The body", "nominal")],
    },
    {
        "id": "body called by the word before of",
        "text": "The Commission on Quillan Tides met. The commission said no.",
        "key": "org:commission-on-quillan-tides", "name": "Commission on Quillan Tides", "kind": "organisation",
        "roles": [], "affiliation": None, "countries": (),
        "mentions": [("Commission on Quillan Tides", "name"), ("The commission", "nominal")],
    },
    {
        "id": "members of a party in a chamber",
        "text": "Then Senate Republicans said no.",
        "key": "group:senate-republicans", "name": "Senate Republicans", "kind": "group",
        "roles": [], "affiliation": None, "countries": (), "mentions": [("Senate Republicans", "name")],
    },
    {
        "id": "group of the one whom a pronoun means",
        "text": "Odalys Brankovec left. Her old advisers said no.",
        "sources": ["Her old advisers"],
        "key": "group:old-advisers", "name": "old advisers", "kind": "group",
        "roles": [], "affiliation": None, "countries": (), "mentions": [("Her old advisers", "nominal")],
    },
    {
        "id": "campaign of a person",
        "text": "The Brankovec campaign said no.",
        "key": "org:brankovec-campaign", "name": "Brankovec campaign", "kind": "organisation",
        "roles": [], "affiliation": None, "countries": (), "mentions": [("The Brankovec campaign", "nominal")],
    },
    {
        "id": "chair of the council",
        "text": "The Quillan Herring Council met. The council’s chair, Barnaby Pell, left.",
        "key": "person:barnaby-pell", "name": "Barnaby Pell", "kind": "person",
        "roles": [("chair", "org:quillan-herring-council", None)],
        "affiliation": "org:quillan-herring-council", "countries": (), "mentions": [("chair", "nominal"), ("Barnaby Pell", "name")],
    },
    {
        "id": "its chief executive",
        "text": "Hamburg-based Vesper Lines said it had sold ships. Its chief executive, Tamsin Orlo, resigned.",
        "key": "person:tamsin-orlo", "name": "Tamsin Orlo", "kind": "person",
        "roles": [("chief executive", "org:vesper-lines", None)],
        "affiliation": "org:vesper-lines", "countries": (), "mentions": [("Its chief executive", "nominal"), ("Tamsin Orlo", "name")],
    },
    {
        "id": "leader of a party of a state",
        "text": "The Norwegian Labour Party’s leader, Odalys Brankovec, resigned.",
        "key": "person:odalys-brankovec", "name": "Odalys Brankovec", "kind": "person",
        "roles": [("leader", "org:NO:labour-party", "NO")],
        "affiliation": "org:NO:labour-party", "countries": ("NO",),
        "mentions": [("The Norwegian Labour Party’s leader", "nominal"), ("Odalys Brankovec", "name")],
    },
    {
        "id": "mission, in full and by its state",
        "text": "Norway’s permanent mission to the UN in Geneva said nothing. Liu Wenbai, a spokesman for the Norwegian mission, left.",
        "key": "org:NO:permanent-mission-to-the-un-in-geneva", "name": "Norway’s permanent mission to the UN in Geneva",
        "kind": "organisation", "roles": [], "affiliation": "state:NO", "countries": ("NO",),
        "mentions": [("Norway’s permanent mission to the UN in Geneva", "name"), ("Norwegian mission", "short")],
    },
    {
        "id": "chief of a bloc",
        "text": "The European Union’s foreign policy chief, Odalys Brankovec, left.",
        "key": "person:odalys-brankovec", "name": "Odalys Brankovec", "kind": "person",
        "roles": [("foreign policy chief", "bloc:eu", None)],
        "affiliation": "bloc:eu", "countries": (),
        "mentions": [("The European Union’s foreign policy chief", "nominal"), ("Odalys Brankovec", "name")],
    },
    {
        "id": "bloc as a group",
        "text": "The G7 met on Monday. The group said no.",
        "key": "bloc:g7", "name": "G7", "kind": "bloc", "roles": [], "affiliation": None, "countries": (),
        "mentions": [("G7", "name"), ("The group", "nominal")],
    },
    {
        "id": "resident of an age",
        "text": "They met a resident, Barnaby Pell, 54, who would stay.",
        "key": "person:barnaby-pell", "name": "Barnaby Pell", "kind": "person",
        "roles": [("resident", None, None)], "affiliation": None, "countries": (),
        "mentions": [("a resident", "nominal"), ("Barnaby Pell", "name")],
    },
    {
        "id": "former party chief",
        "text": "They met former party chief Odalys Brankovec and Vesper Lock, the former governor.",
        "key": "person:vesper-lock", "name": "Vesper Lock", "kind": "person",
        "roles": [("former governor", None, None)], "affiliation": None, "countries": (),
        "mentions": [("Vesper Lock", "name"), ("the former governor", "nominal")],
    },
    {
        "id": "caption gives name and role, and takes no short name",
        "text": "Spokesperson Odalys Brankovec speaks. Photo: Quill\nBrankovec said no ship came.",
        "regions": ["caption", "paragraph"],
        "key": "person:odalys-brankovec", "name": "Odalys Brankovec", "kind": "person",
        "roles": [("Spokesperson", None, None)], "affiliation": None, "countries": (),
        "mentions": [("Odalys Brankovec", "name"), ("Brankovec", "short")],
    },
    {
        "id": "regime’s ministry",
        "text": "Norway met Sweden. The Norwegian regime’s foreign ministry spokeswoman Odalys Brankovec left.",
        "key": "person:odalys-brankovec", "name": "Odalys Brankovec", "kind": "person",
        "roles": [("foreign ministry spokeswoman", "org:NO:foreign-ministry", "NO")],
        "affiliation": "org:NO:foreign-ministry", "countries": ("NO",), "mentions": [("Odalys Brankovec", "name")],
    },
]  # fmt: skip


def _evidence(case: dict[str, Any]) -> list[Name | Region]:
    text, at = case["text"], 0
    given: list[Name | Region] = []
    for phrase in case.get("sources", ()):
        start = text.index(phrase)
        given.append(Name(Span(start, start + len(phrase)), "nominal", rule="quotes.source"))
    for line, kind in zip(text.split("\n"), case.get("regions", ()), strict=False):
        given.append(Region(Span(at, at + len(line)), kind, rule="test.line"))
        at += len(line) + 1
    return given


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_actor_is_whole(cast, case):
    text = case["text"]
    actor = cast(text, *_evidence(case))[case["key"]]
    made = {
        "name": actor.name,
        "kind": actor.kind,
        "roles": [(role.title, role.affiliation and role.affiliation.key, role.country) for role in actor.roles],
        "affiliation": actor.affiliation and actor.affiliation.key,
        "countries": actor.countries,
        "mentions": [(text[mention.span.start : mention.span.end], mention.form) for mention in actor.mentions],
    }
    assert {field: case[field] for field in made} == made


def test_group_has_its_complement_in_its_name(cast):
    text = "Analysts at Quillan Bank said no. Analysts said yes."
    actors = cast(text, *_evidence({"text": text, "sources": ["Analysts at Quillan Bank"]}))
    assert ["Analysts", "Analysts at Quillan Bank"] == sorted(a.name for a in actors.values() if a.kind == "group")


def test_known_body_has_the_name_that_the_text_gives_it(cast):
    assert "WHO" == cast("The WHO said no.")["org:world-health-organization"].name
    text = "The WHO said no. The World Health Organization is in Geneva."
    assert "World Health Organization" == cast(text)["org:world-health-organization"].name


OFFICES = [
    (
        "a manager of the main firm",
        "Quillan Bank sank. The bank fell. Quillan Bank’s loss grew, chief executive Ines Vidal said.",
    ),
    ("a councillor", "Quillan Council met. Councillor Ines Vidal left."),
]


@pytest.mark.parametrize("text", [case[1] for case in OFFICES], ids=[case[0] for case in OFFICES])
def test_office_that_the_text_names_alone_is_of_the_one_body_that_has_it(cast, text):
    assert cast(text)["person:ines-vidal"].affiliation.name in ("Quillan Bank", "Quillan Council")


def test_unnamed_source_belongs_to_the_body_before_its_noun(cast):
    text = "A Quillan Bank spokesman said no."
    actors = cast(text, *_evidence({"text": text, "sources": ["A Quillan Bank spokesman"]}))
    assert "Quillan Bank" == actors["unnamed:quillan-bank-spokesman"].affiliation.name
