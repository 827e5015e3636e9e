"""``onrecord extract``: documents in, their record out."""

from __future__ import annotations

import argparse
import csv
import functools
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import attrs

from ._chain import Chain
from ._decode import decode
from ._document import Document
from ._given_values import checked_date
from ._json import to_dict, to_json
from ._problem import Problem
from ._read_documents import Columns, read_documents
from ._rows import columns, rows
from .errors import InputError

if TYPE_CHECKING:
    from argparse import _SubParsersAction

STDIN = "-"


def add_extract(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "extract",
        help="extract statements, actors, dates, countries ... from articles",
        description="Read articles, run a chain over them, and write what it finds. Problems of single documents go to standard error.",
    )
    parser.add_argument(
        "input",
        nargs="+",
        metavar="INPUT",
        help="file, folder, .csv, .tsv, .jsonl (also .gz), or - for one text on standard input",
    )
    parser.add_argument(
        "--metadata", metavar="CSV", help="a table that tells more of files, keyed by its column 'file'"
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="NAME=COLUMN",
        help="which column of a table holds what: text=body",
    )
    parser.add_argument(
        "--published", metavar="DATE", help="date of publication of documents that have none (ISO 8601)"
    )
    parser.add_argument("--language", metavar="TAG", help="language of documents that name none (default: en)")
    parser.add_argument(
        "--encoding", metavar="NAME", help="charset of text files, where it is neither UTF-8 nor windows-1252"
    )
    parser.add_argument("--chain", metavar="TOML", help="a chain file; all installed plugins unless given")
    parser.add_argument("--only", metavar="NAME,...", help="only these plugins")
    parser.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes (default: 1)")
    parser.add_argument(
        "--format", choices=("jsonl", "json", "csv"), default="jsonl", help="jsonl: a document a line (default)"
    )
    parser.add_argument(
        "--layer",
        default="statements",
        metavar="NAME",
        help="csv: the layer whose objects are the rows (default: statements)",
    )
    parser.add_argument("--output", metavar="PATH", help="file to write; standard output unless given")
    parser.add_argument("--no-text", action="store_true", help="json, jsonl: leave the text out and keep its hash")
    parser.set_defaults(run=extract)


def _positive(value: str) -> int:
    number = int(value) if value.isascii() and value.isdigit() else 0
    if number < 1:
        message = f"{value!r} is no whole number from 1"
        raise argparse.ArgumentTypeError(message)
    return number


def extract(options: argparse.Namespace) -> int:
    """Run the chain over all inputs and write the result."""
    if options.chain and options.only:
        message = "give either --chain or --only"
        raise InputError(message)
    if options.format == "csv":
        columns(options.layer)
    chain = _chain(options)
    documents = _inputs(options)
    write = {"jsonl": _write_lines, "json": _write_array, "csv": _write_table}[options.format]
    with _output(options.output) as file:
        write(file, chain, documents, options)
    return 0


def _chain(options: argparse.Namespace) -> Chain:
    language = {"language": options.language} if options.language else {}
    if options.chain:
        return Chain.from_toml(options.chain)
    return Chain(*[name.strip() for name in options.only.split(",")], **language) if options.only else Chain(**language)


def _inputs(options: argparse.Namespace) -> Iterator[Document]:
    """All documents in the order of the inputs; every input is looked at before the first document is worked on."""
    named = _columns(options.column)
    default = checked_date(options.published)
    sources: list[Iterable[Document]] = [
        _standard_input(options.encoding)
        if name == STDIN
        else read_documents(name, metadata=options.metadata, encoding=options.encoding, **attrs.asdict(named))
        for name in options.input
    ]
    for documents in sources:
        for document in documents:
            if default is None or document.published is not None:
                yield document
            else:
                yield attrs.evolve(document, published=default)._with(document._record)  # noqa: SLF001  what it bears stays


def _columns(pairs: Iterable[str]) -> Columns:
    fields = [field.name for field in attrs.fields(Columns)]
    named: dict[str, str] = {}
    for pair in pairs:
        name, equals, column = pair.partition("=")
        if not equals or not column or name not in fields:
            message = f"--column {pair}: give NAME=COLUMN, where NAME is one of {', '.join(fields)}"
            raise InputError(message)
        named[name] = column
    return Columns(**named)


