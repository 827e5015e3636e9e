"""What stands before and after a chain of countries: heads and tails that say there are more."""

from __future__ import annotations

import re

NOUNS = (
    r"(?:countries|nations|states|powers|forces|members|governments|economies|allies|partners|neighbou?rs|players|signatories|capitals|democracies|producers|exporters|importers|republics|monarchies|parties|donors|"
    r"kingdoms|territories|islands|regions|places|markets|destinations|jurisdictions|friends|foes|rivals|adversaries|backers|supporters|critics|opponents|participants|observers|buyers|sellers|suppliers|emirates)"
)
"""Plural nouns that states go by."""

AS_WHAT = r"(?:(?:co-)?hosts?|newcomers?|neighbou?rs?|ally|allies|partners?|holders|champions|rivals?|outsiders?|debutants|minnows|favou?rites|leaders)"
"""Nouns that stand before a state without an article ("hosts Qatar")."""

_NAME = r"[A-Z][\w-]*(?: [A-Z][\w-]*)*"
_PART = r"(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|mainland|continental|sub-Saharan|upper|lower)"
_ATTACHED = (
    rf"(?: of (?:the )?{_NAME}(?: group of (?:countries|nations|states)| bloc| alliance| group| union| club| pact| grouping)?| (?:in|from|across|of|around|outside|beyond|along|near|bordering|on) (?:the )?(?:{_PART} )?{_NAME}| under (?:embargo|sanctions|threat|siege|blockade|scrutiny)|"
    r" (?:in|of|from|across|on|along|around|outside) the (?:[a-z-]+ )?(?:region|north|south|east|west|belt|coast|route|river|basin|peninsula|strait|equator|front|neighbourhood|hemisphere|zone|corridor|subcontinent|bloc|alliance|group|world|area|club|pact|union|continent|gulf|grouping|European bloc))?"
)
_LOT = r"a (?:few|dozen|couple of|(?:(?:small|large|whole|long|growing) )?(?:number|handful|string|host|raft|clutch|score|group|range|slew|swathe|cluster|scattering|row) of)"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:half a|two|three|four) dozen|\d+)"
_QUANTITY = (
    rf"(?:some|several|many|various|most|all|{_LOT}|dozens of|scores of|at least|about|the|its|his|her|their|{_NUMBER})"
)
_SOME = rf"(?:some|several|many|various|most|{_LOT}|dozens of|scores of|at least|about|much of)"
_WORD = r"(?:[\w'-]+|(?:[A-Z]\.)+)"
_TAIL = re.compile(
    rf"(?:(?: \([^()\n]{{1,40}}\))?,? (?:and|or|as well as|plus|along with|together with) (?:(?:possibly|perhaps|probably|maybe|apparently|even|also|indeed) )?(?:(?:in|from|to|of|for|with|by|across) )?(?:"
    rf"(?:{_QUANTITY} ){{0,3}}(?:other (?:{_WORD} ){{0,4}}?{NOUNS}|(?:further|additional|fellow) (?:{_WORD} ){{0,2}}?{NOUNS}|other (?:{_WORD} ){{0,2}}?(?!\w*ss\b)\w+s|(?:neighbou?ring|nearby|surrounding|adjacent) (?:countries|states|nations|republics|islands))\b{_ATTACHED}"
    rf"|(?:{_QUANTITY} ){{0,3}}others\b{_ATTACHED}"
    rf"|{_NUMBER} of (?:its|their|the|his|her) (?:{_WORD} ){{0,2}}?{NOUNS}\b"
    rf"|(?:{_SOME} )(?:of (?:the|its|their) )?(?:more|(?:{_WORD} ){{0,3}}?{NOUNS})\b{_ATTACHED}"
    rf"|(?:{_SOME} )?(?:{_NUMBER}|many|several|some|dozens) more(?: (?:{_WORD} ){{0,3}}?{NOUNS}\b{_ATTACHED})?"
    rf"|elsewhere(?: (?:in|on|across|around|along) (?:(?:the|that|this) (?:[a-z-]+ )?(?:region|bloc|alliance|world|area|union|continent|gulf|belt|coast|basin|peninsula|neighbourhood|north|south|east|west)|(?:the )?(?:{_PART} )?{_NAME}))?"
    rf"|(?:(?:much|most|many|parts) of |(?:much of |most of )?the rest of )(?:the )?(?:(?:{_PART} )?{_NAME}|[a-z]+)"
    r"|beyond|more(?= ?[.,;:)”\"–—]|$)|all the rest|the rest(?= ?[,.;:)”\"–—]|$)|so (?:on|forth))"
    r"|,? among (?:many )?others?\b(?= ?[,.;:)–—]|$)|, others(?= [a-z])|,? (?:and|or) the like\b|,? etc\b\.?|,? to (?:name|mention) (?:but |just |only )?(?:a few|some|two|three|four|five)(?: [a-z]+)?| ?(?:\.\.\.|…)(?! ?[A-Z]))"
)
_HEAD = re.compile(
    r"(?:\b(?:including|such as|among them|notably|most [a-z]+ly|above all|not least|chiefly|mainly|first and foremost|especially|particularly|in particular|e\.g\.|for example|for instance|ranging from|\b[Ww]hether(?= (?:in|from) ))|\binclude[sd]?|\b[Aa]mong them (?:were|are)|\b(?!looks|sounds|feels|seems|acts|does|was|is)[A-Za-z]+s like(?: the one| that| those| the ones)?|, say|\b(?:latest|last|first|most recent) of (?:them|these|those)|\bas (?:far(?:-flung| afield| away| apart)?|diverse|varied|different|distant|remote|dissimilar) as|\bthe likes of|,? among(?:st)? (?:others|other [a-z]+)|\b(?:countries|nations|states|members|governments)(?: [\w ]{1,20})?, from|\b(?:the )?(?:latest|first|last|most recent|foremost)(?: to do so| to join| to sign| of (?:them|these))? (?:being|were|are|was|is)|\b(?:chief|first|foremost|prominent|notable) among them|\b(?:most|many|some|several|half) of (?:them|these|those|whom|which)(?= (?:from|in) )|\b(?:countries|nations|states|governments|members|islands|republics|producers|economies),? (?:led|headed|spearheaded) by),?"
    rf" (?:those (?:of|from|in) )?(?:(?:in|from|of|with|to|by|against|for|both|neighbou?ring|nearby|{AS_WHAT}) )?(?:the )?$"
)
_SINGLE = re.compile(r"(?:\bincluding|\bsuch as|\binclude[sd]?) (?:(?:in|from|by|with) )?(?:the )?$")
_TAIL_BEGINS = (
    " and ",
    ", and ",
    " or ",
    ", or ",
    " as well as ",
    ", as well as ",
    " plus ",
    ", plus ",
    " along with ",
    ", along with ",
    " together with ",
    ", together with ",
    ", among ",
    " among ",
    ", others ",
    " (",
    ", etc",
    " etc",
    ", to name ",
    " to name ",
    ", to mention ",
    "...",
    " ...",
    "…",
)
_HEAD_WORDS = (
    "includ",
    "such as",
    "mong them",
    " like ",
    "notably",
    "special",
    "particular",
    "e.g.",
    "example",
    "instance",
    "likes of",
    "ranging",
    "hether ",
    ", most ",
    "recently",
    "above all",
    "not least",
    "chiefly",
    "mainly",
    "foremost",
    "ng others",
    "st others",
    "ng other ",
    "being ",
    ", from ",
    "latest ",
    "last ",
    "first ",
    "most recent ",
    " of them ",
    " of those ",
    " of these ",
    " of wh",
    "like th",
    ", say",
    " as far",
    " as diverse ",
    " as varied ",
    " as different ",
    " as distant ",
    " as remote ",
    " as dissimilar ",
    "led by",
    "headed by",
)
_TRAILS = (" among them", " included", " foremost among", " chief among")
_TRAIL = re.compile(r" (?:(?:foremost |chief )?among them|included)(?= ?[,.;:)–—]|$)")
_BEFORE_TRAILED = (", ", "— ", "– ", " (", ", the ", " - ")
_SINGLE_SIGNS = frozenset({"ng ", "as ", "de ", "es ", "ed ", "he ", "in ", "om ", "by ", "th "})
_ENDS = re.compile(
    r"[.,;:!?)\]”\"—–]|$| (?:and|or|but|to|in|for|on|at|by|with|as|have|has|had|are|were|is|was|will|would|that|which|who|where|when|over|after|before|against|since|because|during|from|while|–|—)\b"
)


