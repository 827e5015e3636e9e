"""Which side a list of states takes, and towards what."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Side = Literal["supports", "opposes"]

_SUPPORT = (
    r"back(?:s|ed|ing)?|support(?:s|ed|ing)?|endors(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|defend(?:s|ed|ing)?|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|"
    r"favou?r(?:s|ed|ing)?|hail(?:s|ed|ing)?|champion(?:s|ed|ing)?|co-?sponsor(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|uph[eo]ld(?:s|ing)?|approv(?:e|es|ed|ing)(?: of)?|vot(?:e|es|ed|ing) (?:for|in favou?r of)|"
    r"(?:came|come|comes|coming|sp[eo]aks?|spoke|spoken) (?:out )?(?:in (?:support|favou?r) of|for)|signed up (?:for|to)|align(?:s|ed|ing)? (?:itself|themselves) with|sid(?:e|es|ed|ing) with|"
    r"(?:stand|stands|stood|lines? up|lined up|rall(?:y|ies|ied)|swung|got|united?) behind|rall(?:y|ies|ied) (?:to|around|round)|(?:threw|throw|thrown|put) their (?:weight|support) behind|"
    r"(?:call|push|press|campaign|lobb[yi]|argue|plead)(?:s|es|ed|d|ing)? for|(?:come|came|comes) (?:a)?round to|warm(?:s|ed|ing)? to|accept(?:s|ed|ing)?|vot(?:e|es|ed|ing) to (?:approve|adopt|back|pass|keep|ratify|support)|advocat(?:e|es|ed|ing)|embrac(?:e|es|ed|ing)"
)
_OPPOSE = (
    r"condemn(?:s|ed|ing)?|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|veto(?:es|ed|ing)?|deplor(?:e|es|ed|ing)|slam(?:s|med|ming)?|"
    r"blast(?:s|ed|ing)?|protest(?:s|ed|ing)?(?: against| at)?|resist(?:s|ed|ing)?|object(?:s|ed|ing)? to|vot(?:e|es|ed|ing) against|(?:came|come|comes|sp[eo]aks?|spoke|spoken) (?:out )?against|"
    r"block(?:s|ed|ing)?|boycott(?:s|ed|ing)?|walk(?:s|ed|ing)? out (?:of|in protest (?:at|over|against))|disagree(?:s|d|ing)? with|dissent(?:s|ed|ing)? from|rebuff(?:s|ed|ing)?|lambast(?:s|ed|ing)?|"
    r"dismiss(?:es|ed|ing)?|ridicul(?:e|es|ed|ing)|scorn(?:s|ed|ing)?|vot(?:e|es|ed|ing) to (?:reject|block|scrap|lift|drop|repeal)|decr(?:y|ies|ied)|refus(?:e|es|ed|ing) to (?:sign|back|support|endorse|recogni[sz]e|accept)|shun(?:s|ned|ning)?|attack(?:s|ed|ing)?|distanc(?:e|es|ed|ing) (?:itself|themselves) from"
)
_VERB = rf"(?:(?P<supports>{_SUPPORT})|(?P<opposes>{_OPPOSE}))"
_SUBJECT = re.compile(
    r"(?:,? in particular)?(?:,? [a-z]+ing(?: (?:in|at|on|for) (?:the )?[A-Z]\w+)?)?,?(?: (?:all|both|each|most) of (?:which|whom|them)| who| which)?,?(?: (?:both|all|each|have|has|had|also|together|jointly|will|would|now|long|already|openly|\w+ly))*? "
    + _VERB
    + r"(?= |,|$)"
)
_ASKED = re.compile(
    r",? (?:have |had |has )?(?:ask|urg|call|press|beg|petition|want)(?:s|es|e|ed)?(?: on)? (?:the |an? )?(?:[\w'-]+ ){1,4}?(?:to|not to) "
    r"(?:(?P<supports>uphold|adopt|approve|back|pass|endorse|support|ratify|accept)|(?P<opposes>reject|drop|block|scrap|withdraw|lift|oppose|condemn|veto|abandon))(?= )"
)
_AND_SAYS = re.compile(rf",? and (?:it )?{_VERB}(?= )")
_SIGNED_BY = re.compile(r"\b(?:signed|issued|released|sent|published|drafted) by ")
_GROUP_VERB = re.compile(r"(?:[ ,–—-]+[\w'-]+){0,4}?[ ,–—-]+(?:have |had |also )?" + _VERB + r"(?= )")
_SIGNED = re.compile(
    r"[^.;]{0,20}? (?:signed|issued|released|published|joined|sent|put their names to) (?:a|an|the) (?:[\w-]+ ){0,2}?(?:letter|statement|declaration|petition|text|motion|note) (?:(?P<opposes>against|opposing|condemning|criticising|criticizing|rejecting|denouncing)|(?P<supports>supporting|backing|praising|in favou?r of|in support of|defending|endorsing))(?= )"
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
_WHO = re.compile(
    r"(?:(?:The |Those |Other |Among the |Among those )?(?:countries|nations|states|governments|signatories|members|others|those)|Those)(?: (?:that|which|who))?(?: (?:have|had))? "
    + _VERB
    + r" (?P<target>[^.;]{1,90}?) (?:include[sd]?|are|were|comprise[sd]?) (?:the )?$",
    re.IGNORECASE,
)
_SIDES = re.compile(
    r"\b(?:(?P<supports>[Ss]upporters|[Bb]ackers|[Pp]roponents|[Aa]dvocates|[Ss]ponsors|[Cc]hampions)|(?P<opposes>[Cc]ritics|[Oo]pponents|[Dd]etractors)) of (?P<target>[^.;,]{1,80}?)"
    r"(?:,? (?:including|such as|notably|like|among them|above all)| include[sd]?| are) (?:the )?$"
)
_STOP = re.compile(
    r"[.,;:!?()\n—–“”\"]| - | (?:late|early|earlier|later) (?:on|in|this|last)\b| so far\b| by(?! \d{4}\b)| (?:that|which|who|whom|whose|while|when|where|as|after|before|because|but|during|since|until|unless|if|though|although|amid|despite|"
    r"and (?:said|called|urged|asked|demanded|have|has|had|are|were|is|was|will)|yesterday|today|earlier|last|this (?:week|month|year)|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+day)\b|"
    # A word in -ing with an object or a preposition after it is a participle ("a text condemning the raid"), else a noun ("deep-sea mining").
    r"(?<=\w) (?!being )[a-z]{3,}ing(?= (?:the|an?|its|their|his|her|some|all|any|for|on|that|to|at|against|in|[A-Z“\"‘\d]))"
)
_MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»"}
_DETERMINERS = frozenset(
    """
    a an the its their his her this that these those any all some both of on for about over in against from with at
    """.split()
)


_CLOSING = (")",)
_DASHES = (" —", " –", " -")
HEAD_ENDS = tuple(
    f"{verb} {article}"
    for verb in ("include", "includes", "included", "are", "were", "comprise", "comprised")
    for article in ("", "the ")
)
"""How the head of a list ends that is a sentence ("They included the")."""


class Stance(NamedTuple):
    """A side and what it is towards: a stretch of the text, or None."""

    side: Side
    target: tuple[int, int] | None


def noun_phrase(text: str, start: int, limit: int) -> tuple[int, int] | None:
    """
    The noun phrase that begins at *start*.

    With its determiner and attached prepositional phrases, without participle or clause; quoted words whole.
    """
    while start < limit and text[start].isspace():
        start += 1
    if start >= limit:
        return None
    if text[start] in _MARKS:
        end = text.find(_MARKS[text[start]], start + 1, start + 2000)
        return (start, end + 1) if end > 0 else None
    end = limit
    for match in _STOP.finditer(text, start, limit):
        if match.start() == start:
            return None
        before = text[start : match.start()].split()
        if (
            match[0].strip().endswith("ing")
            and match[0].startswith(" ")
            and (not before or before[-1].lower() in _DETERMINERS)
        ):
            continue
        end = match.start()
        break
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end > start else None


def as_subject(text: str, start: int, end: int) -> Stance | None:
    """The stance of a list ``text[start:end]`` that is the subject of the clause after it."""
    if text[end : end + 1] in _CLOSING and text[start - 1 : start] == "(":
        end += 1
    elif text.startswith(_DASHES, end):
        end += 2
    if text[end : end + 1] not in (" ", ","):
        return None
    for pattern in (_SUBJECT, _SIGNED, _ASKED):
        match = pattern.match(text, end, end + 160)
        if match:
            return Stance(side_of(match), noun_phrase(text, match.end(), min(len(text), match.end() + 300)))
    match = _VOICE.match(text, end, end + 80) if text.startswith(" to ", end) else None
    if match:
        target = noun_phrase(text, match.end(), min(len(text), match.end() + 200)) if match[0].endswith(" ") else None
        if target is None:
            left = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start)) + 1
            named = list(_SUPPORT_FOR.finditer(text, max(left, start - 250), start))
            target = noun_phrase(text, named[-1].end(), start) if named else None
        return Stance(side_of(match), target)
    match = _FAVOUR.match(text, end, end + 60)
    if match:
        return Stance(side_of(match), None)
    match = _AND_SAYS.match(text, end, end + 60) if text.startswith((" and ", ", and "), end) else None
    if match and _SIGNED_BY.search(text, max(0, start - 90), start):
        return Stance(side_of(match), noun_phrase(text, match.end(), min(len(text), match.end() + 300)))
    return None


def of_group(text: str, start: int, end: int, limit: int) -> Stance | None:
    """The stance of a counted group ``text[start:end]`` ("54 nations backing a text") in its own sentence, which ends at *limit*."""
    before = _BACKING_OF.search(text[max(0, start - 50) : start])
    if before:
        return Stance(side_of(before), None)
    for pattern in (_SIGNED, _GROUP_VERB):
        match = pattern.match(text, end, limit)
        if match:
            return Stance(side_of(match), noun_phrase(text, match.end(), limit))
    match = _FAVOUR.match(text, end, limit)
    return Stance(side_of(match), None) if match else None


def of_head(text: str, start: int, end: int) -> Stance | None:
    """The stance in a head like "Countries backing it included", ``text[start:end]``."""
    if not text.endswith(HEAD_ENDS, start, end):
        return None
    match = _WHO.search(text[start:end])
    if match is None:
        return of_side(text, start, end)
    return Stance(side_of(match), noun_phrase(text, start + match.start("target"), start + match.end("target")))


def of_side(text: str, start: int, end: int) -> Stance | None:
    """The stance in a head like "Critics of the deal, notably", ``text[start:end]``."""
    head = text[start:end]
    match = _SIDES.search(head) if "s of " in head else None
    if match is None:
        return None
    return Stance(side_of(match), noun_phrase(text, start + match.start("target"), start + match.end("target")))


def side_of(match: re.Match[str]) -> Side:
    """The side that a pattern's group names."""
    return "supports" if match["supports"] else "opposes"
