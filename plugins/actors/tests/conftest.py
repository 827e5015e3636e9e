from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from onrecord import Actor, Annotation, Chain, Document

Cast = Callable[..., dict[str, Actor]]


@pytest.fixture(scope="session")
def alone() -> Chain:
    return Chain("actors", strict=True)


@pytest.fixture
def read(alone: Chain) -> Callable[..., Document]:
    def read(text: str, given: Iterable[Annotation] = ()) -> Document:
        return alone(Document(text).given(*given))

    return read


@pytest.fixture
def cast(read: Callable[..., Document]) -> Cast:
    """The actors of a text, by key."""

    def cast(text: str, *given: Annotation) -> dict[str, Actor]:
        return {actor.key: actor for actor in read(text, given).actors}

    return cast


@pytest.fixture
def surfaces() -> Callable[..., list[str]]:
    """The words of the mentions of an actor that have one of some forms, or all."""

    def surfaces(text: str, actor: Actor, *forms: str) -> list[str]:
        return [text[m.span.start : m.span.end] for m in actor.mentions if not forms or m.form in forms]

    return surfaces
