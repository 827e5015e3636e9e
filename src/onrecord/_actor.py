"""`Actor`, `Role` and `Mention`: who is meant."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeVar

import attrs

from ._annotation import Annotation, Identified, reference_id, reference_repr, rule_last
from ._quickly_made import quickly_made
from ._span import Span
from ._strings import clean, clean_all, clean_optional

MentionForm = Literal["name", "short", "nominal", "pronoun", "metonym"]
ActorKind = Literal["person", "organisation", "state", "bloc", "group", "document", "unnamed"]
Sector = Literal[
    "government", "military", "judicial", "party", "igo", "ngo", "media", "education", "business", "religious", "rebel", "civilian",
]  # fmt: skip

OFFICIAL_SECTORS = frozenset({"government", "military", "judicial"})

_Part = TypeVar("_Part", bound=Annotation)


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Mention(Annotation):
    """
    A place where an actor is named or meant.

    Attributes:
        span: A name bare of title, article and possessive; a nominal as a noun phrase with its determiner.
        form: ``name``, ``short``, ``nominal``, ``pronoun`` or ``metonym``.
        rule: May be left out: then the actor's.
    """

    span: Span
    form: MentionForm
    rule: str = attrs.field(default="", kw_only=True, converter=clean)


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Role(Annotation):
    """
    What an actor is, as the text says it.

    Attributes:
        title: As printed: "foreign ministry spokesperson".
        span: The words of the title.
        affiliation: The actor that the role belongs to; compares and prints by id.
        country: ISO code of the state that the role is of.
        rule: May be left out: then the actor's.
    """

    title: str = attrs.field(converter=clean)
    span: Span
    affiliation: Actor | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)
    country: str | None = attrs.field(default=None, converter=clean_optional)
    rule: str = attrs.field(default="", kw_only=True, converter=clean)


def with_rule(items: tuple[_Part, ...], rule: str) -> tuple[_Part, ...]:
    """*items*, those without a rule of their own given *rule*."""
    if type(items) is not tuple:
        return items
    for item in items:
        if not getattr(item, "rule", ""):
            return tuple(
                [_ruled(item, rule) if isinstance(item, Annotation) and not item.rule else item for item in items]
            )
    return items


def _ruled(item: _Part, rule: str) -> _Part:
    """*item* with *rule*, slot by slot: its values are clean, and `attrs.evolve` would look each field up and clean it again."""
    made = object.__new__(item.__class__)
    for field in attrs.fields(item.__class__):
        object.__setattr__(made, field.name, getattr(item, field.name))
    object.__setattr__(made, "rule", rule)
    return made


@quickly_made
@attrs.frozen(field_transformer=rule_last)
class Actor(Identified):
    """
    Somebody who can speak, be spoken of, act or be acted on.

    Attributes:
        key: The same in every document (``"state:CN"``, ``"person:wang-wenbin"``): a join key, no proof of identity.
        name: Canonical name: of a person the fullest form without titles, of a state its English short name.
        kind: ``person organisation state bloc group document unnamed``.
        mentions: Where it is named or meant, in text order; the first is the anchor.
        sector: ``government military judicial party igo ngo media education business religious rebel civilian`` (after PLOVER), or None.
        roles: What the text says it is.
        affiliation: The body that it belongs to at present; compares and prints by id.
        countries: ISO codes, ascending.
        identifiers: Ids in authority files, as ``"wikidata:Q..."``.
    """

    layer: ClassVar[str] = "actors"
    letter: ClassVar[str] = "a"

    key: str = attrs.field(converter=clean)
    name: str = attrs.field(converter=clean)
    kind: ActorKind
    mentions: tuple[Mention, ...]
    sector: Sector | None = None
    roles: tuple[Role, ...] = ()
    affiliation: Actor | None = attrs.field(default=None, eq=reference_id, repr=reference_repr)
    countries: tuple[str, ...] = attrs.field(default=(), converter=clean_all)
    identifiers: tuple[str, ...] = attrs.field(default=(), converter=clean_all)

    def __attrs_post_init__(self) -> None:
        if (mentions := with_rule(self.mentions, self.rule)) is not self.mentions:
            object.__setattr__(self, "mentions", mentions)
        if (roles := with_rule(self.roles, self.rule)) is not self.roles:
            object.__setattr__(self, "roles", roles)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The first mention: the anchor of the actor."""
        return (self.mentions[0].span,)

    def flaw(self, text: str) -> str | None:  # noqa: ARG002
        """An actor is mentioned somewhere, and its mentions ascend."""
        if not self.mentions:
            return "has no mention; an actor stands somewhere in the text"
        start = end = -1
        for mention in self.mentions:
            span = mention.span
            if span.start <= start and (span.start < start or span.end <= end):
                return "has mentions that repeat or do not ascend"
            start, end = span.start, span.end
        return None

    @property
    def speaks_for(self) -> tuple[Actor, ...]:
        """
        In whose name it speaks: itself, then the bodies that its official roles are of, up to their state.

        A step up is official if the sector of either side is government, military or judicial, or if somebody with a role belongs to
        the state itself; a professor speaks for nobody but herself.
        """
        chain, seen = [self], {self.id}
        while (body := chain[-1].affiliation) is not None and body.id not in seen:
            official = OFFICIAL_SECTORS & {chain[-1].sector, body.sector} or (body.kind == "state" and chain[-1].roles)
            if not official:
                break
            chain.append(body)
            seen.add(body.id)
        return tuple(chain)
