from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord._decode import decode, known_charset

CHARSETS = (
    "utf-8",
    "latin-1",
    "utf-16",
    "utf-32",
    "shift_jis",
    "gb18030",
    "koi8-r",
    "utf-7",
    "idna",
    "hex",
    "nosuch",
    "",
)


@given(st.binary(), st.none() | st.sampled_from(CHARSETS))
def test_any_bytes_are_taken_whatever_is_declared(data: bytes, declared: str | None) -> None:
    text, _ = decode(data, declared)
    assert isinstance(text, str)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_utf_8_is_exact_and_nothing_is_assumed(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        assert decode(data) == (text, None)


@given(
    st.binary().filter(lambda data: not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)))
)
def test_every_byte_of_windows_1252_keeps_one_code_point(data: bytes) -> None:
    text, assumed = decode(b"\x9d\xff" + data)
    assert (len(data) + 2, True) == (len(text), "windows-1252" in str(assumed))


@pytest.mark.parametrize("charset", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_wins_over_a_declaration_and_stays(charset: str) -> None:
    assert decode("\ufeffÉtat".encode(charset), "latin-1") == ("\ufeffÉtat", None)


def test_text_that_is_not_what_its_mark_says_is_read_and_told() -> None:
    text, assumed = decode(codecs.BOM_UTF16_LE + b"a\x00b")
    assert ("\ufeffa\ufffd", True) == (text, "utf-16-le" in str(assumed))


def test_declared_latin_1_is_read_as_windows_1252() -> None:
    assert decode(b"\x93Yes\x94", "ISO-8859-1") == ("“Yes”", None)


def test_declared_charset_that_does_not_fit_is_told() -> None:
    assert decode("é".encode(), "ascii2") == ("é", "the declared 'ascii2' is no known charset; read as UTF-8")
    assert decode(b"\xe9", "utf-8") == ("é", "it is not the declared 'utf-8'; read as windows-1252")


@pytest.mark.parametrize("name", ["rot13", "hex", "idna", "unicode_escape", "nosuch", "", "utf\x00"])
def test_codecs_that_are_no_charsets_are_refused(name: str) -> None:
    assert known_charset(name) is None


def test_line_ends_stay() -> None:
    assert decode(b"a\r\nb\rc\n") == ("a\r\nb\rc\n", None)
