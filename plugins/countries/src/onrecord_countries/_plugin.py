"""The plugin `Countries`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

import onrecord
from onrecord import CountryList, CountryMention, Span

from ._forms import index_of, shipped_index
from ._lists import country_lists
from ._mentions import Parts, mentions
from ._names import country

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onrecord import Document, Entry

_ALONE = 80  # code points: a text of one line up to this length may be a name in any language, as in a table


@attrs.frozen
class CountriesSettings:
    """
    Settings of the plugin.

    Attributes:
        parts: England, Gaza, Tibet and the like, which have no code of their own: ``"none"`` leaves ``iso`` None, ``"parent"`` gives
            that of the state that ISO 3166 counts them to.
        metonyms: Whether capitals and seats that stand for their government are found.
    """

    parts: Parts = attrs.field(default="none", validator=attrs.validators.in_(("none", "parent")))
    metonyms: bool = attrs.field(default=True, validator=attrs.validators.instance_of(bool))


class Countries:
    """
    Finds countries and lists of countries.

    >>> chain = onrecord.Chain("countries")
    >>> document = chain(onrecord.Document("Beijing accused the US, Britain and other Western countries of meddling."))
    >>> [(document.surface(mention), mention.iso, mention.form) for mention in document.countries]
    [('Beijing', 'CN', 'capital'), ('US', 'US', 'name'), ('Britain', 'GB', 'name')]
    >>> [(document.surface(found), found.open) for found in document.country_lists]
    [('US, Britain and other Western countries', True)]
    """

    name: ClassVar[str] = "countries"
    Settings: ClassVar[type[CountriesSettings]] = CountriesSettings
    lexicons: ClassVar[tuple[str, ...]] = ("countries",)

    def __init__(self, settings: CountriesSettings, lexicons: Mapping[str, Sequence[Entry]]) -> None:
        self._settings = settings
        added = [(entry.form, entry.label) for entry in lexicons.get("countries", ()) if entry.label]
        self._index = index_of(added) if added else shipped_index()

    @onrecord.step(writes=CountryMention, languages=("en",))
    def find_countries(self, document: Document) -> Iterator[CountryMention]:
        """Names, demonyms, capitals as governments, blocs."""
        text = document.normalized
        if len(text) <= _ALONE and (alone := _name_alone(text)) is not None:
            yield alone
            return
        for mention in mentions(text, self._index, parts=self._settings.parts):
            if self._settings.metonyms or mention.form != "capital":
                yield mention

    @onrecord.step(writes=CountryList, languages=("en",))
    def find_country_lists(self, document: Document) -> Iterator[CountryList]:
        """Enumerations of countries, with openness, count and stance."""
        if len(document.countries) > 0:
            yield from country_lists(
                document.normalized, document.countries, document.regions if document.has("regions") else ()
            )


def _name_alone(text: str) -> CountryMention | None:
    """A text that is nothing but a country's name, in any language."""
    stripped = text.strip()
    if not stripped or "\n" in stripped:
        return None
    iso = country(stripped)
    if iso is None:
        return None
    start = text.index(stripped)
    return CountryMention(Span(start, start + len(stripped)), iso, "name", rule="countries.name-alone")


def countries_in(text: str) -> tuple[CountryMention, ...]:
    """
    The country mentions of an English *text*, without a chain.

    >>> [(mention.iso, mention.form) for mention in countries_in("Kyiv says Moscow has lied; Niger and Nigeria abstained.")]
    [('UA', 'capital'), ('RU', 'capital'), ('NE', 'name'), ('NG', 'name')]
    """
    return tuple(mentions(text, shipped_index()))
