"""`Entry`: a line of a lexicon."""

from __future__ import annotations

import attrs

from ._strings import clean, clean_optional


@attrs.frozen
class Entry:
    """
    A form that a lexicon knows, added by a plugin's ``entries``.

    Attributes:
        form: The word or words, as printed.
        label: What it stands for; each lexicon says what its labels are (an ISO code, an act).
        language: BCP 47 tag, or None if it holds in any language.
        weight: For lexicons that rank: 1 is normal.
    """

    form: str = attrs.field(converter=clean)
    label: str = attrs.field(converter=clean)
    language: str | None = attrs.field(default=None, converter=clean_optional)
    weight: float = 1.0
