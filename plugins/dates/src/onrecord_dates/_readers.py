"""What the named groups of the grammar say: one reader a group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ._numerals import read_number

if TYPE_CHECKING:
    from ._lexicon import Lexicon

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
    fields["relationword"] = words[-1]
    if words[0] == "the":
        fields["the"] = 1


def _year_relation(text: str, lexicon: Lexicon, fields: Fields) -> None:
    words = text.lower().split()
    fields["yearrel"] = str(lexicon.get("relation", words[-2] if words[-1] == "year" else words[-1]) or "same")


def _unit(text: str, lexicon: Lexicon, fields: Fields) -> None:
    unit = lexicon.get("unit", text) or lexicon.get("unit", text.lower().removesuffix("s"))
    if unit:
        fields["unit"] = unit


def _number(text: str, lexicon: Lexicon, fields: Fields) -> None:
    if (number := read_number(text, lexicon)) is not None:
        fields["number"] = number


def _fraction(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    fields["fraction"] = 0.25 if text.lower() == "quarter" else 0.5


def _frequency(text: str, lexicon: Lexicon, fields: Fields) -> None:
    word = text.lower()
    number = {"once": "1", "twice": "2"}.get(word) or read_number(word, lexicon)
    if number:
        fields["freq"] = f"{number}X"


def _ordinal(text: str, lexicon: Lexicon, fields: Fields) -> None:
    digits = text.rstrip("stndrhSTNDRH")
    fields["ordinal"] = (
        int(digits) if digits.isdecimal() else {"other": 2}.get(text.lower()) or int(lexicon.get("ordinal", text) or 0)
    )


def _century(text: str, lexicon: Lexicon, fields: Fields) -> None:
    head, _, tail = text.lower().replace("‑", "-").replace(" ", "-").partition("-")
    digits = head.rstrip("stndrh")
    if digits.isdecimal():
        fields["century"] = int(digits) - 1
    elif tail:
        fields["century"] = int(lexicon.get("numeral", head) or 0) + int(lexicon.get("ordinal", tail) or 0) - 1
    else:
        fields["century"] = int(lexicon.get("ordinal", head) or 0) - 1


def _quarter(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    if text[0] in "Qq":
        fields["quarterhalf"] = "quarter"
    else:
        fields["quarterhalf"] = "half"
    fields["ordinal"] = int(text[1])


def _deictic(text: str, lexicon: Lexicon, fields: Fields) -> None:
    days, _, daypart = str(lexicon.get("deictic", text)).partition(" ")
    fields["days"] = int(days)
    if daypart:
        fields.setdefault("daypart", daypart)


def _later(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    fields["later"] = text.lower()
    if text.lower() in ("early", "late"):
        fields["part"] = "START" if text.lower() == "early" else "END"


def _offset(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    word = text.lower().split()[0]
    fields["direction"] = 1 if word in ("later", "hence", "from", "afterwards", "afterward") else -1
    fields["base"] = "published" if word in ("ago", "hence", "from") else "previous"


def _clock_word(text: str, lexicon: Lexicon, fields: Fields) -> None:
    hour, minute = str(lexicon.get("clockword", text)).split(":")
    fields["hour"], fields["minute"] = int(hour), int(minute)


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


def _minute(text: str, lexicon: Lexicon, fields: Fields) -> None:  # noqa: ARG001 (all readers are called alike)
    fields["minute"] = int(text)


_READERS: Mapping[str, Reader] = {
    "month": _table("month", "month_long", "month_short"),
    "weekday": _table("weekday", "weekday_long", "weekday_short"),
    "weekdays": _table("weekday", "weekday_long"),
    "season": _table("season", "season"),
    "daypart": _table("daypart", "daypart"),
    "part": _table("part", "part"),
    "approx": _table("approx", "approx"),
    "holiday": _table("holiday", "holiday"),
    "every": _table("every", "every"),
    "named": _table("value", "named"),
    "same": lambda text, _, fields: fields.__setitem__("same", text.lower()),
    "decadeword": _table("decadeword", "decadeword"),
    "year": _figure("year"),
    "yy": _figure("yy"),
    "day": _figure("day"),
    "monthnumber": _figure("month"),
    "hour": _figure("hour"),
    "hourword": _hour_word,
    "minute": _minute,
    "minutedot": _minute,
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
    "quarterhalf": lambda text, _, fields: fields.__setitem__("quarterhalf", text.lower()),
    "dayword": _day_word,
    "yearrel": _year_relation,
    "relation": _relation,
    "unit": _unit,
    "number": _number,
    "fraction": _fraction,
    "freq": _frequency,
    "ordinal": _ordinal,
    "centuryordinal": _century,
    "q": _quarter,
    "deictic": _deictic,
    "later": _later,
    "offset": _offset,
    "clockword": _clock_word,
    "ampm": _half_of_day,
    "zone": _zone,
    "fixed": lambda _, __, fields: fields.__setitem__("fixed", 2),
}
