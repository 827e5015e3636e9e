"""Interviews: whose *I* and *you* stand outside quotation marks."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ._draft import Draft
from ._person_runs import PersonRun
from ._quoted import Quotes

_OPENING = 1500
_LEAST = 5
_NEAR = 60
_QUESTION = 400


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"[ImMy](?<!\w\w)(?:(?<=I)(?![\w.])|(?<=[mM])(?:e|y|yself|ine)(?!\w))")


@cache
def _talk() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\binterview|\bspoke (?:with|to)\b|\btalk(?:s|ed) (?:to|with)\b|\bdiscuss(?:es|ed)?\b|\bquestions\b|\bsat down with\b|\btells\b|\bQ&A\b"
    )


@cache
def _asks() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\binterview(?:s|ed)?(?: with)?\b|\bspoke (?:with|to)\b|\btalk(?:s|ed) (?:to|with)\b|\bsat down with\b|\bquestions (?:for|to)\b"
    )


@cache
def _answers() -> re.Pattern[str]:
    return re.compile(r"\b(?:tells|told|answers|answered|discusses|discussed|explains|talks about|sat down)\b")


def interviewee(text: str, runs: list[PersonRun]) -> Draft | None:
    """
    The one who answers, in a text that is an interview: named most in its opening, which says that there is one; else None.

    Args:
        text: The text.
        runs: The persons named, with their names.
    """
    opening = text[:_OPENING]
    if not runs or text.count("?") < 3 or not _talk().search(opening):
        return None
    asked = [match.end() for match in _asks().finditer(opening)]
    answers = [match.start() for match in _answers().finditer(opening)]
    counts: Counter[int] = Counter()
    drafts: dict[int, Draft] = {}
    for one in runs:
        start, end = one.run.start, one.run.end
        if start < _OPENING:
            near = any(place <= start <= place + _NEAR for place in asked) or any(
                end <= place <= end + 3 for place in answers
            )
            counts[id(one.draft)] += 3 if near else 1
            drafts.setdefault(id(one.draft), one.draft)
    if not counts:
        return None
    ranked = counts.most_common(2)
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return min((drafts[ranked[0][0]], drafts[ranked[1][0]]), key=lambda draft: min(draft.mentions))
    return drafts[ranked[0][0]]


def first_persons(text: str, quotes: Quotes) -> list[tuple[int, int]]:
    """*I, me, my* outside quotation marks and outside questions; none if there are too few for an interview."""
    found = []
    place = 0
    for line in text.split("\n"):
        if len(line) > _QUESTION or not (line.endswith(("?", "? ")) and " you" in line):
            found += [
                (place + a, place + b)
                for a, b in (match.span() for match in _first().finditer(line))
                if not quotes.inside(place + a)
            ]
        place += len(line) + 1
    return found if len(found) >= _LEAST else []
