"""The words at which the grammar is tried: those of the lexicon, those put together of them, and figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._lexicon import Lexicon


def trigger_words(data: Mapping[str, Any], lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """
    The triggers of a language.

    Args:
        data: Its ``grammar.toml``.
        lexicon: Its words.

    Returns:
        Pairs of a trigger class and a word as printed.
    """
    for table, name in data["trigger_tables"].items():
        yield from _of_table(table, name, lexicon.tables)
    yield from _compounds(lexicon.tables)
    for name, words in data["triggers"].items():
        yield from ((name, word) for word in words)
    yield from _figures(lexicon.tables["spelling"])
    yield from _clocks(lexicon.tables["spelling"])


def _of_table(table: str, name: str, tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    plural = tables["spelling"]["plural"]
    for word in tables[table]:
        first = re.findall(r"\w+", word)[0]
        yield name, first
        yield name, first.upper()
        if (
            not table.startswith(("month_short", "weekday_short", "holiday"))
            and first.lower() not in tables["only_capital"]
            and len(first) > 1
        ):
            yield name, first.lower()
            yield name, first.capitalize()
        if name == "unit" and plural and not word.endswith(plural):
            yield name, word + plural
            yield name, word.capitalize() + plural
        if table == "weekday_long" and plural:
            yield name, word + plural


def _compounds(tables: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for part in tables.get("weekday_part", ()):  # "Montagabend"
        yield from (("weekday", day + part) for day in tables["weekday_long"])
    for form in tables.get("unit_adjective", ()):  # "sechstägige"
        yield from (("unit", numeral + form) for numeral in tables["numeral"])
        yield from (("unit", numeral.capitalize() + form) for numeral in tables["numeral"])
        yield "unit", form


def _figures(spelling: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield from (("year", str(year)) for year in range(1000, 2100))
    if ending := spelling["decade_ending"]:
        yield from (("decade", f"{decade}0{ending}") for decade in (*range(1, 10), *range(100, 210)))
    for number in range(100):
        yield "digit", str(number)
        yield "digit", f"{number:02d}"
    for day in range(1, 32):
        yield from (
            ("ordinal", f"{day:{width}}{ending}") for width in ("01", "02") for ending in spelling["ordinal_endings"]
        )


def _clocks(spelling: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for hour in range(25):
        yield from (("digit", f"{hour}{half}") for half in spelling["clock_endings"])
        for glue in spelling.get("clock_glue", ()):  # "14h30"
            yield from (("digit", f"{hour}{glue}{minute:02d}") for minute in range(60))
        if hour < 10 or hour > 20:  # the rest may be years
            yield from (("digit", f"{hour:02d}{minute:02d}") for minute in range(60))
