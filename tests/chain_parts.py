"""Plugins and a way to ask for errors that several tests of chains share."""

from __future__ import annotations

from typing import Literal  # noqa: F401  named by the types of a layer under test

import attrs
import pytest

from onrecord import (
    Chain,
    Entry,
    Label,
    hookimpl,
)
from onrecord._strategies import PIECES

ARTICLE = "\n\n".join(PIECES)


@attrs.frozen
class Options:
    size: int = attrs.field(default=3, validator=attrs.validators.ge(1))
    words: tuple[str, ...] = ()
    label: str | None = None


class Configured:
    name = "configured"
    Settings = Options
    lexicons = ("colours",)

    @staticmethod
    def entries(settings):
        return {"colours": [Entry("red", "warm", "en"), Entry("red", "warm", "en")]}

    def __init__(self, settings, lexicons):
        self.settings = settings
        self.lexicons = lexicons

    @hookimpl
    def find_labels(self, document):
        yield Label(None, "size", self.settings.size, "me", rule="configured.x")
        yield Label(
            None, "colours", " ".join(entry.form for entry in self.lexicons["colours"]), "me", rule="configured.x"
        )


class Adding:
    name = "adding"

    @staticmethod
    def entries(settings):
        return {"colours": [Entry("blue", "cold")]}


def plugin(name, **members):
    return type(name.title(), (), {"name": name, **members})


def fails(error, words, *args, **kwargs):
    with pytest.raises(error) as caught:
        Chain(*args, **kwargs)
    message = str(caught.value)
    assert message.startswith(f"[{error.code}] ")
    for word in words:
        assert word in message, message
    return message
