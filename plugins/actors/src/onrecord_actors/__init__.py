"""Who speaks and acts: people, organisations, states and unnamed sources, with their roles and every mention of them."""

from __future__ import annotations

from ._authority import Authority
from ._plugin import Actors, ActorsSettings

__all__ = ["Actors", "ActorsSettings", "Authority"]
__version__ = "0.1.0"
