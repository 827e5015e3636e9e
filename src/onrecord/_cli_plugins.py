"""``onrecord plugins``: what is installed, and what each step reads and writes, in order."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from ._chain import Chain
from ._plugins import installed

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_plugins(commands: _SubParsersAction[Any]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("plugins", help="list the installed plugins and the plan of a chain")
    parser.add_argument(
        "--chain", metavar="TOML", help="show the plan of this chain file instead of that of all installed plugins"
    )
    parser.set_defaults(run=show_plugins)


def show_plugins(options: argparse.Namespace) -> int:
    """Print the plugins with their versions, then the plan."""
    chain = Chain.from_toml(options.chain) if options.chain else Chain()
    versions = {plugin["name"]: plugin["version"] for plugin in chain.recipe["plugins"]}
    for name in sorted({*installed(), *versions}):
        state = versions.get(name)
        print(f"{name} {state}" if state else f"{name} (not in this chain)")
    print()
    print(chain)
    return 0
