"""Noun phrases: where the target of a stance begins and ends."""

from __future__ import annotations

import re

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|Sept\w+|Octo\w+|Novem\w+|Decem\w+)"
_MEETING = r"(?:weekend|summit|meeting|session|conference|talks|outset|start|end|close|time|vote|assembly|gathering|hearing|council|forum)"
_STOP = re.compile(
    r"[;:!?()\n—–“”\"]|[.,](?!\d)| - | (?:late|early|earlier|later) (?:on|in|this|last)\b| so far\b| by(?= [a-z]+ing\b| \d{1,3} (?:votes\b|to \d)| (?:then|now|mistake|letter)\b| (?:January|February|March|April|May|June|July|August|Sept|Octo|Novem|Decem)| (?:the|an?|its) (?:\w+ )?(?:end|time|vote|majority|margin|summer|show|deadline)\b)| (?:that|which|who|whom|whose|while|when|where|as|after|before|because|but|during|since|until|unless|if|though|although|amid|despite|"
    r"is|are|was|were|has|had|have|will|would|without|outright|unanimously|"
    r"and (?:promised|pledged|offered|vowed|agreed|warned|said|called|urged|asked|demanded|have|has|had|are|were|is|was|will|would)|and (?:[a-z]+ed|warn|say|want|call)(?= (?:the|a|an|its|their|his|her|any|all|it|them|that|to|for|on|against|in)\b)|yesterday|today|tonight|earlier(?= (?:in|on|this|that)\b|[.,;]|$)|last (?:week|weekend|month|year|night|spring|summer|autumn|winter|[A-Z]\w+)|this (?:week|month|year)|"
    rf"on {_DAY}|on the (?:first|second|third|final|last|opening|closing|eve|grounds|sidelines|floor|same|spot)|(?:late|early) on|in {_MONTH}|in a (?:[\w-]+ ){{0,2}}?(?:statement|letter|vote|ballot|speech|resolution|note|message)|in (?:court|protest|the vote|the final vote|the ballot|public|private|principle)|"
    rf"at (?:the|a|an|its|their|this|last)?(?: ?[\w'’-]+){{0,3}}? ?{_MEETING}|at (?:dawn|noon|midnight|once|first|last|short notice|any cost)|for (?:the (?:first|second|third) time|years|decades|fear|months)|within (?:the|an?|\w+) (?:minute|hour|day|week|month|year)s?|over (?:fears|concerns|worries)|from the (?:start|outset|beginning|first)|with (?:the|a|an) (?:[\w-]+ )?(?:court|commission|tribunal|regulator|ombudsman|secretariat|chair)|[A-Z][a-z]+day)\b|"
    # A word in -ing with an object or a preposition after it is a participle ("a text condemning the raid"), else a noun ("deep-sea mining").
    r"(?<=\w) (?!being )[a-z]{3,}ing(?= (?:the|an?|its|their|his|her|some|all|any|for|on|that|to|at|against|in|[A-Z“\"‘\d]))"
)
_NO_THING = re.compile(r"(?:noon|midnight|dawn|dusk|once|last|first|least)\b")
_MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»"}
_DETERMINERS = frozenset(
    """
    a an the its their his her this that these those any all some both of on for about over in against from with at
    """.split()
)
_ASKING = (" urging", " calling", " demanding", " asking", " seeking", " inviting")
_PAPERS = frozenset(
    "letter statement declaration petition text motion note resolution draft appeal document call communique".split()
)
_HEADS = r"(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Aa]ny|[Aa]ll|[Ss]ome|[A-Z][\w-]+'s)"
_CHUNK = r"(?:(?!(?:is|are|was|were|has|have|had|said|will|would|and|or|but|that|which|when|after|as)\b)[\w'’-]+)"
_PREPOSITION = r"(?:of|on|for|in|to|over|from|with|against|at|about|under|between|into|across|by)"
_BEFORE = re.compile(
    rf"\b{_HEADS} (?:{_CHUNK} ){{0,5}}?{_CHUNK}(?: {_PREPOSITION} (?:{_CHUNK} ){{0,5}}?{_CHUNK})*$",
)
_LAST = re.compile(rf"\b{_HEADS}(?= )")
_ATTACHES = re.compile(r" (?:of|on|for|to|in|over|against|from|with|between|about|under) $")
_VERBAL = re.compile(
    r"\b(?:\w+ed|is|are|was|were|has|have|had|will|would|said|says|put|met|took|made|gave|held|saw|won|spoke|came|went|set|read|sent|drew|rose|fell|led|let|wrote|began|agree|vote|back)\b"
)
_OPENING = re.compile(
    r"(?:[A-Z]{3}[^.;:—–\n]{0,45}? (?:—|–|--?) |(?:[A-Z][a-z]+ly|But|And|Yet|Still|However|Meanwhile|Instead|Separately|So|Nevertheless|Later|Earlier|Also),? |(?:Last|This|Earlier this|Late last|Later this) (?:week|month|year|spring|summer|autumn|winter),? |On \w+day(?: \w+)?,? )"
)
_FRONTED = re.compile(
    r"(?:In|At|On|Among|Across|Within|Inside|Against|Contrary|After|Before|During|When|While|Since|As|Although|Though|Despite|With|Under|By|Over|From|For|Amid|Because|[A-Z][a-z]+ing)\b[^,;]*, "
)
_FINITE = re.compile(
    r"[.,](?!\d)|[;:!?\n]| (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|cannot|remains?|remained|fell|won|went|goes|passed|failed|faces|drew|came|got|gets|gives|means|looks|seems|sets|says|aims|seeks|calls|took|takes|made|makes|caused|gave|put|led|meant|left|died|stalled|collapsed|speaks?|spoke|begins?|began|ends?)\b"
    r"|(?<!\bthe)(?<!\ba)(?<!\ban)(?:(?<!\w\wly)|(?<=ssembly)|(?<=family)|(?<=\bally)|(?<=Italy)) [a-z]+ed(?= (?:the|an?|its|their|it|them|to|that|on|for|in|at|off|up|through|when|after|as|his|her)\b|[.,;]|$)| \w+(?:ed|es|s) it\b| [a-z]+s(?= (?:its|their|the|an?|them|his|her|no) )"
)
_SAID = re.compile(
    r"\b(?:said|says|say|saying|reported|announced|confirmed|added|noted|told \w+|warned|conceded|admitted|acknowledged)(?: on \w+day)?(?: that)? (?=(?:the|a|an|its|any|this|his|her|their)\b)"
)
_CLAUSES = ("; ", ": ", " but ", " that ", ", and ", " while ", " because ", " after ", " although ")
_WIDEST = 120  # code points of a subject


