"""Towns of the United States in local news."""

from __future__ import annotations

import pytest

from onrecord_countries import countries_in


@pytest.mark.parametrize(
    "text",
    [
        "A man from Lebanon was found off Highway 64. The sheriff asked anyone in Missouri with news to call.",
        "The Mexico school board meets Monday. Buses in Audrain County, Mo., will run late.",
        "The Owls beat Peru on Friday. Coach Lee Dunn praised the best high school team in Indiana.",
        "Norway police wrote a ticket. The Oxford County sheriff said roads in Maine were icy.",
        "LEBANON FIRE\n\nA Lebanon barn burned, the Dall County sheriff said. State Police in Ohio are asking why.",
    ],
)
def test_local_news_means_the_town(text: str) -> None:
    assert countries_in(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drugs come from Mexico, the Tulsa County sheriff said. Oklahoma troopers watch Highway 40.", ["MX"]),
        ("Two brothers from Syria and Lebanon own a bakery in Dall County, Pennsylvania, by the high school.", ["SY", "LB"]),
        ("The sheriff of Dall County, Missouri, served in Lebanon. Beirut was calm; his high school wrote.", ["LB"]),
        ("The Dall County sheriff in Indiana felt the earthquake in Peru, his old high school said.", ["PE"]),
        ("Peru raised its rates. A bank in Indiana followed.", ["PE"]),
    ],
)  # fmt: skip
def test_document_about_abroad_means_the_state(text: str, expected: list[str]) -> None:
    assert expected == [mention.iso for mention in countries_in(text)]
