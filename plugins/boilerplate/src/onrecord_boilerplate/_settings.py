"""Settings of the plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from attrs.validators import instance_of

if TYPE_CHECKING:
    from typing import Any


def _share(_: object, attribute: attrs.Attribute[Any], value: float) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        message = f"{attribute.name} is a probability from 0 to 1, not {value!r}"
        raise ValueError(message)


@attrs.frozen
class BoilerplateSettings:
    """
    How readily lines are kept as content. Nothing is ever deleted: the settings only decide what a line is called.

    Attributes:
        keep: Least probability, 0 to 1, at which a line that reads like a sentence is content. The default is asymmetric: a
            sentence of the article that is called furniture costs more than a line of furniture among the paragraphs.
        keep_short: The same for lines that do not read like a sentence (headings, items of lists, headlines of other articles).
        merge_wrapped: Whether lines that a hard line end broke in mid-sentence become one region.

    >>> BoilerplateSettings(keep=0.5).keep
    0.5
    """

    keep: float = attrs.field(default=0.3, validator=_share)
    keep_short: float = attrs.field(default=0.45, validator=_share)
    merge_wrapped: bool = attrs.field(default=True, validator=instance_of(bool))
