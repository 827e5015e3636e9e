"""What single words tell of past and future: the cues of a language, read from its data folder."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import attrs

from ._lexicon import load_table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ENDING = 5
"""Letters of a word of which the ending says something."""
_REMEMBERED = 4096

CUE, AHEAD, CLOSES, BREAKS, TAIL = 1, 2, 4, 8, 16
"""
What a word may be: a cue by itself, one that looks ahead by its ending, the last word of a phrase right before an expression, the begin of another
clause, of something else.
"""


@attrs.frozen(eq=False, kw_only=True)
class Cues:
    """
    The tables of ``cues.toml``, where each is explained.

    Attributes:
        direct: One or two words right before an expression to 1 (ahead) or -1 (behind).
        opening: Of these, those that say less at the head of a sentence.
        weak: Those that say less anywhere.
        future: Words that look ahead.
        present: Plural verbs that do so.
        not_present: Words before them that make them something else.
        nominal: Of the words that look ahead, those that are nouns behind one of the next.
        nouns_behind: Articles and the like.
        refused: Those that look behind before one of the next.
        refusing: "not".
        past: Words that look behind.
        endings: Ends of such words.
        infinitive: "to".
        governors: Before it these look ahead.
        passive: And behind it these.
        neutral: Before a participle these make it no past.
        determiners: So do these; behind "has" they make it no auxiliary.
        auxiliary: "has", before one of the next.
        planned: "scheduled".
        kind: What a word as printed may be: a sum of `CUE` and the others, 0 for most words.
    """

    direct: Mapping[str, int]
    opening: frozenset[str]
    weak: frozenset[str]
    future: frozenset[str]
    present: frozenset[str]
    not_present: frozenset[str]
    nominal: frozenset[str]
    nouns_behind: frozenset[str]
    refused: frozenset[str]
    refusing: frozenset[str]
    past: frozenset[str]
    endings: tuple[str, ...]
    infinitive: str
    governors: frozenset[str]
    passive: frozenset[str]
    neutral: frozenset[str]
    determiners: frozenset[str]
    auxiliary: frozenset[str]
    planned: frozenset[str]
    kind: Callable[[str], int]


@functools.cache
def load_cues(language: str) -> Cues:
    """
    Read the cues of *language*; tables that it does not need may be missing.

    >>> load_cues("en").direct["until"], load_cues("en").direct["since"]
    (1, -1)
    """
    tables = load_table(language, "cues")

    def words(table: str, key: str = "words") -> frozenset[str]:
        found: Any = tables.get(table, {}).get(key, ())
        return frozenset(found)

    future, past, present, auxiliary = words("future"), words("past"), words("present"), words("planned", "auxiliary")
    nouns_behind = words("determiner") | words("nominal", "before")
    endings, ahead = tuple(tables["past"]["endings"]), tuple(tables["future"].get("endings", ()))
    known, telling = future | past | present | auxiliary, endings + ahead
    closing, breaks, tails = frozenset(phrase.split()[-1] for phrase in tables["direct"]), words("break"), words("tail")

    @functools.lru_cache(_REMEMBERED)
    def kind(form: str) -> int:
        form = form.lower()
        listed, long = form in known, len(form) >= _ENDING
        return (
            CUE * (listed or (long and form.endswith(telling)))
            + AHEAD * (not listed and long and form.endswith(ahead))
            + CLOSES * (form in closing)
            + BREAKS * (form in breaks)
            + TAIL * (form in tails)
        )

    return Cues(
        direct={phrase: 1 if way == "future" else -1 for phrase, way in tables["direct"].items()},
        opening=words("opening"),
        weak=words("weak"),
        future=future,
        present=present,
        not_present=future | nouns_behind | words("present", "not_after"),
        nominal=words("nominal"),
        nouns_behind=nouns_behind,
        refused=words("refused"),
        refusing=words("refused", "behind"),
        past=past,
        endings=endings,
        infinitive=tables["infinitive"]["word"],
        governors=words("infinitive", "governors"),
        passive=words("infinitive", "passive"),
        neutral=words("neutral"),
        determiners=words("determiner"),
        auxiliary=auxiliary,
        planned=words("planned", "participles"),
        kind=kind,
    )


def direct(forms: tuple[str, ...], index: int, cues: Cues) -> int:
    """-1, 0 or 1 for the word, or the two words, right before an expression, the last of which is that at *index*."""
    if not cues.kind(forms[index]) & CLOSES:
        return 0
    form = forms[index].lower()
    return cues.direct.get(form) or (cues.direct.get(f"{forms[index - 1].lower()} {form}", 0) if index else 0)


def way_of(forms: tuple[str, ...], index: int, cues: Cues) -> int:
    """-1, 0 or 1 for one word."""
    kind = cues.kind(forms[index])
    if not kind & CUE:
        return 0
    if kind & AHEAD:
        return 1  # "entrera"
    form = forms[index].lower()
    before = forms[index - 1].lower() if index else ""
    following = forms[index + 1].lower() if index + 1 < len(forms) else ""
    if form in cues.nominal and before in cues.nouns_behind:
        return 0
    if form in cues.future:
        return _ahead(form, before, following, cues)
    if form in cues.present:
        return 0 if before in cues.not_present or forms[index][0].isupper() else 1
    if form in cues.auxiliary:
        if following in cues.determiners:
            return 0  # "has a deadline"
        if any(word.lower() in cues.planned for word in forms[index + 1 : index + 3]):
            return 1  # "has been scheduled"
    participle = len(form) >= _ENDING and form.endswith(cues.endings)
    if not participle and form not in cues.past:
        return 0
    return 0 if before in cues.neutral or (participle and before in cues.determiners) else -1


def _ahead(form: str, before: str, following: str, cues: Cues) -> int:
    """The same for a word that mostly looks ahead."""
    if form == cues.infinitive:
        return 1 if following in cues.passive or (before in cues.governors and following not in cues.determiners) else 0
    if form in cues.refused and following in cues.refusing:
        return -1
    return 0 if form in cues.direct else 1
