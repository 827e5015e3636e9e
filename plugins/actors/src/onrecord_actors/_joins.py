"""Whether "of", "for", "and" or a particle holds a name together, or stands between two."""

from __future__ import annotations

from ._body_words import ORG_HEADS, ORG_OPENERS, WEAK_ORG_HEADS
from ._given_names import given_names
from ._words import COMMON_WORDS, MONTHS_DAYS, PLACES, STARTERS, TITLE_HEADS

NAME_JOINERS = "de|da|del|della|di|dos|das|du|van|von|der|den|ter|ten|la|le|bin|ibn|bint|al|el|zu|af|ben|ould"
"""What holds the name of a person together, as a pattern."""
ORG_JOINERS = "of|for|and|the|on"
"""What holds the name of a body together."""
_KEEP_WORDS = frozenset(NAME_JOINERS.split("|"))
JOINERS = _KEEP_WORDS | {"of", "for", "and", "the", "on", "&"}
_NO_FOR = frozenset(
    """
University College School League Party Church Club Army Front Union Republic Kingdom Bank House Court Group Team
Company Duke Earl King Queen Prince Bishop Archbishop Museum Library Corps Brotherhood
""".split()
)
_TOPICS = frozenset(
    """
Ministry Department Office Committee Commission Institute Center Centre Association Board Council Campaign Society
Agency Secretary Minister Bureau Federation Foundation Museum Authority
""".split()
)


_TRADES = frozenset(
    "Energy Insurance Securities Trading Mining Aviation Shipping Technology Petroleum Communications Healthcare".split()
)
# They end the name of a body, so that what follows an "and" is another one.
_CLOSING = frozenset(
    """
University College Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc GmbH Party Parties
Council Agency Bank Army Navy Force Forces Guard Brigade Regiment Battalion Church Committee Ministry Department
Institute Union League Club Band Orchestra Foundation Association Hospital Museum Team Court Parliament
""".split()
)


FIELDS = frozenset(
    """
Food Drug Drugs Fish Fisheries Wildlife Oceanic Atmospheric Geosciences Geological Mines Mining Alcohol Tobacco Parks Recreation
Highways Housing Planning Zoning Labour Labor Employment Pensions Customs Excise Revenue Taxation Taxes Immigration Citizenship
Refugees Border Borders Rail Water Sewer Power Energy Oil Gas Fuel Weights Measures Standards Trade Industry Industries Commerce
Veterans Children Families Women Youth Seniors Sport Sports Culture Media Digital Health Safety Occupational Disease Nutrition
Forestry Forests Land Lands Environment Science Space Aeronautics Nuclear Radiation Insurance Securities Futures Commodities
Banking Financial Finance Prudential Communications Broadcasting Telecommunications Information Records Archives Museums
Libraries Reconstruction Development Settlements Reduction Relief Rehabilitation Resettlement Agriculture Irrigation Livestock
Transport Transportation Aviation Shipping Ports Harbours Tourism Heritage Arts Education Skills Training Research Innovation
Technology Justice Prisons Probation Corrections Police Fire Rescue Emergency Disaster Disasters Risk Defence Defense Security Census
Statistics Surveys Elections Ethics Audit Budget Treasury Investment Investments Competition Consumer Consumers Markets Exports
Imports Marine Maritime Coasts Rivers Waterways Minerals Resources Geology Meteorology Weather Climate Population Family Welfare
Social Community Communities Local Rural Urban Regional Indigenous Religious Foreign Commonwealth Business Enterprise Vehicle
Oversight Accountability Reform Judiciary Rules Appropriations Infrastructure Works Intelligence Prevention Corruption Enrichment
Vehicles Driver Drivers Traffic Roads Bridges Tunnels Fertilizers Chemicals Plant Plants Animal Animals Seed Seeds Grain Grains
""".split()
)
"""What offices are for: Food and Drug ..., Fisheries and Marine Resources."""
_BODIES = frozenset(
    "Board Committee Commission Council Agency Authority Department Ministry Court Tribunal Bureau Institute University Bank Party".split()
)
_BUREAUS = frozenset(
    "Administration Council Bureau Agency Authority Commission Department Ministry Committee Board Office Service Services Directorate "
    "Inspectorate Secretariat Corporation Institute Association Federation Organization Organisation".split()
)


def _is_topic(word: str) -> bool:
    """A word for what an office is about: Immigration and ..., Securities and ..., Housing and ..."""
    return (
        word in COMMON_WORDS
        or (word in ORG_HEADS and ORG_HEADS[word] not in ("civilian", "media", "business") and word not in _CLOSING)
        or word in _TRADES
        or (word.endswith(_TOPIC_ENDINGS) and word not in given_names() and word not in PLACES)
    )


