"""Read a verb group: which side it takes ("have long opposed", "agreed to sign", "voiced support for", "would not accept")."""

from __future__ import annotations

import re
from typing import NamedTuple

from ._phrases import noun_phrase, subject_at
from ._sides import OPPOSE_ADJECTIVES, OPPOSE_NOUNS, SUPPORT_ADJECTIVES, SUPPORT_NOUNS, VERBS, Side, taking

_WORD = re.compile(r"(?:,| [–—-])? [\"“‘]?([\w'-]+)")
_SKIPPED = frozenset(
    """
    have has had also all both each together now long already since again once then still today even either yesterday
    do does did likewise too themselves rather always
    """.split()
)
_MODALS = frozenset("would will can shall".split())
_UNSURE = frozenset("may might could should must".split())
_NOT = frozenset("not never cannot don't didn't doesn't haven't hasn't hadn't won't wouldn't can't couldn't".split())
_WILL_NOT = frozenset({"won't", "wouldn't", "cannot", "can't", "couldn't"})
_BE = frozenset("is are was were be been being remain remains remained become becomes became".split())
_OPENERS = frozenset(
    form
    for base in """
    ask urge call press beg petition want agree vow pledge decide move plan promise resolve threaten prepare break join unite combine
    rush continue start begin intend band team ally vote choose work mobilise mobilize opt undertake step push lead hasten use appeal like prefer hope
    """.split()
    for form in (base, base + "s", base + "es", base + "d", base + "ed", base + base[-1] + "ed", base[:-1] + "ied", base + "ing", base[:-1] + "ing", base + base[-1] + "ing")
) | frozenset("summon summons summoned summoning recall recalls recalled recalling wrote written write writing began broke chose chosen led went go goes come came".split())  # fmt: skip
_REFUSING = frozenset("refuse refuses refused refusing decline declines declined declining".split())
_JOINING = frozenset(
    "join joins joined joining follow follows followed lead leads led united unite unites persisted persist".split()
)
_SAYING = frozenset(
    "said say says announced announce declared declare signalled signaled indicated insisted warned vowed pledged made make makes hinted".split()
)
_GIVING = frozenset(
    form
    for base in """
    give lend offer voice express declare pledge signal state lodge raise register file submit mount reiterate reaffirm announce
    show indicate confirm record enter have promise throw extend grant repeat stress underline make proclaim issue profess stage
    """.split()
    for form in (base, base + "s", base + "d", base + "ed", base + base[-1] + "ed", base + "led", base + "ing", base[:-1] + "ing", base + "ling")
) | frozenset("gave given lent made thrown threw shown has had lead leads led leading".split())  # fmt: skip
_KEEPING_BACK = frozenset(
    """
    withhold withholds withheld withholding drop drops dropped dropping withdraw withdraws withdrew withdrawn withdrawing lift lifts
    lifted lifting abandon abandons abandoned abandoning waive waives waived waiving shelve shelves shelved shelving relinquish
    relinquished overcame overcome soften softens softened softening
    """.split()
)
"""Verbs after which support is opposition, and a veto consent."""

