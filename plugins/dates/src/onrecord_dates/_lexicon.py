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

BLANK = "(?: ++)"
"""White space inside an expression, in a text made plain by `plain`."""

_WRAPPED = re.compile(r"\n[^\S\n]*+(?=[a-z0-9])")
_WHITE = "\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_ASCII_WHITE = _WHITE[:8]


def plain(text: str) -> str:
    """
    *text* with all white space as blanks, character by character, but for line breaks that end something.

    A line break counts as a blank where the text is wrapped: before a small letter or a figure, not before a capital or a blank line.
    Replacing it here once makes every pattern several times smaller than allowing for it at each place.
    """
    for white in _ASCII_WHITE if text.isascii() else _WHITE:
        if white in text:
            text = text.replace(white, " ")
    return _WRAPPED.sub(lambda found: " " * len(found[0]), text) if "\n" in text else text


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
        if table.startswith(tuple(self.tables["spelling"]["capital"])) and not either_case:  # "may", "sat", "sun"
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

    def table_name(self, name: str) -> str:
        """The table that a pattern means by ``{name}``: with or without ``_word`` and ``_either`` behind it."""
        return name if name in self.tables else name.removesuffix("_word").removesuffix("_either")

    def get(self, table: str, word: str) -> Any:
        """The meaning of *word* as printed (case, full stop, form of the apostrophe and inner white space aside), or None."""
        word, meanings = word.lower(), self.lower[table]
        return (
            meanings[word] if word in meanings else meanings.get(" ".join(word.rstrip(".").replace("’", "'").split()))
        )


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
