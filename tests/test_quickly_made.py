"""Objects that are made quickly are what attrs would have made."""

from __future__ import annotations

import inspect

import attrs
import pytest

from onrecord import Actor, Mention, Role, Span
from onrecord._annotation import Identified, rule_last
from onrecord._confidence import rounded_confidence
from onrecord._quickly_made import quickly_made
from onrecord._strings import clean, clean_all, clean_optional


@attrs.frozen(field_transformer=rule_last)
class Slow(Identified):
    span: Span
    word: str = attrs.field(default="x", converter=clean)
    other: str | None = attrs.field(default=None, converter=clean_optional)
    words: tuple[str, ...] = attrs.field(default=(), converter=clean_all)
    sure: float = attrs.field(default=0.5, converter=rounded_confidence)
    double: int = attrs.field(default=1, converter=lambda value: 2 * value)

    def __attrs_post_init__(self):
        object.__setattr__(self, "double", self.double + 1)


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Quick(Slow):
    pass


HERE = Span(0, 1)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"word": "a\ud800", "other": "\udfff", "words": ("b\ud800", "c"), "sure": 2 / 3, "confidence": 1 / 3},
        {"word": 7, "other": 7, "words": ["\ud800"], "sure": 1, "double": 4, "twin": 2},
        {"word": "", "other": "", "words": [], "sure": "0.25"},
    ],
)
def test_its_fields_are_those_that_attrs_would_set(values):
    made = [cls(HERE, rule="test.x", **values) for cls in (Slow, Quick)]
    assert attrs.asdict(made[0], recurse=False) == attrs.asdict(made[1], recurse=False)


def test_its_signature_is_that_of_attrs():
    assert inspect.signature(Slow) == inspect.signature(Quick)
    assert str(inspect.signature(Mention)) == (
        "(span: 'Span', form: 'MentionForm', *, rule: 'str' = '', confidence: 'float' = 1.0) -> None"
    )


@pytest.mark.parametrize("cls", [Span, Mention, Role, Actor, Quick])
def test_it_stays_frozen(cls):
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        object.__new__(cls).start = 1


def test_a_missing_value_is_the_usual_error():
    with pytest.raises(TypeError, match=r"Quick\.__init__\(\) missing 1 required keyword-only argument: 'rule'"):
        Quick(HERE)


def test_a_default_that_is_made_anew_each_time_is_refused():
    @attrs.frozen
    class Growing:
        items: list[int] = attrs.field(factory=list)

    with pytest.raises(TypeError, match=r"Growing\.items"):
        quickly_made(Growing)
