"""Bytes to text."""

from __future__ import annotations

import pytest

from onrecord_html._charset import decode

RUSSIAN = "<p>Порт снова открыт, сообщила администрация города в пятницу утром.</p>"
CHINESE = "<p>港口重新开放，市政府星期五早上宣布，渔民们说他们很高兴。</p>"


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_decides(charset: str) -> None:
    found = decode(f"<meta charset=latin-1>{RUSSIAN}".encode(charset))
    assert (f"<meta charset=latin-1>{RUSSIAN}", None) == (found.text, found.assumed)


@pytest.mark.parametrize(
    ("declared", "encoded", "read"),
    [
        ('<meta charset="windows-1251">', "cp1251", "cp1251"),
        ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=koi8-r'>", "koi8-r", "koi8-r"),
        ('<?xml version="1.0" encoding="windows-1251"?>', "cp1251", "cp1251"),
    ],
)
def test_declared_charset_is_used(declared: str, encoded: str, read: str) -> None:
    found = decode((declared + RUSSIAN).encode(encoded))
    assert (declared + RUSSIAN, read, None) == (found.text, found.charset, found.assumed)


def test_charset_of_the_media_type_comes_before_that_of_the_page() -> None:
    page = f"<meta charset=koi8-r>{RUSSIAN}"
    assert page == decode(page.encode("cp1251"), "text/html; charset=windows-1251").text


def test_narrow_charset_is_read_as_the_wider_one_that_pages_mean() -> None:
    page = "<meta charset=iso-8859-1><p>“Quoted” – for 5 €</p>"
    assert page == decode(page.encode("cp1252")).text
    page = "<meta charset=gb2312>" + CHINESE + "镕"
    assert page == decode(page.encode("gb18030")).text


def test_wrong_declaration_gives_way_to_what_the_bytes_are() -> None:
    found = decode(f"<meta charset=iso-8859-1>{RUSSIAN}".encode())
    assert (f"<meta charset=iso-8859-1>{RUSSIAN}", "it is UTF-8, not the declared iso-8859-1") == (
        found.text, found.assumed,
    )  # fmt: skip
    found = decode("<meta charset=utf-8><p>Grüße aus Köln</p>".encode("cp1252"))
    assert ("cp1252", "it is not the declared utf-8; read as cp1252") == (found.charset, found.assumed)


def test_few_broken_bytes_are_no_other_charset() -> None:
    page = ("<meta charset=utf-8>" + RUSSIAN * 20).encode() + b"\xff"
    found = decode(page)
    assert ("utf-8", "some of it is no utf-8; read with U+FFFD there") == (found.charset, found.assumed)


@pytest.mark.parametrize(
    ("language", "charset"), [("ru", "cp1251"), ("ja", "cp932"), ("zh-CN", "gb18030"), ("el", "iso8859-7")]
)
def test_page_that_declares_nothing_is_read_as_browsers_do_for_its_language(language: str, charset: str) -> None:
    text = {"ru": "Порт открыт", "ja": "港は開いた", "zh-CN": "港口开放", "el": "λιμάνι"}[language]
    page = f'<html lang="{language}"><p>{text}</p>'
    found = decode(page.encode(charset))
    assert (page, charset) == (found.text, found.charset)


def test_page_in_no_latin_script_that_says_nothing_is_guessed() -> None:
    page = "<html><body>" + RUSSIAN * 10
    assert page == decode(page.encode("cp1251")).text


def test_western_page_that_says_nothing_is_windows_1252() -> None:
    page = "<p>Le marché d’été rouvre à côté du château.</p>"
    found = decode(page.encode("cp1252"))
    assert (page, "no charset is declared and it is no UTF-8; read as cp1252") == (found.text, found.assumed)


@pytest.mark.parametrize("name", ["rot13", "x-nothing", "utf-7", "unicode_escape", "utf-16"])
def test_declaration_of_no_charset_is_passed_over(name: str) -> None:
    assert "cp1252" == decode(f"<meta charset={name}><p>été</p>".encode("cp1252")).charset
