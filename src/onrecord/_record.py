"""`Record`: the private half of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ._annotation import Annotation
from ._problem import Problem, StepRecord


@attrs.frozen(eq=False)
class Record:
    """
    What chains and callers have put on a document.

    Attributes:
        layers: Sealed layers by name. A chain at work seals them here one after the other; nobody else writes.
        given: Of these, the layers that the caller or `load` gave.
        open: Evidence layers that were given and that no chain has written yet: their writers may still add.
        unread: Third parties' layers whose class `from_dict` did not know, as plain data.
        unread_given: Whether these were given, because no chain had seen the document.
    """

    layers: dict[str, tuple[Annotation, ...]] = attrs.field(factory=dict)
    given: Mapping[str, tuple[Annotation, ...]] = attrs.field(factory=dict)
    open: frozenset[str] = frozenset()
    unread: Mapping[str, Any] = attrs.field(factory=dict)
    problems: tuple[Problem, ...] = ()
    given_problems: tuple[Problem, ...] = ()
    steps: tuple[StepRecord, ...] = ()
    made_by: tuple[str, ...] = ()
    language_assumed: bool = False
    unread_given: bool = False
