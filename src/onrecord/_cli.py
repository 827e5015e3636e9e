"""The command line: ``onrecord extract`` and ``onrecord plugins``."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import warnings
from collections.abc import Sequence
from typing import NoReturn

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
    if sys.stderr is None:  # closed by the caller; what is printed to None would end in standard output
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  open until the process ends
    options = _parser().parse_args(arguments)
    with warnings.catch_warnings():
        warnings.simplefilter("always", UserWarning)
        warnings.showwarning = lambda message, *_, **__: _complain(f"warning: {message}")
        try:
            code: int = options.run(options)
            if sys.stdout is not None:
                sys.stdout.flush()
        except OnrecordError as exc:
            _complain(str(exc))
            return FAILED
        except BrokenPipeError:
            _forget_output()  # whoever read our output has gone, as `head` does
            return 0
        except KeyboardInterrupt:
            _complain("interrupted")
            return INTERRUPTED
        except OSError as exc:
            _forget_output()
            _complain(f"{exc.filename or 'output'}: {exc.strerror or exc}")
            return FAILED
    return code


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with a call in one line."""

    def error(self, message: str) -> NoReturn:
        _complain(f"{message}; {self.prog} --help tells more")
        sys.exit(FAILED)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="onrecord",
        description="Turn news articles into a record of public discourse: who said what, to and about whom, when and where.",
    )
    parser.add_argument("--version", action="version", version=f"onrecord {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_extract(commands)
    add_plugins(commands)
    return parser


def _forget_output() -> None:
    """Let Python flush what is left of a broken standard output into nothing: a second error at its end would only confuse."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: str) -> None:
    print(f"onrecord: {' '.join(message.split())}", file=sys.stderr)
