"""A table that tells more of files: who published them, and when, keyed by the names of the files."""

from __future__ import annotations

import os
import warnings
from pathlib import Path, PurePosixPath
from typing import Any

import attrs

from ._columns import Columns, Sought
from ._tables import csv_rows
from .errors import InputError


@attrs.define
class FileMetadata:
    """
    What a metadata table says of each file, which of its rows no file has asked for, and which columns are still sought.

    Attributes:
        source: The table, for messages.
        rows: By the name of the file, with ``/`` between folders.
        unused: Names that no file had so far, in the order of the table.
        sought: Columns that the caller named and no table had so far.
    """

    sought: Sought
    source: str = ""
    rows: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    unused: dict[str, None] = attrs.field(factory=dict)

    @classmethod
    def read(cls, source: str | os.PathLike[str] | None, columns: Columns) -> FileMetadata:
        """
        Read the table; without one, nothing is known of any file.

        Args:
            source: A CSV file.
            columns: Which of its columns names the file. That of the text is left out: the text is in the files.

        Raises:
            InputError: It cannot be read, has no column that names the file, a broken row, or two rows for one file.
        """
        sought = Sought(columns.named())
        if source is None:
            return cls(sought)
        rows: dict[str, dict[str, Any]] = {}
        for row in csv_rows(Path(source)):
            if row.flaw is not None:
                message = f"the metadata {os.fspath(source)!r}, {row.place}: {row.flaw}"
                raise InputError(message)
            if columns.file not in row.values:
                message = f"the metadata {os.fspath(source)!r} have no column {columns.file!r}, which names the file that a row is about; they have: {', '.join(row.values)}; say which it is: file='...' (on the command line --column file=...)"
                raise InputError(message)
            sought.found(row.values)
            name = PurePosixPath(row.values[columns.file].strip()).as_posix()
            if name in rows:
                message = f"the metadata {os.fspath(source)!r} have two rows for the file {name!r} (the second is {row.place}); give one"
                raise InputError(message)
            rows[name] = {
                column: value for column, value in row.values.items() if column not in (columns.file, columns.text)
            }
        return cls(sought, os.fspath(source), rows, dict.fromkeys(rows))

    def of(self, name: str, *, short: str | None = None) -> dict[str, Any]:
        """
        What the table says of a file; of one that it does not name, every column with None, so that all documents have the same columns.

        Args:
            name: Its path inside the folder.
            short: Its bare name, if no other file has the same.
        """
        key = name if name in self.rows else short
        if key is not None and key in self.rows:
            self.unused.pop(key, None)
            return self.rows[key]
        return dict.fromkeys(next(iter(self.rows.values()), ()), None)

    def is_at(self, path: Path) -> bool:
        """Whether *path* is the table itself, which often lies in the folder that it is about."""
        return bool(self.source) and path.exists() and path.samefile(self.source)

    def warn_of_unused(self, stacklevel: int) -> None:
        """Warn of rows that are about no file that was read."""
        if self.unused:
            some = ", ".join(list(self.unused)[:5]) + (" ..." if len(self.unused) > 5 else "")
            message = f"{len(self.unused)} of {len(self.rows)} rows of the metadata {self.source!r} are about no file of the input: {some}"
            warnings.warn(message, stacklevel=stacklevel + 1)
