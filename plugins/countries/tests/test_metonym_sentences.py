"""Capitals that stand for their government, on sentences of our own: floors that only rise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord_countries import countries_in

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("metonyms.txt", 99),
        ("metonyms_held.txt", 94),
        ("metonyms_blind.txt", 99),
        ("metonyms_fresh.txt", 92),
        ("metonyms_other.txt", 99),
        ("metonyms_other_held.txt", 86),
        ("metonyms_news.txt", 94),
    ],
)
def test_capitals_are_told_from_cities(name: str, floor: float, read_capitals: Callable[[str], list[Any]]) -> None:
    hits = false = missed = 0
    for sentence in read_capitals(name):
        found = {
            (mention.span.start, mention.span.end)
            for mention in countries_in(sentence.text)
            if mention.form == "capital"
        }
        hits += len(found & sentence.governments)
        false += len(found - sentence.governments)
        missed += len(sentence.governments - found)
    assert 200 * hits / (2 * hits + false + missed) >= floor


def seats(text: str) -> list[tuple[str, str | None, str]]:
    return [
        (text[mention.span.start : mention.span.end], mention.iso, mention.rule)
        for mention in countries_in(text)
        if mention.form == "capital"
    ]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Three capitals, among them Beijing, refused.", "seat-listed"),
        ("A letter reached Beijing.", "seat-towards"),
        ("It made Beijing nervous.", "seat-object"),
        ("Beijing denied it.", "seat-subject"),
        ("Beijing, which owns the port, has denied it.", "seat-subject"),
        ("On Tuesday Beijing this week denied it.", "seat-subject"),
        ("What does Beijing want?", "seat-subject"),
        ("Beijing to ban the toy", "seat-subject"),
        ("They fear Beijing's influence.", "seat-possessive"),
        ("Ties with Beijing are cool.", "seat-relation"),
        ("The Seoul-Beijing talks failed.", "seat-relation"),
        ("Pressure on Beijing is growing.", "seat-towards"),
        ("They urged Beijing to wait.", "seat-object"),
        ("It leaves Beijing with no choice.", "seat-object"),
        ("The text names both Beijing and Kyiv, and it worries both Beijing and Kyiv.", "seat-object"),
        ("Officials blame Seoul and Beijing.", "seat-object"),
        ("Beijing and its allies objected.", "seat-subject"),
        ("Beijing must not look away.", "seat-subject"),
        ("Beijing has penetrated the network.", "seat-subject"),
        ("Beijing has no plans for it.", "seat-subject"),
        ("With Beijing threatening to leave, they stopped.", "seat-subject"),
        ("They insisted that Beijing stop it.", "seat-subject"),
        ("The permit was issued by Beijing.", "seat-towards"),
        ("They see Beijing as a rival.", "seat-object"),
        ("It presents Beijing with a choice.", "seat-object"),
        ("They kept Beijing in check.", "seat-object"),
        ("Aid from Beijing never came.", "seat-envoys"),
        ("A Beijing-backed firm won.", "seat-compound"),
        ("It is an anti-Beijing rally.", "seat-compound"),
        ("Beijing tore up the contract.", "seat-subject"),
        ("Can Beijing forgive the slight?", "seat-subject"),
        ("Beijing is sitting on a pile of debt.", "seat-subject"),
        ("It was Beijing that asked for talks.", "seat-subject"),
        ("Talks ended with Kyiv calling them useful and Beijing saying little.", "seat-subject"),
        ("Neither Beijing nor Kyiv has replied.", "seat-subject"),
        ("The row pits Beijing against Kyiv.", "seat-relation"),
        ("Nothing can be signed without Beijing.", "seat-relation"),
        ("It drew a rebuke from Beijing.", "seat-envoys"),
        ("They lost faith in Beijing.", "seat-towards"),
        ("It owes a billion to Beijing.", "seat-towards"),
        ("The port was leased back to Beijing.", "seat-towards"),
        ("Pressure is mounting on Beijing.", "seat-towards"),
        ("For Beijing, the port is a matter of pride.", "seat-towards"),
        ("The vote leaves Beijing scrambling for friends.", "seat-object"),
        ("The visit was meant to soothe Beijing.", "seat-object"),
    ],
)
def test_each_kind_of_evidence_has_its_rule(text: str, rule: str) -> None:
    assert ("Beijing", "CN", f"countries.{rule}") in seats(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Beijing-based firm won.",
        "The mood in Hanoi and Beijing remains good.",
        "BEIJING, May 4 (Agency) - Rain fell.",
        "Beijing - Rain fell on Monday.",
        "He flew to Beijing.",
        "He dropped by Beijing.",
        "Beijing has flourished.",
        "Beijing must host the games.",
        "He says Beijing should be the undivided capital.",
        "She left Beijing by train.",
        "The ship left Beijing on Sunday.",
        "The trains between Beijing and Hanoi are full.",
        "A Beijing court jailed him.",
        "The University of Beijing denied it.",
        "Beijing's airport denied it.",
        "Beijing residents denied it.",
        "Radio Beijing said so.",
        "The factory in Olympia, Washington said so.",
        "The White House press secretary smiled.",
        "Beijing shivered through a cold May.",
        "Beijing recorded its wettest June.",
        "Beijing beat Hanoi 3-1 on Sunday.",
        "Beijing wants to host the games.",
        "Beijing lies on a plain.",
        "Beijing banned cars from its centre.",
        "Beijing bus drivers went on strike.",
        "A strike by Beijing bakers went on.",
        "Parcels to Beijing and Bremen were late.",
        "Dinamo Beijing signed two strikers.",
        "The novel moves between Beijing and Hanoi.",
        "Beijing, where she was born, denied it.",
        "George Washington fell back. Washington denied it.",
        "Beijing's air is foul.",
    ],
)
def test_place_is_no_government(text: str) -> None:
    assert seats(text) == []


def test_headline_in_capitals_is_read_as_other_text() -> None:
    assert ["BEIJING", "OSLO", "KYIV"] == [
        surface for line in ("BEIJING EYES PORT", "OSLO AND KYIV SWAP SHIPS") for surface, _, _ in seats(line)
    ]
