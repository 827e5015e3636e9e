from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from onrecord import Document, read
from onrecord.errors import BadValue, InputError


def codes(document: Document) -> list[str]:
    return [problem.code for problem in document.problems]


def test_file_keeps_its_line_ends_and_its_name_is_the_id(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("One.\r\nTwo é.\r".encode())
    document = read(path)
    assert ("One.\r\nTwo é.\r", "a.txt", []) == (document.text, document.id, codes(document))


def test_byte_order_mark_stays_so_that_offsets_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffOne.".encode("utf-16"))
    assert read(path).text.removeprefix("\ufeff") == "\ufeffOne."


@pytest.mark.parametrize("name", ["a.txt.gz", "A.TXT.GZ"])
def test_gzip_is_unpacked(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(gzip.compress(b"One.", mtime=0))
    assert read(tmp_path / name).text == "One."


@pytest.mark.parametrize("data", [b"", b" \n\t", "\ufeff\n".encode(), b"\xc2\xa0"])
def test_no_text_is_told(data: bytes) -> None:
    assert codes(read(data)) == ["no-text"]


def test_binary_bytes_are_told() -> None:
    (problem,) = read(b"\x89abc\x00\x00").problems
    assert problem.message.endswith("read as windows-1252; 2 NUL bytes, so it may be no text")


@pytest.mark.parametrize(
    "data", [b"no gzip", gzip.compress(b"One." * 1000, mtime=0)[:-20], b"\x1f\x8b\x08" + b"\0" * 30]
)
def test_broken_gzip_is_an_input_error(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt.gz").write_bytes(data)
    with pytest.raises(InputError, match=r"a\.txt\.gz' cannot be read: "):
        read(tmp_path / "a.txt.gz")


@pytest.mark.parametrize("name", ["missing.txt", "", "nul\0", "x" * 5000])
def test_missing_file_is_an_input_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / name)


def test_value_that_no_document_takes_is_refused() -> None:
    with pytest.raises(BadValue, match="NaT"):
        read(b"One.", published="NaT")


def test_declared_charset_is_used() -> None:
    assert read("Łódź".encode("cp1250"), encoding="windows-1250").text == "Łódź"


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (b"PK\x03\x04", "application/zip"),
        (b"{\\rtf1", "application/rtf"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
    ],
)
def test_what_is_no_text_is_told_whatever_it_is_named(tmp_path: Path, start: bytes, kind: str) -> None:
    for name in ("a.pdf", "a.txt", "a.html", "a"):
        (tmp_path / name).write_bytes(start + b" and so on")
        problem = read(tmp_path / name).problems[0]
        assert ("not-loaded", f"no installed plugin loads {kind}; the text is its source") == (
            problem.code, problem.message,
        )  # fmt: skip
