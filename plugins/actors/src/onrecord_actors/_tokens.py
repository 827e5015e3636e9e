"""The different words of a text, without the marks around them: a cheap way to know what is worth looking for."""

from __future__ import annotations

_MARKS = ".,;:!?()[]{}\"'“”‘’«»…—–*"


def find_tokens(text: str) -> frozenset[str]:
    """
    The different words of *text* as printed, without the marks around them and without a possessive: a view.

    >>> sorted(find_tokens("The panel’s “report”, he said."))
    ['The', 'he', 'panel', 'report', 'said']
    """
    found = []
    for token in set(text.split()):
        if token.isalpha():
            found.append(token)
        else:
            bare = token.strip(_MARKS)
            found.append(bare[:-2] if bare.endswith(("’s", "'s")) else bare)
    return frozenset(found)
