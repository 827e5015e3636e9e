from __future__ import annotations

import gzip
import json
import os
import threading
import tracemalloc
from collections import deque
from pathlib import Path

import pytest

from onrecord import Document, Label, read_documents, to_json
from onrecord.errors import InputError


def codes(document: Document) -> list[str]:
    return [problem.code for problem in document.problems]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "sub").mkdir(parents=True)
    (folder / "b.txt").write_text("B.")
    (folder / "a.TXT").write_text("A.")
    (folder / "sub" / "c.txt.gz").write_bytes(gzip.compress(b"C."))
    return folder


def table(folder: Path, text: str) -> Path:
    path = folder.parent / "about.csv"
    path.write_text(text)
    return path


def test_folder_is_read_in_a_fixed_order_with_relative_paths_as_ids(folder: Path) -> None:
    documents = list(read_documents(folder))
    assert [("a.TXT", "A."), ("b.txt", "B."), ("sub/c.txt.gz", "C.")] == [(each.id, each.text) for each in documents]


def test_folder_passes_over_hidden_files_and_folders_and_itself_named_like_a_file(folder: Path) -> None:
    (folder / ".b.txt").write_text("no")
    (folder / ".old").mkdir()
    (folder / ".old" / "x.txt").write_text("no")
    (folder / "dir.txt").mkdir()
    assert len(list(read_documents(folder))) == 3


def test_broken_file_of_a_folder_is_a_document_with_a_problem(folder: Path) -> None:
    (folder / "c.txt").symlink_to("nowhere")
    (folder / "d.txt.gz").write_bytes(b"no gzip")
    (folder / "e.txt").write_bytes(b"")
    found = {document.id: codes(document) for document in read_documents(folder)}
    assert (["unreadable"], ["unreadable"], ["no-text"]) == (found["c.txt"], found["d.txt.gz"], found["e.txt"])


def test_file_that_goes_while_others_are_read_is_told(folder: Path) -> None:
    documents = read_documents(folder)
    next(documents)
    (folder / "b.txt").unlink()
    assert codes(next(documents)) == ["unreadable"]


def test_files_that_may_be_articles_but_are_not_read_are_told(folder: Path) -> None:
    (folder / "more.pdf").write_bytes(b"%PDF")
    (folder / "README.md").write_text("no article")
    (folder / "index").write_text("A page without an ending.")
    with pytest.warns(UserWarning, match=r"articles' has files that are not read: index, more\.pdf; read are \.html"):
        read_documents(folder)


def test_of_many_files_that_are_not_read_some_are_told(folder: Path) -> None:
    for number in range(7):
        (folder / f"page-{number}").write_text("A page without an ending.")
    with pytest.warns(UserWarning, match=r"not read: page-0, page-1, page-2, page-3, page-4 and 2 more; read are"):
        read_documents(folder)


