"""Capitals that stand for their government, on sentences of our own: floors that only rise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord_countries import countries_in

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("name", "floor"), [("metonyms.txt", 98), ("metonyms_held.txt", 92), ("metonyms_blind.txt", 81)]
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
    ],
)
def test_place_is_no_government(text: str) -> None:
    assert seats(text) == []
