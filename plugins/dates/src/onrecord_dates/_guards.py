"""Checks that tell times from look-alikes: *May* the verb, ages, numbers, the length of a video. The words are data (guards.toml)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._context import Context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


_WORD = re.compile(r"\w+")
_REACH = 30
_DAY_AFTER = re.compile(r" \d")
_CURRENCY = "$£€¥₹#"
_STOPS = '.!?:„“"«\n'


def _behind(guard: str) -> Callable[[Context], bool]:
    """A guard that wants one of its words before the expression."""
    return lambda context: context.has(guard, "before", context.before)


def _month(context: Context) -> bool:
    word, before = context.first, context.before
    if context.partial.mod or context.partial.end - context.partial.start > len(word) + 1:
        return True
    if not context.has("month", "ambiguous", word):
        return not (context.before_name and context.after_name and not context.has("month", "before", before))
    if context.has("month", "titles", before):
        return False
    if context.has("month", "noun_before", before):
        noun = context.char(0) == " " and context.char(1).islower()
        return noun and not context.has("month", "noun_not_after", context.after) and not _named(context, word)
    if not context.has("month", "before", before):
        return False
    weak = context.has("month", "weak", before)
    return not (weak and (context.char(0) in ("'", "’") or context.after_name or _named(context, word)))


def _named(context: Context, word: str) -> bool:
    """Whether the text has *word* as a surname somewhere ("Theresa May")."""
    if word not in context.memo:
        pattern = context.words["month"].get("surname")
        context.memo[word] = pattern is not None and any(
            re.search(rf"(?:{pattern})\Z", context.text[max(0, place - _REACH) : place])
            and not _DAY_AFTER.match(context.text, place + 1 + len(word))
            for place in _places(context.text, f" {word}")
        )
    return context.memo[word]


def _places(text: str, piece: str) -> Iterator[int]:
    """Where *piece* stands with no letter or figure behind it."""
    place = text.find(piece)
    while place >= 0:
        behind = place + len(piece)
        if not (text[behind : behind + 1].isalnum() or text[behind : behind + 1] == "_"):
            yield place
        place = text.find(piece, behind)


def _weekday(context: Context) -> bool:
    word = context.first.rstrip(".")
    if context.partial.mod:  # "late Tuesday"
        word = next(
            (word for word in _WORD.findall(context.surface) if not context.has("weekday", "short", word)), word
        )
    if context.has("weekday", "names_before", context.before) or (
        context.after[:1].isupper() and context.has("weekday", "names_after", context.after)
    ):
        return False
    if context.after_name and context.surface.rpartition(" ")[2].istitle() and "daypart" in context.partial.fields:
        return False  # "Saturday Night Kitchen"
    long = not context.has("weekday", "short", word)
    if word.islower() and "daypart" not in context.partial.fields:
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
    if context.has("season", "verbs", word):
        return context.has("season", "strong", before) and not context.has("season", "verb_after", after)
    return context.has("season", "before", before) or (word != context.surface and context.definite(context.first))


def _games(context: Context) -> bool:
    """Whether the season is none of a name: "the next Winter Games"."""
    season = context.surface.rpartition(" ")[2]
    return not (season[0].isupper() and context.after[:1].isupper() and context.has("season", "after", context.after))


def _quarter(context: Context) -> bool:
    return not context.near("quarter", "sport")


def _half(context: Context) -> bool:
    return context.near("half", "money") and not context.near("half", "sport")


def _period(context: Context) -> bool:
    fields, words = context.partial.fields, context.surface.lower().split()
    if context.has("period", "idiom", context.surface) and context.before.istitle() and context.char(0) == ",":
        return False  # "At the end of the day, ..."
    if "relation" in fields:
        return True
    if context.has("period", "middle", re.split(r"\W", words[0])[0]) and len(words) == 1:
        return context.has("period", "middle_of", re.split(r"\W", words[0])[-1])
    if "part" in fields or context.partial.mod:
        return any(map(context.definite, words))
    if not context.definite(words[0]):
        return False
    if context.has("period", "rest", words[1]) or context.has("period", "sure", words[-1]):
        return True
    if any(context.has("period", "whole", word) for word in words):
        return True
    if context.has("period", "not_after", context.after):
        return False
    if context.has("period", "span", words[-1]):
        return context.has("period", "span_before", context.before)
    if not context.has("period", "bare", words[-1]) or not context.has("period", "day_before", context.before):
        return False
    if fields.get("unit") == "D" and context.has("period", "day_loose", context.before) and context.char(0) == " ":
        return context.has("period", "day_loose_after", context.after)
    return fields.get("unit") != "Q" or _quarter(context)


def _duration(context: Context) -> bool:
    text, end, unit = context.text, context.partial.end, context.partial.fields.get("unit")
    table = context.words["duration"]
    if text.startswith(table["not_before_text"], end):  # "-to-", " of age"
        return False
    if context.has("duration", "ages", context.after) or context.before_text.endswith(table.get("after_text", ())):
        return False
    if not context.surface.islower() and context.has("duration", "names", context.surface):
        return False
    words = re.split(r"\W+", context.surface.lower())
    if context.has("duration", "through", words[0]) and not context.has("duration", "through_after", context.before):
        return False  # the search goes on behind the word
    if context.has("duration", "speed_units", words[-1]) and context.has("duration", "speed", context.before):
        return False
    first, figure = words[0], words[0].isdecimal()
    if context.has("duration", "ordinals", words[-1]) and (unit in ("Q", "S") or not figure):
        return False
    if context.has("duration", "abbreviations", words[-1]) and not figure:
        return False
    if figure and context.char(-1) in (_CURRENCY + "./,-:") and context.char(-1):
        return False
    return not (figure and 1800 < int(first) < 2100)


def _day(context: Context) -> bool:
    return not (context.char(-1) in _CURRENCY and context.char(-1))


def _time(context: Context) -> bool:
    return context.partial.fields.get("unit") != "S"


def _last(context: Context) -> bool:
    """Whether "last" is no verb ("that will last two years")."""
    return not context.has("last", "verbs", context.first) or not context.has("last", "verb_before", context.before)


def _plural(context: Context) -> bool:
    surface = context.surface.lower()
    if any(mark in surface for mark in context.words["plural"].get("sure", ())):
        return True
    before, after = context.before, context.after
    if context.has("plural", "before", before):
        return True
    measured = context.has("plural", "after", after) or context.has("plural", "compared", after)
    return measured and not context.has("plural", "not_before", before)


def _every(context: Context) -> bool:
    word = re.split(r"\W+", context.surface)[-1]
    if not word[:1].isupper():
        return True
    named = context.after[:1].isupper() or context.before[:1].isupper()
    return not (named or context.has("every", "before_name", context.before))


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
    if (
        context.has("year", "not_after", after)
        and not context.has("year", "sure", before)
        and text[end : end + 1] == " "
    ):
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
    if context.after_name or context.has("holiday", "not_after", context.after):
        return False
    before = context.before
    return not context.before_name or context.has("year", "before", before) or context.has("holiday", "before", before)


def _decade(context: Context) -> bool:
    if context.has("decade", "not_before", context.before):
        return False
    surface = context.surface.lower()
    if not surface[-3:-1].isdecimal() or any(mark in surface for mark in "'’‘"):
        return True  # a word, or an apostrophe
    if any(map(context.definite, surface.split())):
        return not any(context.has("decade", "not_before", word) for word in re.split(r"\W+", surface))
    return context.has("decade", "before", context.before) and context.char(-1) == " "


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
    sure = any(mark in context.surface for mark in context.words["clock"].get("sure", ()))
    return sure or context.partial.mod is not None or context.has("clock", "before", context.before)


def _adverb(context: Context) -> bool:
    """Whether a word that is also a noun is none here: German "am Morgen", Spanish "la mañana"."""
    if not context.has("adverb", "words", context.first):
        return True
    if context.first[0].isupper() and context.char(-1) and context.char(-1) != "\n" and context.char(-2) not in _STOPS:
        return False
    return context.surface != context.first or not context.has("adverb", "before", context.before)


def _daypart(context: Context) -> bool:
    words = context.surface.lower().split()
    if context.has("daypart", "not_after", context.after):
        return False
    if context.has("daypart", "parts", words[0]) and any(map(context.definite, words)):
        return True
    if not context.has("daypart", "before", context.before):
        return False
    if context.has("daypart", "middle", re.split(r"\W", words[0])[0]):
        return True
    if len(words) == 1:
        if context.has("daypart", "bare", words[0]):
            return context.has("daypart", "bare_before", context.before)
        return context.has("daypart", "after", context.after)
    return True


def _now(context: Context) -> bool:
    word = context.surface.split()[-1]
    if word.isupper() and len(word) > 1:
        return False
    return not (word.istitle() and context.has("now", "names", word) and context.before[:1].isupper())


def _future(context: Context) -> bool:
    word = context.surface.split()[-1]
    return not (word[:1].isupper() and context.has("future", "names", word) and context.before[:1].isupper())


def _once(context: Context) -> bool:
    if context.text[max(0, context.partial.start - 2) : context.partial.start].strip() == ",":
        return not context.has("once", "clause", context.after)
    return context.has("once", "before", context.before)


GUARDS: Mapping[str, Callable[[Context], bool]] = {
    "month": _month,
    "weekday": _weekday,
    "season": _season,
    "games": _games,
    "quarter": _quarter,
    "half": _half,
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
    "hour": _behind("hour"),
    "nth": _behind("nth"),
    "figures": _behind("figures"),
    "yearshort": _behind("yearshort"),
    "adverb": _adverb,
    "daypart": _daypart,
    "now": _now,
    "future": _future,
    "once": _once,
}
"""By the name in the grammar."""
