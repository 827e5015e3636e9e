"""``onrecord extract``: documents in, their record out."""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ._chain import Chain
from ._cli_output import WRITERS, opened_output
from ._cli_progress import reported
from ._columns import Columns
from ._decode import known_charset
from ._document import Document
from ._file_metadata import FileMetadata
from ._given_values import checked_date
from ._read import read
from ._read_documents import documents_of
from ._rows import columns
from ._tables import suffix_of
from .errors import BadValue, InputError, UnknownLayer

if TYPE_CHECKING:
    from argparse import _SubParsersAction

STDIN = "-"


def add_extract(commands: _SubParsersAction[Any]) -> None:
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
        help="file, folder, .csv, .tsv, .jsonl, .json (also .gz), or - for one text on standard input",
    )
    parser.add_argument(
        "--metadata",
        metavar="CSV",
        help="a table that tells more of files, keyed by its column 'file' (another: --column file=...)",
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="NAME=COLUMN",
        help="which column of a table holds what: text=body; NAME is text, id, url, publisher, language, published or file; "
        "may be given several times",
    )
    parser.add_argument(
        "--published", metavar="DATE", help="date of publication of documents that have none (ISO 8601)"
    )
    parser.add_argument("--language", metavar="TAG", help="language of documents that name none (default: en)")
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help="charset of text files and tables, where it is neither UTF-8 nor windows-1252",
    )
    parser.add_argument("--chain", metavar="TOML", help="a chain file; all installed plugins unless given")
    parser.add_argument("--only", metavar="NAME,...", help="only these plugins")
    parser.add_argument("--without", metavar="NAME,...", help="leave out these plugins or steps")
    parser.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes (default: 1)")
    parser.add_argument(
        "--format",
        choices=tuple(WRITERS),
        help="jsonl: a document a line; unless given, as the name of --output ends, jsonl where it has no ending",
    )
    parser.add_argument(
        "--layer",
        metavar="NAME",
        help="csv: the layer whose objects are the rows (default: statements)",
    )
    parser.add_argument(
        "--output", metavar="PATH", help="file to write (.gz is compressed); standard output unless given"
    )
    parser.add_argument("--no-text", action="store_true", help="json, jsonl: leave the text out and keep its hash")
    parser.set_defaults(run=extract)


def _positive(value: str) -> int:
    number = int(value) if value.isascii() and value.isdigit() else 0
    if number < 1:
        message = f"{value!r} is no whole number from 1"
        raise argparse.ArgumentTypeError(message)
    return number


def extract(options: argparse.Namespace) -> int:
    """Run the chain over all inputs and write the result; what is wrong with the call is told before the first document."""
    writer = WRITERS[_format(options)]
    extractors = _chain(options)
    wanted = options.layer or "statements"
    third = {cls.layer: cls for cls in extractors.layers}
    layer = third.get(wanted, wanted)
    try:
        columns(layer)
    except UnknownLayer as exc:
        named = ", ".join(third) or "none in this chain"
        message = exc.message.replace("third parties' layers by their class", f"third parties' layers ({named})")
        raise UnknownLayer(message) from exc
    documents = _inputs(options, extractors)
    if not options.format:
        _refuse_other_ending(options.output)
    with opened_output(options.output) as file:
        results = extractors.pipe(documents, workers=options.workers, then=writer.then(layer, text=not options.no_text))
        writer.write(file, reported(results), layer)
    return 0


def _format(options: argparse.Namespace) -> str:
    ending = suffix_of(Path(options.output))[1:] if options.output else ""
    found = str(options.format or (ending if ending in WRITERS else "jsonl"))
    if options.layer and found != "csv":
        message = f"--layer {options.layer} says which rows a table has, and the format is {found}, which has all layers; add --format csv or leave it out"
        raise InputError(message)
    if options.no_text and found == "csv":
        message = "--no-text leaves the text out of json and jsonl, and the format is csv, which has none; leave it out"
        raise InputError(message)
    return found


def _refuse_other_ending(output: str | None) -> None:
    """Nobody wants JSON lines in a file that says it is something else."""
    ending = suffix_of(Path(output or ""))[1:]
    if ending not in ("", "ndjson", *WRITERS):
        message = f"--output {output}: .{ending} is no format that is written; add --format {', '.join(WRITERS)}, or end the name with one of them"
        raise InputError(message)


