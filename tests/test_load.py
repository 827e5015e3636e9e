"""Pages are loaded by the plugins that can; what none of them can load is kept as its source."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from onrecord import read
from onrecord._read import _loaders

PAGE = b"<!doctype html><html><body><p>The dam will hold.</p></body></html>"


@pytest.fixture
def install(monkeypatch):
    """Install classes of `loader_plugins`, or what cannot be imported, and nothing else."""

    def install(*names):
        found = {name.lower(): EntryPoint(name.lower(), f"loader_plugins:{name}", "onrecord") for name in names}
        monkeypatch.setattr("onrecord._read.installed", lambda: found)
        monkeypatch.setattr("onrecord._plugins.installed", lambda: found)
        _loaders.cache_clear()

    yield install
    _loaders.cache_clear()


def test_the_first_answer_of_a_plugin_is_the_document(install):
    install("Wrong", "Paragraphs")
    document = read(PAGE, url="https://example.org/dam", id="dam")
    assert (document.text, document.id, document.url) == ("The dam will hold.", "dam", "https://example.org/dam")
    assert (document.source, [region.rule for region in document.regions]) == ({"tag": "p"}, ["paragraphs.p"])
    assert document.problems == ()


def test_a_plugin_that_raises_leaves_a_problem_and_the_next_is_asked(install):
    install("Breaking", "Paragraphs")
    document = read(PAGE)
    assert document.text == "The dam will hold."
    assert [(problem.step, problem.code, problem.message) for problem in document.problems] == [
        ("breaking.load", "step-failed", "ValueError: not this page")
    ]


def test_a_page_that_no_plugin_loads_is_kept_as_its_source(install):
    install("Wrong")
    document = read(PAGE)
    assert document.text == PAGE.decode()
    assert [problem.code for problem in document.problems] == ["not-loaded"]


def test_plugins_that_cannot_be_imported_or_built_do_not_keep_a_page_from_being_read(install):
    install("Absent", "Unbuilt", "Paragraphs")
    document = read(PAGE)
    assert (document.text, document.problems) == ("The dam will hold.", ())
    empty = read(b"<html></html>")
    assert empty.text == "<html></html>"
    assert [(problem.step, problem.code) for problem in empty.problems] == [
        ("unbuilt.load", "step-failed"),
        ("core.read", "not-loaded"),
    ]


def test_plain_text_asks_no_plugin(install):
    install("Breaking")
    assert read(b"The dam will hold.").problems == ()


def test_a_page_says_its_own_charset(install):
    install()
    page = '<html><head><meta charset="iso-8859-2"></head><p>Łódź</p></html>'
    assert "Łódź" in read(page.encode("iso-8859-2")).text
