"""
Turn news articles into a record of public discourse: who said what, to and about whom, when, where, and what happened,
every object anchored to the exact characters of the raw input.

>>> from onrecord import Document
>>> Document("Mara Lindqvist spoke on Tuesday.", published="2024-05-01").published
datetime.date(2024, 5, 1)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._actor import Actor, ActorKind, Mention, MentionForm, Role, Sector
    from ._annotation import Annotation, Identified
    from ._body import Body
    from ._chain import Chain
    from ._codes import Codes
    from ._country import CountryForm, CountryList, CountryMention, Stance
    from ._cue import Cue
    from ._document import Document
    from ._entry import Entry
    from ._event import Event, Modality
    from ._fact import Fact
    from ._hooks import Hooks, hookimpl
    from ._interval import Interval
    from ._json import from_dict, from_json, to_dict, to_json
    from ._label import Label
    from ._layers import layer
    from ._metadata import Metadata
    from ._name import Name
    from ._plan import Step
    from ._problem import Problem, StepRecord
    from ._quotation import Quotation, QuotationReason
    from ._read import read
    from ._read_documents import read_documents
    from ._region import Region, RegionKind
    from ._rows import columns, rows
    from ._sentence import Sentence
    from ._span import Span
    from ._statement import Statement, StatementKind
    from ._step import step
    from ._time import Granularity, TimeExpression, TimexMod, TimexType
    from ._version import __version__
    from ._views import Lines, Words, lines, words

# Where each public name is defined. It is imported when it is first asked for (PEP 562), so that importing onrecord costs next to nothing;
# a test keeps the table, the imports above and __all__ equal.
_MODULES = {
    "_actor": "Actor ActorKind Mention MentionForm Role Sector",
    "_annotation": "Annotation Identified",
    "_body": "Body",
    "_chain": "Chain",
    "_codes": "Codes",
    "_country": "CountryForm CountryList CountryMention Stance",
    "_cue": "Cue",
    "_document": "Document",
    "_entry": "Entry",
    "_event": "Event Modality",
    "_fact": "Fact",
    "_hooks": "Hooks hookimpl",
    "_interval": "Interval",
    "_json": "from_dict from_json to_dict to_json",
    "_label": "Label",
    "_layers": "layer",
    "_metadata": "Metadata",
    "_name": "Name",
    "_plan": "Step",
    "_problem": "Problem StepRecord",
    "_quotation": "Quotation QuotationReason",
    "_read": "read",
    "_read_documents": "read_documents",
    "_region": "Region RegionKind",
    "_rows": "columns rows",
    "_sentence": "Sentence",
    "_span": "Span",
    "_statement": "Statement StatementKind",
    "_step": "step",
    "_time": "Granularity TimeExpression TimexMod TimexType",
    "_version": "__version__",
    "_views": "Lines Words lines words",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "Actor",
    "ActorKind",
    "Annotation",
    "Body",
    "Chain",
    "Codes",
    "CountryForm",
    "CountryList",
    "CountryMention",
    "Cue",
    "Document",
    "Entry",
    "Event",
    "Fact",
    "Granularity",
    "Hooks",
    "Identified",
    "Interval",
    "Label",
    "Lines",
    "Mention",
    "MentionForm",
    "Metadata",
    "Modality",
    "Name",
    "Problem",
    "Quotation",
    "QuotationReason",
    "Region",
    "RegionKind",
    "Role",
    "Sector",
    "Sentence",
    "Span",
    "Stance",
    "Statement",
    "StatementKind",
    "Step",
    "StepRecord",
    "TimeExpression",
    "TimexMod",
    "TimexType",
    "Words",
    "__version__",
    "columns",
    "from_dict",
    "from_json",
    "hookimpl",
    "layer",
    "lines",
    "read",
    "read_documents",
    "rows",
    "step",
    "to_dict",
    "to_json",
    "words",
]


def __getattr__(name: str) -> Any:
    if name in ("errors", "testing"):
        return import_module(f"onrecord.{name}")
    if name not in _HOMES:
        message = f"module 'onrecord' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"onrecord.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES, "errors", "testing"])
