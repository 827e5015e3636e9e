"""Transcripts: lines that open with who speaks, *LIND: We never closed*, or with the *Q* and the *A* of an interview."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

Stretch = tuple[int, int]

_BETWEEN = 3
"""Most lines without a label between two turns of one conversation."""
_MOST_NAMES = 20
"""Most labels that are looked for in the text when none comes back."""
_STOPS = frozenset(".?!…")
_MARKS = "“\"‘'«„"
_ASKS = frozenset(("q", "question"))
_ANSWERS = frozenset(("a", "answer"))
NOBODY = frozenset(
    "note update watch read listen source sources caption photo video exclusive breaking editor q a related more opinion live "
    "correction clarification question answer headline title tweet fact verdict".split()
)
"""Labels that are nobody's name."""
_NO_SPEAKER = NOBODY | frozenset(
    "who what when where why how which date time place venue score result pros cons monday tuesday wednesday thursday friday "
    "saturday sunday today tomorrow yesterday address phone email website tickets price duration director cast rating".split()
)


class Turn(NamedTuple):
    """
    What one says in a conversation.

    Attributes:
        label: The code points of the label, without its sign.
        style: ``qa``, ``caps`` or ``name``.
        asks: Whether the label is that of a question.
        paragraphs: What is said: the rest of the line, and the lines without a label that follow it up to the next turn.
    """

    label: Stretch
    style: str
    asks: bool
    paragraphs: tuple[Stretch, ...]


_LABELLED = r"""
    [^\S\n]{0,8}+
    (?P<label> [^\W\d_a-z][\w.’'-]{0,24}+ (?:[ ][^\W\d_a-z][\w.’'-]{0,24}+){0,3} )     # "Q.", "LIND", "Mara Lind"
    (?:[ ]\([^()\n]{1,40}+\))?                                                         # "LIND (to Wirth)"
    (?P<sign> : | (?<=[QA]\.) )
    [^\S\n]{1,4}+
    (?P<words>\S[^\n]{0,20000}+)
"""


@cache
def _lines() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A labelled line, and one that follows a line feed, which is found faster."""
    return re.compile(_LABELLED, re.VERBOSE), re.compile(rf"\n{_LABELLED}", re.VERBOSE)


def turns(text: str) -> tuple[Turn, ...]:
    r"""
    The turns of all conversations that *text* prints as a transcript.

    A single label is none, nor are headings, scores and lists: the labels must be questions and answers, or come back, or be
    in capitals the names of those whom the text names elsewhere; and what follows them must be sentences.

    >>> [text[t.label[0]:t.label[1]] for text in ["Q: Why?\nA: Because we could."] for t in turns(text)]
    ['Q', 'A']
    """
    if ":" not in text and "Q." not in text:
        return ()
    first, later = _lines()
    opening = first.match(text)
    hits = [*later.finditer(text)] if opening is None else [opening, *later.finditer(text)]
    found: list[Turn] = []
    run: list[re.Match[str]] = []
    for hit in filter(_is_speech, hits):
        if run and not (_style(hit) == _style(run[-1]) and _lines_between(text, run[-1], hit) <= _BETWEEN):
            found += _turns(text, run)
            run = []
        run.append(hit)
    return (*found, *_turns(text, run))


def _is_speech(hit: re.Match[str]) -> bool:
    label, words = hit["label"].rstrip("."), hit["words"].rstrip()
    if not hit["sign"] and len(label) > 1:
        return False
    if _style(hit) == "qa":
        return True
    if label.lower().split()[0] in _NO_SPEAKER or words.upper() == words:
        return False
    return words[-1:] in _STOPS or (words[-1:] in "”\"’'»)—–-" and words[:1] not in _MARKS and " " in words)


def _style(hit: re.Match[str]) -> str:
    label = hit["label"].rstrip(".")
    if label.lower() in _ASKS | _ANSWERS:
        return "qa"
    return "caps" if label.isupper() and len(label) > 1 else "name"


def _lines_between(text: str, one: re.Match[str], other: re.Match[str]) -> int:
    gap = text[one.end() : other.start()]
    return 0 if not gap.strip() else sum(bool(line.strip()) for line in gap.split("\n"))


def _turns(text: str, run: list[re.Match[str]]) -> list[Turn]:
    """The turns of one run of labelled lines, if it is a conversation."""
    if len(run) < 2 or not _converses(text, run):
        return []
    found = []
    for at, hit in enumerate(run):
        paragraphs = [_trimmed(text, hit.start("words"), hit.end())]
        if at + 1 < len(run):
            paragraphs += _unlabelled(text, hit.end(), run[at + 1].start())
        start = hit.start("label")
        label = hit["label"].rstrip(".")
        asks = _style(hit) == "qa" and label.lower() in _ASKS
        found.append(Turn((start, start + len(label)), _style(hit), asks, tuple(paragraphs)))
    return found


def _converses(text: str, run: list[re.Match[str]]) -> bool:
    labels = Counter(hit["label"].rstrip(".") for hit in run)
    style = _style(run[0])
    if style == "qa":
        return len(labels) > 1
    if max(labels.values()) > 1:
        return len(labels) > 1 or style == "caps"
    return style == "caps" and len(labels) <= _MOST_NAMES and all(_is_named(text, label) for label in labels)


def _is_named(text: str, label: str) -> bool:
    """Whether the text names elsewhere whom a label in capitals means."""
    return re.search(rf"\b{re.escape(label.rsplit(maxsplit=1)[-1].title())}\b", text) is not None


def _unlabelled(text: str, start: int, end: int) -> list[Stretch]:
    """The lines from *start* to *end* that are words of the turn before: not ``(Laughter.)``."""
    found = []
    for line in re.finditer(r"[^\n]++", text[start:end]):
        first, last = _trimmed(text, start + line.start(), start + line.end())
        if first < last and text[first] not in "([":
            found.append((first, last))
    return found


def _trimmed(text: str, start: int, end: int) -> Stretch:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
