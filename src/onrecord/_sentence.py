"""`Sentence`: a sentence of one region."""

from __future__ import annotations

from typing import ClassVar

import attrs

from ._annotation import Annotation, rule_last
from ._quickly_made import quickly_made
from ._span import Span


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Sentence(Annotation):
    """
    A sentence, or a headline or label that stands where one could.

    Attributes:
        span: Its characters, closing marks included.
    """

    layer: ClassVar[str] = "sentences"

    span: Span
