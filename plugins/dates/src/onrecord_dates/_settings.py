"""Settings of the plugin."""

from __future__ import annotations

from typing import Literal

import attrs


@attrs.frozen
class DatesSettings:
    """
    How to read dates.

    Attributes:
        narrative: ``"always"``: expressions without a year hang on the ones before them, as in a history; ``"never"``: on the
            publication date, as in news; ``"auto"``: as in a history where there is no publication date or the text's explicit years
            lie far before it and it hardly speaks from its own day ("on Tuesday", "now").
        day_first: Whether ``3/4/2019`` is the third of April; None: the text decides, else the American order, with the other one
            among the alternatives.
        furniture: Whether expressions in page furniture (captions, related headlines, share counts) are given too; they never decide
            when the article appeared.

    >>> DatesSettings(narrative="always").narrative
    'always'
    """

    narrative: Literal["auto", "always", "never"] = attrs.field(
        default="auto", validator=attrs.validators.in_(("auto", "always", "never"))
    )
    day_first: bool | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.instance_of(bool))
    )
    furniture: bool = attrs.field(default=True, validator=attrs.validators.instance_of(bool))
