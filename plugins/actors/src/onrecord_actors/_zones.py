"""`Zones`: where furniture lies."""

from __future__ import annotations

from bisect import bisect_right

BODY, ASIDE, SKIPPED = 0, 1, 2
_SILENT = frozenset({"analytics", "ad", "share"})
_CONTENT = frozenset({"title", "dek", "subhead", "paragraph"})


class Zones:
    """
    Which stretches of a text are no part of the article.

    Args:
        regions: (start, end, kind), in text order; empty where nobody looked for regions.

    Attributes:
        starts: Where each region begins.
        zones: What stands before the first, and in each.
    """

    def __init__(self, regions: list[tuple[int, int, str]]) -> None:
        self.starts = [start for start, _, _ in regions]
        self.zones = [BODY, *[_zone(kind) for _, _, kind in regions]]

    def at(self, place: int) -> int:
        """``BODY``, ``ASIDE`` (a caption, a related headline: may give names, never takes part in chains) or ``SKIPPED``."""
        return self.zones[bisect_right(self.starts, place)]


def _zone(kind: str) -> int:
    return BODY if kind in _CONTENT else SKIPPED if kind in _SILENT else ASIDE
