"""Quotation marks paired line by line with a stack: no parity, no exception, linear in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

MAX_NESTED_WORDS = 4


class Marked(NamedTuple):
    """
    A stretch between quotation marks.

    Attributes:
        start: The opening mark.
        end: One past the closing mark, or past the last character of the line when there is none.
        closed: False when the closing mark is missing: the quotation goes on in the next paragraph, or the mark was lost.
        depth: 0 for the outermost marks, 1 for marks inside marks.
        single: True for single marks.
    """

    start: int
    end: int
    closed: bool
    depth: int
    single: bool


@cache
def _mark() -> re.Pattern[str]:
    """Marks, without the apostrophes inside words."""
    return re.compile(r"""[“”„«»"‘’‚'`](?:(?<=[^’'`])|(?<![^\W_].)|(?![^\W_]))""")


_SINGLE = "‘'‚"


def marks(text: str) -> tuple[Marked, ...]:
    """
    All marked stretches of *text* in the order of their openers; a view for ``document.view``.

    A pair never crosses a line. A double mark that is still open at the end of its line gives an unclosed stretch; a lost
    single mark gives none, because it was an apostrophe.

    >>> [text[m.start:m.end] for text in ["He called it “a ‘sad’ day”."] for m in marks(text)]
    ['“a ‘sad’ day”', '‘sad’']
    """
    found: list[Marked] = []
    line: list[tuple[int, str]] = []
    begin = end = -1
    size = len(text)
    skip = -1
    for hit in _mark().finditer(text):
        at = hit.start()
        glyph = text[at]
        if at > end:
            if line:
                _pair(text, begin, end, line, found)
                line = []
            begin = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            if end < 0:
                end = size
        if glyph in "’'`":
            behind = text[at + 1] if at + 1 < size else " "
            if at == skip:
                continue  # the second half of a double mark
            if behind == glyph and glyph != "’":
                skip = at + 1
                line.append((at, glyph * 2))
            elif glyph != "`":
                line.append((at, glyph))
        else:
            line.append((at, glyph))
    if line:
        _pair(text, begin, end, line, found)
    return tuple(found)


def _pair(  # noqa: C901, PLR0912  a state machine by cases
    text: str, begin: int, end: int, line: list[tuple[int, str]], found: list[Marked]
) -> None:
    """Pair the marks of one line ``text[begin:end]`` and append the stretches to *found*."""
    roles = [_role(text, begin, end, at, glyph) for at, glyph in line]
    if _plain(line, roles, found):
        return
    line_end = end
    while line_end > begin and text[line_end - 1].isspace():
        line_end -= 1
    closers: list[int] = []
    openers: list[int] = []
    last_end = -1  # the last single mark that can close
    for (at, glyph), role in zip(line, roles, strict=True):
        if glyph in "’'":
            if role in "cp":
                last_end = at
        elif glyph in '”"' and role in "c*":
            closers.append(at)
        if glyph in '“"' and role in "o*":
            openers.append(at)
    followed = _followed(line, roles)
    stack: list[tuple[int, str]] = []
    out: list[Marked] = []
    for number, ((at, glyph), role) in enumerate(zip(line, roles, strict=True)):
        if glyph in "’'‘":
            if role == "-":
                continue
            holder = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][1] in _SINGLE), None)
            if holder is not None and (role == "c" or (role == "p" and not followed[number])):
                start, _ = stack[holder]
                del stack[holder:]
                out.append(Marked(start, at + 1, closed=True, depth=len(stack), single=True))
            elif role == "o" and glyph != "’" and last_end > at:
                if holder is not None:
                    del stack[holder:]
                if len(stack) < 2:
                    stack.append((at, glyph))
            continue
        top = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][1] not in _SINGLE), None)
        opens = role == "o"
        if role == "*":
            opens = top is None
        if top is not None and glyph == "“" and stack[top][1] == "„":
            opens = False
        width = len(glyph)
        if opens:
            if top is not None:
                if not _nests(text, at + width, line_end, (openers, closers)):
                    last = _paragraph_end(text, stack[top], (at, glyph)) if top == 0 else None
                    if last is not None:
                        out.append(Marked(stack[top][0], last, closed=False, depth=0, single=False))
                    del stack[top:]  # else its closing mark was lost: abstain
                elif len(stack) >= 3:
                    continue
            stack.append((at, glyph))
        elif top is not None:
            start, _ = stack[top]
            del stack[top:]
            out.append(Marked(start, at + width, closed=True, depth=len(stack), single=False))
    for k, (start, glyph) in enumerate(stack):
        if glyph not in _SINGLE or (k == 0 and not text[begin:start].strip()):
            if line_end > start + 1:
                out.append(Marked(start, line_end, closed=False, depth=k, single=glyph in _SINGLE))
            break
    out.sort()
    found.extend(out)


