"""A document in pieces that a pipeline can take: its regions, none longer than the pipeline's limit."""

from __future__ import annotations

import re
from collections.abc import Iterator

import onrecord

# spaCy's tokenizer peels marks off a token one by one, in time that grows with the square of their number.
_CROWDED = re.compile(r"(?<!\w)(?:\w*+[^\w\s]){50}")


def pieces(document: onrecord.Document, longest: int) -> Iterator[tuple[int, str]]:
    r"""
    Where each piece of *document* starts, and its characters.

    A name never runs over the end of a paragraph, and one text of 10 MB is more than most pipelines take. Without regions each line is a
    piece; a longer one than *longest* is cut after white space, or anywhere if it has none. After fifty marks without white space, where
    no name runs on, a new piece begins.

    >>> list(pieces(onrecord.Document("One two three.\n\nFour."), 8))
    [(0, 'One two '), (8, 'three.'), (16, 'Four.')]
    """
    text = document.text
    for start, end in _stretches(document):
        begin = start
        while end - begin > longest:
            cut = _after_blank(text, begin, begin + longest)
            yield begin, text[begin:cut]
            begin = cut
        if text[begin:end].strip():
            yield begin, text[begin:end]


def _stretches(document: onrecord.Document) -> Iterator[tuple[int, int]]:
    if document.has("regions"):
        whole = [(region.span.start, region.span.end) for region in document.regions]
    else:
        lines = document.view(onrecord.lines)
        whole = list(zip(lines.starts, lines.ends, strict=True))
    for start, end in whole:
        begin = start
        for crowd in _CROWDED.finditer(document.text, start, end):
            yield begin, crowd.end()
            begin = crowd.end()
        yield begin, end


def _after_blank(text: str, start: int, end: int) -> int:
    for place in range(end, start, -1):
        if text[place - 1].isspace():
            return place
    return end
