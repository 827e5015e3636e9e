"""The stance of a list that stands as the agent: "a text backed by A and B", "the plan won the support of A and B"."""

from __future__ import annotations

import re

from ._clause import KEPT, UNDONE, Stance, side_of, verb_group
from ._openness import NOUNS
from ._phrases import noun_phrase, phrase_before, sentence_end, subject_at, subject_of
from ._sides import OPPOSE_NOUNS, PASSIVE, SUPPORT_NOUNS, WORDS_OF_PASSIVE, Side

_AGENT = re.compile(
    rf"(?:,? (?:not least|above all|chiefly|mainly|mostly|largely|notably))?(?:,? (?P<by>by)| (?P<of>of|from|among|with|to|for|in))(?: both| only| just|,? among(?:st)? others,)?(?: (?:some|about|more than|at least|nearly|over|almost|only))?(?: (?:[\w'-]+ ){{0,6}}?{NOUNS}(?: (?:including|such as|among them|like|notably|led by)|, (?:including|such as|among them|like|notably|led by|in particular|mainly|chiefly)|,|:| \(| —| –| -)?)?(?: the| (?:several|many|most|other|various|a number of|dozens of|a group of|a handful of|scores of|a dozen)(?: [\w-]+){0, 3}?)? $"
)
_ADVERBS = re.compile(
    r"(?: (?:[a-z]+ly|also|now|both|outright|out of hand|in full|in principle|roundly|yesterday|on \w+day|last week|in public|in private|at once))+$"
)
_BE = re.compile(
    r"(?:(?: (?:(?:is|are|was|were|has|have|had) (?:yet )?to|has|have|had|will|would|could|may|might|also|now|still|so far|since|long|already|[a-z]+ly))* (?:be|been|being|is|was|are|were|got|gets|remains|remained)(?: (?:also|now|still|since|long|already|immediately|both|so far|[a-z]+ly))*)$"
)
_FRONT_ADVERB = re.compile(r"\s*(?:[A-Z][a-z]+ly |Long |Once |Already |Now |Though |Although )?")
_NEGATED = re.compile(r"\b(?:not|never|hardly|scarcely|yet to)\b")
_OTHER_DOER = re.compile(
    r",? (?P<verb>\w+(?:ed|en|wn|ght)|put forward) (?:by|in|at|on|with) [^,;]{1,50},? (?:and|but|yet)$|,? (?:and|but)$"
)
_NOUN = rf"(?:(?P<supports>{'|'.join(SUPPORT_NOUNS)}|thanks|friends|votes?)|(?P<opposes>{'|'.join(OPPOSE_NOUNS)}|(?:angry|furious|hostile|frosty|chilly|icy) (?:response|reaction|reception)))"
_WITH_NOUN = rf"(?: (?:the|some|its|a|an|no|[a-z-]+))?(?: (?:strong|broad|wide|fierce|stiff|sharp|strenuous|public|open|unanimous|immediate|strident|vocal|loud|formal|angry|firm|full|united|qualified|[a-z]+[a-z]))?(?: (?:words of|a chorus of|a storm of|a barrage of))? (?:{_NOUN}|attack|(?P<liking>favou?r))"
_WINS = re.compile(
    r"(?:(?: (?:has|have|had|will|would|was|were|been|already|also|since|now|long|quickly|immediately|soon|duly))* (?:won|wins?|winning|has|had|have|draws?|drew|drawn|drawing|enjoys?|enjoyed|enjoying|secur(?:e|es|ed|ing)|gain(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|got|gets|"
    r"(?<!the )fac(?:e|es|ed|ing)|met with|met|meets with|meets|meeting with|meeting|ran into|runs into|running into|(?:founder(?:s|ed|ing)?|fail(?:s|ed|ing)?|collaps(?:es|ed|ing)|stumbl(?:es|ed|ing)|r[au]n(?:s|ning)? aground|broke|stall(?:s|ed|ing)?|sank) (?:on|over|amid)|(?:came|comes|come|coming|ran|runs|up) up against|hit|encounter(?:s|ed)?|attract(?:s|ed|ing)?|provok(?:e|es|ed|ing)|earn(?:s|ed|ing)?|spark(?:s|ed|ing)?|trigger(?:s|ed|ing)?|prompt(?:s|ed|ing)?|came under|comes under|come under|coming under|came in for|"
    r"comes in for|come in for|commands?|commanded|finds?|found|picked up|picks up|garner(?:s|ed)?|stirr?(?:s|ed)?|arous(?:e|es|ed)|rais(?:e|es|ed)|drawing|suffered|retains?|retained|lost|loses|lose))"
    rf"{_WITH_NOUN}$"
)
_HARDLY_ANY = re.compile(r" (?:few|little|no|scant) ")
_LOST = re.compile(r" (?:lost|loses|lose) ")
_CAME = re.compile(
    rf"(?:^|(?<=\W))(?P<noun>{'|'.join((*SUPPORT_NOUNS, *OPPOSE_NOUNS))})(?: (?:for|of|to|against|at|over|about|from) (?P<target>[^;]{{2,120}}?))?,? (?:has |have |had )?(?:come|came|comes|coming|was voiced|were voiced|was led|is led|arrived|poured in|flowed|was expressed|were raised|was heard|(?:been|was|were) (?:lodged|filed|raised|voiced|expressed|registered|entered|submitted))"
    r"(?: (?:mainly|mostly|largely|chiefly|also|only|again|swiftly|first|above all|late on \w+day|on \w+day))?$",
    re.IGNORECASE,
)
_NOUN_OF = re.compile(
    rf"(?:^|(?<=\W))(?:(?P<noun>{'|'.join((*SUPPORT_NOUNS, *OPPOSE_NOUNS))}) (?:for|of|to|against|at|over)|(?P<calls>[Cc]alls?) for) (?P<target>(?:the|an?|any|its|their|his|her|this|that|[A-Z][\w-]+'s) (?:[\w'-]+ ){{0,4}}?[\w'-]+)$",
    re.IGNORECASE,
)
_NOUNS_OF = frozenset({*SUPPORT_NOUNS, *OPPOSE_NOUNS, "call", "calls"})
_BEARS = re.compile(r" (?:bears|bore|carries|carried|has|had) the (?:signatures?|names?|initials)$")
_NEAR = 90  # code points in which the noun stands before the list
_FELT = re.compile(
    r" (?:(?:is|was|are|were|remains?|remained|proved|proves)(?: [a-z]+ly| still| also| a| an)?|(?:went|goes|gone) down(?: very| rather| particularly)?) (?:(?P<opposes>anathema|unacceptable|unpalatable|repugnant|abhorrent|unwelcome|intolerable|red line|non-starter|affront|unpopular|badly|poorly)|(?P<supports>welcome|acceptable|popular|dear|well))$"
)
_AT_WISH = re.compile(
    r"\s*(?:But |And )?At the (?:insistence|request|urging|behest|prompting|demand) of (?:both )?(?:the )?"
)
_VOTES = re.compile(
    r"(?:The )?(?:[a-z-]+ )?[Vv]otes? (?:(?P<opposes>against)|(?P<supports>for|in favou?r of)) (?P<target>[^;,]{2,80}?)(?: (?:were|was) cast| (?:came|come))$"
)
_MET = re.compile(
    rf"(?: (?:has|have|had|was|were|been|is|are))* (?:met with|drawn|drew|caused|provoked|sparked|stirred|triggered|aroused){_WITH_NOUN}(?=[ ,.;])"
)
_FATE = re.compile(
    rf" (?:was|were|has been|have been|will be|is to be) (?:(?P<opposes>{UNDONE}|struck|cut|taken out|left out|omitted)|(?P<supports>{KEPT}|added|included|inserted|put back|written))\b"
    r"| (?P<stayed>stayed|remained|stays|remains)\b"
)
_FOR = re.compile(r"\s*(?:And |But )?(?:For|To|In)(?: both| the| many)? ")
_FEELS = re.compile(
    r" (?:is|was|would be|remains?|remained)(?: [a-z]+ly| still| also| a| an)? (?:(?P<opposes>out of the question|anathema|unacceptable|unpalatable|repugnant|abhorrent|unwelcome|intolerable|red line|non-starter|affront|step too far)|(?P<supports>welcome|acceptable))\b"
)
_FRONT = re.compile(
    rf"(?:(?:With|Despite|Over|Amid|In the face of|Against|Thanks to|Notwithstanding|Ignoring|Brushing aside|Defying|Citing|Without|Faced with|Confronted with|In response to|Bowing to|Yielding to|Following|After|Under)(?: the| some| its)?(?: [a-z-]+){{0,2}}? {_NOUN})$"
)
_OVER = re.compile(
    rf"(?P<lead>,? (?:over|despite|with|amid|in the face of|against|notwithstanding|after|without|because of|owing to|due to|thanks to)(?: the)?(?: [a-z-]+)?) {_NOUN}$"
)
_WORD = re.compile(r" [\w'-]+")
_BODY = 6  # words of a subject
_THERE = re.compile(
    rf"There (?:was|is|were|has been|have been)(?: [a-z]+){{0,3}}? (?P<noun>{'|'.join((*SUPPORT_NOUNS, *OPPOSE_NOUNS))}) (?:for|of|to|against|at|over) (?P<target>[^;,]{{2,120}})$"
)
_ALL_NOUNS = frozenset(
    {
        *SUPPORT_NOUNS,
        *OPPOSE_NOUNS,
        "thanks",
        "vote",
        "votes",
        "friends",
        "favour",
        "favor",
        "attack",
        "response",
        "reaction",
        "reception",
    }
)
_FEELINGS = frozenset(
    "anathema unacceptable unpalatable repugnant abhorrent unwelcome intolerable line non-starter affront unpopular welcome acceptable popular dear badly poorly well".split()
)
_SIGNS = frozenset(
    {
        *_ALL_NOUNS,
        *_NOUNS_OF,
        *_FEELINGS,
        *(phrase.partition(" ")[0].lower() for phrase in PASSIVE),
        *"led spearheaded signature signatures name names initials".split(),
    }
)
"""Words without one of which no agent takes a side."""

