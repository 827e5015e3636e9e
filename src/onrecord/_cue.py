"""`Cue`: an attributing word."""

from __future__ import annotations

from typing import ClassVar

import attrs

from ._annotation import Annotation, rule_last
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean, clean_optional


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Cue(Annotation):
    """
    Working evidence: a word that attributes something to somebody, found once and used by whoever asks who acts or speaks.

    Attributes:
        span: The word or words, without auxiliary and adverb.
        label: The act (``say accuse deny reject demand support promise threaten describe report ask criticise praise`` or one of a
            lexicon).
        frame: The name of the frame that tells where its arguments stand.
    """

    layer: ClassVar[str] = "cues"

    span: Span
    label: str = attrs.field(converter=clean)
    frame: str | None = attrs.field(default=None, converter=clean_optional)
