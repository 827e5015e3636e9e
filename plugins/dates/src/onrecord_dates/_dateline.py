"""Full dates on lines of their own, with the clock and the label beside them."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

import onrecord

from ._calendar import valid_day
from ._lexicon import load_lexicon, load_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_OLDEST, _LATEST = 1700, 2100
_BETWEEN = r"[\s,|•·–—@-]{1,4}(?:at\s)?"


@attrs.frozen
class DateLine:
    """
    A full date on a line.

    Attributes:
        field: ``published``, ``updated``, or "" without a label.
        day: The day.
        clock: ``T12:54:00`` with the offset if it is known, or "".
        span: The date and its clock.
        other: The day if day and month are the other way round, where that cannot be excluded.
    """

    field: str
    day: date
    clock: str
    span: onrecord.Span
    other: date | None

    @property
    def value(self) -> str:
        """ISO 8601."""
        return self.day.isoformat() + self.clock


@attrs.frozen(eq=False)
class _Patterns:
    date: re.Pattern[str]
    label: re.Pattern[str]
    labels: dict[str, str]
    months: dict[str, int]
    foreign: frozenset[str]


@functools.cache
def _patterns(language: str) -> _Patterns:
    """Months and labels of all languages, and the labels of this one."""
    lexicon, table = load_lexicon(language), load_table(language, "published")
    shared = load_table("", "dateline")
    months = {name: int(number) for number, names in shared["months"].items() for name in names}
    names = sorted(months, key=len, reverse=True)
    name = "|".join(
        re.escape(form) for word in names for form in dict.fromkeys((word, word.capitalize(), word.upper()))
    )
    month = rf"(?:{name})(?![^\W\d_])\.?"
    zone = rf"(?:\s?(?P<zone>{lexicon.alternation('zone')}|Z)\b(?P<shift>[+-]\d\d?\b)?)?"
    clock = rf"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\s?(?P<half>[AaPp]\.?[Mm]\b\.?))?{zone}"
    clock_before = re.sub(r"\?P<(\w+)>", r"?P<\1_before>", clock)
    day = r"(?P<{0}>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|\.|º)?"
    year = r"(?P<{0}>(?:17|18|19|20)\d\d)(?!\d)"
    alternatives = (
        rf"(?P<month1>{month})\s?{day.format('day1')},?\s{year.format('year1')}",
        rf"{day.format('day2')}(?:\s(?:of|de|d[ei]l))?[\s-](?P<month2>{month})(?:\s(?:de|del|of))?,?[\s-]{year.format('year2')}",
        rf"{year.format('year3')}(?:[-./]\s?|年\s?|년\s?)(?P<month3>1[0-2]|0?[1-9])(?:[-./]\s?|月\s?|월\s?){day.format('day3')}(?:日|일|(?!\d))",
        rf"(?P<day4>3[01]|[012]?\d)(?P<sep>[/.-])\s?(?P<month4>3[01]|[012]?\d)(?P=sep)\s?{year.format('year4')}",
    )
    pattern = rf"(?:{clock_before}{_BETWEEN})?(?<![\d.])(?:{'|'.join(alternatives)})(?:(?:{_BETWEEN}|T|,)?{clock})?"
    labels = {word: field for source in (shared, table) for field, words in source["label"].items() for word in words}
    words = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(labels, key=len, reverse=True))
    label = re.compile(rf"(?:\A|\W|(?<=\d))({words})\b\W*\Z", re.IGNORECASE)
    foreign = {word for words in shared["label"].values() for word in words} - {
        word for words in table["label"].values() for word in words
    }
    return _Patterns(re.compile(pattern), label, labels, months, frozenset(foreign))


def dates_of_line(text: str, start: int, end: int, language: str = "en") -> Iterator[DateLine]:
    """
    The full dates on the line ``text[start:end]``, each with the label right before it.

    >>> line = "March 3, 2019 Updated: March 4, 2019, 9:15 a.m."
    >>> [(found.field, found.value) for found in dates_of_line(line, 0, len(line))]
    [('', '2019-03-03'), ('updated', '2019-03-04T09:15:00')]
    """
    patterns = _patterns(language)
    reached = start
    for found in patterns.date.finditer(text, start, end):
        read = _read(found, language)
        if read is not None:
            label = patterns.label.search(text[reached : found.start()])
            word = " ".join(label[1].lower().split()) if label else ""
            day, other = read
            if other is not None and word in patterns.foreign:  # the month comes first in English alone
                day, other = other, None
            yield DateLine(
                patterns.labels.get(word, ""), day, _clock(found, language), onrecord.Span(*found.span()), other
            )
        reached = found.end()


def _read(found: re.Match[str], language: str) -> tuple[date, date | None] | None:
    for number in ("1", "2"):
        if name := found[f"month{number}"]:
            month = _patterns(language).months[name.rstrip(".").lower()]
            day = valid_day(int(found[f"year{number}"]), month, int(found[f"day{number}"]))
            return (day, None) if day else None
    if found["year3"]:
        day = valid_day(int(found["year3"]), int(found["month3"]), int(found["day3"]))
        return (day, None) if day else None
    first, then, year = int(found["day4"]), int(found["month4"]), int(found["year4"])
    american, other = valid_day(year, first, then), valid_day(year, then, first)
    if found["sep"] == ".":  # nobody writes the month first with full stops
        american, other = other, None
    day, other = (american, other) if american else (other, None)
    return (day, other if other != day else None) if day else None


def _clock(found: re.Match[str], language: str) -> str:
    for suffix in ("", "_before"):
        if found[f"hour{suffix}"] is None:
            continue
        hour, half = int(found[f"hour{suffix}"]), found[f"half{suffix}"]
        if half and hour <= 12:
            hour = hour % 12 + (12 if half[0] in "pP" else 0)
        zone = found[f"zone{suffix}"]
        hours = 0 if zone == "Z" else load_lexicon(language).get("zone", zone) if zone else None
        if hours is not None and found[f"shift{suffix}"]:
            hours += int(found[f"shift{suffix}"])
        offset = (
            ""
            if hours is None
            else f"{'-' if hours < 0 else '+'}{int(abs(hours)):02d}:{round(abs(hours) % 1 * 60):02d}"
        )
        return f"T{hour:02d}:{found[f'minute{suffix}']}:00{offset}"
    return ""
