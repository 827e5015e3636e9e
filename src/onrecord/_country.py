"""`CountryMention` and `CountryList`: states as the text names them, one by one and as lists that take a side."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from ._annotation import Annotation, Identified, rule_last
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean_optional

CountryForm = Literal["name", "demonym", "capital", "bloc"]
Stance = Literal["supports", "opposes"]


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class CountryMention(Annotation):
    """
    A state, or a bloc of states, as it is named at one place.

    Attributes:
        span: The bare name, without article and possessive.
        iso: ISO 3166-1 alpha-2; for a state that is no more its ISO 3166-3 code (``"SUHH"``); None for blocs and where ``rule`` says
            why there is none.
        form: ``name``, ``demonym``, ``capital`` (a capital or seat that stands for its government, not the place) or ``bloc``.
    """

    layer: ClassVar[str] = "countries"

    span: Span
    iso: str | None = attrs.field(converter=clean_optional)
    form: CountryForm


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class CountryList(Identified):
    """
    An enumeration of states that act or stand together.

    Attributes:
        span: From the first member (without its article) to the end of the list, an open tail ("and other Western countries") included.
        members: In text order, as they stand in ``countries``.
        open: Whether the list says or implies that there are more.
        stated_count: The number that the text gives ("some 54 nations").
        bloc: A bloc named as the whole or as a member.
        stance: ``supports`` or ``opposes`` the target, in the words of the sentence; None inside an accusation.
        target_span: The noun phrase that the stance is towards: in "backing a British statement" the statement, never the state that
            it criticises.
    """

    layer: ClassVar[str] = "country_lists"
    letter: ClassVar[str] = "l"

    span: Span
    members: tuple[CountryMention, ...]
    open: bool
    stated_count: int | None = None
    bloc: str | None = attrs.field(default=None, converter=clean_optional)
    stance: Stance | None = None
    target_span: Span | None = None
