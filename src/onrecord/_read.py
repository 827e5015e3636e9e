"""`read`: one document from a path or from bytes."""

from __future__ import annotations

import functools
import gzip
import os
import re
import zlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ._admission import in_words
from ._chain import Chain
from ._decode import decode
from ._document import Document
from ._label import Scalar
from ._mojibake import mojibake
from ._plugins import installed, source_of
from ._problem import Problem
from .errors import InputError, OnrecordError

if TYPE_CHECKING:
    from pluggy import HookImpl

STEP = "core.read"
HTML = "text/html"
PLAIN = "text/plain"
MEDIA_TYPES: Mapping[str, str] = {".html": HTML, ".htm": HTML, ".xhtml": HTML, ".txt": PLAIN, ".text": PLAIN}
BINARY: Mapping[bytes, str] = {
    b"%PDF-": "application/pdf",
    b"{\\rtf": "application/rtf",
    b"PK\x03\x04": "application/zip",
    b"\xd0\xcf\x11\xe0": "application/msword",
    b"\x1f\x8b": "application/gzip",
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
}
"""First bytes of what is no text whatever its name says: also .docx, .odt and .epub, which are zip files."""
_HTML_START = re.compile(
    rb"\s*+(?:<\?xml[^>]*+>\s*+)?(?:<!--.{0,500}?-->\s*+)*<(?:!doctype\s++html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*+=\s*+[\"']?\s*+([\w:.-]{2,40})", re.IGNORECASE)
_HEAD = 2048


