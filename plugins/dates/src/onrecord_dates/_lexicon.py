"""The words of a language that name times, read from its data folder."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

BLANK = r"(?:[^\S\n]++(?:\n[^\S\n]*+(?=[a-z0-9]))?|\n[^\S\n]*+(?=[a-z0-9]))"
"""White space inside an expression: on one line, or over one line break (wrapped text), never over a blank line or before a capital."""


@attrs.frozen(eq=False)
class Lexicon:
    """
    The tables of ``lexicon.toml``.

    Attributes:
        tables: Table name to {word: meaning}, as written in the file.
        lower: The same with the words in lower case, for looking up what was matched.
    """

    tables: Mapping[str, Mapping[str, Any]]
    lower: Mapping[str, Mapping[str, Any]]

    def alternation(self, table: str, *, either_case: bool = False) -> str:
        """A regular expression for any word of *table*, also with a capital; the longest first, grouped by first letter."""
        words = sorted(self.tables[table], key=lambda word: (-len(word), word))
        if (
            table.startswith(("month", "weekday", "holiday", "zone", "named")) and not either_case
        ):  # capitals matter here: "may", "sat", "sun"
            words += [word.upper() for word in words]
            if table.endswith("long"):
                words += [
                    word.lower() for word in self.tables[table] if word.lower() not in self.tables["only_capital"]
                ]
            heads = {word[0]: word[0] for word in words}
        else:
            heads = {
                word[0]: f"[{word[0].upper()}{word[0].lower()}]" if word[0].isalpha() else word[0] for word in words
            }
        groups = [
            f"{head}(?:{'|'.join(_escape(word[1:]) for word in words if word[0] == first)})"
            for first, head in sorted(heads.items())
        ]
        return f"(?:{'|'.join(groups)})"

    def get(self, table: str, word: str) -> Any:
        """The meaning of *word* as printed (case, full stop and inner white space aside), or None."""
        return self.lower[table].get(" ".join(word.lower().rstrip(".").split()))


def _escape(word: str) -> str:
    return re.escape(word).replace(r"\ ", BLANK).replace("’", "['’]").replace("'", "['’]").replace("[['’]’]", "['’]")


@functools.cache
def load_table(language: str, name: str) -> Mapping[str, Any]:
    """One data file of a language (or, with ``""``, of all); the files belong to the package and never change while it runs."""
    path = files(__package__).joinpath("data", language, f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@functools.cache
def load_lexicon(language: str) -> Lexicon:
    """
    Read the lexicon of *language*.

    >>> load_lexicon("en").get("month_long", "March")
    3
    """
    tables = dict(load_table(language, "lexicon"))
    lower = {
        name: {word.lower().rstrip("."): meaning for word, meaning in table.items()} for name, table in tables.items()
    }
    return Lexicon(tables, lower)
