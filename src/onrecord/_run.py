"""One document through the steps of a chain: each called, its items admitted, its layers sealed, its failure put on record."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ._admission import in_words
from ._annotation import Annotation
from ._document import Document
from ._layers import STAGE
from ._plan import Step
from ._problem import Problem, StepRecord
from ._record import Record
from ._sealing import is_member, sealed
from .errors import BadItem

MOST_REFUSALS = 3
"""How many refused items of a step get a `Problem` of their own; one more gives the number of the rest."""


class Run:
    """
    A run of one chain over one document.

    The document is made once, with a private mapping of layers that the run fills; each step sees the layers that it may
    read, and no copy of the document is made for it (copying costs more than all the rest).
    """

    __slots__ = ("document", "layers", "member", "open", "pending", "problems", "steps", "strict")

    def __init__(self, document: Document, language: str, *, strict: bool) -> None:
        record = document._record  # noqa: SLF001  the chain is the document's other author
        self.layers: dict[str, tuple[Annotation, ...]] = dict(record.layers)
        self.open = record.open
        self.pending: dict[str, list[Annotation]] = {}
        self.problems: list[Problem] = list(record.problems)
        self.steps: list[StepRecord] = list(record.steps)
        self.strict = strict
        assumed = document.language is None
        working = Record(
            self.layers, record.given, record.open, record.unread, record.problems, record.given_problems, record.steps, record.made_by,
            record.language_assumed or assumed, record.unread_given,
        )  # fmt: skip
        self.member = is_member(working)
        self.document = document._with(working, language=language if assumed else document.language)  # noqa: SLF001

    def take(self, plan: Sequence[Step], language: str) -> None:
        """Run *plan*; *language* is the document's primary tag."""
        allow = object.__setattr__
        sealed_before = (self.layers.keys() | self.document._record.unread.keys()) - self.open  # noqa: SLF001
        for step in plan:
            reason = self._skip(step, sealed_before, language)
            if reason is not None:
                self._record_skip(step, reason)
            else:
                allow(self.document, "_readable", step.may_read)
                self._call(step)
            if step.seals:
                self._seal(step)
        allow(self.document, "_readable", None)

    def _skip(self, step: Step, sealed_before: Collection[str], language: str) -> str | None:
        if step.languages and language not in step.languages:
            return "language"
        for layer in step.writes:
            if layer in sealed_before:
                return "sealed"
        for layer in step.needs:
            if layer not in self.layers:
                return f"missing:{layer}"
        return None

    def _record_skip(self, step: Step, reason: str) -> None:
        self.steps.append(StepRecord(step.name, step.version, "skipped", reason))
        if reason.startswith("missing:"):
            layer = reason.partition(":")[2]
            self.problems.append(
                Problem(
                    step.name, "step-skipped", f"it needs the layer {layer!r}, which no step of this chain could write"
                )
            )

    def _call(self, step: Step) -> None:
        try:
            found = step.call(self.document) if step.takes_document else step.call()
            items = [] if found is None else list(found)
            taken, refusals = step.gate.admit(items, self.document.normalized, self.member)
        except (Exception, SystemExit) as exc:
            if self.strict:
                exc.add_note(f"in step {step.name} on document {self.document.key!r}")
                raise
            self.steps.append(StepRecord(step.name, step.version, "failed", type(exc).__name__))
            self.problems.append(
                Problem(step.name, "step-failed", f"{type(exc).__name__}: {in_words(exc)}".rstrip(": "))
            )
            return
        self.steps.append(step.done)
        for layer, members in taken.items():
            if layer in self.pending:
                self.pending[layer] += members
            else:
                self.pending[layer] = members
        if refusals:
            self._refuse(step, refusals)

    def _refuse(self, step: Step, refusals: Sequence[str]) -> None:
        if self.strict:
            message = f"{step.name}: {refusals[0]} (document {self.document.key!r})"
            raise BadItem(message)
        self.problems += [Problem(step.name, "item-refused", refusal) for refusal in refusals[:MOST_REFUSALS]]
        rest = len(refusals) - MOST_REFUSALS
        if rest > 0:
            words = "1 more item was refused" if rest == 1 else f"{rest} more items were refused"
            self.problems.append(Problem(step.name, "item-refused", words))

    def _seal(self, step: Step) -> None:
        for layer in step.seals:
            items = self.pending.pop(layer, None)
            if items is None:
                continue
            if layer in self.open:
                items = [*self.layers[layer], *items]
                self.open -= {layer}
            if items or layer == "regions":
                self.layers[layer], repairs = sealed(layer, items, self.document)
                self.problems += [Problem(step.name, "layer-repaired", repair) for repair in repairs]
            else:
                self.layers[layer] = ()

    def result(self, fingerprint: str) -> Document:
        """The finished document."""
        record = self.document._record  # noqa: SLF001
        layers = {name: self.layers[name] for name in STAGE if name in self.layers}
        layers |= {name: self.layers[name] for name in sorted(self.layers.keys() - layers.keys())}
        return self.document._with(Record(  # noqa: SLF001
            layers, record.given, self.open, record.unread, tuple(self.problems), record.given_problems, tuple(self.steps),
            (*record.made_by, fingerprint), record.language_assumed, record.unread_given,
        ))  # fmt: skip