def read(
    source: str | os.PathLike[str] | bytes,
    *,
    id: str | None = None,  # noqa: A002  the name that the model gives it
    url: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    published: date | datetime | str | None = None,
    extra: Mapping[str, Scalar] | None = None,
    encoding: str | None = None,
    media_type: str | None = None,
    chain: Chain | None = None,
) -> Document:
    """
    A document from a file or from bytes, as they are: newlines and a byte order mark stay.

    Args:
        source: A path (``.gz`` is unpacked), or the bytes themselves.
        id: As for `Document`; of a path, the name of the file unless given.
        url: As for `Document`.
        publisher: As for `Document`.
        language: As for `Document`.
        published: As for `Document`.
        extra: As for `Document`.
        encoding: The declared charset, if one is: from a header, say. A page's own declaration is read.
        media_type: As ``"text/html"``, with or without parameters; unless given, told by its first bytes and the file's name.
        chain: The chain that will work on it: its plugins load pages, with its settings, before other installed ones do.

    Returns:
        The document. A `Problem` says which charset had to be assumed (``encoding-assumed``), that the text was spoilt before
        (``mojibake``), that there is none (``no-text``), or that no installed plugin could load a page (``not-loaded``), whose source is
        then the text.

    Raises:
        InputError: The file cannot be read.
        BadValue: A value that `Document` refuses.

    HTML is handed to the plugins that implement the ``load`` hook; the first answer wins.

    >>> read("Grüße aus Köln".encode("cp1252")).problems[0].message
    'no charset is declared and it is no UTF-8; read as windows-1252'
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        data, name = bytes(source), ""
    else:
        path = Path(source)
        data, name = _bytes_of(path), path.name
    offered = media_type or _media_type(name, data)
    kind = offered.partition(";")[0].strip().lower()
    if encoding is not None:
        offered = f"{kind}; charset={encoding}"
    given: dict[str, Any] = {
        "url": url,
        "publisher": publisher,
        "language": language,
        "published": published,
        "extra": extra,
    }
    given = {field: value for field, value in given.items() if value is not None}
    if id is not None or name:
        given["id"] = name if id is None else id
    problems: list[Problem] = []
    if kind != PLAIN:
        loaded = _loaded(data, offered, url, problems, _loaders() if chain is None else _loaders_with(chain))
        if loaded is not None:
            problems += mojibake(loaded.text, STEP)
            return attrs.evolve(loaded, **given)._with(loaded._record).given(*problems)  # noqa: SLF001  load's layers stay
        problems.append(Problem(STEP, "not-loaded", f"no installed plugin loads {kind}; the text is its source"))
    declared = _META_CHARSET.search(data, 0, _HEAD) if kind == HTML and encoding is None else None
    text, assumed = decode(data, declared[1].decode("ascii", "replace") if declared else encoding)
    if assumed is not None:
        odd = data.count(0)
        problems.append(
            Problem(STEP, "encoding-assumed", assumed + (f"; {odd} NUL bytes, so it may be no text" if odd else ""))
        )
    if not text.removeprefix("\ufeff").strip():
        problems.append(Problem(STEP, "no-text", f"{name or 'the input'} holds no text"))
    problems += mojibake(text, STEP)
    return Document(text, **given).given(*problems)


def _bytes_of(path: Path) -> bytes:
    try:
        data = path.read_bytes()
        return gzip.decompress(data) if path.suffix.lower() == ".gz" else data
    except (OSError, EOFError, zlib.error, ValueError) as exc:
        reason = getattr(exc, "strerror", None) or in_words(exc)
        message = f"{str(path)!r} cannot be read: {reason}"
        raise InputError(message) from exc


def _media_type(name: str, data: bytes) -> str:
    for start, kind in BINARY.items():
        if data.startswith(start):
            return kind
    suffix = Path(name.lower().removesuffix(".gz")).suffix
    if suffix in MEDIA_TYPES:
        return MEDIA_TYPES[suffix]
    return HTML if _HTML_START.match(data.removeprefix(b"\xef\xbb\xbf"), 0, _HEAD) else PLAIN


def _loaded(
    data: bytes, media_type: str, url: str | None, problems: list[Problem], loaders: Iterable[tuple[str, Any]]
) -> Document | None:
    """The first answer of one of the *loaders*; one that raises leaves a `Problem`, and the next is asked."""
    for name, load in loaders:
        try:
            answer = load(data=data, media_type=media_type, url=url)
        except Exception as exc:  # noqa: BLE001  a plugin may raise anything, and nothing may be lost
            problems.append(Problem(f"{name}.load", "step-failed", f"{type(exc).__name__}: {in_words(exc)}"))
            continue
        if isinstance(answer, Document):
            return answer
    return None


@functools.cache
def _loaders() -> tuple[tuple[str, Any], ...]:
    """The ``load`` hooks of the installed plugins, by name; asked for the first time something is no plain text."""
    from ._plan import register  # noqa: PLC0415  only pages need plugins to be read
    from ._plugins import build  # noqa: PLC0415

    found: list[tuple[str, Any]] = []
    for name in sorted(installed()):
        try:
            target = source_of(name)
        except OnrecordError:
            continue  # nobody can tell whether it loads anything; a chain warns of it
        if not callable(getattr(target.target, "load", None)):
            continue
        try:
            hooks = register(build([target], {})).hook.load.get_hookimpls()
        except OnrecordError as exc:
            found.append((name, functools.partial(_refuse, exc)))
        else:
            found += [(name, functools.partial(_ask, hook)) for hook in hooks]
    return tuple(found)


def _loaders_with(chain: Chain) -> Iterable[tuple[str, Any]]:
    """Those of the plugins of *chain*, with its settings, then those of the other installed plugins."""
    own = {hook.plugin_name: functools.partial(_ask, hook) for hook in chain._manager.hook.load.get_hookimpls()}  # noqa: SLF001  the chain's other half
    return [*sorted(own.items()), *((name, load) for name, load in _loaders() if name not in own)]


def _ask(hook: HookImpl, **offered: object) -> object:
    """The answer of *hook*, which may take fewer arguments than the hook has."""
    return hook.function(**{name: offered[name] for name in hook.argnames})


def _refuse(error: OnrecordError, **_: object) -> None:
    raise error
