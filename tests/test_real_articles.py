"""The main job on real articles that the project may read but not contain; skipped where they are not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from test_laws import EVERYTHING, check_all

from onrecord import read, to_json

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).parent.parent.parent / "shared")
ARTICLES = sorted((SHARED / "seeds").glob("*.txt"))

pytestmark = pytest.mark.skipif(not ARTICLES, reason="the articles are not here (ONRECORD_SHARED)")


@pytest.fixture(scope="module")
def made():
    return {path.name: EVERYTHING(read(path)) for path in ARTICLES}


@pytest.mark.parametrize("name", [path.name for path in ARTICLES])
def test_a_real_article_gives_no_problem_and_every_span_is_exact(made, name):
    document = made[name]
    check_all(document, (SHARED / "seeds" / name).read_bytes().decode("utf-8"))
    assert document.problems == ()


@pytest.mark.parametrize("name", [path.name for path in ARTICLES])
def test_a_real_article_says_who_said_what(made, name):
    document = made[name]
    body = [statement for statement in document.statements if document.in_body(statement)]
    named = [statement for statement in body if statement.speaker is not None]
    assert len(body) >= 9
    assert len(named) >= 0.8 * len(body)


def test_real_articles_give_the_same_bytes_again_and_in_workers(made):
    again = EVERYTHING.pipe(map(read, ARTICLES), workers=2, then=to_json)
    assert list(again) == [to_json(made[path.name]) for path in ARTICLES]
