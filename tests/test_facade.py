from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from types import FunctionType

import pytest

import onrecord

SOURCE = Path(onrecord.__file__)


def imported_for_type_checkers():
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {alias.name: node.module for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_what_is_imported_for_type_checkers_is_what_can_be_had_at_run_time():
    assert imported_for_type_checkers() == onrecord._HOMES


def test_all_lists_every_public_name_in_order():
    assert onrecord.__all__ == sorted(onrecord._HOMES)
    assert all(getattr(onrecord, name) is not None for name in onrecord.__all__)


def test_the_facade_lists_its_names_and_its_public_modules():
    assert {"Document", "errors", "testing"} <= set(dir(onrecord))
    assert onrecord.errors.OnrecordError.code == "error"


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'onrecord' has no attribute 'Statment'"):
        onrecord.Statment  # noqa: B018


def test_importing_onrecord_imports_nothing_slow():
    code = "import sys; before = set(sys.modules); import onrecord; print(sorted(set(sys.modules) - before))"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for slow in ("attr", "pluggy", "hypothesis", "csv", "gzip", "argparse", "multiprocessing", "importlib.metadata"):
        assert f"'{slow}'" not in modules


def test_every_public_class_and_function_has_a_docstring():
    public = {name: getattr(onrecord, name) for name in onrecord.__all__}
    documented = (type, FunctionType)
    assert [
        name for name, what in public.items() if isinstance(what, documented) and not (what.__doc__ or "").strip()
    ] == []


def test_the_public_submodules_are_there_without_an_import():
    assert onrecord.__getattr__("errors") is sys.modules["onrecord.errors"]
    with pytest.raises(AttributeError, match="module 'onrecord' has no attribute 'Quote'"):
        onrecord.__getattr__("Quote")
