"""How much speaks for a body: weights of the evidence and of the words of a name."""

from __future__ import annotations

from itertools import pairwise

from . import _evidence as e
from ._body_words import CLUB_OPENERS, CLUB_TAILS, FOREIGN_OPENERS, ORG_HEADS, ORG_OPENERS, WEAK_ORG_HEADS
from ._given_names import given_names
from ._known_bodies import BODIES
from ._scores import weigh, weights
from ._states import capitals, state_names
from ._tokens import Tokens
from ._words import COMMON_WORDS, EVENT_WORDS, HONORIFICS, PLACE_TAILS, PLACES, TITLE_HEADS

_BODY = weights((e.DEFINED, 2.5), (e.BODY, 2.5), (e.THING, -1.0), (e.CUE, 0.5), (e.QUOTED, -1.5))


def body_score(words: list[str], flags: int, tokens: Tokens) -> float:
    """
    How much speaks for an organisation of several words.

    Args:
        words: The words of the name.
        flags: All evidence for it in the text.
        tokens: The different words of the text: one about a game has teams in it.
    """
    last = words[-1]
    score = weigh(flags, _BODY)
    if words[0] not in given_names():
        score += _done(words, flags)
    if len(words) < _LONG:
        score += _short_form(words, flags, tokens)
    if last in _LAST_OF_WHOLE and " ".join(words[-3:]).endswith(_WHOLE_HEADS):
        score += 2
    opened = ("of" in words or "for" in words or "on" in words) and _opens_a_body(words)
    score += _by_last(words, flags, opened=opened)
    if last in EVENT_WORDS:
        score -= 0 if last in ORG_HEADS or (words[1] in ("of", "on", "for") and _opens_a_body(words)) else 3
    elif flags & e.THE and last[-1] == "s" and last not in PLACE_TAILS and _is_team(words, tokens):
        score += 2  # the Kassel Herons: a team
    elif last in PAPERS and _is_paper(words, flags):
        score += 2  # the Boston Standard, Los Angeles Times
    elif words[-2] in ORG_HEADS and words[-2] not in WEAK_ORG_HEADS and (last in PLACES or last in _PLACED):
        score += 2.5  # Imperial College London, Quill Bank UK
    if score > 0 and len(words) > 2 and any(word in ORG_HEADS and word not in WEAK_ORG_HEADS for word in words[1:-1]):
        score += 1
    if "&" in words:
        score += 1.5
    if last in PLACE_TAILS and not opened:
        score -= 1.5
    if last not in EVENT_WORDS and last not in TITLE_HEADS and not BODIES.keys().isdisjoint(words):
        score += 1
    if score > 0 and words[0] in state_names():
        score += 0.5
    return score


def _by_last(words: list[str], flags: int, *, opened: bool) -> float:
    """What the last word adds, or the opening of a name that goes on with "of"."""
    last = words[-1]
    if last in _CENTRES and words[-2] in _PLEASURES:
        return -1.0  # a leisure centre is a place
    if last in ORG_HEADS:
        return max(_head(last, words[0], flags), 2.5 if opened else 0.0)
    return 2.5 if opened or last.endswith(_ENDINGS) else 0.0  # Hansa Kreditbank


def _done(words: list[str], flags: int) -> float:
    """What the deeds and dealings tell of a name without a given name."""
    score = 2.0 if flags & e.DEALING else 0.0
    last = words[-1]
    if flags & e.THE and flags & (e.MANY | e.WHO) and last[-1] == "s" and last[-2] != "s":
        score += 2  # "the Quillan Otters, who have": a team, a band
    return score


def _is_paper(words: list[str], flags: int) -> bool:
    """The Boston Standard, Los Angeles Times; and whom somebody told something: "told the Quillan Courier"."""
    if flags & e.THE:
        return words[0] in PLACES or bool(flags & e.CUE)
    return words[-2] in PLACES and len(words) > 2