_TOPIC_ENDINGS = ("ation", "ities", "ing", "ment", "ics", "ture", "ance", "ence", "ions", "ology")


def joins(words: list[str], first: int, stop: int, after: int) -> bool:
    """Whether words[stop:after], all joiners, hold the name together."""
    joiner = words[stop]
    if joiner == "&":
        if words[stop - 1] in ORG_HEADS and stop - first > 1 and words[-1] in ORG_HEADS and len(words) - after > 1:
            return False  # two bodies
        return not (words[first] in given_names() and words[after] in given_names() and stop - first > 1)
    if joiner in _KEEP_WORDS:
        return True
    right = words[after]
    if joiner in ("of", "for"):
        return right not in STARTERS and right not in MONTHS_DAYS and _holds(words, first, stop, after)
    if joiner == "on":
        return words[stop - 1] in _ON and right not in MONTHS_DAYS | STARTERS and right not in given_names()
    return (
        joiner == "and"
        and after - stop == 1
        and (_of_topics(words, first, stop, after) or _of_fields(words, first, stop, after))
    )


_ON = frozenset(
    "Commission Committee Subcommittee Council Conference Panel Center Centre Forum Coalition Group".split()
)


_CAUSES = frozenset("Campaign Network Project Program Programme Initiative".split())
"""They go on with what they are for: International Campaign for Tides."""


def _holds(words: list[str], first: int, stop: int, after: int) -> bool:
    """Whether "of" or "for" goes on with the name: Bank of ..., Institute for ..., Court of ... for ..."""
    left = words[stop - 1]
    opener = left in ORG_OPENERS or left in TITLE_HEADS
    if words[stop] == "for":
        head = left in ORG_HEADS and (left not in WEAK_ORG_HEADS or (left in _CAUSES and stop - first > 1))
        opener = opener or (head and words[after] not in given_names())
        going_on = "of" in words[first:stop] and (words[first] in ORG_OPENERS or words[first] in ORG_HEADS)
        return (opener and (left not in _NO_FOR or words[after] in FIELDS)) or (
            going_on and words[after] not in given_names() and left not in PLACES
        )
    return opener or left in _OF


_OF = frozenset(
    """
Duchy Isle Bay Gulf Cape Strait State City Battle Treaty Lord Voice Sons Guild Masters Master Bachelor Doctor Hall Wheel
Game Dawn District
""".split()
)


def _of_topics(words: list[str], first: int, stop: int, after: int) -> bool:
    """Immigration and Customs Office, Avon and Somerset Police, Trade and Industry Department."""
    left, tail = words[stop - 1], words[after:]
    if left == "Fire" and tail[0] == "Rescue":
        return True
    if len(tail) < 2:
        return False
    if left == tail[-1] and left in ORG_HEADS:
        return False  # Quillan Bank and Norwell Bank
    if (left in _BODIES or (left.isupper() and len(left) > 1)) and tail[-1] in _BODIES and left not in FIELDS:
        return False  # Tide Control Board and Inland Ferry Commission, HLF and Tide Department
    if left in FIELDS and not _BUREAUS.isdisjoint(tail) and words[first] not in given_names():
        return True
    heads = any(word in ORG_HEADS for word in tail[1:])
    if heads and (_is_topic(left) or (left in COMMON_WORDS and tail[0] in COMMON_WORDS and tail[-1][0].isupper())):
        return True
    if stop - first > 1:
        return False
    return tail[1] in ("Police", "Constabulary") or (
        tail[1] in ORG_HEADS
        and tail[1] not in WEAK_ORG_HEADS
        and ORG_HEADS[tail[1]] not in ("business", "civilian", "media")
        and left not in PLACES
        and tail[0] in COMMON_WORDS
    )


def _of_fields(words: list[str], first: int, stop: int, after: int) -> bool:
    """Ministry of Fish and Tides, Centre for Fish Control and Care, College of Surgeons and Nurses."""
    left, right, nouns = words[stop - 1], words[after], words[first:stop]
    if "of" not in nouns and "for" not in nouns:
        return False
    if left in FIELDS and right in FIELDS:
        return True
    if not _TOPICS.isdisjoint(nouns) and left not in PLACES:
        return True
    if any(word in ORG_HEADS or word in ORG_OPENERS for word in nouns) and (
        right in COMMON_WORDS or right in ORG_HEADS
    ):
        return True
    if len(words) - after > 1 or right in given_names() or right in PLACES or right.isupper():
        return False
    if nouns[1] == "for" and nouns[0] in ORG_OPENERS:
        return True
    plural = left[-1] == right[-1] == "s" and left not in PLACES and nouns[0] != right
    return "of" in nouns and plural and any(word in ORG_OPENERS for word in nouns)
