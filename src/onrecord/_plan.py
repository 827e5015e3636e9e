"""The plan of a chain: its steps, checked and ordered by what each reads and writes."""

from __future__ import annotations

import graphlib
import heapq
import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs
import pluggy

from ._admission import Gate, in_words
from ._annotation import Annotation
from ._hooks import PROJECT, WRITES, Hooks
from ._layers import EVIDENCE, LAYERS, STAGE, stage_key
from ._plugins import Built, listed, near
from ._problem import StepRecord
from ._step import DECLARATION, Declaration
from .errors import BadHook, BadPlugin, BadStep, Cycle, MissingLayer, TwoWriters, UnknownStep, WrapperRefused

_MARK = f"{PROJECT}_impl"

FALLBACK = "core.find_sentences"
"""The one step that gives way to any other writer of its layer."""


@attrs.frozen(eq=False)
class Step:
    """
    One step of a chain.

    Attributes:
        name: ``"plugin.method"``.
        version: Of the plugin.
        writes: The layers that it writes.
        needs: Layers without which it is skipped.
        declared: Layers that it declares to read, needed or not.
        may_read: All layers that it may read: those that it declares, and every earlier one whose writers do not wait for it.
        languages: BCP 47 primary tags that it understands; empty means all.
        seals: The layers whose last writer it is.
    """

    name: str
    version: str
    writes: tuple[str, ...]
    needs: tuple[str, ...]
    declared: frozenset[str]
    may_read: frozenset[str]
    languages: frozenset[str]
    call: Callable[..., Any] = attrs.field(repr=False)
    takes_document: bool = attrs.field(repr=False)
    gate: Gate = attrs.field(repr=False)
    done: StepRecord = attrs.field(repr=False)
    seals: tuple[str, ...] = ()


def register(plugins: Iterable[Built]) -> pluggy.PluginManager:
    """
    A plugin manager of its own for one chain, every hook implementation checked.

    Raises:
        BadHook: An argument that the hook does not have, or a method marked as the implementation of no hook.
        BadPlugin: A method of a hook's name is not marked.
    """
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(Hooks)
    for built in plugins:
        try:
            manager.register(built.plugin, built.source.name)
            manager.check_pending()
            unmarked = _unmarked(manager, built.plugin)
        except Exception as exc:
            hooks = listed([*WRITES, "load", "extract"])
            reason = in_words(exc).removeprefix(f"Plugin '{built.source.name}' ")
            message = (
                f"plugin {built.source.name!r}: {reason}; a step takes 'document' or nothing, the hooks are: {hooks}"
            )
            raise BadHook(message) from exc
        if unmarked:
            message = (
                f"plugin {built.source.name!r}: {unmarked} is marked as a step, or overrides one, but pluggy would not see it; put @hookimpl or "
                "@step right on the function, under @staticmethod and the like, also on the one that overrides (None takes a step away)"
            )
            raise BadHook(message)
        without_steps = not manager.get_hookcallers(built.plugin)
        forgotten = [
            name
            for name in (*WRITES, *(("load",) if without_steps else ()))  # beside steps, `load` may be a helper's name
            if callable(getattr(built.plugin, name, None)) and manager.parse_hookimpl_opts(built.plugin, name) is None
        ]
        if forgotten:
            reason = "has no step: " if without_steps else "has a step that would never run: "
            message = f"plugin {built.source.name!r} {reason}{forgotten[0]} is a hook but not marked; put @onrecord.hookimpl on it"
            raise BadPlugin(message)
    return manager


def _unmarked(manager: pluggy.PluginManager, plugin: Any) -> str | None:
    """What somebody marked as a step of *plugin* and pluggy would leave out in silence."""
    owners = type(plugin).__mro__ if not inspect.ismodule(plugin) else (plugin,)
    for owner in owners:
        for name, member in vars(owner).items():
            inner = getattr(member, "__func__", member)
            marked = any(
                isinstance(vars(each).get(_MARK), dict) for each in (member, inner) if hasattr(each, "__dict__")
            )
            if marked and getattr(plugin, name, None) is not None and manager.parse_hookimpl_opts(plugin, name) is None:
                return name
    return None


def steps_of(manager: pluggy.PluginManager, plugins: Iterable[Built], without: Sequence[str]) -> tuple[Step, ...]:
    """
    The steps of all *plugins* but those named in *without*, in the order in which they run.

    Raises:
        BadStep, WrapperRefused, UnknownStep, TwoWriters, MissingLayer, Cycle: What each class says.
    """
    named = {built.source.name: built for built in plugins}
    steps: dict[str, Step] = {}
    for hook in (*WRITES, "extract"):
        for implementation in getattr(manager.hook, hook).get_hookimpls():
            step = _step(hook, implementation, named[implementation.plugin_name])
            if step.name in steps:
                message = f"two steps of the name {step.name!r}; give the methods of the plugin names of their own"
                raise BadStep(message)
            steps[step.name] = step
    for name in without:
        if name not in steps:
            raise UnknownStep(f"without={name!r}: no such step; there are: {listed(steps)}{near(name, steps)}")
    kept = {name: steps[name] for name in sorted(steps) if name not in without}
    if FALLBACK in kept and any("sentences" in step.writes for name, step in kept.items() if name != FALLBACK):
        del kept[FALLBACK]
    _one_writer(kept.values())
    return _with_seals(_ordered(kept))


