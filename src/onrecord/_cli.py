"""The command line: ``onrecord extract`` and ``onrecord plugins``."""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Sequence

from ._cli_extract import add_extract
from ._cli_plugins import add_plugins
from ._version import __version__
from .errors import OnrecordError

FAILED = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command line.

    Args:
        arguments: Those of the process unless given.

    Returns:
        The exit code: 0, or 2 for whatever was wrong with the call or its input, told in one line on standard error.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    warnings.showwarning = lambda message, *_, **__: _complain(f"warning: {message}")
    try:
        code: int = options.run(options)
    except OnrecordError as exc:
        _complain(str(exc))
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has gone, as `head` does; a second error while Python closes it would only confuse.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        _complain("interrupted")
        return INTERRUPTED
    except OSError as exc:
        _complain(f"{exc.filename or 'output'}: {exc.strerror or exc}")
        return FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onrecord",
        description="Turn news articles into a record of public discourse: who said what, to and about whom, when and where.",
    )
    parser.add_argument("--version", action="version", version=f"onrecord {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_extract(commands)
    add_plugins(commands)
    return parser


def _complain(message: str) -> None:
    print(f"onrecord: {' '.join(message.split())}", file=sys.stderr)
