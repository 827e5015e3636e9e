"""Read the clause after a capital: whether its verb is what governments do and cities do not."""

from __future__ import annotations

import re

from ._verbs import ACTS, AUXILIARIES, BASES, POLICY, STATES_OF_MIND

_WORD = re.compile(r" ([\w'-]+)")
_WHEN = re.compile(
    r" (?:(?:on|last|this|next|early|late|earlier|later) )+(?:(?:early|late) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b| (?:this|last|next|earlier this|later this) (?:week|month|year|spring|summer|autumn|winter|morning|evening|weekend)\b| in (?:[A-Z][a-z]+|\d{4}|[A-Z][a-z]+ \d{4}|recent \w+)(?= [a-z])| at (?:the time|first|least|times)\b| for (?:its|their) part\b,?"
)
_CHAIN = re.compile(
    r"(?:, (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)?){0,3},? (?:and|or) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)?(?= [a-z])"
    r"| and its [a-z]+(?: [a-z]+)??(?= [a-z])"
)
_ASIDE = re.compile(r" ?[—–] ?[^—–.;\"“”()]{1,80}[—–](?= ?[a-z])|, [^,.;\"“”()]{1,80},(?= [a-z])")
_DUTIES = frozenset({"must", "should", "ought"})
# What a city must do: nothing that says who is meant.
_CITY_VERBS = frozenset("host stage wait be have play win beat get see cope do come".split())
# How what may stand between a subject and its verb begins.
_SKIPPED = frozenset("and or on last this next early late earlier later in at for".split())
_PERFECT = frozenset({"has", "had", "hasn't", "hadn't"})
_NO_PLANS = re.compile(r" (?:no|little|few|every) (?:[a-z]+ )??([a-z]+)\b")
# What a city may have done.
_CITY_DEEDS = frozenset(
    """
hosted staged changed recorded boomed experienced emerged attracted ranked lured swelled sprawled topped flooded flourished thrived struggled recovered evolved played scored clinched qualified sealed earned witnessed endured enjoyed
shaped inspired produced housed aged doubled tripled profited prospered gentrified absorbed
""".split()
)
_INVERTED = frozenset("is are has have will would can could should must does did do was".split())
_PASSIVE = frozenset("hit struck found held attacked shot cut taken lost left built reported released fired".split())
_PASSIVE_AFTER = re.compile(r" (?:in|by|at|with)\b")
_WORDS = 6  # as many are read until the verb


def acts(right: str, before: str, following: str) -> float:
    """
    How surely the clause after a capital says that its government acts.

    Args:
        right: The text after the capital.
        before: The word before it, in small letters.
        following: The word after it, or nothing.

    Returns:
        A confidence; 0 without a sign.
    """
    if before in _INVERTED and (asked := _WORD.match(right)) and (asked[1] in ACTS or asked[1] in STATES_OF_MIND):
        return 0.85
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
        if word in ACTS or (helped and word in STATES_OF_MIND):
            return _verb(word, rest, position, auxiliaries, helped=helped, absolute=before == "with")
        if word in AUXILIARIES:
            if word in _PERFECT and (plans := _NO_PLANS.match(rest, position)) and plans[1] in POLICY:
                return 0.8
            auxiliaries.append(word)
            helped = True
        elif not word.endswith("ly"):
            return _verb(word, rest, position, auxiliaries, helped=helped, absolute=False)
        if when := _WHEN.match(rest, position):
            position = when.end()
    return 0.0


def _verb(word: str, text: str, end: int, auxiliaries: list[str], *, helped: bool, absolute: bool) -> float:
    """Judge the main verb, which ends at *end*; *absolute*: in "with Paris threatening", where no auxiliary is needed."""
    obliged = not _DUTIES.isdisjoint(auxiliaries) and "be" not in auxiliaries
    if obliged and word not in AUXILIARIES and not word.endswith("ly"):
        return 0.75 if word.islower() and word not in _CITY_VERBS else 0.0
    if word in ACTS:
        if not helped and (word in BASES or (word.endswith("ing") and not absolute)):
            return 0.0
        return 0.0 if helped and word in _PASSIVE and _PASSIVE_AFTER.match(text, end) else 0.85
    if word in STATES_OF_MIND:
        return 0.85 if helped else 0.0
    perfect = not _PERFECT.isdisjoint(auxiliaries) and "been" not in auxiliaries
    return 0.7 if perfect and word.endswith("ed") and word not in _CITY_DEEDS else 0.0