def _step(hook: str, implementation: pluggy.HookImpl, built: Built) -> Step:
    name = f"{built.source.name}.{getattr(implementation.function, '__name__', hook)}"
    if implementation.wrapper or implementation.hookwrapper:
        message = f"{name} is a hook wrapper; the chain calls steps one by one: make it a step that reads a layer and yields items"
        raise WrapperRefused(message)
    declaration: Declaration | None = getattr(implementation.function, DECLARATION, None)
    if declaration is None:
        if hook == "extract":
            message = f"{name} does not say what it writes; declare it with @onrecord.step(writes=...)"
            raise BadStep(message)
        declaration = Declaration(WRITES[hook])
    if inspect.iscoroutinefunction(implementation.function) or inspect.isasyncgenfunction(implementation.function):
        message = f"{name} is asynchronous; a step is a plain function or generator of the document"
        raise BadStep(message)
    takes_document = "document" in implementation.argnames
    try:
        inspect.signature(implementation.function).bind(*["document"] * takes_document)
    except TypeError as exc:
        message = f"{name} takes other arguments than 'document', by place, or nothing: {exc}"
        raise BadHook(message) from exc
    if "document" in implementation.kwargnames:
        message = (
            f"{name} gives 'document' a default, and pluggy passes no argument that has one; take the default away"
        )
        raise BadHook(message)
    writes = tuple(sorted((cls.layer for cls in declaration.writes), key=stage_key))
    first = min(STAGE.get(layer, len(STAGE)) for layer in writes)
    needs = tuple(layer for layer in declaration.reads if not layer.endswith("?"))
    declared = frozenset(layer.removesuffix("?") for layer in declaration.reads)
    if declared & set(writes):
        message = f"{name} reads {listed(declared & set(writes))}, which it writes itself: {name} -> {name}"
        raise Cycle(message)
    return Step(
        name, built.source.version, writes, needs, declared, frozenset(list(LAYERS)[:first]) | declared,
        frozenset(declaration.languages),
        implementation.function, takes_document, Gate.of(declaration.writes, built.source.authors),
        StepRecord(name, built.source.version, "done"),
    )  # fmt: skip


def _one_writer(steps: Iterable[Step]) -> None:
    writers: dict[str, str] = {}
    for step in steps:
        for layer in step.writes:
            other = writers.setdefault(layer, step.name)
            if other != step.name and layer not in EVIDENCE:
                solutions = f"without=({other!r},) or without=({step.name!r},)"
                message = f"{other} and {step.name} both write the decision {layer!r}; leave one out: {solutions}"
                raise TwoWriters(message)


def _ordered(steps: dict[str, Step]) -> list[Step]:
    writers: dict[str, list[str]] = {}
    for step in steps.values():
        for layer in step.writes:
            writers.setdefault(layer, []).append(step.name)
    for step in steps.values():
        for layer in step.needs:
            if layer not in writers:
                message = (
                    f"{step.name} reads {layer!r} but no plugin in this chain writes it; add a plugin that does or mark it {layer + '?'!r} "
                    f"(written here: {listed(writers)}{near(layer, writers)})"
                )
                raise MissingLayer(message)
    steps = _yielding(steps, writers)
    graph = {
        step.name: [
            writer
            for layer in sorted(step.may_read, key=stage_key)
            for writer in writers.get(layer, ())
            if writer != step.name
        ]
        for step in steps.values()
    }
    sorter = graphlib.TopologicalSorter(graph)
    try:
        sorter.prepare()
    except graphlib.CycleError as exc:
        circle = " -> ".join(exc.args[1])
        message = f"steps that wait for each other: {circle}; a step reads every layer earlier than its own without declaring it"
        raise Cycle(message) from exc
    ready: list[tuple[tuple[int, str], str]] = []
    order: list[Step] = []
    while sorter.is_active():
        for name in sorter.get_ready():
            heapq.heappush(ready, (stage_key(steps[name].writes[0]), name))
        _, name = heapq.heappop(ready)
        order.append(steps[name])
        sorter.done(name)
    return order


def _yielding(steps: dict[str, Step], writers: dict[str, list[str]]) -> dict[str, Step]:
    """
    *steps*, each without the earlier layers whose writers wait for it by declaration: what is declared goes before what is only allowed.

    So a step that labels a third party's layer may declare that it reads it, though third parties' layers come last.
    """
    waits_for = {
        step.name: {writer for layer in step.declared for writer in writers.get(layer, ())} for step in steps.values()
    }
    made: dict[str, Step] = {}
    for step in steps.values():
        waiting = _behind(step.name, waits_for)
        kept = {
            layer for layer in step.may_read if layer in step.declared or waiting.isdisjoint(writers.get(layer, ()))
        }
        made[step.name] = step if len(kept) == len(step.may_read) else attrs.evolve(step, may_read=frozenset(kept))
    return made


def _behind(name: str, waits_for: dict[str, set[str]]) -> set[str]:
    """The steps that wait for *name* by declaration, or for one that does."""
    found: set[str] = set()
    news = {name}
    while news:
        news = {waiting for waiting, awaited in waits_for.items() if awaited & news} - found
        found |= news
    return found


def _with_seals(order: list[Step]) -> tuple[Step, ...]:
    last = {layer: step.name for step in order for layer in step.writes}
    return tuple(
        attrs.evolve(step, seals=tuple(layer for layer in step.writes if last[layer] == step.name)) for step in order
    )


def drawn(steps: Sequence[Step]) -> str:
    """The plan as a table: a line a step, in order, with what it writes and what it needs."""
    rows = [("step", "writes", "needs", "languages")]
    rows += [
        (step.name, " ".join(step.writes), " ".join(step.needs) or "-", " ".join(sorted(step.languages)) or "all")
        for step in steps
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def classes_of(steps: Iterable[Step]) -> tuple[type[Annotation], ...]:
    """The third parties' classes that *steps* write."""
    found = {
        cls: None
        for step in steps
        for cls in step.gate.shapes
        if issubclass(cls, Annotation) and cls.layer not in LAYERS
    }
    return tuple(found)
