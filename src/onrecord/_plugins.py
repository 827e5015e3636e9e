"""Plugins: found among the installed distributions, imported when named, and built with their settings and lexicons."""

from __future__ import annotations

import functools
import importlib
import inspect
import math
import re
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

import attrs

from ._admission import in_words, repr_of
from ._entry import Entry
from ._hooks import PROJECT
from ._settings import build_settings, written_down
from .errors import BadPlugin, DuplicatePlugin, NotImportable, PluginNotLoadable, UnknownLexicon, UnknownPlugin

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_NAME = re.compile(r"[\w-]+")

PluginLike = str | type | ModuleType
"""What names a plugin: an installed one's name, ``"module:Class"``, a class, or a module with hook functions."""


@functools.cache
def installed() -> Mapping[str, EntryPoint]:
    """The entry points of all installed plugins by name; listed once a process, since each listing reads every distribution."""
    from importlib.metadata import entry_points  # noqa: PLC0415  costs tens of milliseconds that not every program needs

    found: dict[str, EntryPoint] = {}
    for entry in sorted(entry_points(group=PROJECT), key=lambda entry: (entry.name, entry.value)):
        other = found.setdefault(entry.name, entry)
        if other.value != entry.value:
            message = f"two installed distributions offer the plugin {entry.name!r}: {other.value} and {entry.value}; uninstall one"
            raise DuplicatePlugin(message)
    return found


@attrs.frozen(eq=False)
class Source:
    """
    A plugin before it is built.

    Attributes:
        name: Its name.
        origin: How another process finds it: the name of its entry point or ``"module:Class"``.
        version: Of its distribution, else its own ``version``, else "0".
        target: The class or module.
    """

    name: str
    origin: str
    version: str
    target: Any

    @property
    def authors(self) -> frozenset[str]:
        """The names with which its rules may begin: its own and those of its base classes."""
        bases = self.target.__mro__ if isinstance(self.target, type) else ()
        return frozenset(
            {self.name, *(base.__dict__["name"] for base in bases if isinstance(base.__dict__.get("name"), str))}
        )

    def found_again(self) -> str:
        """
        `origin`, checked to lead back to the same plugin.

        Raises:
            NotImportable: A class of a function or of ``__main__``.
        """
        if ":" in self.origin:
            module, _, path = self.origin.partition(":")
            try:
                same = (
                    functools.reduce(getattr, path.split("."), importlib.import_module(module))
                    if path
                    else importlib.import_module(module)
                )
            except (ImportError, AttributeError):
                same = None
            if same is not self.target or module == "__main__":
                message = f"plugin {self.name!r} ({self.origin}) cannot be imported by that name elsewhere; move it to a module of its own"
                raise NotImportable(message)
        return self.origin


def source_of(plugin: PluginLike) -> Source:
    """
    The plugin that *plugin* names, imported.

    Raises:
        UnknownPlugin: No plugin of this name is installed; the message lists those that are.
        PluginNotLoadable: Its import fails.
        BadPlugin: It is neither a name, a class nor a module.
    """
    if isinstance(plugin, str):
        return _imported(plugin) if ":" in plugin else _from_entry_point(plugin)
    if isinstance(plugin, type):
        return _source(plugin, f"{plugin.__module__}:{plugin.__qualname__}", str(getattr(plugin, "version", "0")))
    if isinstance(plugin, ModuleType):
        return _source(plugin, f"{plugin.__name__}:", str(getattr(plugin, "__version__", "0")))
    message = f"{plugin!r:.60} is no plugin; give a name, a class or a module (a chain builds the object itself, with its settings)"
    raise BadPlugin(message)


def _source(target: Any, origin: str, version: str) -> Source:
    default = target.__name__.lower() if isinstance(target, type) else target.__name__.rpartition(".")[2]
    name = getattr(target, "name", default)
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        message = f"{origin} has the name {name!r:.40}; a name is a string of letters, digits, _ and -"
        raise BadPlugin(message)
    return Source(name, origin, version, target)


def _from_entry_point(name: str) -> Source:
    entries = installed()
    if name not in entries:
        raise UnknownPlugin(f"no plugin {name!r} is installed; there are: {listed(entries)}{near(name, entries)}")
    entry = entries[name]
    try:
        target = entry.load()
    except Exception as exc:
        reason = f"{type(exc).__name__}: {in_words(exc)}"
        message = f"plugin {name!r} ({entry.value}) cannot be imported: {reason}; leave it out with without=({name!r},)"
        raise PluginNotLoadable(message) from exc
    source = _source(target, name, entry.dist.version if entry.dist else "0")
    if source.name != name:
        message = f"the plugin {entry.value} is called {source.name!r} and its entry point {name!r}; give both one name"
        raise BadPlugin(message)
    return source


def _imported(origin: str) -> Source:
    module, _, path = origin.partition(":")
    try:
        target: Any = importlib.import_module(module)
        for part in path.split(".") if path else ():
            target = getattr(target, part)
    except Exception as exc:
        message = f"plugin {origin!r} cannot be imported: {type(exc).__name__}: {in_words(exc)}"
        raise PluginNotLoadable(message) from exc
    return source_of(target)


