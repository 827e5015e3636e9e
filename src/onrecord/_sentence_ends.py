"""Whether marks that can end a sentence do: judged by the word before them and by what follows."""

from __future__ import annotations

from typing import Final

import attrs

from ._abbreviations import ABBREVIATIONS, AFTER_CLOCK, DOMAINS, GERMAN_MONTHS, MARKED_NAMES, MONTHS, OPENERS
from ._sentence_marks import (
    CONTINUING,
    OPENING,
    QUOTES,
    WIDE,
    bare_reporting_clause,
    dotted_word,
    glued_word,
    lower_case_name,
    next_word,
    reporting_clause,
    wide_reporting_clause,
)

#: How far back the word before a full stop is read; no abbreviation is as long.
LOOK_BACK: Final = 18


def _word_before(text: str, at: int, begin: int) -> str:
    parts = text[max(begin, at - LOOK_BACK) : at].split()
    word = parts[-1] if parts else ""
    return word if word.isalpha() else word.strip("\"'“”‘’«»„‚([{)]}—–-").rpartition("-")[2]


@attrs.define
class Stop:
    """
    A run of marks that may end a sentence.

    Attributes:
        text: The whole text.
        begin: Where the sentence began.
        at: The first mark.
        marks: The marks, with those that close a quotation or a bracket.
        after: The first character behind them that is no white space.
        end: Where the stretch that is split ends.
        word: The word before the marks, without other marks around it.
    """

    text: str
    begin: int
    at: int
    marks: str
    after: int
    end: int
    word: str = attrs.field(init=False, default="")

    def ends_sentence(self) -> bool:
        """Whether the sentence ends with these marks."""
        if self.at == self.begin:
            return False  # marks alone are no sentence
        if self.marks[0] in WIDE:
            return self._ends_wide()
        self.word = _word_before(self.text, self.at, self.begin)
        if self.after == self.at + len(self.marks):
            return self._ends_without_blank()
        return self._ends_before_blank(self._skip_opening())

    def _ends_before_blank(self, letter: int) -> bool:
        first = self.text[letter]
        if first in CONTINUING or first.isspace() or self._reporting_clause_follows(letter):
            return False
        if first.islower():
            return self._ends_before_lower_case(letter)
        if self._is_ellipsis():
            return self._ends_after_ellipsis(letter)
        if self.marks[0] != ".":
            return self.word not in MARKED_NAMES
        return not self._is_item_number() and self._ends_after_word(letter)

    def _skip_opening(self) -> int:
        """Where the first letter stands, after at most three marks that open: “( or « with its blank."""
        at = self.after
        while at < min(self.after + 4, self.end - 1):
            char = self.text[at]
            if char not in OPENING and not (char.isspace() and at > self.after):
                break
            at += 1
        return at

    def _starts_with(self, at: int, words: frozenset[str]) -> bool:
        found = next_word().match(self.text, at, self.end)
        return found is not None and found[0] in words

    def _is_ellipsis(self) -> bool:
        return self.marks[0] == "…" or self.marks[1:2] == "." or self.word == "."

    def _ends_after_ellipsis(self, letter: int) -> bool:
        first = self.text[letter]
        if "]" in self.marks or first.isdigit():
            return False
        return first != "I" or self.text[letter + 1 : letter + 2].isalpha()  # "Well… I see"

    def _ends_wide(self) -> bool:
        if self.marks[-1] not in QUOTES:
            return True
        if self.text[self.after] in CONTINUING:
            return False
        return wide_reporting_clause().match(self.text, self.after, self.end) is None

    def _reporting_clause_follows(self, letter: int) -> bool:
        """Whether “Go!” is followed by *Smith said*: then both are one sentence."""
        if self.marks[-1] not in QUOTES or letter > self.after or self._starts_with(letter, OPENERS):
            return False
        clause = bare_reporting_clause() if self.marks[0] == "." else reporting_clause()
        return clause.match(self.text, letter, self.end) is not None

    def _is_item_number(self) -> bool:
        """Whether the stop belongs to "1." before an item of a list."""
        if self.at - self.begin > 5:
            return False
        label = self.text[self.begin : self.at].lstrip("•‣◦▪●■⁃-–—*( ")
        return len(label) == 1 or label.isdigit()

    def _ends_after_word(self, letter: int) -> bool:
        """Whether a full stop after the word ends the sentence, when no lower case follows."""
        kind = ABBREVIATIONS.get(self.word) or self._kind_by_shape(self.word, letter)
        if kind == "word":
            return True
        if kind == "never" or self.text[letter].isdigit():
            return False
        return (
            kind == "numbered"
            or (kind == "name" and self._starts_with(letter, OPENERS))
            or (kind == "weekday" and not self._starts_with(letter, MONTHS))
            or (kind == "clock" and not self._belongs_to_clock(letter))
        )

    def _kind_by_shape(self, word: str, letter: int) -> str:
        if word.isdigit():
            return "never" if len(word) <= 2 and self._starts_with(letter, GERMAN_MONTHS) else "word"
        if len(word) == 1 and not word.isupper():
            return "never" if self.text[letter + 1 : letter + 2] == "." else "word"  # "z. B."
        if len(word) == 1 or ("." in word and dotted_word().fullmatch(word)):
            return "name"  # an initial or a dotted word
        return "word"

    def _belongs_to_clock(self, letter: int) -> bool:
        return self._starts_with(letter, AFTER_CLOCK) or self.text[letter : letter + 3].isupper()

    def _ends_before_lower_case(self, letter: int) -> bool:
        """Whether a sentence begins in lower case: with a name (al-Rashidi, eBoat) or a quoted word (“zero” …)."""
        if self.marks[0] != "." or self.marks[1:2] == "." or self.marks[-1] in QUOTES:
            return False
        if not self.word.isalpha() or self.word in ABBREVIATIONS:
            return False
        if letter > self.after:
            return len(self.word) > 3 and self.text[self.after] in '"“'
        return len(self.word) > 1 and lower_case_name().match(self.text, letter, self.end) is not None

    def _ends_without_blank(self) -> bool:
        """Whether a blank was lost: "ended.The next", "over.”The hall", "left.“We tried"."""
        found = glued_word().match(self.text, self.after + (self.text[self.after] in OPENING), self.end)
        if found is None or self._is_ellipsis():
            return False
        if self.marks[-1] in QUOTES or self.marks[-1] in ")]":
            return len(self.word) > 1 and "." not in self.word
        if self.word.isalpha() and self.word[-2:].islower() and len(self.word) > 1:
            return found[0].lower() not in DOMAINS and self._ends_after_word(found.start())
        return len(self.word) == 4 and self.word.isdigit()  # a year