def noun_phrase(text: str, start: int, limit: int) -> tuple[int, int] | None:
    """
    The noun phrase that begins at *start*.

    With its determiner and attached prepositional phrases, without participle or clause; quoted words whole.
    """
    while start < limit and text[start].isspace():
        start += 1
    if start >= limit or text.startswith(("to ", "not "), start) or _NO_THING.match(text, start, limit):
        return None
    if text[start] in _MARKS:
        end = text.find(_MARKS[text[start]], start + 1, start + 2000)
        return (start, end + 1) if end > 0 else None
    end = limit
    for match in _STOP.finditer(text, start, limit):
        if match.start() == start:
            return None
        stop = match[0]
        if stop.endswith("ing") and stop.startswith(" "):
            before = text[start : match.start()].split()
            if not before or before[-1].lower() in _DETERMINERS or (stop in _ASKING and before[-1] in _PAPERS):
                continue
        end = match.start()
        break
    while end > start and text[end - 1].isspace():
        end -= 1
    if text.endswith("'s", start, end) and text[end + 1 : end + 2] in _MARKS:  # "in praise of Madrid's “honest books”"
        close = text.find(_MARKS[text[end + 1]], end + 2, end + 2000)
        end = close + 1 if close > 0 else end
    return (start, end) if end > start else None


def subject_at(text: str, start: int, limit: int) -> tuple[int, int] | None:
    """The noun phrase that begins at *start* and is the subject of the verb after it."""
    while start < limit and text[start] == " ":
        start += 1
    finite = _FINITE.search(text, start, limit)
    if finite is None:
        return noun_phrase(text, start, limit)
    return (start, finite.start()) if finite.start() > start else None


def phrase_before(text: str, first: int, end: int) -> tuple[int, int] | None:
    """The noun phrase that ends at *end*, with the phrases it is attached to by prepositions."""
    starts = [match.start() for match in _LAST.finditer(text, max(first, end - _WIDEST), end)]
    best = None
    for start in reversed(starts):
        if best is None:
            if _VERBAL.search(text, start + 1, end) and starts[-1] != start:
                break
            best = start
            continue
        between = text[start:best]
        if "," in between or _ATTACHES.search(between) is None or _VERBAL.search(between):
            break
        best = start
    whole = opened(text, first, end)
    if whole < end and _VERBAL.search(text, whole, end) is None and not set(",;:") & set(text[whole:end]):
        return (whole, end) if end - whole <= _WIDEST else None
    return (best, end) if best is not None and end - best <= _WIDEST else None


