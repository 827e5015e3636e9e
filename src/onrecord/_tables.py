"""Rows of tables of the caller's: CSV, JSON lines and JSON, gzipped or not, each row with its place; lines are read lazily."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import zlib
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import IO, Any, cast

import attrs

from ._admission import in_words
from ._decode import decode, known_charset, marked_charset
from .errors import InputError

_BROKEN = (OSError, EOFError, zlib.error)
_LARGEST_FIELD = 2**31 - 1
_QUOTED = re.compile(r'"[^"]*+"')
BEYOND = "beyond the header"
"""The column of the cells for which the header has no name."""


@attrs.frozen
class Row:
    """
    A row, or why there is none.

    Attributes:
        place: ``"file:line"``.
        values: Its values by column.
        flaw: What is wrong with it, in words, or None.
        assumed: Which charset had to be assumed, in words, or None.
    """

    place: str
    values: dict[str, Any]
    flaw: str | None = None
    assumed: str | None = None


def suffix_of(path: Path) -> str:
    """The suffix of a file's name in lower case, without ``.gz``."""
    return Path(path.name.lower().removesuffix(".gz")).suffix


def csv_rows(path: Path, encoding: str | None = None) -> Generator[Row, None, None]:
    """
    The rows of a CSV file: header first, delimiter comma, semicolon or tab, as the header shows.

    Raises:
        InputError: It cannot be read, or its header is none.
    """
    # The module has one limit for all readers; it only ever rises, since an article may be longer than its 128 KB.
    csv.field_size_limit(max(csv.field_size_limit(), _LARGEST_FIELD))
    with _opened(path) as file:
        lines = _Lines(file, path, encoding)
        first = next(lines, "").removeprefix("\ufeff")
        if not first.strip():
            message = f"{str(path)!r} has no header; the first line of a table names its columns"
            raise InputError(message)
        reader = csv.reader(_with_first(first, lines), delimiter=max(",;\t", key=_QUOTED.sub("", first).count))
        header = _header(reader, path)
        while True:
            place, began = f"{path.name}:{reader.line_num + 1}", reader.line_num
            lines.forget()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as exc:
                yield Row(place, {}, f"no row of CSV: {in_words(exc)}")
                continue
            except InputError as exc:
                yield Row(place, {}, exc.message)
                return
            if cells:
                flaw = None if len(cells) == len(header) else f"it has {len(cells)} cells, the header {len(header)}"
                if lines.quotes % 2 and lines.ended and reader.line_num > began + 1:
                    flaw = f"a quotation mark opens a cell and none closes it: all lines to {reader.line_num} are in it"
                values = dict(zip(header, cells, strict=False))
                if len(cells) > len(header):
                    values[BEYOND] = json.dumps(cells[len(header) :], ensure_ascii=False)
                yield Row(place, values, flaw, lines.assumed)


def _header(reader: Iterator[list[str]], path: Path) -> list[str]:
    """The names of the columns; one without a name is called by its number."""
    try:
        cells = next(reader)
    except csv.Error as exc:
        message = f"{str(path)!r} is no CSV: {in_words(exc)}; lines end with LF or CRLF"
        raise InputError(message) from exc
    header = [name.strip() or f"column {number}" for number, name in enumerate(cells, 1)]
    twice = next((name for name in header if header.count(name) > 1), None)
    if twice is not None:
        message = f"{str(path)!r} has two columns {twice!r}; name each column once"
        raise InputError(message)
    return header


def json_lines(path: Path, encoding: str | None = None) -> Generator[Row, None, None]:
    """
    The objects of a file of JSON lines; a line that is none comes with its flaw.

    Raises:
        InputError: The file cannot be read.
    """
    with _opened(path) as file:
        lines, number = _Lines(file, path, encoding), 0
        while True:
            number += 1
            place = f"{path.name}:{number}"
            lines.forget()
            try:
                line = next(lines, None)
            except InputError as exc:
                if number == 1:
                    raise
                yield Row(place, {}, exc.message)
                return
            if line is None:
                return
            line = line.removeprefix("\ufeff")
            if line.strip():
                try:
                    yield _object(json.loads(line), place, lines.assumed)
                except (ValueError, RecursionError) as exc:
                    yield Row(place, {}, f"no JSON: {in_words(exc)}")


def json_file(path: Path, encoding: str | None = None) -> Generator[Row, None, None]:
    """
    The objects of a JSON file that holds one, or an array of them; read as a whole.

    Raises:
        InputError: The file cannot be read, or is no JSON.
    """
    with _opened(path) as file:
        try:
            text, assumed = decode(file.read(), encoding)
            found = json.loads(text.removeprefix("\ufeff"))
        except _BROKEN as exc:
            raise _unreadable(path, exc) from exc
        except (ValueError, RecursionError) as exc:
            message = f"{str(path)!r} is no JSON: {in_words(exc)}; a file with an object a line is named .jsonl"
            raise InputError(message) from exc
    for number, value in enumerate(found if isinstance(found, list) else [found]):
        yield _object(value, f"{path.name}[{number}]", assumed)


def _object(value: Any, place: str, assumed: str | None) -> Row:
    return Row(place, value, None, assumed) if isinstance(value, dict) else Row(place, {}, "no JSON object")


def _with_first(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


class _Lines:
    """
    The lines of a file with their ends, decoded one by one in the order of `decode`, so that a file of any size streams.

    Attributes:
        quotes: How many quotation marks were read since `forget`.
        assumed: What `decode` had to assume since then.
        ended: Whether the file has been read to its end.
    """

    def __init__(self, file: IO[bytes], path: Path, encoding: str | None) -> None:
        self._path = path
        self._encoding = encoding
        try:
            head = cast("io.BufferedReader", file).peek(4)[:4]
        except _BROKEN as exc:
            raise _unreadable(path, exc) from exc
        charset = marked_charset(head) or (encoding and known_charset(encoding))
        if charset and "\n".encode(charset) != b"\n":
            self._lines: Iterator[Any] = io.TextIOWrapper(file, charset, errors="replace", newline="")
        else:
            self._lines = iter(file)
        self.ended = False
        self.forget()

    def forget(self) -> None:
        self.quotes, self.assumed = 0, cast("str | None", None)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        try:
            line = next(self._lines)
        except StopIteration:
            self.ended = True
            raise
        except _BROKEN as exc:
            raise _unreadable(self._path, exc) from exc
        if isinstance(line, bytes):
            line, assumed = decode(line, self._encoding)
            self.assumed = self.assumed or assumed
        self.quotes += line.count('"')
        return str(line)


def _unreadable(path: Path, exc: Exception) -> InputError:
    reason = getattr(exc, "strerror", None) or in_words(exc)
    return InputError(f"{os.fspath(path)!r} cannot be read to its end: {reason}")


def _opened(path: Path) -> IO[bytes]:
    try:
        if path.suffix.lower() == ".gz":
            return cast("IO[bytes]", gzip.open(path, "rb"))
        return path.open("rb")
    except OSError as exc:
        message = f"{os.fspath(path)!r} cannot be read: {exc.strerror or exc}"
        raise InputError(message) from exc