def _chain(options: argparse.Namespace) -> Chain:
    if options.chain and options.only is not None:
        message = "give either --chain or --only"
        raise InputError(message)
    left_out = _names("--without", options.without)
    if options.chain:
        extractors = Chain.from_toml(Path(options.chain))
        return extractors.without(*left_out) if left_out else extractors
    return Chain(*_names("--only", options.only), without=left_out)


def _names(option: str, given: str | None) -> list[str]:
    """The plugins or steps that *option* lists; none if it was not given."""
    if given is None:
        return []
    names = [name.strip() for name in given.split(",") if name.strip()]
    if not names:
        message = f"{option} {given!r} names no plugin; `onrecord plugins` lists them"
        raise InputError(message)
    return names


def _inputs(options: argparse.Namespace, extractors: Chain) -> Iterator[Document]:
    """All documents in the order of the inputs; every input is looked at before the first document is worked on."""
    named = _columns(options.column)
    try:
        published = checked_date(options.published)
    except BadValue as exc:
        message = f"--published: {exc.message}"
        raise InputError(message) from exc
    if options.encoding is not None and known_charset(options.encoding) is None:
        message = f"--encoding {options.encoding}: no such charset; give a name such as utf-8, windows-1250, gb18030"
        raise InputError(message)
    if STDIN in options.input and sys.stdin is None:
        message = f"standard input ({STDIN}) is closed; name a file"
        raise InputError(message)
    if options.input.count(STDIN) > 1:
        message = f"standard input ({STDIN}) is given twice; it can be read once"
        raise InputError(message)
    _refuse_overwriting(options.output, [*options.input, *filter(None, (options.metadata, options.chain))])
    about = FileMetadata.read(options.metadata, named)
    sources = [
        _standard_input(options.encoding, extractors)
        if name == STDIN
        else documents_of(name, named, about, options.encoding, extractors)
        for name in options.input
    ]
    about.sought.refuse_missing()
    about.warn_of_unused(stacklevel=1)
    return _with_defaults(sources, {"published": published, "language": options.language})


def _with_defaults(sources: Iterable[Iterable[Document]], defaults: dict[str, object]) -> Iterator[Document]:
    """The documents of all *sources*, with what the command line says of those that do not say it themselves."""
    kept = False
    for document in chain.from_iterable(sources):
        said = {name: value for name, value in defaults.items() if value is not None and not _says(document, name)}
        if said and document.made_by:
            # What a chain found without the date does not fit it, and what a human added to it must not be lost by starting anew.
            if not kept:
                warnings.warn(
                    "documents that a chain has worked on already keep what they were worked on with", stacklevel=1
                )
            kept = True
            yield document
        else:
            yield attrs.evolve(document, **said)._with(document._record) if said else document  # noqa: SLF001  its problems stay


def _says(document: Document, name: str) -> bool:
    """Whether a document comes with a value of its own; a page may declare when it was published."""
    own = getattr(document, name)
    return own is not None or (
        name == "published" and document.has("facts") and document.metadata.published is not None
    )


def _refuse_overwriting(output: str | None, inputs: Iterable[str]) -> None:
    if output is None or not os.path.isfile(output):  # noqa: PTH113  a path of any kind, also an empty one
        return
    for name in inputs:
        if name != STDIN and os.path.exists(name) and os.path.samefile(name, output):  # noqa: PTH110, PTH121
            message = f"--output {output} is also an input and would be overwritten; name another file"
            raise InputError(message)


def _columns(pairs: Iterable[str]) -> Columns:
    fields = [field.name for field in attrs.fields(Columns)]
    named: dict[str, str] = {}
    for pair in pairs:
        name, _, column = pair.partition("=")
        if not column or name not in fields:
            message = f"--column {pair}: give NAME=COLUMN, where NAME is one of {', '.join(fields)}"
            raise InputError(message)
        if name in named:
            message = f"--column {pair}: {name} is {named[name]!r} already; give it once"
            raise InputError(message)
        named[name] = column
    return Columns(**named)


def _standard_input(encoding: str | None, extractors: Chain) -> Iterator[Document]:
    yield read(sys.stdin.buffer.read(), id=STDIN, encoding=encoding, chain=extractors)