_GIVEN = rf"(?:(?P<supports>{'|'.join(SUPPORT_NOUNS)}|welcome|green light|go-ahead|nod|all-clear|seal of approval|thumbs-up)|(?P<opposes>{'|'.join(OPPOSE_NOUNS)}|thumbs-down|cold shoulder|red card|short shrift))"
_PLAIN = (
    rf"(?:(?!(?:to|for|of|with|against|that|by|from|on|no|few|little|{'|'.join(sorted(_KEEPING_BACK))})\b)[\w'-]+ )"
)
_NOMINAL = re.compile(
    rf" {_PLAIN}{{0,3}}?(?:(?P<supports>{'|'.join(SUPPORT_NOUNS)}) (?:for|to|of|behind|with)|(?P<opposes>{'|'.join(OPPOSE_NOUNS)}) (?:to|against|at|over|about|of|for|towards?))(?= )"
)
_GIVEN_TO = re.compile(
    rf" (?P<object>it|them|(?:the|an?|this|that|his|her|its)(?: [\w'-]+){{1,8}}?) (?:(?:their|its|a|full|the|strong|unanimous|qualified|cautious|guarded|warm|broad) ){{0,3}}{_GIVEN}\b(?! (?:to|for)\b)"
)
_ALL_OF_IT = re.compile(
    rf" (?:their|its|all|any) (?:[a-z]+ )?(?:(?P<supports>{'|'.join(SUPPORT_NOUNS)})|(?P<opposes>{'|'.join(OPPOSE_NOUNS)}))(?=[.,;]| on \w+day| at the\b| last\b|$)"
)
_GREEN_LIGHT = re.compile(
    r" (?:the|a|their|its)(?: [a-z]+)? (?:(?P<supports>green light|go-ahead|nod|all-clear|seal of approval|thumbs-up)|(?P<opposes>thumbs-down|cold shoulder|red card)) (?:to|for)(?= )"
)
UNDONE = "scrapped|dropped|lifted|withdrawn|rejected|abandoned|cancelled|delayed|repealed|shelved|blocked|halted|reversed|revoked|postponed|suspended|ended|banned|deleted|removed|struck (?:out|down)|watered down"
KEPT = "extended|kept|adopted|approved|passed|ratified|preserved|retained|maintained|upheld|renewed|restored|revived|expanded"
_ASKING = frozenset(
    form
    for base in "ask urge call press beg petition want implore push exhort lobby demand request appeal".split()
    for form in (base, base + "s", base + "es", base + "d", base + "ed", base[:-1] + "ing", base + "ing")
)
_INSISTING = _ASKING | frozenset(
    "insist insists insisted insisting propose proposes proposed recommend recommended recommends suggested".split()
)
_UNDOING = frozenset(
    "scrap drop lift withdraw cancel delay repeal shelve halt reverse revoke postpone suspend end ban delete remove".split()
)
_KEEPING = frozenset("keep extend restore renew preserve retain maintain pass introduce".split())
_FOR_TO_BE = re.compile(
    rf" for (?P<object>(?:the|an?|any|this|that|its|his|her|it|them)\b(?: [\w'-]+){{0,8}}?) to be (?:(?P<opposes>{UNDONE})|(?P<supports>{KEPT}))\b"
)
_THAT_BE = re.compile(
    rf" that (?P<object>(?:the|an?|any|this|that|its|his|her|it)\b(?: [\w'\"“”-]+){{0,8}}?) (?:should |must )?be (?:(?P<opposes>{UNDONE})|(?P<supports>{KEPT}))\b"
)
_READY = re.compile(
    r" (?:[a-z]+ly )?(?:alone|united|unanimous|first|last|quick|quickest|adamant|right)(?: (?:in|to) (?P<verb>[a-z-]+))"
)
_ONLY_ONES = re.compile(
    r" (?:among )?the (?:only|first|last|latest|two|three)(?: [\w-]+){0,4}? to (?:have )?(?P<verb>[a-z-]+)(?= )"
)
_TO = re.compile(
    r",?(?: [\w'-]+){0,6}? (?P<not>not )?to (?P<not2>not )?(?P<verb>(?!(?:the|an?|its|their|his|her|all|this)\b)[a-z-]+)"
)
_IN = re.compile(r"(?: [\w'-]+){0,8}?(?: by)?(?: [\w'-]+){0,3}? in (?P<verb>[a-z-]+ing)")
_WHEN = re.compile(
    r",? (?:(?:on|by) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|by (?:then|noon|nightfall|midnight)|last (?:week|month|year|night)|this (?:week|month|year)|at the weekend|in (?:a|their) (?:[a-z]+ )?(?:statement|letter|note)|in recent (?:days|weeks|months)|for their part|at first|in turn|so far|thus far|until now|since then|by now"
    r"|(?:is|are|was|were) (?:widely )?(?:said|understood|reported|believed|thought|known) to(?: be(?= [a-z]+ing\b))?),?(?= )"
)
_IN_PAPER = re.compile(
    r"(?: on \w+day)? in an? (?:[\w-]+ ){0,3}?(?:statement|reply|response|letter|note|declaration|communiqu[eé])(?: (?:that|which)(?: they| both)?)?(?= (?P<verb>[a-z-]+))"
)
_TO_BE = re.compile(rf" to be (?:(?P<opposes>{UNDONE})|[a-z]+)\b")
_PROTESTED = re.compile(r" to (?:the )?[\w-]+(?: [\w-]+)? (?:over|about|against|at)(?= )")
_LEADING = re.compile(
    r" (?:(?:a|an|the|their) (?:[\w-]+ )?)?(?:(?P<opposes>(?:campaign|fight|charge|revolt|push|movement|lobbying|rebellion|chorus) against)|(?P<supports>(?:campaign|fight|charge|push|drive|calls?|lobbying) for))(?= )"
)
_LED = frozenset(
    "lead leads led leading join joined joining mount mounted launch launched wage waged waging spearhead spearheaded".split()
)
_SIGNED_WORDS = frozenset({"sign", "signs", "signed", "signing", "initialled"})
_AGREEING = frozenset(
    "agree agrees agreed agreeing consent consents consented consenting assent assents assented assenting".split()
)
_STRIKING = _SIGNED_WORDS | _AGREEING  # a bargain of their own
# "agreed to the plan", "agreed to talks", not "agreed to share data".
_NOUN_NEXT = re.compile(
    r"(?:the|an?|any|all|some|its|their|his|her|this|that|these|those|it|them|such|more|new|further|no|most|what)\b|[\w-]+(?<!s)s\b|[A-Z“\"‘\d]"
)
_BARGAIN = re.compile(
    r" an? (?:[\w-]+ ){0,4}?(?:deal|agreement|contract|accord|treaty|pact|memorandum|protocol|truce|ceasefire|armistice)\b"
)
_MANNER = re.compile(
    r" (?:in (?:the (?:strongest|harshest|clearest|plainest|firmest|sharpest)(?: possible)?|no uncertain|strong|harsh|sharp|the same) terms|outright|out of hand|once again|once more)(?= (?:the|an?|any|its|their|his|her|this|that|all|what)\b)"
)
_CALLED = re.compile(
    r" as [\w-]+(?= (?:(?:the|an?|any|its|their) |(?:claims|reports|allegations|accusations|suggestions|charges|rumours|rumors)\b))"
)
_AND_VERB = re.compile(r",? (?:and|or) (?:even )?(?:[a-z]+ly )?([a-z-]+)")
_WANTING = frozenset({"want", "wants", "wanted", "see"})
_DECLARING = frozenset("show shows showed shown declared declare pronounced pronounce proclaimed".split())
_WANTED = re.compile(
    r" (?P<object>(?:the|an?|any|this|that|its|his|her|it)\b(?: [\w'-]+){0,8}?) (?:to be )?(?:(?P<opposes>scrapped|dropped|lifted|withdrawn|rejected|abandoned|cancelled|repealed|shelved|blocked|halted|reversed|revoked|suspended|ended|banned)"
    r"|(?P<supports>extended|kept|adopted|approved|passed|ratified|preserved|retained|maintained|upheld|renewed|restored|revived|expanded))\b"
)
_FINDING = frozenset("find finds found consider considers considered deem deems deemed".split())
_FOUND = re.compile(
    r" (?P<object>it|them|(?:the|an?|any|this|that|its|his|her)\b(?: [\w'-]+){1,8}?) (?:to be )?(?:[a-z]+ly )?(?:(?P<opposes>unacceptable|intolerable|unpalatable|repugnant|abhorrent)|(?P<supports>acceptable|welcome))\b"
)
_ONE_OF = re.compile(
    r"(?: among)?(?: the)?(?: [\w-]+){0,2}? (?:(?P<supports>supporters|backers|proponents|advocates|champions|sponsors|defenders)|(?P<opposes>critics|opponents|detractors|foes)) of(?= )"
)
_KEPT_OUT = re.compile(
    r"(?:join|recogni[sz]e|attend|take part in|participate in|go along with|comply with|pay|implement|enforce|host|send \w+ to)(?= )"
)
# What is vowed, promised or threatened towards a rule.
_WILLED = re.compile(
    r"(?:(?P<opposes>fight|ignore|flout|undo|overturn|appeal|sue over|unpick)|(?P<supports>implement|enforce|honou?r|respect|abide by|comply with|stick to|see through))(?= (?:the|an?|any|all|its|their|this|that|such|it)\b)"
)
_NO_OBJECT = re.compile(
    r" (?:up|off|down|back|away|over|in|at|on|for|with|by|from|of|first|last|again|to|that|as|and|or|outside|against)\b"
)
_SAID = re.compile(
    r"(?: (?:it )?(?:clear|plain|known))?(?: on \w+day| this week| last week| yesterday)?(?: that)? (?:they|it|both|neither)(?= )"
)
_AMONG = re.compile(
    r" among (?:the )?(?:(?:[\w-]+ ){0,2}(?:those|countries|nations|states|members|governments|few|several))(?: (?:that|which|who|to))?(?= )"
)
_DURING = re.compile(r" out (?:when|as|while|after|during|before|just as|moments after) ")
_PAPER = re.compile(
    r" (?:a|an|the|their) (?:[\w-]+ ){0,2}?(?:letter|statement|declaration|petition|text|motion|note|appeal|communique)"
    r" (?:(?P<opposes>against|opposing|condemning|criticising|criticizing|rejecting|denouncing|deploring|protesting)|(?P<supports>supporting|backing|praising|in favou?r of|in support of|defending|endorsing|welcoming))(?= )"
)
_DEGREE = re.compile(r" [\"“‘]?(?:[a-z]+ly )?(?:both |all |also |now |still )?(?:[a-z]+ly )?")
_SIGNING = frozenset(
    "sign signs signed signing issue issued issuing release released publish published join joined send sent adopted wrote put".split()
)
_WALKING = frozenset("walk walks walked walking storm stormed".split())
# Verbs with what stands between them and the object ("sign a letter against the plan", "give the green light to the plan").
_BEFORE_OBJECT = ((_SIGNING, _PAPER), (_LED, _LEADING), (_GIVING, _NOMINAL), (_GIVING, _GREEN_LIGHT))
# Verbs with what stands around the object ("want the plan scrapped", "give the plan their backing").
_AROUND_OBJECT = (
    (_WANTING, _WANTED),
    (_FINDING, _FOUND),
    (_ASKING, _FOR_TO_BE),
    (_GIVING, _GIVEN_TO),
    (_KEEPING_BACK, _GIVEN_TO),
    (_INSISTING, _THAT_BE),
)
_CLOSING_MARKS = frozenset('"”’')
_MANY = 12  # words of a verb group
_REACH = 300


