"""`Problem` and `StepRecord`: what went wrong, and what was done."""

from __future__ import annotations

from typing import Literal

import attrs

from ._strings import clean, clean_optional

StepStatus = Literal["done", "failed", "skipped"]


@attrs.frozen
class Problem:
    """
    Something that went wrong with one document and was put on record instead of being raised.

    Attributes:
        step: Where: ``"plugin.step"``.
        code: ``step-failed step-skipped item-refused layer-repaired plugin-unavailable worker-lost worker-hung encoding-assumed
            mojibake not-loaded unreadable no-text bad-published odd-row``.
        message: What, in words; no memory addresses, no tracebacks, so that it is the same in every run.
    """

    step: str = attrs.field(converter=clean)
    code: str = attrs.field(converter=clean)
    message: str = attrs.field(converter=clean)


@attrs.frozen
class StepRecord:
    """
    What became of one step on one document.

    Attributes:
        name: ``"plugin.step"``.
        version: Of the plugin.
        status: ``done``, ``failed`` or ``skipped``.
        reason: Of a skipped step ``language``, ``sealed`` or ``missing:<layer>``; of a failed one the class of its exception.
    """

    name: str = attrs.field(converter=clean)
    version: str = attrs.field(converter=clean)
    status: StepStatus
    reason: str | None = attrs.field(default=None, converter=clean_optional)
