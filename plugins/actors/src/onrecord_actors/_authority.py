"""`Authority`: actors whom the user knows, by all their names."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from onrecord import Words, words

from ._people import significant
from ._reading import Reading


class DatedRole(NamedTuple):
    """
    What somebody was, and when.

    Attributes:
        title: As the file has it.
        affiliation: The name of the body it is of, "" if none.
        country: ISO code of the state it is of, None if unknown.
        since: Its first day, None if unknown.
        until: Its last day, None if it lasts or nobody knows.
    """

    title: str
    affiliation: str
    country: str | None
    since: date | None
    until: date | None

    def held_on(self, first: date | None, last: date | None) -> bool:
        """Whether it is held on all days from *first* to *last*; without a date only one that is not dated itself."""
        if first is None or last is None:
            return self.since is None and self.until is None
        return (self.since is None or self.since <= first) and (self.until is None or last <= self.until)


class Entry(NamedTuple):
    """
    An actor of an authority file.

    Attributes:
        key: Its key, the same in every document.
        name: Its canonical name.
        kind: ``person organisation bloc``.
        sector: As in `onrecord.Actor`.
        country: ISO code of the state it belongs to.
        forms: All its names, the canonical one first.
        identifiers: Its ids elsewhere.
        roles: What it is and was.
    """

    key: str
    name: str
    kind: str
    sector: str | None
    country: str | None
    forms: tuple[str, ...]
    identifiers: tuple[str, ...]
    roles: tuple[DatedRole, ...]

    def names(self) -> tuple[tuple[str, ...], ...]:
        """The words of those of its forms that are variants of its name, and no nickname or office."""
        cut = [tuple(form.split(" ")) for form in self.forms]
        own = set(significant(cut[0]))
        return tuple(words for words in cut if not own.isdisjoint(significant(words)))


class Authority:
    """
    Actors whom the user knows, looked up by their names.

    Args:
        entries: The actors.
        fingerprint: Of the file that they are from.
        source: The name of that file, for messages.

    It holds no open file: a chain that has one pickles with all that it knows.
    """

    __slots__ = ("_by_first", "_by_form", "entries", "fingerprint", "source")

    def __init__(self, entries: Iterable[Entry], fingerprint: str, source: str = "") -> None:
        self.entries = tuple(entries)
        self.fingerprint = fingerprint
        self.source = source
        by_form: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for form in dict.fromkeys(entry.forms):
                by_form.setdefault(form, []).append(entry)
        self._by_form = {form: tuple(found) for form, found in by_form.items()}
        by_first: dict[str, list[tuple[int, str]]] = {}
        for form in sorted(by_form, key=lambda form: (-len(form), form)):
            cut = words(form)
            by_first.setdefault(cut.forms[0], []).append((cut.starts[0], form))
        self._by_first = {first: tuple(found) for first, found in by_first.items()}

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Authority:
        """
        Read an authority file.

        Raises:
            ValueError: It cannot be read, or a row says what no row can; names the file, the line and what to do.
        """
        from ._authority_file import entries_of, text_of  # noqa: PLC0415  only who has such a file pays for reading one

        text, fingerprint = text_of(path)
        return cls(entries_of(text, os.fspath(path)), fingerprint, os.fspath(path))

    def __repr__(self) -> str:
        return f"Authority({len(self.entries)} actors from {self.source!r})"

    def bearers(self, form: str) -> tuple[Entry, ...]:
        """All who have the name *form*."""
        return self._by_form.get(form, ())

    def find(self, text: str, tokens: Words, reading: Reading) -> list[tuple[int, int, Entry]]:
        """
        Where *text* names somebody of the file, and whom: one look-up a word, the longest name first.

        A name that two of them have is the one's whom the text also names by another name, else nobody's; a person's single
        word is not taken where the text has a full name of another bearer.

        Args:
            text: The text.
            tokens: Its words.
            reading: Its names as the rules see them, whose bounds are not cut through.
        """
        starts = [run.start for run in reading.runs]
        found: list[tuple[int, int, str]] = []
        reach = 0
        by_first = self._by_first
        for word, start in zip(tokens.forms, tokens.starts, strict=True):
            if word in by_first and start >= reach:
                for offset, form in by_first[word]:
                    begin, end = start - offset, start - offset + len(form)
                    if begin >= reach and text.startswith(form, begin) and _is_whole(text, begin, end, reading, starts):
                        found.append((begin, end, form))
                        reach = end
                        break
        named = {bearers[0].key for _, _, form in found if len(bearers := self._by_form[form]) == 1}
        others = _full_names(reading) if found else {}
        told: list[tuple[int, int, Entry]] = []
        for begin, end, form in found:
            bearers = self._by_form[form]
            if len(bearers) > 1:
                bearers = tuple(entry for entry in bearers if entry.key in named)
            if len(bearers) == 1 and (
                bearers[0].kind != "person" or " " in form or not _is_another_s(form, bearers[0], others)
            ):
                told.append((begin, end, bearers[0]))
        return told


def _is_whole(text: str, begin: int, end: int, reading: Reading, starts: list[int]) -> bool:
    """Whether the words at these bounds are a name of their own, not a part of a word or of a longer name."""
    if (begin and (text[begin - 1].isalnum() or text[begin - 1] == "-")) or text[end : end + 1].isalnum():
        return False
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper():
        return False
    index = bisect_right(starts, begin) - 1
    if index < 0 or reading.runs[index].end <= begin:
        return True
    run = reading.runs[index]
    return run.end <= end and (run.start == begin or " " in text[begin:end])


def _full_names(reading: Reading) -> dict[str, list[str]]:
    """The full names of persons in the text that have each word."""
    names: dict[str, list[str]] = {}
    for key, kind in reading.kinds.items():
        if kind.kind == "person" and " " in key:
            for word in significant(tuple(key.split(" "))):
                names.setdefault(word, []).append(key)
    return names


def _is_another_s(form: str, entry: Entry, others: dict[str, list[str]]) -> bool:
    """Whether the text has a full name with the word *form* that is none of *entry*'s."""
    return any(key not in entry.forms for word in significant((form,)) for key in others.get(word, ()))
