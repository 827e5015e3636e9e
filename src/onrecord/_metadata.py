"""`Metadata`: the best fact of each field of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._fact import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

CALLER = "core.caller"


@attrs.frozen
class Metadata:
    """
    The best `Fact` of each field: the caller's value wins (its span is None), then confidence, then the earlier span.

    Attributes:
        title: The headline.
        dek: The lines under it that sum the article up.
        authors: People or bodies of the byline, in text order, each once.
        publisher: Who published it.
        agencies: News agencies that it is credited to, in text order, each once.
        published: When it was first published.
        updated: When it was last changed.
    """

    title: Fact | None = None
    dek: Fact | None = None
    authors: tuple[Fact, ...] = ()
    publisher: Fact | None = None
    agencies: tuple[Fact, ...] = ()
    published: Fact | None = None
    updated: Fact | None = None


def _place(fact: Fact) -> int:
    return -1 if fact.span is None else fact.span.start


def _all(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    best: dict[str, Fact] = {}
    for fact in sorted(facts, key=lambda fact: (-fact.confidence, _place(fact), fact.rule)):
        best.setdefault(fact.value, fact)
    return tuple(sorted(best.values(), key=lambda fact: (_place(fact), fact.value)))


def metadata_of(facts: Iterable[Fact], publisher: str | None, published: date | None) -> Metadata:
    """The metadata that *facts* and the caller's own values give."""
    fields: dict[str, list[Fact]] = {}
    for fact in facts:
        fields.setdefault(fact.field, []).append(fact)
    if publisher is not None:
        fields["publisher"] = [Fact("publisher", publisher, rule=CALLER)]
    if published is not None:
        fields["published"] = [Fact("published", published.isoformat(), rule=CALLER)]

    def best(field: str) -> Fact | None:
        facts = fields.get(field, ())
        return min(facts, key=lambda fact: (-fact.confidence, _place(fact), fact.value, fact.rule), default=None)

    return Metadata(
        best("title"), best("dek"), _all(fields.get("author", ())), best("publisher"), _all(fields.get("agency", ())),
        best("published"), best("updated"),
    )  # fmt: skip
