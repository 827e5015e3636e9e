"""Settings of plugins: built from what the caller gives, validated by the plugin's own class, written down for the recipe."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from datetime import date
from pathlib import PurePath
from typing import Any

import attrs

from ._admission import in_words, repr_of
from .errors import BadSetting


def build_settings(plugin: str, target: Any, given: Any) -> Any:
    """
    The settings of *plugin*: an object of its ``Settings`` class, or None if it has none.

    Args:
        plugin: Its name, for messages.
        target: Its class or module.
        given: A mapping, an object of the class, or None for the defaults.

    Raises:
        BadSetting: A name that the class does not have, or a value that it refuses; names the plugin and the setting.
    """
    cls = getattr(target, "Settings", None)
    if cls is None:
        if given:
            message = f"{plugin} has no settings; it was given {', '.join(map(str, given)) if isinstance(given, Mapping) else given!r:.40}"
            raise BadSetting(message)
        return None
    if not (isinstance(cls, type) and attrs.has(cls)):
        message = f"Settings of {plugin} is {cls!r:.60}; it is an attrs class, as one decorated with @attrs.frozen"
        raise BadSetting(message)
    if isinstance(given, cls):
        return given
    if given is not None and not isinstance(given, Mapping):
        message = f"settings of {plugin} are {given!r:.40}; give a mapping or {cls.__name__}"
        raise BadSetting(message)
    wanted = {field.alias: field for field in attrs.fields(cls) if field.init}
    values = dict(given or {})
    for name in values:
        if name not in wanted:
            message = f"{plugin} has no setting {name!r}; it has: {', '.join(sorted(wanted)) or 'none'}"
            raise BadSetting(message)
    missing = [name for name, field in wanted.items() if field.default is attrs.NOTHING and name not in values]
    if missing:
        message = (
            f"{plugin} needs the setting {missing[0]!r}; give it with settings={{{plugin!r}: {{{missing[0]!r}: ...}}}}"
        )
        raise BadSetting(message)
    try:
        return cls(**values)
    except Exception as exc:
        blamed = [name for name in values if name in in_words(exc)] or sorted(values)
        shown = ", ".join(f"{name}={repr_of(values[name]):.40}" for name in blamed) or "its defaults"
        # The validators of attrs say it in words first, then give the field and the value as further arguments.
        reason = exc.args[0] if exc.args and isinstance(exc.args[0], str) else exc
        message = f"{plugin} refuses {shown}: {in_words(reason)}"
        raise BadSetting(message) from exc


def written_down(settings: Any) -> Any:
    """
    *settings* as plain data for the recipe: scalars as they are, containers member by member, anything else by a hash of what it holds.

    A frozen collector or a file's content thus changes the fingerprint without standing in it.
    """
    if settings is None or isinstance(settings, (bool, int, str)):
        return settings
    if isinstance(settings, float):
        return settings if math.isfinite(settings) else {"number": repr(settings)}
    if attrs.has(type(settings)):
        return {field.name: written_down(getattr(settings, field.name)) for field in attrs.fields(type(settings))}
    if isinstance(settings, Mapping):
        return {str(key): written_down(settings[key]) for key in sorted(settings, key=str)}
    if isinstance(settings, (set, frozenset)):
        return sorted((written_down(member) for member in settings), key=repr)
    if isinstance(settings, (list, tuple)):
        return [written_down(member) for member in settings]
    if isinstance(settings, (date, PurePath)):
        return str(settings)
    if isinstance(settings, (bytes, bytearray)):
        return {"sha256": hashlib.sha256(settings).hexdigest()}
    fingerprint = getattr(settings, "fingerprint", None)
    if isinstance(fingerprint, str):
        return {"fingerprint": fingerprint}
    message = (
        f"a setting holds {type(settings).__name__}, which a recipe cannot tell apart from another; "
        "use plain values, attrs classes, or an object with a str attribute 'fingerprint'"
    )
    raise BadSetting(message)
