"""`quickly_made`: the objects of which an article has hundreds get an ``__init__`` that takes a third less than the one of attrs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from ._confidence import rounded, rounded_confidence
from ._strings import clean, clean_all, clean_optional

_Class = TypeVar("_Class", bound=type)

# What nearly every value is needs no call: it is plain ASCII, missing, or empty; a confidence is that of the default.
_INLINE: dict[Any, str] = {
    clean: "({0} if {0}.__class__ is str and {0}.isascii() else {1}({0}))",
    clean_optional: "({0} if {0} is None or {0}.__class__ is str and {0}.isascii() else {1}({0}))",
    clean_all: "({0} and {1}({0}))",
    rounded_confidence: "({0} if {0} is default_{2} else rounded({0}) if {0}.__class__ is float else {1}({0}))",
}


def quickly_made(cls: _Class) -> _Class:
    """
    *cls*, a frozen attrs class with slots, made as before and in less time.

    attrs sets each field of a frozen object by name, through ``object.__setattr__``; here each slot is set by its descriptor, and what
    most converters find nothing to do with is told inline. Signature, defaults, converters and ``__attrs_post_init__`` stay.
    """
    names: dict[str, Any] = {"rounded": rounded}
    positional: list[str] = []
    keywords: list[str] = []
    lines: list[str] = []
    for field in attrs.fields(cls):
        parameter = field.alias
        names[f"set_{field.name}"] = getattr(cls, field.name).__set__
        value = parameter
        if field.converter is not None:
            names[f"convert_{field.name}"] = field.converter
            value = _INLINE.get(field.converter, "{1}({0})").format(parameter, f"convert_{field.name}", field.name)
        lines.append(f"    set_{field.name}(self, {value})")
        if isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
            message = f"{cls.__name__}.{field.name} is made anew for each object; only plain defaults are made quickly"
            raise TypeError(message)
        if field.default is not attrs.NOTHING:
            names[f"default_{field.name}"] = field.default
            parameter += f"=default_{field.name}"
        (keywords if field.kw_only else positional).append(parameter)
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("    self.__attrs_post_init__()")
    parameters = ", ".join(["self", *positional, *(["*"] if keywords else []), *keywords])
    source = f"def __init__({parameters}):\n" + "\n".join(lines)
    exec(compile(source, f"<onrecord {cls.__name__}.__init__>", "exec"), names)  # noqa: S102  the names of our own fields, no foreign text
    made: Callable[..., None] = names["__init__"]
    made.__annotations__ = cls.__init__.__annotations__  # type: ignore[misc]
    made.__qualname__, made.__module__ = f"{cls.__name__}.__init__", cls.__module__
    cls.__init__ = made  # type: ignore[misc]
    return cls
