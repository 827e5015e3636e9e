"""The text as extractors read it: of the same length, and the same for all ways to write the same thing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Chain, Document, to_dict
from onrecord._normalize import _AFTER_LATIN, _SAME, _UNUSUAL, normalize
from onrecord.testing import texts

ARTICLES = sorted((Path(__file__).parent.parent / "examples" / "articles").glob("*.txt"))
EVERYTHING = Chain()


@given(texts())
def test_it_has_the_length_of_the_text_and_is_its_own_normal_form(text):
    normal = normalize(text)
    assert len(normal) == len(text)
    assert normalize(normal) == normal


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]) | st.sampled_from("\n“”‘’–—…éß")))
def test_plain_western_text_is_its_own_normal_form(text):
    assert normalize(text) == text


def test_the_usual_characters_are_their_own_normal_form():
    usual = [chr(code) for code in range(0x10000) if not _UNUSUAL.match(chr(code))]
    assert not _SAME.keys() & {*usual}
    assert not _AFTER_LATIN.keys() & {*usual}


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("Mr.\u00a0Lind", "Mr. Lind"),
        ("a\r\nb\rc", "a \nb\nc"),
        ("a\u2028b\x85c", "a\nb\nc"),
        ("a\tb", "a b"),
        ("\ufeffTitle", " Title"),
        ("″No,″ she said", '"No," she said'),
        ("don´t, donʼt", "don’t, don’t"),
        ("“We go‚” she said", "“We go,” she said"),
        ("‚We go‘, sagte sie", "‚We go‘, sagte sie"),
        ("Lind said：“No”", "Lind said:“No”"),
        ("anti‑war, −5", "anti-war, -5"),
    ],
)
def test_one_form_for_what_only_looks_different(given, read):
    assert normalize(given) == read


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    ("plain", "odd"),
    [
        (" ", "\t"),
        (" ", "\u00a0"),
        (" ", "\u202f"),
        ("\n", "\u2028"),
        ("\n", "\r"),
        ('"', "＂"),
        (":", "："),
        ("-", "‑"),
    ],
    ids=[
        "tab",
        "no-break",
        "narrow",
        "line-separator",
        "carriage-return",
        "full-width-mark",
        "full-width-colon",
        "hyphen",
    ],
)
def test_a_chain_finds_the_same_however_it_is_written(article, plain, odd):
    text = article.read_text(encoding="utf-8")
    found = [to_dict(EVERYTHING(Document(form, id="x"))) for form in (text, text.replace(plain, odd))]
    for plain_data in found:
        del plain_data["sha256"], plain_data["text"]
    assert json.dumps(found[1]) == json.dumps(found[0])
