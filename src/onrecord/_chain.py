"""`Chain`: plugins put together, and called on documents."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar, overload

from ._annotation import Annotation
from ._chain_file import read_chain_file, write_chain_file
from ._core_plugin import Core
from ._document import Document
from ._plan import Step, classes_of, drawn, register, steps_of
from ._plugins import PluginLike, Source, build, installed, listed, near, source_of
from ._problem import Problem
from ._recipe import digest, recipe_of
from ._run import Run
from ._version import __version__
from .errors import BadPlugin, BadSetting, DuplicatePlugin, NotADocument, PluginNotLoadable, UnknownPlugin

_Result = TypeVar("_Result")


class Chain:
    """
    Plugins put together: their steps in order, ready to be called on documents.

    Args:
        plugins: Names of installed plugins, ``"module:Class"``, classes, or modules with hook functions; none at all means every installed
            plugin. Their order is of no account.
        without: Plugins or steps (``"countries.find_country_lists"``) to leave out.
        settings: For each plugin by name a mapping, or an object of its ``Settings`` class.
        language: BCP 47 tag that documents without a language are taken to be in, on record.
        strict: Raise what a step raises, and what is wrong with an item, instead of putting it on record.

    Raises:
        ChainError: Everything that can be wrong before the first document has a class and a code; see `onrecord.errors`.

    A chain is immutable, has no state, may be called from many threads, and pickles as its recipe.

    >>> from onrecord import Chain, Document
    >>> from importlib.metadata import entry_points
    >>> chain = Chain(without=[plugin.name for plugin in entry_points(group="onrecord")])
    >>> print(chain)
    step                 writes     needs  languages
    core.find_sentences  sentences  -      all
    >>> chain(Document("One. Two.")).sentences[1].span
    Span(start=5, end=9)
    """

    def __init__(
        self,
        *plugins: PluginLike,
        without: Sequence[str] = (),
        settings: Mapping[str, Any] | None = None,
        language: str = "en",
        strict: bool = False,
    ) -> None:
        _check_names(without)
        if not isinstance(language, str) or not language.strip():
            message = f"language={language!r:.40}: it is a BCP 47 tag, as 'en'"
            raise BadPlugin(message)
        if settings is not None and not isinstance(settings, Mapping):
            message = f"settings={settings!r:.40}: they map the name of a plugin to its settings"
            raise BadSetting(message)
        self._unavailable: tuple[Problem, ...] = ()
        sources = self._sources(plugins, without) if plugins else self._all_installed(without)
        copied = {name: _copied(given) for name, given in (settings or {}).items()}
        self._set_up(sources, tuple(without), copied, language, strict=strict)

    def _set_up(
        self,
        sources: Sequence[Source],
        without: Sequence[str],
        settings: dict[str, Any],
        language: str,
        *,
        strict: bool,
    ) -> None:
        self._given = tuple(sources)
        self._without = tuple(name for name in without if "." in name)
        self._settings = settings
        self._language = language
        self._strict = strict
        every = [*sources, Source(Core.name, f"{Core.__module__}:{Core.__qualname__}", __version__, Core)]
        self._built = build(every, settings)
        self._manager = register(self._built)
        self._plan = steps_of(self._manager, self._built, self._without)

    @staticmethod
    def _sources(plugins: Iterable[PluginLike], without: Sequence[str]) -> list[Source]:
        found: dict[str, Source] = {}
        for plugin in plugins:
            source = source_of(plugin)
            if source.name == Core.name:
                message = "'core' is part of every chain; leave its step out with without=('core.find_sentences',)"
                raise DuplicatePlugin(message)
            if source.name in found:
                message = f"two plugins of the name {source.name!r}: {found[source.name].origin} and {source.origin}; give one of them"
                raise DuplicatePlugin(message)
            found[source.name] = source
        for name in without:
            if "." not in name and name not in found:
                raise UnknownPlugin(
                    f"without={name!r}: not in this chain; in it are: {listed(found)}{near(name, found)}"
                )
        return [source for source in found.values() if source.name not in without]

    def _all_installed(self, without: Sequence[str]) -> list[Source]:
        """Every installed plugin; one that cannot be imported is left out with a warning, and each document bears a `Problem`."""
        entries = installed()
        for name in without:
            if "." not in name and name not in entries:
                raise UnknownPlugin(
                    f"without={name!r}: not installed; there are: {listed(entries)}{near(name, entries)}"
                )
        sources: list[Source] = []
        for name in sorted(entries):
            if name in without:
                continue
            try:
                sources.append(source_of(name))
            except PluginNotLoadable as exc:
                warnings.warn(exc.message, stacklevel=3)
                self._unavailable += (Problem(name, "plugin-unavailable", exc.message),)
        return sources

    # Calling

    def __call__(self, document: Document) -> Document:
        """
        What the chain finds in *document*.

        Returns:
            A new document; *document* itself if this chain made it. Layers that another chain sealed stay as they are.

        Raises:
            NotADocument: *document* is something else.

        A step that raises adds nothing and leaves a `Problem`; all else stands.
        """
        if not isinstance(document, Document):
            kind = type(document).__name__
            message = (
                f"a chain takes a Document, not {kind}; wrap a text as Document(text), read a file with onrecord.read"
            )
            raise NotADocument(message)
        fingerprint = self.fingerprint
        if fingerprint in document.made_by:
            return document
        run = Run(document, self._language, strict=self._strict)
        run.problems += self._unavailable
        language = (document.language or self._language).replace("_", "-").partition("-")[0].lower()
        run.take(self._plan, language)
        return run.result(fingerprint)

    @overload
    def pipe(
        self, documents: Iterable[Document], *, workers: int = ..., then: None = ..., timeout: float = ...
    ) -> Iterator[Document]: ...
    @overload
    def pipe(
        self,
        documents: Iterable[Document],
        *,
        workers: int = ...,
        then: Callable[[Document], _Result],
        timeout: float = ...,
    ) -> Iterator[_Result]: ...
    def pipe(
        self,
        documents: Iterable[Document],
        *,
        workers: int = 1,
        then: Callable[[Document], Any] | None = None,
        timeout: float = 300.0,
    ) -> Iterator[Any]:
        """
        The chain over many documents: in order, none dropped, memory bounded however many there are.

        Args:
            documents: Read lazily, a few ahead of what has been taken.
            workers: Processes; 1 works in this one.
            then: A function of a module that is called on each finished document, in the worker: what it returns is handed back instead, as
                with ``then=onrecord.to_json``.
            timeout: Seconds that one document may take in a worker.

        A worker that dies, or hangs for longer than *timeout*, is replaced. Only the document that it had is tried once
        more, and then handed back as it came, with a `Problem` (``worker-lost``, ``worker-hung``).

        Raises:
            WorkerError: The workers cannot start, or what must cross to them does not pickle.
            NotADocument: Something among *documents* is none.
        """
        from ._pipe import pipe  # noqa: PLC0415  multiprocessing is loaded by who uses it

        return pipe(self, documents, workers=workers, then=then, timeout=timeout)

    # What the chain is

    @property
    def plan(self) -> tuple[Step, ...]:
        """The steps in the order in which they run."""
        return self._plan

    @property
    def layers(self) -> tuple[type[Annotation], ...]:
        """The third parties' classes that the chain writes: what `from_dict` needs as ``layers``."""
        return classes_of(self._plan)

    @cached_property
    def recipe(self) -> Mapping[str, Any]:
        """
        All that the results depend on, as plain data: names, versions and settings of the plugins, hashes of their lexicons, steps.

        Two chains of one recipe give the same bytes for the same input.
        """
        return recipe_of(self._built, self._plan, self._language)

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 of the recipe, in hex: what `Document.made_by` lists."""
        return digest(self.recipe)

    def __str__(self) -> str:
        return drawn(self._plan)

    def __repr__(self) -> str:
        names = ", ".join(repr(built.source.name) for built in self._built if built.source.name != Core.name)
        return f"<Chain {names or 'of the core'}: {len(self._plan)} steps, {self.fingerprint[:12]}>"

    def __eq__(self, other: object) -> bool:
        return self.fingerprint == other.fingerprint if isinstance(other, Chain) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    # Other chains made from this one

    def without(self, *names: str) -> Chain:
        """
        This chain without *names*, plugins or steps.

        Raises:
            UnknownPlugin, UnknownStep: It has none of that name.
        """
        return self._variant(self._given, self._without, self._settings, names)

    def adding(
        self, *plugins: PluginLike, settings: Mapping[str, Any] | None = None, without: Sequence[str] = ()
    ) -> Chain:
        """This chain and *plugins*, without the plugins or steps *without*; checked once, with all of them in it."""
        added = [source_of(plugin) for plugin in plugins]
        return self._variant([*self._given, *added], self._without, {**self._settings, **(settings or {})}, without)

    def replacing(
        self,
        name: str,
        plugin: PluginLike,
        *,
        settings: Mapping[str, Any] | None = None,
        without: Sequence[str] = (),
    ) -> Chain:
        """
        This chain with *plugin* in the place of the plugin or step *name*, without the plugins or steps *without*.

        Raises:
            UnknownPlugin, UnknownStep: It has none of that name.
        """
        rest = self._given if "." in name else [source for source in self._given if source.name != name]
        if "." not in name and len(rest) == len(self._given):
            present = [source.name for source in self._given]
            raise UnknownPlugin(
                f"replacing({name!r}): not in this chain; in it are: {listed(present)}{near(name, present)}"
            )
        steps = [step for step in self._without if step.partition(".")[0] != name] + ([name] if "." in name else [])
        return self._variant([*rest, source_of(plugin)], steps, {**self._settings, **(settings or {})}, without)

    def _variant(
        self, sources: Sequence[Source], steps: Sequence[str], settings: Mapping[str, Any], without: Sequence[str]
    ) -> Chain:
        """A chain of *sources* but those that *without* names, and not of *steps* and the steps that it names."""
        _check_names(without)
        seen: dict[str, Source] = {}
        for source in sources:
            if source.name in seen or source.name == Core.name:
                message = f"two plugins of the name {source.name!r}; replace the one that is there: chain.replacing({source.name!r}, ...)"
                raise DuplicatePlugin(message)
            seen[source.name] = source
        for name in without:
            if "." not in name and name not in seen:
                raise UnknownPlugin(f"without {name!r}: not in this chain; in it are: {listed(seen)}{near(name, seen)}")
        kept = [source for source in seen.values() if source.name not in without]
        left_out = [name for name in steps if name.partition(".")[0] not in without]
        left_out += [name for name in without if "." in name]
        gone = {source.name for source in (*self._given, *sources)} - {source.name for source in kept}
        made = object.__new__(Chain)
        made._unavailable = self._unavailable
        made._set_up(
            kept,
            list(dict.fromkeys(left_out)),
            {name: _copied(value) for name, value in settings.items() if name not in gone},
            self._language,
            strict=self._strict,
        )
        return made

    # Writing it down

    @classmethod
    def from_toml(cls, source: str | os.PathLike[str]) -> Chain:
        """
        The chain that a chain file describes.

        Args:
            source: Its path, or the TOML itself.

        Raises:
            BadChainFile: It is no chain file; the message says where. All errors of a chain otherwise.
        """
        data = read_chain_file(source)
        plugins = data.pop("plugins", None)
        if plugins == []:
            return cls(without=[*installed(), *data.pop("without", ())], **data)
        return cls(*(plugins or ()), **data)

    def to_toml(self) -> str:
        """
        The chain as a chain file.

        Raises:
            NotImportable: A plugin that another process could not find by name.
            BadChainFile: A setting that TOML cannot hold.
        """
        classes = {built.source.name: getattr(built.source.target, "Settings", None) for built in self._built}
        return write_chain_file(self._written(), classes)

    def _written(self) -> dict[str, Any]:
        return {
            "plugins": sorted(source.found_again() for source in self._given),
            "without": list(self._without),
            "language": self._language,
            "strict": self._strict,
            "settings": self._settings,
        }

    def __copy__(self) -> Chain:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Chain:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self._written(), self._unavailable)


def _rebuild(written: dict[str, Any], unavailable: tuple[Problem, ...]) -> Chain:
    made = object.__new__(Chain)
    made._unavailable = unavailable
    sources = [source_of(origin) for origin in written["plugins"]]
    made._set_up(sources, written["without"], written["settings"], written["language"], strict=written["strict"])
    return made


def _check_names(without: Sequence[str]) -> None:
    if isinstance(without, str) or not all(isinstance(name, str) for name in without):
        message = f"without={without!r:.60}: it is a sequence of names, as ('events',) with a comma"
        raise BadPlugin(message)


def _copied(settings: Any) -> Any:
    """What a plugin is given, so that the caller's later changes do not reach the chain."""
    return dict(settings) if isinstance(settings, Mapping) else settings
