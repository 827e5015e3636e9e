"""
Check that a release is complete: one version everywhere, its section in the changelog, no news fragment left.

``python .ci/check_release.py 1.2.0`` prints what is missing; the number of complaints is the exit code.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def complaints(version: str, root: Path = ROOT) -> list[str]:
    """What keeps *root* from being released as *version*."""
    found = []
    for file in [root / "pyproject.toml", *sorted(root.glob("plugins/*/pyproject.toml"))]:
        project = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
        if project["version"] != version:
            found.append(f"{file.relative_to(root)} says version {project['version']}, not {version}")
    if f"\n## {version} (" not in (root / "CHANGELOG.md").read_text(encoding="utf-8"):
        found.append(f'CHANGELOG.md has no section {version}; run "towncrier build --version {version}"')
    left = sorted(path.name for path in root.glob("changelog.d/*.md") if path.name != "README.md")
    return [*found, *(f"changelog.d/{name} is not part of CHANGELOG.md yet" for name in left)]


if __name__ == "__main__":
    lines = complaints(sys.argv[1])
    print("\n".join(lines) or "ready")
    sys.exit(len(lines))
