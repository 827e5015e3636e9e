"""Who wrote an article: names of persons and bodies out of what a page declares or prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._titles import letters

if TYPE_CHECKING:
    from collections.abc import Collection

_INTRODUCTION = re.compile(
    r"\A\W{0,3}(?:(?:(?:reported|written|words|story|posted|text|compiled|edited|published|exclusive|opinion|analysis)\s)?by\b|von\b|par\b|por\b|door\b|av\b|af\b|di\b|text\b|authors?\b|autor(?:in|en|es)?\b|auteur\b|oleh\b|yazan\b|autore\b)"
    r"\s{0,2}:?\s{0,3}",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s{0,2}[;|/•·、]\s{0,2}|\s{0,2},\s{1,2}(?:and|und|et|y|e)\s|\s{0,2},\s{1,2}|\s(?:and|und|et|y|og|och|en|&|i|ja|ve)\s"
)
_ROLE = re.compile(
    r"\b(?:reporter|editor|correspondent|writer|columnist|journalist|producer|staff|contributor|redakteur(?:in)?|redaktion|korrespondent(?:in)?|autor(?:in)?|journaliste|periodista|"
    r"redactora?|director|chief|desk|team|newsroom|bureau|photographer|analyst|professor|lecturer|fellow|researcher|university|PhD|CNN|BBC|admin(?:istrator)?|editorial|agencies|webmaster)s?\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s(?:in|at|for|from|with)\s.*\Z|\s[-–—@(<]\s?.*\Z|\s?[(<@].*\Z", re.DOTALL)
_NOBODY = re.compile(r"https?:|www\.|\.(?:com|org|net|de|co|fr)\b|[@#{}\[\]=<>]|\d{2}", re.IGNORECASE)
_SMALL = frozenset(
    "de da do dos das del della di du des van von der den ter la le el al bin ibn af av zu y e und of the and for".split()
)
AGENCIES = {
    letters(name): name
    for name in (
        "Reuters", "Thomson Reuters", "Agence France-Presse", "AFP", "Associated Press", "The Associated Press", "AP", "AP News", "Press Association", "PA Media", "PA", "dpa", "Deutsche Presse-Agentur", "Xinhua",
        "TASS", "EFE", "Agencia EFE", "ANSA", "Kyodo", "Kyodo News", "Yonhap", "Anadolu Agency", "Bloomberg", "Bloomberg News", "UPI", "AAP", "Australian Associated Press", "The Canadian Press", "PTI",
        "Press Trust of India", "ANI", "IANS", "SDA", "Keystone-SDA", "APA", "NTB", "TT", "Ritzau", "ANP", "Belga", "Lusa", "PAP", "CTK", "MTI", "epd", "KNA", "Interfax", "Europa Press", "Jiji Press",
    )
}  # fmt: skip
"""News agencies by their letters."""
_LONGEST, _MOST_WORDS = 80, 6


def names_in(text: str, sites: Collection[str] = (), *, declared: bool = True) -> list[str]:
    """
    The persons named in an author field or a byline.

    Args:
        text: As declared or printed.
        sites: Letters of the publisher's names, who is no person.
        declared: Whether the text is a field for authors: a single word can be a name there.

    >>> names_in("By Mara Lindqvist and Theo Brandt, Science Reporters")
    ['Mara Lindqvist', 'Theo Brandt']
    >>> names_in("Lindqvist, Mara"), names_in("https://tideline.example/staff"), names_in("mara-lindqvist")
    (['Mara Lindqvist'], [], [])
    """
    bare = _INTRODUCTION.sub("", text[:400].strip(), count=1)
    flipped = bare.split(",")
    if declared and len(flipped) == 2 and all(part.strip() and " " not in part.strip() for part in flipped):
        bare = f"{flipped[1].strip()} {flipped[0].strip()}"
    found: list[str] = []
    for part in _BETWEEN.split(bare):
        name = _PLACE.sub("", part).strip(" .,:;-–—\u00a0\u200b\"'“”")
        if is_person(name, sites, declared=declared):
            if name not in found:
                found.append(name)
        elif found and _ROLE.search(name):
            break
    return found


def is_person(name: str, sites: Collection[str] = (), *, declared: bool = True) -> bool:
    """
    Whether *name* is shaped like the name of a person, and is not the publisher's.

    >>> is_person("Mara Lindqvist"), is_person("admin"), is_person("Sports Desk")
    (True, False, False)
    """
    words = name.split()
    if not words or len(name) > _LONGEST or len(words) > _MOST_WORDS or _NOBODY.search(name) or _ROLE.search(name):
        return False
    folded = letters(name)
    if folded in AGENCIES or is_site(folded, sites) or len(folded) < 2:
        return False
    if name.isascii() or name[0].isupper() or name[0].islower():  # a script with capitals
        if any(word[0].islower() and word not in _SMALL and not word.startswith(("d'", "d’", "al-")) for word in words):
            return False
        if len(words) == 1:
            return declared and name[0].isupper() and len(name) > 3
    return True


def is_site(folded: str, sites: Collection[str]) -> bool:
    """Whether letters are those of the publisher's name, or nearly so."""
    return any(
        folded == site
        or folded.removeprefix("the") == site.removeprefix("the")
        or (len(site) >= 5 and folded.startswith(site) and len(folded) <= len(site) + 8)
        for site in sites
    )
