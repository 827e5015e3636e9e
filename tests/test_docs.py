"""The documentation is complete: each hook, error, problem, public name, layer and plugin setting has its place."""

from __future__ import annotations

import ast
import re
import runpy
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import attrs
import pytest

import onrecord
from onrecord import _cli, _hooks, errors
from onrecord._layers import LAYERS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
HOOKS = sorted(name for name in vars(_hooks.Hooks) if not name.startswith("_"))
ERRORS = sorted(
    {cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, errors.OnrecordError)},
    key=lambda cls: cls.__name__,
)
PLUGINS = sorted(entry.name for entry in entry_points(group="onrecord") if (ROOT / "plugins" / entry.name).is_dir())


def text_of(page: str) -> str:
    path = DOCS / page
    return path.read_text(encoding="utf-8") if path.exists() else ""


def plugin_class(name: str) -> object:
    (entry,) = entry_points(group="onrecord", name=name)
    return entry.load()


def problem_codes() -> set[str]:
    """Codes that the core's sources give to problems, as literals."""
    found = set()
    for file in (ROOT / "src" / "onrecord").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Problem":
                values = [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "code")]
                found |= {value.value for value in values if isinstance(value, ast.Constant)}
    return found


@pytest.mark.parametrize("hook", HOOKS)
def test_hook_has_a_section_and_is_used_by_an_example(hook: str) -> None:
    page = text_of("reference/hooks.md")
    assert f"(hook-{hook.replace('_', '-')})=\n## {hook}\n" in page
    assert re.search(rf"^    def {hook}\(self|^    @onrecord\.step\(", page, re.MULTILINE)


@pytest.mark.parametrize(
    "error", [cls for cls in ERRORS if cls not in {errors.OnrecordError, errors.ChainError}], ids=lambda cls: cls.code
)
def test_error_has_a_section_that_provokes_it(error: type[errors.OnrecordError]) -> None:
    page = text_of("reference/errors.md")
    heading = f"(error-{error.code})=\n### {error.code}\n"
    assert heading in page
    section = page.partition(heading)[2].partition("\n(error-")[0]
    assert f".. autoexception:: onrecord.errors.{error.__name__}\n" in section
    assert f"\nonrecord.errors.{error.__name__}: [{error.code}] " in section


def test_error_codes_are_unique() -> None:
    assert sorted(cls.code for cls in ERRORS) == sorted({cls.code for cls in ERRORS})


def test_every_error_is_public() -> None:
    assert sorted(cls.__name__ for cls in ERRORS) == sorted(errors.__all__)


@pytest.mark.parametrize("code", sorted(problem_codes()))
def test_problem_has_a_section(code: str) -> None:
    assert f"(problem-{code})=\n## {code}\n" in text_of("reference/problems.md")


@pytest.mark.parametrize("name", onrecord.__all__)
def test_public_name_is_in_the_reference(name: str) -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in sorted(DOCS.glob("reference/*.md")))
    if isinstance(getattr(onrecord, name), type) and issubclass(getattr(onrecord, name), errors.OnrecordError):
        assert f".. autoexception:: onrecord.errors.{name}\n" in pages
    else:
        assert re.search(rf"^\.\. (?:auto\w+|py:\w+):: onrecord\.{name}$", pages, re.MULTILINE)


@pytest.mark.parametrize("table", [*LAYERS, "documents", "problems"])
def test_table_has_a_section_with_each_column(table: str) -> None:
    shared, *sections = text_of("reference/rows.md").split("\n(rows-")
    (section,) = (text for text in sections if text.startswith(f"{table.replace('_', '-')})=\n## {table}\n"))
    assert [] == [column for column in onrecord.columns(table) if f"| `{column}` |" not in shared + section]


def test_every_command_and_option_is_in_the_reference() -> None:
    page = text_of("reference/command-line.md")
    (commands,) = (action.choices for action in _cli._parser()._actions if isinstance(action.choices, dict))
    assert [] == [name for name in commands if f"\n## {name}\n" not in page]
    options = {
        option for command in commands.values() for action in command._actions for option in action.option_strings
    }
    assert [] == sorted(option for option in options - {"-h", "--help"} if f"`{option}" not in page)


@pytest.mark.parametrize("name", PLUGINS)
def test_plugin_has_a_page(name: str) -> None:
    assert text_of(f"plugins/{name}.md").startswith("# ")


@pytest.mark.parametrize("name", PLUGINS)
def test_plugin_page_names_each_step(name: str) -> None:
    plugin, page = plugin_class(name), text_of(f"plugins/{name}.md")
    steps = [hook for hook in HOOKS if hasattr(plugin, hook)]
    assert steps
    assert [] == [step for step in steps if f"`{step}`" not in page]


@pytest.mark.parametrize("name", PLUGINS)
def test_plugin_page_names_each_setting(name: str) -> None:
    settings, page = getattr(plugin_class(name), "Settings", None), text_of(f"plugins/{name}.md")
    names = [field.name for field in attrs.fields(settings)] if settings else []
    assert [] == [setting for setting in names if f"`{setting}`" not in page]


@pytest.mark.parametrize("name", PLUGINS)
def test_plugin_page_names_each_rule(name: str) -> None:
    sources = (path.read_text(encoding="utf-8") for path in sorted((ROOT / "plugins" / name / "src").rglob("*.py")))
    rules = {rule for source in sources for rule in re.findall(rf'"({name}\.[a-z][a-z0-9-]*[a-z0-9])"', source)}
    page = text_of(f"plugins/{name}.md")
    assert [] == sorted(
        rule for rule in rules if f"`{rule}`" not in page and f"`{rule.removeprefix(f'{name}.')}`" not in page
    )


def test_inventories_are_those_that_the_tool_writes() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "write_inventories.py"))
    expected = {
        f"{name}.inv": tool["inventory"](project, names) for name, (project, names) in tool["INVENTORIES"].items()
    }
    assert expected == {path.name: path.read_bytes() for path in DOCS.glob("_inv/*.inv")}


def test_documentation_builds_offline_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("furo")
    pytest.importorskip("sphinx_design")
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-n",
        "-W",
        "--keep-going",
        "-b",
        "dummy",
        str(DOCS),
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (0, "") == (done.returncode, done.stderr)
