"""
Run every snippet of the README and the documentation as a test.

A Markdown block is run by its language:

* ``python`` with prompts (``>>>``): a doctest;
* ``python`` without: a script; what it prints must be the ``text`` block that follows;
* ``console``: lines after ``$`` are run in a shell; what they print must be the lines below them;
* ``toml`` and ``json``: must parse;
* ``shell``: for the reader alone (environments, installation); .ci/run runs those of the README.

All blocks of a page share one namespace and one scratch folder that holds a copy of ``examples/``.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from sybil import Sybil
from sybil.evaluators.doctest import OutputChecker
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

if TYPE_CHECKING:
    from sybil import Example

ROOT = Path(__file__).parent
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

collect_ignore = ["docs/conf.py", "docs/_build", "tools"]
collect_ignore_glob = ["**/build/*", "**/dist/*", "**/.venv/*"]

_run_python = PythonEvaluator()


def _difference(expected: str, actual: str) -> str | None:
    checker, wanted = OutputChecker(), doctest.Example("", expected)
    if checker.check_output(wanted.want, actual, FLAGS):
        return None
    return checker.output_difference(wanted, actual, FLAGS)


def run_script(example: Example) -> None:
    """Run a block without prompts and keep what it prints for the ``text`` block after it."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        _run_python(example)
    example.namespace["__printed__"] = printed.getvalue()


def check_output(example: Example) -> str | None:
    """Compare a ``text`` block with what the script before it printed, if there is one."""
    printed = example.namespace.pop("__printed__", None)
    return None if printed is None else _difference(str(example.parsed), printed)


def run_console(example: Example) -> str | None:
    """Run the commands of a console session one by one, as a shell would."""
    command, expected = "", ""
    for line in [*str(example.parsed).splitlines(), "$ "]:
        if not line.startswith("$ "):
            expected += line + "\n"
            continue
        if command:
            path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
            done = subprocess.run(  # noqa: S602  # the documentation's own commands
                command, shell=True, env={**os.environ, "PATH": path}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, encoding="utf-8", timeout=60, check=False,
            )  # fmt: skip
            difference = _difference(expected, done.stdout)
            if difference:
                return f"$ {command}\n{difference}"
        command, expected = line[2:], ""
    return None


class _ScriptParser(PythonCodeBlockParser):
    """Doctests by sybil's own evaluator, scripts by ours."""

    def __init__(self) -> None:
        super().__init__(doctest_optionflags=FLAGS)
        self.codeblock_parser = CodeBlockParser("python", run_script)


def enter_scratch_folder(namespace: dict[str, object]) -> None:
    """Give a page a folder of its own, so that what it writes stays out of the repository."""
    folder = tempfile.mkdtemp(prefix="onrecord-docs-")
    namespace["__folders__"] = (folder, str(Path.cwd()))
    namespace["__name__"] = "__main__"
    if (ROOT / "examples").is_dir():
        shutil.copytree(ROOT / "examples", Path(folder, "examples"), ignore=shutil.ignore_patterns("__pycache__"))
    os.chdir(folder)


def leave_scratch_folder(namespace: dict[str, object]) -> None:
    """Go back to where the tests run and remove the page's folder."""
    folder, before = namespace.pop("__folders__")  # type: ignore[misc]
    os.chdir(before)
    shutil.rmtree(folder)


pytest_collect_file = Sybil(
    parsers=[
        _ScriptParser(),
        CodeBlockParser("text", check_output),
        CodeBlockParser("console", run_console),
        CodeBlockParser("toml", lambda example: tomllib.loads(example.parsed) and None),
        CodeBlockParser("json", lambda example: json.loads(example.parsed) and None),
    ],
    patterns=["README.md", "docs/**/*.md", "docs/*.md", "plugins/*/README.md", "CONTRIBUTING.md"],
    setup=enter_scratch_folder,
    teardown=leave_scratch_folder,
).pytest()