_MOVING: dict[str, Side] = {
    **dict.fromkeys("angered infuriated enraged outraged incensed dismayed alienated upset appalled annoyed riled".split(), "opposes"),
    **dict.fromkeys("delighted pleased persuaded".split(), "supports"),
}  # fmt: skip
_WON_OVER = " won over"
_HAS = re.compile(r"(?: (?:has|have|had|also|already|deeply|clearly))* ?$")
_BEFORE_LIST = frozenset(
    "by of from among with to for in the both only just others including as like them notably particular mainly chiefly - – — (".split()
)
_ADOPTED = re.compile(
    r"[^,;.]{2,60}? (?:adopted|approved|passed|endorsed|backed|pushed (?:through|ahead with)|pressed (?:on|ahead) with|went ahead with|voted (?:for|through)|forced through|tabled|rejected|shelved|dropped|put forward|unveiled|launched|imposed|introduced)(?= )"
)
_ALONE = re.compile(rf"(?:The )?(?:[A-Z]?[a-z-]+ )??{_NOUN}", re.IGNORECASE)
_ALONE_NOUN = re.compile(rf"{_NOUN}$", re.IGNORECASE)
_TO_WHAT = re.compile(
    r" (?:to|for|of|against|over|(?:has |have )?(?:stalled|sank|delayed|scuppered|doomed|killed|blocked|halted|derailed|saved|revived|rescued|held up|sunk|prevented|slowed|stopped|frustrated|buried|forced through))(?= (?:the|an?|any|its|this) )"
)
_DONE = re.compile(
    r" (?:could not be|cannot be|was|were|is|are|has been|have been) (?:\w+ly )?\w+(?:ed|en|wn)$| (?:passed|went ahead|went through|failed|fell|survived|cleared [\w ]{1,20})$"
)


