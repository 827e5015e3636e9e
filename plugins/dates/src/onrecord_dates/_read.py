"""From a match of a rule to what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._partial import Partial

if TYPE_CHECKING:
    import re

    from ._grammar import Rule
    from ._lexicon import Lexicon
    from ._readers import Fields


def read_match(rule: Rule, found: re.Match[str], lexicon: Lexicon) -> Partial:
    """Turn a match of *rule* into a `Partial`."""
    fields: Fields = dict(rule.constants)
    groups = found.groups()
    for number, reader in rule.pattern.readers:
        if (text := groups[number]) is not None:
            reader(text, lexicon, fields)
    part, approx = fields.pop("part", None), fields.pop("approx", None)
    mod = str(approx or part) if approx or part else None
    return Partial(found.start(), found.end(), rule.name, rule.form, fields, mod, rule.confidence)
