"""One pass over the text: where a form stands, longest first, left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ._forms import Form, Index

Hit: TypeAlias = "tuple[int, int, Form]"
"""A form at its place (start, end, form), not yet judged. A plain tuple: hundreds of thousands a second are made."""


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
    forms = index.forms
    hits: list[Hit] = []
    position: int | None = 0
    while position is not None:
        resume: int | None = None
        for match in index.pattern.finditer(text, position):
            start, end = match.span()
            if start and (before := text[start - 1]) != " " and (before.isalnum() or before == "_"):
                # The end of a longer word; another form may begin inside ("XALL INDIA").
                resume = start + 1
                break
            hits.append((start, end, forms[match[0]]))
        position = resume
    for sign, low in index.low.items():
        if sign in text:
            hits = _with_low(text, low, hits)
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
                found.append((start, end, form))
            start = text.find(form.text, end)
    found.sort(key=lambda hit: (hit[0], -hit[1]))
    out: list[Hit] = []
    for hit in found:
        if not out or hit[0] >= out[-1][1]:
            out.append(hit)
    return out
