from __future__ import annotations

import csv
import fcntl
import gzip
import json
import os
import pty
import signal
import stat
import struct
import subprocess
import sys
import termios
import warnings
from pathlib import Path

import pytest

from onrecord import Chain, columns, from_json, read, to_json
from onrecord._cli import main

TEXT = "Mara Lindqvist spoke first. The council listened.\n"
COMMAND = [str(Path(sys.executable).with_name("onrecord"))]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT)
    Path("core.toml").write_text("plugins = []\n")
    return tmp_path


def call(capsys: pytest.CaptureFixture[str], *arguments: str, chain: str | None = "core.toml") -> tuple[int, str, str]:
    try:
        code = main(["extract", *arguments, *(("--chain", chain) if chain else ())])
    except SystemExit as exc:
        code = exc.code
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, timeout=60, **options)


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def test_file_becomes_a_line_that_reads_back(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "a.txt")
    assert (0, "") == (code, err)
    assert from_json(out) == Chain.from_toml("core.toml")(read("a.txt"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.txt"], "[bad-input] 'missing.txt' does not exist"),
        (["a.txt", "missing.csv"], "[bad-input] 'missing.csv' does not exist"),
        ([""], "[bad-input] '' does not exist"),
        (["empty"], "[bad-input] the folder 'empty' has no readable file; read are"),
        (["broken.csv.gz"], "Not a gzipped file"),
        (["a.txt", "other.csv"], "has no column 'text' for the text; it has: body"),
        (["-", "-"], "standard input (-) is given twice"),
        (["a.txt", "--metadata", "missing.csv"], "[bad-input] 'missing.csv' cannot be read: No such file or directory"),
        (["a.txt", "--metadata", "other.csv"], "no column 'file'"),
        (["a.txt", "--column", "published=day"], "no table has the column 'day' for published; none was given"),
        (["a.txt", "--metadata", "about.csv", "--column", "id=nr"], "'nr' for id; there are: name, file"),
        (["a.txt", "--published", "nonsense"], "--published: published is 'nonsense'; give a whole date"),
        (["a.txt", "--published", "NaT"], "--published: published is 'NaT'"),
        (["a.txt", "--column", "foo"], "--column foo: give NAME=COLUMN, where NAME is one of text, id,"),
        (["a.txt", "--column", "foo=bar"], "--column foo=bar: give NAME=COLUMN"),
        (["a.txt", "--column", "text=a", "--column", "text=b"], "text is 'a' already; give it once"),
        (["a.txt", "--encoding", "nosuch"], "--encoding nosuch: no such charset"),
        (
            ["a.txt", "--workers", "0"],
            "argument --workers: '0' is no whole number from 1; onrecord extract --help tells more",
        ),
        (["a.txt", "--format", "xml"], "argument --format: invalid choice: 'xml'"),
        (
            ["a.txt", "--format", "csv", "--layer", "nosuch"],
            "[unknown-layer] no rows 'nosuch'; there are: documents, regions,",
        ),
        (
            ["a.txt", "--format", "csv", "--layer", "statement"],
            "problems, and third parties' layers (none in this chain); did you mean 'statements'?",
        ),
        (["a.txt", "--layer", "times"], "add --format csv"),
        (["a.txt", "--format", "csv", "--no-text"], "--no-text leaves the text out of json and jsonl"),
        (["a.txt", "--only", "dates"], "give either --chain or --only"),
        (["a.txt", "--output", "none/x.jsonl"], "--output 'none/x.jsonl' cannot be written: No such file or directory"),
        (
            ["a.txt", "--output", "x.xlsx"],
            "--output x.xlsx: .xlsx is no format that is written; add --format jsonl, json, csv",
        ),
        (["a.txt", "--output", "empty"], "--output 'empty' is a folder; name a file"),
        (["a.txt", "--output", ""], "--output '' is empty; name a file"),
        (["a.txt", "--output", "a.txt"], "--output a.txt is also an input and would be overwritten"),
        (["a.txt", "--output", "./core.toml"], "is also an input"),
        ([], "the following arguments are required: INPUT"),
        (["a.txt", "--nosuch"], "unrecognized arguments: --nosuch"),
    ],
)
def test_mistake_is_one_line_with_exit_code_2(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    Path("empty").mkdir()
    Path("broken.csv.gz").write_bytes(b"text\n")
    Path("other.csv").write_text("body\nx\n")
    Path("about.csv").write_text("name,file\nx,a.txt\n")
    code, out, err = call(capsys, *arguments)
    assert (2, "", 1) == (code, out, err.count("\n"))
    assert err.startswith("onrecord: ")
    assert words in err
    assert TEXT == Path("a.txt").read_text()


MARKS = """
import attrs
import onrecord

@onrecord.layer("marks")
@attrs.frozen
class Mark(onrecord.Annotation):
    span: onrecord.Span
    sure: bool

class Marks:
    name = "marks"

    @onrecord.step(writes=Mark)
    def find_marks(self, document):
        yield Mark(onrecord.Span(0, 4), True, rule="marks.first")
"""


def test_layer_of_a_third_party_makes_a_table_by_its_name_also_of_what_was_written_before(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("marks_of_mine.py").write_text(MARKS)
    Path("marks.toml").write_text('plugins = ["marks_of_mine:Marks"]\n')
    monkeypatch.syspath_prepend(str(here))
    assert (0, "", "") == call(capsys, "a.txt", "--output", "record.jsonl", chain="marks.toml")
    for source in ("a.txt", "record.jsonl"):
        code, out, err = call(capsys, source, "--format", "csv", "--layer", "marks", chain="marks.toml")
        assert (0, "") == (code, err)
        (row,) = csv.DictReader(out.splitlines())
        assert ("a.txt", "Mara", "True", "marks.first") == (row["document"], row["text"], row["sure"], row["rule"])
    code, _, err = call(capsys, "a.txt", "--format", "csv", "--layer", "mark", chain="marks.toml")
    assert (2, True) == (code, "and third parties' layers (marks)" in err)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--only", "nosuch"], "[unknown-plugin] no plugin 'nosuch' is installed; there are"),
        (["--only", " ,"], "names no plugin; `onrecord plugins` lists them"),
        (["--chain", "missing.toml"], "[bad-chain-file] chain file 'missing.toml' cannot be read"),
        (["--chain", "bad.toml"], "[bad-chain-file] chain file 'bad.toml' is no TOML"),
        (["--chain", "unknown.toml"], "[unknown-plugin] no plugin 'nosuch' is installed"),
        (["--chain", "key.toml"], "has the key 'plugin'; it may have: plugins"),
    ],
)
def test_chain_that_is_none_is_told(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    Path("bad.toml").write_text("plugins = [")
    Path("unknown.toml").write_text('plugins = ["nosuch"]\n')
    Path("key.toml").write_text('plugin = ["dates"]\n')
    code, out, err = call(capsys, "a.txt", *arguments, chain=None)
    assert (2, "", 1, True) == (code, out, err.count("\n"), words in err)


def test_no_command_is_a_mistake_and_help_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, code in (([], 2), (["nosuch"], 2), (["--help"], 0), (["extract", "--help"], 0), (["--version"], 0)):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert code == caught.value.code
        assert bool(code) == bool(capsys.readouterr().err)


def test_documents_that_fail_are_reported_and_kept(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.txt.gz").write_bytes(b"no gzip")
    Path("empty.txt").write_text("")
    Path("t.csv").write_text("doc_id,text,published\n1,,2024-05-02\n2,Two.,NaT\n")
    code, out, err = call(capsys, "a.txt", "bad.txt.gz", "empty.txt", "t.csv")
    assert (0, ["a.txt", "bad.txt.gz", "empty.txt", "1", "2"]) == (
        code,
        [json.loads(line)["id"] for line in out.splitlines()],
    )
    *told, total = err.splitlines()
    assert ["unreadable", "no-text", "no-text", "bad-published"] == [line.split(": ")[2] for line in told]
    assert total == "onrecord: 4 of 5 documents have problems"


def test_documents_of_one_id_are_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = call(capsys, "a.txt", "./a.txt")
    assert 2 == out.count("\n")
    assert err == "onrecord: 1 documents have the id of an earlier one: a.txt; ids tell them apart in tables\n"


def test_metadata_about_no_input_are_told_once_for_all_inputs(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("b.txt").write_text(TEXT)
    Path("about.csv").write_text("file,publisher\na.txt,Daily\nb.txt,Weekly\nx.txt,None\n")
    _, out, err = call(capsys, "a.txt", "b.txt", "--metadata", "about.csv")
    assert ["Daily", "Weekly"] == [json.loads(line)["publisher"] for line in out.splitlines()]
    assert err == "onrecord: warning: 1 of 3 rows of the metadata 'about.csv' are about no file of the input: x.txt\n"


def test_warnings_of_the_caller_stay_as_they_were(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = warnings.showwarning
    call(capsys, "a.txt")
    assert before is warnings.showwarning


def test_defaults_are_for_documents_that_do_not_say(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("t.csv").write_text("text,published,language\nOne.,2020-01-01,fr\nTwo.,,\n")
    _, out, _ = call(capsys, "t.csv", "--published", "2024-05-02", "--language", "de")
    found = [json.loads(line) for line in out.splitlines()]
    assert [("2020-01-01", "fr", False), ("2024-05-02", "de", False)] == [
        (each["published"], each["language"], each["language_assumed"]) for each in found
    ]


def test_defaults_do_not_touch_what_a_chain_has_worked_on(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = call(capsys, "a.txt")
    Path("done.jsonl").write_text(out * 2)
    _, again, err = call(capsys, "done.jsonl", "--published", "2024-05-02")
    assert (out * 2, 1) == (again, err.count("keep what they were worked on with"))


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.json", "out.json.gz"])
def test_own_output_is_read_again_as_it_was(here: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    _, out, _ = call(capsys, "a.txt")
    assert (0, "", "") == call(capsys, "a.txt", "--output", name)
    assert (0, out, "") == call(capsys, name)


def test_text_left_out_is_told_when_it_is_read_again(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "a.txt", "--no-text", "--output", "out.jsonl")
    assert TEXT.strip() not in Path("out.jsonl").read_text()
    assert "a.txt: core.read_documents: unreadable: out.jsonl:1: text: it was left out" in call(capsys, "out.jsonl")[2]


def test_table_has_its_columns_even_without_rows(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "a.txt", "--format", "csv")
    assert (0, ",".join(columns("statements")) + "\n", "") == (code, out, err)


def test_table_of_a_folder_has_the_callers_variables_of_every_file(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("d").mkdir()
    for name in ("1", "2", "3"):
        Path("d", f"{name}.txt").write_text('He wrote:\r"x", y')
    Path("about.csv").write_text("file,desk\n2.txt,foreign\n3.txt,\n")
    assert 0 == call(capsys, "d", "--metadata", "about.csv", "--layer", "documents", "--output", "t.csv")[0]
    with Path("t.csv").open(newline="", encoding="utf-8") as file:
        assert [("1.txt", ""), ("2.txt", "foreign"), ("3.txt", "")] == [
            (row["document"], row["extra.desk"]) for row in csv.DictReader(file)
        ]


def test_table_quotes_line_ends_of_every_kind(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("t.jsonl").write_text(json.dumps({"text": "One.", "note": "a\rb", "more": 'c\r\n"d"'}))
    call(capsys, "t.jsonl", "--layer", "documents", "--output", "t.csv")
    with Path("t.csv").open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert ("a\rb", 'c\r\n"d"') == (row["extra.note"], row["extra.more"])


def test_variables_that_only_later_rows_have_are_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("t.jsonl").write_text('{"text": "One."}\n{"text": "Two.", "desk": "x"}\n')
    err = call(capsys, "t.jsonl", "--format", "csv", "--layer", "documents")[2]
    assert "are not in the table: extra.desk; jsonl has them all" in err


@pytest.mark.parametrize(("name", "expected"), [("json", []), ("jsonl", None)])
def test_table_without_rows_gives_no_documents(
    here: Path, capsys: pytest.CaptureFixture[str], name: str, expected: object
) -> None:
    Path("t.csv").write_text("text\n")
    code, out, err = call(capsys, "t.csv", "--format", name)
    assert (0, "onrecord: no documents\n", expected) == (code, err, json.loads(out) if out else None)


def test_failed_run_leaves_the_old_output_and_nothing_else(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("out.csv").write_text("old")
    before = names()
    monkeypatch.setattr(
        "onrecord._cli_extract.reported", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    assert (2, "", "onrecord: output: No space left on device\n") == call(capsys, "a.txt", "--output", "out.csv")
    assert ("old", before) == (Path("out.csv").read_text(), names())


def test_output_keeps_the_rights_and_the_link_of_what_it_replaces(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("real.jsonl").write_text("old")
    Path("real.jsonl").chmod(0o640)
    Path("link.jsonl").symlink_to("real.jsonl")
    call(capsys, "a.txt", "--output", "link.jsonl")
    assert Path("link.jsonl").is_symlink()
    assert (0o640, True) == (stat.S_IMODE(Path("real.jsonl").stat().st_mode), "Mara" in Path("real.jsonl").read_text())


def test_device_is_written_to_and_never_replaced(here: Path) -> None:
    os.mkfifo("pipe")
    reader = subprocess.Popen(["cat", "pipe"], stdout=subprocess.PIPE)
    assert 0 == run("extract", "a.txt", "--chain", "core.toml", "--output", "pipe").returncode
    assert b"Mara" in reader.communicate()[0]
    assert stat.S_ISFIFO(Path("pipe").stat().st_mode)


def test_same_bytes_for_any_number_of_workers_and_any_hash_seed(here: Path) -> None:
    Path("t.jsonl").write_text("".join(json.dumps({"text": TEXT * n, "k": n}) + "\n" for n in range(9)))
    made = []
    for workers, seed, name in (("1", "0", "a"), ("2", "1", "b"), ("2", "2", "c")):
        done = run(
            "extract", "t.jsonl", "--chain", "core.toml", "--workers", workers, "--output", f"{name}.jsonl.gz",
            env={**os.environ, "PYTHONHASHSEED": seed},
        )  # fmt: skip
        made.append((done.returncode, done.stderr, Path(f"{name}.jsonl.gz").read_bytes()))
    assert made[0] == made[1] == made[2]
    assert 9 == gzip.decompress(made[0][2]).count(b"\n")


def test_standard_input_is_one_text(here: Path) -> None:
    done = run("extract", "-", "--chain", "core.toml", input="Größe.\r\n".encode("cp1252"))
    assert ("Größe.\r\n", "-") == tuple(json.loads(done.stdout)[key] for key in ("text", "id"))
    assert b"-: core.read: encoding-assumed: " in done.stderr


def test_reader_that_goes_ends_the_run_in_silence(here: Path) -> None:
    Path("t.jsonl").write_text("".join(json.dumps({"text": TEXT * 50, "id": n}) + "\n" for n in range(500)))
    for command in ("extract t.jsonl --chain core.toml", "extract t.jsonl --chain core.toml --workers 2", "plugins"):
        line = f"{COMMAND[0]} {command} | head -1 | wc -l; echo ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", line], capture_output=True, check=False, timeout=60)
        assert (b"1\n0\n", b"") == (done.stdout, done.stderr)


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no /dev/full here")
@pytest.mark.parametrize("command", [["plugins"], ["extract", "a.txt", "--chain", "core.toml"]])
def test_full_disk_is_told_in_one_line(here: Path, command: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, *command], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert (2, b"onrecord: output: No space left on device\n") == (done.returncode, done.stderr)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_interruption_is_one_line_and_leaves_no_output(here: Path, workers: str) -> None:
    os.mkfifo("t.jsonl")
    process = subprocess.Popen(
        [*COMMAND, "extract", "t.jsonl", "--chain", "core.toml", "--workers", workers, "--output", "out.jsonl"],
        stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    assert process.stderr is not None
    with process.stderr, Path("t.jsonl").open("w") as file:
        file.write("".join(json.dumps({"text": "", "id": n}) + "\n" for n in range(40)))
        file.flush()
        assert process.stderr.readline()
        os.killpg(process.pid, signal.SIGINT)
        err = process.stderr.read()
    assert (130, b"onrecord: interrupted") == (process.wait(), err.splitlines()[-1])
    assert b"Traceback" not in err
    assert ["a.txt", "core.toml", "t.jsonl"] == names()


def test_terminal_shows_progress_between_whole_lines_of_problems(here: Path) -> None:
    pytest.importorskip("tqdm")
    Path("t.csv").write_text("text,doc_id\nOne.,1\n,2\nThree.,3\n")
    outside, inside = pty.openpty()
    fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    process = subprocess.Popen(
        [*COMMAND, "extract", "t.csv", "--chain", "core.toml", "--output", "out.jsonl"], stderr=inside
    )
    os.close(inside)
    shown = b""
    try:
        while piece := os.read(outside, 4096):
            shown += piece
    except OSError:
        pass  # how a terminal ends
    os.close(outside)
    assert 0 == process.wait()
    assert b"3 documents [" in shown
    assert b"2: core.read_documents: no-text: t.csv:3: the column 'text' holds no text\r\n" in shown.replace(
        b"\r2:", b"2:"
    )


def test_without_terminal_nothing_is_said_of_progress(here: Path) -> None:
    assert b"" == run("extract", "a.txt", "--chain", "core.toml").stderr


def test_plugins_shows_the_plan_of_a_chain_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["plugins", "--chain", "core.toml"])
    assert "core.find_sentences  sentences" in capsys.readouterr().out


def test_bytes_on_standard_output_are_those_of_to_json(here: Path) -> None:
    Path("a.txt").write_text("Größe…\n", encoding="utf-8")
    done = run(
        "extract", "a.txt", "--chain", "core.toml", env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    )
    assert to_json(Chain.from_toml("core.toml")(read("a.txt"))).encode() + b"\n" == done.stdout


@pytest.mark.parametrize(
    ("call", "out", "err", "code"),
    [
        ("a.txt >&-", b"", b"onrecord: [bad-input] standard output is closed; name a file with --output\n", 2),
        ("- <&-", b"", b"onrecord: [bad-input] standard input (-) is closed; name a file\n", 2),
        ("empty.txt --format csv 2>&-", (",".join(columns("statements")) + "\n").encode(), b"", 0),
        ("a.txt --format csv --output /dev/stdout | cat", (",".join(columns("statements")) + "\n").encode(), b"", 0),
    ],
)
def test_closed_streams_are_told_and_never_mixed(here: Path, call: str, out: bytes, err: bytes, code: int) -> None:
    Path("empty.txt").write_text("")
    line = f"{COMMAND[0]} extract --chain core.toml {call}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, check=False, timeout=60)
    assert (out, err, code) == (done.stdout, done.stderr, done.returncode)


def test_plugins_and_steps_can_be_left_out(tmp_path, capsys):
    article = tmp_path / "a.txt"
    article.write_text("Calm. And more.", encoding="utf-8")
    assert main(["extract", str(article), "--without", "quotes, countries.find_country_lists"]) == 0
    steps = {step["name"] for step in json.loads(capsys.readouterr().out)["steps"]}
    assert not {"quotes.find_statements", "countries.find_country_lists"} & steps
    assert {"countries.find_countries", "core.find_sentences"} <= steps
    assert main(["extract", str(article), "--without", "nosuch"]) == 2
    assert "[unknown-plugin] without='nosuch'" in capsys.readouterr().err
