"""
The fast yes of a shape: one compiled function that tells whether an object is fine, for all the objects that are.

A chain checks every object that it takes, some hundreds an article. Asking the codecs one by one costs microseconds each;
this costs a fraction of one. It gives no reasons: for an object that it does not accept, `Shape.check` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from ._annotation import Annotation
from ._codec import Codec

Accepts = Callable[[Any, str, int], bool]
"""``accepts(item, text, len(text))``: whether nothing is wrong with *item* on *text*, references aside."""


def acceptor(cls: type[Annotation], codecs: Mapping[str, Codec]) -> Accepts:
    """The function for *cls*, compiled from the tests of its *codecs* as attrs compiles its methods."""
    names: dict[str, Any] = {"cls": cls}
    tests = ["item.__class__ is cls"]
    for name, codec in codecs.items():
        tests.append(codec.test(f"item.{name}", names))
    if cls.flaw is not Annotation.flaw:
        tests.append("item.flaw(text) is None")
    source = "def accepts(item, text, size):\n    return " + " and ".join(tests)
    exec(compile(source, f"<onrecord {cls.__name__}>", "exec"), names)  # noqa: S102  our own codecs' expressions, no foreign text
    return cast("Accepts", names["accepts"])
