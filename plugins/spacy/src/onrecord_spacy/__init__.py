"""A bridge between onrecord and spaCy. Importing it does not import spaCy."""

from __future__ import annotations

from ._doc import from_doc, to_doc
from ._entities import names_in
from ._plugin import Spacy
from ._settings import KINDS, SpacySettings

__all__ = ["KINDS", "Spacy", "SpacySettings", "from_doc", "names_in", "to_doc"]
