"""Which side a list of states takes, and towards what, when it or its group is the subject or stands in a head."""

from __future__ import annotations

import re

from ._backed_by import as_agent
from ._clause import Stance, of_first, of_verb, side_of, verb_group
from ._openness import NOUNS
from ._phrases import (
    noun_phrase,
    opened,
    phrase_before,
    sentence_end,
    sentence_start,
    subject_at,
    subject_of,
    taken_up,
    what_of,
)
from ._sides import OPPOSE_NOUNS, SUPPORT_NOUNS, VERBS

_REACH = 460  # code points in which the clause of a subject is read
_AFTER = re.compile(
    r"(?:,? in particular| at (?:its|their) head(?=,)| in the lead(?=,)| to the fore(?=,))?(?:,? included(?=,)|,? among them(?=,))?(?:, (?:the|all|both|two|three|four|five|six|seven)\b(?! of )[^,.;:]{1,50}(?=,))?"
    r"(?:,? [a-z]+ing (?:in|at|on|for) (?:the )?[A-Z]\w+)?(?:,? (?:all|both|each|most) of (?:which|whom|them)|,? who|,? which|, that)?,?(?= )"
)
_FAVOUR = re.compile(
    r"[^.;]{0,30}? (?:signed|voted|spoke|came out|were|was|are) (?:(?P<supports>in favou?r|in support|yes|aye)|(?P<opposes>against|no|nay))\b(?! of)"
)
_BACKING_OF = re.compile(
    r"\b(?:(?P<supports>backing|support|endorsement|approval)|(?P<opposes>opposition|resistance|criticism|condemnation)) (?:of|from) (?:some |about |more than |at least |nearly )?$"
)
_VOICE = re.compile(
    r" to (?:voice|lend|give|offer|express|declare|pledge) (?:\w+ )?(?:(?P<supports>support|backing|approval)|(?P<opposes>opposition|criticism))\b(?: (?:for|to|of) (?=\w))?"
)
_SUPPORT_FOR = re.compile(r"\b(?:support|backing|approval) (?:for|of) ")
_AND_SAYS = re.compile(r",? and (?:it )?(?=[a-z])")
_SIGNED_BY = re.compile(r"\b(?:signed|issued|released|sent|published|drafted) by ")
_IN_DOING = re.compile(r" in(?= [a-z-]+ing\b)")
_WE = re.compile(r"[\"“]We( [^\"“”\n]{3,200})[,.][\"”] (said )?(?:the )?$")
_QUOTE_ENDS = re.compile(r"[,.][\"”] (?:said )?(?:the )?$")
_SAID = 12
_STAND = re.compile(
    r" (?:(?P<supports>in favou?r of|in support of|supportive of|behind)|(?P<opposes>against|opposed to|critical of|hostile to))(?= [a-zA-Z\"“])"
)
_SAY = re.compile(r" (?:both |jointly |also )?(?:said|say|wrote|declared|warned)\b")
_BOTH = re.compile(r"; (?:both|the two|all three|all four)(?= )")
_WILL = re.compile(
    r"\b(?:pledges?|promises?|vows?|decisions?|offers?|agreement|willingness|readiness|calls?|push|campaigns?|bids?|threats?|moves?|plans?|attempts?|efforts?|(?P<refusal>refusal|reluctance|failure|unwillingness)) (?:by|of|from) (?:both )?(?:the )?$"
)
_FALLS = re.compile(r"\b[Ii]t (?:fell|falls|was left) to (?:the )?$")
_DUTY = re.compile(r" to (?P<verb>[a-z]+)(?= )")
_JOINS = re.compile(r"\b(?:join|joins|joined|joining|followed|follow)(?: by)? (?:both )?(?:the )?$")
_WHICH = re.compile(r",? (?:that|which|whom) (?:the |both )?$")
_WHO = re.compile(
    r"(?:(?:Also |Among )?(?:(?:the |those |other )?(?:[\w-]+ ){0,2}?(?:countries|nations|states|governments|signatories|members|others|those|delegations|capitals|producers|allies)|those)(?: (?:that|which|who|to))?|[Aa]lso)(?= )",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?:, [^,.;:\"“”()\n]{2,60},| \([^()\n]{1,60}\)| [—–] [^—–.;\n]{2,60} [—–])(?= )")
# What makes a clause no fact: a condition, a hope; a question where the sentence begins with it.
_UNREAL = frozenset(
    """
    if unless whether until lest should case provided assuming hope hopes hoped hoping expect expects expected expecting wish wishes
    wished doubt doubts doubted wonder wonders wondered demand demands demanded insist insists insisted predict predicts predicted
    """.split()
)
_ASKS = frozenset("will would do does did can could have has are is might".split())
_PAST = frozenset("the both only that".split())
_OWN_SIDE = re.compile(
    rf"'s (?:[a-z]+ )?(?:(?P<supports>{'|'.join(SUPPORT_NOUNS)})|(?P<opposes>{'|'.join(OPPOSE_NOUNS)})) (?:for|to|of|against|over)(?= )"
)
_OF_OTHERS = re.compile(r"\b([A-Za-z-]+s|people|women|men|police|troops) (?:of|from|in|across) (?:both )?(?:the )?$")
_FROM = (" of ", " from ", " in ", " across ", " the ", " both ")
# How nouns end that speak for a state ("foreign ministers").
_SPEAKERS = tuple(
    """
    ministers ministries envoys ambassadors governments leaders presidents premiers delegates delegations representatives diplomats
    officials chancellors kings monarchs parliaments missions embassies authorities regimes rulers juntas cabinets negotiators heads
    chiefs states countries nations members likes capitals secretaries spokespeople spokesmen administrations
    """.split()
)
_DONE_BY = re.compile(r"(?<!\bled)(?<!headed)(?<!joined)(?<!followed) by (?:the |both )?$")
_BY = 20
_WHO_THEN = (", which", ", who", ", both", ", all", ", the ", ", two ", ", three ")
_RELATIVES = ("which", "whom", "them", "who", "that")
_PIED = re.compile(
    r",? (to|for|against|behind|of|on|from|with) which (?:the |both |some |more than |about |at least )?$"
)
_VERB = re.compile(r"(?: (?:have|has|had|also|now|still|both|long|so far|already|[a-z]+ly))* (?P<word>[a-z]+)(?=[,. ])")
_BECAUSE = re.compile(r" (?:after|when|because|as|once|since|if) (?:both )?(?:the )?$")
_DETERMINED = (" the ", " a ", " an ", " its ", " any ", " this ")
_NEAR = 40  # code points in which the words before the list stand
_AND_OTHERS = re.compile(r",? and (?:the|its|their|an?)(?: [\w'-]+){1,4}?(?= (?:all|both|have|had|are|were) )")
_CLEFT = re.compile(r"\b[Ii]t (?:is|was) (?:the )?$")
_AMONG_ITS = re.compile(
    r" among (?:its|his|her) (?:\w+ ){0,2}?(?:(?P<supports>supporters|backers|proponents|advocates|champions|sponsors|defenders)|(?P<opposes>critics|opponents|detractors|foes))\b"
)
_COUNTS = re.compile(r"(?: (?:now|also|already))* (?:counts?|counted|has|had|numbers|lists) (?:the )?$")
_IN_PROTEST = re.compile(r"[^.;:\"“”]{2,70}? in protest (?:at|over|against)(?= )")
_WITH = re.compile(r"\s*(?:But |And )?With (?:only |both )?(?:the )?")
_STANDS = re.compile(
    r" (?:(?:both|all|firmly|strongly|among (?:the )?(?:those|countries|states|members)) )?(?:(?P<supports>in favou?r|for|in support|voting (?:yes|for|in favou?r))|(?P<opposes>opposed|against|voting (?:no|against)|objecting|dissenting|in opposition))(?= ?[,.;]|$| and\b| while\b)"
)
_AND_THEN = re.compile(
    r"(?: [\w'-]+){2,10},? and(?: (?:also|now|have|has|had|[a-z]+ly))*(?= [a-z]+ed | [a-z]+ (?:the|an?|its|their|it|them|any|to|against|for|at)\b)"
)
_OFFICIALS_OF = re.compile(r"\s*(?:The |Both )?[A-Z]?[a-z]+s? (?:[a-z]+ ){0,3}(?:of|from|for) (?:both )?(?:the )?")
_FRONT = 60  # code points of a subject before the list
_OPENS = 4  # code points: a list that opens its sentence
_PLURAL = re.compile(r"[A-Za-z]+s\b")
_KIND = re.compile(NOUNS)
_THAT = re.compile(r" (?:that|which|who)\b")
_FIRST_WORD = re.compile(r"[A-Z][a-z-]+")
_ANY_WORD = re.compile(r"[ ,–—-]+[\w'-]+")
_SKIPPED_WORDS = 5
_SIDES = re.compile(
    r"\b(?:(?P<supports>[Ss]upporters|[Bb]ackers|[Pp]roponents|[Aa]dvocates|[Ss]ponsors|[Cc]o-sponsors|[Cc]hampions|[Ss]ignatories|[Dd]efenders|[Ff]ans|[Aa]dmirers)|(?P<opposes>[Cc]ritics|[Ff]oes|[Ee]nemies|[Ss][ck]eptics|[Oo]pponents|[Dd]etractors|[Oo]bjectors)) (?:of|to) (?P<target>[^.;,]{1,80}?)"
    r"(?:,? (?:including|such as|notably|like|among them|above all)| include[sd]?| are| were) (?:the )?$"
)
_OWN_SIDES = re.compile(
    r"(?:Among )?(?P<target>(?:[Tt]he|[Ii]ts|[Aa]n?|[Tt]his) [^.;,]{1,80}?)'s? (?:(?:\w+ ){0,2}?)(?:(?P<supports>supporters|backers|proponents|advocates|sponsors|champions|allies|signatories|co-?sponsors)|(?P<opposes>critics|opponents|detractors|foes))(?:,? (?:including|such as|notably|like|among them)| include[sd]?| are| were) (?:the )?$"
)
_SIDE_ENDS = tuple(
    f"{word} {article}"
    for word in "including as notably like them all include includes included are were".split()
    for article in ("", "the ")
)
_HEAD_VERB = re.compile(r" (?:include[sd]?|are|is|were|was|comprise[sd]?) (?:the )?$")
_CLOSING = (")",)
_DASHES = (" —", " –", " -")
HEAD_ENDS = tuple(
    f"{verb} {article}"
    for verb in ("include", "includes", "included", "are", "were", "was", "comprise", "comprised")
    for article in ("", "the ")
)
"""How the head of a list ends that is a sentence ("They included the")."""


def as_subject(text: str, start: int, end: int, sentence: int) -> Stance | None:
    """The stance of a list ``text[start:end]`` that is the subject of the clause after it, in the sentence that begins at *sentence*."""
    if quoted := _of_quote(text, start, end):
        return quoted
    if text[end : end + 1] in _CLOSING and text[start - 1 : start] == "(":
        end += 1
    elif text.startswith(_DASHES, end):
        end += 2
    if text[end : end + 1] not in (" ", ",", "'"):
        return None
    if (
        text.startswith(",", end)
        and not text.startswith(_WHO_THEN, end)
        and _DONE_BY.search(text, max(sentence, start - _BY), start)
    ):
        return None  # "The plan, drafted by A and B, calls for"
    limit = sentence_end(text, end)
    before = _word_before(text, sentence, start)
    if before in _UNREAL or (before in _ASKS and text[sentence:start].strip(' \n"“').lower().startswith(before)):
        return None
    if to_do := _of_infinitive(text, start, end, sentence, limit):
        return to_do
    if (doing := _IN_DOING.match(text, end)) and _JOINS.search(text, max(sentence, start - 24), start):
        return verb_group(text, doing.end(), limit)
    stance = _of_clause(text, start, end, limit, before)
    joined = before in ("with", "while")
    if stance is not None:
        if stance.target is None:
            return Stance(stance.side, taken_up(text, sentence, start) if joined else _fronted(text, sentence, start))
        return stance
    if joined and (stands := _STANDS.match(text, end, limit)):
        comma = text.find(", ", end, limit) if _WITH.fullmatch(text, sentence, start) else -1
        main = subject_at(text, comma + 2, limit) if comma >= 0 else taken_up(text, sentence, start)
        return Stance(side_of(stands), main)
    return _of_rest(text, start, end, sentence, limit)


def _of_quote(text: str, start: int, end: int) -> Stance | None:
    """What they say of themselves ("We reject this treaty," A and B said)."""
    if _QUOTE_ENDS.search(text, max(0, start - _SAID), start) is None:
        return None
    quoted = _WE.search(text, max(0, start - _REACH), start)
    if quoted is None or not (quoted[2] or _SAY.match(text, end)):
        return None
    return verb_group(text, quoted.start(1), quoted.end(1))


def _of_infinitive(text: str, start: int, end: int, sentence: int, limit: int) -> Stance | None:
    """What they are to do ("the refusal of A and B to sign the text", "it fell to A and B to defend it")."""
    duty = _DUTY.match(text, end, limit)
    if duty is None:
        return None
    first = max(sentence, start - _NEAR)
    if _FALLS.search(text, first, start):
        return of_first(text, duty["verb"], duty.end(), limit)
    will = _WILL.search(text, first, start)
    found = verb_group(text, end + len(" to"), limit) if will else None
    if will is None or found is None or (will["refusal"] and found.side == "opposes"):
        return None
    target = subject_at(text, *found.target) if found.target else None
    return Stance("opposes" if will["refusal"] else found.side, target)


def _word_before(text: str, sentence: int, start: int) -> str:
    """The word before a list that stands at *start*, in small letters, past "the", "both", "only" and "that"."""
    words = text[max(sentence, start - _NEAR) : start].lower().split()
    while words and words[-1] in _PAST:
        words.pop()
    return words[-1].lstrip('"“(') if words else ""


def _of_clause(text: str, start: int, end: int, limit: int, before: str) -> Stance | None:
    """The stance of the verb group after the list, with or without an aside between them; *before*: the word before."""
    if text.startswith((", which ", ", who "), end) and (aside := _ASIDE.match(text, end, limit)):
        main = verb_group(text, aside.end(), limit)
        if main is not None:
            return main
    after = _AFTER.match(text, end, limit)
    if not (after and after[0].endswith(_RELATIVES)) and _is_of_others(text, start):
        return None
    refused = before == "neither"
    if stance := verb_group(text, after.end() if after else end, limit, refused=refused):
        return stance
    if aside := _ASIDE.match(text, end, limit):
        return verb_group(text, aside.end(), limit, refused=refused)
    if owned := _OWN_SIDE.match(text, end, limit):
        return Stance(side_of(owned), noun_phrase(text, owned.end(), limit))
    if before == "which" and (pied := _of_pied(text, start, end, limit)):
        return pied
    if others := _AND_OTHERS.match(text, end, limit):
        return verb_group(text, others.end(), limit, refused=refused)
    if text.startswith((" that ", " who "), end) and _CLEFT.search(text, max(0, start - 12), start):
        return verb_group(text, text.index(" ", end + 1), limit)
    return None


def _is_of_others(text: str, start: int) -> bool:
    """Whether those who act only come from the states ("farmers in A and B"); ministers and the like speak for them."""
    if not text.endswith(_FROM, 0, start):
        return False
    of = _OF_OTHERS.search(text, max(0, start - _NEAR), start)
    return of is not None and not of[1].lower().endswith(_SPEAKERS)


def _of_pied(text: str, start: int, end: int, limit: int) -> Stance | None:
    """The stance towards what a relative is about ("the ban, to which A and B object")."""
    pied = _PIED.search(text, max(0, start - _NEAR), start)
    verb = _VERB.match(text, end, limit) if pied else None
    if pied is None or verb is None:
        return None
    for rest, side in VERBS.get(verb["word"], ()):
        if rest.endswith(f" {pied[1]}") and text.startswith(rest.removesuffix(f" {pied[1]}"), verb.end()):
            return Stance(side, phrase_before(text, sentence_start(text, start), pied.start()))
    return None


def _of_rest(text: str, start: int, end: int, sentence: int, limit: int) -> Stance | None:
    """The stance further on: in a second predicate, a protest, a letter, a vote."""
    if _opens(text, sentence, start) and (then := _AND_THEN.match(text, end, limit)):
        return verb_group(text, then.end(), limit)
    if text.find(" in protest ", end, limit) >= 0 and (protest := _IN_PROTEST.match(text, end, limit)):
        return Stance("opposes", noun_phrase(text, protest.end(), limit))
    if text.find("; ", end, limit) >= 0 and (both := _BOTH.search(text, end, limit)):
        return verb_group(text, both.end(), limit)
    match = _VOICE.match(text, end, end + 80) if text.startswith(" to ", end) else None
    if match:
        target = noun_phrase(text, match.end(), min(len(text), match.end() + 200)) if match[0].endswith(" ") else None
        if target is None:
            named = list(_SUPPORT_FOR.finditer(text, max(sentence, start - 250), start))
            target = noun_phrase(text, named[-1].end(), start) if named else None
        return Stance(side_of(match), target)
    match = _FAVOUR.match(text, end, end + 60)
    if match:
        voted_on = noun_phrase(text, match.end(), limit) if text.startswith(_DETERMINED, match.end()) else None
        return Stance(side_of(match), voted_on or _fronted(text, sentence, start))
    if (among := _AMONG_ITS.match(text, end, limit)) and (counts := _COUNTS.search(text, sentence, start)):
        return Stance(side_of(among), subject_of(text, sentence, counts.start()))
    match = _AND_SAYS.match(text, end, end + 60) if text.startswith((" and ", ", and "), end) else None
    if match and _SIGNED_BY.search(text, max(0, start - 90), start):
        return verb_group(text, match.end() - 1, limit)
    return None


def _opens(text: str, sentence: int, start: int) -> bool:
    """Whether the list opens its sentence, or what speaks for it does ("Ministers from")."""
    short = start - sentence <= _FRONT
    return start - sentence <= _OPENS or (short and _OFFICIALS_OF.fullmatch(text, sentence, start) is not None)


def _fronted(text: str, sentence: int, start: int) -> tuple[int, int] | None:
    """What "which A and B oppose" is about: the phrase before the relative."""
    match = _WHICH.search(text, max(sentence, start - 20), start)
    if match:
        return phrase_before(text, sentence, match.start())
    cause = _BECAUSE.search(text, max(sentence, start - 20), start)
    return what_of(text, opened(text, sentence, start), cause.start()) if cause else None


def of_group(text: str, start: int, end: int, limit: int) -> Stance | None:
    """The stance of a counted group ``text[start:end]`` ("54 nations backing a text") in its own sentence, which ends at *limit*."""
    before = _BACKING_OF.search(text[max(0, start - 50) : start])
    if before:
        return Stance(side_of(before), None)
    if placed := _of_pied(text, start, end, limit) or _of_stand(text, end, limit):
        return placed
    at = end
    for _ in range(_SKIPPED_WORDS):
        found = verb_group(text, at, limit)
        if found is not None:
            return found
        word = _ANY_WORD.match(text, at, limit)
        if word is None:
            break
        at = word.end()
    return _of_vote(text, end, limit)


def _of_stand(text: str, at: int, limit: int) -> Stance | None:
    """Where a group stands, without a verb ("the 14 countries behind the text")."""
    stand = _STAND.match(text, at, limit)
    return Stance(side_of(stand), noun_phrase(text, stand.end(), limit)) if stand else None


def _of_vote(text: str, at: int, limit: int) -> Stance | None:
    """The side of a vote with no word of what was voted on ("voted no", "spoke in favour")."""
    match = _FAVOUR.match(text, at, limit)
    return Stance(side_of(match), None) if match else None


def of_head(text: str, start: int, end: int) -> Stance | None:
    """The stance in a head like "Countries backing it included" or "Voting against the plan were", ``text[start:end]``."""
    if not text.endswith(HEAD_ENDS, start, end):
        return None
    verb = _HEAD_VERB.search(text, max(start, end - 15), end)
    limit = verb.start() if verb else end
    who = _WHO.match(text, start, limit)
    if who is not None:
        found = verb_group(text, who.end(), limit)
    else:
        first = _FIRST_WORD.match(text, start, limit)
        found = of_verb(text, first[0].lower(), first.end(), limit) if first else None
    return found or of_side(text, start, end)


def of_kind(text: str, sentence: int, start: int) -> Stance | None:
    """
    The stance of the kind of states whose members or examples the list gives, between *sentence* and *start*.

    "States that oppose the ban, including", "Several states rejected the ban. They included".
    """
    for kind in reversed(list(_PLURAL.finditer(text, sentence, start))):
        if _KIND.fullmatch(kind[0].lower()) is None:
            continue
        that = _THAT.match(text, kind.end(), start)
        at = that.end() if that else kind.end()
        found = (
            _of_stand(text, at, start)
            or verb_group(text, at, start)
            or as_agent(text, sentence, kind.start(), kind.end(), follows=True)
            or _of_vote(text, at, start)
        )
        if found is not None:
            return found
    return None


def of_side(text: str, start: int, end: int) -> Stance | None:
    """The stance in a head like "Critics of the deal, notably" or "The deal's critics include", ``text[start:end]``."""
    if not text.endswith(_SIDE_ENDS, start, end):
        return None
    head = text[start:end]
    match = _SIDES.search(head) if "s of " in head or "s to " in head else None
    if match is None and "'s " in head:
        match = _OWN_SIDES.search(head)
    if match is None:
        return None
    return Stance(side_of(match), noun_phrase(text, start + match.start("target"), start + match.end("target")))
