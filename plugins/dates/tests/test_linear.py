"""Work grows in line with the text: twice the text takes twice the calls (counted, not timed)."""

from __future__ import annotations

import sys
from datetime import date

import pytest

import onrecord
from onrecord_dates import recognise, resolve

CHAIN = onrecord.Chain("dates", strict=True)
PIECES = (
    "1 ", "May ", "Monday ", "Monday, ", "the the ", "two two ", "1", "-", "of ", "2017-2017-", "2017 ", "year ", "last ", "the last ", "the end of ",
    "day of the ", "10:30 ", "'80s ", "May 3 ", "3 May ", "March 3, 2019 ", "480 BC ", "half past ", "hundred and ", "mid-", "every ", "1/1/", "’8", "Jan.",
    "now ", "noon ", "\n", "May\n", "a day ", "more than ", "first day of the ", "week of ", "Q1 ", "5pm ", "two days later ", "that year ", "next week Wednesday ",
    "“today ", '"', "from 2017 to ", "in 2017 was ", "OSTBROOK, May 3 - ", "\u2003",
)  # fmt: skip
SHORT, LONG, TIMES = 2_400, 24_000, 2


def calls(text, **known):
    """How many functions are called, those of C included, to find the times of *text*."""
    document, count = onrecord.Document(text, **known), 0

    def count_call(_frame, event, _argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(count_call)
    try:
        CHAIN(document)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("known", [{"published": "2024-01-19"}, {}], ids=["dated", "undated"])
@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_twice_the_calls(piece, known):
    text = piece * (SHORT // len(piece))
    calls(text, **known)  # patterns are compiled
    once, twice = calls(text, **known), calls(text * TIMES, **known)
    assert twice <= 1.1 * TIMES * once + 200


@pytest.mark.parametrize("piece", ["March 3, 2019 ", "“It left on Tuesday ", "in 2017 was ", "Monday "])
def test_no_long_stretch_of_text_is_looked_at_for_each_expression(piece):
    """Slices and searches of one long line, counted in characters."""
    once, twice = (looked_at(piece * (times * LONG // len(piece))) for times in (1, TIMES))
    assert twice <= 1.1 * TIMES * once + 3_000


class Watched(str):
    """A text that counts the characters that are sliced or searched."""

    __slots__ = ("seen",)

    def __getitem__(self, place):
        piece = super().__getitem__(place)
        self.seen += len(piece)
        return piece

    def find(self, piece, start=0, end=None):
        found = super().find(piece, start, len(self) if end is None else end)
        self.seen += (found if found >= 0 else len(self) if end is None else end) - start
        return found

    def rfind(self, piece, start=0, end=None):
        end = len(self) if end is None else end
        found = super().rfind(piece, start, end)
        self.seen += end - max(found, start)
        return found

    def count(self, piece, start=0, end=None):
        self.seen += (len(self) if end is None else end) - start
        return super().count(piece, start, len(self) if end is None else end)


def looked_at(text):
    watched = Watched(text)
    watched.seen = 0
    list(resolve(watched, recognise(watched), date(2024, 1, 19)))
    return watched.seen
