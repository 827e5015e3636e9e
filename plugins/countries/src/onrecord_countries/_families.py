"""Forms that two states or more share (Georgia, Congo, Korea, Dominican, the Islamic Republic): the document decides, or nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_US_GEORGIA = re.compile(
    r"\b(?:Atlanta|Savannah|Augusta, |Macon|Ga\.|University of Georgia|Georgia Tech|Alabama|Florida|South Carolina|North Carolina|Tennessee|Texas|Virginia|Ohio|Louisiana|Mississippi|"
    r"Kentucky|Arkansas|Missouri|California|Michigan|Pennsylvania|Wisconsin|Arizona|Gov\. |governor|Republican|Democrat|the state of Georgia|Georgia's [A-Z]\w+ County|Bulldogs)"
)
_STATE_GEORGIA = re.compile(
    r"\b(?:Tbilisi|Saakashvili|Abkhazia|South Ossetia|Ossetia|Batumi|Caucasus|Gori|Kutaisi|Ivanishvili|Georgian Dream|former Soviet|ex-Soviet|Black Sea|Eurovision|(?:Prime Minister|Parliament|Republic|Patriarch|Catholicos) of Georgia|Georgia's (?:Parliament|parliament|prime minister|foreign minister|breakaway))\b"
)
_NEAR_GEORGIA = frozenset({"AM", "AZ", "TR", "RU", "UA", "MD", "KZ"})


def resolve(form: str, codes: Collection[str], text: str) -> tuple[str | None, str] | None:
    """
    Which state a shared *form* means.

    Args:
        form: ``"Congo"``, ``"Korean"`` ...
        codes: ISO codes of all other mentions of the document.
        text: The document.

    Returns:
        (code or None, rule), or None if it is no state at all.
    """
    return _BY_STEM[form[:4]](codes, text)


def _georgia(codes: Collection[str], text: str) -> tuple[str | None, str] | None:
    country = 2 * len(_STATE_GEORGIA.findall(text)) + sum(code in _NEAR_GEORGIA for code in codes) + (len(codes) >= 6)
    state = len(_US_GEORGIA.findall(text))
    return ("GE", "georgia-by-document") if country > state else None


def _congo(codes: Collection[str], text: str) -> tuple[str | None, str]:
    found = [code for code in ("CD", "CG") if code in codes]
    if not found:
        found = [code for code, place in (("CD", "Kinshasa"), ("CG", "Brazzaville")) if place in text]
        if not found and re.search(
            r"\b(?:Kivu|Goma|Ituri|Katanga|Bukavu|Lubumbashi|Equateur|Équateur|Tshisekedi|Kabila|Mobutu)\b", text
        ):
            found = ["CD"]
    return (found[0], "congo-by-document") if len(found) == 1 else (None, "two-congos")


def _korea(codes: Collection[str], text: str) -> tuple[str | None, str]:
    found = [code for code in ("KR", "KP") if code in codes]
    if not found:
        found = [code for code, place in (("KR", "Seoul"), ("KP", "Pyongyang")) if place in text]
        if not found and re.search(
            r"\b(?:Busan|Incheon|Samsung|Hyundai|K-pop|Gangnam|Jeju|Pyeongchang|PyeongChang|Daegu|LG Electronics|won\))",
            text,
        ):
            found = ["KR"]
    return (found[0], "korea-by-document") if len(found) == 1 else (None, "two-koreas")


def _dominican(codes: Collection[str], _: str) -> tuple[str | None, str]:
    found = [code for code in ("DO", "DM") if code in codes]
    return (
        (found[0], "dominican-by-document")
        if len(found) == 1
        else ("DO", "demonym")
        if not found
        else (None, "two-dominicans")
    )


def _islamic_republic(codes: Collection[str], _: str) -> tuple[str | None, str] | None:
    found = [code for code in ("IR", "PK", "AF", "MR") if code in codes]
    return (found[0], "republic-by-document") if len(found) == 1 else None


_BY_STEM: dict[str, Callable[[Collection[str], str], tuple[str | None, str] | None]] = {
    "Geor": _georgia,
    "GEOR": _georgia,
    "Cong": _congo,
    "CONG": _congo,
    "Kore": _korea,
    "KORE": _korea,
    "Domi": _dominican,
    "DOMI": _dominican,
    "Isla": _islamic_republic,
    "ISLA": _islamic_republic,
}
