"""Settings of the plugin."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs

from ._pipeline import content_hash

KINDS: Mapping[str, str | None] = MappingProxyType(
    {"PERSON": "person", "PER": "person", "ORG": "organisation", "NORP": "group", "GPE": None}
)
"""
What the labels of common pipelines mean: those of OntoNotes 5 (English) and of WikiNER (most other languages).

``None`` names somebody, but does not say what kind: a ``GPE`` may be a state or a town. Labels that are left out (``LOC``, ``DATE``,
``MISC``) name nobody.
"""

_ACTOR_KINDS = ("person", "organisation", "state", "bloc", "group", "document", "unnamed")


def _share(_settings: SpacySettings, field: attrs.Attribute[Any], value: float) -> None:
    if not (isinstance(value, (int, float)) and 0 <= value <= 1):
        message = f"{field.name} is {value!r}; it is a number from 0 to 1"
        raise ValueError(message)


def _plain(labels: Mapping[str, str | None]) -> dict[str, str | None]:
    return dict(labels)


def _path(value: str | Path | None) -> str | None:
    return None if value is None else str(value)


def _known_kinds(_settings: SpacySettings, _field: attrs.Attribute[Any], labels: Mapping[str, str | None]) -> None:
    for label, kind in labels.items():
        if kind is not None and kind not in _ACTOR_KINDS:
            message = f"labels: {label!r} is to mean {kind!r}; an actor is one of {', '.join(_ACTOR_KINDS)}, or None"
            raise ValueError(message)


@attrs.frozen
class SpacySettings:
    """
    Which pipeline to ask, and what its labels mean.

    Attributes:
        pipeline: Name of an installed pipeline package (``"en_core_web_sm"``), or the folder of a saved one. None: the plugin asks nobody.
        labels: Kind of actor for each label that is taken; None for the kind: somebody of unknown kind. `KINDS` unless given.
        confidence: Of entities that come without a score, as those of a plain ``ner`` or ``entity_ruler`` do.
        beam_width: From 2 on, the component ``ner`` searches with a beam of this width, and each entity gets the share of the beam's
            probability that holds it. Several times slower.
        minimum: Names with a lower score are left out.
        span_groups: Groups in ``Doc.spans`` that are read beside the entities, as ``"sc"`` of a span categorizer, with their scores.
        authority: Prefix for the ids that an entity linker or a pattern gives (``"wikidata"`` makes ``"wikidata:Q42"``); None: no ids.
        content: SHA-256 of what the pipeline's folder holds. Read, not given: another model makes another fingerprint of the chain.

    >>> SpacySettings(labels={"PER": "person"}).labels
    {'PER': 'person'}
    """

    pipeline: str | None = attrs.field(
        default=None, converter=_path, validator=attrs.validators.optional(attrs.validators.instance_of(str))
    )
    labels: Mapping[str, str | None] = attrs.field(
        default=KINDS,
        converter=_plain,
        validator=[attrs.validators.deep_mapping(attrs.validators.instance_of(str)), _known_kinds],
    )
    confidence: float = attrs.field(default=0.8, validator=_share)
    beam_width: int = attrs.field(default=1, validator=[attrs.validators.instance_of(int), attrs.validators.ge(1)])
    minimum: float = attrs.field(default=0.0, validator=_share)
    span_groups: tuple[str, ...] = attrs.field(
        default=(), converter=tuple, validator=attrs.validators.deep_iterable(attrs.validators.instance_of(str))
    )
    authority: str | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.instance_of(str))
    )
    content: str | None = attrs.field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        if self.pipeline is not None:
            object.__setattr__(self, "content", content_hash(self.pipeline))
