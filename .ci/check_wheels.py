"""
Build the wheel of the core and of each plugin, look inside, and test every plugin with nothing beside it but the core.

``python .ci/check_wheels.py FOLDER`` writes the wheels to FOLDER. In a shared environment a plugin that needs another
one, or a package it does not declare, goes unnoticed; here it fails.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLUGINS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
TEST_TOOLS = ("hypothesis", "pytest", "sybil")


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Run *command* and stop if it fails."""
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)


def build(project: Path, folder: Path) -> Path:
    """Build the wheel of *project* into *folder*, in this environment: its build back end is pinned."""
    before = set(folder.glob("*.whl"))
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder.resolve(), cwd=project)
    (wheel,) = set(folder.glob("*.whl")) - before
    return wheel


def complaints(wheel: Path, project: Path) -> list[str]:
    """What is wrong with *wheel*: files it lacks, files that belong to another distribution."""
    name = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["name"]
    package = name.replace("-", "_")
    source = project / "src" / package
    files = {
        path.relative_to(source.parent).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    packed = set(zipfile.ZipFile(wheel).namelist())
    info = f"{wheel.name.split('-')[0]}-{wheel.name.split('-')[1]}.dist-info"
    wanted = files | {f"{package}/py.typed", f"{info}/entry_points.txt", f"{info}/licenses/LICENSE"}
    return [f"{wheel.name} lacks {file}" for file in sorted(wanted - packed)] + [
        f"{wheel.name} must not hold {file}" for file in sorted(packed - wanted) if not file.startswith(f"{info}/")
    ]


def test_alone(wheels: dict[Path, Path], core: Path) -> None:
    """Run each plugin's tests where only it and the core are installed, away from the sources."""
    with tempfile.TemporaryDirectory() as scratch:
        venv.create(Path(scratch, "venv"), with_pip=True)
        python = next(
            path
            for path in (Path(scratch, "venv/bin/python"), Path(scratch, "venv/Scripts/python.exe"))
            if path.exists()
        )
        run(python, "-m", "pip", "install", "--quiet", "-c", ROOT / "constraints.txt", core, *TEST_TOOLS)
        for project, wheel in wheels.items():
            tests = Path(scratch, project.name)
            shutil.copytree(project / "tests", tests / "tests", ignore=shutil.ignore_patterns("__pycache__"))
            run(
                python,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--find-links",
                wheel.parent,
                "-c",
                ROOT / "constraints.txt",
                wheel,
            )
            run(python, "-m", "pytest", "-q", "--import-mode=importlib", "-p", "no:cacheprovider", "tests", cwd=tests)
            run(python, "-m", "pip", "uninstall", "--quiet", "--yes", wheel.name.split("-")[0])
            run(python, "-c", "import onrecord")


def main(folder: Path) -> int:
    """Build, look, test; the number of complaints is the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    core = build(ROOT, folder)
    wheels = {project: build(project, folder) for project in PLUGINS}
    found = [f"{project.name} has no tests" for project in PLUGINS if not any(project.glob("tests/test_*.py"))]
    found += [line for project, wheel in [(ROOT, core), *wheels.items()] for line in complaints(wheel, project)]
    print("\n".join(found) or f"{len(wheels) + 1} wheels hold what they should")
    if not found:
        test_alone(wheels, core)
    return len(found)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
