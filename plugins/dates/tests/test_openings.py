"""Rules are tried only at words with which they can begin: none may be missed by that."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord_dates import LANGUAGES
from onrecord_dates._grammar import load_grammar
from onrecord_dates._lexicon import load_lexicon, plain
from onrecord_dates._openings import Openings, first_key, second_key
from onrecord_dates._pattern_tree import parse

FRAGMENTS = {"the": "(?:the )?+", "count": "(?:two|three)"}
VOCABULARY = ["the", "two", "three", "days", "day", "monday", "12", "3rd", "once"]


def opening(pattern):
    found = Openings(FRAGMENTS, load_lexicon("en"), VOCABULARY).of(pattern)
    second = None if found.second is None else set(found.second)
    return set(found.first), second, None if found.after_figure is None else set(found.after_figure)


def test_optional_word_may_be_left_out():
    seconds = {" two", " three", " day", " days"}
    assert ({"the", "two", "three"}, seconds, set()) == opening(r"{the}{count} days?\b")


def test_match_of_one_word_may_have_any_behind_it():
    assert ({"once"}, None, set()) == opening(r"once\b(?= (?:a|the))")


def test_figures_are_alike_but_not_what_is_glued_to_them():
    assert ({"#rd", "#"}, {" #"}, {" #"}) == opening(r"\d\d?(?:rd)? (?:19|20)\d\d")


def test_mark_behind_the_first_word_counts():
    assert ({"#"}, set(), {"/#", "-#"}) == opening(r"\d[/-]\d")


def test_what_a_pattern_looks_for_ahead_limits_the_second_word():
    assert ({"#", "#rd"}, set(), {":#"}) == opening(r"(?=\d:\d)\d+(?::\d)?(?: (?:am|pm))?+")


def test_apostrophe_before_the_first_word_is_kept():
    assert ({"'"}, {"'#", "’#"}, set()) == opening(r"['’]\d\d\b")


def test_word_of_the_lexicon_is_read_from_its_table():
    assert ({"monday"}, None, set()) == opening("{weekday_long}")


@pytest.mark.parametrize("pattern", ["a)", "[^a]b", r"\w+"])
def test_pattern_that_says_not_with_which_letter_it_begins_is_refused(pattern):
    with pytest.raises(ValueError, match=r"."):
        parse(pattern)


@given(st.data(), st.sampled_from(LANGUAGES), st.sampled_from([" ", "-", ", ", " ’", "\n"]))
@settings(deadline=None, max_examples=300)
def test_rule_that_matches_at_a_word_is_tried_there(data, language, between):
    grammar = load_grammar(language)
    examples = [example for rule in grammar.rules for example in rule.examples]
    pieces = st.sampled_from(
        examples + [word for example in examples for word in example.split()] + sorted(grammar.prefix)[::9]
    )
    text = plain(between.join(data.draw(st.lists(pieces, min_size=1, max_size=8))))
    words = onrecord.words(text)
    tried = set(grammar.triggers) | grammar.prefix
    for index, form in enumerate(words.forms):
        end = words.starts[index] + len(form)
        following = second_key(text[end : end + 1], words.forms[index + 1]) if index + 1 < len(words) else ""
        for rule in grammar.rules if form in tried else ():
            if rule.pattern.match(text, words.starts[index]):
                assert rule.opening.fits(first_key(form), following), (rule.name, form, following)
