"""
What ``import onrecord`` costs against ``import attrs, pluggy``, as whole processes in turn: CPU seconds, medians, and the ratio.

    python benchmarks/import_time.py
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys

RUNS = 15
STATEMENTS = {
    "nothing": "pass",
    "attrs, pluggy": "import attrs, pluggy",
    "onrecord": "import onrecord",
    "and its model": "from onrecord import Chain, Document",
}


def cpu(code: str) -> float:
    """CPU seconds of a fresh interpreter that runs *code*."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the medians and the ratio."""
    rounds = [{name: cpu(code) for name, code in STATEMENTS.items()} for _ in range(RUNS)]
    for name in STATEMENTS:
        print(f"{name:14} {statistics.median(found[name] for found in rounds) * 1e3:6.1f} ms")
    own = [(found["onrecord"] - found["nothing"]) / (found["attrs, pluggy"] - found["nothing"]) for found in rounds]
    whole = [found["onrecord"] / found["attrs, pluggy"] for found in rounds]
    print(
        f"ratio, bare interpreter taken off {statistics.median(own):.2f}, whole processes {statistics.median(whole):.2f}"
    )


if __name__ == "__main__":
    main()
