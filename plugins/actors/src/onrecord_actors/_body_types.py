"""By which nouns the bodies of a text are taken up: "the lender" is a bank, "the carrier" an airline."""

from __future__ import annotations

_KINDS = (
    "bank lender",
    "airline carrier",
    "insurer",
    "club team side",
    "party",
    "union",
    "court tribunal",
    "council authority",
    "police force",
    "university college",
    "newspaper paper daily magazine weekly tabloid",
    "broadcaster channel network station",
    "charity trust foundation fund nonprofit non-profit",
    "foundation fund",
    "consortium alliance coalition",
    "regulator watchdog agency bureau",
    "regulator watchdog authority commission",
    "committee panel commission inquiry",
    "ministry department",
    "manufacturer maker",
    "carmaker automaker manufacturer",
    "drugmaker",
    "chipmaker",
    "brewer brewery",
    "retailer supermarket chain",
    "developer",
    "publisher",
    "committee panel subcommittee",
    "museum",
    "hospital",
    "institute centre center",
    "association federation",
    "army military",
    "navy coastguard",
    "service",
    "parliament assembly legislature",
    "startup start-up",
)
FIRM_NOUNS = frozenset(
    """
    bank lender airline carrier insurer manufacturer maker carmaker automaker drugmaker chipmaker planemaker steelmaker
    toymaker brewer brewery retailer supermarket chain developer publisher startup start-up conglomerate biotech
    brokerage consultancy distributor company firm group corporation business operator
    """.split()
)
"""By which of them a firm is known."""
GENERIC = frozenset("company firm group business".split())
"""What any firm is called."""
TAKES_UP: dict[str, frozenset[str]] = {noun: frozenset(FIRM_NOUNS) for noun in GENERIC}
"""For each noun the nouns of the bodies that it may take up."""
for _kind in _KINDS:
    for _noun in _kind.split():
        TAKES_UP[_noun] = TAKES_UP.get(_noun, frozenset()) | frozenset(_kind.split())
TAKEN_UP = frozenset(TAKES_UP) - frozenset("force daily weekly paper side chain business".split())
"""Nouns that are looked at as the head of a phrase; of the rest most are something else."""

_ARTICLES = frozenset("a an the one".split())
_STOPS = frozenset("of in that which who for at and by on to with where".split())
_SOME = 8


def nouns_beside(text: str, start: int, end: int, known: frozenset[str]) -> list[str]:
    """
    What a body's name at these bounds is called beside it, by *known* nouns: right before it, and in apposition after it.

    >>> line = "the airline Vesper, a lender to be, sang"
    >>> nouns_beside(line, 12, 18, frozenset(["airline", "lender"]))
    ['airline', 'lender']
    """
    found = []
    if text[start - 1 : start] == " ":
        word = text[text.rfind(" ", start - 24 if start > 24 else 0, start - 1) + 1 : start - 1].lower()
        if word in known:
            found.append(word)
    if text.startswith(", ", end):
        words = text[end + 2 : end + 90].split("\n", 1)[0].split(" ")[:_SOME]
        if words[0] in _ARTICLES or words[0].endswith(("’s", "'s")):
            for word in words[1:]:
                bare = word.rstrip(",.;")
                if bare in known:
                    found.append(bare)
                    break
                if bare != word or bare in _STOPS:
                    break
    return found
