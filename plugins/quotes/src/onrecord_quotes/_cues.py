"""The cue lexicon: attributing words, their inflections, and where they stand in a text."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

VOWELS = "aeiou"


class Variant(NamedTuple):
    """One reading of a cue: the act that it names and the frame that says where speaker and content stand."""

    act: str
    frame: str


class Pattern(NamedTuple):
    """A cue as words: *form* is ``base``, ``s``, ``ed``, ``ing``, ``noun`` or ``phrase``."""

    words: tuple[str, ...]
    form: str
    variants: tuple[Variant, ...]


class Hit(NamedTuple):
    """A cue in the text: words ``first`` to ``last``, both included."""

    first: int
    last: int
    form: str
    variants: tuple[Variant, ...]


Fit = tuple[int, str, tuple[Variant, ...]]
"""Number of words, form and readings of a cue that a text fits."""


class Lexicon(dict[str, tuple[Pattern, ...]]):
    """
    First word -> patterns, longest first.

    Attributes:
        heads: First word -> the second words of the longer cues that begin with it, and what it is when none of them
            follows; None when it is no cue alone.
    """

    def __init__(self, heads: Mapping[str, tuple[Pattern, ...]]) -> None:
        super().__init__(heads)
        self.heads = {
            head: (
                frozenset(pattern.words[1] for pattern in patterns if len(pattern.words) > 1),
                _longest(patterns, (head,), 0),
            )
            for head, patterns in heads.items()
        }


class Row(NamedTuple):
    """A base form with its label ``act/frame`` or ``act/frame/wide``: what an entry of the lexicon "cues" holds."""

    form: str
    label: str


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((resources.files(__package__) / "data" / "cues_en.toml").read_text(encoding="utf-8"))


@cache
def irregular() -> dict[str, tuple[str, ...]]:
    """Base form -> past, past participle, third person; the later ones may be missing."""
    table: dict[str, str] = _data()["irregular"]
    return {base: tuple(forms.split()) for base, forms in table.items()}


def shipped_rows() -> tuple[Row, ...]:
    """The rows of ``data/cues_en.toml``."""
    rows: list[Row] = []
    data = _data()
    for kind in ("row", "noun", "phrase"):
        for row in data[kind]:
            frame = {"row": row.get("frame", ""), "noun": "noun", "phrase": row.get("frame", "")}[kind]
            label = f"{row['act']}/{frame}" + ("/wide" if row.get("tier") == "wide" else "")
            phrases = [" ".join(phrase.split()) for phrase in row.get("phrases", "").split("|")]
            rows.extend(Row(form, label) for form in row.get("words", "").split() + phrases if form)
    return tuple(rows)


def inflect(base: str) -> list[tuple[str, str]]:
    """
    All forms of a verb with what they are.

    >>> inflect("deny")
    [('deny', 'base'), ('denies', 's'), ('denying', 'ing'), ('denied', 'ed')]
    """
    forms = irregular().get(base, ())
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        third = base + "es"
    elif base.endswith("y") and base[-2:-1] not in VOWELS:
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    doubled = (
        base + base[-1]
        if (forms and forms[0] == base + base[-1] + "ed") or base in ("hit", "put", "begin", "beg", "cut")
        else base
    )
    ing = base[:-1] + "ing" if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) else doubled + "ing"
    if base.endswith("e"):
        past = base + "d"
    elif base.endswith("y") and base[-2:-1] not in VOWELS:
        past = base[:-1] + "ied"
    else:
        past = base + "ed"
    pasts = [past] if not forms else [f for f in forms[:2] if f not in (base, third)] or [base]
    if len(forms) > 2:
        third = forms[2]
    out = [(base, "base"), (third, "s"), (ing, "ing")]
    if base == "label":
        out.append(("labelling", "ing"))
    return out + [(p, "ed") for p in pasts if p != base]


def build_lexicon(rows: Iterable[Row], *, wide: bool) -> Lexicon:
    """
    The lexicon as first word -> patterns, longest first; rows marked ``wide`` are left out unless *wide*.

    >>> lexicon = build_lexicon([Row("point out", "say/clause")], wide=False)
    >>> [p.words for p in lexicon["pointed"]]
    [('pointed', 'out')]
    """
    found: dict[tuple[tuple[str, ...], str], list[Variant]] = {}
    for row in rows:
        act, frame, *tier = row.label.split("/")
        if tier and not wide:
            continue
        variant = Variant(act, frame or "clause")
        head, _, rest = row.form.lower().partition(" ")
        tail = tuple(rest.split())
        if variant.frame in ("noun", "according", "asstated", "owned"):
            forms = [(head, "noun" if variant.frame == "noun" else "phrase")]
        else:
            forms = inflect(head)
        for form, name in forms:
            variants = found.setdefault((tuple(form.replace("-", " ").split()) + tail, name), [])
            if variant not in variants:
                variants.append(variant)
    by_head: dict[str, list[Pattern]] = {}
    for (words, name), variants in found.items():
        by_head.setdefault(words[0], []).append(Pattern(words, name, tuple(variants)))
    return Lexicon(
        {
            head: tuple(sorted(patterns, key=lambda p: (-len(p.words), p.form == "noun")))
            for head, patterns in by_head.items()
        }
    )


def find_hits(low: Sequence[str], lexicon: Lexicon, noted: Iterable[int]) -> list[Hit]:
    """Every cue of the text *low* that begins with a *noted* word, the longest reading first; words inside a cue start no other."""
    hits: list[Hit] = []
    heads = lexicon.heads
    busy = -1
    last = len(low) - 1
    for at in noted:
        if at <= busy or (head := heads.get(low[at])) is None:
            continue
        seconds, fit = head
        if seconds and at < last and low[at + 1] in seconds:
            fit = _longest(lexicon[low[at]], low, at)
        if fit is not None:
            busy = at + fit[0] - 1
            hits.append(Hit(at, busy, fit[1], fit[2]))
    return hits


def _longest(patterns: Sequence[Pattern], low: Sequence[str], at: int) -> Fit | None:
    """The longest of *patterns* that the words from *at* fit, as a verb if it can be one."""
    verb: Pattern | None = None
    noun: Pattern | None = None
    for pattern in patterns:
        size = len(pattern.words)
        if size > 1 and tuple(low[at : at + size]) != pattern.words:
            continue
        if verb is not None and size < len(verb.words):
            break
        if pattern.form == "noun":
            noun = noun or pattern
        else:
            verb = verb or pattern
    best = verb or noun
    if best is None:
        return None
    more = noun.variants if noun is not None and verb is not None else ()
    return len(best.words), best.form, best.variants + more
