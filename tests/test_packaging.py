"""The distributions: what they declare, what they hold, and that importing one costs nothing it does not need."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parent.parent
PLUGINS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
NAMES = [folder.name for folder in PLUGINS]
FRAMEWORKS = ["spacy"]  # plugins that bring one have an extra of their own
IMPORT_NAMES = {"ahocorasick_rs": "ahocorasick-rs", "yaml": "pyyaml"}  # where it differs from the distribution's
SLOW_MODULES = [
    "argparse", "asyncio", "concurrent.futures", "csv", "gzip", "importlib.metadata", "multiprocessing", "orjson", "regex",
    "tomllib", "tqdm", "unittest", "urllib.request",
]  # fmt: skip


def pyproject(folder: Path) -> dict[str, object]:
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))


def requirement_lines(file: str) -> list[str]:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def bare_name(requirement: str) -> str:
    return re.split(r"[\s\[<>=!~;@]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def imported_names(source: Path) -> set[str]:
    """Top-level names of all absolute imports under *source*, those inside functions included."""
    found = set()
    for file in source.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                found.add(str(node.module).partition(".")[0])
    return found - set(sys.stdlib_module_names)


def test_requirements_name_the_core_and_every_plugin() -> None:
    expected = ["-e .", *(f"-e plugins/{name}" for name in NAMES)]
    assert expected == [line for line in requirement_lines("requirements.txt") if line.startswith("-e")]


def test_extras_name_every_plugin_and_all_those_without_a_framework() -> None:
    extras = pyproject(ROOT)["project"]["optional-dependencies"]
    assert {"spacy": ["onrecord-spacy"]} == {name: extras[name] for name in FRAMEWORKS}
    assert [f"onrecord-{name}" for name in NAMES if name not in FRAMEWORKS] == sorted(extras["all"])


def test_workspace_sources_name_every_plugin() -> None:
    sources = pyproject(ROOT)["tool"]["uv"]["sources"]
    assert {name: {"workspace": True} for name in ["onrecord", *(f"onrecord-{name}" for name in NAMES)]} == sources


def test_import_contracts_name_every_plugin() -> None:
    packages = [f"onrecord_{name}" for name in NAMES]
    settings = pyproject(ROOT)["tool"]["importlinter"]
    core, each_other = settings["contracts"]
    assert (["onrecord", *packages], packages, packages) == (
        settings["root_packages"],
        core["forbidden_modules"],
        each_other["modules"],
    )


def test_development_group_and_requirements_are_equal() -> None:
    tools = {bare_name(line) for line in requirement_lines("requirements.txt") if not line.startswith("-")}
    project = pyproject(ROOT)
    extras = project["project"]["optional-dependencies"]
    group = {bare_name(line) for line in project["dependency-groups"]["dev"]} - {"onrecord"}
    assert tools == group | {bare_name(line) for extra in ("cli", "testing") for line in extras[extra]}


def test_constraints_pin_every_direct_requirement() -> None:
    pinned = {
        line.partition("==")[0].lower().replace("_", "-")
        for line in requirement_lines("constraints.txt")
        if "==" in line
    }
    wanted = {
        bare_name(line)
        for file in ("requirements.txt", "requirements-dev.txt")
        for line in requirement_lines(file)
        if not line.startswith("-")
    }
    declared = {
        bare_name(line) for folder in [ROOT, *PLUGINS] for line in pyproject(folder)["project"].get("dependencies", [])
    }
    assert set() == {name for name in wanted | declared if not name.startswith("onrecord")} - pinned


def test_no_index_address_stands_in_the_requirements() -> None:
    for file in ("requirements.txt", "requirements-dev.txt", "constraints.txt", "pyproject.toml"):
        assert [] == re.findall(
            r"--(?:extra-)?index-url.*|https?://\S*(?:simple|pythonhosted)\S*",
            (ROOT / file).read_text(encoding="utf-8"),
        )
    assert not (ROOT / "uv.lock").exists() or "uv.lock" in (ROOT / ".gitignore").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_plugin_declares_what_all_plugins_declare(name: str) -> None:
    folder = ROOT / "plugins" / name
    project = pyproject(folder)["project"]
    expected = {
        "name": f"onrecord-{name}",
        "version": pyproject(ROOT)["project"]["version"],
        "readme": "README.md",
        "requires-python": ">=3.11.5",
    }
    assert expected == {key: project.get(key) for key in expected}
    assert project["license"].split(" AND ")[0] == "Apache-2.0"  # data tables may bring licences of their own
    assert project["license-files"][0] == "LICENSE"
    assert "onrecord" in {bare_name(line) for line in project["dependencies"]}
    assert [name] == list(project["entry-points"]["onrecord"])
    assert project["entry-points"]["onrecord"][name].startswith(f"onrecord_{name}:")


@pytest.mark.parametrize("name", NAMES)
def test_plugin_ships_license_types_and_readme(name: str) -> None:
    folder = ROOT / "plugins" / name
    assert (ROOT / "LICENSE").read_bytes() == (folder / "LICENSE").read_bytes()
    assert (folder / "src" / f"onrecord_{name}" / "py.typed").is_file()
    assert (folder / "README.md").read_text(encoding="utf-8").startswith(f"# onrecord-{name}\n")


@pytest.mark.parametrize("folder", [ROOT, *PLUGINS], ids=["core", *NAMES])
def test_every_import_is_declared(folder: Path) -> None:
    project = pyproject(folder)["project"]
    extras = [line for lines in project.get("optional-dependencies", {}).values() for line in lines]
    declared = {
        bare_name(line)
        for line in [project["name"], *project["dependencies"], *extras]
        if not line.startswith("onrecord-")
    }
    own = project["name"].replace("-", "_")
    assert (
        set()
        == {IMPORT_NAMES.get(name, name).replace("_", "-") for name in imported_names(folder / "src") - {own}}
        - declared
    )


def holds_code(file: Path) -> bool:
    """Whether a module is more than tables: assignments, imports and docstrings alone are data."""
    return any(
        not isinstance(node, ast.Assign | ast.AnnAssign | ast.Import | ast.ImportFrom | ast.Expr)
        for node in ast.parse(file.read_bytes()).body
    )


def test_no_module_with_code_is_longer_than_400_lines() -> None:
    files = [file for folder in [ROOT, *PLUGINS] for file in sorted((folder / "src").rglob("*.py"))]
    long = [file for file in files if file.read_bytes().count(b"\n") > 400 and holds_code(file)]
    assert [] == [file.relative_to(ROOT).as_posix() for file in long]


def test_version_of_the_core_is_that_of_the_distribution() -> None:
    assert onrecord.__version__ == pyproject(ROOT)["project"]["version"]


def test_import_of_the_core_loads_no_plugin_and_nothing_slow() -> None:
    code = f"import sys, onrecord; print(*sorted(m for m in sys.modules if m.startswith('onrecord_') or m in {SLOW_MODULES!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert "" == done.stdout.strip()


def test_facade_is_sorted_and_complete() -> None:
    code = "import onrecord; print(all(hasattr(onrecord, n) for n in onrecord.__all__), list(onrecord.__all__) == sorted(onrecord.__all__))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert "True True" == done.stdout.strip()


def test_command_is_installed() -> None:
    (script,) = entry_points(group="console_scripts", name="onrecord")
    assert "onrecord._cli:main" == script.value
    assert callable(script.load())


def test_possessive_groups_match_whole_groups_on_every_python_that_is_allowed() -> None:
    assert (0, 2) == re.match("(?:ab?c)*+", "aca").span()
    assert {">=3.11.5"} == {pyproject(folder)["project"]["requires-python"] for folder in [ROOT, *PLUGINS]}
