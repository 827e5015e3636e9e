"""Names between commas beside a body: what it is called, and its acronym."""

from __future__ import annotations

from ._draft import Draft
from ._place import Place


def described_body(text: str, places: list[Place], start: int) -> Draft | None:
    """The body of "the city’s zoo authority, Quillzoo": known so far by what it is only, and named at *start*."""
    for _, end, draft in reversed(places[-2:]):
        if draft.rule == "source-body" and text[end:start] in (", ", ", the "):
            return draft
    return None


def abbreviated_body(text: str, places: list[Place], start: int, end: int, key: str) -> Draft | None:
    """The body whose acronym *key* stands between commas after it: "the Tide Transport Authority, TTA,"."""
    if not (key.isupper() and " " not in key and text.startswith(",", end)):
        return None
    for begin, stop, draft in reversed(places[-2:]):
        if (
            stop == start - 2
            and text.startswith(", ", stop)
            and draft.kind == "organisation"
            and draft.rule != "source-body"
        ):
            return draft if " " in text[begin:stop] else None
    return None
