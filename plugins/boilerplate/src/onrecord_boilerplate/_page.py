"""The page as lines that are not blank, and what is known of each: the work sheet of one classification."""

from __future__ import annotations

import re

from ._shape import CLOSING, TERMINAL, ends_sentence, has_foreign

# Blanks that are no blank for most patterns: folded for looking, one for one, so that offsets hold.
ODD_BLANKS = "\u00a0\u2002\u2003\u2009\u200b\u202f\u3000\ufeff"
WORD = re.compile(r"\w+")
LOOK = 2400  # characters of a line that are looked at: more do not change what it is
LONG = 100  # characters from which words are taken as they stand between blanks, marks and all


class Page:
    """
    The lines of a text that are not blank, in parallel lists.

    Attributes:
        starts: First character that is not white space, in the text.
        ends: One past the last such character.
        looks: The line for looking at: odd blanks folded, the middle of an endless line left out.
        lowers: The same in lower case.
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
    """

    __slots__ = (
        "closed", "content", "ends", "foreign", "gaps", "kinds", "looks", "lowers", "plain", "rules", "starts", "sure", "telling", "words",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        folded = text.replace("\t", " ")
        if not text.isascii():
            for blank in ODD_BLANKS:
                if blank in folded:
                    folded = folded.replace(blank, " ")
        self.foreign = has_foreign(text)
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.looks: list[str] = []
        self.lowers: list[str] = []
        self.words: list[list[str]] = []
        self.gaps: list[bool] = []
        self.plain: list[bool] = []
        starts_of, ends_of, looks, lowers, words, gaps, plains = (
            self.starts, self.ends, self.looks, self.lowers, self.words, self.gaps, self.plain,
        )  # fmt: skip
        find_words = WORD.findall
        gap = True
        end = -1
        for line in folded.split("\n"):
            first = end + 1
            if not line:
                end = first
                gap = True
                continue
            size = len(line)
            end = first + size
            look = line.strip()
            if len(look) != size:
                printed = text[first:end]
                bare = printed.strip()
                if not bare:
                    gap = True
                    continue
                first += printed.index(bare[0])
                size = len(bare)
                look = folded[first : first + size].strip() or "\u00b7"
            if size > LOOK:
                look = look[: LOOK // 2] + " " + look[-LOOK // 2 :]
            lower = look.lower()
            starts_of.append(first)
            ends_of.append(first + size)
            looks.append(look)
            lowers.append(lower)
            gaps.append(gap)
            gap = False
            if size >= LONG:
                words.append(lower.split())
                plains.append(False)
            elif lower.replace(" ", "").isalpha():
                words.append(lower.split())
                plains.append(True)
            else:
                words.append(find_words(lower))
                plains.append(False)
        self.closed = [look[-1] in TERMINAL or (look[-1] in CLOSING and ends_sentence(look)) for look in looks]
        count = len(starts_of)
        self.kinds = [""] * count
        self.rules = [""] * count
        self.sure = [0.0] * count
        self.content = [0.5] * count
        self.telling: dict[int, list[str]] = {}

    def __len__(self) -> int:
        return len(self.starts)

    def settle(self, index: int, kind: str, rule: str, sure: float) -> None:
        """Say what a line is."""
        self.kinds[index] = kind
        self.rules[index] = rule
        self.sure[index] = sure