def opened(text: str, first: int, end: int) -> int:
    """Where the clause that begins at *first* begins behind adverbs and fronted phrases ("On Monday, the")."""
    while first < end and text[first] in ' \t\r\n“"':
        first += 1
    while first < end and (match := _OPENING.match(text, first, end) or _FRONTED.match(text, first, end)):
        first = match.end()
    return first


def subject_of(text: str, sentence: int, end: int) -> tuple[int, int] | None:
    """The subject of the clause whose verb begins at *end*, in the sentence that begins at *sentence*."""
    first = opened(text, sentence, end)
    for mark in _CLAUSES:
        found = text.rfind(mark, first, end)
        if found >= 0 and text[found + len(mark) : end].strip(" ,"):
            first = max(first, found + len(mark))
    for said in _SAID.finditer(text, first, end):
        first = said.end()
    relative = _RELATIVE.search(text, first, end)
    if relative:
        return phrase_before(text, first, relative.start())
    stop = end
    while stop > first and text[stop - 1] == " ":
        stop -= 1
    if stop > first and text[stop - 1] == ",":
        comma = _COMMA.search(text, first, stop)
        stop = comma.start() if comma else stop - 1
    return (first, stop) if 0 < stop - first <= _WIDEST else None


_COMMA = re.compile(r",(?!\d)")
_RELATIVE = re.compile(r",? (?:that|which|who) ?$")


_SENTENCE = 500


def sentence_start(text: str, position: int) -> int:
    """Where the sentence begins in which *position* stands."""
    best = max(0, position - _SENTENCE)
    for mark in ("\n", ". ", "? ", "! ", ".” ", '." '):
        found = text.rfind(mark, best, position)
        if found >= 0:
            best = found + len(mark)
    return best


def sentence_end(text: str, position: int) -> int:
    """Where it ends."""
    end = min(len(text), position + _SENTENCE)
    for mark in (". ", "? ", "! ", "\n", ".” "):
        found = text.find(mark, position, end + len(mark) - 1)
        if found >= 0:
            end = found
    return end


_BEING = re.compile(r" (?:is|are|was|were|has been|have been|had been|will be|would be|remains?|remained)\b")


def taken_up(text: str, sentence: int, start: int) -> tuple[int, int] | None:
    """What "it" means in a clause that begins at *start*: the subject of the clause before, or its object where it acts."""
    begin, limit = sentence, start
    if start - sentence <= _SHORT:
        limit = sentence
        while limit > 0 and text[limit - 1] in " \n.!?":
            limit -= 1
        begin = sentence_start(text, limit)
    if disputed := _DISPUTED.search(text, begin, limit):
        return noun_phrase(text, disputed.end(), limit)
    first = opened(text, begin, limit)
    if first >= limit and (word := _FIRST.match(text, begin, limit)):
        first = word.end()
    return what_of(text, first, limit)


def what_of(text: str, first: int, limit: int) -> tuple[int, int] | None:
    """What the clause that begins at *first* is about: its subject, or its object where the subject acts."""
    subject = subject_at(text, first, limit)
    if subject is None:
        return None
    if on := _VOTE_ON.match(text, *subject):
        return (on.end(), subject[1])
    if _TALLY.fullmatch(text, *subject) or _PRONOUN.fullmatch(text, *subject):
        return None
    if _BEING.match(text, subject[1]) or text[subject[1] : subject[1] + 1] == ",":
        return subject
    verb = _ANY.match(text, subject[1], limit)
    object_ = _DETERMINED.match(text, verb.end(), limit) if verb else None
    phrase = noun_phrase(text, object_.start("noun"), limit) if object_ else None
    return phrase or subject


_DISPUTED = re.compile(
    r"\b(?:split|divided|clash(?:ed)?|deadlock(?:ed)?|at odds|wrangl(?:ed|ing)|disagree(?:d|ment)?|differ(?:ed)?|divisions|argued|row|rift) (?:over|on|about) "
)
_FIRST = re.compile(r"\s*\w+ ")
_VOTE_ON = re.compile(r"(?:The|A) (?:[a-z]+ )?(?:vote|ballot|division) on (?=(?:the|an?|its|his|her|their|this|that) )")
_TALLY = re.compile(r"(?:The|A) (?:final )?(?:vote|tally|count|result|margin|ballot)")
_PRONOUN = re.compile(r"[Ii]t|[Tt]hey|[Tt]his|[Tt]hat|[Hh]e|[Ss]he")
_SHORT = 25
_ANY = re.compile(r"(?: (?:has|have|had|will|would))? [\w-]+")
_DETERMINED = re.compile(r"(?: over| on| about)? (?P<noun>(?:an?|the|its|their|his|her|this) )")
