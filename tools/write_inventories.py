"""
Write the inventories in docs/_inv, with which Sphinx links to other projects' documentation without a network.

Run it after adding a name below: ``python tools/write_inventories.py``. An inventory is four header lines, then
zlib-compressed rows ``name domain:role priority page#anchor title`` (``$`` stands for the name, ``-`` for the same title).
"""

from __future__ import annotations

import zlib
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "docs" / "_inv"

FUNCTIONS, EXCEPTIONS, STDTYPES = "library/functions.html", "library/exceptions.html", "library/stdtypes.html"
PYTHON = {
    **dict.fromkeys(
        ["bool", "dict", "float", "int", "list", "object", "set", "str", "tuple", "type", "frozenset"],
        ("py:class", FUNCTIONS),
    ),
    **dict.fromkeys(["bytes"], ("py:class", STDTYPES)),
    **dict.fromkeys(["repr", "sorted", "print"], ("py:function", FUNCTIONS)),
    **dict.fromkeys(["None", "True", "False"], ("py:data", "library/constants.html")),
    **dict.fromkeys(
        [
            "BaseException",
            "Exception",
            "ImportError",
            "KeyError",
            "LookupError",
            "OSError",
            "RuntimeError",
            "SystemExit",
            "TypeError",
            "ValueError",
        ],
        ("py:exception", EXCEPTIONS),
    ),
    **dict.fromkeys(["Callable", "Iterable", "Iterator", "Mapping", "Sequence"], ("py:class", "library/typing.html")),
    **dict.fromkeys(["Any", "ClassVar", "Literal", "TypeVar"], ("py:data", "library/typing.html")),
    **dict.fromkeys(
        [
            f"collections.abc.{name}"
            for name in ("Callable", "Iterable", "Iterator", "Mapping", "Sequence", "Generator", "Collection")
        ],
        ("py:class", "library/collections.abc.html"),
    ),
    **dict.fromkeys(["date", "datetime", "datetime.date", "datetime.datetime"], ("py:class", "library/datetime.html")),
    **dict.fromkeys(["pathlib.Path", "Path"], ("py:class", "library/pathlib.html")),
    **dict.fromkeys(["os.PathLike"], ("py:class", "library/os.html")),
    **dict.fromkeys(["types.ModuleType", "types.MappingProxyType"], ("py:class", "library/types.html")),
    **{
        name: ("py:module", f"library/{name}.html#module-{name}")
        for name in ("csv", "datetime", "json", "multiprocessing", "pickle", "re")
    },
    **dict.fromkeys(["str.isspace", "str.strip"], ("py:method", STDTYPES)),
}
ATTRS = dict.fromkeys(["attrs.frozen", "attrs.field", "attrs.evolve"], ("py:function", "api.html"))
HYPOTHESIS = {"hypothesis.strategies.SearchStrategy": ("py:class", "reference/strategies.html")}
PLUGGY = dict.fromkeys(["pluggy.PluginManager", "pluggy.HookimplMarker"], ("py:class", "api_reference.html"))
INVENTORIES = {
    "attrs": ("attrs", ATTRS),
    "hypothesis": ("Hypothesis", HYPOTHESIS),
    "pluggy": ("pluggy", PLUGGY),
    "python": ("Python", PYTHON),
}


def inventory(project: str, names: dict[str, tuple[str, str]]) -> bytes:
    """The bytes of the inventory of *project*, which documents each name in a role on a page."""
    head = f"# Sphinx inventory version 2\n# Project: {project}\n# Version: 0\n# The remainder of this file is compressed using zlib.\n"
    rows = "".join(
        f"{name} {role} 1 {page if '#' in page else page + '#$'} -\n" for name, (role, page) in sorted(names.items())
    )
    return head.encode() + zlib.compress(rows.encode(), 9)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, (project, names) in INVENTORIES.items():
        (FOLDER / f"{name}.inv").write_bytes(inventory(project, names))
        print(f"docs/_inv/{name}.inv: {len(names)} names")
