"""A document as TimeML: its text with TIMEX3 tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}
_SPECIAL = re.compile('[&<>"\r]')
_CREATION = "t0"


def to_timex3(document: onrecord.Document) -> str:
    r"""
    The text of *document* as TimeML, with a ``TIMEX3`` tag around each time expression.

    The attributes are ``tid``, ``type``, ``value``, ``mod``, ``quant``, ``freq`` and ``anchorTimeID``. The date of publication, where it is
    known, is ``t0`` with ``functionInDocument="CREATION_TIME"``: the expression that gives it in the text, else an empty element before the
    text. Of expressions that overlap only the first (from the same place the longest) is tagged. Characters that XML cannot hold become U+FFFD.

    Returns:
        XML without declaration; without its tags, and unescaped, it is the text again.

    Format: TimeML 1.2.1 (Pustejovsky et al.).

    >>> document = onrecord.Chain("dates")(onrecord.Document("Lund & Sons met on Tuesday.", published="2024-01-19"))
    >>> print(to_timex3(document).replace("><", ">\n<"))
    <TimeML>
    <TIMEX3 tid="t0" type="DATE" value="2024-01-19" functionInDocument="CREATION_TIME"/>Lund &amp; Sons met on <TIMEX3 tid="t1" type="DATE" value="2024-01-16" anchorTimeID="t0">Tuesday</TIMEX3>.</TimeML>
    """
    text, times = document.text, tuple(_apart(document))
    created, proof = _creation(document)
    creation = next((time for time in times if proof is not None and _within(time.span, proof)), None)
    others = (time for time in times if time is not creation)
    names = {time.span: f"t{number}" for number, time in enumerate(others, 1)}
    if creation is not None:
        names[creation.span] = _CREATION
    pieces = ["<TimeML>"]
    if created and creation is None:
        pieces.append(
            _tag(
                {"tid": _CREATION, "type": _kind(created), "value": created, "functionInDocument": "CREATION_TIME"}, "/"
            )
        )
    reached = 0
    for time in times:
        pieces.append(_escape(text[reached : time.span.start]))
        pieces.append(_tag(_attributes(time, names, created=created is not None, is_creation=time is creation)))
        pieces.append(_escape(text[time.span.start : time.span.end]))
        pieces.append("</TIMEX3>")
        reached = time.span.end
    return "".join([*pieces, _escape(text[reached:]), "</TimeML>"])


def _apart(document: onrecord.Document) -> Iterator[onrecord.TimeExpression]:
    """The expressions in text order without those that overlap an earlier one; tags must nest."""
    reached = 0
    for time in sorted(document.times, key=lambda time: (time.span.start, -time.span.end)):
        if time.span.start >= reached:
            yield time
            reached = time.span.end


def _creation(document: onrecord.Document) -> tuple[str | None, onrecord.Span | None]:
    """(the date of publication if it is one day, where the text says it)."""
    fact = document.metadata.published
    if fact is None or "/" in fact.value:
        return None, None
    return fact.value, fact.span


def _kind(value: str) -> str:
    return "TIME" if "T" in value else "DATE"


def _within(inner: onrecord.Span, outer: onrecord.Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _attributes(
    time: onrecord.TimeExpression, names: Mapping[onrecord.Span, str], *, created: bool, is_creation: bool
) -> dict[str, str | None]:
    anchor = (
        (_CREATION if created else None)
        if time.anchor == "published"
        else names.get(time.anchor)
        if time.anchor
        else None
    )
    return {
        "tid": names[time.span],
        "type": time.type,
        "value": time.value,
        "mod": time.mod,
        "quant": time.quant,
        "freq": time.freq,
        "functionInDocument": "CREATION_TIME" if is_creation else None,
        "anchorTimeID": anchor,
    }


def _tag(attributes: Mapping[str, str | None], end: str = "") -> str:
    inside = "".join(f' {name}="{_escape(value)}"' for name, value in attributes.items() if value is not None)
    return f"<TIMEX3{inside}{end}>"


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], _NO_XML.sub("\ufffd", text))
