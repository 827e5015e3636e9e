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


class ListSentence(NamedTuple):
    text: str
    span: tuple[int, int] | None
    open: bool
    stated: int | None
    bloc: str | None
    stance: str | None
    target: tuple[int, int] | None


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
        text = ""
        at: dict[str, int] = {}
        for character in marked:
            if character in "<>{}":
                at[character] = len(text)
            else:
                text += character
        span = (at["<"], at[">"]) if "<" in at else None
        target = (at["{"], at["}"]) if "{" in at else None
        if values == "none":
            out.append(ListSentence(text, None, False, None, None, None, None))
            continue
        words = values.split()
        bloc = " ".join(words[2:-1])
        out.append(
            ListSentence(
                text,
                span,
                words[0] == "open",
                None if words[1] == "-" else int(words[1]),
                None if bloc == "-" else bloc,
                None if words[-1] == "-" else words[-1],
                target,
            )
        )
    return out


@pytest.fixture
def read_capitals() -> Callable[[str], list[Capitals]]:
    return capitals


@pytest.fixture
def read_lists() -> Callable[[str], list[ListSentence]]:
    return list_sentences
