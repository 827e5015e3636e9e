"""
Where sentences end: one pass over end marks and line ends, each judged by its neighbours.

Method: our own rules, in the manner of Grefenstette and Tapanainen (1994): a list of abbreviations, each with what a
full stop after it means, and the shape of the word that follows. The page "Sentences" of the docs has the measurements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._abbreviations import ABBREVIATIONS
from ._line_ends import begins_item, line_end_separates
from ._sentence_ends import LOOK_BACK, Stop
from ._sentence_marks import EITHER, candidate

if TYPE_CHECKING:
    from collections.abc import Iterator


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """
    Find the sentences of one stretch of *text*.

    Args:
        text: The whole text.
        start: First code point of the stretch.
        end: One past its last code point.

    Yields:
        Half-open code points of each sentence, in order: never empty, without white space at the edges, together
        covering every character of the stretch that is not white space. A blank line always ends a sentence.

    Any string is accepted; cost is linear in its length.

    >>> text = "“Go!” Mr. Odell said. The U.S. envoy left."
    >>> [text[a:b] for a, b in split_sentences(text, 0, len(text))]
    ['“Go!” Mr. Odell said.', 'The U.S. envoy left.']
    """
    start, end = _trim(text, start, end)
    begin = start
    for found in candidate().finditer(text, start, end):
        at, after = found.span()
        if after >= end:
            break
        chunk = found[0]
        # Most sentences end so: no more is needed than a look at the word before.
        if chunk == ". " and text[after + 1 if text[after] in '“"' and after + 1 < end else after].isupper():
            word = text[max(begin, at - LOOK_BACK) : at].rpartition(" ")[2]
            if len(word) > 1 and word.isalpha() and word not in ABBREVIATIONS:
                yield begin, at + 1
                begin = after
                continue
        marks = chunk.rstrip()
        if chunk == marks and len(marks) > 1 and marks[-1] in EITHER and text[after].isalnum():
            after -= 1  # "left.“We tried": the mark opens what follows
            marks = marks[:-1]
        if "\n\n" in chunk or _separates(text, begin, at, marks, after, start, end):
            yield (begin, at + len(marks)) if marks or not text[at - 1].isspace() else _trim(text, begin, at)
            begin = after
    if begin < end:
        yield begin, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _separates(text: str, begin: int, at: int, marks: str, after: int, start: int, end: int) -> bool:  # noqa: PLR0917
    line_ends = text.count("\n", at, after)
    if line_ends > 1 or (line_ends and marks and begins_item(text, after)):
        return True
    if not marks:
        return line_end_separates(text, at, after, start, end)
    return Stop(text, begin, at, marks, after, end).ends_sentence()