class Stance(NamedTuple):
    """A side and what it is towards: a stretch of the text, or None."""

    side: Side
    target: tuple[int, int] | None


def past_mark(text: str, at: int) -> int:
    """Behind a mark that closes quoted words at *at* ("would 'never accept' the plan")."""
    return at + 1 if text[at : at + 1] in _CLOSING_MARKS and text[at + 1 : at + 2] == " " else at


def side_of(match: re.Match[str]) -> Side:
    """The side that a pattern's group names."""
    return "supports" if match["supports"] else "opposes"


def other(side: Side) -> Side:
    """The other side."""
    return "opposes" if side == "supports" else "supports"


def verb_group(text: str, at: int, limit: int, *, refused: bool = False) -> Stance | None:
    """
    The stance of whoever is the subject of the verb group that begins at *at*.

    >>> verb_group("They would not accept the quota.", 4, 32)
    Stance(side='opposes', target=(22, 31))

    Args:
        text: The text.
        at: Where the group begins, with a space.
        limit: Where its sentence ends.
        refused: Whether the subject is negated ("neither A nor B").
    """
    negated, modal, be = refused, False, False
    for _ in range(_MANY):
        if when := _WHEN.match(text, at, limit):
            at = when.end()
        match = _WORD.match(text, at, limit)
        if match is None:
            return None
        word, begins, at = match[1].lower(), at, match.end()
        if word in _NOT:
            negated = True
            modal = modal or word in _WILL_NOT
        elif word in _UNSURE:
            return None
        elif word in _MODALS:
            modal = True
        elif word in _BE:
            be = True
            if found := _of_being(text, at, limit):
                return None if negated else found
        elif be and not word.endswith("ing"):
            if word not in _SKIPPED and not word.endswith("ly"):
                return None if negated else _joined(text, word, at, limit)
        else:
            found = of_verb(text, word, at, limit)
            if found is not None:
                if not negated:
                    return found
                return Stance("opposes", found.target) if modal and found.side == "supports" else None
            if word in _SAYING and (said := _SAID.match(text, at, limit)):
                at = said.end()
                negated = negated or said[0].endswith("neither")
            elif word not in _SKIPPED and not (word.endswith("ly") and text[begins] == " "):
                return None
    return None


