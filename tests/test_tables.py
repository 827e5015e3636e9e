from __future__ import annotations

import contextlib
import csv
import gzip
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord._tables import BEYOND, Row, csv_rows, json_file, json_lines
from onrecord.errors import InputError

CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def rows_of(path: Path, data: bytes | str, **options: str) -> list[Row]:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    reader = {".csv": csv_rows, ".tsv": csv_rows, ".gz": csv_rows, ".jsonl": json_lines, ".json": json_file}[
        path.suffix
    ]
    return list(reader(path, **options))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "t.csv"


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5), st.sampled_from(",;\t"), st.sampled_from(["\r\n", "\n"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_csv_writes_reads_back(table: Path, rows: list[tuple[str, str]], delimiter: str, end: str) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([("text", "doc_id"), *rows])
    read = rows_of(table, written.getvalue())
    assert [tuple(row.values.values()) for row in read] == rows
    assert [row.flaw for row in read if row.flaw] == []


def test_quoted_line_ends_and_nul_stay_in_the_cell(table: Path) -> None:
    (row,) = rows_of(table, 'text,id\r\n"One\r\ntwo\n\nthree\0 ""x""",7\r\n')
    assert row == Row("t.csv:2", {"text": 'One\r\ntwo\n\nthree\0 "x"', "id": "7"})


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_marked_header_is_read(table: Path, charset: str) -> None:
    mark = "\ufeff" if charset == "utf-16-le" else ""
    assert rows_of(table, (mark + "text;id\nÉtat;1\n").encode(charset)) == [Row("t.csv:2", {"text": "État", "id": "1"})]


def test_declared_charset_is_used(table: Path) -> None:
    assert rows_of(table, "text\nŁódź\n".encode("cp1250"), encoding="cp1250")[0].values == {"text": "Łódź"}
    assert rows_of(table, "text\nŁódź\n".encode("utf-16-le"), encoding="utf-16-le")[0].values == {"text": "Łódź"}


def test_assumed_charset_is_told_for_the_row(table: Path) -> None:
    good, bad = rows_of(table, b"text\n\xc3\xa9\n\xe9\n")
    assert ("é", None, "é", True) == (good.values["text"], good.assumed, bad.values["text"], bool(bad.assumed))


def test_delimiter_inside_a_quoted_name_does_not_count(table: Path) -> None:
    assert rows_of(table, '"a,b,c";text\n1;2\n')[0].values == {"a,b,c": "1", "text": "2"}


def test_cell_larger_than_the_limit_of_the_csv_module_is_read(table: Path) -> None:
    assert len(rows_of(table, f'text\n"{"long " * 60_000}"\n')[0].values["text"]) == 300_000


def test_row_longer_or_shorter_than_the_header_is_told_and_kept(table: Path) -> None:
    longer, shorter = rows_of(table, "text,id\na,1,more\nb\n")
    assert longer == Row("t.csv:2", {"text": "a", "id": "1", BEYOND: '["more"]'}, "it has 3 cells, the header 2")
    assert shorter == Row("t.csv:3", {"text": "b"}, "it has 1 cells, the header 2")


def test_quotation_mark_that_swallows_the_rest_is_told(table: Path) -> None:
    _, row = rows_of(table, 'text\ngood\n"open\nlost\nlost\n')
    assert row.flaw == "a quotation mark opens a cell and none closes it: all lines to 5 are in it"


def test_columns_without_a_name_are_called_by_number(table: Path) -> None:
    assert rows_of(table, " text ,,\na,,c\n")[0].values == {"text": "a", "column 2": "", "column 3": "c"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", "has no header"),
        ("\n\n", "has no header"),
        ("a,b,a\n1,2,3\n", "two columns 'a'"),
        ("a\rb\r", "is no CSV: .*; lines end with LF or CRLF"),
    ],
)
def test_header_that_is_none_is_an_input_error(table: Path, data: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        rows_of(table, data)


def test_rows_before_a_broken_end_are_kept_and_the_end_is_told(tmp_path: Path) -> None:
    packed = gzip.compress(b"text\n" + b"".join(b"row %d\n" % number for number in range(9000)))
    *rows, last = rows_of(tmp_path / "t.csv.gz", packed[: len(packed) // 2])
    assert rows[0] == Row("t.csv.gz:2", {"text": "row 0"})
    assert "cannot be read to its end" in str(last.flaw)


def test_gzip_that_is_none_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Not a gzipped file"):
        rows_of(tmp_path / "t.csv.gz", b"text\na\n")


def test_json_lines_that_are_no_objects_are_told_each(tmp_path: Path) -> None:
    lines = [
        '\ufeff{"text": "a"}',
        "",
        "[1]",
        "{bad",
        "[" * 100_000,
        "1" * 5000,
        "null",
        '{"text": "\\ud800", "n": Infinity}',
    ]
    rows = rows_of(tmp_path / "t.jsonl", "\r\n".join(lines))
    assert ["t.jsonl:1", *(f"t.jsonl:{number}" for number in range(3, 9))] == [row.place for row in rows]
    assert [False, True, True, True, True, True, False] == [row.flaw is not None for row in rows]


def test_json_file_holds_one_object_or_an_array(tmp_path: Path) -> None:
    values = [{"text": "a"}, {"text": "b"}]
    assert [row.values for row in rows_of(tmp_path / "t.json", json.dumps(values, indent=1))] == values
    assert [row.values for row in rows_of(tmp_path / "t.json", json.dumps(values[0], indent=1))] == values[:1]
    with pytest.raises(InputError, match=r"named \.jsonl"):
        rows_of(tmp_path / "t.json", '{"text": "a"}\n{"text": "b"}\n')


@given(data=st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_any_bytes_give_rows_or_an_input_error(tmp_path: Path, ending: str, data: bytes) -> None:
    with contextlib.suppress(InputError):
        assert [] == [row for row in rows_of(tmp_path / f"t.{ending}", data) if not row.place]
