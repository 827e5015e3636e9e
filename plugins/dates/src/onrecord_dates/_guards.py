"""Checks that tell times from look-alikes: *May* the verb, ages, numbers, the length of a video. The words are data (guards.toml)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import onrecord

    from ._partial import Partial

_WORD = re.compile(r"\w+")
_NEXT = re.compile(r"[^\w\n]{0,3}(\w+)")
_REACH = 30
_GAP = 3
_CURRENCY = "$£€¥₹#"


@attrs.frozen(eq=False)
class Context:
    """
    An expression in its surroundings.

    Attributes:
        text: The whole text.
        partial: What was read.
        words: Word lists by guard.
        tokens: The words of the text.
        index: Which of them is the first of the expression.
    """

    text: str
    partial: Partial
    words: Mapping[str, Mapping[str, Any]]
    tokens: onrecord.Words
    index: int

    @property
    def surface(self) -> str:
        """The words of the expression."""
        return self.text[self.partial.start : self.partial.end]

    @property
    def before(self) -> str:
        """The word before it on the same line, as printed; empty at the start of a line."""
        if not self.index:
            return ""
        form, end = self.tokens.forms[self.index - 1], self.partial.start
        gap = self.text[self.tokens.starts[self.index - 1] + len(form) : end]
        return form if len(gap) <= _GAP and "\n" not in gap else ""

    @property
    def after(self) -> str:
        """The word after it on the same line."""
        found = _NEXT.match(self.text, self.partial.end)
        return found[1] if found else ""

    @property
    def before_name(self) -> bool:
        """Whether a word with a capital stands right before it."""
        before = self.before
        return before[:1].isupper() and self.text[self.partial.start - 2 : self.partial.start - 1].isalnum()

    @property
    def after_name(self) -> bool:
        """Whether a word with a capital stands right after it."""
        return self.char(0) == " " and self.char(1).isupper()

    @property
    def first(self) -> str:
        """The first word of the expression."""
        found = _WORD.search(self.text, self.partial.start, self.partial.end)
        return found[0] if found else ""

    def char(self, offset: int) -> str:
        """The character *offset* code points from the end (0 the next one) or, below zero, before the start."""
        position = self.partial.end + offset if offset >= 0 else self.partial.start + offset
        return self.text[position : position + 1] if position >= 0 else ""

    def has(self, guard: str, key: str, word: str) -> bool:
        """Whether *word* is in a word list."""
        return word.lower() in self.words[guard].get(key, ())

    def alone(self) -> bool:
        """Whether nothing else stands on its line."""
        start, end = self.partial.start, self.partial.end
        head = self.text[max(self.text.rfind("\n", 0, start) + 1, start - _REACH) : start]
        tail = self.text[end : end + _REACH].partition("\n")[0]
        return not head.strip(" \t•·|()[]") and not tail.strip(" \t•·|()[]\r")


def _month(context: Context) -> bool:
    word, before = context.first, context.before
    if context.partial.mod or context.partial.end - context.partial.start > len(word) + 1:
        return True
    if not context.has("month", "ambiguous", word):
        return not (
            context.before_name and context.after_name and before.lower() not in context.words["month"]["before"]
        )
    if context.has("month", "titles", before) or not context.has("month", "before", before):
        return False
    weak = before.lower() in ("of", "by", "to", "for", "and", "or", "before", "after", "on", "from", "that")
    return not (weak and (context.char(0) in "'’" or context.after_name or _named(context.text, word)))


def _named(text: str, word: str) -> bool:
    """Whether the text has *word* as a surname somewhere ("Theresa May")."""
    return (
        re.search(
            rf"\b(?:Mrs?|Ms|Miss|Dr|Sir|Lady|Minister|(?!In|Since|Until|Late|Early|Last|Next|This|By|On|From|Mid)[A-Z][a-z]{{2,}})\.? {word}\b(?! \d)",
            text,
        )
        is not None
    )


def _weekday(context: Context) -> bool:
    word = context.first.rstrip(".")
    if context.has("weekday", "names_before", context.before) or (
        context.after[:1].isupper() and context.has("weekday", "names_after", context.after)
    ):
        return False
    long = len(word) > 5
    if word.islower():
        return long
    return long or context.has("weekday", "short_before", context.before) or "daypart" in context.partial.fields


def _season(context: Context) -> bool:
    word, before, after = re.split(r"\W+", context.surface)[-1], context.before, context.after
    if context.partial.mod:
        return True
    if (
        word[:1].isupper()
        and (context.before_name or context.after_name)
        and not context.has("season", "strong", before)
    ):
        return False
    if context.has("season", "after", after) and after[:1].isupper():
        return False
    if word.lower() in context.words["season"]["verbs"]:
        return context.has("season", "strong", before) and after.lower() != "of"
    return context.has("season", "before", before) or context.surface.lower().startswith("the ")


def _quarter(context: Context) -> bool:
    start, end = context.partial.start, context.partial.end
    around = context.text[max(0, start - 120) : end + 120].lower()
    return not any(word in around for word in context.words["quarter"]["sport"])


def _period(context: Context) -> bool:
    fields, words = context.partial.fields, context.surface.lower().split()
    if context.surface.lower() == "the end of the day" and context.before == "At" and context.char(0) == ",":
        return False  # an idiom
    if "relation" in fields:
        return True
    if "part" in fields or context.partial.mod:
        return "the" in words
    if words[0] != "the":
        return False
    if words[1] in ("rest", "remainder"):
        return True
    if "entire" in words or "whole" in words or words[-1] == "weekend":
        return True
    if context.has("period", "not_after", context.after):
        return False
    return words[-1] in ("day", "year") and context.has("period", "day_before", context.before)


def _duration(context: Context) -> bool:
    after, unit = context.after.lower(), context.partial.fields.get("unit")
    if context.text[context.partial.end : context.partial.end + 4] in ("-to-", "-by-"):
        return False
    if (
        context.has("duration", "ages", after)
        or after == "time"
        or context.text[context.partial.end : context.partial.end + 7] == " of age"
    ):
        return False
    words = re.split(r"\W+", context.surface.lower())
    if words[-1] in ("quarter", "second") and not words[0].isdecimal():
        return False
    if unit in ("Q", "S") and words[-1] in ("quarter", "second"):
        return False
    if words[-1] in ("min", "sec", "mins", "secs", "hr", "yr", "h") and not words[0].isdecimal():
        return False
    if words[0].isdecimal() and context.char(-1) in (_CURRENCY + "./,-:") and context.char(-1):
        return False
    number = words[0]
    return not (number.isdecimal() and 1800 < int(number) < 2100)


def _day(context: Context) -> bool:
    return not (context.char(-1) in _CURRENCY and context.char(-1))


def _time(context: Context) -> bool:
    return context.partial.fields.get("unit") != "S"


def _last(context: Context) -> bool:
    """Whether "last" is no verb ("that will last two years")."""
    return context.first.lower() != "last" or not context.has("last", "verb_before", context.before)


def _plural(context: Context) -> bool:
    return "long" in context.surface.lower() or context.has("plural", "before", context.before)


def _every(context: Context) -> bool:
    word = re.split(r"\W+", context.surface)[-1]
    if not word[:1].isupper():
        return True
    return not (context.after[:1].isupper() or context.before[:1].isupper() or context.before.lower() in ("the", "a"))


def _year(context: Context) -> bool:
    text, start, end = context.text, context.partial.start, context.partial.end
    surface = context.surface
    before, after = context.before, context.after.lower()
    if len(surface) > 4:
        return True
    previous = context.char(-1)
    if previous and previous in (_CURRENCY + "./,_:@"):
        return False
    if (
        previous in "-‐‑‒–—"
        and previous
        and text[start - 2 : start - 1].isalnum()
        and not text[start - 5 : start - 1].isdecimal()
    ):
        return False
    if context.has("year", "not_after", after) and text[end : end + 1] == " ":
        return False
    year = context.partial.number("year") or 0
    if context.has("year", "before", before) or (previous in "-‐‑‒–—/(" and previous):
        return year >= 1400 or context.has("year", "before", before)
    if context.has("year", "not_before", before):
        return False
    return 1900 <= year <= 2060


def _range(context: Context) -> bool:
    first, tail = context.partial.number("low") or 0, context.partial.number("yeartail") or 0
    last = tail if tail > 99 else first // 100 * 100 + tail
    return (
        1000 <= first < last <= 2100
        and not context.has("year", "not_after", context.after)
        and context.char(-1) not in _CURRENCY + "-."
    )


def _holiday(context: Context) -> bool:
    if context.has("holiday", "not_after", context.after):
        return False
    return not context.after_name and (not context.before_name or context.has("year", "before", context.before))


def _decade(context: Context) -> bool:
    if context.has("decade", "not_before", context.before):
        return False
    surface = context.surface.lower()
    if not surface[-3:-1].isdecimal() or any(mark in surface for mark in "'’‘"):
        return True  # a word, or an apostrophe
    if "the" in surface.split():
        return not any(context.has("decade", "not_before", word) for word in re.split(r"\W+", surface))
    return context.before.lower() in ("and", "or") and context.char(-1) == " "


def _deictic(context: Context) -> bool:
    """Names of programmes and papers have it too: "Harbour Today"."""
    return not (context.surface[:1].isupper() and context.before_name)


def _numeric(context: Context) -> bool:
    fields = context.partial.fields
    sep, width = fields.get("sep"), fields.get("yearwidth")
    if width == 4:
        return True
    return sep == "/" or (sep == "." and len(context.surface) == 8)


def _clock(context: Context) -> bool:
    fields = context.partial.fields
    if context.alone() and "ampm" not in fields and "zone" not in fields:
        return False
    if "ampm" in fields or "zone" in fields:
        return True
    if context.has("clock", "not_after", context.after):
        return False
    return context.has("clock", "before", context.before) or "hrs" in context.surface


def _nth(context: Context) -> bool:
    return context.has("nth", "before", context.before)


def _daypart(context: Context) -> bool:
    words = context.surface.lower().split()
    if words[0] in ("early", "late") and "the" in words:
        return True
    if not context.has("daypart", "before", context.before):
        return False
    if len(words) == 1:
        return context.before.lower() == "at" if words == ["night"] else context.has("daypart", "after", context.after)
    return words[-1] != "dawn"


def _now(context: Context) -> bool:
    word = context.surface.split()[-1]
    if word.isupper() and len(word) > 1:
        return False
    return not (word == "Now" and context.before[:1].isupper())


def _future(context: Context) -> bool:
    return not (context.surface[-6:-5] == "F" and context.before[:1].isupper())


def _once(context: Context) -> bool:
    return context.text[max(0, context.partial.start - 2) : context.partial.start].strip() == "," or context.has(
        "once", "before", context.before
    )


GUARDS: Mapping[str, Callable[[Context], bool]] = {
    "month": _month,
    "weekday": _weekday,
    "season": _season,
    "quarter": _quarter,
    "period": _period,
    "duration": _duration,
    "day": _day,
    "time": _time,
    "last": _last,
    "plural": _plural,
    "every": _every,
    "year": _year,
    "range": _range,
    "holiday": _holiday,
    "decade": _decade,
    "deictic": _deictic,
    "numeric": _numeric,
    "clock": _clock,
    "nth": _nth,
    "daypart": _daypart,
    "now": _now,
    "future": _future,
    "once": _once,
}
"""By the name in the grammar."""