def test_folder_that_cannot_be_looked_into_is_a_document_with_a_problem(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refused(path: str) -> object:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    documents = list(read_documents(folder))
    assert ["a.TXT", "b.txt", "sub/"] == [document.id for document in documents]
    (problem,) = documents[2].problems
    assert ("unreadable", "the folder 'sub' cannot be read: Permission denied; this document stands for all that is in it") == (
        problem.code, problem.message,
    )  # fmt: skip
    with pytest.raises(InputError, match="sub' cannot be read: Permission denied"):
        read_documents(folder / "sub")


@pytest.mark.parametrize("name", ["", "missing", "missing.csv", "no\0"])
def test_missing_source_is_told_at_once(name: str) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read_documents(name)


def test_folder_without_readable_file_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no readable file; read are \.html"):
        read_documents(tmp_path)


def test_metadata_are_found_by_path_and_by_a_name_that_is_the_only_one(folder: Path) -> None:
    about = table(folder, "file,doc_id,published,desk\n./b.txt,n2,2024-05-02,\nc.txt.gz,n3,,foreign\n")
    first, second, third = read_documents(folder, metadata=about)
    assert ("a.TXT", None, {"desk": None}) == (first.id, first.published, dict(first.extra))
    assert ("n2", "2024-05-02", {"desk": ""}) == (second.id, str(second.published), dict(second.extra))
    assert ("n3", None, {"desk": "foreign"}) == (third.id, third.published, dict(third.extra))


def test_metadata_of_a_name_that_two_files_have_are_given_to_neither(folder: Path) -> None:
    (folder / "sub" / "b.txt").write_text("B2.")
    about = table(folder, "file,publisher\nsub/b.txt,Daily\na.TXT,Weekly\nc.txt.gz,Hourly\n")
    assert [document.publisher for document in read_documents(folder, metadata=about)] == [
        "Weekly",
        None,
        "Daily",
        "Hourly",
    ]


def test_metadata_about_no_file_are_told(folder: Path) -> None:
    with pytest.warns(
        UserWarning, match=r"2 of 3 rows of the metadata .* are about no file of the input: x\.txt, y\.txt$"
    ):
        read_documents(folder, metadata=table(folder, "file\nx.txt\nb.txt\ny.txt\n"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name\na.txt\n", r"no column 'file', .*; they have: name; say which it is: file='\.\.\.'"),
        ("file,url\nb.txt\n", "about.csv:2: it has 1 cells, the header 2"),
        ("file\nb.txt\n./b.txt\n", "two rows for the file 'b.txt'"),
        ("", "no header"),
    ],
)
def test_metadata_that_are_wrong_are_told_at_once(folder: Path, text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read_documents(folder, metadata=table(folder, text))


def test_bad_date_of_a_file_is_a_problem_and_stays_with_the_document(folder: Path) -> None:
    (document,) = read_documents(folder / "b.txt", metadata=table(folder, "file,published\nb.txt,NaT\n"))
    assert (["bad-published"], {"published": "NaT"}, None) == (
        codes(document),
        dict(document.extra),
        document.published,
    )


def test_metadata_name_the_file_in_the_column_that_the_caller_says(folder: Path) -> None:
    about = table(folder, "name,file,day\nb.txt,scan-7,2024-05-02\n")
    document = list(read_documents(folder, metadata=about, file="name", published="day"))[1]
    assert ("2024-05-02", {"file": "scan-7"}) == (str(document.published), dict(document.extra))


def test_column_that_no_table_has_is_told_at_once(folder: Path, tmp_path: Path) -> None:
    about = table(folder, "file,date\nb.txt,2024-05-02\n")
    with pytest.raises(InputError, match=r"no table has the column 'dat' for published; there are: file, date$"):
        read_documents(folder, metadata=about, published="dat")
    with pytest.raises(InputError, match="no table has the column 'day' for published; none was given"):
        read_documents(folder, published="day")
    (tmp_path / "t.csv").write_text("text,date\nOne.,2024-05-02\n")
    with pytest.raises(InputError, match=r"no table has the column 'nr' for id; there are: text, date$"):
        read_documents(tmp_path / "t.csv", id="nr")


def test_column_that_a_sparse_table_has_somewhere_or_an_empty_one_may_have_had_is_none_of_them(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"text": "One."}\n{"text": "Two.", "day": "2024-05-02"}\n')
    (tmp_path / "empty.csv").write_text("text\n")
    assert [2, 0] == [len(list(read_documents(tmp_path / name, published="day"))) for name in ("t.jsonl", "empty.csv")]


def test_every_row_is_a_document_whatever_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("doc_id,text,published,topic\n1,One.,2024-05-02,a\n2,,2024-13-40,b\n3\n4,Four.,,d,e\n,Five.,,\n")
    documents = list(read_documents(path))
    assert ["1", "2", "3", "4", "t.csv:6"] == [document.id for document in documents]
    assert [[], ["bad-published", "no-text"], ["odd-row", "no-text"], ["odd-row"], []] == list(map(codes, documents))
    assert documents[3].extra["beyond the header"] == '["e"]'


def test_columns_have_the_names_that_the_caller_says(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("nr;body;day;text\n1;One.;2024-05-02;other\n")
    (document,) = read_documents(path, text="body", id="nr", published="day")
    assert ("1", "One.", "2024-05-02", {"text": "other"}) == (
        document.id, document.text, str(document.published), dict(document.extra),
    )  # fmt: skip


@pytest.mark.parametrize(("name", "data"), [("t.csv", "body\nOne.\n"), ("t.jsonl", '{"body": "One."}\n')])
def test_table_without_text_is_told_at_once_with_its_columns(tmp_path: Path, name: str, data: str) -> None:
    (tmp_path / name).write_text(data)
    with pytest.raises(InputError, match="no column 'text' for the text; it has: body"):
        read_documents(tmp_path / name)


def test_json_values_that_no_variable_holds_become_text(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    path.write_text(
        '{"text": "One.", "id": 7, "tags": ["é"], "big": Infinity, "ok": true, "url": null, "language": {"a": 1}}\n'
    )
    (document,) = read_documents(path)
    assert ("7", None, None) == (document.id, document.url, document.language)
    assert {"tags": '["é"]', "big": "Infinity", "ok": True, "language": '{"a": 1}'} == dict(document.extra)


def test_text_that_is_none_stays_as_a_variable(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    path.write_text('{"text": ["One.", "Two."]}\n')
    (document,) = read_documents(path)
    assert ("", '["One.", "Two."]', ["no-text"]) == (document.text, document.extra["text"], codes(document))


@pytest.mark.parametrize("name", ["t.jsonl", "t.jsonl.gz", "t.json"])
def test_what_to_json_wrote_comes_back_equal_third_party_layers_too(tmp_path: Path, name: str) -> None:
    document = Document("Calm.", id="x", extra={"n": 1}).given(Label(None, "tone", "dry", "me", rule="mine.eye"))
    plain = json.loads(to_json(document))
    plain["layers"], plain["sealed"] = {"claims": [{"free": [1, {"a": None}]}]}, [*plain["sealed"], "claims"]
    data = (json.dumps(plain) + "\n").encode()
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    (again,) = read_documents(tmp_path / name)
    assert plain == json.loads(to_json(again))


def test_written_document_that_was_changed_keeps_its_text_and_id(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    path.write_text(to_json(Document("Calm.", id="x")).replace("Calm.", "Loud.") + "\n")
    (document,) = read_documents(path)
    assert ("Loud.", "x", ["unreadable"]) == (document.text, document.id, codes(document))


def test_pipe_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=['{"text": "One."}\n'])
    writer.start()
    assert [document.text for document in read_documents(path)] == ["One."]
    writer.join()


def test_memory_does_not_grow_with_the_table(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    with path.open("w") as file:
        file.writelines(json.dumps({"id": number, "text": "word " * 1000}) + "\n" for number in range(2000))
    tracemalloc.start()
    deque(read_documents(path), maxlen=0)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < path.stat().st_size / 10
