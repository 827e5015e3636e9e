"""What the command line tells while it works: problems as they come, a bar of progress on a terminal, a sum at the end."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ._document import Document
from ._problem import Problem


@attrs.frozen
class Result:
    """
    What comes back of one document.

    Attributes:
        value: What is written.
        key: Of the document.
        problems: Of the document.
    """

    value: Any
    key: str
    problems: tuple[Problem, ...]

    @classmethod
    def of(cls, document: Document, value: Any) -> Result:
        """The result *value* of *document*."""
        return cls(value, document.key, document.problems)


def reported(results: Iterable[Result]) -> Iterator[Any]:
    """The values of *results*; each document's problems, and documents of one key, are told on standard error."""
    count = troubled = 0
    known: set[int] = set()  # hashes, not keys: a million documents stay below 100 MB
    repeated: list[str] = []
    bar = _bar()
    try:
        for result in results:
            count += 1
            troubled += bool(result.problems)
            mark = hash(result.key)
            if mark in known:
                repeated.append(result.key)
            known.add(mark)
            lines = [f"{result.key}: {problem.step}: {problem.code}: {problem.message}" for problem in result.problems]
            if bar is None:
                _tell(*lines)
            else:
                if lines:
                    bar.write("\n".join(map(_line, lines)), file=sys.stderr)
                bar.update()
            yield result.value
    finally:
        if bar is not None:
            bar.close()
    if not count:
        _tell("onrecord: no documents")
    if repeated:
        some = ", ".join(list(dict.fromkeys(repeated))[:5])
        _tell(
            f"onrecord: {len(repeated)} documents have the id of an earlier one: {some}; ids tell them apart in tables"
        )
    if troubled:
        _tell(f"onrecord: {troubled} of {count} documents have problems")


def _tell(*lines: str) -> None:
    for line in lines:
        print(_line(line), file=sys.stderr)


def _line(text: str) -> str:
    return " ".join(text.split())


def _bar() -> Any:
    """A bar of progress, or None where nobody looks or tqdm (the extra ``cli``) is missing."""
    if not sys.stderr.isatty():
        return None
    try:
        from tqdm import tqdm  # noqa: PLC0415  only a terminal needs it
    except ImportError:
        return None
    return tqdm(unit=" documents", file=sys.stderr, dynamic_ncols=True)
