"""What the named groups of the grammar say: one reader a group."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ._numerals import read_number

if TYPE_CHECKING:
    from ._lexicon import Lexicon

_FIGURE = re.compile(r"\d+")

Fields = dict[str, int | float | str]
Reader = Callable[[str, "Lexicon", Fields], None]


def reader_of(group: str) -> Reader | None:
    """The reader of a group; numbers at its end only keep groups of one rule apart."""
    return _READERS.get(group.partition("__")[0].rstrip("0123456789"))


def _table(field: str, *tables: str) -> Reader:
    """A reader that looks the word up."""

    def read(text: str, lexicon: Lexicon, fields: Fields) -> None:
        for table in tables:
            if (meaning := lexicon.get(table, text)) is not None:
                fields[field] = meaning
                return

    return read


def _figure(field: str) -> Reader:
    def read(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
        fields[field] = int(text)

    return read


def _text(field: str) -> Reader:
    def read(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
        fields[field] = text

    return read


def _day_word(text: str, lexicon: Lexicon, fields: Fields) -> None:
    head, _, tail = text.lower().replace("‑", "-").replace(" ", "-").partition("-")
    fields["day"] = (
        int(lexicon.get("numeral", head) or 0) + int(lexicon.get("ordinal", tail))
        if tail
        else int(lexicon.get("ordinal", head))
    )


def _short_year(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    fields["shortyear"] = int(text)
    fields["yearwidth"] = len(text)


def _relation(text: str, lexicon: Lexicon, fields: Fields) -> None:
    words = text.lower().split()
    fields["relation"] = str(next(filter(None, (lexicon.get("relation", word) for word in reversed(words))), "0"))
    if reading := lexicon.get("reading", words[-1]):
        fields["reading"] = reading


def _year_relation(text: str, lexicon: Lexicon, fields: Fields) -> None:
    words = text.lower().split()
    fields["yearrel"] = str(next(filter(None, (lexicon.get("relation", word) for word in reversed(words))), "same"))


def _unit(text: str, lexicon: Lexicon, fields: Fields) -> None:
    unit = lexicon.get("unit", text) or lexicon.get(
        "unit", text.lower().removesuffix(lexicon.tables["spelling"]["plural"])
    )
    if unit:
        fields["unit"] = unit


def _number(text: str, lexicon: Lexicon, fields: Fields) -> None:
    if (number := read_number(text, lexicon)) is not None:
        fields["number"] = number


def _frequency(text: str, lexicon: Lexicon, fields: Fields) -> None:
    word = text.lower()
    number = lexicon.get("frequency", word) or read_number(word, lexicon)
    if number:
        fields["freq"] = f"{number}X"


def _ordinal(text: str, lexicon: Lexicon, fields: Fields) -> None:
    figure = _FIGURE.match(text)
    number = figure[0] if figure else lexicon.get("alternate", text) or lexicon.get("ordinal", text) or 0
    fields["ordinal"] = int(number)


def _century(text: str, lexicon: Lexicon, fields: Fields) -> None:
    head, _, tail = text.lower().replace("‑", "-").replace(" ", "-").partition("-")
    if figure := _FIGURE.match(head):
        fields["century"] = int(figure[0]) - 1
    elif tail:
        fields["century"] = int(lexicon.get("numeral", head) or 0) + int(lexicon.get("ordinal", tail) or 0) - 1
    else:
        fields["century"] = int(lexicon.get("ordinal", head) or 0) - 1


def _roman(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in text]
    fields["century"] = sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True)) - 1


def _quarter(text: str, lexicon: Lexicon, fields: Fields) -> None:
    fields["quarterhalf"] = lexicon.get("subyear", text[0])
    fields["ordinal"] = int(text[1])


def _deictic(text: str, lexicon: Lexicon, fields: Fields) -> None:
    days, _, daypart = str(lexicon.get("deictic", text)).partition(" ")
    fields["days"] = int(days)
    if daypart:
        fields.setdefault("daypart", daypart)


def _later(text: str, lexicon: Lexicon, fields: Fields) -> None:
    if part := lexicon.get("part", text):  # "early" and "late"; "earlier" and "later" compare and say no part
        fields["part"] = part


def _offset(text: str, lexicon: Lexicon, fields: Fields) -> None:
    direction, base = (lexicon.get("offset", text) or lexicon.get("offset", text.split(maxsplit=1)[0])).split()
    fields["direction"], fields["base"] = int(direction), base


def _clock_word(text: str, lexicon: Lexicon, fields: Fields) -> None:
    hour, minute = str(lexicon.get("clockword", text)).split(":")
    fields["hour"] = int(hour)
    fields.setdefault("minute", int(minute))  # "ten to midnight" has them


def _half_of_day(text: str, lexicon: Lexicon, fields: Fields) -> None:
    fields["ampm"] = int(lexicon.get("half", text.replace(".", "")))


def _zone(text: str, lexicon: Lexicon, fields: Fields) -> None:
    if (hours := lexicon.get("zone", text)) is not None:
        fields["zone"] = float(hours)


def _low(text: str, lexicon: Lexicon, fields: Fields) -> None:
    number = read_number(text, lexicon)
    fields["low"] = int(number) if number and number.isdecimal() else 0


def _hour_word(text: str, lexicon: Lexicon, fields: Fields) -> None:
    fields["hour"] = int(lexicon.get("numeral", text) or 0)


def _minute_word(text: str, lexicon: Lexicon, fields: Fields) -> None:
    part = lexicon.get("fraction", text.rsplit(maxsplit=1)[-1])  # "half", "a quarter"
    fields["minute"] = int(60 * part) if part else int(float(read_number(text, lexicon) or 0)) % 60


def _minute(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    fields["minute"] = int(text)


_READERS: Mapping[str, Reader] = {
    "month": _table("month", "month_long", "month_short"),
    "weekday": _table("weekday", "weekday_long", "weekday_short"),
    "weekdays": _table("weekday", "weekday_long"),
    "weekdayadverb": _table("weekday", "weekday_adverb"),
    "weekdaypart": _table("daypart", "weekday_part"),
    "earlyhours": lambda _, __, fields: fields.__setitem__("daypart", "MO"),
    "season": _table("season", "season"),
    "daypart": _table("daypart", "daypart"),
    "dayparts": _table("daypart", "daypart"),
    "unitadjective": _table("unit", "unit_adjective"),
    "eve": lambda _, __, fields: fields.__setitem__("eve", 1),
    "minutesto": lambda _, __, fields: fields.__setitem__("minutesto", 1),
    "holidayweekend": lambda _, __, fields: fields.__setitem__("weekend", 1),
    "part": _table("part", "part"),
    "approx": _table("approx", "approx"),
    "holiday": _table("holiday", "holiday"),
    "every": _table("every", "every"),
    "named": _table("value", "named"),
    "same": _table("same", "same"),
    "grain": _table("grain", "same"),
    "decadeword": _table("decadeword", "decadeword"),
    "year": _figure("year"),
    "yy": _figure("yy"),
    "day": _figure("day"),
    "monthnumber": _figure("month"),
    "hour": _figure("hour"),
    "hourword": _hour_word,
    "minute": _minute,
    "minutedot": _minute,
    "minuteword": _minute_word,
    "second": _figure("second"),
    "decade": _figure("decade"),
    "decadeshort": _figure("decadeword"),
    "bcyear": _figure("bcyear"),
    "bcdecade": _figure("bcdecade"),
    "bc": lambda _, __, fields: fields.__setitem__("bc", 1),
    "yeartail": _figure("yeartail"),
    "low": _low,
    "first": _figure("first"),
    "then": _figure("then"),
    "shortyear": _short_year,
    "sep": _text("sep"),
    "isozone": _text("isozone"),
    "quarterhalf": _table("quarterhalf", "subyear"),
    "dayword": _day_word,
    "yearrel": _year_relation,
    "relation": _relation,
    "unit": _unit,
    "number": _number,
    "fraction": _table("fraction", "fraction"),
    "freq": _frequency,
    "ordinal": _ordinal,
    "centuryordinal": _century,
    "roman": _roman,
    "q": _quarter,
    "deictic": _deictic,
    "later": _later,
    "offset": _offset,
    "clockword": _clock_word,
    "ampm": _half_of_day,
    "zone": _zone,
    "fixed": lambda _, __, fields: fields.__setitem__("fixed", 2),
}
