"""Names in a byline: one for each person or body, without the word of introduction, roles, dates and outlets."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ._signed import is_section

AGENCIES = (
    "Reuters", "Agence France-Presse", "AFP", "Associated Press", "The Associated Press", "AP", "Press Association", "PA Media", "PA", "dpa", "Deutsche Presse-Agentur", "Xinhua", "TASS",
    "EFE", "ANSA", "Kyodo", "Kyodo News", "Yonhap", "Anadolu Agency", "Bloomberg", "Bloomberg News", "UPI", "AAP", "Australian Associated Press", "The Canadian Press", "Canadian Press",
    "PTI", "Press Trust of India", "ANI", "IANS", "SDA", "Keystone-SDA", "APA", "NTB", "TT", "Ritzau", "ANP", "Belga", "Lusa", "PAP", "CTK", "MTI", "epd", "KNA", "afp", "ap",
    "Inter Press Service", "Interfax", "Europa Press", "Jiji Press", "CNA", "Bernama", "Antara",
)  # fmt: skip


GLUE = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])")
PREFIXES = frozenset("Mc Mac De Di Da Du La Le Lo Van Von Fitz Ben Abu Al El Ter Ver".split())  # of one name: "McBody"
REACHING = frozenset({"bis", "nach", "to", "à"})


class Named(NamedTuple):
    """
    A name in a byline.

    Attributes:
        start: First character in the line.
        end: One past the last.
        agency: Whether it is a news agency.
    """

    start: int
    end: int
    agency: bool


@cache
def agency_names() -> frozenset[str]:
    """Names of news agencies, folded."""
    return frozenset(name.casefold() for name in AGENCIES)


@cache
def patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Introduction; marks between names; where the names end; a name."""
    introduction = re.compile(
        r"(?:.{0,40}?\|\s{0,2})?(?:(?:reported |written |words |story |posted |text |compiled |edited |published )?by(?=[\sA-Z:])|(?:kommentar |kolumne |gastbeitrag |beitrag |bericht |artikel |reportage |ein[e]? \w+ |analyse |interview )?von\b|"
        r"par\b|por\b|door\b|av\b|af\b|di\b|text\s?:|author\b|autor(?:in)?\b|auteur\b|foto und text\b|más de\b|mehr von\b|more from\b)\s?:?\s{0,3}",
        re.IGNORECASE,
    )
    between = re.compile(r"\s?(?:,|/|&|;|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|\bve\b|\bi\b)\s{0,3}")
    # A date, a role or an outlet ends the names.
    stop = re.compile(
        r"\s*(?:\||•|·|\s[-–—]\s|\(|\[|<|@|\d|\bfor\b|\bin\b|\bat\b|\bis\b|\bmit\b|\bwith\b|\bavec\b|\bbis\b|\bnach\b|\bto\b|\bà\b|\bPublished\b|\bUpdated\b|,?\s?(?:[A-Z][\w-]*\s){0,4}(?:[Rr]eporters?|[Ee]ditors?|[Cc]orrespondents?|[Ww]riters?|[Cc]olumnists?|[Jj]ournalists?|[Pp]roducers?|[Ss]taff|[Cc]ontributors?|"
        r"[Rr]edakteur(?:in)?|[Rr]edaktion|[Kk]orrespondent(?:in)?|[Vv]olontär(?:in)?|[Cc]orresponsal|[Jj]ournaliste|[Ee]nvoyée?|[Pp]eriodista|[Aa]utor(?:in)?)\b)"
    )
    name = re.compile(
        r"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?[^\W\d_][\w.’'‘-]*(?:\s(?:(?:de|da|do|dos|del|della|di|van|von|der|den|ter|la|le|el|al|bin|ibn|af|av|zu|y|dos)\s){0,2}[^\W\d_a-z][\w.’'‘-]*){0,4}"
    )
    return introduction, between, stop, name


@cache
def before_role() -> re.Pattern[str]:
    """A first name and a surname, to the end of the word or to the capital that is glued to it."""
    return re.compile(r"[^\W\d_a-z][\w.’'-]+ [^\W\d_a-z][\w’'-]*?(?=\s|(?<=[a-zß-ÿ])[A-ZÀ-Þ])")


def unglued(name: str) -> str:
    """The name without an outlet or a month that lost the blank before it ("Ann BodyThe Courier"); "McBody" is whole."""
    glue = GLUE.search(name)
    if not glue or name[: glue.start()].rpartition(" ")[2] in PREFIXES:
        return name
    return name[: glue.start()]


def names_in_byline(line: str, *, introduced: bool = False) -> list[Named]:
    """
    The names in a byline.

    Args:
        line: As printed, one line.
        introduced: Only after a word of introduction ("By"); a line of bare names gives none.

    >>> line = "By Mara Lindqvist and Theo Brandt, Science Reporters"
    >>> [line[name.start:name.end] for name in names_in_byline(line)]
    ['Mara Lindqvist', 'Theo Brandt']
    """
    introduction, between, stop, pattern = patterns()
    line = line[:300]
    found = introduction.match(line)
    if introduced and not found:
        return []
    at = found.end() if found else 0
    ending = stop.search(line, at)
    limit = ending.start() if ending else len(line)
    if ending and limit == at:
        # A role right behind the name, without a comma or even a blank: the first two words are the name.
        lead = before_role().match(line, at)
        limit = lead.end() if lead else limit
    elif found is None and is_section(line[at:limit].lower().split()):
        return []
    out: list[Named] = []
    while at < limit:
        separator = between.search(line, at, limit)
        end = separator.start() if separator else limit
        piece = line[at:end]
        bare = unglued(piece.strip(" .:,;–—-\u00a0\u200b"))
        if bare:
            start = at + piece.index(bare)
            agency = bare.casefold() in agency_names()
            whole = pattern.fullmatch(bare)
            words = bare.count(" ") + 1
            if agency or (
                whole
                and (words > 1 or not bare.isascii() or (found is not None and not bare.isupper() and len(bare) > 3))
            ):
                if not bare[0].islower() or agency:
                    out.append(Named(start, start + len(bare), agency))
            elif not whole and out:
                break
        at = separator.end() if separator else limit
    if ending and ending.group().strip() in REACHING and not any(" " in line[name.start : name.end] for name in out):
        return []  # "Von Ann bis Theo" says how far something goes
    return out
