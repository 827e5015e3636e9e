"""The title of an article, without the name of its publisher."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MARK = re.compile(r"\s[|–—·•»«:-]{1,2}\s|\s?[|｜]\s?|(?<=[^\x00-\u024f])[：|｜-](?=[^\x00-\u024f])|[：｜]")
_NO_LETTER = re.compile(r"[\W_]+")
_LEAST = 8  # characters of a title
_LONGEST = 500
_ADDRESS = re.compile(r"\.(?:com|org|net|co|tv|de|fr|uk|info|news|eu)\b", re.IGNORECASE)


def letters(text: str) -> str:
    """The letters and digits of *text* in small letters: what is compared."""
    return _NO_LETTER.sub("", text).casefold()


def is_title(text: str, folded: str) -> bool:
    """Whether *text* has the *folded* letters and no others; most lines are told by their first one."""
    first = next(filter(str.isalnum, text), "")
    return first.casefold()[:1] == folded[:1] and letters(text) == folded


def without_publisher(title: str, publishers: Iterable[str], shown: Sequence[str] = ()) -> str:
    """
    *title* without the publisher (and section) that pages write behind or before it.

    Args:
        title: As declared.
        publishers: Names of the publisher: site name, publisher, words of its address.
        shown: Headings that the page shows: one that is a part of the title between two marks is the title.

    >>> without_publisher("Harbour reopens - three ferries a day | World | The Tideline", ["Tideline"], [])
    'Harbour reopens - three ferries a day'
    """
    title = title[:_LONGEST]
    marks = list(_MARK.finditer(title))
    if not marks:
        return title
    parts = (
        [(0, marks[0].start())]
        + [(mark.end(), nxt.start()) for mark, nxt in zip(marks, [*marks[1:]], strict=False)]
        + [(marks[-1].end(), len(title))]
    )
    headings = {letters(heading) for heading in shown if len(heading) >= _LEAST}
    for first in range(len(parts)):
        for last in range(len(parts) - 1, first - 1, -1):
            part = title[parts[first][0] : parts[last][1]]
            if (first or last < len(parts) - 1) and letters(part) in headings:
                return part.strip()
    names = {letters(name) for name in publishers if name} - {""}
    last = len(parts)
    while last > 1 and _is_publisher(title[slice(*parts[last - 1])], names):
        last -= 1
    if last < len(parts):
        # What stands between two bars is a section: the same mark parts it from the publisher.
        while (
            last > 1
            and marks[last - 1].group().strip() in {"|", "｜"}
            and marks[last - 2].group().strip() in {"|", "｜"}
            and parts[last - 1][1] - parts[last - 1][0] <= 25
        ):
            last -= 1
    first = 0
    while first < last - 1 and _is_publisher(title[slice(*parts[first])], names):
        first += 1
    bare = title[parts[first][0] : parts[last - 1][1]].strip()
    return bare if len(bare) >= _LEAST or not bare.isascii() else title


def _is_publisher(part: str, names: set[str]) -> bool:
    found = letters(part)
    if not found:
        return True
    if found in names or found.removeprefix("the") in names or f"the{found}" in names:
        return True
    if _ADDRESS.search(part) and " " not in part.strip():
        return True
    return any(
        len(name) >= 5 and (found.startswith(name) or found.endswith(name)) and len(found) <= len(name) + 12
        for name in names
    )
