"""Read the clause after a capital: whether its verb is what governments do and cities do not."""

from __future__ import annotations

import re

from ._city import ITS_CITY, OUTCOMES, PERSONS_AND_THINGS, SHARED, WILLLESS, is_scene
from ._verbs import ACTS, AUXILIARIES, BASES, IRREGULAR_PAST, POLICY, STATES_OF_MIND

_WORD = re.compile(r" ([\w'-]+)")
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WHEN = re.compile(
    rf" (?:(?:on|last|this|next|early|late|earlier|later) )+(?:(?:early|late) )?{_DAY}\b| {_DAY}\b| (?:this|last|next|earlier this|later this) (?:week|month|year|spring|summer|autumn|winter|morning|evening|weekend)\b|"
    r" in (?:[A-Z][a-z]+|\d{4}|[A-Z][a-z]+ \d{4}|recent \w+)(?= [a-z])| at (?:the time|first|least|times|last)\b| for (?:its|their) part\b,?|"
    r" (?:so far|for now|in turn|once again|once more|no longer|in effect|in private|in public|in return|after all|as yet|at once|by then|of course|if anything|more or less)\b"
)
_CHAIN = re.compile(
    r"(?:, (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)?){0,3},? (?:and|or|nor) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)?(?= [a-z]|, [a-z])"
    r"| and (?:its|the) [a-z]+(?: [a-z]+)??(?= [a-z])"
)
_ASIDE = re.compile(r" ?[—–] ?[^—–.;\"“”()]{1,80}[—–](?= ?[a-z])|, [^,.;\"“”()]{1,80},(?= [a-z])")
_DUTIES = frozenset({"must", "should", "ought"})
_MODALS = _DUTIES | frozenset("will would could may might can cannot can't won't wouldn't".split())
_BE = frozenset("is was are were be been being isn't wasn't".split())
# What a city must do: nothing that says who is meant.
_CITY_VERBS = frozenset("host stage wait be have play win beat get see cope do come".split())
# How what may stand between a subject and its verb begins.
_SKIPPED = frozenset("and or nor on last this next early late earlier later in at for so once by after no".split())
_PERFECT = frozenset({"has", "had", "hasn't", "hadn't", "have", "haven't"})
_NO_PLANS = re.compile(r" (?:no|little|few|every) (?:[a-z]+ )??([a-z]+)\b")
_NOBODY = re.compile(
    r" (?:no one|nobody|nothing|the (?:right|power|means|authority)|an? interest|cause|a duty|no choice|little choice|much|every reason|no reason|\w+ (?:hours|days|weeks|months|years)) to\b| until \w+| in (?:mind|store)\b| (?:the upper hand|deep pockets|a point|the leverage|an? veto|a say|an interest|the last word|the final say|cold feet|second thoughts|form|(?:[a-z]+ )??(?:doubts|concerns|misgivings|reservations|qualms|suspicions|designs on))\b"
)
_SITTING_ON = re.compile(
    r" on (?:a|an|the|its) (?!plain|river|coast|bay|hill|island|fault|delta|bank|bend|shore|plateau|ridge|slope|lake|border|edge|site)\w+"
)
_STANCE = re.compile(
    r" (?:taken (?:by surprise|aback)|caught (?:off guard|flat-footed|unawares)|at odds|at loggerheads|at war|in talks|in no (?:mood|position|hurry)|in breach|in denial|in two minds|on the defensive|on record|on side|out of patience|in favou?r|in contact|of the view|of two minds|to blame)\b"
)
# Verbs that cities share also with an object.
_STATIVE = frozenset(
    """
    have has had see saw seen sees experience experienced enjoy enjoyed enjoys survive survived beat beaten win wins won lose loses lost
    score scored get gets got need needs cost costs feel felt feels draws drew drawn play plays played edge edged lead leads led finish
    finished level levelled leveled sack sacked meet meets met face faces faced earn earned earns produce produced produces
    """.split()
)
_GROWN = re.compile(
    r" (?:grown|become|grows|becomes|grew|became|growing|becoming) (?:increasingly |more |so |too |deeply |ever more )*([a-z]+)\b"
)
_POSITIONS = frozenset("lie lies sit sits stand stands lay sat stood lying sitting standing".split())
_WHERE = re.compile(
    r" (?:on|in|at|along|near|beside|between|beneath|below|above|among|north|south|east|west|\d+|some|about)\b"
)
_INVERTED = frozenset("is are has have will would can could should must does did do was may might".split())
_PASSIVE = frozenset("hit struck found held attacked shot cut taken lost left built reported released fired".split())
_PASSIVE_AFTER = re.compile(r" (?:in|by|at|with)\b")
_UNDER = re.compile(r" (?:\w+ )?(?:pressure|fire|scrutiny|obligation|attack from)\b")
_HOSTING = re.compile(
    r" to (?:host|stage|hold)\b(?! (?:[a-z]+ ){0,4}(?:summit|talks|meeting|conference|negotiations|elections?|referendum|inquiry|vote|out|back|on|off))"
)
_WITH_OBJECT = re.compile(
    r" (?:its|the|an?|all|any|every|some|both|[a-z]+'s|\d[\d,.]*|two|three|four|five|six|nine|ten|hundreds|dozens) "
)
_ITS_CITY = re.compile(ITS_CITY)
_INTRANSITIVE = re.compile(r" at\b|[.,;:!?\"”')]|$")
_NO_VERB = ("ss", "us", "is", "news")
# What stands after a verb in -s and hardly after a plural noun.
_OBJECT_AFTER = re.compile(
    r" (?:the|an?|its|their|his|her|any|all|some|no|this|that|these|those|every|each|both|it|them|him|us|to|not|[a-z]+ly|[A-Z\"“‘\d][\w.]*|again|first|too|now|out|up|back|down|off|over|away|ahead|[a-z]+(?:s|ing|ion|ment|ance|ity))\b"
)
# Nouns and adjectives that look like verbs in the past.
_NO_PAST = frozenset(
    """
    red bed need speed seed breed feed weed shed hundred naked wicked aged sacred armed unarmed retired suspected united
    embed indeed greed creed deed exceed biped
    """.split()
)
_SHORTEST_PAST = 4
_WORDS = 7  # as many are read until the verb


