"""How the command line writes: a file that is whole or not there, as JSON lines, a JSON array or a table."""

from __future__ import annotations

import csv
import functools
import gzip
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import attrs

from ._annotation import Annotation
from ._cli_progress import Result
from ._document import Document
from ._json import to_dict, to_json
from ._rows import columns, rows
from .errors import InputError

Layer = str | type[Annotation]
"""A layer by its name, a third party's by its class."""


@attrs.frozen
class Writer:
    """
    A format.

    Attributes:
        then: Makes of a layer and of whether the text is wanted the function that a worker calls on each document.
        write: Writes to a file what these functions gave.
    """

    then: Callable[..., Callable[[Document], Result]]
    write: Callable[[IO[str], Iterable[Any], Layer], None]


@contextmanager
def opened_output(path: str | None) -> Iterator[IO[str]]:
    """
    Standard output, or a file that stands under its name only when it is whole; ``.gz`` is compressed.

    Raises:
        InputError: It cannot be written.
    """
    if path is None:
        if sys.stdout is None:
            message = "standard output is closed; name a file with --output"
            raise InputError(message)
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", newline="\n")
        yield sys.stdout
        sys.stdout.flush()
        return
    # A device or a pipe is written to, never replaced; a link keeps leading where it leads.
    special = os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113  also an empty path
    target = Path(path if special else os.path.realpath(path))
    if not path or os.path.isdir(target):  # noqa: PTH112  unlike that of Path it never raises
        message = f"--output {path!r} is {'a folder' if path else 'empty'}; name a file"
        raise InputError(message)
    try:
        if special:
            handle, temporary = os.open(target, os.O_WRONLY), None
        else:
            handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:100]}.", dir=target.parent)
    except OSError as exc:
        message = f"--output {path!r} cannot be written: {exc.strerror or exc}"
        raise InputError(message) from exc
    try:
        with open(handle, "wb") as file, _text(file, compressed=path.lower().endswith(".gz")) as text:  # noqa: PTH123  a handle, not a path
            yield text
        if temporary is not None:
            os.chmod(temporary, target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())  # noqa: PTH101
            os.replace(temporary, target)  # noqa: PTH105
    except BaseException:
        if temporary is not None:
            os.unlink(temporary)  # noqa: PTH108
        raise


@contextmanager
def _text(file: IO[bytes], *, compressed: bool) -> Iterator[IO[str]]:
    if not compressed:
        with io.TextIOWrapper(file, encoding="utf-8", newline="\n") as text:
            yield text
        return
    # Neither a name nor a time inside, so that the same input gives the same bytes.
    with (
        gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed,
        io.TextIOWrapper(packed, encoding="utf-8", newline="\n") as text,
    ):
        yield text


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _json_line(document: Document, *, text: bool) -> Result:
    return Result.of(document, to_json(document, text=text))


def _plain(document: Document, *, text: bool) -> Result:
    return Result.of(document, to_dict(document, text=text))


def _rows(document: Document, *, layer: Layer) -> Result:
    return Result.of(document, list(rows(document, layer)))


def _write_lines(file: IO[str], lines: Iterable[str], _layer: Layer) -> None:
    for line in lines:
        file.write(line + "\n")


def _write_array(file: IO[str], documents: Iterable[dict[str, Any]], _layer: Layer) -> None:
    between = "[\n"
    for plain in documents:
        file.write(between + json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=1))
        between = ",\n"
    file.write("[]\n" if between == "[\n" else "\n]\n")


def _write_table(file: IO[str], tables: Iterable[list[dict[str, Any]]], layer: Layer) -> None:
    """The caller's own variables are those of the first row; any that only later ones have are told, not written."""
    writer: csv.DictWriter[str] | None = None
    left_out: dict[str, None] = {}
    fixed = columns(layer)
    for found in tables:
        for row in found:
            if writer is None:
                names = [*fixed, *(name for name in row if name not in fixed)]
                writer = csv.DictWriter(_UnixLines(file), names, extrasaction="ignore")
                writer.writeheader()
            left_out |= dict.fromkeys(name for name in row if name not in writer.fieldnames)
            writer.writerow(row)
    if writer is None:
        csv.writer(_UnixLines(file)).writerow(fixed)
    if left_out:
        print(
            f"onrecord: variables that the first row does not have are not in the table: {', '.join(left_out)}; jsonl has them all",
            file=sys.stderr,
        )


@attrs.frozen
class _UnixLines:
    """Takes rows that end with CRLF, for which every Python quotes a bare CR, and ends them with LF."""

    file: IO[str]

    def write(self, row: str) -> int:
        return self.file.write(row.removesuffix("\r\n") + "\n")


WRITERS: Mapping[str, Writer] = {
    "jsonl": Writer(lambda _, *, text: functools.partial(_json_line, text=text), _write_lines),
    "json": Writer(lambda _, *, text: functools.partial(_plain, text=text), _write_array),
    "csv": Writer(lambda layer, *, text: functools.partial(_rows, layer=layer), _write_table),  # noqa: ARG005
}
"""The formats by name."""
