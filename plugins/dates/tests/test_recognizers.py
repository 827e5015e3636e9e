"""
The cases of Recognizers-Text on whose spans its authors and the guidelines of TIMEX3 agree; skipped where the data set is missing.

A case of the data set counts if the Python implementation supports it, and an expression of it if

- it does not begin with a preposition, an article or a comparison, and none stands right before it (they are no part of a TIMEX3);
- it is no whole range ("from May 3 to May 5" is two TIMEX3);
- it is written as texts write it: names of months and days with a capital, no figure glued to a word (``Dec31``, ``10D``, ``11ish``);
- its value can be written in TIMEX3: no pair of ends, no day that does not exist.
"""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path

import pytest

from onrecord_dates import recognise, resolve

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[4] / "shared")
CASES = SHARED / "gold" / "recognizers.jsonl"
FLOOR = 0.75

HEAD = re.compile(
    r"(?:in|on|at|from|between|since|until|till|before|after|by|during|for|within|of|to|around|about|over|the|a|an|as|starting|prior|than|later|earlier|more|less"
    r"|any|some|near|upto|up|under|not|no|and|or|this is|greater|year|w/c|without|through|throughout|past|begin\w*|end\w*|back|if|either)\b|[=<>]",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"\b(?:the|an?) $", re.IGNORECASE)
RANGE = re.compile(r"\b(?:to|and|until|till|through|thru|or|between)\b|[-–~]", re.IGNORECASE)
FIGURES = re.compile(r"[\d./-]+(?:\s.*)?|\d+-\w+-\d+.*")
CHAT = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?"
    r"|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|christmas)(?![a-z])"
    r"|\d(?!(?:am|pm|AM|PM|[ap]\.m|[AP]\.M|st|nd|rd|th|s)\b)[A-Za-z]|(?<![a-z])[A-Za-z]+\d|\d{6}"
)
VALUE = re.compile(
    r"(?:\d{4}|XXXX)(?:-(?:\d\d|W\d\d|WXX|SP|SU|FA|WI|Q\d|H\d))?(?:-(?:\d\d?|WE|\d))?(?:T(?:\d\d(?::\d\d)?(?::\d\d)?|MO|AF|EV|NI))?"
    r"|P(?:\d+(?:\.\d+)?[YMWD])|PT\d+[HMS]|T\d\d(?::\d\d)?(?::\d\d)?|(?:PRESENT|PAST|FUTURE)_REF"
)
DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")


def exists(value):
    found = DAY.match(value)
    try:
        return found is None or date(2020 if found[1] == "XXXX" else int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return False


def agreed(text, expression):
    """Whether the guidelines of TIMEX3 would mark this stretch."""
    surface, value = expression["text"], str(expression["value"])
    return not (
        HEAD.match(surface)
        or ARTICLE.search(text[: expression["span"][0]])
        or (RANGE.search(surface) and not FIGURES.fullmatch(surface))
        or CHAT.search(surface)
    ) and bool(VALUE.fullmatch(value) and exists(value))


@pytest.mark.skipif(not CASES.exists(), reason="the data set is not here")
def test_three_quarters_of_the_agreed_cases_have_the_right_span():
    right = wanted = 0
    for row in map(json.loads, CASES.read_text(encoding="utf-8").splitlines()):
        if row["python_unsupported"]:
            continue
        gold = [tuple(found["span"]) for found in row["timexes"] if agreed(row["text"], found)]
        published = date.fromisoformat(row["published"][:10]) if row["published"] else None
        found = resolve(row["text"], recognise(row["text"]), published, narrative=False)
        spans = {(time.span.start, time.span.end) for time in found}
        wanted += len(gold)
        right += sum(span in spans for span in gold)
    assert right >= FLOOR * wanted, f"{right} of {wanted}"