def acts(right: str, before: str, following: str, *, subject: bool = False) -> float:
    """
    How surely the clause after a capital says that its government acts.

    Args:
        right: The text after the capital.
        before: The word before it, in small letters.
        following: The word after it, or nothing.
        subject: Whether the words before make it the subject of a clause, so that any verb will do that is not a city's.

    Returns:
        A confidence; 0 without a sign.
    """
    if before in _INVERTED and (asked := _WORD.match(right)):
        return _question(asked, right, before)
    rest = right
    if not following.islower() or following in _SKIPPED:
        for skip in (_CHAIN, _ASIDE, _WHEN):
            if match := skip.match(rest):
                rest = rest[match.end() :]
    # After an aside or a second subject the verb may be one that is a noun elsewhere, as after an auxiliary.
    helped = rest is not right
    auxiliaries: list[str] = []
    position = 0
    for _ in range(_WORDS):
        match = _WORD.match(rest, position)
        if match is None:
            return 0.0
        word = match[1]
        position = match.end()
        if word in AUXILIARIES or (word == "used" and rest.startswith(" to ", position)):
            if word in _PERFECT and (plans := _NO_PLANS.match(rest, position)) and plans[1] in POLICY:
                return 0.8
            if (grown := _GROWN.match(rest, position)) and grown[1] in STATES_OF_MIND:
                return 0.8
            if (word in _BE and _STANCE.match(rest, position)) or (word in _PERFECT and _NOBODY.match(rest, position)):
                return 0.75
            auxiliaries.append(word)
            helped = True
        elif word in ACTS or (helped and word in STATES_OF_MIND) or not word.endswith("ly"):
            return _verb(word, rest, position, auxiliaries, helped=helped, absolute=before == "with", subject=subject)
        if when := _WHEN.match(rest, position):
            position = when.end()
    return 0.0


