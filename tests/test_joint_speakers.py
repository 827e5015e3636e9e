"""Several who stand as one subject are all its speakers, the first named first; with the plugins that know who they are."""

from __future__ import annotations

import pytest

from onrecord import Chain, Document


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Prime Minister Ruairi Keane and President Dilys Marr said they would meet.", ["Ruairi Keane", "Dilys Marr"]),
        (
            "Karim Benhaddou, Ann Whitlow and Dilys Marr warned that the port would close.",
            ["Karim Benhaddou", "Ann Whitlow", "Dilys Marr"],
        ),
        ("Germany and the Netherlands urged Britain to share the review.", ["Germany", "Netherlands"]),
        ("The Ministry of Trade and Industry said exports had fallen.", ["Ministry of Trade and Industry"]),
    ],
)
def test_each_of_a_coordination_speaks(text: str, speakers: list[str]) -> None:
    (statement,) = Chain("countries", "actors", "quotes")(Document(text)).statements
    assert speakers == [actor.name for actor in (statement.speaker, *statement.co_speakers)]
