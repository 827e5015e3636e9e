"""Chain files: a chain's recipe as TOML."""

from __future__ import annotations

import json
import math
import os
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePath
from typing import Any

import attrs

from .errors import BadChainFile

_KEYS = ("plugins", "without", "language", "strict", "settings")


def read_chain_file(source: str | os.PathLike[str]) -> dict[str, Any]:
    """
    What a chain file says, as keyword arguments of a chain.

    Args:
        source: A path, or the TOML itself (a string with a line end).

    Raises:
        BadChainFile: It cannot be read, is no TOML, or has a key or a type that a chain file does not have.
    """
    inline = isinstance(source, str) and "\n" in source
    where = "chain" if inline else f"chain file {os.fspath(source)!r}"
    try:
        data = tomllib.loads(source if inline else Path(source).read_text(encoding="utf-8"))  # type: ignore[arg-type]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
        message = f"{where} is no TOML: {exc}"
        raise BadChainFile(message) from exc
    except (OSError, ValueError) as exc:
        message = f"{where} cannot be read: {getattr(exc, 'strerror', None) or exc}"
        raise BadChainFile(message) from exc
    for key in data:
        if key not in _KEYS:
            message = f"{where} has the key {key!r}; it may have: {', '.join(_KEYS)}"
            raise BadChainFile(message)
    for key, kind, words in (
        ("plugins", list, "a list of names"),
        ("without", list, "a list of names"),
        ("settings", dict, "a table a plugin"),
    ):
        value = data.get(key, kind())
        fits = isinstance(value, kind) and all(isinstance(member, str) for member in value)
        if not fits or (key == "settings" and not all(isinstance(member, dict) for member in value.values())):
            message = f"{where}: {key} is {words}, not {value!r:.60}"
            raise BadChainFile(message)
    for key, scalar, words in (("language", str, "a language tag"), ("strict", bool, "true or false")):
        if key in data and type(data[key]) is not scalar:
            message = f"{where}: {key} is {words}, not {data[key]!r:.60}"
            raise BadChainFile(message)
    return data


def write_chain_file(values: Mapping[str, Any], classes: Mapping[str, Any] | None = None) -> str:
    """
    The TOML of a chain: its plugins, what it leaves out, its language and the settings that it was given.

    Args:
        values: What `read_chain_file` gives back.
        classes: The settings class of each plugin: a None that is the default need not be written, and TOML has no other.

    Raises:
        BadChainFile: A setting holds what TOML cannot.
    """
    head = [f"{key} = {_toml(values[key], key)}" for key in _KEYS[:-1] if key in values]
    tables = []
    for plugin, settings in sorted(values.get("settings", {}).items()):
        cls = (classes or {}).get(plugin)
        defaults: Mapping[str, Any] = {} if cls is None else {field.alias: field.default for field in attrs.fields(cls)}
        if attrs.has(type(settings)):
            fields = [field for field in attrs.fields(type(settings)) if field.init]
            defaults = {field.alias: field.default for field in fields}
            settings = {field.alias: getattr(settings, field.name) for field in fields}  # noqa: PLW2901
        rows = [
            f"{_key(name)} = {_toml(value, f'{plugin}.{name}')}"
            for name, value in settings.items()
            if value is not None or defaults.get(name, 0) is not None
        ]
        if rows:
            tables.append("\n".join([f"\n[settings.{_key(plugin)}]", *rows]))
    return "\n".join([*head, *tables]) + "\n"


def _key(name: str) -> str:
    return name if name and all(mark.isascii() and (mark.isalnum() or mark in "-_") for mark in name) else _string(name)


def _string(value: str) -> str:
    """TOML's basic strings are JSON's, but for DEL, which TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _toml(value: Any, place: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, PurePath)):
        return _string(str(value))
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_toml(member, f"{place}[{number}]") for number, member in enumerate(value)) + "]"
    if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
        return (
            "{" + ", ".join(f"{_key(key)} = {_toml(member, f'{place}.{key}')}" for key, member in value.items()) + "}"
        )
    message = (
        f"setting {place} is {value!r:.60}, which TOML cannot hold; give plain values, or pass the chain on by pickle"
    )
    raise BadChainFile(message)