def _standard_input(encoding: str | None) -> Iterator[Document]:
    text, assumed = decode(sys.stdin.buffer.read(), encoding)
    document = Document(text, id=STDIN)
    yield document if assumed is None else document.given(Problem("core.read", "encoding-assumed", assumed))


@contextmanager
def _output(path: str | None) -> Iterator[IO[str]]:
    """Standard output, or a file that stands under its name only when it is whole."""
    if path is None:
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", newline="\n")
        yield sys.stdout
        sys.stdout.flush()
        return
    target = Path(path)
    if target.is_dir():
        message = f"--output {path}: it is a folder; name a file"
        raise InputError(message)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123  a handle, not a path
            yield file
        os.chmod(name, 0o666 & ~_umask())  # noqa: PTH101
        os.replace(name, target)  # noqa: PTH105
    except BaseException:
        os.unlink(name)  # noqa: PTH108
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _reported(results: Iterable[tuple[Any, str, tuple[Problem, ...]]]) -> Iterator[Any]:
    """The results, each document's problems told on standard error, with a bar of progress on a terminal."""
    count = troubled = 0
    for result, key, problems in _progress(results):
        count += 1
        troubled += bool(problems)
        for problem in problems:
            print(f"{key}: {problem.step}: {problem.code}: {problem.message}", file=sys.stderr)
        yield result
    if not count:
        print("onrecord: no documents", file=sys.stderr)
    elif troubled:
        print(f"onrecord: {troubled} of {count} documents have problems", file=sys.stderr)


def _progress(results: Iterable[Any]) -> Iterable[Any]:
    if not sys.stderr.isatty():
        return results
    try:
        from tqdm import tqdm  # noqa: PLC0415  the extra "cli"
    except ImportError:
        return results
    return tqdm(results, unit=" documents", file=sys.stderr, dynamic_ncols=True)


def _written(document: Document, *, text: bool) -> tuple[str, str, tuple[Problem, ...]]:
    return to_json(document, text=text), document.key, document.problems


def _as_plain(document: Document, *, text: bool) -> tuple[dict[str, Any], str, tuple[Problem, ...]]:
    return to_dict(document, text=text), document.key, document.problems


def _as_rows(document: Document, *, layer: str) -> tuple[list[dict[str, Any]], str, tuple[Problem, ...]]:
    return list(rows(document, layer)), document.key, document.problems


def _pipe(
    chain: Chain, documents: Iterable[Document], options: argparse.Namespace, then: Callable[..., Any], **keywords: Any
) -> Iterator[Any]:
    return _reported(chain.pipe(documents, workers=options.workers, then=functools.partial(then, **keywords)))


def _write_lines(file: IO[str], chain: Chain, documents: Iterable[Document], options: argparse.Namespace) -> None:
    for line in _pipe(chain, documents, options, _written, text=not options.no_text):
        file.write(line + "\n")


def _write_array(file: IO[str], chain: Chain, documents: Iterable[Document], options: argparse.Namespace) -> None:
    between = "[\n"
    for plain in _pipe(chain, documents, options, _as_plain, text=not options.no_text):
        file.write(between + json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=1))
        between = ",\n"
    file.write("[]\n" if between == "[\n" else "\n]\n")


def _write_table(file: IO[str], chain: Chain, documents: Iterable[Document], options: argparse.Namespace) -> None:
    """The header is that of the first document; variables that only later ones have are told, not written."""
    writer: csv.DictWriter[str] | None = None
    left_out: dict[str, None] = {}
    fixed = columns(options.layer)
    for found in _pipe(chain, documents, options, _as_rows, layer=options.layer):
        for row in found:
            if writer is None:
                own = [name for name in row if name not in fixed]
                writer = csv.DictWriter(file, [*fixed, *own], extrasaction="ignore", lineterminator="\n")
                writer.writeheader()
            left_out |= dict.fromkeys(name for name in row if name not in writer.fieldnames)
            writer.writerow(row)
    if writer is None:
        csv.writer(file, lineterminator="\n").writerow(fixed)
    if left_out:
        print(
            f"onrecord: variables that the first row does not have are not in the table: {', '.join(left_out)}",
            file=sys.stderr,
        )