def as_agent(text: str, sentence: int, start: int, end: int, *, follows: bool = False) -> Stance | None:
    """
    The stance of a list ``text[start:end]``, in the sentence that begins at *sentence*.

    >>> stance = as_agent("A Fijian text was backed by Peru, Chile and others.", 0, 28, 50)
    >>> stance.side, stance.target
    ('supports', (0, 13))
    """
    word = text[text.rfind(" ", sentence, start - 1) + 1 : start - 1].rstrip(",:")
    moved = _MOVING.get(word) or ("supports" if text.endswith(_WON_OVER, sentence, start - 1) else None)
    if moved:
        verb = start - 1 - len(word if word in _MOVING else _WON_OVER)
        return Stance(moved, subject_of(text, sentence, sentence + len(_HAS.sub("", text[sentence:verb]))))
    if word in ("For", "To", "In"):
        return _felt_by(text, sentence, start, end)
    if word == "of" and text.startswith(", ", end) and _AT_WISH.fullmatch(text, sentence, start):
        thing = subject_at(text, end + 2, sentence_end(text, end))
        fate = _FATE.match(text, thing[1]) if thing else None
        return Stance("opposes" if fate["opposes"] else "supports", thing) if fate else None
    if word not in _BEFORE_LIST and not word.endswith("s") and not follows:
        return None
    if _SIGNS.isdisjoint(text[sentence:start].lower().replace(",", " ").split()):
        return None
    agent = _AGENT.search(text, max(sentence, start - 110), start)
    if agent is None:
        return None
    at = agent.start()
    if agent["by"] and text[sentence:at].strip() in ("Led", "Spearheaded"):
        return _of_led(text, end)
    if agent["by"] and (passive := _passive(text, sentence, at)):
        side, begins = passive
        return _of_passive(text, sentence, begins, side, end)
    return _of_noun(text, sentence, at, end)


