"""Headlines in capitals: names that the text below them prints with small letters are cut out of them."""

from __future__ import annotations

from collections.abc import Mapping

from ._kind import Kind
from ._runs import Run

_LEAST = 4


def cut_out(
    runs: tuple[Run, ...], keys: tuple[str, ...], parts: Mapping[str, bool], kinds: dict[str, Kind]
) -> tuple[tuple[Run, ...], tuple[str, ...], tuple[int, ...]]:
    """
    The runs with those in capitals that mean nothing cut into the names in them, their keys, and from which run each comes.

    Args:
        runs: All runs.
        keys: Their keys.
        parts: Words of persons' names, as printed; whether the person is sure.
        kinds: What the keys stand for; the surnames found are added.
    """
    cut: list[tuple[Run, str, int]] = []
    for index, (run, key) in enumerate(zip(runs, keys, strict=True)):
        names = _names(run, key, parts, kinds) if key.isupper() and key not in kinds else []
        cut += [(name, known, index) for name, known in names] or [(run, key, index)]
    new, forms, places = zip(*cut, strict=True) if cut else ((), (), ())
    return tuple(new), tuple(forms), tuple(places)


def _names(run: Run, key: str, parts: Mapping[str, bool], kinds: dict[str, Kind]) -> list[tuple[Run, str]]:
    """The names inside a run in capitals, each with its key: a surname, or a body known by one word."""
    found = []
    at = run.start
    if sum([len(word) + 1 for word in run.words]) - 1 != run.end - run.start:
        return []
    for word in run.words:
        form = word.capitalize()
        kind = kinds.get(form)
        if len(word) >= _LEAST and word.isalpha():
            if parts.get(form):
                kinds.setdefault(word, Kind("person", "short-name", 0.75))
                found.append((Run(at, at + len(word), (word,), -1, opens=True), word))
            elif kind is not None and kind.kind == "organisation":
                found.append((Run(at, at + len(word), (word,), -1, opens=True), form))
        at += len(word) + 1
    return found if " " in key or found else []
