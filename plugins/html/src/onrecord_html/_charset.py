"""Bytes of a page to text: byte order mark, what the bytes show, what was declared, what the language suggests."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""What the WHATWG Encoding Standard reads in place of a narrower charset that pages declare."""
_LOCAL = {
    "ar": "cp1256", "bg": "cp1251", "cs": "cp1250", "el": "iso8859-7", "fa": "cp1256", "he": "cp1255", "hr": "cp1250", "hu": "iso8859-2", "ja": "cp932", "ko": "cp949", "lt": "cp1257", "lv": "cp1257",
    "mk": "cp1251", "pl": "iso8859-2", "ru": "cp1251", "sk": "cp1250", "sl": "iso8859-2", "sr": "cp1251", "th": "cp874", "tr": "cp1254", "uk": "cp1251", "vi": "cp1258", "zh": "gb18030",
}  # fmt: skip
"""What browsers assume of a page in a language that declares nothing (HTML standard, "determining the character encoding")."""
_REFUSED = frozenset(
    (
        "idna",
        "punycode",
        "raw-unicode-escape",
        "raw_unicode_escape",
        "unicode_escape",
        "unicode-escape",
        "undefined",
        "utf-7",
    )
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w:.-]{2,40})", re.IGNORECASE
)
_PARAMETER = re.compile(r"charset\s{0,5}=\s{0,5}[\"']?([\w:.-]{2,40})", re.IGNORECASE)
_LANGUAGE = re.compile(rb"<html[^>]{0,500}?\blang\s{0,5}=\s{0,5}[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)
_HEAD = 4096  # bytes in which a declaration may stand
_WINDOWS_1252 = "".join(bytes([number]).decode("cp1252", "ignore") or chr(number) for number in range(256))
_BROKEN = 0.01  # of the bytes beyond ASCII that may be broken: a page put together from parts, not another charset
_DENSE = 0.4  # bytes beyond ASCII among the letters from which a page is in no Latin script
_LEAST = 16  # bytes beyond ASCII without which nobody can tell
_SAMPLE = 20_000
_LETTERS = bytes([*range(65, 91), *range(97, 123)])


class Decoded(NamedTuple):
    """
    The text of a page.

    Attributes:
        text: All of it.
        charset: How the bytes were read.
        assumed: What had to be assumed, in words, or None.
    """

    text: str
    charset: str
    assumed: str | None


def decode(data: bytes, media_type: str = "") -> Decoded:
    """
    The text of a page, every byte of it.

    A byte order mark decides. Bytes beyond ASCII that are valid UTF-8 are UTF-8, whatever is declared: no other text looks like that by
    chance. Else the charset of the media type, then that of the page; then the one that browsers assume for the page's language; then, for
    bytes that can be no Latin script, the guess of charset-normalizer; last windows-1252.

    >>> decode("<meta charset=windows-1251><p>Порт закрыт</p>".encode("cp1251")).charset
    'cp1251'
    """
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(marked, "replace").removeprefix("\ufeff"), marked, None)
    named = _declared(data, media_type)
    charsets = [charset for charset in map(known, named) if charset is not None]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        wrong = charsets and charsets[0] != "utf-8" and not text.isascii()
        return Decoded(text, "utf-8", f"it is UTF-8, not the declared {named[0]}" if wrong else None)
    for charset in charsets:
        if charset.startswith(("utf-16", "utf-32")):
            continue  # without a byte order mark, a declaration that could be read cannot be true
        text = _read(data, charset)
        broken = text.count("\ufffd")
        if not broken:
            return Decoded(text, charset, None)
        if broken <= max(2, _BROKEN * _beyond_ascii(data)):
            return Decoded(text, charset, f"some of it is no {charset}; read with U+FFFD there")
    reason = f"it is not the declared {named[0]}" if named else "no charset is declared and it is no UTF-8"
    language = _LANGUAGE.search(data, 0, _HEAD)
    local = _LOCAL.get(language[1].decode("ascii").lower()[:2]) if language else None
    if local is None and _dense(data):
        local = _guess(data)
    if local is not None:
        text = _read(data, local)
        if text.count("\ufffd") <= _BROKEN * _beyond_ascii(data):
            return Decoded(text, local, f"{reason}; read as {local}")
    return Decoded(_read(data, "cp1252"), "cp1252", f"{reason}; read as cp1252")


def _declared(data: bytes, media_type: str) -> list[str]:
    """The charsets that the media type and the page name."""
    parameter, found = _PARAMETER.search(media_type), _DECLARED.search(data, 0, _HEAD)
    return [*([parameter[1]] if parameter else []), *([found[1].decode("ascii", "replace")] if found else [])]


def known(name: str) -> str | None:
    """
    Python's name of the charset that browsers read for *name*, or None for what is none.

    >>> known("GB2312"), known("latin1"), known("rot13")
    ('gb18030', 'cp1252', None)
    """
    name = name.lower().removeprefix("x-")
    try:
        charset = codecs.lookup({"sjis": "shift_jis", "user-defined": "cp1252"}.get(name, name)).name
        "".encode(charset)
    except (LookupError, ValueError):
        return None
    return None if charset in _REFUSED else _WIDER.get(charset, charset)


def _read(data: bytes, charset: str) -> str:
    if charset == "cp1252":
        return codecs.charmap_decode(data, "strict", _WINDOWS_1252)[0]
    return data.decode(charset, "replace")


def _beyond_ascii(data: bytes) -> int:
    return len(data) - len(data.translate(None, bytes(range(128, 256))))


def _dense(data: bytes) -> bool:
    """Whether bytes beyond ASCII prevail in what a reader sees."""
    seen = re.sub(rb"<[^>]{0,2000}>", b"", data[: _HEAD * 50])
    high = _beyond_ascii(seen)
    letters = len(seen) - len(seen.translate(None, _LETTERS))
    return high >= _LEAST and high > _DENSE * (high + letters)


def _guess(data: bytes) -> str | None:
    """The guess of charset-normalizer among charsets of other scripts, if it is installed (trafilatura brings it)."""
    try:
        from charset_normalizer import from_bytes  # noqa: PLC0415  only pages that say nothing need it
    except ImportError:
        return None
    text = re.sub(rb"<[^>]{0,2000}>", b" ", data[: _HEAD * 50])[:_SAMPLE]
    best = from_bytes(
        text,
        cp_isolation=sorted(
            set(_LOCAL.values()) - {"cp1250", "cp1254", "cp1257", "cp1258", "iso8859-2"} | {"koi8-r", "euc_jp", "big5"}
        ),
    ).best()
    return known(best.encoding) if best is not None else None
