"""The words that take a side, as data: verbs, what stands with them, and nouns."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from ._inflect import inflected

Side = Literal["supports", "opposes"]

# verb: what may stand after it before the object, "" for nothing ("back the plan", "vote for the plan").
_SUPPORTING = """
back support endorse praise welcome defend applaud commend favour favor hail champion co-sponsor cosponsor sponsor uphold approve
accept advocate embrace sign co-sign cosign ratify initial adopt cheer salute laud bless greenlight espouse celebrate prefer
affirm demand
have: nothing against | no objection to | no objections to | no problem with | no quarrel with
vote: for | in favour of | in favor of | yes to | yes on | to approve | to adopt | to back | to pass | to keep | to ratify | to support
come: out in support of | out in favour of | out in favor of | out for | in support of | in favour of | in favor of | down in favour of | out in defence of | to the defence of | round to | around to | to the aid of | down on the side of
speak: out in support of | out in favour of | out in favor of | in support of | in favour of | in favor of | out for | up for | warmly of | highly of | well of
argue: for | in favour of | in favor of
rule: in favour of | in favor of
approve: of
sign: up for | up to | on to | off on
subscribe: to
accede: to
agree: to
assent: to
consent: to
align: itself with | themselves with
ally: itself with | themselves with
associate: itself with | themselves with
side: with
stand: behind | by | with
line: up behind
rally: behind | to | around | round | in support of | to the side of
unite: behind | in support of
swing: behind
fall: in behind | in line behind
get: behind
throw: their weight behind | its weight behind | their full weight behind | their support behind | its support behind | their lot in with
put: their weight behind | its weight behind | their support behind | their names to | their name to | its name to | their signatures to | their faith in
lend: their names to | their name to | their weight to
set: their names to
add: their signatures to | its signature to | their names to | their name to | its name to | their voices to | their voice to | their weight to
call: for
insist: on
cast: their votes for | votes for | a vote for | votes in favour of | their ballots for | their votes in favour of
hold: out for
join: forces behind | forces in support of
say: yes to
stick: up for | by
push: for
press: for
campaign: for
lobby: for
plead: for
vouch: for
raise: their hands for | their hands in favour of
warm: to
fight: for
opt: for
plump: for
"""
_OPPOSING = """
condemn reject oppose criticise criticize denounce veto deplore slam blast protest resist block boycott rebuff lambast lambaste dismiss
ridicule scorn decry shun attack distrust spurn repudiate assail castigate censure rebuke contest challenge dispute denigrate deride
disavow disown abhor lament thwart obstruct torpedo scupper sink quit snub bemoan discard impugn defy abandon renounce exit
mock stymie rubbish dislike detest loathe resent
protest: against | at | about | over
object: to | strongly to | formally to
vote: against | no to | no on | down | to reject | to block | to scrap | to lift | to drop | to repeal
come: out against | down against | out in opposition to
speak: against | out against | up against | in opposition to | ill of
argue: against
rule: against
campaign: against
lobby: against
rally: against | in opposition to
side: against
stand: against | in the way of | up against | in opposition to | up to | in opposition to
line: up against
unite: against | in opposition to
band: together against
fight: against | back against
push: back against | back on
kick: against
hit: back at | out at | out against
lash: out at | out against
rail: against
recoil: at | from
bristle: at
baulk: at
balk: at
bridle: at
chafe: at
walk: out of | out on | out over | out in protest at | out in protest over | out in protest against | away from | out at
storm: out of
pull: out of | back from
opt: out of
back: out of | away from
withdraw: from | their support for | its support for | their backing for | their support from
stay: away from | out of
keep: away from
disagree: with | over
dissent: from
distance: itself from | themselves from
dissociate: itself from | themselves from
disassociate: itself from | themselves from
turn: down | against | their backs on | their back on | its back on
throw: out | their weight against | their lot in against
strike: down
shoot: down
take: issue with | exception to | a stand against | a dim view of | umbrage at
find: fault with
cry: foul over | foul at
draw: the line at
hold: out against
say: no to
join: forces against
oppose: to
demur: at
dig: in against
cast: their votes against | votes against | a vote against | their ballots against | doubt on
pour: cold water on | scorn on
rule: out
raise: their hands against
withhold: their signatures from | its signature from | their support from | their consent from
warn: against
have: no time for | no truck with | serious doubts about | doubts about
want: no part of | no part in | nothing to do with | none of
round: on
break: with | ranks over
complain: about
disapprove: of
"""
_IRREGULAR = {
    form[0]: tuple(form)
    for form in (
        line.split()
        for line in """
