"""The README's two commands, and nothing in them that a bare machine lacks; .ci/run runs both as they stand."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SET_UP = "python3 -m venv .venv && .venv/bin/pip install -q -r requirements.txt"


def commands() -> list[str]:
    return re.findall(r"^```shell\n(.*?)\n```$", README, re.MULTILINE | re.DOTALL)


def test_readme_has_two_commands_of_one_line() -> None:
    assert [
        f"{SET_UP} && .venv/bin/python examples/main_job.py",
        f"{SET_UP} && .venv/bin/python -m pytest -n auto --dist loadfile",
    ] == commands()


def test_main_job_names_every_sample_article_and_who_said_what() -> None:
    script = ROOT / "examples" / "main_job.py"
    done = subprocess.run(
        [sys.executable, str(script)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    assert (0, "") == (done.returncode, done.stderr)
    with (ROOT / "examples" / "articles" / "metadata.csv").open(encoding="utf-8", newline="") as table:
        expected = sorted(row["id"] for row in csv.DictReader(table))
    sections = done.stdout.split("\n== ")
    assert expected == sorted(section.removeprefix("== ").partition("\n")[0] for section in sections)
    assert [] == [section for section in sections if "said by" not in section]


def test_every_sample_article_is_in_the_table_of_metadata() -> None:
    with (ROOT / "examples" / "articles" / "metadata.csv").open(encoding="utf-8", newline="") as table:
        expected = sorted(row["file"] for row in csv.DictReader(table))
    assert expected == sorted(path.name for path in (ROOT / "examples" / "articles").glob("*.txt"))


def test_readme_links_lead_to_files_that_exist() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)[^)]*\)", README) if "://" not in link]
    assert [] == [link for link in links if not (ROOT / link).exists()]
