"""Plural nouns for people, by their ending: "villagers", "prosecutors", "ecologists"; a capital at the head of a sentence makes no name of them."""

from __future__ import annotations

_ENDINGS = (
    "ers",
    "ors",
    "ists",
    "ians",
    "ants",
    "ents",
    "ees",
    "men",
    "women",
    "people",
    "folk",
    "mates",
    "ates",
    "smiths",
    "wives",
    "ives",
    "ites",
    "ics",
)
"""Of agents, adherents, trades, inhabitants and those to whom something is done."""
_OTHERS = frozenset(
    """
relatives neighbours neighbors locals bosses cops peers fans friends families parents kids teens teenagers pupils students staff
guards pilots crews chiefs heads victims guests couples husbands mothers fathers brothers sisters sons daughters children babies
nurses spies rebels rivals foes allies aides critics hosts monks nuns priests bishops rabbis imams clergy police troops sources
experts officials insiders islamists jews muslims hindus sikhs buddhists catholics protestants evangelicals anglicans arabs turks
thugs thieves squatters gangs mobs crowds vets medics paramedics athletes coaches captains referees umpires jockeys cyclists
midwives housewives landlords landladies heirs hawks doves moderates liberals conservatives socialists tories greens libertarians
houthis kurds rohingyas tibetans tatars hazaras basques catalans chechens berbers tuaregs copts tutsis hutus pashtuns sunnis shias alawites
radicals hardliners diplomats loyalists separatists royalists unions governments ministers regulators
    """.split()
)
_NAMES = frozenset(
    """
rogers peters sanders rivers myers summers powers walters waters chambers winters saunders masters ayers sellers connors travers
bowers flowers demers sayers meyers byers moyers rodgers carruthers childers vickers withers landers sauers stivers weathers
salters souders sowers spiers tellers toners towers trotters vanders yonkers jonkers reuters clements laurents
vincents grants brants comers gathers gaithers rutgers bakers coopers cruyers danvers rangers packers
politics economics athletics olympics dynamics sonics logistics states dates rates estates updates emirates gates bates yates coates
moments events agents products accents talents
    """.split()
)
"""Surnames, bodies and things with such an ending."""


def is_plural(word: str) -> bool:
    """
    Whether *word*, as it opens a sentence, is likely to be several people rather than one of that name.

    >>> [is_plural(word) for word in ("Villagers", "Ecologists", "Locals", "Rogers", "Reuters", "Vidal")]
    [True, True, True, False, False, False]
    """
    low = word.lower()
    return low in _OTHERS or (len(low) > 5 and low.endswith(_ENDINGS) and low not in _NAMES)
