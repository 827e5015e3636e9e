"""The testing kit finds what it promises to find: each of these plugins breaks one clause of the contract."""

from __future__ import annotations

import itertools

import attrs
import hostile_plugins as hostile
import pytest
from hypothesis import Phase, settings

from onrecord import Label, Name, Span, hookimpl
from onrecord.testing import contract_for


class Core:
    """A plugin that does nothing wrong."""

    name = "labelling"

    @hookimpl
    def find_labels(self, document):
        yield Label(None, "length", len(document.text), "me", rule="labelling.x")


TestLabelling = contract_for(Core, examples=10)


def broken(name, find):
    """A plugin of one step, *find*."""
    find.__name__ = "find_names"
    return type(name.title(), (), {"name": name, "find_names": hookimpl(find)})


def raises_on_curly(self, document):
    if "“" in document.text:
        raise ValueError
    return []


def yields_bad_span(self, document):
    yield Name(Span(0, len(document.text) + 1), rule="span.x")


COUNTER = itertools.count()


def counts(self, document):
    if document.text.strip():
        start = len(document.text) - len(document.text.lstrip())
        yield Name(Span(start, start + 1), key=str(next(COUNTER)), rule="count.x")


settings.register_profile("unshrunk", phases=(Phase.explicit, Phase.generate))


@pytest.fixture
def unshrunk():
    """Whoever expects a failure need not have it made small."""
    settings.load_profile("unshrunk")
    yield
    settings.load_profile("default")


def of(contract, name):
    return getattr(contract(), name)


@pytest.mark.parametrize(
    ("plugin", "clause"),
    [
        (broken("curly", raises_on_curly), "test_takes_any_article_without_a_problem"),
        (broken("span", yields_bad_span), "test_takes_any_text_without_a_problem"),
        (broken("count", counts), "test_gives_the_same_bytes_again_and_in_another_chain"),
        (broken("count", counts), "test_gives_the_same_in_many_threads"),
    ],
    ids=["raises", "bad span", "not pure", "not pure in threads"],
)
@pytest.mark.usefixtures("unshrunk")
def test_the_contract_catches(plugin, clause):
    with pytest.raises(AssertionError):
        of(contract_for(plugin, examples=60), clause)()


def test_the_contract_catches_a_quadratic_cost():
    def square(self, document):
        for _ in range(len(document.text) // 40):
            document.text.upper()
        return []

    with pytest.raises(AssertionError):
        of(contract_for(broken("square", square)), "test_cost_grows_linearly")()


def test_a_contract_is_a_new_class_with_functions_of_its_own():
    first, second = contract_for(Core), contract_for(Core)
    assert first is not second
    assert first.test_takes_any_article_without_a_problem is not second.test_takes_any_article_without_a_problem
    assert first.__name__ == "TestLabelling"


def test_linear_cost_need_not_be_checked():
    assert not hasattr(contract_for(Core, linear=False), "test_cost_grows_linearly")


def test_a_plugin_that_writes_a_decision_of_another_gets_on_with_the_rest():
    contract = contract_for("hostile_plugins:OtherSentences", examples=5, linear=False)
    assert contract.__name__ == "TestOthersentences"
    of(contract, "test_works_on_what_other_plugins_found")()


def test_a_plugin_that_needs_another_is_tested_beside_it():
    of(
        contract_for(hostile.Late, beside=(hostile.Nothing,), examples=5, linear=False),
        "test_takes_any_text_without_a_problem",
    )()


def test_options_reach_the_plugin():
    class Configured:
        name = "configured"
        Settings = attrs.make_class("Options", {"size": attrs.field(validator=attrs.validators.ge(1))})

    contract = contract_for(Configured, options={"size": 3}, examples=5, linear=False)
    of(contract, "test_takes_any_article_without_a_problem")()
