"""A plugin for test_pipe.py that does what its document says; importable by name in every worker."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import attrs

from onrecord import Label, hookimpl


@attrs.frozen
class ObedientSettings:
    marker: str = ""


class Obedient:
    name = "obedient"
    Settings = ObedientSettings

    def __init__(self, settings):
        self.marker = Path(settings.marker)

    @hookimpl
    def find_labels(self, document):
        text = document.text
        if "die once" in text and not self.marker.exists():
            self.marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if "die now" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "leave now" in text:
            os._exit(7)
        if "hang now" in text:
            time.sleep(600)
        if "fail now" in text:
            raise ValueError("as it was told")
        yield Label(None, "length", len(text), "rule", rule="obedient.length")


@attrs.frozen
class AtHomeSettings:
    process: int


class AtHome:
    """Can be built in one process alone."""

    name = "athome"
    Settings = AtHomeSettings

    def __init__(self, settings):
        if os.getpid() != settings.process:
            raise RuntimeError("not at home")


def labels_of(document):
    return [label.value for label in document.labels], [problem.code for problem in document.problems]


def complain(document):
    if "complain" in document.text:
        raise LookupError("not this one")
    return document.id


def process(_):
    return os.getpid()
