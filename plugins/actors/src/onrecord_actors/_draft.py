"""`Draft`: an actor in the making, before it is frozen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord import MentionForm

    from ._authority import Entry

_SLUG = re.compile(r"[\W_]+")


class Draft:
    """
    An actor in the making.

    Attributes:
        kind: As in `onrecord.Actor`.
        name: The fullest form so far.
        key: Join key.
        rule: Name of the rule that made it, without the plugin's.
        confidence: 0 to 1.
        sector: As in `onrecord.Actor`.
        called_alone: The single words, folded, by which the text calls it.
        family: The one of them that it bears as a family name, "" if none is shown.
        entry: The row of the user's authority file that it is.
        given_key: The key that another writer has given it, "" if none.
        filed: Title and bounds of the roles that only the authority file tells.
        gender: ``m``, ``f`` or ``""`` where nothing tells it.
        iso: Countries, in the order found.
        words: Words of the name.
        identifiers: Ids in authority files, from other writers.
        heads: Nouns that the text uses for it ("spokesman").
        mentions: Span to (form, rule, confidence).
        roled: The text has given it a role.
        roles: (title, start, end, body, iso), in the order found.
        body: What it belongs to.
        kin: It is only there as a relative of somebody of the same name, and has not spoken.
        met: The text has introduced it for its own sake: with a title, a role or an age, or as one who speaks or acts.
        last: Start of its last full mention in the article's own text.
    """

    __slots__ = (
        "body",
        "called_alone",
        "confidence",
        "entry",
        "family",
        "filed",
        "gender",
        "given_key",
        "heads",
        "identifiers",
        "iso",
        "key",
        "kin",
        "kind",
        "last",
        "mentions",
        "met",
        "name",
        "roled",
        "roles",
        "rule",
        "sector",
        "words",
    )

    def __init__(
        self, kind: str, name: str, key: str, rule: str, *, confidence: float, words: tuple[str, ...] = ()
    ) -> None:
        self.kind = kind
        self.name = name
        self.key = key
        self.rule = rule
        self.confidence = confidence
        self.sector: str | None = None
        self.called_alone: set[str] = set()
        self.family = ""
        self.entry: Entry | None = None
        self.filed: set[tuple[str, int, int]] = set()
        self.gender = ""
        self.given_key = ""
        self.iso: list[str] = []
        self.words = words
        self.heads: list[str] = []
        self.identifiers: list[str] = []
        self.mentions: dict[tuple[int, int], tuple[MentionForm, str, float]] = {}
        self.roles: list[tuple[str, int, int, Draft | None, str | None]] = []
        self.roled = False
        self.body: Draft | None = None
        self.kin = False
        self.met = False
        self.last = -1

    def called(self, words: Iterable[str]) -> None:
        """Note the nouns that the text uses for it."""
        self.heads.extend(word for word in words if word not in self.heads)


def fold(word: str) -> str:
    """
    *word* for comparing: lower case, without accents.

    >>> fold("Émile")
    'emile'
    """
    low = word.casefold()
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def slug(name: str) -> str:
    """
    *name* as a part of a key.

    >>> slug("Bank of Örebro")
    'bank-of-orebro'
    """
    if name.isascii() and name.replace(" ", "").isalnum():
        return "-".join(name.lower().split())  # the usual case
    return _SLUG.sub("-", fold(name.replace("’", "").replace("'", ""))).strip("-") or "x"
