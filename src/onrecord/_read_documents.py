"""`read_documents`: the documents of a folder, a table or a file, lazily."""

from __future__ import annotations

import json
import math
import os
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from ._annotation import Annotation
from ._chain import Chain
from ._columns import Columns
from ._document import Document
from ._file_metadata import FileMetadata
from ._given_values import checked_date
from ._json import SCHEMA, from_dict
from ._label import Scalar
from ._mojibake import mojibake
from ._problem import Problem
from ._read import MEDIA_TYPES, read
from ._tables import Row, csv_rows, json_file, json_lines, suffix_of
from .errors import BadValue, InputError, OnrecordError

TABLES = {
    ".csv": csv_rows,
    ".tsv": csv_rows,
    ".jsonl": json_lines,
    ".ndjson": json_lines,
    ".json": json_file,
}
NOT_READ = frozenset(
    (
        *(*TABLES, "", ".pdf", ".doc", ".docx", ".rtf", ".odt", ".epub", ".xml", ".eml", ".xls", ".xlsx", ".parquet"),
        *(".php", ".asp", ".aspx", ".jsp", ".shtml", ".mht", ".mhtml", ".warc"),
    )
)
"""What may hold articles too, files without an ending among them, so that a folder's reader is told that it passed them over."""

STEP = "core.read_documents"


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
    file: str = "file",
    encoding: str | None = None,
    chain: Chain | None = None,
) -> Iterator[Document]:
    """
    The documents of a folder, of a table, or of one file; read as they are asked for, in a fixed order.

    Args:
        source: A folder (its ``.txt`` and ``.html`` files, gzipped or not, by name, subfolders too), a table (``.csv``, ``.tsv``,
            ``.jsonl``, ``.json``, gzipped or not: a row a document), or a single file. What `to_json` wrote comes back as it was.
        text: The column of a table that holds the text.
        id: The column of the id; ``"id"`` also counts unless another is named.
        url: The column of the address.
        publisher: The column of the publisher.
        language: The column of the language.
        published: The column of the date of publication.
        metadata: A CSV file that tells more of the files of a folder; its columns are named as those of a table.
        file: The column of *metadata* that names the file: by its path inside the folder, or by a name that only one file has.
        encoding: The declared charset of text files and tables.
        chain: The chain that will work on them: pages are loaded with its settings, as by `read`, and third parties' layers that it
            writes are read back as their classes.

    Returns:
        An iterator. All other columns are in `Document.extra`. A row or file that cannot be read is a document without text that bears a
        `Problem` (``unreadable``, ``no-text``), so nothing is lost; so does one with ``bad-published``, ``odd-row``,
        ``encoding-assumed`` or ``mojibake``. Warns of rows of *metadata* that are about no file, and of files of a folder that may hold articles but are
        not read.

    Raises:
        InputError: *source* is not there, a folder has no readable file, a table cannot be read or has no text column, no table has a
            column that was named; at once, not with the first document.
    """
    columns = Columns(text, id, url, publisher, language, published, file)
    about = FileMetadata.read(metadata, columns)
    documents = documents_of(source, columns, about, encoding, chain)
    about.sought.refuse_missing()
    about.warn_of_unused(stacklevel=2)
    return documents


def documents_of(
    source: str | os.PathLike[str], columns: Columns, about: FileMetadata, encoding: str | None, chain: Chain | None
) -> Iterator[Document]:
    """What `read_documents` does; all that can be wrong with *source* as a whole is told at once, not with the first document."""
    path = Path(source)
    if not os.fspath(source) or not path.exists():
        message = f"{os.fspath(source)!r} does not exist"
        raise InputError(message)
    if path.is_dir():
        return _folder(path, columns, about, encoding, chain)
    rows = TABLES.get(suffix_of(path))
    if rows is None:
        known = about.of(path.as_posix(), short=path.name)
        return (_file(path, path.name, columns, known, encoding=encoding, chain=chain) for _ in range(1))
    if path.is_file():  # a pipe can be read only once
        with closing(rows(path, encoding)) as some:
            _check(some, columns, path, about)
    else:
        about.sought.missing.clear()
    layers = () if chain is None else chain.layers
    return (_row(row, columns, layers) for row in rows(path, encoding))


def _folder(
    folder: Path, columns: Columns, about: FileMetadata, encoding: str | None, chain: Chain | None
) -> Iterator[Document]:
    every, closed = _files(folder)
    paths = [path for path in every if suffix_of(path) in MEDIA_TYPES or path in closed]
    if not paths:
        message = f"the folder {str(folder)!r} has no readable file; read are {', '.join(MEDIA_TYPES)}, also with .gz, and any other file that is named itself"
        raise InputError(message)
    passed = [
        path.name for path in every if suffix_of(path) in NOT_READ and path not in closed and not about.is_at(path)
    ]
    if passed:
        some = ", ".join(passed[:5]) + (f" and {len(passed) - 5} more" if len(passed) > 5 else "")
        warnings.warn(
            f"the folder {str(folder)!r} has files that are not read: {some}; read are {', '.join(MEDIA_TYPES)}, "
            "and tables and other files that are named themselves",
            stacklevel=4,
        )
    names = Counter(path.name for path in paths)
    known: list[tuple[Path, str, dict[str, Any]]] = []
    for path in paths:
        name = path.relative_to(folder).as_posix()
        known.append((path, name, about.of(name, short=path.name if names[path.name] == 1 else None)))
    return (
        _closed(name, closed[path])
        if path in closed
        else _file(path, name, columns, values, encoding=encoding, chain=chain)
        for path, name, values in known
    )


