"""Score sheets: results, rankings, line-ups and scorecards, where the place in the line tells who is a player and who a team."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ._body_words import ORG_HEADS
from ._runs import Run
from ._states import state_names
from ._words import MONTHS_DAYS

_FEW = 4
"""At most one word in so many has a small letter, those of games not counted."""
_LINE_UP = 6
"""A line-up has at least so many commas and semicolons."""
_LONGEST = 400
_BETWEEN = 13
_BEAT = frozenset((" beat ", " defeated ", " edged ", " thrashed ", " routed ", " lost to ", " drew with "))
_GAME = frozenset(
    """
    c b lbw st not out run beat bt and penalty pen og seconds second minutes minute hours hour metres meters points point same time
    behind v vs def d halftime attendance did bat bowling scorers teams team hit wicket from aet et retired unfinished yards km
    """.split()
)
_FIRST = 14
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")


class Marks:
    """
    What the score sheets of a text tell of its runs, by their indexes.

    Attributes:
        players: Those that are people.
        riders: Teams that the players before them ride or drive for.
        teams: Those that are teams, those among them.
    """

    __slots__ = ("players", "riders", "teams")

    def __init__(self) -> None:
        self.players: set[int] = set()
        self.riders: set[int] = set()
        self.teams: set[int] = set()


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    number = r"\d[\d.,/:+-]*+"
    return {
        # X ( Norway )
        "nation": re.compile(r" \( ?([A-Z][\w. ]{1,24}?) ?\)"),
        # 1. X   2 - X   X beat Y
        "ranked": re.compile(
            r"(?:(?:^|\s)\(?(?:\d{1,3}(?:\.|\))|\d{1,4} -) ?|(?:^|[ )])(?:beat|bt|def\.?) (?:\d{1,2} ?- ?)?)\Z"
        ),
        # X c Y b Z 12, X 12-3-40-2
        "batting": re.compile(r" (?:c |lbw|st |b |not out|run out|hit wicket|retired )"),
        "fielding": re.compile(r"(?: |^)(?:c|b|st|c and b|lbw b)(?: \+)? \Z"),
        "bowling": re.compile(r":? \d+(?:\.\d)?-\d+-\d+-\d+"),
        # ( X 12 , Y 71 penalty )
        "scored": re.compile(
            r" \d{1,3}(?:(?:st|nd|rd|th)(?: min(?:ute)?s?)?| min(?:ute)?s?)?(?:, \d{1,3}| and \d{1,3})*(?: (?:pen|penalty|og|own goal))?\.? ?(?:[,;)]|$)"
        ),
        # X 5 Y 3   X 2 ( scorers ) Y 1   X 5-3 Y
        "score": re.compile(
            r"^(?P<a>[A-Z][^\d()]*?)(?: ?\([^()\d]*\))? (?:\d{1,3}(?: ?\([^()]*\))? (?P<b>[A-Z][^\d()]*?)(?: ?\([^()\d]*\))? \d{1,3}(?!\S*[-.:]\d)"
            r"|\d{1,3}-\d{1,3} (?P<c>[A-Z][^\d()]*?))(?: ?\(|,|\.| ?$)"
        ),
        # X 74 56 .569 4
        "standing": re.compile(rf"^(?:\d{{1,2}}[.)]? )?([A-Z][^\d()]*?)(?: (?:\.\d+|{number}|-)){{3,}}(?: |$)"),
        # Team - X 26
        "behind": re.compile(r" - [A-Z][\w’'-]*+(?: [A-Z][\w’'-]*+){0,3}"),
        # 66 X , Y ( Sweden )
        "card": re.compile(r"^\d{2,3}\*? [A-Z][^,(]*[,(]"),
    }


def marks(text: str, runs: tuple[Run, ...]) -> Marks:
    r"""
    What the score sheets of *text* tell of its *runs*.

    >>> from ._runs import find_runs
    >>> text = "Quarterfinals\n1 - Ines Vidal (Norway) beat Bo Falk (Italy) 6-4 6-3"
    >>> runs = find_runs(text)
    >>> [" ".join(runs[index].words) for index in sorted(marks(text, runs).players)]
    ['Ines Vidal', 'Bo Falk']
    """
    found = Marks()
    for start, line, inside in _lines(text, runs):
        if _is_sheet(line):
            _read(start, line, runs, inside, found)
    for index, (winner, loser) in enumerate(pairwise(runs), 1):
        if (
            loser.start - winner.end < _BETWEEN
            and len(winner.words) == len(loser.words) == 1
            and text[winner.end : loser.start] in _BEAT
            and _margin().match(text, loser.end)
        ):
            found.teams.update((index - 1, index))
    return found


@cache
def _margin() -> re.Pattern[str]:
    return re.compile(r" (?:\d{1,3}-\d{1,3}|by (?:\w+ )?(?:wickets?|runs|points|goals))(?![-\w])")


def _lines(text: str, runs: tuple[Run, ...]) -> Iterator[tuple[int, str, range]]:
    """The lines with a name and a number or with many commas, and which runs are in each."""
    start = first = 0
    for line in text.split("\n"):
        end = start + len(line)
        last = first
        while last < len(runs) and runs[last].start < end:
            last += 1
        if first < last and len(line) < _LONGEST:
            yield start, line, range(first, last)
        first, start = last, end + 1


def _is_sheet(line: str) -> bool:
    if not _DIGIT.search(line) and line.count(",") + line.count(";") < _LINE_UP:
        return False
    opening = line.split(" ", _FIRST)[:_FIRST]
    if sum([word[:1].islower() for word in opening]) * 2 > len(opening):
        return False  # the usual case: a sentence
    words = _LETTERS.findall(line)
    small = [word for word in words if word[0].islower() and len(word) > 1 and word not in _GAME]
    return len(small) * _FEW <= len(words)


def _read(start: int, line: str, runs: tuple[Run, ...], inside: range, found: Marks) -> None:
    """Add to *found* what one *line* tells, which begins at *start* and has the runs *inside*."""
    patterns = _patterns()
    first = runs[inside.start]
    team = line[: first.end - start] if first.start == start else ""
    lineup = _is_line_up(line, team)
    card = patterns["card"].match(line) is not None
    teams = _teams(line, patterns) | ({0} if lineup else set())
    for index in inside:
        run = runs[index]
        name = " ".join(run.words)
        begin, end = run.start - start, run.end - start
        if name in state_names() or not MONTHS_DAYS.isdisjoint(run.words) or name == "May":
            continue
        if _rides_for(line, begin, patterns):
            found.riders.add(index)
            found.teams.add(index)
        elif begin in teams or _scores_for(line, end, patterns):
            found.teams.add(index)
        elif (len(run.words) == 1 or run.words[-1] not in ORG_HEADS) and (
            _is_player(line, begin, end, patterns, alone=len(run.words) == 1)
            or ((lineup or card) and _in_list(line, begin, end))
        ):
            found.players.add(index)


def _teams(line: str, patterns: dict[str, re.Pattern[str]]) -> set[int]:
    """Where the teams of a result or of standings begin."""
    score = patterns["score"].match(line)
    if score is not None:
        return {score.start(group) for group in "abc" if score[group]}
    standing = patterns["standing"].match(line)
    if standing is not None and (standing[1].isupper() or " " not in standing[1]):
        return {standing.start(1)}
    return set()


def _is_line_up(line: str, team: str) -> bool:
    """Whether *line* gives the players of the *team* that opens it: "Kassel FC: Falk; Vidal, Pell ..."."""
    return (
        bool(team)
        and line.count(",") + line.count(";") >= _LINE_UP
        and (";" in line or _DIGIT.search(line) is not None)
        and line.startswith((":", " :", " - 1"), len(team))
    )


def _rides_for(line: str, begin: int, patterns: dict[str, re.Pattern[str]]) -> bool:
    """Whether a team stands behind a ranked player and the nation: "1. Ines Vidal (Italy) Mapei 12 seconds behind"."""
    return (
        line[:1].isdigit() and line[begin - 2 : begin] == ") " and patterns["nation"].search(line, 0, begin) is not None
    )


def _scores_for(line: str, end: int, patterns: dict[str, re.Pattern[str]]) -> bool:
    """Whether a team's scorers stand behind a dash: "Kassel - Ines Vidal 26, Bo Falk 22"."""
    name = patterns["behind"].match(line, end)
    return name is not None and patterns["scored"].match(line, name.end()) is not None


def _is_player(line: str, begin: int, end: int, patterns: dict[str, re.Pattern[str]], *, alone: bool) -> bool:
    """Whether what stands at these bounds is a player, as the signs right beside it tell."""
    nation = patterns["nation"].match(line, end)
    before = line[begin - 14 if begin > 14 else 0 : begin]
    if nation is not None and not alone and nation[1] in state_names():
        return True
    if any(patterns[sign].match(line, end) for sign in ("bowling", "batting")):
        return True
    if patterns["fielding"].search(before):
        return True
    if patterns["scored"].match(line, end) and (
        line.rfind("(", 0, begin) > line.rfind(")", 0, begin) or " - " in line[:begin]
    ):
        return True
    return not alone and patterns["ranked"].search(before) is not None


def _in_list(line: str, begin: int, end: int) -> bool:
    """Whether a run stands between the commas of a list."""
    before, after = line[:begin].rstrip(), line[end:].lstrip()
    opened = before[-1:] in (",", ";", ":", "-", "(", ".") or before.isdigit()
    return opened and (not after or after[0] in ",;.()" or after[0].isdigit())
