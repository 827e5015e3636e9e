"""The forms looked for in text, and the one pattern that finds them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ._calm import calm_after, telling_before
from ._table import english
from ._trie import factored

if TYPE_CHECKING:
    from collections.abc import Iterable

INITIALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÉ"
"""The letters that the one pattern begins with: a form with another costs a search of its own."""

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


ARTICLE_NEEDED = frozenset({"Emirates", "Solomons", "West", "Quad", "Hague"})
"""Forms that mean a state or bloc only after "the"."""

DEPENDENT = ARTICLE_NEEDED | frozenset(
    "PNG KSA BVI ROK PRC GDR SADR T&T RSA CIS SCO AU GCC OIC V4 P5 EEC SADC BRIC SA NZ CAR HK".split()
)
"""These, and acronyms that mean other things too: only where the document has the country otherwise."""

MASCOTS = frozenset({"Indians", "INDIANS"})
"""People that are a team in a text about sport which has their country nowhere else."""

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
        quiet: Whether the reject rules for single forms, acronyms and adjectives are not about it.
        confidence: That of the mentions it makes.
        telling: Words before it that a reject rule asks about.
        calm: The two characters after it with which no reject rule is about what follows.
    """

    text: str
    kind: str
    iso: str
    capitals: bool = False
    short: bool = False
    rule: str = ""
    quiet: bool = False
    confidence: float = 1.0
    telling: frozenset[str] = frozenset()
    calm: frozenset[str] = frozenset()


def _form(text: str, kind: str, iso: str, *, capitals: bool = False, short: bool = False) -> Form:
    rule = ""
    if kind in ("name", "demonym") and text not in DEPENDENT and text not in MASCOTS:
        rule = "all-capitals" if capitals else kind if len(iso) == _ALPHA_2 else "past-state"
        rule = f"countries.{rule}"
    quiet = kind in _QUIET_KINDS and not short and text not in ("America", "US")
    sure = _IN_CAPITALS if capitals else 1.0
    return Form(
        text,
        kind,
        iso,
        capitals,
        short,
        rule,
        quiet,
        sure,
        telling_before(text, kind),
        calm_after(text, kind, short=short),
    )


class Index(NamedTuple):
    """
    What to look for.

    Attributes:
        forms: The forms by their text.
        pattern: Matches the longest form that begins with a capital.
        low: Forms that begin with another letter (euro zone), by a sign that the text must hold.
    """

    forms: dict[str, Form]
    pattern: re.Pattern[str]
    low: dict[str, tuple[Form, ...]]


def index_of(extra: Iterable[tuple[str, str]] = ()) -> Index:
    """
    The index of the shipped table and *extra* names.

    Args:
        extra: (form, ISO code) pairs, names that other plugins add.
    """
    forms: dict[str, Form] = {}
    for form in [*_shipped(), *(_form(text, "name", iso) for text, iso in extra)]:
        if form.text[:1].isalnum():
            forms[form.text] = form
    for form in _in_capitals(forms):
        forms.setdefault(form.text, form)
    low: dict[str, list[Form]] = {}
    for form in forms.values():
        if form.text[0] not in INITIALS:
            low.setdefault(form.text[:4], []).append(form)
    pattern = re.compile(factored(text for text in forms if text[0] in INITIALS) + r"(?!\w)")
    return Index(forms, pattern, {sign: tuple(found) for sign, found in low.items()})


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
    out += [_form(text, "family", kind) for text, kind in FAMILIES]
    out += [Form(half, "half", iso) for half, iso in (("North", "KP"), ("South", "KR"))]
    out += [
        _form(name, "bloc", key)
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
