"""Read the marked sentences of tests/data, for all tests."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(__file__).parent / "data"
_MARK = re.compile(r"\[([+-])([^\]]+)\]")


class Capitals(NamedTuple):
    text: str
    governments: frozenset[tuple[int, int]]


class MarkedList(NamedTuple):
    span: tuple[int, int]
    open: bool
    stated: int | None
    bloc: str | None
    stance: str | None
    target: tuple[int, int] | None


class ListSentence(NamedTuple):
    text: str
    lists: tuple[MarkedList, ...]


def lines(name: str) -> list[str]:
    return [line for line in (DATA / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def capitals(name: str) -> list[Capitals]:
    out = []
    for line in lines(name):
        text, position, spans = "", 0, set()
        for match in _MARK.finditer(line):
            text += line[position : match.start()]
            if match[1] == "+":
                spans.add((len(text), len(text) + len(match[2])))
            text += match[2]
            position = match.end()
        out.append(Capitals(text + line[position:], frozenset(spans)))
    return out


def list_sentences(name: str) -> list[ListSentence]:
    out = []
    for line in lines(name):
        values, marked = line.split(" | ", 1)
        spans, targets = places(marked, "<>"), places(marked, "{}")
        parts = [] if values == "none" else values.split(" ; ")
        assert len(parts) == len(spans), line
        found = [marked_list(part, span, targets) for part, span in zip(parts, spans, strict=True)]
        out.append(ListSentence(re.sub("[<>{}]", "", marked), tuple(found)))
    return out


def places(marked: str, marks: str) -> list[tuple[int, int]]:
    """Where what stands between *marks* is, once all marks are taken out."""
    bare = [len(re.sub("[<>{}]", "", marked[: found.start()])) for found in re.finditer(f"[{marks}]", marked)]
    return list(zip(bare[::2], bare[1::2], strict=True))


def marked_list(values: str, span: tuple[int, int], targets: list[tuple[int, int]]) -> MarkedList:
    """From values as "open 12 EU supports@2", where @2 says that the second target is meant."""
    opened, stated, *bloc, side = values.split()
    stance, _, place = side.partition("@")
    return MarkedList(
        span,
        opened == "open",
        None if stated == "-" else int(stated),
        None if bloc == ["-"] else " ".join(bloc),
        None if stance == "-" else stance,
        targets[int(place or 1) - 1] if stance != "-" and targets else None,
    )


@pytest.fixture
def read_capitals() -> Callable[[str], list[Capitals]]:
    return capitals


@pytest.fixture
def read_lists() -> Callable[[str], list[ListSentence]]:
    return list_sentences
