"""What a plugin keeps of the forms that it met never changes what it finds."""

from __future__ import annotations

from onrecord import Actor, Chain, Document, Mention, Span, to_dict, words
from onrecord_quotes import _words
from onrecord_quotes._standing import Standing
from onrecord_quotes._words import ADVERBIAL, CAPITAL, PARTICIPLE, PAST, Kinds, words_of

TEXT = "“The toll is unfair,” Mara Ash said quickly, adding that it was dropped."


def test_second_reading_of_a_text_is_the_same():
    chain = Chain("quotes")
    assert to_dict(chain(Document(TEXT))) == to_dict(chain(Document(TEXT)))


def test_full_memory_forgets_and_finds_the_same(monkeypatch):
    expected = to_dict(Chain("quotes")(Document(TEXT)))
    monkeypatch.setattr(_words, "MOST_FORMS", 2)
    chain = Chain("quotes")
    assert [expected, expected] == [to_dict(chain(Document(TEXT))) for _ in range(2)]


def test_form_tells_capital_past_participle_and_adverb():
    kinds = Kinds()
    forms = ("Ash", "dropped", "adding", "quickly", "Quickly", "family")
    assert [CAPITAL, PAST, PARTICIPLE, ADVERBIAL, CAPITAL, 0] == [
        kinds[form] & (CAPITAL | PAST | PARTICIPLE | ADVERBIAL) for form in forms
    ]


def test_gaps_stand_around_every_word():
    text = "— Ash’s (new) toll…"
    read = words_of(words(text), Kinds(frozenset(("toll",))))
    assert (("— ", "’", " (", ") ", "…"), [3]) == (read.gaps, read.noted)


def test_of_two_actors_on_the_same_words_the_first_stands_there():
    mention = (Mention(Span(0, 4), "name"),)
    given = [
        Actor(f"person:{name}", name, "person", mention, rule="test.given", twin=twin)
        for twin, name in enumerate(("a", "b"), 1)
    ]
    document = Document("Mara said so.").given(*given)
    standing = Standing(document)
    assert (document.actor_at(Span(0, 4)), None, None) == (standing(Span(0, 4)), standing(Span(5, 9)), standing(None))
