"""A text and small chains that several tests of runs share."""

from __future__ import annotations

from onrecord import Chain, hookimpl

TEXT = "Mara spoke.\n\nAdvertisement\nNobody  answered."


def problems_of(document):
    return [(problem.step, problem.code, problem.message) for problem in document.problems]


def yielding(*items, hook="find_statements"):
    """A chain with one step, which yields *items*."""

    def find(self, document):
        return items

    find.__name__ = hook
    return Chain(type("Yielding", (), {"name": "y", hook: hookimpl(find)}))
