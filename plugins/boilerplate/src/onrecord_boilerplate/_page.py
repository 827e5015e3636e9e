"""The page as lines that are not blank, and what is known of each: the work sheet of one classification."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._shape import TERMINAL, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        kinds: Region kind, "" while open.
        rules: Name of the rule that settled it.
        sure: Confidence of that.
        content: Probability that the line is content.
    """

    __slots__ = ("closed", "content", "ends", "gaps", "kinds", "looks", "lowers", "rules", "starts", "sure", "words")

    def __init__(self, text: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        folded = text.replace("\t", " ")
        if not text.isascii():
            for blank in ODD_BLANKS:
                if blank in folded:
                    folded = folded.replace(blank, " ")
        lowered = folded.lower()
        aligned = len(lowered) == len(folded)  # a few capitals have small letters of two characters
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.looks: list[str] = []
        self.lowers: list[str] = []
        self.words: list[list[str]] = []
        self.gaps: list[bool] = []
        starts_of, ends_of, looks, lowers, words, gaps = (
            self.starts,
            self.ends,
            self.looks,
            self.lowers,
            self.words,
            self.gaps,
        )
        gap = True
        for start, end in zip(starts, ends, strict=True):
            if start == end:
                gap = True
                continue
            look = folded[start:end]
            first, last = start, end
            if look[0].isspace() or look[-1].isspace():
                bare = text[start:end].strip()
                if not bare:
                    gap = True
                    continue
                first = start + text[start:end].index(bare[0])
                last = first + len(bare)
                look = folded[first:last].strip() or "\u00b7"
            size = last - first
            if size > LOOK:
                look = look[: LOOK // 2] + " " + look[-LOOK // 2 :]
            lower = lowered[first:last] if aligned and len(look) == size else look.lower()
            starts_of.append(first)
            ends_of.append(last)
            looks.append(look)
            lowers.append(lower)
            words.append(lower.split() if size >= LONG else WORD.findall(lower))
            gaps.append(gap)
            gap = False
        self.closed = [look[-1] in TERMINAL or ends_sentence(look) for look in looks]
        count = len(self.starts)
        self.kinds = [""] * count
        self.rules = [""] * count
        self.sure = [0.0] * count
        self.content = [0.5] * count

    def __len__(self) -> int:
        return len(self.starts)

    def settle(self, index: int, kind: str, rule: str, sure: float) -> None:
        """Say what a line is."""
        self.kinds[index] = kind
        self.rules[index] = rule
        self.sure[index] = sure
