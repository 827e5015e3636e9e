from __future__ import annotations

from pathlib import Path

import pytest

from onrecord import read, read_documents
from onrecord._mojibake import mojibake

GOOD = "“Très bien,” said François Ñúñez – it’s 5 °C… «ÂME», ‘AMANHÃ’, 5 €, Привет"


def spoilt(text: str) -> str:
    """*text* as one has it who reads its UTF-8 as windows-1252."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    "words", ["“Yes,” she said", "it’s", "François et Zoë", "Привет", "5 °C and 7 °C", "a\xa0b\xa0c"]
)
def test_spoilt_text_is_told_and_the_good_one_is_not(words: str) -> None:
    assert ["mojibake"] == [problem.code for problem in mojibake(spoilt(words), "me.here")]
    assert () == mojibake(words, "me.here")


def test_honest_capitals_before_marks_are_no_sign() -> None:
    assert () == mojibake(GOOD, "me.here")


def test_message_tells_how_many_and_where_the_first_is() -> None:
    (problem,) = mojibake("So " + spoilt("it’s a “no”"), "me.here")
    assert problem.message.startswith(
        "3 places look like UTF-8 that was read as windows-1252 before it was saved, the first at 5;"
    )


def test_files_pages_and_rows_are_looked_at_and_stay_as_they_are(tmp_path: Path) -> None:
    text = spoilt("It’s late.")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b.html").write_text(f"<html><body><p>{text}</p></body></html>", encoding="utf-8")
    (tmp_path / "t.csv").write_text(f"text\n{text}\n", encoding="utf-8")
    documents = [
        *read_documents(tmp_path / "a.txt"),
        *read_documents(tmp_path / "b.html"),
        *read_documents(tmp_path / "t.csv"),
    ]
    assert ["core.read", "core.read", "core.read_documents"] == [
        next(problem.step for problem in document.problems if problem.code == "mojibake") for document in documents
    ]
    assert text == read(tmp_path / "a.txt").text == documents[2].text