_AMONG = re.compile(
    r",? (?:included|among them|for instance|for example)\b(?= ?[,.;:)–—]|$)|(?: have| had)? (?:is|are|was|were|be|been) (?:also )?among (?:the|them|those|several|a|some|\d+|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"| among (?:the )?(?:those|countries|states|nations|governments|members)\b| (?:in the (?:lead|vanguard|forefront)|at (?:its|their) head|at the (?:fore|forefront|head of (?:the|a) \w+)|to the fore|leading the way|out in front|foremost)\b"
)
_AMONG_SIGNS = (
    " incl",
    ", incl",
    " among",
    ", among",
    ", for ",
    " for ",
    " are ",
    " were ",
    " have ",
    " had ",
    " is ",
    " was ",
    " in the ",
    " at the ",
    " at its ",
    " at their ",
    " to the ",
    " leading ",
    " out in ",
    " foremost",
)


def tail(text: str, end: int) -> int | None:
    """Where the open tail ends that begins at *end* (", and other countries"), or None."""
    if not text.startswith(_TAIL_BEGINS, end):
        return None
    match = _TAIL.match(text, end, end + 160)
    return match.end() if match else None


def counted_among(text: str, end: int) -> bool:
    """Whether the words after *end* say that there are more ("A and B included", "A and B were among those")."""
    return text.startswith(_AMONG_SIGNS, end) and _AMONG.match(text, end) is not None


def headed(text: str, start: int) -> bool:
    """Whether the words before *start* say that what follows are examples."""
    left = text[max(0, start - 50) : start]
    for word in _HEAD_WORDS:
        if word in left:
            return _HEAD.search(left) is not None
    return False


def may_show_one(text: str) -> bool:
    """Whether there is a word in *text* with which one name alone is an example."""
    return "nclud" in text or "such as" in text or " among them" in text


def single_shown(text: str, start: int, end: int) -> bool:
    """Whether one name alone is an example ("including China", ", China among them")."""
    trailed = text.startswith(_TRAILS, end) and text.endswith(_BEFORE_TRAILED, 0, start)
    return (trailed and _TRAIL.match(text, end) is not None) or _single_headed(text, start, end)


def _single_headed(text: str, start: int, end: int) -> bool:
    """The same for one name alone, which must also be a whole noun phrase ("including China", not "including China experts")."""
    if text[start - 3 : start] not in _SINGLE_SIGNS:
        return False
    left = text[max(0, start - 30) : start]
    return (
        ("nclud" in left or "such as" in left)
        and _SINGLE.search(left) is not None
        and _ENDS.match(text, end) is not None
    )
