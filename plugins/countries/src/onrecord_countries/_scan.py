"""One pass over the text: where a form stands, longest first, left to right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from ._forms import INITIALS

if TYPE_CHECKING:
    from ._forms import Form, Index

# A run that begins with a capital: only there can a form begin. The class leads the pattern, so that the engine skips to it.
_CAPITALISED = re.compile(rf"[{INITIALS}]\w*+")


Hit: TypeAlias = "tuple[int, int, Form, bool]"
"""
A form at its place, not yet judged: start, end, form, and whether it surely stands after a word in small letters (not "at").

A plain tuple: hundreds of thousands a second are made.
"""


def plain(text: str) -> str:
    """*text* with line breaks and no-break blanks as blanks, curly apostrophes straight: offset for offset."""
    for mark, simple in (("\n", " "), ("\u00a0", " "), ("’", "'"), ("\u2011", "-")):
        if mark in text:
            text = text.replace(mark, simple)
    return text


def scan(text: str, index: Index) -> list[Hit]:
    """
    All hits, in order, not overlapping: the leftmost, of those the longest.

    Args:
        text: What `plain` gives.
        index: What to look for.
    """
    head_of = index.heads.get
    hits: list[Hit] = []
    position = last = 0
    size = len(text)
    for match in _CAPITALISED.finditer(text):
        head = head_of(match[0])
        if head is None:
            last = match.end()
            continue
        start, end = match.span()
        before = text[start - 1 : start]
        calm = before == " " and last != start - 1 and text[start - 2].islower() and text[start - 3 : start] != "at "
        last = end
        if start < position or (not calm and (before.isalnum() or before == "_")):
            continue
        form, longer, tight = head
        if longer:
            for other in longer.get(text[end : end + 2], ()):
                if text.startswith(other.text, start) and not _goes_on(text, start + len(other.text), size):
                    form, end = other, start + len(other.text)
                    break
        if tight and form is head.alone:
            for other in tight:
                if text.startswith(other.text, start) and not _goes_on(text, end + 1, size):
                    form, end = other, end + 1
        if form is not None:
            hits.append((start, end, form, calm))
            position = end
    for sign, forms in index.low.items():
        if sign in text:
            hits = _with_low(text, forms, hits)
    return hits


def _goes_on(text: str, end: int, size: int) -> bool:
    return end < size and (text[end].isalnum() or text[end] == "_")


def _with_low(text: str, forms: tuple[Form, ...], hits: list[Hit]) -> list[Hit]:
    """The hits and those of forms that begin with another letter than A to Z."""
    found = list(hits)
    for form in forms:
        start = text.find(form.text)
        while start >= 0:
            end = start + len(form.text)
            if not (start and _goes_on(text, start - 1, start)) and not _goes_on(text, end, len(text)):
                found.append((start, end, form, False))
            start = text.find(form.text, end)
    found.sort(key=lambda hit: (hit[0], -hit[1]))
    out: list[Hit] = []
    for hit in found:
        if not out or hit[0] >= out[-1][1]:
            out.append(hit)
    return out