_ENDINGS = ("bank", "banken", "werke", "gesellschaft", "versicherung", "verband", "sparkasse")


def _short_form(words: list[str], flags: int, tokens: Tokens) -> float:
    """FC Kassel, Banco Kassel, Kassel United."""
    if words[0] in CLUB_OPENERS or words[0] in FOREIGN_OPENERS or words[0] in ("TV", "Radio"):
        return 2.5
    if words[0] in _SPORTS and (words[-1] in PLACES or words[-1] in state_names()):
        return 2.5  # Tennis Australia
    if words[0] in BODIES and BODIES[words[0]][1] == "business":
        return 2.0  # Sony Music
    if words[-1] in CLUB_TAILS and any(game in tokens for game in _GAMES):
        return 0.0 if flags & (e.PLACED | e.REGION | e.TOWN) and words[-1] in PLACE_TAILS else 3.0
    return 0.0


def _head(last: str, first: str, flags: int) -> float:
    """What the last word of a name adds that is one of a body's: most for the Miami Heat, least for Otto Heat."""
    if last not in WEAK_ORG_HEADS:
        return 3.0 if flags & e.THE else 2.5
    if not flags & e.THE:
        return 1.0 if last != "Front" or first in PLACES or first == "Western" else 2.0
    return 2.5 if ORG_HEADS[last] == "civilian" and first in PLACES else 1.5


def _opens_a_body(words: list[str]) -> bool:
    """Bank of ..., Institute for ..."""
    return any(
        following in ("of", "for", "on")
        and (word in ORG_OPENERS or word in ORG_HEADS)
        and word not in TITLE_HEADS
        and word not in HONORIFICS
        for word, following in pairwise(words)
    )


_PLEASURES = frozenset("Leisure Shopping Sports Conference Garden Visitor".split())
_CENTRES = frozenset(("Centre", "Center"))
_SPORTS = frozenset(
    """
    Tennis Cricket Rugby Hockey Swimming Netball Rowing Boxing Basketball Football Golf Athletics Cycling Sport Volleyball
    """.split()
)
_LONG = 4
_PLACED = capitals() | frozenset(("UK", "USA", "Europe", "America", "Asia"))
PAPERS = frozenset(
    """
    Post Times Standard Statesman Star Sun Courier Bee Inquirer Enquirer Dispatch Register Record Independent Advertiser
    Examiner Advocate Leader Citizen Gazette Age Argus Echo Guardian Telegraph Observer Mirror Economist Journal Tribune
    Herald Globe Chronicle Mail
    """.split()
)
_LAST_OF_WHOLE = frozenset(("School", "Fame", "District", "Hospital", "House"))
_WHOLE_HEADS = (
    "High School", "Middle School", "Grammar School", "Primary School", "Elementary School", "Secondary School", "Hall of Fame",
    "School District", "General Hospital", "Memorial Hospital", "Regional Hospital", "University Hospital", "Community Hospital", "Opera House",
)  # fmt: skip
_GAMES = frozenset(
    """
    league season seasons playoffs pitcher innings quarterback touchdown touchdowns coach teammates roster homer inning
    overtime goalie defenseman linebacker halftime matchup championship midfielder striker goalkeeper defender winger
    goalless keeper
    Striker Goalkeeper Midfielder Defender Coach Winger
    """.split()
)


def _is_team(words: list[str], tokens: Tokens) -> bool:
    """Whether "the Kassel Herons" may be a team: of a known place, or in a text about a game."""
    if _of_a_place(words):
        return True
    last = words[-1].lower()
    return (
        len(words) < _LONG
        and words[0] not in given_names()
        and words[0] not in COMMON_WORDS
        and last not in tokens
        and last[-2:] not in ("ss", "us", "is")
        and any(game in tokens for game in _GAMES)
    )


def _of_a_place(words: list[str]) -> bool:
    return words[0] in PLACES or words[0] in state_names() or words[-2] in PLACES
