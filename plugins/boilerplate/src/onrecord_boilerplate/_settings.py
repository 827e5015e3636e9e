"""Settings of the plugin."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import attrs
from attrs.validators import instance_of

from ._profile import SourceProfile

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
        profile: Lines that repeat across the documents of a source: a `SourceProfile`, or the name of the file to which one was saved,
            read once, when the settings are built. A line that repeats there is hardly ever content, unless it is a long sentence that quotes.
        merge_wrapped: Whether lines that a hard line end broke in mid-sentence become one region.

    >>> BoilerplateSettings(keep=0.5).keep
    0.5
    """

    keep: float = attrs.field(default=0.3, validator=_share)
    keep_short: float = attrs.field(default=0.45, validator=_share)
    merge_wrapped: bool = attrs.field(default=True, validator=instance_of(bool))
    profile: SourceProfile | str | os.PathLike[str] | None = None
    memory: SourceProfile | None = attrs.field(init=False, repr=False)

    @memory.default
    def _read_profile(self) -> SourceProfile | None:
        if self.profile is None or isinstance(self.profile, SourceProfile):
            return self.profile
        if not isinstance(self.profile, (str, os.PathLike)):
            message = f"profile is a SourceProfile or the name of a file, not {self.profile!r:.60}"
            raise TypeError(message)
        try:
            return SourceProfile.read(self.profile)
        except OSError as exc:
            message = f"profile cannot be read: {exc}"
            raise ValueError(message) from exc
