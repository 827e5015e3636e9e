"""The forms looked for in text, indexed by their first word."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ._table import english

if TYPE_CHECKING:
    from collections.abc import Iterable

INITIALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÉ"
"""The letters with which a run begins that `scan` looks at."""

_FIRST = re.compile(r"\w+")
_SHORT = 4  # names of at most so many letters are acronyms too often to be taken in capitals without a line in capitals
FAMILIES = (
    ("Georgia", "name"),
    ("Georgian", "demonym"),
    ("Georgians", "demonym"),
    ("Congo", "name"),
    ("Congolese", "demonym"),
    ("Korea", "name"),
    ("Korean", "demonym"),
    ("Koreans", "demonym"),
    ("Dominican", "demonym"),
    ("Dominicans", "demonym"),
    ("Islamic Republic", "name"),
)
"""Forms that two states share: who is meant, the document must say."""


ARTICLE_NEEDED = frozenset({"Emirates", "Solomons", "West", "Quad"})
"""Forms that mean a state or bloc only after "the"."""

DEPENDENT = ARTICLE_NEEDED | frozenset(
    "PNG KSA BVI ROK PRC GDR SADR T&T RSA CIS SCO AU GCC OIC V4 P5 EEC SADC BRIC SA NZ CAR HK".split()
)
"""These, and acronyms that mean other things too: only where the document has the country otherwise."""

_ALPHA_2 = 2
_IN_CAPITALS = 0.95
_QUIET_KINDS = frozenset({"name", "part", "bloc", "capital", "building"})


class Form(NamedTuple):
    """
    One thing to look for.

    Attributes:
        text: As printed, straight apostrophes and plain blanks.
        kind: ``name demonym capital building part bloc family half phrase`` (a phrase is a longer name that yields nothing).
        iso: The code; for a bloc its canonical name, for a phrase the reject rule, for a family the kind of mention.
        capitals: Whether ``text`` is the all-capitals spelling.
        short: Whether it is so short that only a line in capitals makes it credible.
        rule: The rule of the mention that it makes; empty where the document or the clause decides.
        quiet: Whether no reject rule applies between words in small letters.
        confidence: That of the mentions it makes.
    """

    text: str
    kind: str
    iso: str
    capitals: bool = False
    short: bool = False
    rule: str = ""
    quiet: bool = False
    confidence: float = 1.0


def _form(text: str, kind: str, iso: str, *, capitals: bool = False, short: bool = False) -> Form:
    rule = ""
    if kind in ("name", "demonym") and text not in DEPENDENT:
        rule = "all-capitals" if capitals else kind if len(iso) == _ALPHA_2 else "past-state"
        rule = f"countries.{rule}"
    quiet = kind in _QUIET_KINDS and not short and text not in ("America", "US")
    return Form(text, kind, iso, capitals, short, rule, quiet, _IN_CAPITALS if capitals else 1.0)


class Head(NamedTuple):
    """
    The forms that begin with one word.

    Attributes:
        alone: The form that is the word itself.
        longer: Longer forms, longest first, by the two characters that follow the word.
        tight: Longer forms with one character more (OPEC+).
    """

    alone: Form | None
    longer: dict[str, tuple[Form, ...]]
    tight: tuple[Form, ...]


class Index(NamedTuple):
    """
    Forms by first word.

    Attributes:
        heads: First word -> its forms.
        low: Forms that begin with another letter (euro zone), by a sign that the text must hold.
    """

    heads: dict[str, Head]
    low: dict[str, tuple[Form, ...]]


def index_of(extra: Iterable[tuple[str, str]] = ()) -> Index:
    """
    The index of the shipped table and *extra* names.

    Args:
        extra: (form, ISO code) pairs, names that other plugins add.
    """
    forms: dict[str, Form] = {}
    for form in [*_shipped(), *(_form(text, "name", iso) for text, iso in extra)]:
        forms[form.text] = form
    heads: dict[str, list[Form]] = {}
    low: dict[str, list[Form]] = {}
    for form in [*forms.values(), *_in_capitals(forms)]:
        first = _FIRST.match(form.text)
        if first is None:
            continue
        if form.text[0] in INITIALS:
            heads.setdefault(first[0], []).append(form)
        else:
            low.setdefault(form.text[: 4 if form.text[0].isascii() else 1], []).append(form)
    return Index(
        {word: _head(word, found) for word, found in heads.items()}, {sign: tuple(found) for sign, found in low.items()}
    )


def _head(word: str, forms: list[Form]) -> Head:
    size = len(word)
    longer: dict[str, list[Form]] = {}
    for form in sorted(forms, key=lambda form: -len(form.text)):
        if len(form.text) > size + 1:
            longer.setdefault(form.text[size : size + 2], []).append(form)
    alone = next((form for form in forms if form.text == word), None)
    return Head(
        alone,
        {key: tuple(found) for key, found in longer.items()},
        tuple(form for form in forms if len(form.text) == size + 1),
    )


@cache
def shipped_index() -> Index:
    """The index without additions, built once a process."""
    return index_of()


def _shipped() -> list[Form]:
    table = english()
    out = [
        _form(form, kind, iso)
        for kind in ("demonym", "name", "part", "building", "capital")
        for iso, forms in table[kind].items()
        for form in forms
    ]
    out += [Form(text, "family", kind) for text, kind in FAMILIES]
    out += [Form(half, "half", iso) for half, iso in (("North", "KP"), ("South", "KR"))]
    out += [
        Form(name, "bloc", key)
        for key, bloc in table["blocs"].items()
        for name in bloc["names"]
        if not name.startswith("the ")
    ]
    out += [Form(form, "phrase", rule) for rule, forms in table["phrases"].items() for form in forms]
    return out


def _in_capitals(forms: dict[str, Form]) -> list[Form]:
    out = []
    for form in forms.values():
        upper = form.text.upper()
        letters = sum(map(str.isalpha, upper))
        if upper != form.text and upper not in forms and letters >= _SHORT and form.kind not in ("building", "half"):
            out.append(_form(upper, form.kind, form.iso, capitals=True, short=letters == _SHORT))
    return out