come comes came come coming
speak speaks spoke spoken speaking
stand stands stood stood standing
swing swings swung swung swinging
fall falls fell fallen falling
get gets got got getting
throw throws threw thrown throwing
put puts put put putting
lend lends lent lent lending
set sets set set setting
fight fights fought fought fighting
uphold upholds upheld upheld upholding
withhold withholds withheld withheld withholding
withdraw withdraws withdrew withdrawn withdrawing
take takes took taken taking
find finds found found finding
hold holds held held holding
cast casts cast cast casting
break breaks broke broken breaking
stick sticks stuck stuck sticking
say says said said saying
have has had had having
strike strikes struck struck striking
shoot shoots shot shot shooting
sink sinks sank sunk sinking
quit quits quit quit quitting
hit hits hit hit hitting
draw draws drew drawn drawing
dig digs dug dug digging
keep keeps kept kept keeping
initial initials initialled initialled initialling
rebut rebuts rebutted rebutted rebutting
""".strip().splitlines()
    )
}
SUPPORT_NOUNS = "support backing approval endorsement praise blessing assent consent solidarity acclaim applause commitment enthusiasm understanding".split()
"""What a supporter gives and a plan wins."""

OPPOSE_NOUNS = """
opposition resistance criticism condemnation objections objection protests protest disapproval veto vetoes fire outrage anger fury
censure scorn dissent hostility ire rejection pushback backlash complaints complaint dismay rebuke rebukes denunciation
denunciations indignation scepticism skepticism misgivings unease contempt disdain walkout walkouts boycott
""".split()
"""The same for opponents."""

SUPPORT_ADJECTIVES = (
    "in favour of",
    "in favor of",
    "in support of",
    "supportive of",
    "behind",
    "for",
    "keen on",
    "enthusiastic about",
    "happy with",
    "pleased with",
    "delighted with",
    "delighted by",
    "grateful for",
)
OPPOSE_ADJECTIVES = (
    "opposed to", "against", "critical of", "hostile to", "in opposition to", "scathing about", "dismissive of",
    "dead against", "dead set against", "unhappy with", "unhappy about", "furious over", "furious at", "furious about", "sceptical about",
    "sceptical of", "skeptical about", "skeptical of", "uneasy about", "uneasy with", "angry about", "angry at", "angry over",
    "outraged by", "outraged at", "appalled by", "appalled at", "alarmed by", "disappointed by", "disappointed with", "up in arms over",
    "up in arms about", "implacably opposed to",
)  # fmt: skip


# What stands between a verb and its particles ("came out on Monday in support of").
_BETWEEN = re.compile(
    r"((?: out| up| down)?) (?:(?:late |early )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|this week|last week|at the weekend|again|at once|hard|for (?:long|months|weeks|days|years|decades|hours)|[a-z]+ly)(?= )"
)


class Taking(NamedTuple):
    """A verb that takes a side: where what stands with it ends."""

    side: Side
    end: int


def _forms(verb: str) -> tuple[str, ...]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    base, third, past, participle = inflected(verb)
    return base, third, past, past, participle


def _read(lines: str, side: Side, active: dict[str, list[tuple[str, Side]]], passive: dict[str, Side]) -> None:
    for line in lines.strip().splitlines():
        verb, colon, rests = line.partition(": ")
        entries = (
            [(verb, [rest.strip() for rest in rests.split("|")])] if colon else [(one, [""]) for one in line.split()]
        )
        for word, after in entries:
            forms = _forms(word)
            for rest in (f" {one}" if one else "" for one in after):
                for form in forms:
                    active.setdefault(form, []).append((rest, side))
                passive[forms[3] + rest] = side


_ACTIVE: dict[str, list[tuple[str, Side]]] = {}
PASSIVE: dict[str, Side] = {}
"""Participles with what stands with them, as before an agent ("backed", "objected to")."""

_read(_SUPPORTING, "supports", _ACTIVE, PASSIVE)
_read(_OPPOSING, "opposes", _ACTIVE, PASSIVE)
VERBS = {form: tuple(sorted(set(rests), key=lambda one: (-len(one[0]), one))) for form, rests in _ACTIVE.items()}
"""The forms of the verbs, each with what may stand after it, longest first."""

WORDS_OF_PASSIVE = 1 + max(phrase.count(" ") for phrase in PASSIVE)


def taking(text: str, word: str, end: int) -> Taking | None:
    """
    Whether *word*, which ends at *end*, is a verb that takes a side.

    >>> taking("They vote against the plan.", "vote", 9)
    Taking(side='opposes', end=17)
    """
    rests = VERBS.get(word, ())
    if rests and (when := _BETWEEN.match(text, end)):
        part = when[1]
        for rest, side in rests:
            if rest.startswith(f"{part} ") and text.startswith(rest[len(part) :], when.end()):
                return Taking(side, when.end() + len(rest) - len(part))
    for rest, side in rests:
        stop = end + len(rest)
        if rest and text.startswith(rest, end) and not text[stop : stop + 1].isalnum():
            return Taking(side, stop)
    bare = next((side for rest, side in rests if not rest), None)
    return Taking(bare, end) if bare is not None and not text[end : end + 1].isalnum() else None
