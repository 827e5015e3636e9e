"""`country`: a name in any language to its code, exactly or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._fold import fold
from ._table import names

if TYPE_CHECKING:
    from collections.abc import Iterator


def country(name: str) -> str | None:
    """
    The ISO code of the country called *name*.

    Args:
        name: A name in any language of CLDR, an English short form, demonym or historic name, an ISO alpha-2 or alpha-3 code. Case,
            accents of European scripts, punctuation and a leading "the" do not matter; spelling does: nothing is guessed.

    Returns:
        ISO 3166-1 alpha-2, for states that are no more ISO 3166-3, or None: unknown, or the name of two countries.

    >>> country("Côte d’Ivoire"), country("Deutschland"), country("중국"), country("U.S.A."), country("Nigeria"), country("Niger")
    ('CI', 'DE', 'CN', 'US', 'NG', 'NE')
    >>> country("Soviet Union"), country("Atlantis"), country("Virgin Islands")
    ('SUHH', None, None)
    >>> country("Korea, Rep. of"), country("Bosnia & Herz."), country("People’s Republic of China (PRC)")
    ('KR', 'BA', 'CN')

    Method: names of Unicode CLDR and opensanctions/countrynames, joined with a hand-made English table.
    """
    table = names()
    key = fold(name)
    found = table.get(key)
    if found is None:
        for other in _rewritten(name, key):
            found = table.get(other)
            if found is not None:
                return found
        found = _said_twice(name) or _without_title(key)
    return found


def _without_title(key: str) -> str | None:
    """The state that "Republik Österreich" or "Principado de Andorra" gives its title to; not where the title tells two states apart."""
    words = key.split()
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
        while len(words) > 1 and words[0] in _OF:
            words.pop(0)
    while len(words) > 1 and words[-1] in _TITLES:
        words.pop()
    short = " ".join(words)
    found = names().get(short) if short != key else None
    return None if found in _TOLD_APART else found


def _said_twice(name: str) -> str | None:
    """The state that "Falkland Islands (Islas Malvinas)" names twice, or once with its acronym: "(PRC)"."""
    twice = _TWICE.fullmatch(name.strip())
    if twice is None:
        return None
    first, second = (names().get(fold(part)) for part in (twice[1], twice[2]))
    if second is None:
        return first if _ACRONYM.fullmatch(twice[2]) else None
    return first if first == second else None


_TITLES = frozenset(
    fold(word)
    for word in """
        republic republik republiek republikk republika republique république república repubblica republikken republiken
        respublika res publica republiko tasavalta vabariik köztársaság cumhuriyeti jamhuri jamhuriya republiken
        республика республіка рэспубліка република δημοκρατία הרפובליקה جمهورية جمهوری جمہوریہ গণপ্রজাতন্ত্রী गणराज्य
        共和国 공화국 kingdom königreich koninkrijk kongerike kongeriget konungariket royaume reino regno regat królestwo
        королевство королівство царство βασίλειο مملكة krallığı principality fürstentum principauté principado
        principato княжество князівство sultanate sultanat sultanato султанат سلطنة emirate emirat emirato
        orílẹ́ède orílɛ́ède orilede
        """.split()
)
_OF = frozenset("of de da do du del della di la le les el der des d van von af av the der ya yn".split())
_TOLD_APART = frozenset({"CN", "TW", "CD", "CG", "KR", "KP", "VN", "DM", "DO", "CF", "IE", None})
_TWICE = re.compile(r"([^()]{2,60}) \(([^()]{2,60})\)")
_ACRONYM = re.compile(r"[A-Z]{2,5}")
_INVERTED = re.compile(r"([^,(]{2,60})(?:, | \()([^,()]{2,60})\)?")
_MAINLAND = re.compile(r"China, P\.?R\.?:? (.{3,30})")
_LONG = {
    "rep": "republic",
    "dem": "democratic",
    "fed": "federated",
    "isl": "islands",
    "is": "islands",
    "terr": "territories",
    "sts": "states",
    "herz": "herzegovina",
    "eq": "equatorial",
    "w": "western",
    "st": "saint",
    "n": "north",
    "s": "south",
    "peop": "peoples",
    "pdr": "peoples democratic republic",
    "dpr": "democratic peoples republic of",
    "fyr": "former yugoslav republic of",
    "rb": "bolivarian republic of",
}


def _rewritten(name: str, key: str) -> Iterator[str]:
    """Keys for the ways in which registers write names: "Korea, Rep. of", "Philippines (the)", "Virgin Is. (US)"."""
    inverted = _INVERTED.fullmatch(name.strip())
    if inverted:
        first, second = fold(inverted[1]), _written_out(fold(inverted[2]))
        if second in ("the", "republic"):
            yield first
        yield f"{second} {first}"
        yield f"{second} of {first}"
        yield f"{second} of the {first}"
    if part := _MAINLAND.fullmatch(name.strip()):
        yield "china" if part[1] == "Mainland" else fold(part[1])
    long = _written_out(key)
    if long != key:
        yield long
    if key.endswith(" the"):
        yield key[:-4]


def _written_out(key: str) -> str:
    return " ".join(_LONG.get(word, word) for word in key.split()).replace(" of of ", " of ").removesuffix(" the")
