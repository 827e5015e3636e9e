"""`SourceLines`: collects which lines stand in which documents of a source, to find those that repeat."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from ._page import Page
from ._profile import SourceProfile
from ._source import line_hash, source_of

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

    from onrecord import Document

FORMAT = "onrecord-source-lines/1"
MOST = 8  # documents remembered for a line, the smallest keys: more would say no more, and would tell how often
SKETCH = 12  # sentences by which an article is known again, those with the smallest hashes
SENTENCE = 80  # characters
TELLING = 2  # sentences that two documents must share to be one article: one may be a slogan
WIDELY = 20  # documents: a sentence in more of them is furniture and tells no article from another


class SourceLines:
    r"""
    A collector of lines, one for many sources: `add` documents, `merge` collectors of other machines, `freeze` into a `SourceProfile`.

    The order of adding and merging does not matter, and the same document added twice counts once. Nothing but hashes is kept.

    >>> import onrecord
    >>> lines = SourceLines()
    >>> for news in ("The pier is closed.", "The ferry is back."):
    ...     lines.add(onrecord.Document(news + "\nGet the Courier app", publisher="Courier"))
    >>> lines.freeze()
    SourceProfile(1 sources, 1 lines)
    """

    def __init__(self) -> None:
        self._sketches: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        self._lines: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)

    def add(self, document: Document) -> None:
        """
        Take in the lines of a document.

        Args:
            document: Only its text, ``publisher`` and ``url`` are looked at.

        Raises:
            ValueError: It has neither ``publisher`` nor a ``url`` with a host, so that its source is unknown.
        """
        source = source_of(document)
        if source is None:
            message = "the document has neither publisher nor url, so its source is unknown; give it one of them"
            raise ValueError(message)
        page = Page(document.normalized)
        hashes = [line_hash(source, lower) for lower in page.lowers]
        sentences = {
            known
            for known, look, closed in zip(hashes, page.looks, page.closed, strict=True)
            if closed and len(look) >= SENTENCE
        }
        key = blake2b("\n".join(sorted(set(hashes))).encode(), digest_size=8).hexdigest()
        self._take(source, {key: tuple(sorted(sentences)[:SKETCH])}, dict.fromkeys(hashes, (key,)))

    def merge(self, other: SourceLines) -> None:
        """Take in all that another collector has."""
        for source in sorted(other._sketches):
            self._take(source, other._sketches[source], other._lines[source])

    def _take(self, source: str, sketches: Mapping[str, tuple[str, ...]], lines: Mapping[str, Iterable[str]]) -> None:
        self._sketches[source].update(sketches)
        mine = self._lines[source]
        for line, keys in lines.items():
            mine[line] = tuple(sorted({*mine.get(line, ()), *keys})[:MOST])

    def freeze(self, least: int = 2) -> SourceProfile:
        """
        The lines that stand in several articles of their source.

        Args:
            least: In how many, 2 or more. Documents that share half of their longer sentences are one article.
        """
        if least < 2:
            message = f"least is a number of articles from 2 on, not {least!r}"
            raise ValueError(message)
        sources: dict[str, dict[str, int]] = {}
        for source, lines in self._lines.items():
            article = articles(self._sketches[source])
            counts = {line: len({article[key] for key in keys}) for line, keys in lines.items()}
            repeated = {line: count for line, count in counts.items() if count >= least}
            if repeated:
                sources[source] = repeated
        return SourceProfile(sources)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SourceLines) and self.to_json() == other.to_json()

    __hash__ = None  # type: ignore[assignment]

    def to_json(self) -> str:
        """The collector as JSON, to go on collecting elsewhere; the hashes of lines that stand in one document only are in it."""
        data = {
            source: {"documents": dict(sorted(sketches.items())), "lines": dict(sorted(self._lines[source].items()))}
            for source, sketches in sorted(self._sketches.items())
        }
        return json.dumps({"format": FORMAT, "sources": data}, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> SourceLines:
        """
        The collector that `to_json` wrote.

        Raises:
            ValueError: The text is no such collector.
        """
        out = cls()
        try:
            data = json.loads(text)
            sources = {FORMAT: data["sources"]}[data["format"]]
            for source, parts in sources.items():
                sketches = {str(key): tuple(map(str, sketch)) for key, sketch in parts["documents"].items()}
                out._take(source, sketches, parts["lines"])
        except (ValueError, TypeError, KeyError, AttributeError) as exc:
            message = f"the text is no JSON that SourceLines.save wrote (format {FORMAT!r})"
            raise ValueError(message) from exc
        return out

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the collector to a file."""
        Path(path).write_text(self.to_json(), "utf-8")

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> SourceLines:
        """Read the collector from a file."""
        return cls.from_json(Path(path).read_text("utf-8"))


def articles(sketches: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """
    Of each document: the article that it is, named by the smallest key of the documents that share half of their longer sentences.

    >>> articles({"a": ("1", "2"), "b": ("1", "2", "3"), "c": ("4",)})
    {'a': 'a', 'b': 'a', 'c': 'c'}
    """
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(sketches):
        for sentence in sketches[key]:
            holders[sentence].append(key)
    shared: Counter[tuple[str, str]] = Counter()
    for keys in holders.values():
        if len(keys) <= WIDELY:
            shared.update(combinations(keys, 2))
    article = {key: key for key in sorted(sketches)}

    def root(key: str) -> str:
        while article[key] != key:
            key = article[key]
        return key

    for (first, second), count in sorted(shared.items()):
        if count >= TELLING and 2 * count >= max(len(sketches[first]), len(sketches[second])):
            low, high = sorted((root(first), root(second)))
            article[high] = low
    return {key: root(key) for key in article}
