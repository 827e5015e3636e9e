"""Fold a country's name to the key under which all its spellings meet."""

from __future__ import annotations

import re
import unicodedata

_APART = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"^the (?=.)")
_MARKS = re.compile("[\u0300-\u036f]+")


def fold(name: str) -> str:
    """
    Fold *name*: compatibility forms, case, Latin, Greek and Cyrillic accents, punctuation, ``&`` and a leading ``the``.

    Vowel signs of other scripts stay: there they are letters.

    >>> fold("The Côte d’Ivoire"), fold("U.S.A.")
    ('cote divoire', 'usa')
    """
    if name.isascii():
        text = name.casefold()
    else:
        text = unicodedata.normalize("NFKD", name).casefold()
        text = unicodedata.normalize("NFC", _MARKS.sub("", text))
    for mark in ("'", "’", "ʼ", "ʻ", "`", ".", "\u200c", "\u200d", "\u00ad"):
        text = text.replace(mark, "")
    text = text.replace("&", " and ")
    # Combining vowel signs are no word characters for ``re``: only what is neither letter, number nor mark separates words.
    if text.isascii():
        text = _APART.sub(" ", text).strip()
    else:
        text = " ".join("".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in text).split())
    text = _ARTICLE.sub("", text)
    return text.replace("st ", "saint ") if text.startswith("st ") else text
