"""Who an indefinite source is, and what is none."""

from __future__ import annotations

import pytest

from onrecord_actors._indefinite import indefinite


@pytest.mark.parametrize(
    "phrase",
    ["2017", "both", "Both Pell and Orlo", "dozens of freedom of information", "One sign in the window"],
)
def test_phrase_that_is_nobody_of_its_own(phrase):
    assert indefinite(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("dozens of guests", "group"),
        ("both of the guests", "group"),
        ("some of them", "group"),
        ("another pal", "unnamed"),
    ],
)
def test_phrase_that_is_somebody(phrase, kind):
    found = indefinite(phrase)
    assert found is not None
    assert kind == found.kind
