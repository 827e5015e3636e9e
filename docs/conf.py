"""Sphinx builds the documentation with this: offline, and with every warning an error."""

from __future__ import annotations

import builtins
import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.addnodes import pending_xref

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "onrecord"
author = "The onrecord authors"
copyright = "2026, the onrecord authors"  # noqa: A001  # the name that Sphinx reads

extensions = [
    "myst_parser",
    "notfound.extension",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "sphinx_copybutton",
    "sphinx_design",
]
exclude_patterns = ["_build", "_inv"]
nitpicky = True
nitpick_ignore = [
    ("py:class", "PluginLike"),  # what a chain takes for a plugin: said where it is taken
    ("py:class", "Doc"),  # of spaCy, imported for type checkers alone
    ("py:class", "Language"),
]
nitpick_ignore_regex = [("py:.*", r"(.*\.)?_[A-Z]\w*")]  # type variables
default_role = "py:obj"  # `Span` in a docstring is a link, and a wrong name a warning
add_module_names = False
show_warning_types = True

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autoclass_content = "class"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = False  # fields become targets: `Document.extra` is a link
napoleon_use_rtype = False  # "Returns: A tuple: ..." is a sentence, not a type and its description

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 4
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
notfound_urls_prefix = None

# Inventories of our own instead of the network: tools/write_inventories.py writes them. A missing file would silently
# fall back to the network, so its absence is an error here.
_inventories = {
    "attrs": "https://www.attrs.org/en/stable",
    "hypothesis": "https://hypothesis.readthedocs.io/en/latest",
    "pluggy": "https://pluggy.readthedocs.io/en/stable",
    "python": "https://docs.python.org/3",
}
for _name in _inventories:
    if not Path(__file__).parent.joinpath("_inv", f"{_name}.inv").is_file():
        message = f"docs/_inv/{_name}.inv is missing; run tools/write_inventories.py"
        raise FileNotFoundError(message)
intersphinx_mapping = {name: (url, (f"_inv/{name}.inv",)) for name, url in _inventories.items()}

html_theme = "furo"
html_title = "onrecord"
html_static_path = ["_static"]
html_css_files = ["onrecord.css"]
html_theme_options = {"navigation_with_keys": True}
html_copy_source = False


def public_name(target: str) -> str | None:
    """The name under which *target* is documented: given bare, with its private module, or with a member (``Document.extra``)."""
    words = target.split(".")
    for module in ("onrecord", "onrecord.errors"):
        exported = getattr(importlib.import_module(module), "__all__", ())
        for number, word in enumerate(words):
            if word in exported:
                return ".".join([module, *words[number:]])
    facade = importlib.import_module("onrecord")
    for owner in ("Hooks", "Document", "Statement"):  # a bare `load`, `metadata` or `codes`
        if hasattr(getattr(facade, owner), target):
            return f"onrecord.{owner}.{target}"
    return None


def resolve_private(app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: Element) -> Element | None:
    """Let ``onrecord._span.Span`` in a signature and `Span` on another module's page lead to the page of ``onrecord.Span``."""
    if node.get("refdomain") != "py":
        return None
    name = public_name(str(node["reftarget"]))
    if name is None or name == node["reftarget"]:
        return None
    return env.domains.python_domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, contnode)


def keep_colons(_app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Keep napoleon from reading a property's "When: so" as a type and its description: it looks at the first line alone."""
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]  # an empty comment


def show_factories(
    _app: Sphinx, _what: str, _name: str, _obj: object, _options: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Write the default of an attrs field that is made anew for each object as an ellipsis."""
    return signature and signature.replace("=NOTHING", "=..."), returns


def prefer_builtins(_app: Sphinx, doctree: Element) -> None:
    """Let ``type`` in a signature mean Python's, not the field of some class here that is named so."""
    for node in doctree.findall(pending_xref):
        if (
            node.get("refdomain") == "py"
            and node.get("reftype") == "class"
            and hasattr(builtins, str(node["reftarget"]))
        ):
            node["py:class"] = node["py:module"] = None
            node.attributes.pop("refspecific", None)


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("missing-reference", resolve_private, priority=400)
    app.connect("autodoc-process-signature", show_factories)
    app.connect("doctree-read", prefer_builtins)
    app.connect("autodoc-process-docstring", keep_colons, priority=400)