def listed(names: Iterable[str]) -> str:
    """*names* as a message lists them."""
    return ", ".join(sorted(names)) or "none"


def near(name: str, names: Iterable[str]) -> str:
    """A hint at the name that may have been meant."""
    from difflib import get_close_matches  # noqa: PLC0415  only errors ask

    matches = get_close_matches(name, list(names), n=1)
    return f"; did you mean {matches[0]!r}?" if matches else ""


@attrs.frozen(eq=False)
class Built:
    """
    A plugin at work in one chain.

    Attributes:
        source: Where it came from.
        plugin: The object whose hook methods are the steps, or the module.
        settings: Its validated settings, or None if it has none.
        recorded: The settings as the recipe has them.
        lexicons: The lexicons that it declares, with all entries that the plugins of the chain gave them.
    """

    source: Source
    plugin: Any
    settings: Any
    recorded: Any
    lexicons: Mapping[str, tuple[Entry, ...]]


def build(sources: Iterable[Source], settings: Mapping[str, Any]) -> tuple[Built, ...]:
    """
    Build each plugin once: settings first, then all lexicons, then the plugins.

    Raises:
        UnknownPlugin: *settings* are for a plugin that is not in the chain.
        BadSetting: A plugin refuses its settings, or a recipe cannot hold them.
        UnknownLexicon: Entries for a lexicon that nobody declares.
        PluginNotLoadable: A plugin raises while it is built.
    """
    ordered = sorted(sources, key=lambda source: source.name)
    names = [source.name for source in ordered]
    for name in settings:
        if name not in names:
            raise UnknownPlugin(
                f"settings for {name!r}, which is not in this chain; in it are: {listed(names)}{near(name, names)}"
            )
    made = {source.name: build_settings(source.name, source.target, settings.get(source.name)) for source in ordered}
    lexicons = _lexicons(ordered, made)
    return tuple(_built(source, made[source.name], lexicons) for source in ordered)


def _lexicons(sources: Iterable[Source], settings: Mapping[str, Any]) -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {name: [] for source in sources for name in _declared(source)}
    for source in sources:
        entries = getattr(source.target, "entries", None)
        if entries is None:
            continue

        def listed_entries(entries: Any = entries, own: Any = settings[source.name]) -> list[tuple[str, list[Any]]]:
            return [(lexicon, list(given)) for lexicon, given in entries(own).items()]

        for lexicon, given in _called(source, "entries", listed_entries):
            if lexicon not in found:
                raise UnknownLexicon(
                    f"{source.name} gives entries for the lexicon {lexicon!r}; declared are: {listed(found)}{near(lexicon, found)}"
                )
            for entry in given:
                if not (isinstance(entry, Entry) and _is_whole(entry)):
                    message = (
                        f"{source.name} gives {repr_of(entry):.60} to the lexicon {lexicon!r}; "
                        "give onrecord.Entry(form, label, language, weight): strings and a finite number"
                    )
                    raise UnknownLexicon(message)
                found[lexicon].append(entry)
    return {name: tuple(dict.fromkeys(entries)) for name, entries in found.items()}


def _declared(source: Source) -> tuple[str, ...]:
    """The lexicons that a plugin declares; several plugins may declare one, and share it."""
    names = getattr(source.target, "lexicons", ())
    if not isinstance(names, (tuple, list)) or not all(isinstance(name, str) for name in names):
        message = f"{source.name} has lexicons = {names!r:.60}; it is a tuple of names: ('cues',) with a comma"
        raise BadPlugin(message)
    return tuple(names)


def _is_whole(entry: Entry) -> bool:
    weight = entry.weight
    return (
        isinstance(entry.form, str)
        and isinstance(entry.label, str)
        and isinstance(entry.language, (str, type(None)))
        and type(weight) in (int, float)
        and math.isfinite(weight)
    )


def _built(source: Source, settings: Any, lexicons: Mapping[str, tuple[Entry, ...]]) -> Built:
    own = {name: lexicons[name] for name in _declared(source)}
    recorded = written_down(settings)
    if not isinstance(source.target, type):
        return Built(source, source.target, settings, recorded, own)
    offered = {"settings": settings, "lexicons": own}
    try:
        parameters = inspect.signature(source.target).parameters
    except (TypeError, ValueError):
        parameters = {}  # type: ignore[assignment]
    unknown = [
        name
        for name, each in parameters.items()
        if name not in offered and each.default is each.empty and each.kind.name[:3] != "VAR"
    ]
    if unknown:
        message = f"{source.name}.__init__ asks for {', '.join(unknown)}; a chain offers settings and lexicons"
        raise BadPlugin(message)
    wanted = {name: value for name, value in offered.items() if name in parameters}
    return Built(source, _called(source, "__init__", source.target, **wanted), settings, recorded, own)


def _called(source: Source, what: str, function: Any, *args: Any, **kwargs: Any) -> Any:
    try:
        return function(*args, **kwargs)
    except Exception as exc:
        message = f"plugin {source.name!r} cannot be built: {what} raised {type(exc).__name__}: {in_words(exc)}"
        raise PluginNotLoadable(message) from exc
