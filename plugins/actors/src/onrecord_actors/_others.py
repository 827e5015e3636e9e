"""Names that other writers have found, a model or the caller, set beside those of the rules."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ._authority import Entry
from ._kind import Kind
from ._people import significant
from ._reading import Reading
from ._runs import Run
from ._titles import title_end

_WORD = re.compile(r"\S++")


class Given(NamedTuple):
    """
    A name that another plugin, the caller or the user's authority file has given.

    Attributes:
        start: Its first code point.
        end: One past the last.
        kind: As in `onrecord.Actor`.
        key: The key of the actor, if the writer knows it.
        identifiers: Ids in authority files.
        confidence: How sure the writer is.
        entry: The row of the user's authority file that it is from.
    """

    start: int
    end: int
    kind: str
    key: str | None
    identifiers: tuple[str, ...]
    confidence: float
    entry: Entry | None


class Others(NamedTuple):
    """
    What other writers add to a reading.

    Attributes:
        names: Their names that stand, each with its bare run.
        dropped: Indexes of the runs of the reading that give way to them.
        short: Indexes of undecided runs that are one word of a person's name among them.
    """

    names: tuple[tuple[Given, Run], ...]
    dropped: frozenset[int]
    short: frozenset[int]


def set_beside(text: str, reading: Reading, given: tuple[Given, ...]) -> Others:
    """
    Which of the names of others stand, and which runs of *reading* give way: of two that overlap the surer one, of two equally sure ones theirs.

    Where both see the same name of the same kind, it is one, and what they know of it is kept.
    """
    starts = [run.start for run in reading.runs]
    names: list[tuple[Given, Run]] = []
    dropped: set[int] = set()
    parts: set[str] = set()
    reach = 0
    for name in sorted(given, key=lambda name: (name.start, -name.confidence, -name.end)):
        run = _bare(text, name)
        if run.start < reach or run.end <= run.start:
            continue
        over = _overlapping(reading, starts, run)
        if any(_goes_before(reading, index, name, run) for index in over):
            continue
        dropped.update(over)
        same = reading.runs[over[0]] if len(over) == 1 else run
        names.append((name, same if same[:2] == run[:2] else run))
        reach = run.end
        if name.kind == "person":
            forms = (run.words,) if name.entry is None else name.entry.names()
            parts.update(word for form in forms if len(form) > 1 for word in significant(form))
    short = {
        index
        for index, key in enumerate(reading.keys)
        if parts and index not in dropped and " " not in key and key not in reading.kinds and key.lower() in parts
    }
    return Others(tuple(names), frozenset(dropped), frozenset(short))


def given_kind(name: Given) -> Kind:
    """Why somebody of a given name is one, as the rules for names say it."""
    return Kind(name.kind, "authority" if name.entry is not None else "given-name", name.confidence)


def _goes_before(reading: Reading, index: int, name: Given, run: Run) -> bool:
    """Whether the run of *reading* at *index* is surer than *name*, and either something else or more of the same."""
    kind = reading.kinds.get(reading.keys[index])
    if kind is None or kind.confidence <= name.confidence:
        return False
    start, end = reading.runs[index][:2]
    return kind.kind != name.kind or (start <= run.start and run.end <= end and end - start > run.end - run.start)


def _overlapping(reading: Reading, starts: list[int], run: Run) -> list[int]:
    index = bisect_right(starts, run.start) - 1
    found = [index] if index >= 0 and reading.runs[index].end > run.start else []
    index += 1
    while index < len(starts) and starts[index] < run.end:
        found.append(index)
        index += 1
    return found


def _bare(text: str, name: Given) -> Run:
    """*name* without the title before it and the possessive after it."""
    surface = text[name.start : name.end]
    end = name.end - 2 if surface.endswith(("’s", "'s")) else name.end
    places = [match.start() for match in _WORD.finditer(text, name.start, end)]
    words = text[name.start : end].split()
    title = title_end(words, 0, len(words)) if name.kind == "person" and len(words) > 1 else 0
    start = name.start
    if 0 < title < len(words):
        start, words = places[title], words[title:]
    return Run(start, end, tuple(words), name.start if start > name.start else -1, opens=False)
