"""The version of the core, kept equal to that of the distribution by a test."""

from __future__ import annotations

__version__ = "0.1.0"
