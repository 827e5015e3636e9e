"""
Every error that onrecord raises: a class and a code for each mistake.

The code stands before the message (``[unknown-plugin] ...``) and is the name of its section in the documentation.
"""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "BadChainFile",
    "BadHook",
    "BadItem",
    "BadJSON",
    "BadLayer",
    "BadPlugin",
    "BadSetting",
    "BadStep",
    "BadValue",
    "ChainError",
    "Cycle",
    "DuplicatePlugin",
    "InputError",
    "MissingLayer",
    "NotADocument",
    "NotImportable",
    "OnrecordError",
    "PluginNotLoadable",
    "TwoWriters",
    "UnknownLayer",
    "UnknownLexicon",
    "UnknownPlugin",
    "UnknownStep",
    "UnreadableLayer",
    "WorkerError",
    "WrapperRefused",
]


class OnrecordError(Exception):
    """
    Base of all errors of onrecord.

    Attributes:
        code: The same for every error of the class; the name of its section in the documentation.
        message: What is wrong, where, what exists and what to do.
    """

    code: ClassVar[str] = "error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return f"[{self.code}] {self.message}"


class BadValue(OnrecordError, ValueError):
    """A value that the model cannot hold: an incomplete date, a confidence of 1.2, a list in `Document.extra`."""

    code = "bad-value"


class NotADocument(OnrecordError, TypeError):
    """A chain was given something that is no `Document`."""

    code = "not-a-document"


class BadItem(OnrecordError, ValueError):
    """An annotation given to `Document.given` that the text or the layers do not bear out."""

    code = "bad-item"


class BadLayer(OnrecordError, TypeError):
    """`onrecord.layer` on a class that cannot be a layer, or under a name that is taken."""

    code = "bad-layer"


class UnknownLayer(OnrecordError, KeyError):
    """A layer was asked for that no class or hook is known for."""

    code = "unknown-layer"


class UnreadableLayer(OnrecordError):
    """A step read a layer that is neither earlier than its own nor declared in its ``reads``."""

    code = "unreadable-layer"


class BadJSON(OnrecordError, ValueError):
    """Data that is no document of schema "onrecord/1"; the message names the place."""

    code = "bad-json"


class InputError(OnrecordError, OSError):
    """An input that cannot be read: a missing file, a folder without readable files, a table without its text column."""

    code = "bad-input"


class WorkerError(OnrecordError, RuntimeError):
    """The workers of `Chain.pipe` cannot do their work: they do not start, or what must cross to them does not pickle."""

    code = "worker-failed"


class ChainError(OnrecordError):
    """Base of all that can be wrong with a chain before it sees a document."""

    code = "chain-error"


class UnknownPlugin(ChainError, LookupError):
    """No plugin of this name is installed, or is in this chain."""

    code = "unknown-plugin"


class UnknownStep(ChainError, LookupError):
    """``without=`` names a step that the plugin does not have."""

    code = "unknown-step"


class PluginNotLoadable(ChainError, ImportError):
    """A plugin that was named cannot be imported or built."""

    code = "plugin-not-loadable"


class DuplicatePlugin(ChainError):
    """Two plugins of one name."""

    code = "duplicate-plugin"


class BadPlugin(ChainError, TypeError):
    """Something that is no plugin: neither a name, a class nor a module, or with another name than its entry point."""

    code = "bad-plugin"


class BadSetting(ChainError, ValueError):
    """A setting that the plugin does not have, or a value that it refuses."""

    code = "bad-setting"


class UnknownLexicon(ChainError, LookupError):
    """Entries for a lexicon that no plugin of the chain declares, or entries that are none."""

    code = "unknown-lexicon"


class BadHook(ChainError, TypeError):
    """A hook that does not exist, or an argument that the hook does not have."""

    code = "bad-hook"


class BadStep(ChainError, TypeError):
    """A step that declares what no step can: a class that is no layer, a generic ``extract`` without ``writes``."""

    code = "bad-step"


class WrapperRefused(ChainError, TypeError):
    """A hook implementation marked as a wrapper: the chain calls steps one by one, there is nothing to wrap."""

    code = "wrapper-refused"


class MissingLayer(ChainError, LookupError):
    """A step needs a layer that no plugin of the chain writes."""

    code = "missing-layer"


class Cycle(ChainError):
    """Steps that wait for each other."""

    code = "cycle"


class TwoWriters(ChainError):
    """Two steps that write one decision."""

    code = "two-writers"


class BadChainFile(ChainError, ValueError):
    """A chain file that is no TOML, or that says something a chain file cannot say."""

    code = "bad-chain-file"


class NotImportable(ChainError):
    """A plugin that another process could not find again by name, so that the chain cannot be pickled or written down."""

    code = "not-importable"