def _files(folder: Path) -> tuple[list[Path], dict[Path, OSError]]:
    """
    All files below *folder* in a fixed order, links that lead nowhere among them, and folders that cannot be looked into, with the reason.

    Hidden ones are passed over. If *folder* itself cannot be looked into, that is an `InputError`.
    """
    closed: dict[Path, OSError] = {}

    def close(error: OSError) -> None:
        if Path(error.filename) == folder:
            message = f"the folder {error.filename!r} cannot be read: {error.strerror}"
            raise InputError(message) from error
        closed[Path(error.filename)] = error

    found = []
    for parent, folders, files in os.walk(folder, onerror=close):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(parent, name) for name in files if not name.startswith(".")]
    some = [path for path in found if os.path.isfile(path) or not os.path.exists(path)]  # noqa: PTH110, PTH113  unlike those of Path they never raise
    return sorted([*some, *closed], key=lambda path: path.parts), closed


def _closed(name: str, error: OSError) -> Document:
    """What stands for all files of a folder that cannot be looked into."""
    message = f"the folder {name!r} cannot be read: {error.strerror}; this document stands for all that is in it"
    return Document("", id=f"{name}/").given(Problem(STEP, "unreadable", message))


def _file(
    path: Path, name: str, columns: Columns, about: Mapping[str, Any], *, encoding: str | None, chain: Chain | None
) -> Document:
    given, problems = _given(dict(about), columns)
    given.setdefault("id", name)
    try:
        document = read(path, encoding=encoding, chain=chain, **given)
    except InputError as exc:
        return Document("", **given).given(*problems, Problem(STEP, "unreadable", exc.message.replace(str(path), name)))
    return document.given(*problems)


def _check(rows: Iterator[Row], columns: Columns, path: Path, about: FileMetadata) -> None:
    """Refuse a table of whose first rows none has the column of the text; the other columns may stand in another table."""
    some = [row.values for row in islice(rows, 100) if row.values]
    written = any(values.get("schema") == SCHEMA for values in some)
    if some and not written and not any(columns.text in values for values in some):
        message = f"{str(path)!r} has no column {columns.text!r} for the text; it has: {', '.join(map(str, some[0]))}; say which it is: text='...' (on the command line --column text=...)"
        raise InputError(message)
    for values in some:
        about.sought.found(values)
    if written or not some:
        about.sought.missing.clear()  # documents of our own have no columns, and a table without rows may have had any


def _row(row: Row, columns: Columns, layers: Sequence[type[Annotation]]) -> Document:
    if row.flaw is not None and not row.values:
        return Document("", id=row.place).given(Problem(STEP, "unreadable", f"{row.place}: {row.flaw}"))
    if row.values.get("schema") == SCHEMA:
        return _written_before(row, layers)
    values = dict(row.values)
    text = values.pop(columns.text, None)
    given, problems = _given(values, columns)
    given.setdefault("id", row.place)
    if row.flaw is not None:
        problems.append(Problem(STEP, "odd-row", f"{row.place}: {row.flaw}"))
    if row.assumed is not None:
        problems.append(Problem(STEP, "encoding-assumed", f"{row.place}: {row.assumed}"))
    if not isinstance(text, str) or not text.strip():
        problems.append(Problem(STEP, "no-text", f"{row.place}: the column {columns.text!r} holds no text"))
    if text is not None and not isinstance(text, str):
        given["extra"][columns.text] = _scalar(text)
    problems += mojibake(text if isinstance(text, str) else "", STEP)
    return Document(text if isinstance(text, str) else "", **given).given(*problems)


def _written_before(row: Row, layers: Sequence[type[Annotation]]) -> Document:
    """The document that `to_json` wrote; one that was changed since keeps its text and its id."""
    try:
        return from_dict(row.values, layers=layers)
    except OnrecordError as exc:
        text, name = row.values.get("text"), row.values.get("id")
        document = Document(
            text if isinstance(text, str) else "", id=name if isinstance(name, str) and name else row.place
        )
        return document.given(Problem(STEP, "unreadable", f"{row.place}: {exc.message}"))


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
        if column not in values:
            continue
        value = values[column]
        if value is None or isinstance(value, str) or (isinstance(value, int) and field == "id"):
            del values[column]
            if value not in (None, ""):
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