def _felt_by(text: str, sentence: int, start: int, end: int) -> Stance | None:
    """What is nothing for the list ("For A and B, such a deal is out of the question")."""
    if not text.startswith(", ", end) or _FOR.fullmatch(text, sentence, start) is None:
        return None
    thing = subject_at(text, end + 2, sentence_end(text, end))
    felt = (_FEELS.match(text, thing[1]) or _MET.match(text, thing[1])) if thing else None
    return Stance(side_of(felt), thing) if felt else None


def _passive(text: str, sentence: int, at: int) -> tuple[Side, int] | None:
    """The participle that ends at *at*: its side and where it begins."""
    if adverbs := _ADVERBS.search(text, max(sentence, at - 40), at):
        at = adverbs.start()
    begins = at
    found = None
    for _ in range(WORDS_OF_PASSIVE):
        begins = text.rfind(" ", sentence, begins)
        first = begins + 1 if begins >= 0 else sentence
        phrase = text[first:at]
        side = PASSIVE.get(phrase) or PASSIVE.get(phrase[:1].lower() + phrase[1:])
        if side is not None:
            found = (side, first)
        if begins < 0:
            break
    return found


def _of_passive(text: str, sentence: int, begins: int, side: Side, end: int) -> Stance | None:
    """What the participle that begins at *begins* is about: its subject, the noun before it, or the subject after a fronted one."""
    if _FRONT_ADVERB.fullmatch(text, sentence, begins):
        return Stance(side, _behind(text, end))
    at = begins - 1
    other = _OTHER_DOER.search(text, max(sentence, at - 90), at)
    if other is not None:
        at = other.start()
    be = _BE.search(text, max(sentence, at - 60), at)
    if be is not None:
        return None if _NEGATED.search(be[0]) else Stance(side, subject_of(text, sentence, be.start()))
    if text[at - 1 : at] == ",":
        at -= 1
    if adverb := _ADVERBS.search(text, max(sentence, at - 40), at):
        at = adverb.start()
    return Stance(side, phrase_before(text, sentence, at))


