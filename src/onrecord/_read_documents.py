"""`read_documents`: the documents of a folder, a table or a file, lazily."""

from __future__ import annotations

import json
import math
import os
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from ._document import Document
from ._given_values import checked_date
from ._json import SCHEMA, from_dict
from ._label import Scalar
from ._problem import Problem
from ._read import MEDIA_TYPES, read
from ._tables import Row, csv_rows, json_rows, suffix_of
from .errors import BadValue, InputError, OnrecordError

TABLES = {".csv": csv_rows, ".tsv": csv_rows, ".jsonl": json_rows, ".ndjson": json_rows}
KEY = "file"
"""The column of a metadata table that names the file."""

STEP = "core.read_documents"


@attrs.frozen
class Columns:
    """
    Which columns of a table hold what.

    Attributes:
        text: The text of the document.
        id: Its id.
        url: Its address.
        publisher: Its publisher.
        language: Its language.
        published: Its date of publication.
    """

    text: str = "text"
    id: str = "doc_id"
    url: str = "url"
    publisher: str = "publisher"
    language: str = "language"
    published: str = "published"


def read_documents(
    source: str | os.PathLike[str],
    *,
    text: str = "text",
    id: str = "doc_id",  # noqa: A002  the name that the model gives it
    url: str = "url",
    publisher: str = "publisher",
    language: str = "language",
    published: str = "published",
    metadata: str | os.PathLike[str] | None = None,
    encoding: str | None = None,
) -> Iterator[Document]:
    """
    The documents of a folder, of a table, or of one file; read as they are asked for, in a fixed order.

    Args:
        source: A folder (its ``.txt`` and ``.html`` files, gzipped or not, by name, subfolders too), a table (``.csv``, ``.tsv``,
            ``.jsonl``, gzipped or not: a row a document), or a single file. JSON lines that `to_json` wrote come back as they were.
        text: The column of a table that holds the text.
        id: The column of the id; ``"id"`` also counts unless another is named.
        url: The column of the address.
        publisher: The column of the publisher.
        language: The column of the language.
        published: The column of the date of publication.
        metadata: A CSV file that tells more of the files of a folder, keyed by its column ``file``; its other columns are named as
            those of a table.
        encoding: The declared charset of text files.

    Returns:
        An iterator. All other columns are in `Document.extra`. A row or file that cannot be read is a document without text that bears a
        `Problem` (``unreadable``, ``no-text``, ``bad-published``), so nothing is lost.

    Raises:
        InputError: *source* is not there, a folder has no readable file, a table has no text column.
    """
    columns = Columns(text, id, url, publisher, language, published)
    path = Path(source)
    if path.is_dir():
        return _folder(path, columns, metadata, encoding)
    if not path.exists():
        message = f"{str(path)!r} does not exist"
        raise InputError(message)
    rows = TABLES.get(suffix_of(path))
    if rows is None:
        more = _metadata(metadata, columns).get(path.name, {})
        return iter([_file(path, path.name, columns, more, encoding)])
    return _table(rows(path), columns, path)


def _folder(
    folder: Path, columns: Columns, metadata: str | os.PathLike[str] | None, encoding: str | None
) -> Iterator[Document]:
    paths = sorted(
        path
        for path in folder.rglob("*")
        if suffix_of(path) in MEDIA_TYPES and path.is_file() and not path.name.startswith(".")
    )
    if not paths:
        message = f"the folder {str(folder)!r} has no readable file; read are {', '.join(MEDIA_TYPES)}, also with .gz"
        raise InputError(message)
    about = _metadata(metadata, columns)
    names = {path: path.relative_to(folder).as_posix() for path in paths}
    loose = sorted(about.keys() - names.values() - {path.name for path in paths})
    if loose:
        warnings.warn(f"the metadata name files that are not in {str(folder)!r}: {', '.join(loose[:5])}", stacklevel=3)
    return (
        _file(path, names[path], columns, about.get(names[path], about.get(path.name, {})), encoding) for path in paths
    )


def _metadata(source: str | os.PathLike[str] | None, columns: Columns) -> dict[str, dict[str, Any]]:
    if source is None:
        return {}
    about: dict[str, dict[str, Any]] = {}
    for row in csv_rows(Path(source)):
        if KEY not in row.values:
            message = (
                f"the metadata {os.fspath(source)!r} have no column {KEY!r}; it names the file that a row is about"
            )
            raise InputError(message)
        about[row.values[KEY]] = {
            column: value for column, value in row.values.items() if column not in (KEY, columns.text)
        }
    return about


def _file(path: Path, name: str, columns: Columns, about: Mapping[str, Any], encoding: str | None) -> Document:
    given, problems = _given({column: value for column, value in about.items() if value not in ("", None)}, columns)
    given.setdefault("id", name)
    try:
        document = read(path, encoding=encoding, **given)
    except InputError as exc:
        return Document("", **given).given(*problems, Problem(STEP, "unreadable", exc.message.replace(str(path), name)))
    return document.given(*problems)


def _table(rows: Iterator[Row], columns: Columns, path: Path) -> Iterator[Document]:
    for number, row in enumerate(rows):
        if number == 0 and row.flaw is None and columns.text not in row.values and row.values.get("schema") != SCHEMA:
            message = (
                f"{str(path)!r} has no column {columns.text!r} for the text; it has: {', '.join(map(str, row.values))}"
            )
            raise InputError(message)
        yield _row(row, columns)


def _row(row: Row, columns: Columns) -> Document:
    if row.flaw is not None and not row.values:
        return Document("", id=row.place).given(Problem(STEP, "unreadable", f"{row.place}: {row.flaw}"))
    if row.values.get("schema") == SCHEMA:
        try:
            return from_dict(row.values)
        except OnrecordError as exc:
            return Document("", id=row.place).given(Problem(STEP, "unreadable", f"{row.place}: {exc.message}"))
    values = dict(row.values)
    text = values.pop(columns.text, None)
    given, problems = _given(values, columns)
    given.setdefault("id", row.place)
    if row.flaw is not None:
        problems.append(Problem(STEP, "unreadable", f"{row.place}: {row.flaw}"))
    if not isinstance(text, str) or not text.strip():
        problems.append(Problem(STEP, "no-text", f"{row.place}: the column {columns.text!r} holds no text"))
    return Document(text if isinstance(text, str) else "", **given).given(*problems)


def _given(values: dict[str, Any], columns: Columns) -> tuple[dict[str, Any], list[Problem]]:
    """What a row gives to `Document`; what it cannot take goes to ``extra`` as text, and a date that is none is told."""
    given: dict[str, Any] = {}
    problems: list[Problem] = []
    values = dict(values)
    id_column = columns.id if columns.id in values or columns.id != Columns().id else "id"
    for field, column in (
        ("id", id_column),
        ("url", columns.url),
        ("publisher", columns.publisher),
        ("language", columns.language),
    ):
        value = values.get(column)
        if isinstance(value, str) or (isinstance(value, int) and field == "id"):
            del values[column]
            if str(value):
                given[field] = str(value)
    if columns.published in values:
        value = values[columns.published]
        try:
            given["published"] = checked_date(value)
            del values[columns.published]
        except BadValue as exc:
            problems.append(Problem(STEP, "bad-published", exc.message))
    given["extra"] = {str(name): _scalar(value) for name, value in values.items()}
    return given, problems


def _scalar(value: Any) -> Scalar:
    if value is None or isinstance(value, (str, int)) or (isinstance(value, float) and math.isfinite(value)):
        return value
    return json.dumps(value, ensure_ascii=False)