def _of_being(text: str, at: int, limit: int) -> Stance | None:
    """What follows "are": "firmly opposed to the plan", "among those opposing it"."""
    if among := _AMONG.match(text, at, limit):
        return verb_group(text, among.end(), limit)
    if one := _ONE_OF.match(text, at, limit):
        return Stance(side_of(one), noun_phrase(text, one.end(), min(limit, at + _REACH)))
    if only := _ONLY_ONES.match(text, at, limit):
        return of_first(text, only["verb"], only.end(), limit)
    if ready := _READY.match(text, at, limit):
        return of_first(text, ready["verb"], ready.end(), limit)
    match = _DEGREE.match(text, at, limit)
    start = match.end() if match else at
    sides: tuple[tuple[tuple[str, ...], Side], ...] = ((OPPOSE_ADJECTIVES, "opposes"), (SUPPORT_ADJECTIVES, "supports"))
    for phrases, side in sides:
        for phrase in phrases:
            if text.startswith((phrase + " ", phrase + '" ', phrase + "” "), start):
                object_ = past_mark(text, start + len(phrase))
                return Stance(side, noun_phrase(text, object_, min(limit, at + _REACH)))
    return None


def _joined(text: str, word: str, at: int, limit: int) -> Stance | None:
    """A gerund behind a verb of company ("joined Peru in rejecting the tariff", "was joined by Peru in")."""
    if word not in _JOINING:
        return None
    match = _IN.match(text, at, min(limit, at + _REACH))
    return of_first(text, match["verb"], match.end(), limit) if match else None


