"""
What acts and event types are called in PLOVER and CAMEO.

Sources: CAMEO codebook 1.1b3 (Schrodt 2012), root and three-digit codes; PLOVER 2021 event types (Halterman et al. 2023). The tables are
facts of those code books in our own arrangement.
"""

from __future__ import annotations

from typing import ClassVar

import attrs


@attrs.frozen
class Codes:
    """
    Codes of an act or an event type in other schemes.

    Attributes:
        plover: PLOVER event type in capitals, or None.
        cameo: CAMEO code as a string, or None.
    """

    none: ClassVar[Codes]

    plover: str | None = None
    cameo: str | None = None


Codes.none = Codes()

ACT_CODES = {
    "say": Codes(None, "010"),
    "report": Codes(None, "010"),
    "describe": Codes(None, "010"),
    "ask": Codes("REQUEST", "020"),
    "demand": Codes("REQUEST", "100"),
    "support": Codes("SUPPORT", "051"),
    "praise": Codes("SUPPORT", "051"),
    "promise": Codes("AGREE", "030"),
    "accuse": Codes("ACCUSE", "112"),
    "criticise": Codes("ACCUSE", "111"),
    "deny": Codes("REJECT", "016"),
    "reject": Codes("REJECT", "120"),
    "threaten": Codes("THREATEN", "130"),
}

EVENT_CODES = {
    "statement": Codes(None, "010"),
    "statement.accuse": Codes("ACCUSE", "112"),
    "statement.criticise": Codes("ACCUSE", "111"),
    "statement.deny": Codes("REJECT", "016"),
    "statement.reject": Codes("REJECT", "120"),
    "statement.demand": Codes("REQUEST", "100"),
    "statement.ask": Codes("REQUEST", "020"),
    "statement.support": Codes("SUPPORT", "051"),
    "statement.promise": Codes("AGREE", "030"),
    "statement.threaten": Codes("THREATEN", "130"),
    "agreement": Codes("AGREE", "030"),
    "agreement.sign": Codes("AGREE", "057"),
    "meeting": Codes("CONSULT", "040"),
    "meeting.talks": Codes("CONSULT", "046"),
    "visit": Codes("CONSULT", "042"),
    "cooperation": Codes("COOPERATE", "060"),
    "aid": Codes("AID", "070"),
    "concession": Codes("CONCEDE", "080"),
    "release": Codes("CONCEDE", "0841"),
    "retreat": Codes("RETREAT", "087"),
    "investigation": Codes(None, "090"),
    "protest": Codes("PROTEST", "140"),
    "mobilisation": Codes("MOBILIZE", "150"),
    "sanction": Codes("SANCTION", "160"),
    "sanction.impose": Codes("SANCTION", "163"),
    "coercion": Codes("COERCE", "170"),
    "arrest": Codes("COERCE", "173"),
    "assault": Codes("ASSAULT", "180"),
    "fight": Codes("ASSAULT", "190"),
}


def event_codes(event_type: str) -> Codes:
    """
    Codes of the longest known prefix of a dotted event type.

    >>> event_codes("sanction.impose.import-ban").cameo
    '163'
    """
    parts = event_type.split(".")
    for length in range(len(parts), 0, -1):
        found = EVENT_CODES.get(".".join(parts[:length]))
        if found is not None:
            return found
    return Codes.none
