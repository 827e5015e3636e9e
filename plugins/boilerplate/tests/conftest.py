"""Read a text into regions, for all tests."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import onrecord

if TYPE_CHECKING:
    from collections.abc import Callable

sys.path.append(str(Path(__file__).parent))  # for island_article, which the tests share


@pytest.fixture(scope="session")
def read() -> Callable[[str], onrecord.Document]:
    chain = onrecord.Chain("boilerplate")
    return lambda text: chain(onrecord.Document(text))


@pytest.fixture(scope="session")
def kinds(read) -> Callable[[str], list[tuple[str, str]]]:
    """The kinds of the regions and how each begins."""

    def listed(text: str) -> list[tuple[str, str]]:
        document = read(text)
        assert () == document.problems
        return [(region.kind, document.surface(region)[:24]) for region in document.regions]

    return listed


@pytest.fixture(scope="session")
def kind_of(read) -> Callable[[str, str], str]:
    """The kind of the line that begins so."""

    def found(text: str, start: str) -> str:
        document = read(text)
        region = document.region_of(onrecord.Span(text.index(start), text.index(start) + len(start)))
        return region.kind if region else ""

    return found