def of_verb(text: str, word: str, at: int, limit: int) -> Stance | None:
    """What the verb *word*, which ends at *at*, says."""
    near = min(limit, at + _REACH)
    for words, pattern in _BEFORE_OBJECT:
        if word in words and (match := pattern.match(text, at, limit)):
            return _to_be_done(text, Stance(side_of(match), noun_phrase(text, match.end(), near)))
    if (to := _to_do(text, word, at, limit)) is not None:
        return to
    for words, pattern in _AROUND_OBJECT:
        if word in words and (match := pattern.match(text, at, limit)):
            return Stance(side_of(match), match.span("object"))
    if word in _DECLARING and text.startswith(" themselves", at):
        return _of_being(text, at + len(" themselves"), limit)
    if word.startswith(("protest", "complain")) and (protested := _PROTESTED.match(text, at, limit)):
        return Stance("opposes", noun_phrase(text, protested.end(), near))
    if joined := _joined(text, word, at, limit):
        return joined
    if word in _SAYING and (paper := _IN_PAPER.match(text, at, limit)):
        return of_first(text, paper["verb"], paper.end("verb"), limit)
    if word in _KEEPING_BACK and (match := _ALL_OF_IT.match(text, at, limit)):
        return Stance(other(side_of(match)), None)
    if word in _KEEPING_BACK and (match := _NOMINAL.match(text, at, limit)):
        return Stance(other(side_of(match)), noun_phrase(text, match.end(), near))
    if word.startswith("object") and text.startswith((" when ", " as "), at):
        return Stance("opposes", subject_at(text, text.index(" ", at + 1), near))
    if word in _WALKING and (during := _DURING.match(text, at, limit)):
        return Stance("opposes", subject_at(text, during.end(), near))
    return of_first(text, word, at, limit)


