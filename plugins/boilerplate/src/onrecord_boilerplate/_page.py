"""The page as lines that are not blank, and what is known of each: the work sheet of one classification."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._shape import CLOSING, TERMINAL, ends_sentence, has_foreign

if TYPE_CHECKING:
    from ._retelling import Told

# Blanks that are no blank for most patterns: folded for looking, one for one, so that offsets hold.
ODD_BLANKS = "\u00a0\u2002\u2003\u2009\u200b\u202f\u3000\ufeff"
WORD = re.compile(r"\w+")
LOOK = 2400  # characters of a line that are looked at: more do not change what it is
LONG = 100  # characters from which words are taken as they stand between blanks, marks and all


# Marks beyond Latin-1 that English and German pages are full of: folded in the lower-case form, one for one, so that most pages are lowered as bytes, in a fraction of the time.
FOLDED = (
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u201e", '"'),
    ("\u2013", "-"),
    ("\u2014", "-"),
    ("\u2026", "."),
)
LOWER = bytes(ord(chr(code).lower()) for code in range(256))
WORDS_ONLY = bytes(code if chr(code).isalnum() or chr(code) == "_" else 32 for code in range(256))


def small_letters(text: str) -> str:
    """The text in lower case, curly marks made straight."""
    if not text.isascii():
        for mark, plain in FOLDED:
            if mark in text:
                text = text.replace(mark, plain)
    try:
        return text.encode("latin-1").translate(LOWER).decode("latin-1")
    except UnicodeEncodeError:
        return text.lower()


def words_of(line: str) -> list[str]:
    r"""
    The words of a line, runs of ``\w``; where no letters beyond Latin-1 are, in a fifth of the time that looking for them takes.

    >>> words_of("port's head, 44")
    ['port', 's', 'head', '44']
    """
    try:
        return line.encode("latin-1").translate(WORDS_ONLY).decode("latin-1").split()
    except UnicodeEncodeError:
        return WORD.findall(line)


class Page:
    """
    The lines of a text that are not blank, in parallel lists.

    Attributes:
        starts: First character that is not white space, in the text.
        ends: One past the last such character.
        looks: The line for looking at: odd blanks folded, the middle of an endless line left out.
        lowers: The same in lower case, with straight quotation marks and dashes.
        words: Its words in lower case; of long lines with the marks that touch them, which is cheaper and enough.
        closed: Whether it ends like a sentence.
        gaps: Whether a blank line (or the start of the text) comes before.
        plain: Whether it is short and holds nothing but letters and blanks.
        foreign: Whether the text may hold letters beyond Latin and Greek.
        kinds: Region kind, "" while open.
        rules: Name of the rule that settled it.
        sure: Confidence of that.
        content: Probability that the line is content.
        telling: Telling words of the lines of which they were asked.
        told: The same for what lines are compared by that tell each other again.
        evidence: What is known of a line from beyond the text: what to add to its logit of being content, and the rule to name where that decides.
    """

    __slots__ = (
        "closed", "content", "ends", "evidence", "foreign", "gaps", "kinds", "looks", "lowers", "plain", "rules", "starts", "sure", "telling", "told", "words",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        folded = text.replace("\t", " ")
        if not text.isascii():
            for blank in ODD_BLANKS:
                if blank in folded:
                    folded = folded.replace(blank, " ")
        starts: list[int] = []
        ends: list[int] = []
        gaps: list[bool] = []
        looks: list[str] = []
        kept: list[int] = []
        at = 0
        gap = True
        lines = folded.split("\n")
        lowered = small_letters(folded)
        self.foreign = not lowered.isascii() and has_foreign(folded)
        lower_lines = lowered.split("\n")
        for number, line in enumerate(lines):
            size = len(line)
            look = line.strip()
            start = at
            at += size + 1
            if len(look) != size:
                printed = text[start : start + size]
                bare = printed.strip()
                if bare:
                    start += printed.index(bare[0])
                    size = len(bare)
                    look = folded[start : start + size].strip() or "\u00b7"
                else:
                    look = ""
            if look:
                if size > LOOK:
                    look = look[: LOOK // 2] + " " + look[-LOOK // 2 :]
                    lower_lines[number] = look.lower()
                starts.append(start)
                ends.append(start + size)
                gaps.append(gap)
                looks.append(look)
                kept.append(number)
                gap = False
            else:
                gap = True
        self.starts, self.ends, self.gaps, self.looks = starts, ends, gaps, looks
        self.lowers = [lower_lines[number].strip() or "\u00b7" for number in kept]
        self.plain = [len(lower) < LONG and lower.replace(" ", "").isalpha() for lower in self.lowers]
        self.words = [
            lower.split() if is_plain or len(lower) >= LONG else words_of(lower)
            for lower, is_plain in zip(self.lowers, self.plain, strict=True)
        ]
        self.closed = [look[-1] in TERMINAL or (look[-1] in CLOSING and ends_sentence(look)) for look in looks]
        count = len(starts)
        self.kinds = [""] * count
        self.rules = [""] * count
        self.sure = [0.0] * count
        self.content = [0.5] * count
        self.telling: dict[int, list[str]] = {}
        self.told: dict[int, Told] = {}
        self.evidence: dict[int, tuple[float, str]] = {}

    def __len__(self) -> int:
        return len(self.starts)

    def settle(self, index: int, kind: str, rule: str, sure: float) -> None:
        """Say what a line is."""
        self.kinds[index] = kind
        self.rules[index] = rule
        self.sure[index] = sure
