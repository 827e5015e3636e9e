"""The languages whose times are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import onrecord

LANGUAGES = ("en", "fr", "de", "es")
"""Each has a folder of data."""


def language_of(document: onrecord.Document) -> str:
    """The primary tag of the document's language; English where nothing is said."""
    return (document.language or "en").replace("_", "-").partition("-")[0].lower()
