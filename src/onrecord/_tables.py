"""Rows of tables of the caller's: CSV and JSON lines, gzipped or not, read lazily, each row with its place."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

import attrs

from ._admission import in_words
from ._decode import decode
from .errors import InputError

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LARGEST_FIELD = 2**31 - 1


@attrs.frozen
class Row:
    """
    A row, or why there is none.

    Attributes:
        place: ``"file:line"``.
        values: Its values by column.
        flaw: What is wrong with it, in words, or None.
    """

    place: str
    values: dict[str, Any]
    flaw: str | None = None


def suffix_of(path: Path) -> str:
    """The suffix of a file's name in lower case, without ``.gz``."""
    return Path(path.name.lower().removesuffix(".gz")).suffix


def csv_rows(path: Path) -> Iterator[Row]:
    """
    The rows of a CSV file: header first, delimiter comma, semicolon or tab, as the header shows.

    Raises:
        InputError: It cannot be read, or has no header.
    """
    csv.field_size_limit(max(csv.field_size_limit(), _LARGEST_FIELD))
    with _opened(path) as file:
        text = _decoded_lines(file)
        first = next(text, "").removeprefix("\ufeff")
        if not first.strip():
            message = f"{str(path)!r} has no header; the first line of a table names its columns"
            raise InputError(message)
        delimiter = max(",;\t", key=first.count)
        reader = csv.reader(_with_first(first, text), delimiter=delimiter)
        header = next(reader)
        if len(set(header)) < len(header):
            twice = next(name for name in header if header.count(name) > 1)
            message = f"{str(path)!r} has two columns {twice!r}; names of columns differ"
            raise InputError(message)
        while True:
            place = f"{path.name}:{reader.line_num + 1}"
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as exc:
                yield Row(place, {}, f"no row of CSV: {in_words(exc)}")
                continue
            if cells:
                beyond = cells[len(header) :]
                flaw = f"it has {len(cells)} cells, the header {len(header)}" if beyond else None
                yield Row(
                    place,
                    dict(zip(header, cells, strict=False))
                    | ({"beyond the header": delimiter.join(beyond)} if beyond else {}),
                    flaw,
                )


def json_rows(path: Path) -> Iterator[Row]:
    """
    The objects of a file of JSON lines; a line that is none comes with its flaw.

    Raises:
        InputError: The file cannot be read.
    """
    with _opened(path) as file:
        for number, line in enumerate(_decoded_lines(file), 1):
            place = f"{path.name}:{number}"
            if not line.strip().removeprefix("\ufeff"):
                continue
            try:
                values = json.loads(line.removeprefix("\ufeff"))
            except (ValueError, RecursionError) as exc:
                yield Row(place, {}, f"no JSON: {in_words(exc)}")
                continue
            yield Row(place, values) if isinstance(values, dict) else Row(place, {}, "no JSON object")


def _with_first(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _decoded_lines(file: IO[bytes]) -> Iterator[str]:
    """The lines of *file* with their ends, decoded one by one in the order of `decode`, so that a file of any size streams."""
    start = file.read(2)
    file.seek(0)
    try:
        if start in _UTF16:
            yield from io.TextIOWrapper(file, encoding="utf-16", errors="replace", newline="")
            return
        for line in file:
            yield decode(line)[0]
    except (OSError, EOFError, zlib.error) as exc:
        message = f"{getattr(file, 'name', 'the file')!s} cannot be read to its end: {in_words(exc)}"
        raise InputError(message) from exc


def _opened(path: Path) -> IO[bytes]:
    try:
        if path.suffix.lower() == ".gz":
            return cast("IO[bytes]", gzip.open(path, "rb"))
        return path.open("rb")
    except OSError as exc:
        message = f"{os.fspath(path)!r} cannot be read: {exc.strerror or exc}"
        raise InputError(message) from exc
