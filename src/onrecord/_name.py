"""`Name`: a span that may name somebody."""

from __future__ import annotations

from typing import ClassVar

import attrs

from ._actor import ActorKind, MentionForm
from ._annotation import Annotation, rule_last
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean_all, clean_optional


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Name(Annotation):
    """
    Working evidence: a span that may name somebody, from a plugin's rules, a model or an authority file.

    Attributes:
        span: The bare name, or the noun phrase or pronoun that stands for somebody.
        form: As in `Mention`, None if unknown.
        kind: As in `Actor`, None if unknown.
        key: The key of the actor meant, if the writer knows it.
        identifiers: Ids in authority files, as ``"wikidata:Q..."``.
    """

    layer: ClassVar[str] = "names"

    span: Span
    form: MentionForm | None = None
    kind: ActorKind | None = None
    key: str | None = attrs.field(default=None, converter=clean_optional)
    identifiers: tuple[str, ...] = attrs.field(default=(), converter=clean_all)