def _of_led(text: str, end: int) -> Stance | None:
    """The stance of the body that the list leads ("Led by A and B, the assembly rejected the plan")."""
    at = text.find(", ", end, end + 90) + 1
    limit = sentence_end(text, at)
    for _ in range(_BODY):
        word = _WORD.match(text, at, limit) if at else None
        if word is None:
            return None
        at = word.end()
        if found := verb_group(text, at, limit):
            return found
    return None


def _behind(text: str, end: int) -> tuple[int, int] | None:
    """The subject of the main clause after a fronted participle or phrase whose list ends at *end*."""
    comma = text.find(", ", end, end + 90)
    if comma < 0 or ". " in text[end:comma]:
        return None
    return subject_at(text, comma + 2, min(len(text), comma + 300))


def _of_noun(text: str, sentence: int, at: int, end: int) -> Stance | None:
    """The same with a noun ("won the support of", "drew fire from", "over the protests of")."""
    last = text[text.rfind(" ", sentence, at) + 1 : at].lower()
    left = text[sentence:at]
    if votes := _VOTES.fullmatch(left):
        cast_on = noun_phrase(text, sentence + votes.start("target"), sentence + votes.end("target"))
        return Stance(side_of(votes), cast_on)
    if signed := _BEARS.search(left):
        return Stance("supports", subject_of(text, sentence, sentence + signed.start()))
    if last in _ALL_NOUNS:
        return _of_gain(text, left, sentence, end)
    if last in _FEELINGS:
        match = _FELT.search(left)
        return Stance(side_of(match), subject_of(text, sentence, sentence + match.start())) if match else None
    if _NOUNS_OF.isdisjoint(left.lower().replace(",", " ").split()):
        return None
    match = _THERE.match(left) if left.startswith("There ") else _CAME.search(left)
    if match is None:
        match = _NOUN_OF.search(left, max(0, len(left) - _NEAR))
        if match is None:
            return None
        if match["calls"]:
            calls = noun_phrase(text, sentence + match.start("target"), sentence + match.end("target"))
            return Stance("supports", calls)
    side: Side = "supports" if match["noun"].lower() in SUPPORT_NOUNS else "opposes"
    first = match.start("target")
    if first >= 0:
        return Stance(side, noun_phrase(text, sentence + first, sentence + match.end("target")))
    behind = _TO_WHAT.match(text, end)
    return Stance(side, noun_phrase(text, behind.end(), min(len(text), behind.end() + 300)) if behind else None)


def _of_gain(text: str, left: str, sentence: int, end: int) -> Stance | None:
    """A noun that ends *left*, which begins at *sentence*: something won, met, or passed over."""
    if match := _FRONT.match(left):
        comma = text.find(", ", end, end + 60)
        adopted = _ADOPTED.match(text, comma + 2, comma + 120) if comma >= 0 else None
        if adopted:
            return Stance(side_of(match), noun_phrase(text, adopted.end(), min(len(text), adopted.end() + 300)))
        if left.startswith("Without") and " have " not in text[end : sentence_end(text, end)]:
            return None  # "the plan would fail", not "would have failed"
        return Stance(side_of(match), _behind(text, end))
    if match := _WINS.search(left):
        if _HARDLY_ANY.search(match[0]):
            return None
        side: Side = "opposes" if _LOST.search(match[0]) else "supports" if match["liking"] else side_of(match)
        return Stance(side, subject_of(text, sentence, sentence + match.start()))
    if _ALONE.fullmatch(left):
        behind = _TO_WHAT.match(text, end)
        noun = _ALONE_NOUN.search(left)
        if behind and noun:
            return Stance(side_of(noun), noun_phrase(text, behind.end(), min(len(text), behind.end() + 300)))
    if match := _OVER.search(left):
        stop = match.start()
        if done := _DONE.search(left, 0, stop):
            return Stance(side_of(match), subject_of(text, sentence, sentence + done.start()))
        return Stance(side_of(match), phrase_before(text, sentence, sentence + stop))
    return None
