"""`Place`: where somebody is mentioned."""

from __future__ import annotations

from ._draft import Draft

Place = tuple[int, int, Draft]
"""A mention: its bounds, and whose it is."""
