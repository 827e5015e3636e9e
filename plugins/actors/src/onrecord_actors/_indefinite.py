"""Sources that only a pronoun or an unknown noun tells: "one of them", "another pal", "some"."""

from __future__ import annotations

from typing import NamedTuple

from ._plural_people import is_plural

_ONE = frozenset("one another somebody someone anyone".split())
_ARTICLES = ("a", "an")
_MANY = frozenset(
    "some many several others most few both two three four five six seven eight nine ten dozens hundreds thousands half".split()
)
_THINGS = frozenset(
    """
sign banner placard poster notice plaque website webpage page app screen slogan caption chart map law bill rule clause deal
plan draft contract leaflet flyer headline label story account message voice recording clip list table inscription hashtag
motto entry listing menu budget treaty agreement constitution charter code verdict ruling sentence voicemail note card
ads ad adverts signs banners posters trial model test analysis estimate estimates forecast projection count ballot
conference briefing meeting summit hearing rally event consensus interview forum gathering ceremony dinner lunch concert vigil
seminar workshop webinar podcast broadcast programme program show film documentary speech lecture sermon testimony park city
town village region province district island building plant factory port base camp site station road bridge house school hotel
wave rise fall drop surge increase decline loss profit number figure share majority minority system device machine tool
""".split()
)
_PLURALS = frozenset("them us people men women children police staff whom those".split())
_LINKS = frozenset("of for to with by from in at on who that which close familiar briefed near".split())


_DEFINITE = {
    **dict.fromkeys("boy girl child toddler man woman person teenager youth individual".split(), "unnamed"),
    **dict.fromkeys("family couple pair trio duo jury prosecution defence defense crew".split(), "group"),
}
"""Who is spoken of as known, by a noun that says nothing of who it is."""


class Indefinite(NamedTuple):
    """
    Who an indefinite phrase means.

    Attributes:
        kind: ``unnamed`` for one, ``group`` for several.
        name: The phrase.
        head: The noun, or the pronoun, in lower case.
    """

    kind: str
    name: str
    head: str


def indefinite(phrase: str, *, opens: bool = False) -> Indefinite | None:
    """
    Who says something in a phrase whose noun nobody knows; None if the phrase is definite, or a thing.

    Args:
        phrase: The words of the source.
        opens: Whether it opens its clause; else "a park" may be the object of another verb.

    >>> indefinite("Another pal")
    Indefinite(kind='unnamed', name='Another pal', head='pal')
    >>> indefinite("A pal", opens=True).name, indefinite("two of the guests").kind, indefinite("One sign in the window"), indefinite("a pal")
    ('pal', 'group', None, None)
    """
    words = phrase.split()
    first = words[0].lower() if words else ""
    if (told := _crowd(words) or _definite(words)) is not None:
        return told
    if first not in _ONE and first not in _MANY and not first.isdigit() and not (opens and first in _ARTICLES):
        return None
    counted = 2 if words[1:2] == ["of"] else 1  # "dozens of guests": the guests
    head = next((at for at, word in enumerate(words) if at >= counted and word in _LINKS), len(words))
    while head > 2 and words[head - 1].endswith("ed"):
        head -= 1  # "a tally compiled by the port"
    noun = words[head - 1].lower().rstrip(",")
    if (
        noun in _THINGS
        or (first.isdigit() and len(words) == 1)
        or (first == "both" and (len(words) == 1 or "and" in words))
    ):
        return None
    if counted > 1 and head > 2 and first in _MANY and noun[-1:] != "s" and noun not in _PLURALS:
        return None  # "dozens of freedom of information"
    kind = "group" if first in _MANY or (first.isdigit() and first != "1") else "unnamed"
    return Indefinite(kind, phrase.split(None, 1)[1] if first in _ARTICLES else phrase, noun)


def _crowd(words: list[str]) -> Indefinite | None:
    """Several people who are called by a plural noun: "locals", "the angry parents in the hall"."""
    bare = words[1:] if words and words[0].lower() == "the" else words
    head = next((at for at, word in enumerate(bare) if word in _LINKS), len(bare))
    if (
        not head
        or not is_plural(bare[head - 1])
        or any(word[:1].isupper() or word[-1] in ",’'" for word in bare[1:head])
    ):
        return None
    first = bare[0].lower()
    if first in _ONE or first in _ARTICLES or first in _MANY or first.isdigit():
        return None
    return Indefinite("group", " ".join(bare), bare[head - 1].lower())


def _definite(words: list[str]) -> Indefinite | None:
    """Somebody whom no one in the text can be: "the 34-year-old", "the family of the boy"."""
    if len(words) < 2 or words[0].lower() != "the":
        return None
    head = next((at for at, word in enumerate(words) if word in _LINKS), len(words)) - 1
    noun = words[head].lower()
    kind = "unnamed" if noun.endswith("-year-old") and noun[0].isdigit() else _DEFINITE.get(noun)
    return None if kind is None or head > 2 else Indefinite(kind, " ".join(words[1:]), noun)
