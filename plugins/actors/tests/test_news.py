"""People and bodies in short pieces of all sorts of news: games, business, courts, obituaries, science."""

from __future__ import annotations

from pathlib import Path

import pytest


def _pieces() -> list[tuple[str, str, str]]:
    blocks = (Path(__file__).parent / "news.txt").read_text("utf-8").split("\n\n")[1:]
    return [(text, people, bodies) for text, people, bodies in (block.strip().split("\n") for block in blocks)]


@pytest.mark.parametrize(("text", "people", "bodies"), _pieces(), ids=[piece[0][:40] for piece in _pieces()])
def test_people_and_bodies_of_a_piece_of_news_are_found(cast, text, people, bodies):
    actors = cast(text).values()
    found = [
        sorted(actor.name for actor in actors if actor.kind in kinds)
        for kinds in (("person",), ("organisation", "bloc"))
    ]
    assert [people, bodies] == [f"People: {'; '.join(found[0])}".strip(), f"Bodies: {'; '.join(found[1])}".strip()]