def _plain(line: list[tuple[int, str]], roles: list[str], found: list[Marked]) -> bool:
    """Pair a line on which no single mark opens and the double ones open and close in turn, as nearly all do; False for others."""
    out: list[Marked] = []
    start = -1
    for (at, glyph), role in zip(line, roles, strict=True):
        if glyph in "’'‘":
            if role == "o" and glyph != "’":
                return False
        elif glyph == "‚" or role != ("o" if start < 0 else "c"):
            return False
        elif start < 0:
            start = at
        else:
            out.append(Marked(start, at + len(glyph), closed=True, depth=0, single=False))
            start = -1
    if start >= 0:
        return False
    found.extend(out)
    return True


def _followed(line: list[tuple[int, str]], roles: list[str]) -> list[bool]:
    """For each mark whether the next single mark of the line can close too, so that this one may be a possessive."""
    followed = [False] * len(line)
    closes = False
    for number in range(len(line) - 1, -1, -1):
        followed[number] = closes
        if line[number][1] in "’'‘" and roles[number] != "-":
            closes = roles[number] in "cp"
    return followed


def _role(text: str, begin: int, end: int, at: int, glyph: str) -> str:
    """``o`` opener, ``c`` closer, ``p`` closer or plural possessive, ``*`` either, ``-`` apostrophe."""
    after = at + len(glyph)
    before = text[at - 1] if at > begin else " "
    behind = text[after] if after < end else " "
    if glyph in "„«‚``":
        return "o"
    if glyph == "»":
        return "c"
    if glyph == "''":
        if before.isspace() and behind.isspace():
            return "*"
        return "c" if not before.isspace() else "o"
    left_open = before.isspace() or before in "([{—–-“‘\"'/…"
    right_open = not (behind.isspace() or behind in ".,;:!?)]}—–”’")
    if glyph in "“”":
        return _curly_role(glyph, before, behind, opens=right_open)
    if glyph == '"':
        if left_open and right_open:
            return "o" if before.isspace() or before in "([{" else "*"
        if not before.isspace() and not right_open:
            return "c"
        if before.isspace() and not right_open:
            return "c" if behind in ".,;:!?" else "*"
        return "*"
    if behind.isalnum():
        if (
            before.isalnum()
            or glyph == "’"
            or text[after : after + 2].isdigit()
            or (behind == "t" and text[after : after + 3] in ("tis", "til"))
            or text[after : after + 2] in ("n'", "n’")
        ):
            return "-"
        return "o" if left_open or glyph == "‘" else "-"
    if glyph == "‘":
        return "o" if not behind.isspace() and left_open else ("c" if not before.isspace() else "-")
    if before.isspace() or (glyph == "'" and at == begin):
        return "o" if glyph == "'" and right_open else "-"
    if before in "sS" and behind == " " and text[after + 1 : after + 2].islower():
        return "p"
    return "c"


def _curly_role(glyph: str, before: str, behind: str, *, opens: bool) -> str:
    """The role of a curly double mark, which may be typed for its counterpart: ``“We go,“ she said``, ``she said,”We go.”``."""
    if glyph == "”":
        if behind.isalnum() and before in ",:":
            return "*"
        return "o" if before.isspace() and behind.isalnum() else "c"
    if behind.isalnum() or opens:
        return "o"
    if before.isspace():
        return "c" if behind in ".,;:!?" else "*"
    return "*" if before in ".:,;!?([{—–-“‘\"'/…" else "c"


@cache
def _attributed() -> re.Pattern[str]:
    return re.compile(r",[ ](?:[\w.-]+[ ]){0,6}?(?:said|says|told|added|wrote)\b")


_LONGEST_PARAGRAPH = 1200


def _paragraph_end(text: str, opener: tuple[int, str], again: tuple[int, str]) -> int | None:
    """
    Where a paragraph of a longer quotation ends that an extraction has run into the next: ``“We go on. “We must,” she said``.

    None when the same mark does not open again behind a whole sentence, or the reporter's words stand in between.
    """
    start, glyph = opener
    end = again[0]
    while end > start and text[end - 1].isspace():
        end -= 1
    if again[1] != glyph or end == again[0] or end - start > _LONGEST_PARAGRAPH or text[end - 1] not in ".!?…":
        return None
    return None if _attributed().search(text, start, end) else end


@cache
def _short() -> re.Pattern[str]:
    return re.compile(r"[^“”\"\n]{1,60}(?=[”\"])")


def _nests(text: str, inside: int, end: int, doubles: tuple[list[int], list[int]]) -> bool:
    """Whether an opener inside open marks starts a quotation within the quotation rather than a new one."""
    openers, closers = doubles
    hit = _short().match(text, inside, end)
    if hit is None or len(hit.group().split()) > MAX_NESTED_WORDS:
        # a longer one nests only when both get their closing marks
        left = len(closers) - bisect_right(closers, inside - 1)
        more = len(openers) - bisect_right(openers, inside - 1)
        return left >= more + 2
    left = len(closers) - bisect_right(closers, hit.end())
    more = len(openers) - bisect_right(openers, hit.end())
    return left > more or (left == more and text[end : end + 4].strip()[:1] == "“")