def _to_do(text: str, word: str, at: int, limit: int) -> Stance | None:
    """What is agreed, refused or asked for ("agreed to sign", "refused to pay", "urged the bloc to drop")."""
    refusing = word in _REFUSING
    near = min(limit, at + _REACH)
    to = _TO.match(text, at, near) if refusing or word in _OPENERS else None
    if to is None:
        return None
    if refusing and (kept := _KEPT_OUT.match(text, to.start("verb"), limit)):
        return Stance("opposes", noun_phrase(text, kept.end(), near))
    verb, negated = to["verb"], to["not"] or to["not2"]
    found = of_verb(text, verb, to.end(), limit) if verb not in _REFUSING else None
    if found is not None:
        if not (refusing or negated):
            return found
        return Stance("opposes", found.target) if found.side == "supports" else None
    if not (refusing or negated) and (willed := _WILLED.match(text, to.start("verb"), limit)):
        return Stance(side_of(willed), noun_phrase(text, willed.end(), near))
    if word in _ASKING and not negated and verb in _UNDOING | _KEEPING:
        return Stance("opposes" if verb in _UNDOING else "supports", noun_phrase(text, to.end(), near))
    return None


def of_first(text: str, word: str, at: int, limit: int) -> Stance | None:
    """The side of the verb *word* and its object."""
    if word not in VERBS:
        return None
    taken = taking(text, word, at)
    if taken is None:
        return None
    taken = taken._replace(end=past_mark(text, taken.end))
    if text[taken.end : taken.end + 1] not in (" ", ",", ".", ";", ""):
        return None
    if manner := _MANNER.match(text, taken.end, limit):
        taken = taken._replace(end=manner.end())
    if called := _CALLED.match(text, taken.end, limit):
        taken = taken._replace(end=called.end())
    if taken.end == at and (paired := _AND_VERB.match(text, at, limit)) and paired[1] in VERBS:
        return of_first(text, paired[1], paired.end(), limit)
    if taken.end == at and _NO_OBJECT.match(text, at):
        return None
    if word in _AGREEING and text.startswith(" to ", at) and _NOUN_NEXT.match(text, at + 4, limit) is None:
        return None
    if word in _STRIKING and _BARGAIN.match(text, taken.end, limit):
        return None
    target = noun_phrase(text, taken.end, min(limit, taken.end + _REACH))
    if target is not None and text.endswith((" out of", " from"), at, taken.end):
        over = text.find(" over ", *target)
        target = (target[0], over) if over >= 0 else target
    if target is None and text.endswith(" at", at, taken.end):  # "walked out at noon"
        return None
    found = Stance(taken.side, target)
    return _to_be_done(text, found) if text.endswith(" for", at, taken.end) else found


def _to_be_done(text: str, stance: Stance) -> Stance:
    """What is called for: the thing, or its end ("calls for the ban to be scrapped")."""
    to_be = _TO_BE.search(text, *stance.target) if stance.target else None
    if to_be is None or stance.target is None:
        return stance
    return Stance("opposes" if to_be["opposes"] else "supports", (stance.target[0], to_be.start()))