def _question(asked: re.Match[str], right: str, before: str) -> float:
    """Judge "Can Paris forgive", "Would Paris really send"."""
    word = asked[1]
    if word.endswith("ly") and (following := _WORD.match(right, asked.end())):
        word = following[1]
    if word in _CITY_VERBS and is_scene(right):
        return 0.0
    if word in ACTS or word in STATES_OF_MIND:
        return 0.85
    is_verb = before in _MODALS or before in ("do", "does", "did")
    return 0.75 if is_verb and word.islower() and word not in WILLLESS and word not in SHARED else 0.0


def _verb(
    word: str, text: str, end: int, auxiliaries: list[str], *, helped: bool, absolute: bool, subject: bool
) -> float:
    """Judge the main verb, which ends at *end*; *absolute*: in "with Paris threatening", where no auxiliary is needed."""
    if word == "under" and not _UNDER.match(text, end):
        return 0.0
    hoarding = word == "sitting" and _SITTING_ON.match(text, end) is not None
    if word in WILLLESS or _HOSTING.match(text, end) or (" its " in text and _ITS_CITY.search(text, end)):
        return 0.0
    if word in _POSITIONS and _WHERE.match(text, end) and not hoarding:
        return 0.0
    if word in SHARED and not hoarding and (_INTRANSITIVE.match(text, end) or _scene(text, end)):
        return 0.0
    obliged = not _DUTIES.isdisjoint(auxiliaries) and "be" not in auxiliaries
    if obliged and word not in AUXILIARIES and not word.endswith("ly"):
        return 0.75 if word.islower() and word not in _CITY_VERBS else 0.0
    if word in ACTS:
        if not helped and (word in BASES or (word.endswith("ing") and not absolute)):
            return 0.0
        return 0.0 if helped and word in _PASSIVE and _PASSIVE_AFTER.match(text, end) else 0.85
    if word in STATES_OF_MIND:
        return 0.85 if helped else 0.0
    if not word.islower():
        return 0.0
    if not _PERFECT.isdisjoint(auxiliaries) and "been" not in auxiliaries:
        willed = word not in SHARED or (word not in _STATIVE and _WITH_OBJECT.match(text, end) is not None)
        return 0.7 if _is_past(word) and willed else 0.0
    if not subject:
        return 0.0
    if word in SHARED and not hoarding:
        return 0.65 if word not in _STATIVE and _WITH_OBJECT.match(text, end) else 0.0
    return _any_verb(word, text, end, auxiliaries)


def _any_verb(word: str, text: str, end: int, auxiliaries: list[str]) -> float:
    """Judge a verb of which we only know that it is no city's, of a capital that is a subject."""
    if _scene(text, end):
        return 0.0
    if not _BE.isdisjoint(auxiliaries):
        if word.endswith("ing"):
            return 0.7
        firm = "not" in auxiliaries and not _MODALS.isdisjoint(auxiliaries)
        return 0.7 if firm and _is_past(word) and word not in OUTCOMES else 0.0
    if not _MODALS.isdisjoint(auxiliaries):
        return 0.7
    if _is_past(word):
        return 0.7
    if (
        word.endswith("s")
        and not word.endswith(_NO_VERB)
        and word not in PERSONS_AND_THINGS
        and _OBJECT_AFTER.match(text, end)
    ):
        return 0.65
    return 0.0


def _is_past(word: str) -> bool:
    return word in IRREGULAR_PAST or (word.endswith("ed") and len(word) > _SHORTEST_PAST and word not in _NO_PAST)


def _scene(text: str, end: int) -> bool:
    """Whether the rest of the sentence speaks of weather, sport or sights."""
    stop = text.find(". ", end)
    return is_scene(text[end:stop] if stop >= 0 else text[end:])
